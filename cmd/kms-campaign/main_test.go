package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/campaign"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/campaign/campaigntest"
)

func TestMain(m *testing.M) { campaigntest.Main(m) }

// ran is what a run of the command gave.
type ran struct {
	code             int
	out, diagnostics string
}

func command(t *testing.T, in string, args ...string) ran {
	t.Helper()
	var out, diagnostics bytes.Buffer
	code := run(context.Background(), args, strings.NewReader(in), &out, &diagnostics)
	return ran{code, out.String(), diagnostics.String()}
}

func write(t *testing.T, path, text string) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// organization writes a repository in whose directories TFLint finds something, nothing, and an error.
func organization(t *testing.T) (dir, config string) {
	t.Helper()
	dir = t.TempDir()
	for _, name := range []string{"risky", "clean", "broken"} {
		write(t, filepath.Join(dir, name, "main.tf"), "")
	}
	record(t, dir, "risky", "at risk")
	record(t, dir, "clean", "safe")
	campaigntest.Record(t, filepath.Join(dir, "broken"), nil, "it does not parse")
	return dir, write(t, filepath.Join(t.TempDir(), "policy.hcl"), "")
}

func record(t *testing.T, dir, repository, state string) {
	t.Helper()
	campaigntest.Record(t, filepath.Join(dir, repository), []campaigntest.Issue{{
		Rule: campaign.InventoryRule, Severity: "notice", Message: "alicloud_kms_secret.a: " + state + ": r", File: "main.tf", Line: 1,
	}})
}

func TestExitCodes(t *testing.T) {
	tflint := campaigntest.FakeTFLint(t)
	dir, config := organization(t)
	results := t.TempDir()
	report := filepath.Join(results, "report.json")
	names := write(t, filepath.Join(t.TempDir(), "names"), "risky\nlost\n")
	inspect := func(below string, args ...string) []string {
		return append([]string{"report", filepath.Join(dir, below), "--config=" + config, "--tflint=" + tflint}, args...)
	}
	for _, tt := range []struct {
		name string
		args []string
		code int
		says string
	}{
		{"report", inspect(""), 0, "1 at risk"},
		{"a file", inspect("", "--format=json", "--output="+report), 0, ""},
		{"from", []string{"report", "--from", results}, 0, "1 at risk"},
		{"from a file", []string{"report", "--from", report, "--expect", names}, 0, "There is no result of this repository."},
		{"at risk", inspect("", "--fail-on=at-risk"), exitFound, "1 at risk"},
		{"nothing at risk", inspect("clean", "--fail-on=at-risk"), 0, "1 safe"},
		{"nothing new", inspect("", "--baseline="+report, "--fail-on=new"), 0, ": 0.\n"},
		{"nothing known", inspect("broken"), exitFailed, "it does not parse"},
		{"no TFLint", append(inspect(""), "--tflint="+filepath.Join(dir, "none")), exitFailed, "TFLint was not found"},
		{"no directory", []string{"report", "--config=" + config}, exitFailed, "name the directories"},
		{"no configuration", []string{"report", dir}, exitFailed, "--config"},
		{"another configuration", []string{"report", dir, "--config=" + filepath.Join(dir, "none.hcl")}, exitFailed, "the configuration cannot be read"},
		{"no repository", []string{"report", t.TempDir(), "--config=" + config}, exitFailed, "there is no repository in"},
		{"both", inspect("", "--from="+results), exitFailed, "--from sums up earlier runs"},
		{"no baseline", inspect("", "--fail-on=new"), exitFailed, "--baseline"},
		{"wrong fail-on", inspect("", "--fail-on=all"), exitFailed, "write at-risk or new"},
		{"wrong format", inspect("", "--format=pdf"), exitFailed, "write one of text"},
		{"wrong baseline", inspect("", "--baseline="+config), exitFailed, "this is no report"},
		{"wrong history", inspect("", "--history="+config), exitFailed, "this is no report"},
		{"no names", inspect("", "--expect="+filepath.Join(dir, "none")), exitFailed, "none"},
		{"no place for the report", []string{"report", t.TempDir(), "--config=" + config, "--output=" + filepath.Join(dir, "none", "report")}, exitFailed, "there is no place for the report"},
		{"version", []string{"--version"}, 0, "kms-campaign version"},
	} {
		got := command(t, "", tt.args...)
		if got.code != tt.code || !strings.Contains(got.out+got.diagnostics, tt.says) {
			t.Errorf("%s: got %+v, want the exit code %d and %q", tt.name, got, tt.code, tt.says)
		}
	}
	record(t, dir, "clean", "at risk")
	if got := command(t, "", inspect("", "--baseline="+report, "--fail-on=new")...); got.code != exitFound || !strings.Contains(got.out, ": 1.\n") {
		t.Errorf("something new: got %+v", got)
	}
	record(t, dir, "risky", "safe")
	record(t, dir, "clean", "safe")
	if got := command(t, "", inspect("", "--fail-on=at-risk")...); got.code != exitOpen {
		t.Errorf("nothing at risk, but not all inspected: got %+v", got)
	}
	write(t, filepath.Join(dir, "more", "main.tf"), "")
	campaigntest.Record(t, filepath.Join(dir, "more"), nil, "it does not parse either")
	if got := command(t, "", inspect("", "--baseline="+report, "--fail-on=new")...); got.code != exitOpen {
		t.Errorf("nothing new, but more that was not inspected: got %+v", got)
	}
}

