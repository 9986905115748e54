package expr

import (
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/terraform/lang/marks"
	"github.com/zclconf/go-cty/cty"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/eval"
)

var (
	unset       = cty.NullVal(cty.DynamicPseudoType)
	anyString   = cty.UnknownVal(cty.String)
	someString  = cty.UnknownVal(cty.String).RefineNotNull()
	instanceID  = cty.UnknownVal(cty.String).Refine().NotNull().StringPrefixFull("kst-").NewValue()
	fortyToSixy = cty.UnknownVal(cty.Number).Refine().
			NumberRangeInclusive(cty.NumberIntVal(40), cty.NumberIntVal(60)).NewValue()
	tenToForty = cty.UnknownVal(cty.Number).Refine().
			NumberRangeInclusive(cty.NumberIntVal(10), cty.NumberIntVal(40)).NewValue()
	tenToTwenty = cty.UnknownVal(cty.Number).Refine().
			NumberRangeInclusive(cty.NumberIntVal(10), cty.NumberIntVal(20)).NewValue()
	atLeastForty = cty.UnknownVal(cty.Number).Refine().NumberRangeLowerBound(cty.NumberIntVal(40), true).NewValue()
)

func TestValue(t *testing.T) {
	for _, test := range []struct {
		question string
		ask      func(Value) answer.Answer
		yes      []cty.Value
		no       []cty.Value
		unknown  []cty.Value
	}{
		{
			question: "set",
			ask:      Value.Set,
			yes:      []cty.Value{cty.StringVal(""), cty.False, someString},
			no:       []cty.Value{unset, cty.NullVal(cty.String)},
			unknown:  []cty.Value{anyString, cty.DynamicVal, cty.StringVal("x").Mark(marks.Sensitive), cty.NullVal(cty.String).Mark(marks.Ephemeral)},
		},
		{
			question: "empty",
			ask:      Value.Empty,
			yes:      []cty.Value{unset, cty.StringVal("")},
			no:       []cty.Value{cty.StringVal("x"), cty.Zero, instanceID, cty.EmptyObjectVal},
			unknown:  []cty.Value{someString, anyString, cty.StringVal("").Mark(marks.Sensitive)},
		},
		{
			question: `"Enabled"`,
			ask:      func(v Value) answer.Answer { return v.Is("Enabled") },
			yes:      []cty.Value{cty.StringVal("Enabled")},
			no:       []cty.Value{unset, cty.StringVal("enabled"), cty.True, instanceID},
			unknown:  []cty.Value{anyString, cty.DynamicVal, cty.ListValEmpty(cty.String)},
		},
		{
			question: "true",
			ask:      Value.True,
			yes:      []cty.Value{cty.True, cty.StringVal("true")},
			no:       []cty.Value{unset, cty.False, cty.StringVal("false")},
			unknown:  []cty.Value{cty.UnknownVal(cty.Bool), cty.StringVal("yes"), cty.True.Mark(marks.Sensitive)},
		},
		{
			question: "false",
			ask:      Value.False,
			yes:      []cty.Value{cty.False},
			no:       []cty.Value{unset, cty.True},
			unknown:  []cty.Value{cty.UnknownVal(cty.Bool)},
		},
		{
			question: "within 7 to 30",
			ask:      func(v Value) answer.Answer { return v.Within(7, 30) },
			yes:      []cty.Value{cty.NumberIntVal(7), cty.NumberIntVal(30), cty.StringVal("7"), tenToTwenty},
			no:       []cty.Value{cty.NumberIntVal(6), cty.NumberIntVal(31), cty.StringVal("31"), fortyToSixy, atLeastForty, cty.NumberFloatVal(30.5)},
			unknown:  []cty.Value{unset, tenToForty, cty.UnknownVal(cty.Number), cty.StringVal("soon"), cty.NumberIntVal(3).Mark(marks.Sensitive), cty.True},
		},
	} {
		for want, values := range map[answer.Answer][]cty.Value{
			answer.Yes: test.yes, answer.No: test.no, answer.Unknown: test.unknown,
		} {
			for _, value := range values {
				if got := test.ask(known(eval.Known(value), hcl.Range{})); got != want {
					t.Errorf("is %#v %s? %s, want %s", value, test.question, got, want)
				}
			}
		}
	}
}

func TestValueString(t *testing.T) {
	for want, value := range map[string]cty.Value{
		"null":              unset,
		`"SOFTWARE"`:        cty.StringVal("SOFTWARE"),
		"3":                 cty.NumberIntVal(3),
		"true":              cty.True,
		"between 40 and 60": fortyToSixy,
		"40 or more":        atLeastForty,
		`"kst-…"`:           instanceID,
		"not known":         cty.StringVal("secret").Mark(marks.Sensitive),
	} {
		if got := known(eval.Known(value), hcl.Range{}).String(); got != want {
			t.Errorf("String of %#v = %s, want %s", value, got, want)
		}
	}
	three, four := known(cty.NumberIntVal(3), hcl.Range{}), known(cty.NumberIntVal(4), hcl.Range{})
	for want, choice := range map[string]Value{
		"3 or 4":    Choose(hcl.Range{}, three, four, three),
		"null or 3": Choose(hcl.Range{}, Nothing(hcl.Range{}), three),
		"not known": Choose(hcl.Range{}, three, Anything(hcl.Range{})),
	} {
		if got := choice.String(); got != want {
			t.Errorf("String of a choice = %s, want %s", got, want)
		}
	}
}

func TestOr(t *testing.T) {
	if got := known(unset, hcl.Range{}).Or("SOFTWARE").Is("SOFTWARE"); got != answer.Yes {
		t.Errorf("an argument that is not set is its default: %s", got)
	}
	if got := known(anyString, hcl.Range{}).Or("SOFTWARE").Is("SOFTWARE"); got != answer.Unknown {
		t.Errorf("an argument that may not be set may be its default: %s", got)
	}
}
