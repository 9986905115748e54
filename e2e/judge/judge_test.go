// Package judge asks Terraform whether the migration rules tell the truth, and
// whether expressions are what the plugin takes them for.
//
// A test provider has the schema of the real one, the state says that every
// key and secret has been migrated to KMS 3.0, and `terraform plan` says what
// would happen to each. The rules have to say the same of the same files.
package judge

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

// judge is a Terraform or OpenTofu binary.
type judge struct {
	binary string
	// name is the first line that the binary prints about itself.
	name string
	// registry is the host that provider sources without one belong to.
	registry string
}

// judges returns the binaries that KMS_JUDGE lists, or else both terraform and
// tofu from PATH, or else the OpenTofu that `make bin/tofu` builds. A machine
// without any fails the test: nothing would have been judged.
func judges(t *testing.T) []judge {
	t.Helper()
	binaries := filepath.SplitList(os.Getenv("KMS_JUDGE"))
	if len(binaries) == 0 {
		for _, name := range []string{"terraform", "tofu"} {
			if path, err := exec.LookPath(name); err == nil {
				binaries = append(binaries, path)
			}
		}
	}
	if len(binaries) == 0 {
		root, err := tflintcli.Root()
		if err != nil {
			t.Fatal(err)
		}
		built := filepath.Join(root, "bin", "tofu")
		if _, err := os.Stat(built); err != nil {
			t.Fatal("neither terraform nor tofu is in PATH: run `make bin/tofu`")
		}
		binaries = append(binaries, built)
	}
	var found []judge
	for _, binary := range binaries {
		found = append(found, newJudge(t, binary))
	}
	return found
}

func newJudge(t *testing.T, binary string) judge {
	t.Helper()
	j := judge{binary: binary, registry: "registry.terraform.io"}
	j.name, _, _ = strings.Cut(run(t, j.command(t.TempDir(), "version")), "\n")
	if strings.HasPrefix(j.name, "OpenTofu") {
		j.registry = "registry.opentofu.org"
	}
	return j
}

// forEachJudge runs a test once with every judge.
func forEachJudge(t *testing.T, test func(*testing.T, judge)) {
	for _, j := range judges(t) {
		t.Run(strings.ReplaceAll(j.name, " ", "-"), func(t *testing.T) {
			t.Parallel()
			test(t, j)
		})
	}
}

// dealt are the modules that are judged of those that are generated: a sixth of
// them in a short run.
func dealt[M any](generated []M) []M {
	if !testing.Short() {
		return generated
	}
	var sixth []M
	for i := 0; i < len(generated); i += 6 {
		sixth = append(sixth, generated[i])
	}
	return sixth
}

// cliConfig is a Terraform CLI configuration that names the test provider.
var cliConfig string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "judge")
	if err == nil {
		err = buildProvider(dir)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	code := m.Run()
	if err := os.RemoveAll(dir); err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	os.Exit(code)
}

// buildProvider makes Terraform use the test provider, whatever version a
// configuration asks for, and look for no provider anywhere else.
func buildProvider(dir string) error {
	build := exec.Command("go", "build", "-o", filepath.Join(dir, "terraform-provider-alicloud"), "./provider")
	if out, err := build.CombinedOutput(); err != nil {
		return fmt.Errorf("building the provider: %w\n%s", err, out)
	}
	var overrides strings.Builder
	for _, registry := range []string{"registry.terraform.io", "registry.opentofu.org"} {
		for _, source := range []string{"aliyun/alicloud", "hashicorp/alicloud"} {
			fmt.Fprintf(&overrides, "    %q = %q\n", registry+"/"+source, dir)
		}
	}
	cliConfig = filepath.Join(dir, "terraform.rc")
	return os.WriteFile(cliConfig, fmt.Appendf(nil, `disable_checkpoint = true
provider_installation {
  dev_overrides {
%s  }
  filesystem_mirror {
    path = %q
  }
}
`, overrides.String(), filepath.Join(dir, "none")), 0o644)
}

// command prepares a judge that sees no setting of the user's own.
func (j judge) command(dir string, arguments ...string) *exec.Cmd {
	cmd := exec.Command(j.binary, arguments...)
	cmd.Dir = dir
	for _, variable := range os.Environ() {
		if !strings.HasPrefix(variable, "TF_") {
			cmd.Env = append(cmd.Env, variable)
		}
	}
	cmd.Env = append(cmd.Env, "TF_CLI_CONFIG_FILE="+cliConfig)
	return cmd
}

// run returns what a program prints, and fails the test when the program does.
func run(t *testing.T, cmd *exec.Cmd) string {
	t.Helper()
	var stdout, stderr strings.Builder
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		t.Fatalf("%s in %s: %v\n%s%s", strings.Join(cmd.Args, " "), cmd.Dir, err, stdout.String(), stderr.String())
	}
	return stdout.String()
}