func TestProgressLines(t *testing.T) {
	tflint := campaigntest.FakeTFLint(t)
	dir, config := organization(t)
	got := command(t, "", "report", filepath.Join(dir, "risky"), "--config="+config, "--tflint="+tflint)
	if want := "1 of 1 directory: risky: 1 key or secret, 1 at risk, 0 findings of other rules, 0 directories not inspected\n"; got.diagnostics != want {
		t.Errorf("got %q, want %q", got.diagnostics, want)
	}
}

func TestProgressBar(t *testing.T) {
	terminal, err := os.Create(filepath.Join(t.TempDir(), "terminal"))
	if err != nil {
		t.Fatal(err)
	}
	defer terminal.Close()
	shown := bar(terminal)
	shown(campaign.Progress{Done: 1, All: 2})
	text, err := os.ReadFile(terminal.Name())
	if err != nil || !strings.Contains(string(text), "(1/2)") {
		t.Errorf("got %q, %v", text, err)
	}
}

func TestPlan(t *testing.T) {
	const head = `{"format_version": "1.2", "planned_values": {}, "resource_changes": [`
	bad := head + `{"address": "aws_kms_key.a", "mode": "managed", "type": "aws_kms_key", "change": {"actions": ["delete"]}}]}`
	good := `{"format_version": "1.2", "planned_values": {}, "complete": false}`
	file := write(t, filepath.Join(t.TempDir(), "bad.json"), bad)

	for _, tt := range []struct {
		name, in string
		args     []string
		code     int
		says     []string
	}{
		{"destroys", bad, nil, exitFound, []string{"aws_kms_key.a would be destroyed."}},
		{"does not", good, nil, 0, []string{"No key, secret or KMS instance would be destroyed.\n", "leaves a part"}},
		{"no plan", "", nil, exitFailed, []string{"Error: there is no plan"}},
		{"files", "", []string{file, file + ".none"}, exitFound, []string{file + ": aws_kms_key.a would be destroyed.", "Error: " + file + ".none: "}},
		{"a file and the input", good, []string{"-", file}, exitFound, []string{"No key, secret", file + ": aws_kms_key.a"}},
	} {
		got := command(t, tt.in, append([]string{"plan"}, tt.args...)...)
		if got.code != tt.code {
			t.Errorf("%s: got %+v", tt.name, got)
		}
		for _, want := range tt.says {
			if !strings.Contains(got.out+got.diagnostics, want) {
				t.Errorf("%s: there is no %q in %+v", tt.name, want, got)
			}
		}
	}
}
