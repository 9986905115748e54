// Package ruleset decides which rules are enabled, and gives them their runner.
package ruleset

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2/gohcl"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/project"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/rules"
)

// TFLintVersions are the versions of TFLint that the plugin works with: from
// the oldest one that its fixtures were run through.
const TFLintVersions = ">= 0.46.1"

// RuleSet is the kms ruleset.
type RuleSet struct {
	tflint.BuiltinRuleSet

	global *tflint.Config
}

// New makes the ruleset with all rules.
func New() *RuleSet {
	set := &RuleSet{BuiltinRuleSet: tflint.BuiltinRuleSet{
		Name:       project.Name,
		Version:    project.Version,
		Constraint: TFLintVersions,
	}}
	for _, r := range rules.All {
		set.Rules = append(set.Rules, r)
	}
	return set
}

// ConfigSchema allows any attribute in the plugin block, so that ApplyConfig
// can say which ones there are.
func (r *RuleSet) ConfigSchema() *hclext.BodySchema {
	return &hclext.BodySchema{Mode: hclext.SchemaJustAttributesMode}
}

// ApplyGlobalConfig keeps TFLint's configuration for ApplyConfig.
func (r *RuleSet) ApplyGlobalConfig(config *tflint.Config) error {
	r.global = config
	return nil
}

// ApplyConfig enables rules in this order of priority:
//
//  1. --only
//  2. rule blocks, --enable-rule and --disable-rule
//  3. the plugin's preset
//  4. disabled_by_default
//  5. the preset recommended
func (r *RuleSet) ApplyConfig(content *hclext.BodyContent) error {
	preset, err := readPreset(content)
	if err != nil {
		return err
	}
	r.EnabledRules = nil
	for _, candidate := range r.Rules {
		if r.enabled(candidate.(*rule.Rule), preset) {
			r.EnabledRules = append(r.EnabledRules, candidate)
		}
	}
	return nil
}

func (r *RuleSet) enabled(candidate *rule.Rule, preset rule.Preset) bool {
	if len(r.global.Only) > 0 {
		return slices.Contains(r.global.Only, candidate.Name())
	}
	if config, ok := r.global.Rules[candidate.Name()]; ok {
		return config.Enabled
	}
	if preset != "" {
		return candidate.In(preset)
	}
	return !r.global.DisabledByDefault && candidate.In(rule.Recommended)
}

// readPreset reads the plugin block. The preset is "" where none is named.
func readPreset(content *hclext.BodyContent) (rule.Preset, error) {
	for name, attr := range content.Attributes {
		switch name {
		case "preset":
		case "enabled", "version", "source", "signing_key", "signature":
			// TFLint's own.
		default:
			return "", fmt.Errorf(`%s: plugin "kms" has no attribute %q; its own attribute is preset`, attr.Range, name)
		}
	}
	attr, ok := content.Attributes["preset"]
	if !ok {
		return "", nil
	}
	var name string
	diags := gohcl.DecodeExpression(attr.Expr, nil, &name)
	if preset := rule.Preset(name); !diags.HasErrors() && slices.Contains(rule.Presets, preset) {
		return preset, nil
	}
	return "", fmt.Errorf(`%s: preset of plugin "kms" must be %s`, attr.Expr.Range(), oneOf(rule.Presets))
}

func oneOf(presets []rule.Preset) string {
	quoted := make([]string, len(presets))
	for i, preset := range presets {
		quoted[i] = strconv.Quote(string(preset))
	}
	last := len(quoted) - 1
	return strings.Join(quoted[:last], ", ") + " or " + quoted[last]
}

// NewRunner makes the runner that the enabled rules share.
func (r *RuleSet) NewRunner(runner tflint.Runner) (tflint.Runner, error) {
	enabled := make([]*rule.Rule, len(r.EnabledRules))
	for i, one := range r.EnabledRules {
		enabled[i] = one.(*rule.Rule)
	}
	return rule.NewRunner(runner, enabled, r.global), nil
}
