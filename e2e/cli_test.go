package e2e

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/project"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

func TestExitCodes(t *testing.T) {
	const window = "--only=aws_kms_key_deletion_window"
	kms := config(t, plugin(""))
	for name, tt := range map[string]struct {
		want int
		dir  string
		args []string
	}{
		"nothing found":              {exitOK, "testdata/clean", nil},
		"an issue":                   {exitIssues, "testdata/some_rules/aws", []string{window}},
		"an issue, with --force":     {exitOK, "testdata/some_rules/aws", []string{window, "--force"}},
		"an issue, severe enough":    {exitIssues, "testdata/some_rules/aws", []string{window, "--minimum-failure-severity=error"}},
		"an issue, not severe":       {exitOK, "testdata/some_rules/aws", []string{"--only=aws_kms_key_policy", "--minimum-failure-severity=error"}},
		"a rule that does not exist": {exitError, "testdata/clean", []string{"--enable-rule=aws_kms_none"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			tflint(t, tt.want, tt.dir, append(tt.args, kms)...)
		})
	}
}

func TestManyOtherResources(t *testing.T) {
	kms := config(t, plugin(""))
	dir := copyOf(t, "testdata/some_rules/aws")
	want := len(issues(t, dir, kms))
	records := "resource \"aws_route53_record\" \"r\" {}\n"
	for len(records) <= 1<<20 {
		records += strings.ReplaceAll(records, `"r`, `"r`+strconv.Itoa(len(records)))
	}
	if err := os.WriteFile(filepath.Join(dir, "records.tf"), []byte(records), 0o644); err != nil {
		t.Fatal(err)
	}
	if got := len(issues(t, dir, kms)); got != want || want == 0 {
		t.Errorf("%d issues among many other resources, want %d as without them", got, want)
	}
}

func TestAnnotations(t *testing.T) {
	kms := config(t, plugin(`preset = "all"`))
	found := issues(t, "testdata/ignored", "--only=aws_kms_key_deletion_window", kms)
	if len(found) != 1 || found[0].Range.Filename != "main.tf" || found[0].Range.Start.Line != 2 {
		t.Errorf("got %+v, want only the issue at main.tf:2, which no annotation ignores", found)
	}
}

func TestAnnotationsKeepFromFixing(t *testing.T) {
	dir := copyOf(t, "testdata/ignored")
	before := read(t, dir)
	tflint(t, exitOK, dir, "--fix", "--force", "--only=aws_kms_key_rotation_enabled", config(t, plugin("")))
	after := read(t, dir)
	for name, content := range before {
		if annotated := strings.Contains(content, "tflint-ignore"); annotated != (after[name] == content) {
			t.Errorf("%s with annotations: %v; after --fix:\n%s", name, annotated, after[name])
		}
	}
}

func TestSARIF(t *testing.T) {
	const name = "aws_kms_key_deletion_window"
	out := tflint(t, exitOK, "testdata/some_rules/aws", "--format=sarif", "--force", "--only="+name, config(t, plugin(""))).Stdout
	type location struct {
		PhysicalLocation struct {
			ArtifactLocation struct{ URI string }
			Region           struct{ StartLine, StartColumn, EndLine, EndColumn int }
		}
	}
	var log struct {
		Runs []struct {
			Tool struct {
				Driver struct {
					Rules []struct{ ID, HelpURI string }
				}
			}
			Results []struct {
				RuleID, Level string
				Locations     []location
			}
		}
	}
	if err := json.Unmarshal([]byte(out), &log); err != nil {
		t.Fatal(err)
	}
	if len(log.Runs) == 0 || len(log.Runs[0].Results) != 1 || len(log.Runs[0].Results[0].Locations) != 1 {
		t.Fatalf("want one result at one location: %s", out)
	}
	run := log.Runs[0]

	result := run.Results[0]
	if result.RuleID != name || result.Level != "error" {
		t.Errorf("result of rule %s, level %s", result.RuleID, result.Level)
	}
	var want location
	want.PhysicalLocation.ArtifactLocation.URI = "main.tf"
	want.PhysicalLocation.Region.StartLine, want.PhysicalLocation.Region.StartColumn = 3, 29
	want.PhysicalLocation.Region.EndLine, want.PhysicalLocation.Region.EndColumn = 3, 30
	if got := result.Locations[0]; got != want {
		t.Errorf("location %+v, want %+v", got, want)
	}
	page := "https://github.com/tflint-ruleset-kms/tflint-ruleset-kms/blob/v" + pluginVersion(t) + "/docs/rules/" + name + ".md"
	if !slices.ContainsFunc(run.Tool.Driver.Rules, func(r struct{ ID, HelpURI string }) bool { return r.ID == name && r.HelpURI == page }) {
		t.Errorf("rules %+v, want one with the link %s", run.Tool.Driver.Rules, page)
	}
}

// TestByHand starts the plugin without TFLint.
func TestByHand(t *testing.T) {
	plugin := filepath.Join(tflintcli.New(t).PluginDir, "tflint-ruleset-kms")
	if runtime.GOOS == "windows" {
		plugin += ".exe"
	}
	version, err := exec.Command(plugin, "--version").CombinedOutput()
	if want := "tflint-ruleset-kms " + project.Version + "\n"; err != nil || string(version) != want {
		t.Errorf("--version: %v, %q, want %q", err, version, want)
	}
	said, err := exec.Command(plugin).CombinedOutput()
	if exit := new(exec.ExitError); !errors.As(err, &exit) || exit.ExitCode() != 1 || !strings.Contains(string(said), "plugin of TFLint") {
		t.Errorf("started by hand: %v, want exit code 1\n%s", err, said)
	}
}
