package rule

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/helper"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/edit"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

var key = &module.Type{Name: "aws_kms_key", Schema: module.Schema{Arguments: []string{"bad"}}}

// reporting makes a rule that reports every instance whose argument bad is set:
// that it is, or what it is where that is a string. The fix writes false, and
// another argument.
func reporting(name string, harmless bool) *Rule {
	return &Rule{
		Doc:   Doc{Name: name},
		Reads: []*module.Type{key},
		Run: func(p *Pass) {
			for k := range p.Instances(key) {
				bad := k.Attr("bad")
				if bad.Set() != answer.Yes || bad.False() == answer.Yes {
					continue
				}
				fix := edit.SetArguments(k.Header(),
					edit.Argument{Name: "bad", Value: "false", Written: bad.Attribute()}, edit.Argument{Name: "fixed", Value: "true"})
				fix.Harmless = harmless
				if text, ok := bad.Known(); ok && bad.Kind() != expr.Scalar {
					p.ReportFix(k, bad.At(), fix, text)
				} else {
					p.ReportFix(k, bad.Range(), fix, "bad")
				}
			}
		},
	}
}

func TestFindingsNameEachInstance(t *testing.T) {
	const (
		no      = ""
		written = "bad = false fixed = true }"
	)
	tests := map[string]struct {
		source   string
		want     []string
		harmful  string
		harmless string
	}{
		"a resource":                     {`bad = true`, []string{"aws_kms_key.k: bad"}, written, written},
		"a resource that is right":       {`bad = false`, nil, no, no},
		"one for all instances":          {"count = 2\n  bad = true", []string{"aws_kms_key.k: bad"}, written, written},
		"the only instance":              {"count = 1\n  bad = count.index == 0", []string{"aws_kms_key.k: bad"}, written, written},
		"all instances":                  {"count = 2\n  bad = count.index < 2", []string{"aws_kms_key.k: bad"}, written, written},
		"some instances":                 {"count = 3\n  bad = count.index > 0", []string{"aws_kms_key.k[1]: bad", "aws_kms_key.k[2]: bad"}, no, written},
		"all instances, in another way":  {"for_each = { a = \"x\", b = \"y\" }\n  bad = \"${each.key}${each.value}\"", []string{`aws_kms_key.k["a"]: ax`, `aws_kms_key.k["b"]: by`}, written, written},
		"some instances, in another way": {"for_each = { a = \"x\", b = \"y\", c = null }\n  bad = each.value != null ? \"${each.key}${each.value}\" : null", []string{`aws_kms_key.k["a"]: ax`, `aws_kms_key.k["b"]: by`}, no, written},
		"another resource at one place": {"count = 2\n  bad = local.bad\n}\nresource \"aws_kms_key\" \"l\" {\n  bad = local.bad\n}\nlocals {\n  bad = \"everywhere\"",
			[]string{"aws_kms_key.k: everywhere", "aws_kms_key.l: everywhere"}, written, written},
		"some instances, and another resource": {"count = 2\n  bad = count.index == 1 ? local.bad : null\n}\nresource \"aws_kms_key\" \"l\" {\n  bad = local.bad\n}\nlocals {\n  bad = \"everywhere\"",
			[]string{"aws_kms_key.k[1]: everywhere", "aws_kms_key.l: everywhere"}, `: null } resource "aws_kms_key" "l" { bad = false fixed = true }`, written},
		"two places": {"bad = true\n}\nresource \"aws_kms_key\" \"l\" {\n  bad = true", []string{"aws_kms_key.k: bad", "aws_kms_key.l: bad"}, written, written},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			for harmless, want := range map[bool]string{false: tt.harmful, true: tt.harmless} {
				runner := helper.TestRunner(t, map[string]string{"main.tf": "resource \"aws_kms_key\" \"k\" {\n  " + tt.source + "\n}\n"})
				if err := reporting("test", harmless).Check(runner); err != nil {
					t.Fatal(err)
				}
				var got []string
				for _, issue := range runner.Issues {
					got = append(got, issue.Message)
				}
				if diff := cmp.Diff(tt.want, got); diff != "" {
					t.Errorf("harmless %v (-want +got):\n%s", harmless, diff)
				}
				fixed := strings.Join(strings.Fields(string(runner.Changes()["main.tf"])), " ")
				if (want == no) != (fixed == "") || !strings.Contains(fixed, want) {
					t.Errorf("harmless %v: fixed to %q, want %q", harmless, fixed, want)
				}
			}
		})
	}
}

