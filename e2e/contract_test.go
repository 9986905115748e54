package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

// promise is what users have been told about a rule.
type promise struct {
	severity string
	presets  []string
	fixable  bool
}

const (
	recommended   = "recommended"
	migration     = "migration"
	postMigration = "post_migration"
)

// promises are those of every rule. testdata/every_rule gives each a reason to report.
var promises = map[string]promise{
	"alicloud_kms_migration_lifecycle":        {"error", []string{recommended, migration, postMigration}, true},
	"alicloud_kms_migration_rotation_drift":   {"warning", []string{recommended, migration}, true},
	"alicloud_kms_migration_redundant_ignore": {"info", []string{recommended, postMigration}, true},
	"alicloud_kms_dkms_instance_id_default":   {"error", []string{recommended, migration, postMigration}, false},
	"alicloud_kms_rotation_ignored":           {"info", []string{postMigration}, false},
	"alicloud_kms_instance_binding":           {"warning", []string{postMigration}, false},
	"alicloud_kms_key_rotation_enabled":       {"warning", []string{recommended, postMigration}, true},
	"alicloud_kms_key_rotation_interval":      {"error", []string{recommended, postMigration}, false},
	"alicloud_kms_key_rotation_unsupported":   {"error", []string{recommended, postMigration}, false},
	"alicloud_kms_key_pending_window":         {"error", []string{recommended, postMigration}, false},
	"alicloud_kms_key_policy":                 {"warning", []string{recommended, postMigration}, false},
	"alicloud_kms_secret_policy":              {"warning", []string{recommended, postMigration}, false},
	"alicloud_kms_secret_rotation":            {"error", []string{recommended, postMigration}, false},
	"aws_kms_key_rotation_enabled":            {"warning", []string{recommended, postMigration}, true},
	"aws_kms_key_rotation_unsupported":        {"error", []string{recommended, postMigration}, true},
	"aws_kms_key_rotation_period":             {"error", []string{recommended, postMigration}, false},
	"aws_kms_key_deletion_window":             {"error", []string{recommended, postMigration}, false},
	"aws_kms_key_policy":                      {"warning", []string{recommended, postMigration}, false},
}

// everyRule runs TFLint over the directories that give every rule a reason to report.
func everyRule(t *testing.T, args ...string) []tflintcli.Issue {
	t.Helper()
	return issues(t, "testdata/every_rule", append(args, "--recursive")...)
}

// in returns the names of the rules of a preset, sorted.
func in(preset string) []string {
	var names []string
	for name, promise := range promises {
		if preset == "all" || slices.Contains(promise.presets, preset) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

func TestWhichRulesRun(t *testing.T) {
	const (
		drift    = "alicloud_kms_migration_rotation_drift"
		binding  = "alicloud_kms_instance_binding"
		disabled = "config {\n  disabled_by_default = true\n}\n"
	)
	without := func(names []string, name string) []string {
		return slices.DeleteFunc(names, func(n string) bool { return n == name })
	}
	with := func(names []string, name string) []string {
		names = append(names, name)
		slices.Sort(names)
		return names
	}
	rule := func(name string, enabled bool) string {
		return fmt.Sprintf("rule %q {\n  enabled = %v\n}\n", name, enabled)
	}
	preset := func(name string) string { return plugin(fmt.Sprintf("preset = %q", name)) }

	for name, tt := range map[string]struct {
		config string
		args   []string
		want   []string
	}{
		"no preset":                     {plugin(""), nil, in(recommended)},
		"recommended":                   {preset(recommended), nil, in(recommended)},
		"migration":                     {preset(migration), nil, in(migration)},
		"post_migration":                {preset(postMigration), nil, in(postMigration)},
		"all":                           {preset("all"), nil, in("all")},
		"disabled by default":           {disabled + plugin(""), nil, nil},
		"disabled by default, a rule":   {disabled + plugin("") + rule(drift, true), nil, []string{drift}},
		"disabled by default, a preset": {disabled + preset(migration), nil, in(migration)},
		"a rule more":                   {preset(migration) + rule(binding, true), nil, with(in(migration), binding)},
		"a rule less":                   {preset(migration) + rule(drift, false), nil, without(in(migration), drift)},
		"no preset, a rule more":        {plugin("") + rule(binding, true), nil, with(in(recommended), binding)},
		"no preset, a rule less":        {plugin("") + rule(drift, false), nil, without(in(recommended), drift)},
		"enabled by flag":               {preset(migration), []string{"--enable-rule=" + binding}, with(in(migration), binding)},
		"disabled by flag":              {preset(migration), []string{"--disable-rule=" + drift}, without(in(migration), drift)},
		"only one":                      {preset("all"), []string{"--only=" + drift}, []string{drift}},
		"only one, not in the preset":   {preset(migration), []string{"--only=" + binding}, []string{binding}},
		"only one, disabled":            {plugin("") + rule(drift, false), []string{"--only=" + drift}, []string{drift}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := rulesOf(everyRule(t, append(tt.args, config(t, tt.config))...))
			for _, rule := range got {
				if !slices.Contains(tt.want, rule) {
					t.Errorf("%s runs", rule)
				}
			}
			for _, rule := range tt.want {
				if !slices.Contains(got, rule) {
					t.Errorf("%s does not run", rule)
				}
			}
		})
	}
}

func TestPromises(t *testing.T) {
	version := pluginVersion(t)
	fixable := map[string]bool{}
	for _, issue := range everyRule(t, config(t, plugin(`preset = "all"`))) {
		rule := issue.Rule
		_, seen := fixable[rule.Name]
		fixable[rule.Name] = fixable[rule.Name] || issue.Fixable
		if seen {
			continue
		}
		if want := promises[rule.Name].severity; rule.Severity != want {
			t.Errorf("%s: severity %s, want %s", rule.Name, rule.Severity, want)
		}
		page := "docs/rules/" + rule.Name + ".md"
		if want := "https://github.com/tflint-ruleset-kms/tflint-ruleset-kms/blob/v" + version + "/" + page; rule.Link != want {
			t.Errorf("%s: link %s, want %s", rule.Name, rule.Link, want)
		}
		if _, err := os.Stat(filepath.Join("..", filepath.FromSlash(page))); err != nil {
			t.Errorf("%s: the link leads nowhere: %v", rule.Name, err)
		}
	}
	for name, promise := range promises {
		if fixable[name] != promise.fixable {
			t.Errorf("%s: fixable %v, want %v", name, fixable[name], promise.fixable)
		}
	}
}

// pluginVersion returns the version that TFLint says the plugin has.
func pluginVersion(t *testing.T) string {
	t.Helper()
	out := tflint(t, exitOK, "", "--version", config(t, plugin(""))).Stdout
	_, version, found := strings.Cut(out, "ruleset.kms (")
	version, _, closed := strings.Cut(version, ")")
	if !found || !closed {
		t.Fatalf("no version of the plugin in %q", out)
	}
	return version
}
