// Package organization runs TFLint over the repositories of examples/organization with their one policy.
package organization

import (
	"encoding/json"
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

// The table in the documentation is what the command prints that stands above it.
func TestCampaign(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the command is for a shell")
	}
	page, err := os.ReadFile("../../docs/organization.md")
	if err != nil {
		t.Fatal(err)
	}
	_, part, _ := strings.Cut(string(page), "<!-- campaign -->\n```console\n")
	part, _, _ = strings.Cut(part, "<!-- end of campaign -->")
	commands, shown, found := strings.Cut(part, "```\n\n")
	if !found {
		t.Fatal("docs/organization.md has no command between its campaign comments")
	}
	var script []string
	for command := range strings.Lines(commands) {
		script = append(script, strings.TrimPrefix(command, "$ "))
	}
	if printed := shell(t, strings.Join(script, "")); !strings.Contains(printed, shown) {
		t.Errorf("docs/organization.md shows\n%s\nThe command prints\n%s", shown, printed)
	}
}

// An annotation hides no secret from the report.
func TestCampaignAnnotated(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the command is for a shell")
	}
	repository := t.TempDir()
	annotated := "# tflint-ignore: all\nresource \"alicloud_kms_secret\" \"hidden\" {\n  secret_name = \"hidden\"\n}\n"
	if err := os.WriteFile(filepath.Join(repository, "main.tf"), []byte(annotated), 0o644); err != nil {
		t.Fatal(err)
	}
	printed := shell(t, fmt.Sprintf("kms-campaign report %q --config=%q", repository, policy(t)))
	if !strings.Contains(printed, "alicloud_kms_secret.hidden") {
		t.Errorf("the secret is not in\n%s", printed)
	}
}

// shell runs commands in the repository's top directory, with kms-campaign, TFLint and its plugin installed.
func shell(t *testing.T, script string) string {
	t.Helper()
	cli := installed(t)
	bin := t.TempDir()
	if err := os.Symlink(cli.Binary, filepath.Join(bin, "tflint")); err != nil {
		t.Fatal(err)
	}
	root, err := tflintcli.Root()
	if err != nil {
		t.Fatal(err)
	}
	build := exec.Command("go", "build", "-buildvcs=false", "-o", bin, "./cmd/kms-campaign")
	build.Dir = root
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	bash := exec.Command("bash", "-e", "-c", script)
	bash.Dir = root
	bash.Env = append(os.Environ(), "PATH="+bin+":"+os.Getenv("PATH"), "TFLINT_PLUGIN_DIR="+cli.PluginDir)
	bash.Stderr = os.Stderr
	printed, err := bash.Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(printed)
}

// The workflow shares any number of repositories out over at most 256 jobs, and leaves none out.
func TestChunks(t *testing.T) {
	if _, err := exec.LookPath("jq"); err != nil {
		tflintcli.Missing(t, "the workflow needs jq, as its runners have it")
	}
	workflow, err := os.ReadFile(example + "/policy/.github/workflows/campaign.yml")
	if err != nil {
		t.Fatal(err)
	}
	_, script, _ := strings.Cut(string(workflow), "id: chunks\n        run: |\n")
	script, _, _ = strings.Cut(script, "\n      - ")
	for _, n := range []int{1, 10, 11, 300, 2561, 9999} {
		var names []string
		for i := range n {
			names = append(names, fmt.Sprintf("repository-%d", i))
		}
		jobs := chunks(t, script, names)
		if got := strings.Fields(strings.Join(jobs, " ")); len(jobs) > 256 || !slices.Equal(got, names) {
			t.Errorf("%d repositories: %d jobs with %d repositories", n, len(jobs), len(got))
		}
	}
}

// chunks runs the workflow's script for some repositories, and returns those of each job.
func chunks(t *testing.T, script string, names []string) (jobs []string) {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "repositories.txt"), []byte(strings.Join(names, "\n")+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	bash := exec.Command("bash", "-e", "-c", script)
	bash.Dir = dir
	bash.Env = append(os.Environ(), "GITHUB_OUTPUT="+filepath.Join(dir, "output"))
	if out, err := bash.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	output, err := os.ReadFile(filepath.Join(dir, "output"))
	if err != nil {
		t.Fatal(err)
	}
	var matrix []struct{ Repositories string }
	if err := json.Unmarshal([]byte(strings.TrimPrefix(string(output), "chunks=")), &matrix); err != nil {
		t.Fatal(err)
	}
	for _, job := range matrix {
		jobs = append(jobs, job.Repositories)
	}
	return jobs
}
