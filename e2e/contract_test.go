package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/rules"
)

// promised is what users have been told about every rule: its name, severity,
// presets, and whether it has fixes. testdata/every_rule gives each a reason to
// report.
const promised = `
RULE                                     SEVERITY  PRESETS                               FIXES
alicloud_kms_migration_lifecycle         error     recommended,migration,post_migration  yes
alicloud_kms_migration_rotation_drift    warning   recommended,migration                 yes
alicloud_kms_migration_redundant_ignore  info      recommended,post_migration            yes
alicloud_kms_dkms_instance_id_default    error     recommended,migration,post_migration  no
alicloud_kms_rotation_ignored            info      post_migration                        no
alicloud_kms_instance_binding            warning   post_migration                        no
alicloud_kms_key_rotation_enabled        warning   recommended,post_migration            yes
alicloud_kms_key_rotation_interval       error     recommended,post_migration            no
alicloud_kms_key_rotation_unsupported    error     recommended,post_migration            no
alicloud_kms_key_pending_window          error     recommended,post_migration            no
alicloud_kms_key_policy                  warning   recommended,post_migration            no
alicloud_kms_secret_policy               warning   recommended,post_migration            no
alicloud_kms_policy_document             error     recommended,post_migration            no
alicloud_kms_policy_wildcard_principal   error     recommended,post_migration            no
alicloud_kms_secret_rotation             error     recommended,post_migration            no
aws_kms_key_rotation_enabled             warning   recommended,post_migration            yes
aws_kms_key_rotation_unsupported         error     recommended,post_migration            yes
aws_kms_key_rotation_period              error     recommended,post_migration            no
aws_kms_key_deletion_window              error     recommended,post_migration            no
aws_kms_key_policy                       warning   recommended,post_migration            no
aws_kms_policy_document                  error     recommended,post_migration            no
aws_kms_policy_public                    error     recommended,post_migration            no
aws_kms_policy_lockout                   error     recommended,post_migration            no
aws_kms_policy_grant_condition           warning   recommended,post_migration            no
aws_kms_policy_separation                info      -                                     no
`

const (
	recommended   = "recommended"
	migration     = "migration"
	postMigration = "post_migration"
)

// promise is a line of what is promised.
type promise struct {
	severity string
	presets  []string
	fixable  bool
}

var promises = func() map[string]promise {
	promises := map[string]promise{}
	for _, line := range strings.Split(strings.TrimSpace(promised), "\n")[1:] {
		columns := strings.Fields(line)
		promises[columns[0]] = promise{columns[1], strings.Split(columns[2], ","), columns[3] == "yes"}
	}
	return promises
}()

// pageOf is the page of a rule in a release.
func pageOf(rule, version string) string {
	return "https://github.com/tflint-ruleset-kms/tflint-ruleset-kms/blob/v" + version + "/docs/rules/" + rule + ".md"
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

func TestEveryRuleIsPromised(t *testing.T) {
	registered := map[string]bool{}
	for _, rule := range rules.All {
		registered[rule.Name()] = true
		if _, ok := promises[rule.Name()]; !ok {
			t.Errorf("%s: nothing is promised", rule.Name())
		}
	}
	for name := range promises {
		if !registered[name] {
			t.Errorf("%s: promised, but there is no such rule", name)
		}
	}
}

func TestPromises(t *testing.T) {
	version := pluginVersion(t)
	found := map[string]tflintcli.Issue{}
	for _, issue := range everyRule(t, config(t, plugin(`preset = "all"`))) {
		issue.Fixable = issue.Fixable || found[issue.Rule.Name].Fixable
		found[issue.Rule.Name] = issue
	}
	for name, promise := range promises {
		issue, ok := found[name]
		if !ok {
			t.Errorf("%s: testdata/every_rule gives it no reason to report", name)
			continue
		}
		if issue.Rule.Severity != promise.severity {
			t.Errorf("%s: severity %s, want %s", name, issue.Rule.Severity, promise.severity)
		}
		if issue.Fixable != promise.fixable {
			t.Errorf("%s: fixable %v, want %v", name, issue.Fixable, promise.fixable)
		}
		if want := pageOf(name, version); issue.Rule.Link != want {
			t.Errorf("%s: link %s, want %s", name, issue.Rule.Link, want)
		}
		if _, err := os.Stat(filepath.Join("..", "docs", "rules", name+".md")); err != nil {
			t.Errorf("%s: the link leads nowhere: %v", name, err)
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
