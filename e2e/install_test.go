package e2e

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/project"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

// section is a part of the README, without its heading.
func section(t *testing.T, heading string) string {
	t.Helper()
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, text, found := strings.Cut(string(readme), "\n## "+heading+"\n")
	if !found {
		t.Fatalf("the README has no section %s", heading)
	}
	text, _, _ = strings.Cut(text, "\n## ")
	return text
}

// fenced is the first block of a language in Markdown.
func fenced(t *testing.T, text, language string) string {
	t.Helper()
	_, block, found := strings.Cut(text, "```"+language+"\n")
	if !found {
		t.Fatalf("no block of %s in\n%s", language, text)
	}
	block, _, _ = strings.Cut(block, "```")
	return block
}

// TestInstall does what the README says under Install, in an empty home, with
// the examples as the user's repository.
func TestInstall(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the commands are for a shell")
	}
	home, repository, bin := t.TempDir(), copyOf(t, "../examples"), t.TempDir()
	modules, err := exec.Command("go", "env", "GOMODCACHE", "GOCACHE").Output()
	if err != nil {
		t.Fatal(err)
	}
	caches := strings.Fields(string(modules))
	env := append(os.Environ(), "HOME="+home, "TFLINT_PLUGIN_DIR=", "GOMODCACHE="+caches[0], "GOCACHE="+caches[1],
		"PATH="+bin+string(filepath.ListSeparator)+os.Getenv("PATH"))
	if err := os.Symlink(tflintcli.Find(t), filepath.Join(bin, "tflint")); err != nil {
		t.Fatal(err)
	}
	install := exec.Command("make", "install")
	install.Dir, install.Env = "..", env
	if out, err := install.CombinedOutput(); err != nil {
		t.Fatalf("make install: %v\n%s", err, out)
	}

	text := section(t, "Install")
	if err := os.WriteFile(filepath.Join(repository, ".tflint.hcl"), []byte(fenced(t, text, "hcl")), 0o644); err != nil {
		t.Fatal(err)
	}
	inspect := exec.Command("bash", "-c", strings.TrimPrefix(fenced(t, text, "console"), "$ "))
	inspect.Dir, inspect.Env = repository, env
	out, err := inspect.CombinedOutput()
	if inspect.ProcessState.ExitCode() != exitIssues || !strings.Contains(string(out), "(alicloud_kms_migration_lifecycle)") {
		t.Errorf("%s: %v, want issues\n%s", inspect, err, out)
	}
	version := exec.Command(filepath.Join(bin, "tflint"), "--version")
	version.Dir, version.Env = repository, env
	if out, err := version.CombinedOutput(); err != nil || !strings.Contains(string(out), "ruleset.kms ("+project.Version+")") {
		t.Errorf("tflint --version: %v\n%s", err, out)
	}
}

// The README says that there is no release as long as the changelog has none.
func TestReadmeKnowsReleases(t *testing.T) {
	changelog, err := os.ReadFile("../CHANGELOG.md")
	if err != nil {
		t.Fatal(err)
	}
	released := regexp.MustCompile(`(?m)^## \[\d`).Match(changelog)
	if says := strings.Contains(section(t, "Install"), "There is no release yet"); says == released {
		t.Errorf("a release in CHANGELOG.md: %v; the README says that there is none: %v", released, says)
	}
}

// Without --config, --recursive reads the configuration of each directory, and
// TFLint's own rules, which are on by default, fix what nobody asked about.
func TestNoDocumentFixesWithoutConfiguration(t *testing.T) {
	files, err := exec.Command("git", "-C", "..", "ls-files", "*.md", "*.sh", "*.yml", "*.yaml", "*.hcl").Output()
	if err != nil {
		t.Fatal(err)
	}
	for file := range strings.Lines(string(files)) {
		file = filepath.Join("..", strings.TrimSpace(file))
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range bytes.Lines(content) {
			if bytes.Contains(line, []byte("--recursive")) && bytes.Contains(line, []byte("--fix")) && !bytes.Contains(line, []byte("--config")) {
				t.Errorf("%s fixes without --config: %s", file, line)
			}
		}
	}
}

// What docs/ci.md says of --var-file and of OpenTofu's files.
func TestOtherFiles(t *testing.T) {
	const key = `resource "aws_kms_replica_key" "this" {
  primary_key_arn         = "arn:aws:kms:eu-central-1:111122223333:key/mrk-1"
  deletion_window_in_days = `
	dir := t.TempDir()
	for name, content := range map[string]string{
		"envs/prod.tfvars":     "window = 3\nother = 1\n",
		"declares/main.tf":     "variable \"window\" {\n  default = 30\n}\n\n" + key + "var.window\n}\n",
		"does_not/main.tf":     key + "30\n}\n",
		"tofu/main.tofu":       key + "3\n}\n",
		"tofu/other.tofu.json": `{"resource": {"aws_kms_replica_key": {"json": {"primary_key_arn": "x", "deletion_window_in_days": 3}}}}`,
	} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	args := []string{"--recursive", config(t, plugin("")), "--only=aws_kms_key_deletion_window"}
	found := issues(t, dir, append(args, "--var-file="+filepath.Join(dir, "envs", "prod.tfvars"))...)
	if len(found) != 1 || filepath.ToSlash(found[0].Range.Filename) != "declares/main.tf" {
		t.Errorf("with --var-file: %+v, want one issue in declares/main.tf", found)
	}
	tflint(t, exitError, dir, append(args, "--var-file=envs/prod.tfvars")...)
	if found := issues(t, dir, args...); len(found) > 0 {
		t.Errorf("TFLint reads OpenTofu's files by now: %+v", found)
	}
}
