// Package organization runs TFLint over the repositories of examples/organization with their one policy.
package organization

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/project"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

const example = "../../examples/organization"

// policy returns the absolute path of the policy.
func policy(t *testing.T) string {
	t.Helper()
	path, err := filepath.Abs(example + "/policy/.tflint.hcl")
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// installed returns TFLint with the plugin where `tflint --init` puts the release that the policy names.
func installed(t *testing.T) tflintcli.CLI {
	t.Helper()
	cli := tflintcli.New(t)
	name := "tflint-ruleset-" + project.Name
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	plugin, err := os.ReadFile(filepath.Join(cli.PluginDir, name))
	if err != nil {
		t.Fatal(err)
	}
	cli.PluginDir = t.TempDir()
	dir := filepath.Join(cli.PluginDir, "github.com", "tflint-ruleset-kms", "tflint-ruleset-kms", project.Version)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, name), plugin, 0o755); err != nil {
		t.Fatal(err)
	}
	return cli
}

// found returns what TFLint finds in all repositories, as "file:line rule", sorted.
func found(t *testing.T, env []string, args ...string) []string {
	t.Helper()
	result, err := installed(t).Run(example, env, append(args, "--recursive", "--format=json", "--force")...)
	if err != nil {
		t.Fatal(err)
	}
	report, err := result.Report()
	if err != nil {
		t.Fatal(err)
	}
	if len(report.Errors) > 0 {
		t.Fatalf("TFLint: %v", report.Errors)
	}
	var issues []string
	for _, i := range report.Issues {
		issues = append(issues, fmt.Sprintf("%s:%d %s", filepath.ToSlash(i.Range.Filename), i.Range.Start.Line, i.Rule.Name))
	}
	slices.Sort(issues)
	return issues
}

func TestPolicy(t *testing.T) {
	want := []string{
		"identity/main.tf:25 alicloud_kms_migration_lifecycle",
		"payments/ledger/main.tf.json:11 alicloud_kms_migration_lifecycle",
		"payments/ledger/main.tf.json:14 alicloud_kms_key_rotation_interval",
		"payments/orders/main.tf:28 alicloud_kms_migration_lifecycle",
		"platform/main.tf:17 aws_kms_key_deletion_window",
		"platform/main.tf:19 aws_kms_key_rotation_period",
	}
	for name, got := range map[string][]string{
		"--config":           found(t, nil, "--config="+policy(t)),
		"TFLINT_CONFIG_FILE": found(t, []string{"TFLINT_CONFIG_FILE=" + policy(t)}),
	} {
		if !slices.Equal(got, want) {
			t.Errorf("with %s:\n%s\nwant:\n%s", name, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}

// What the policy adds to the plugin's own judgement.
func TestWithoutPolicy(t *testing.T) {
	content, err := os.ReadFile(policy(t))
	if err != nil {
		t.Fatal(err)
	}
	plugin, _, _ := strings.Cut(string(content), "\nrule ")
	config := filepath.Join(t.TempDir(), ".tflint.hcl")
	if err := os.WriteFile(config, []byte(plugin), 0o644); err != nil {
		t.Fatal(err)
	}
	// The annotation is honoured, and what the cloud accepts is accepted.
	want := []string{
		"payments/ledger/main.tf.json:11 alicloud_kms_migration_lifecycle",
		"payments/orders/main.tf:28 alicloud_kms_migration_lifecycle",
	}
	if got := found(t, nil, "--config="+config); !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// The table in the documentation is what the script prints.
func TestCampaign(t *testing.T) {
	if _, err := exec.LookPath("jq"); err != nil || runtime.GOOS == "windows" {
		t.Skip("the script needs bash and jq")
	}
	cli := installed(t)
	bin := t.TempDir()
	if err := os.Symlink(cli.Binary, filepath.Join(bin, "tflint")); err != nil {
		t.Fatal(err)
	}
	campaign := exec.Command("policy/campaign.sh", policy(t))
	campaign.Dir = example
	campaign.Env = append(os.Environ(), "PATH="+bin+":"+os.Getenv("PATH"), "TFLINT_PLUGIN_DIR="+cli.PluginDir)
	table, err := campaign.Output()
	if err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile("../../docs/organization.md")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(page), string(table)) {
		t.Errorf("docs/organization.md does not show what the script prints:\n%s", table)
	}
}
