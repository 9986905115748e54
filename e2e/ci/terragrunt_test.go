package ci

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

// repository is examples/terragrunt in a Git repository of its own.
type repository struct{ dir, terragrunt string }

func terragruntRepository(t *testing.T) repository {
	t.Helper()
	r := repository{dir: t.TempDir(), terragrunt: tool(t, "terragrunt")}
	if err := os.CopyFS(r.dir, os.DirFS("../../examples/terragrunt")); err != nil {
		t.Fatal(err)
	}
	config, err := os.ReadFile(filepath.Join(root(t), ".tflint.hcl"))
	if err != nil {
		t.Fatal(err)
	}
	r.write(t, ".tflint.hcl", string(config))
	if out, err := exec.Command("git", "init", "--quiet", r.dir).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return r
}

func (r repository) write(t *testing.T, name, content string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(r.dir, name), []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

// replace replaces text that a file has.
func (r repository) replace(t *testing.T, name, old, new string) {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(r.dir, name))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(content, []byte(old)) {
		t.Fatalf("%s lacks %s", name, old)
	}
	r.write(t, name, strings.ReplaceAll(string(content), old, new))
}

// stub stands for Terraform, which would download providers. It says what it was called for.
const stub = `#!/bin/sh
echo "Terraform v1.11.4"
echo "Terraform's $1 has run" >&2
`

// plan runs terragrunt plan for the unit dev/kms.
func (r repository) plan(t *testing.T) (exitCode int, output string) {
	t.Helper()
	tools := t.TempDir()
	terraform := filepath.Join(tools, "terraform")
	if err := os.WriteFile(terraform, []byte(stub), 0o755); err != nil {
		t.Fatal(err)
	}
	tflint := tflintcli.New(t)
	if err := os.Symlink(tflint.Binary, filepath.Join(tools, "tflint")); err != nil {
		t.Fatal(err)
	}
	terragrunt := exec.Command(r.terragrunt, "plan", "--non-interactive", "--no-color", "--tf-path="+terraform)
	terragrunt.Dir = filepath.Join(r.dir, "dev", "kms")
	terragrunt.Env = append(os.Environ(),
		"PATH="+tools+string(filepath.ListSeparator)+os.Getenv("PATH"),
		"TFLINT_PLUGIN_DIR="+tflint.PluginDir)
	out, err := terragrunt.CombinedOutput()
	if exit := new(exec.ExitError); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return terragrunt.ProcessState.ExitCode(), string(out)
}

// The hook gets the inputs, whether the module declares them or not, and what
// TFLint finds keeps Terragrunt from planning.
func TestTerragrunt(t *testing.T) {
	r := terragruntRepository(t)
	exitCode, output := r.plan(t)
	if exitCode != 2 || !strings.Contains(output, "aws_kms_key.this: deletion_window_in_days is 3") || !strings.Contains(output, "1 issue(s) found") {
		t.Errorf("exit code %d, want 2 and the input's deletion window only\n%s", exitCode, output)
	}
	if strings.Contains(output, "Terraform's plan has run") {
		t.Errorf("the finding does not keep Terragrunt from planning\n%s", output)
	}

	r.replace(t, "dev/kms/terragrunt.hcl", "deletion_window = 3", "deletion_window = 30")
	exitCode, output = r.plan(t)
	if exitCode != 0 || !strings.Contains(output, "Terraform's plan has run") {
		t.Errorf("exit code %d, want 0 and a plan\n%s", exitCode, output)
	}
}

// In the directory that Terragrunt prepares lies the unit's lock file, and the
// generated backend, which makes it a root configuration.
func TestTerragruntPreparesARootConfiguration(t *testing.T) {
	r := terragruntRepository(t)
	r.write(t, "modules/kms/secret.tf", `variable "dkms_instance_id" {
  default = ""
}

resource "alicloud_kms_secret" "this" {
  dkms_instance_id = var.dkms_instance_id
}

resource "alicloud_kms_key" "this" {
  dkms_instance_id = var.dkms_instance_id
}
`)
	r.write(t, "dev/kms/.terraform.lock.hcl", `provider "registry.terraform.io/aliyun/alicloud" {
  version = "1.289.0"
}
`)
	r.write(t, "modules/kms/versions.tf", `terraform {
  required_providers {
    alicloud = {
      source = "aliyun/alicloud"
    }
  }
}
`)
	_, output := r.plan(t)
	if !strings.Contains(output, "alicloud_kms_secret.this: dkms_instance_id is \"\" and not ignored") {
		t.Errorf("the empty dkms_instance_id is not reported\n%s", output)
	}
	if strings.Contains(output, "alicloud_kms_key.this: dkms_instance_id") {
		t.Errorf("the lock file is not read: its provider version spares keys\n%s", output)
	}
}

// The reason why examples/terragrunt/root.hcl puts env before tflint.
func TestTerragruntPassingInputsByFlag(t *testing.T) {
	r := terragruntRepository(t)
	r.replace(t, "root.hcl", `["env", "tflint"`, `["tflint"`)
	exitCode, output := r.plan(t)
	if exitCode != 1 || !strings.Contains(output, "undeclared variable") {
		t.Errorf("exit code %d, want 1 and an undeclared variable: the advice in root.hcl may go\n%s", exitCode, output)
	}
}
