package module

import (
	"math/big"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

// Value is what an argument of one resource instance is known to be.
// An argument that is null is not set. A sensitive or ephemeral value cannot
// be known, so it is never printed.
type Value struct {
	value cty.Value
	attr  *hclext.Attribute
	block *hclext.Block
	// identifies is set where the value is the id or arn of another resource,
	// which cannot be known, but is neither null nor "" once there is one.
	identifies bool
}

// notSet is the value of an argument that the block does not have.
func notSet(block *hclext.Block) Value {
	return Value{value: cty.NullVal(cty.DynamicPseudoType), block: block}
}

// Range is the argument's expression, or the block's header where there is none.
func (v Value) Range() hcl.Range {
	if v.attr == nil {
		return v.block.DefRange
	}
	return v.attr.Expr.Range()
}

// Attribute is the argument as it is written, nil where there is none.
func (v Value) Attribute() *hclext.Attribute {
	return v.attr
}

// Set reports whether the argument has a value other than null.
func (v Value) Set() answer.Answer {
	switch {
	case v.value.IsKnown():
		return answer.Of(!v.value.IsNull())
	case v.identifies, v.value.Range().DefinitelyNotNull():
		return answer.Yes
	}
	return answer.Unknown
}

// Empty reports whether the argument is not set, or set to "".
func (v Value) Empty() answer.Answer {
	switch {
	case v.identifies:
		return answer.No
	case v.Set() == answer.No:
		return answer.Yes
	}
	return v.is("")
}

// Is reports whether the argument is the string want. One that is not set is
// no string.
func (v Value) Is(want string) answer.Answer {
	if v.Set() == answer.No {
		return answer.No
	}
	return v.is(want)
}

// OneOf reports whether the argument is one of the strings.
func (v Value) OneOf(wants ...string) answer.Answer {
	answers := make([]answer.Answer, len(wants))
	for i, want := range wants {
		answers[i] = v.Is(want)
	}
	return answer.Any(answers...)
}

func (v Value) is(want string) answer.Answer {
	text, err := convert.Convert(v.value, cty.String)
	if err != nil {
		return answer.Unknown
	}
	if text.IsKnown() {
		return answer.Of(text.AsString() == want)
	}
	if prefix := text.Range().StringPrefix(); !strings.HasPrefix(want, prefix) {
		return answer.No
	}
	return answer.Unknown
}

// Or is the value that the provider uses for an argument that is not set.
func (v Value) Or(fallback string) Value {
	if v.Set() == answer.No {
		v.value = cty.StringVal(fallback)
	}
	return v
}

// True reports whether the argument is true. One that is not set is not.
func (v Value) True() answer.Answer {
	return v.isBool(true)
}

// False reports whether the argument is false. One that is not set is not.
func (v Value) False() answer.Answer {
	return v.isBool(false)
}

func (v Value) isBool(want bool) answer.Answer {
	if v.Set() == answer.No {
		return answer.No
	}
	truth, err := convert.Convert(v.value, cty.Bool)
	if err != nil || !truth.IsKnown() {
		return answer.Unknown
	}
	return answer.Of(truth.True() == want)
}

// Within reports whether the argument is a number from low to high, both
// included. One that is not set is neither in nor out. Of a number that is not
// known, the bounds can be.
func (v Value) Within(low, high int) answer.Answer {
	number, err := convert.Convert(v.value, cty.Number)
	if err != nil || number.IsNull() {
		return answer.Unknown
	}
	lower, upper := bounds(number)
	lowest, highest := big.NewFloat(float64(low)), big.NewFloat(float64(high))
	switch {
	case upper != nil && upper.Cmp(lowest) < 0, lower != nil && lower.Cmp(highest) > 0:
		return answer.No
	case lower != nil && lower.Cmp(lowest) >= 0 && upper != nil && upper.Cmp(highest) <= 0:
		return answer.Yes
	}
	return answer.Unknown
}

// bounds are the least and the greatest that a number can be, nil where it has no bound.
func bounds(number cty.Value) (lower, upper *big.Float) {
	if number.IsKnown() {
		return number.AsBigFloat(), number.AsBigFloat()
	}
	low, _ := number.Range().NumberLowerBound()
	high, _ := number.Range().NumberUpperBound()
	return bound(low), bound(high)
}

func bound(limit cty.Value) *big.Float {
	if !limit.IsKnown() || limit.AsBigFloat().IsInf() {
		return nil
	}
	return limit.AsBigFloat()
}

// Text is the argument as a string, where it is known and set.
func (v Value) Text() (string, bool) {
	text, err := convert.Convert(v.value, cty.String)
	if err != nil || !text.IsKnown() || text.IsNull() {
		return "", false
	}
	return text.AsString(), true
}

// String is the value for a message: as it would be written in Terraform.
func (v Value) String() string {
	if v.Set() == answer.No {
		return "null"
	}
	text, ok := v.Text()
	switch {
	case ok && v.value.Type() == cty.String:
		return strconv.Quote(text)
	case ok:
		return text
	}
	if v.value.Type() == cty.String {
		if prefix := v.value.Range().StringPrefix(); prefix != "" {
			return strconv.Quote(prefix + "…")
		}
	}
	if number, err := convert.Convert(v.value, cty.Number); err == nil {
		lower, upper := bounds(number)
		switch {
		case lower != nil && upper != nil:
			return lower.Text('f', -1) + " to " + upper.Text('f', -1)
		case lower != nil:
			return lower.Text('f', -1) + " or more"
		case upper != nil:
			return upper.Text('f', -1) + " or less"
		}
	}
	return "not known"
}
