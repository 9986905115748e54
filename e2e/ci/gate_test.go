package ci

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// planning stands for Terraform: it plans to destroy a key where the unit's directory says so.
const planning = `#!/bin/sh
case "$1" in
show) cat "$PLANNED" ;;
*) echo "Terraform v1.11.4"; echo "arguments: $*" >&2 ;;
esac
`

// TestGate has Terragrunt run the hook that docs/organization.md shows: a plan that destroys a key fails, and so does
// one that cannot be shown.
func TestGate(t *testing.T) {
	terragrunt := tool(t, "terragrunt")
	page, err := os.ReadFile("../../docs/organization.md")
	if err != nil {
		t.Fatal(err)
	}
	_, hook, _ := strings.Cut(string(page), "as a hook of every unit")
	_, hook, _ = strings.Cut(hook, "```hcl\n")
	hook, _, _ = strings.Cut(hook, "```")
	unit, tools := t.TempDir(), t.TempDir()
	executable(t, filepath.Join(unit, "terragrunt.hcl"), hook)
	executable(t, filepath.Join(unit, "main.tf"), "")
	executable(t, filepath.Join(tools, "terraform"), planning)
	build := exec.Command("go", "build", "-buildvcs=false", "-o", tools, "./cmd/kms-campaign")
	build.Dir = root(t)
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	const head = `{"format_version": "1.2", "planned_values": {}, "resource_changes": [`
	for plan, want := range map[string]string{
		head + `]}`: "No key, secret or KMS instance would be destroyed.",
		head + `{"address": "aws_kms_key.logs", "mode": "managed", "type": "aws_kms_key", "change": {"actions": ["delete"]}}]}`: "aws_kms_key.logs would be destroyed.",
		"": "there is no plan",
	} {
		planned := filepath.Join(t.TempDir(), "plan.json")
		executable(t, planned, plan)
		run := exec.Command(terragrunt, "plan", "--non-interactive", "--no-color", "--tf-path="+filepath.Join(tools, "terraform"))
		run.Dir = unit
		run.Env = append(os.Environ(), "PATH="+tools+string(filepath.ListSeparator)+os.Getenv("PATH"), "PLANNED="+planned)
		out, err := run.CombinedOutput()
		if exit := new(exec.ExitError); err != nil && !errors.As(err, &exit) {
			t.Fatal(err)
		}
		passes := plan == head+`]}`
		if (err == nil) != passes || !strings.Contains(string(out), want) || !strings.Contains(string(out), "-out=tfplan") {
			t.Errorf("%q: %v, want %q\n%s", plan, err, want, out)
		}
	}
}

func executable(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o755); err != nil {
		t.Fatal(err)
	}
}
