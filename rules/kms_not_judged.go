package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var kmsNotJudged = &rule.Rule{
	Doc: rule.Doc{
		Name:     "kms_not_judged",
		Severity: tflint.NOTICE,
		OnDemand: true,
		Title:    "what of a key or a secret could not be judged, and why",
		What: "All other rules are silent about what cannot be known. This one says where they were, one finding for each:\n\n" +
			"- `alicloud_kms_key`, `alicloud_kms_secret`, `aws_kms_key`, `aws_kms_external_key`, `aws_kms_replica_key`, `aws_kms_replica_external_key` and `aws_kms_key_policy`: " +
			"`count` or `for_each`; the arguments that decide on rotation, deletion, the migration to KMS 3.0 and the kind of key; the policy, or the statements, effects, principals, actions and conditions in it;\n" +
			"- `alicloud_ros_stack`, `alicloud_ros_template` and `alicloud_ros_stack_group`: a template that cannot be read, or is read from elsewhere;\n" +
			"- `module`: a module that is not on disk, or that [`call_modules`](../what-is-looked-at.md#called-modules) leaves out.\n\n" +
			"The reason names what the value depends on: a variable without a value, one that is sensitive or ephemeral, a data source, another resource, the workspace. " +
			"A key in a called module is named at the call, with what remains unknown there. What a reusable module leaves to its callers is said in the module's own directory, too.\n\n" +
			"A key of which there is none (`count = 0`) needs no judgement and gets no finding. " +
			"The rule is in no preset. Enable it by its block, or with `--enable-rule=kms_not_judged`.",
		Why:     "No finding can mean that all is well, or that nobody could tell. An audit has to know which.",
		Sources: []string{"https://developer.hashicorp.com/terraform/language/values/variables", "https://developer.hashicorp.com/terraform/language/expressions/references"},
	},
	Reads:     slices.Concat(readsPolicies(awsPolicies), alicloudPolicies, templates),
	Language:  ros,
	EveryCall: true,
	Run: func(p *rule.Pass) {
		for _, t := range slices.Concat(alicloudPolicies, awsPolicies) {
			for on := range p.Instances(t) {
				reportNotJudged(p, on, notJudged(on))
			}
		}
		for template := range p.Instances(templates...) {
			reportNotJudged(p, template, templateNotJudged(template))
		}
		for _, call := range p.Module().Calls() {
			if argument, reasons := p.Uncounted(call.Resource); argument != "" && call.Mentions() {
				p.ReportCall(call.Name, call.Header(), saysNotJudged([]string{howMany(argument) + since(reasons)}))
			}
		}
		for _, call := range p.Module().Unseen() {
			p.ReportCall(call.Name, call.Header, "not looked at: the module "+call.Why+", so that nothing is said of keys and secrets in it.")
		}
	},
}

// templates are the resource types that have a template, with where it can be.
var templates = []*module.Type{rosStack.With("template_url"), rosTemplate.With("template_url"), rosStackGroup.With("template_url", "template_id")}

// judgedBy are the arguments that decide on keys and secrets, with what the rules
// ask of them. What is not set is known.
var judgedBy = []struct {
	argument string
	asks     func(expr.Value) answer.Answer
}{
	{"dkms_instance_id", expr.Value.Empty},
	{"encryption_key_id", expr.Value.Empty},
	{"protection_level", isWritten},
	{"automatic_rotation", isWritten},
	{"enable_automatic_rotation", expr.Value.True},
	{"rotation_interval", isWritten},
	{"enable_key_rotation", expr.Value.True},
	{"rotation_period_in_days", within(90, 2560)},
	{"deletion_window_in_days", within(7, 30)},
	{"pending_window_in_days", within(7, 30)},
	{"secret_type", isWritten},
	{"key_spec", isWritten},
	{"customer_master_key_spec", isWritten},
	{"key_usage", isWritten},
	{"origin", isWritten},
	{"custom_key_store_id", expr.Value.Empty},
	{"xks_key_id", expr.Value.Empty},
	{"is_enabled", expr.Value.True},
	{"key_id", namesSomething},
	{"policy", func(expr.Value) answer.Answer { return answer.Yes }}, // its gaps tell
}

// isWritten answers whether it is known what the value is, or what it is one of.
func isWritten(v expr.Value) answer.Answer {
	for _, alternative := range v.Alternatives() {
		if _, known := alternative.Known(); !known && alternative.Set() != answer.No {
			return answer.Unknown
		}
	}
	return answer.Yes
}

func within(low, high int) func(expr.Value) answer.Answer {
	return func(v expr.Value) answer.Answer {
		if v.Set() == answer.No {
			return answer.Yes
		}
		return v.Within(low, high)
	}
}

// namesSomething answers whether it is known which key the value names.
func namesSomething(v expr.Value) answer.Answer {
	if ref, ok := v.From(); ok && ref.Root == "" {
		return answer.Yes
	}
	return isWritten(v)
}

// notJudged says what is not known of a key, a secret or a key policy.
func notJudged(on expr.Instance) []string {
	var parts []string
	language, _ := on.Language()
	held := language != nil
	if argument, reasons := on.Reader().Uncounted(on.Resource); argument != "" {
		parts = append(parts, howMany(argument)+since(reasons))
	}
	for _, by := range judgedBy {
		if !slices.Contains(on.Schema().Arguments, by.argument) || on.IgnoreChanges().Covers(by.argument) {
			continue
		}
		switch value := on.Attr(by.argument); {
		case by.asks(value) == answer.Unknown && held:
			parts = append(parts, by.argument+", since the template decides it")
		case by.asks(value) == answer.Unknown:
			parts = append(parts, by.argument+since(on.Because(by.argument)))
		case value.Attribute() != nil && value.Empty() == answer.Yes && leftToCaller(on, by.argument):
			parts = append(parts, by.argument+", since a caller may set it")
		}
	}
	for _, gap := range policy.Of(on).Gaps() {
		what, reasons := "policy", gap.Value.Because()
		if gap.What != "" {
			what = gap.What + " in policy"
		}
		if len(reasons) == 0 && gap.Statement == nil {
			reasons = on.Because("policy")
		}
		parts = append(parts, what+since(reasons))
	}
	return parts
}

// templateNotJudged says what is not known of a template.
func templateNotJudged(on expr.Instance) []string {
	body := on.Attr("template_body")
	for _, elsewhere := range []string{"template_url", "template_id"} {
		if body.Set() == answer.No && slices.Contains(on.Schema().Arguments, elsewhere) && on.Attr(elsewhere).Set() != answer.No {
			return []string{"the keys and secrets in the template, since it is elsewhere: " + elsewhere}
		}
	}
	for _, document := range body.YAML() {
		if document.Kind() == expr.Unknown {
			return []string{"the keys and secrets in template_body" + since(on.Because("template_body"))}
		}
	}
	return nil
}

func howMany(argument string) string {
	if argument == "count" {
		return "whether there is one (count)"
	}
	return "which instances there are (for_each)"
}

// mostReasons is how many reasons a message has.
const mostReasons = 3

func since(reasons []string) string {
	switch {
	case len(reasons) == 0:
		return ""
	case len(reasons) > mostReasons:
		reasons = append(slices.Clone(reasons[:mostReasons]), "others are not known")
	}
	return ", since " + strings.Join(reasons, " and ")
}

func reportNotJudged(p *rule.Pass, on expr.Instance, parts []string) {
	if len(parts) > 0 {
		p.Report(on, on.Range(), saysNotJudged(parts))
	}
}

func saysNotJudged(parts []string) string {
	return fmt.Sprintf("not judged: %s.", strings.Join(parts, "; "))
}
