package campaign_test

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/campaign"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/campaign/campaigntest"
)

// shown returns a report in a format.
func shown(t *testing.T, r campaign.Report, format string, view campaign.View) string {
	t.Helper()
	var out bytes.Buffer
	if err := r.Write(&out, format, view); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// The sum of several parts is the report of the whole.
func TestFromResults(t *testing.T) {
	dir, results := t.TempDir(), t.TempDir()
	campaigntest.Sixty(t, dir)
	whole := inspected(t, dir)

	parts := make([][]campaign.Repository, 3)
	for i, repository := range whole.Repositories {
		parts[i%3] = append(parts[i%3], repository)
	}
	for i, part := range parts {
		name := []string{"a/report.json", "b/report.json", "c.json"}[i]
		write(t, results, map[string]string{name: shown(t, campaign.Sum(part, made), "json", campaign.View{})})
	}
	repositories, err := campaign.FromResults(results)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(whole, campaign.Sum(repositories, made)); diff != "" {
		t.Error(diff)
	}
}

func TestFromResultsOfTFLint(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{
		"group/payments.json": `{"issues":[
			{"rule":{"name":"alicloud_kms_migration_inventory","severity":"notice"},"message":"alicloud_kms_key.a: at risk: r","range":{"filename":"x/main.tf","start":{"line":3}}},
			{"rule":{"name":"aws_kms_key_alias","severity":"info"},"message":"aws_kms_key.b: it has no alias.","range":{"filename":"main.tf","start":{"line":1}}}
		],"errors":[{"message":"Failed to run in bad; exit status 1\n\nFailed to load the root module; bad/main.tf:1: Unclosed","severity":"error"}]}`,
		"empty.json":   `{"issues":[],"errors":[]}`,
		"broken.json":  `{"issues":[`,
		"other.json":   `{"version": 4}`,
		"newer.json":   `{"format": 99}`,
		"readme.md":    "no result",
		"one.json":     `{"format": 1, "repositories": [{"name": "twice"}]}`,
		"two/two.json": `{"format": 1, "repositories": [{"name": "twice"}]}`,
	})
	repositories, err := campaign.FromResults(dir)
	if err != nil {
		t.Fatal(err)
	}
	repositories = append(repositories, campaign.Missing(repositories, []string{"empty", "lost"})...)
	report := campaign.Sum(repositories, made)

	reasons := map[string]string{}
	for _, r := range report.Repositories {
		reasons[r.Name] = ""
		for _, n := range r.NotInspected {
			reasons[r.Name] += strings.Join(n.Directories, ",") + ": " + n.Reason
		}
	}
	want := map[string]string{
		"group/payments": "bad: Failed to load the root module; bad/main.tf:1: Unclosed",
		"empty":          "",
		"twice":          "",
		"broken":         ".: The result cannot be read: unexpected end of JSON input.",
		"other":          ".: The result cannot be read: it is neither a report of this command nor the output of `tflint --format=json`.",
		"newer":          ".: The result cannot be read: a report of format 99, where this command reads 1: make it again.",
		"lost":           ".: There is no result of this repository.",
		"twice in two/two": ".: The results one and two/two both have the repository twice: " +
			"only the first is counted.",
	}
	if diff := cmp.Diff(want, reasons); diff != "" {
		t.Error(diff)
	}
	if got := report.Repositories[0]; got.Name != "group/payments" || got.States.AtRisk != 1 || len(got.Findings) != 1 || got.Findings[0].Severity != "notice" || got.Directories != 2 {
		t.Errorf("got %+v", got)
	}
}

func TestResultsThatAreNone(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{"a.json": "{}"})
	for _, path := range []string{filepath.Join(dir, "none"), t.TempDir()} {
		if _, err := campaign.FromResults(path); err == nil {
			t.Errorf("%s gives no error", path)
		}
	}
	if reports, err := campaign.ReadReports([]string{t.TempDir()}); err != nil || len(reports) > 0 {
		t.Errorf("no history: got %v, %v", reports, err)
	}
	if _, err := campaign.ReadReports([]string{dir}); err == nil {
		t.Error("a file that is no report gives no error")
	}
}

