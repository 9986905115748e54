package campaign_test

import (
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/campaign"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/campaign/campaigntest"
)

func TestMain(m *testing.M) { campaigntest.Main(m) }

var made = time.Date(2026, 11, 26, 10, 0, 0, 0, time.UTC)

// write writes files, by their paths below a directory.
func write(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for path, text := range files {
		path = filepath.Join(dir, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// inspected returns the report of the repositories below a directory, with the fake TFLint.
func inspected(t *testing.T, dir string) campaign.Report {
	t.Helper()
	return inspectedBy(t, campaigntest.FakeTFLint(t), dir)
}

func inspectedBy(t *testing.T, binary, dir string) campaign.Report {
	t.Helper()
	config := filepath.Join(t.TempDir(), ".tflint.hcl")
	write(t, filepath.Dir(config), map[string]string{".tflint.hcl": ""})
	tflint, err := campaign.NewTFLint(binary, config)
	if err != nil {
		t.Fatal(err)
	}
	checkouts, err := campaign.FindCheckouts([]string{dir})
	if err != nil {
		t.Fatal(err)
	}
	repositories, err := campaign.Inspect(context.Background(), checkouts, tflint, func(campaign.Progress) {})
	if err != nil {
		t.Fatal(err)
	}
	return campaign.Sum(repositories, made)
}

// Every key and secret of sixty repositories is in the report once, in its state.
func TestSixty(t *testing.T) {
	dir := t.TempDir()
	expected := campaigntest.Sixty(t, dir)
	report := inspected(t, dir)
	if diff := cmp.Diff(expected, campaigntest.Of(report)); diff != "" {
		t.Error(diff)
	}
	if report.Totals.Repositories != 60 || report.Totals.WithTerraform != 60 {
		t.Errorf("got the totals %+v", report.Totals)
	}
}

func TestFindCheckouts(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{
		"org/git/.git/HEAD":            "",
		"org/git/.git/main.tf":         "",
		"org/git/sub/.git/HEAD":        "",
		"org/worktree/.git":            "gitdir: elsewhere",
		"org/plain/a/main.tf":          "",
		"org/plain/b/main.tf":          "",
		"org/group/deep/repo/.git/x":   "",
		"org/group/other/main.tf.json": "",
		"org/.hidden/.git/HEAD":        "",
		"org/file":                     "",
		"single/main.tf":               "",
		"single/modules/kms/main.tf":   "",
		"again/git/.git/HEAD":          "",
	})
	if err := os.Symlink(filepath.Join(dir, "org"), filepath.Join(dir, "org", "loop")); err != nil {
		t.Skip("no symbolic links: ", err)
	}
	at := func(names ...string) []string {
		for i := range names {
			names[i] = filepath.Join(dir, names[i])
		}
		return names
	}
	for _, tt := range []struct {
		dirs, want []string
	}{
		{at("org"), []string{"git", "group/deep/repo", "group/other", "plain", "worktree"}},
		{at("org/git"), []string{"git"}},
		{at("single"), []string{"single"}},
		{at("org", "org/git", "again"), []string{"git", "group/deep/repo", "group/other", "plain", "worktree", "again/git"}},
	} {
		checkouts, err := campaign.FindCheckouts(tt.dirs)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, c := range checkouts {
			got = append(got, c.Name)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %s, want %s", tt.dirs, got, tt.want)
		}
	}
	for _, wrong := range at("none", "org/file") {
		if _, err := campaign.FindCheckouts([]string{wrong}); err == nil {
			t.Errorf("%s gives no error", wrong)
		}
	}
}

// Whatever goes wrong is a row, and hides nothing else.
func TestNotInspected(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{
		"a/good/main.tf": "", "a/bad/main.tf": "", "a/odd/main.tofu": "",
		"b/main.tf": "", "b/.recorded.json": "panic: lost\n\ngoroutine 1",
	})
	safe := campaigntest.Issue{Rule: campaign.InventoryRule, Message: "alicloud_kms_key.a: safe: r", File: "good/main.tf", Line: 1}
	strange := campaigntest.Issue{Rule: campaign.InventoryRule, Message: "alicloud_kms_key.b: lost: r", File: "good/main.tf", Line: 2}
	campaigntest.Record(t, filepath.Join(dir, "a", "good"), []campaigntest.Issue{safe, safe, strange})
	campaigntest.Record(t, filepath.Join(dir, "a", "bad"), nil,
		"Failed to check rule config; Rule not found: "+campaign.InventoryRule,
		"\x1b[31mError\x1b[0m: something\nis wrong\n\nmore",
		`Failed to initialize plugins; Plugin "kms" not found in /plugins`)

	report := inspected(t, dir)
	if want := (campaign.Counts{Unknown: 1, Safe: 1}); report.Totals.States != want {
		t.Errorf("got %+v", report.Totals.States)
	}
	rows := map[string][]string{}
	for _, repository := range report.Repositories {
		for _, n := range repository.NotInspected {
			where := repository.Name + "/" + strings.Join(n.Directories, ",")
			rows[where] = append(rows[where], n.Reason)
		}
	}
	want := map[string][]string{
		"a/bad": {
			"Error: something is wrong",
			`Failed to initialize plugins; Plugin "kms" not found in /plugins (build it or install it with ` + "`tflint --init`, or set TFLINT_PLUGIN_DIR)",
			"The configuration enables no kms plugin that has the rule alicloud_kms_migration_inventory: enable the plugin, or update it.",
		},
		"a/odd": {"It holds *.tofu files, which TFLint does not read."},
		"b/.":   {"TFLint printed no JSON."},
	}
	if diff := cmp.Diff(want, rows); diff != "" {
		t.Error(diff)
	}
}

func TestWithoutTFLint(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{"a/main.tf": "", "a/b/main.tf": ""})
	report := inspectedBy(t, filepath.Join(dir, "none"), dir)
	want := []campaign.NotInspected{{Directories: []string{".", "b"}, Reason: "TFLint was not found: install it, or name it with --tflint."}}
	if diff := cmp.Diff(want, report.Repositories[0].NotInspected); diff != "" {
		t.Error(diff)
	}
	if _, err := campaign.NewTFLint("tflint", filepath.Join(dir, "none.hcl")); err == nil {
		t.Error("a configuration that does not exist gives no error")
	}
}

