package ci

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclparse"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

const terragrunt = "../../examples/terragrunt"

// contents returns the blocks and attributes of a Terragrunt file that the test reads.
func contents(t *testing.T, file string) *hcl.BodyContent {
	t.Helper()
	parsed, diags := hclparse.NewParser().ParseHCLFile(filepath.Join(terragrunt, file))
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	content, _, diags := parsed.Body.PartialContent(&hcl.BodySchema{
		Attributes: []hcl.AttributeSchema{{Name: "inputs"}},
		Blocks:     []hcl.BlockHeaderSchema{{Type: "generate", LabelNames: []string{"name"}}},
	})
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	return content
}

func value(t *testing.T, attribute *hcl.Attribute) cty.Value {
	t.Helper()
	value, diags := attribute.Expr.Value(nil)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	return value
}

// unit returns the directory and the inputs that Terragrunt prepares for examples/terragrunt/dev/kms.
func unit(t *testing.T) (dir string, inputs map[string]string) {
	t.Helper()
	dir = t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(filepath.Join(terragrunt, "modules", "kms"))); err != nil {
		t.Fatal(err)
	}
	write := func(name, content string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("backend.tf", "terraform {\n  backend \"s3\" {}\n}\n")
	inputs = map[string]string{}
	for _, file := range []string{"root.hcl", "dev/kms/terragrunt.hcl"} {
		content := contents(t, file)
		for _, block := range content.Blocks {
			attributes, diags := block.Body.JustAttributes()
			if diags.HasErrors() {
				t.Fatal(diags)
			}
			write(value(t, attributes["path"]).AsString(), value(t, attributes["contents"]).AsString())
		}
		for name, input := range value(t, content.Attributes["inputs"]).AsValueMap() {
			text, err := convert.Convert(input, cty.String)
			if err != nil {
				t.Fatal(err)
			}
			inputs[name] = text.AsString()
		}
	}
	return dir, inputs
}

func config(t *testing.T) string {
	t.Helper()
	return "--config=" + filepath.Join(root(t), ".tflint.hcl")
}

// A hook of Terragrunt gets the inputs as environment variables, whether the module declares them or not.
func TestTerragrunt(t *testing.T) {
	dir, inputs := unit(t)
	var env []string
	for name, input := range inputs {
		env = append(env, fmt.Sprintf("TF_VAR_%s=%s", name, input))
	}
	result, err := tflintcli.New(t).Run(dir, env, config(t), "--minimum-failure-severity=error", "--format=json")
	if err != nil {
		t.Fatal(err)
	}
	report, err := result.Report()
	if err != nil {
		t.Fatal(err)
	}
	if len(report.Errors) > 0 || result.ExitCode != 2 {
		t.Fatalf("exit code %d, %v", result.ExitCode, report.Errors)
	}
	if len(report.Issues) != 1 || !strings.HasPrefix(report.Issues[0].Message, "aws_kms_key.this: deletion_window_in_days is 3") {
		t.Errorf("got %+v, want the input's deletion window only", report.Issues)
	}
}

// What Terragrunt does with a hook whose first word is tflint.
func TestTerragruntPassingInputsByFlag(t *testing.T) {
	dir, inputs := unit(t)
	args := []string{config(t)}
	for name, input := range inputs {
		args = append(args, fmt.Sprintf("--var=%s=%s", name, input))
	}
	result, err := tflintcli.New(t).Run(dir, nil, args...)
	if err != nil {
		t.Fatal(err)
	}
	if result.ExitCode != 1 || !strings.Contains(result.Stderr, "undeclared variable") {
		t.Errorf("exit code %d, %s: the warning in examples/terragrunt/root.hcl may go", result.ExitCode, result.Stderr)
	}
}
