package ruletest

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/plugin"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

const pluginName = "tflint-ruleset-kms"

// TestMain serves the rule of these tests when TFLint starts the test binary as its plugin.
func TestMain(m *testing.M) {
	if filepath.Base(os.Args[0]) == pluginName {
		plugin.Serve(&plugin.ServeOpts{
			RuleSet: &tflint.BuiltinRuleSet{Name: "kms", Version: "0.0.1", Rules: []tflint.Rule{&badName{}}},
		})
		return
	}
	// With the race detector, a plugin would otherwise sleep for a second before it exits.
	os.Setenv("GORACE", "atexit_sleep_ms=0")
	os.Exit(m.Run())
}

// badName reports a thing's name that begins with "bad" and, unless it is "bad_for_good", makes it "good".
type badName struct {
	tflint.DefaultRule
}

func (*badName) Name() string              { return "bad_name" }
func (*badName) Enabled() bool             { return true }
func (*badName) Severity() tflint.Severity { return tflint.ERROR }

func (r *badName) Check(runner tflint.Runner) error {
	content, err := runner.GetResourceContent("thing", &hclext.BodySchema{
		Attributes: []hclext.AttributeSchema{{Name: "name"}},
	}, nil)
	if err != nil {
		return err
	}
	for _, resource := range content.Blocks {
		attribute, ok := resource.Body.Attributes["name"]
		if !ok {
			continue
		}
		err := runner.EvaluateExpr(attribute.Expr, func(name string) error {
			switch {
			case name == "bad_for_good":
				return runner.EmitIssue(r, "the name is bad for good", attribute.Expr.Range())
			case strings.HasPrefix(name, "bad"):
				return runner.EmitIssueWithFix(r, fmt.Sprintf("the name %s is bad", name), attribute.Expr.Range(), func(f tflint.Fixer) error {
					if strings.HasSuffix(attribute.Range.Filename, ".json") {
						return tflint.ErrFixNotSupported
					}
					return f.ReplaceText(attribute.Expr.Range(), `"good"`)
				})
			}
			return nil
		}, nil)
		if err != nil {
			return err
		}
	}
	return nil
}

// testCLI is the real TFLint with the test binary as its plugin.
func testCLI(t *testing.T) tflintcli.CLI {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.Symlink(self, filepath.Join(dir, pluginName)); err != nil {
		t.Fatal(err)
	}
	return tflintcli.CLI{Binary: tflintcli.Find(t), PluginDir: dir}
}

func TestChecks(t *testing.T) {
	const good = "resource \"thing\" \"a\" {\n  name = \"good\"\n}\n"
	bad := strings.ReplaceAll(good, `"good"`, `"bad"`)
	wanted := strings.ReplaceAll(bad, "\n}", " # want `bad`\n}")
	wantedFixed := strings.ReplaceAll(wanted, `"bad"`, `"good"`)

	tests := map[string]struct {
		files map[string]string
		// problem is a part of the only problem; there is none if it is empty.
		problem string
		// realOnly tells that the case must not run against the mock.
		realOnly bool
	}{
		"passes":                {files: map[string]string{"main.tf": good}},
		"flags and fixes":       {files: map[string]string{"main.tf": wanted, "main.tf.fixed": wantedFixed}},
		"unexpected issue":      {files: map[string]string{"main.tf": bad, "main.tf.fixed": good}, problem: "main.tf:2: unexpected issue: the name bad is bad"},
		"unmet expectation":     {files: map[string]string{"main.tf": good + "# want `bad`\n"}, problem: "main.tf:4: no issue matches \"bad\""},
		"undeclared fix":        {files: map[string]string{"main.tf": wanted}, problem: "main.tf after its fixes"},
		"another fix":           {files: map[string]string{"main.tf": wanted, "main.tf.fixed": wanted + "\n"}, problem: "main.tf after its fixes"},
		"a fix that is not":     {files: map[string]string{"main.tf": good, "main.tf.fixed": good + "\n"}, problem: "main.tf after its fixes"},
		"JSON cannot be fixed":  {files: map[string]string{"main.tf.json": `{"resource": {"thing": {"a": {"//": "want ` + "`bad`" + `", "name": "bad"}}}}`}},
		"unreadable":            {files: map[string]string{"main.tf": good, ".tflint.hcl": "rule {"}, problem: "Unclosed configuration block"},
		"own configuration":     {files: map[string]string{"main.tf": wanted, "main.tf.fixed": wantedFixed, ".tflint.hcl": defaultConfig + "rule \"bad_name\" {\n  enabled = true\n}\n"}},
		"value from flags":      {files: map[string]string{"main.tf": variable("x"), ".flags": "--var=x=bad_for_good\n"}, realOnly: true, problem: "main.tf:3: unexpected issue: the name is bad for good"},
		"value from the env":    {files: map[string]string{"main.tf": variable("x"), ".env": "TF_VAR_x=bad_for_good\n"}, realOnly: true, problem: "main.tf:3: unexpected issue: the name is bad for good"},
		"value from a file":     {files: map[string]string{"main.tf": variable("x"), "terraform.tfvars": "x = \"bad_for_good\"\n"}, realOnly: true, problem: "main.tf:3: unexpected issue: the name is bad for good"},
		"override file":         {files: map[string]string{"main.tf": bad, "main_override.tf": good}, realOnly: true},
		"override file in JSON": {files: map[string]string{"main.tf": bad, "override.tf.json": `{"resource": {"thing": {"a": {"name": "good"}}}}`}, realOnly: true},
		"called module": {files: map[string]string{
			"main.tf":       "module \"m\" {\n  source = \"./m\"\n  x      = \"bad_for_good\" # want `for good`\n}\n",
			"m/variable.tf": variable("x"),
		}, realOnly: true},
		"local value": {files: map[string]string{
			"main.tf": "# real TFLint only: a local value\nlocals {\n  x = \"bad_for_good\"\n}\n" + strings.ReplaceAll(good, `"good"`, "local.x # want `bad`"),
		}, realOnly: true},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := write(t, tt.files)
			assertProblem(t, "TFLint", checkWithTFLint(t, c, testCLI(t), false), tt.problem)
			if got := c.realOnly != ""; got != tt.realOnly {
				t.Errorf("runs with the real TFLint only: %v (%s), want %v", got, c.realOnly, tt.realOnly)
			}
			if c.realOnly == "" {
				assertProblem(t, "mock", checkWithMock(t, c, &badName{}), tt.problem)
			}
		})
	}
}