func TestUnreadable(t *testing.T) {
	dir := t.TempDir()
	closed := filepath.Join(dir, "a", "closed")
	write(t, dir, map[string]string{"a/main.tf": "", "a/closed/main.tf": ""})
	if err := os.Chmod(closed, 0); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod(closed, 0o700) })
	if _, err := os.ReadDir(closed); err == nil {
		t.Skip("this user can read every directory")
	}
	report := inspected(t, dir)
	if n := report.Repositories[0].NotInspected; len(n) != 1 || n[0].Directories[0] != "closed" {
		t.Errorf("got %+v", n)
	}
}

func TestInspectEnds(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{"a/main.tf": ""})
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	checkouts := []campaign.Checkout{{Name: "a", Path: filepath.Join(dir, "a")}}
	if _, err := campaign.Inspect(ctx, checkouts, campaign.TFLint{}, func(campaign.Progress) {}); err == nil {
		t.Error("an inspection that was ended gives no error")
	}
}

func TestProgress(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, map[string]string{"config": "", "a/main.tf": "", "a/b/main.tf": "", "c/main.tf": ""})
	tflint, err := campaign.NewTFLint(campaigntest.FakeTFLint(t), filepath.Join(dir, "config"))
	if err != nil {
		t.Fatal(err)
	}
	checkouts, err := campaign.FindCheckouts([]string{dir})
	if err != nil {
		t.Fatal(err)
	}
	var done []int
	finished := map[string]bool{}
	_, err = campaign.Inspect(context.Background(), checkouts, tflint, func(p campaign.Progress) {
		done = append(done, p.Done)
		if p.Finished != nil {
			finished[p.Finished.Name] = true
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(done, []int{1, 2, 3}) || !maps.Equal(finished, map[string]bool{"a": true, "c": true}) {
		t.Errorf("got %v, %v", done, finished)
	}
}