func finding(rule, address, file string, line int) campaign.Finding {
	return campaign.Finding{Rule: rule, Severity: "error", Address: address, Message: address + ": it is wrong.", File: file, Line: line}
}

func TestMarkNew(t *testing.T) {
	instance := func(address string, state campaign.State, line int) campaign.Instance {
		return campaign.Instance{Address: address, State: state, File: "main.tf", Line: line}
	}
	before := campaign.Sum([]campaign.Repository{{
		Name: "a", Directories: 3,
		Instances: []campaign.Instance{instance("alicloud_kms_key.known", campaign.AtRisk, 1), instance("alicloud_kms_key.turns", campaign.Safe, 2)},
		Findings: []campaign.Finding{
			finding("r", "x.a", "main.tf", 1), finding("r", "x.b", "main.tf", 2),
			{Rule: "r", Message: "without an address", File: "main.tf", Line: 3},
		},
		NotInspected: []campaign.NotInspected{{Directories: []string{"old"}, Reason: "r"}},
	}}, made)
	now := campaign.Sum([]campaign.Repository{{
		Name: "a", Directories: 3,
		Instances: []campaign.Instance{
			instance("alicloud_kms_key.known", campaign.AtRisk, 10), instance("alicloud_kms_key.turns", campaign.AtRisk, 20),
			instance("alicloud_kms_key.safe", campaign.Safe, 30),
		},
		Findings: []campaign.Finding{
			finding("r", "x.a", "main.tf", 10), finding("r", "x.a", "main.tf", 11), finding("r", "x.b", "other.tf", 2),
			{Rule: "r", Message: "without an address", File: "main.tf", Line: 30},
			{Rule: "r", Message: "another without an address", File: "main.tf", Line: 31},
		},
		NotInspected: []campaign.NotInspected{{Directories: []string{"old", "new"}, Reason: "another"}},
	}}, made)
	now.MarkNew(before)

	var fresh []string
	for _, i := range now.Repositories[0].Instances {
		if i.New {
			fresh = append(fresh, i.Address)
		}
	}
	for _, f := range now.Repositories[0].Findings {
		if f.New {
			fresh = append(fresh, f.File+": "+f.Message)
		}
	}
	want := []string{"alicloud_kms_key.turns", "main.tf: another without an address", "main.tf: x.a: it is wrong.", "other.tf: x.b: it is wrong."}
	if diff := cmp.Diff(want, fresh); diff != "" {
		t.Error(diff)
	}
	if now.Totals.New != 4 || now.Rules[0].New != 3 || now.Totals.NewNotInspected != 1 {
		t.Errorf("got %+v, %+v", now.Totals, now.Rules)
	}
}

// A report that is compared with itself has nothing new.
func TestNothingNew(t *testing.T) {
	dir := t.TempDir()
	campaigntest.Sixty(t, dir)
	report := inspected(t, dir)
	report.MarkNew(report)
	if report.Totals.New != 0 || report.Totals.NewNotInspected != 0 {
		t.Errorf("got %+v", report.Totals)
	}
}

// What a module's own directory says of its resources is no key or secret where the repository calls the module.
func TestCalledModules(t *testing.T) {
	for name, declared := range map[string]string{
		"relative to the caller":     "../modules/kms/main.tf:6",
		"relative to the repository": "modules/kms/main.tf:6",
	} {
		report := campaign.Sum([]campaign.Repository{{Name: "a", Directories: 2, Instances: []campaign.Instance{
			{Address: `module.one["x"].alicloud_kms_secret.this[0]`, State: campaign.AtRisk, File: "prod/main.tf", Declared: declared},
			{Address: `module.one["y"].alicloud_kms_secret.this[0]`, State: campaign.Safe, File: "prod/main.tf", Declared: declared},
			{Address: "alicloud_kms_secret.this", State: campaign.Unknown, File: "modules/kms/main.tf"},
			{Address: "alicloud_kms_secret.other", State: campaign.Unknown, File: "modules/kms/main.tf"},
		}}}, made)
		if want := (campaign.Counts{AtRisk: 1, Unknown: 1, Safe: 1}); report.Totals.States != want {
			t.Errorf("%s: got %+v", name, report.Totals.States)
		}
	}
}