func variable(name string) string {
	return "variable \"" + name + "\" {}\nresource \"thing\" \"a\" {\n  name = var." + name + "\n}\n"
}

func TestUpdate(t *testing.T) {
	c := write(t, map[string]string{"main.tf": "resource \"thing\" \"a\" {\n  name = \"bad\" # want `bad`\n}\n"})
	cli := testCLI(t)
	if problems := checkWithTFLint(t, c, cli, true); len(problems) > 0 {
		t.Fatalf("updating: %q", problems)
	}
	c, err := load(c.Rule, c.Dir)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := string(c.sources["main.tf.fixed"]), "resource \"thing\" \"a\" {\n  name = \"good\" # want `bad`\n}\n"; got != want {
		t.Errorf("main.tf.fixed is %q, want %q", got, want)
	}
	assertProblem(t, "TFLint", checkWithTFLint(t, c, cli, false), "")
}

func TestFixedWithoutOriginal(t *testing.T) {
	c := write(t, map[string]string{"main.tf": "\n"})
	if err := os.WriteFile(filepath.Join(c.Dir, "none.tf.fixed"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := load(c.Rule, c.Dir); err == nil {
		t.Error("no error")
	}
}

func TestCaseProperties(t *testing.T) {
	passes := write(t, map[string]string{"main.tf": "\n"})
	flags := write(t, map[string]string{"main.tf": "# want `a`\n", "b.tf.json": "{}"})
	flagsJSON := write(t, map[string]string{"main.tf.json": `{"//": "want ` + "`a`" + `"}`})
	for _, tt := range []struct {
		c                        Case
		flags, passes, flagsJSON bool
	}{
		{passes, false, true, false},
		{flags, true, false, false},
		{flagsJSON, true, false, true},
	} {
		if tt.c.Flags() != tt.flags || tt.c.Passes() != tt.passes || tt.c.FlagsJSON() != tt.flagsJSON {
			t.Errorf("%v: flags %v, passes %v, flags JSON %v", tt.c.files(), tt.c.Flags(), tt.c.Passes(), tt.c.FlagsJSON())
		}
	}
}

// write makes a case of the given files.
func write(t *testing.T, files map[string]string) Case {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	c, err := load("bad_name", dir)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// assertProblem demands exactly one problem that contains want, or none if want is empty.
func assertProblem(t *testing.T, runner string, problems []string, want string) {
	t.Helper()
	switch {
	case want == "" && len(problems) > 0:
		t.Errorf("%s: unexpected problems: %q", runner, problems)
	case want != "" && (len(problems) != 1 || !strings.Contains(problems[0], want)):
		t.Errorf("%s: got problems %q, want one with %q", runner, problems, want)
	}
}