func TestVariablesAreReported(t *testing.T) {
	runner := helper.TestRunner(t, map[string]string{"main.tf": "variable \"a\" {}\nresource \"aws_kms_key\" \"k\" {}\n"})
	rule := &Rule{Doc: Doc{Name: "test"}, Reads: []*module.Type{key}, Run: func(p *Pass) {
		for range 2 {
			a := p.Module().Variable("a")
			p.ReportVariable(a, a.Block.DefRange, "bad")
		}
	}}
	if err := rule.Check(runner); err != nil {
		t.Fatal(err)
	}
	if len(runner.Issues) != 1 || runner.Issues[0].Message != "var.a: bad" {
		t.Errorf("got %v", runner.Issues)
	}
}

// asked counts how often TFLint is asked for the module and for a rule's
// configuration, and refuses issues where it is told to.
type asked struct {
	*helper.Runner
	modules, configs int
	refuse           error
}

func (a *asked) GetModuleContent(schema *hclext.BodySchema, option *tflint.GetModuleContentOption) (*hclext.BodyContent, error) {
	a.modules++
	return a.Runner.GetModuleContent(schema, option)
}

func (a *asked) DecodeRuleConfig(name string, target any) error {
	a.configs++
	return a.Runner.DecodeRuleConfig(name, target)
}

func (a *asked) EmitIssue(rule tflint.Rule, message string, at hcl.Range) error {
	if a.refuse != nil {
		return a.refuse
	}
	return a.Runner.EmitIssue(rule, message, at)
}

func TestRulesShareWhatIsRead(t *testing.T) {
	// What there is, and then what is read of it.
	const once = 2
	for name, tt := range map[string]struct {
		source  string
		config  tflint.Config
		modules int
		configs int
	}{
		"nothing to report":     {`{}`, tflint.Config{Fix: true}, once, 0},
		"issues":                {`{ bad = true }`, tflint.Config{}, once, 0},
		"issues that are fixed": {`{ bad = true }`, tflint.Config{Fix: true}, 2 * once, 0},
		"configuration":         {`{}`, tflint.Config{Rules: map[string]*tflint.RuleConfig{"b": {}}}, once, 1},
	} {
		t.Run(name, func(t *testing.T) {
			runner := &asked{Runner: helper.TestRunner(t, map[string]string{"main.tf": `resource "aws_kms_key" "k" ` + tt.source})}
			rules := []*Rule{reporting("a", true), reporting("b", true)}
			shared := (&Shared{Enabled: rules, Config: &tt.config}).NewRunner(runner)
			for _, rule := range rules {
				if err := rule.Check(shared); err != nil {
					t.Fatal(err)
				}
			}
			if runner.modules != tt.modules || runner.configs != tt.configs {
				t.Errorf("asked for the module %d times and for configuration %d times, want %d and %d",
					runner.modules, runner.configs, tt.modules, tt.configs)
			}
		})
	}
}

func TestARuleFailsWhereTFLintRefusesAnIssue(t *testing.T) {
	refuse := errors.New("refused")
	runner := &asked{
		Runner: helper.TestRunner(t, map[string]string{"main.tf": `variable "a" {}` + "\n" + `resource "aws_kms_key" "k" { bad = true }`}),
		refuse: refuse,
	}
	rule := reporting("test", true)
	rule.Run = func(p *Pass) {
		a := p.Module().Variable("a")
		p.ReportVariable(a, a.Block.DefRange, "bad")
	}
	if err := rule.Check(runner); !errors.Is(err, refuse) {
		t.Errorf("got %v", err)
	}
}

// A rule that asks for what it has not declared fails in its first test.
func TestWhatIsNotDeclaredPanics(t *testing.T) {
	other := &module.Type{Name: "aws_kms_alias"}
	option := &Truth{Key: "required"}
	for name, run := range map[string]func(*Pass){
		"a type":    func(p *Pass) { p.Instances(other) },
		"a data":    func(p *Pass) { p.Instances(&module.Type{Name: key.Name, Data: true}) },
		"an option": func(p *Pass) { option.Of(p) },
		"an argument": func(p *Pass) {
			for k := range p.Instances(key) {
				k.Attr("other")
			}
		},
		"a block": func(p *Pass) {
			for k := range p.Instances(key) {
				k.Blocks("other")
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("no panic")
				}
			}()
			rule := &Rule{Doc: Doc{Name: "test"}, Reads: []*module.Type{key}, Run: run}
			_ = rule.Check(helper.TestRunner(t, map[string]string{"main.tf": `resource "aws_kms_key" "k" {}`}))
		})
	}
}
