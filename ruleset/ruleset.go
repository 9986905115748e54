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

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
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
	shared rule.Shared
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
	read, err := readSettings(content)
	if err != nil {
		return err
	}
	r.EnabledRules = nil
	r.shared = rule.Shared{Config: r.global, Calls: read.calls}
	for _, candidate := range r.Rules {
		if one := candidate.(*rule.Rule); r.enabled(one, read.preset) {
			r.EnabledRules = append(r.EnabledRules, one)
			r.shared.Enabled = append(r.shared.Enabled, one)
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

// settings are the plugin block's own attributes.
type settings struct {
	// preset is "" where none is named.
	preset rule.Preset
	calls  module.Calls
}

var callModules = []module.Calls{module.LocalCalls, module.AllCalls, module.NoCalls}

func readSettings(content *hclext.BodyContent) (settings, error) {
	read := settings{calls: module.LocalCalls}
	for name, attr := range content.Attributes {
		var err error
		switch name {
		case "preset":
			read.preset, err = choose(attr, rule.Presets)
		case "call_modules":
			read.calls, err = choose(attr, callModules)
		case "enabled", "version", "source", "signing_key", "signature":
			// TFLint's own.
		default:
			err = fmt.Errorf(`%s: plugin "kms" has no attribute %q; its own attributes are preset and call_modules`, attr.Range, name)
		}
		if err != nil {
			return read, err
		}
	}
	return read, nil
}

// choose is the value of an attribute that is one of some strings.
func choose[S ~string](attr *hclext.Attribute, allowed []S) (S, error) {
	var text string
	diags := gohcl.DecodeExpression(attr.Expr, nil, &text)
	if diags.HasErrors() || !slices.Contains(allowed, S(text)) {
		return "", fmt.Errorf(`%s: %s of plugin "kms" must be %s`, attr.Expr.Range(), attr.Name, oneOf(allowed))
	}
	return S(text), nil
}

func oneOf[S ~string](allowed []S) string {
	quoted := make([]string, len(allowed))
	for i, text := range allowed {
		quoted[i] = strconv.Quote(string(text))
	}
	last := len(quoted) - 1
	return strings.Join(quoted[:last], ", ") + " or " + quoted[last]
}

// NewRunner makes the runner that the enabled rules share.
func (r *RuleSet) NewRunner(runner tflint.Runner) (tflint.Runner, error) {
	return r.shared.NewRunner(runner), nil
}
