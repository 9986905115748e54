package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/rules"
)

// promised is what users have been told about every rule: its name, its
// severity, the presets that it is in besides all, or that it is in none, and
// whether it has fixes.
const promised = `
RULE                                     SEVERITY  PRESETS                               FIXES
alicloud_kms_migration_lifecycle         error     recommended,migration,post_migration  yes
alicloud_kms_migration_encryption_key    warning   migration                             yes
alicloud_kms_migration_rotation_drift    warning   recommended,migration                 yes
alicloud_kms_migration_blocked           warning   migration                             no
alicloud_kms_migration_redundant_ignore  info      recommended,post_migration            yes
alicloud_kms_migration_inventory         info      on demand                             no
alicloud_kms_dkms_instance_id_default    error     recommended,migration,post_migration  no
alicloud_kms_rotation_ignored            info      post_migration                        no
alicloud_kms_instance_binding            warning   post_migration                        no
alicloud_kms_key_rotation_enabled        warning   recommended,post_migration            yes
alicloud_kms_key_rotation_interval       error     recommended,post_migration            no
alicloud_kms_key_rotation_unsupported    error     recommended,post_migration            no
alicloud_kms_rotation_interval_drift     warning   recommended,post_migration            yes
alicloud_kms_key_protection_level        error     recommended,migration,post_migration  yes
alicloud_kms_key_pending_window          error     recommended,post_migration            no
alicloud_kms_key_policy                  warning   recommended,post_migration            no
alicloud_kms_secret_policy               warning   recommended,post_migration            no
alicloud_kms_policy_document             error     recommended,post_migration            no
alicloud_kms_policy_wildcard_principal   error     recommended,post_migration            no
alicloud_kms_secret_rotation             error     recommended,post_migration            no
alicloud_kms_key_usage                   error     recommended,post_migration            no
alicloud_kms_alias_name                  error     recommended,post_migration            yes
alicloud_kms_key_limits                  error     recommended,post_migration            no
alicloud_kms_key_deletion_protection     info      -                                     no
alicloud_kms_key_enabled                 info      -                                     no
alicloud_kms_secret_deletion             warning   post_migration                        no
alicloud_kms_secret_name                 error     recommended,post_migration            no
alicloud_kms_instance_deletion           warning   recommended,post_migration            no
alicloud_kms_encryption_disabled         error     recommended,post_migration            no
alicloud_kms_plaintext                   warning   -                                     no
aws_kms_inventory                        info      on demand                             no
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
aws_kms_policy_caller                    warning   recommended,post_migration            no
aws_kms_key_policy_conflict              warning   recommended,post_migration            no
aws_kms_policy_confused_deputy           info      -                                     no
aws_kms_policy_trusted_accounts          info      -                                     no
aws_kms_reference_replaces               error     recommended,post_migration            yes
aws_kms_reference_refused                error     recommended,post_migration            yes
aws_kms_reference_drift                  warning   recommended,post_migration            yes
aws_kms_service_access                   error     recommended,post_migration            no
aws_kms_managed_key_publisher            warning   recommended,post_migration            no
aws_kms_encryption_disabled              error     recommended,post_migration            no
aws_kms_log_bucket                       error     recommended,post_migration            no
aws_kms_s3_bucket_key                    info      -                                     no
aws_kms_key_usage                        error     recommended,post_migration            no
aws_kms_replica_key_primary              error     recommended,post_migration            no
aws_kms_alias_name                       error     recommended,post_migration            no
aws_kms_grant                            error     recommended,post_migration            no
aws_kms_key_alias                        info      -                                     no
aws_kms_key_multi_region                 info      -                                     no
aws_kms_key_enabled                      info      -                                     no
aws_kms_key_prevent_destroy              info      -                                     no
aws_kms_plaintext                        warning   -                                     no
aws_kms_customer_managed_key             info      -                                     no
kms_not_judged                           info      on demand                             no
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
	onDemand bool
	fixable  bool
}

var promises = func() map[string]promise {
	promises := map[string]promise{}
	for _, line := range strings.Split(strings.TrimSpace(promised), "\n")[1:] {
		columns := regexp.MustCompile(` {2,}`).Split(line, -1)
		promises[columns[0]] = promise{
			severity: columns[1], presets: strings.Split(columns[2], ","), onDemand: columns[2] == "on demand", fixable: columns[3] == "yes",
		}
	}
	return promises
}()

// pageOf is the page of a rule in a release.
func pageOf(rule, version string) string {
	return "https://github.com/tflint-ruleset-kms/tflint-ruleset-kms/blob/v" + version + "/docs/rules/" + rule + ".md"
}

// someRules runs TFLint over directories that give some rules of every preset a
// reason to report.
func someRules(t *testing.T, args ...string) []tflintcli.Issue {
	t.Helper()
	return issues(t, "testdata/some_rules", append(args, "--recursive")...)
}

// in returns the names of the rules of a preset, sorted.
func in(preset string) []string {
	var names []string
	for name, promise := range promises {
		if preset == "all" && !promise.onDemand || slices.Contains(promise.presets, preset) {
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

	some := rulesOf(someRules(t, config(t, preset("all"))))
	for _, name := range []string{recommended, migration, postMigration} {
		if !slices.ContainsFunc(in(name), func(rule string) bool { return slices.Contains(some, rule) }) {
			t.Errorf("no rule of %s has a reason to report", name)
		}
	}
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
			got := rulesOf(someRules(t, append(tt.args, config(t, tt.config))...))
			for _, rule := range got {
				if !slices.Contains(tt.want, rule) {
					t.Errorf("%s runs", rule)
				}
			}
			for _, rule := range tt.want {
				if slices.Contains(some, rule) && !slices.Contains(got, rule) {
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

// everyRule runs TFLint over what the page of every rule shows as bad, with a
// preset. A rule that is in none, and one that needs an option, is enabled by
// its block where the preset has all rules.
func everyRule(t *testing.T, preset string) []tflintcli.Issue {
	t.Helper()
	dir := t.TempDir()
	for name, promise := range promises {
		bad := filepath.Join("..", "rules", "testdata", name, "bad")
		to := filepath.Join(dir, name)
		if err := os.CopyFS(to, os.DirFS(bad)); err != nil {
			t.Fatal(err)
		}
		config := plugin(fmt.Sprintf("preset = %q", preset))
		options, err := os.ReadFile(filepath.Join(bad, ".tflint.hcl"))
		switch {
		case preset != "all":
		case err == nil:
			_, block, _ := strings.Cut(string(options), "\nrule ")
			config += "\nrule " + block
		case promise.onDemand:
			config += fmt.Sprintf("\nrule %q {\n  enabled = true\n}\n", name)
		}
		if err := os.WriteFile(filepath.Join(to, ".tflint.hcl"), []byte(config), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return issues(t, dir, "--recursive")
}

func TestPromises(t *testing.T) {
	version := pluginVersion(t)
	found := map[string]tflintcli.Issue{}
	for _, issue := range everyRule(t, "all") {
		issue.Fixable = issue.Fixable || found[issue.Rule.Name].Fixable
		found[issue.Rule.Name] = issue
	}
	for name, promise := range promises {
		issue, ok := found[name]
		if !ok {
			t.Errorf("%s: does not report what its page shows as bad", name)
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

func TestPresets(t *testing.T) {
	for _, preset := range []string{recommended, migration, postMigration} {
		t.Run(preset, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(in(preset), rulesOf(everyRule(t, preset))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
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
