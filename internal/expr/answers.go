package expr

import (
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

// Range is the argument's expression, or the block's header where there is
// none. Of what is no argument it is where the value is written.
func (v Value) Range() hcl.Range {
	if v.argument != nil {
		return v.argument.Expr.Range()
	}
	return v.at
}

// Attribute is the argument as it is written, nil where there is none.
func (v Value) Attribute() *hclext.Attribute {
	return v.argument
}

// each is what holds for all that the value can be.
func (v Value) each(holds func(Value) answer.Answer) answer.Answer {
	v = v.full().now()
	if v.kind != Choice {
		return holds(v)
	}
	alternatives := v.Alternatives()
	answers := make([]answer.Answer, len(alternatives))
	for i, alternative := range alternatives {
		answers[i] = holds(alternative)
	}
	if all := answer.All(answers...); all == answer.Any(answers...) {
		return all
	}
	return answer.Unknown
}

// Set reports whether there is a value other than null.
func (v Value) Set() answer.Answer {
	return v.each(Value.set)
}

func (v Value) set() answer.Answer {
	switch v.kind {
	case Null:
		return answer.No
	case Scalar, List, Object:
		return answer.Yes
	}
	if _, ok := v.text.Known(); ok && v.kind == String {
		return answer.Yes
	}
	if v.reference().identifies() || v.Cty().Range().DefinitelyNotNull() {
		return answer.Yes
	}
	return answer.Unknown
}

// Empty reports whether there is no value, or "".
func (v Value) Empty() answer.Answer {
	return v.each(func(v Value) answer.Answer {
		switch {
		case v.kind == Null:
			return answer.Yes
		case v.kind == List, v.kind == Object, v.reference().identifies():
			return answer.No
		}
		empty := v.is("")
		if empty == answer.Unknown && v.more != nil && v.more.documents != nil {
			return Choose(v.at, v.more.documents()...).Empty()
		}
		return empty
	})
}

// Is reports whether the value is the string want. Null is no string.
func (v Value) Is(want string) answer.Answer {
	return v.each(func(v Value) answer.Answer { return v.is(want) })
}

func (v Value) is(want string) answer.Answer {
	switch v.kind {
	case Null:
		return answer.No
	case String, Scalar:
		return v.text.Is(want)
	}
	return answer.Unknown
}

// OneOf reports whether the value is one of the strings.
func (v Value) OneOf(wants ...string) answer.Answer {
	return v.each(func(v Value) answer.Answer {
		answers := make([]answer.Answer, len(wants))
		for i, want := range wants {
			answers[i] = v.is(want)
		}
		return answer.Any(answers...)
	})
}

// Or is the value that the provider uses for an argument that is not set.
func (v Value) Or(fallback string) Value {
	if v.Set() == answer.No {
		return Value{kind: String, at: v.at, text: Literal(fallback), argument: v.argument}
	}
	return v
}

// True reports whether the value is true. Null is not.
func (v Value) True() answer.Answer {
	return v.isBool(true)
}

// False reports whether the value is false. Null is not.
func (v Value) False() answer.Answer {
	return v.isBool(false)
}

func (v Value) isBool(want bool) answer.Answer {
	return v.each(func(v Value) answer.Answer {
		if v.kind == Null {
			return answer.No
		}
		truth, err := convert.Convert(v.Cty(), cty.Bool)
		if err != nil || !truth.IsKnown() {
			return answer.Unknown
		}
		return answer.Of(truth.True() == want)
	})
}

// Within reports whether the value is a number from low to high, both
// included. Null is neither in nor out. Of a number that is not known, the
// bounds can be.
func (v Value) Within(low, high int) answer.Answer {
	return v.each(func(v Value) answer.Answer { return v.within(low, high) })
}

func (v Value) within(low, high int) answer.Answer {
	number, err := convert.Convert(v.Cty(), cty.Number)
	if err != nil || number.IsKnown() && number.IsNull() {
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

// Text is the value as a string, of which parts may not be known.
func (v Value) Text() Text {
	return v.full().string()
}

// Known is the value as a string, where all of it is known and it is not null.
func (v Value) Known() (string, bool) {
	v = v.full()
	if v.kind != String && v.kind != Scalar {
		return "", false
	}
	return v.text.Known()
}

// unknown is in a message what cannot be known.
const unknown = "not known"

// String is the value for a message: as it would be written in Terraform.
func (v Value) String() string {
	v = v.full()
	if v.kind == Null {
		return "null"
	}
	known, ok := v.Known()
	switch {
	case ok && v.kind == String:
		return strconv.Quote(known)
	case ok:
		return known
	case v.kind == String && v.text.Start() != "":
		return strconv.Quote(v.text.Start() + "…")
	}
	if v.kind == Choice {
		if either := v.oneOf(); either != unknown {
			return either
		}
	}
	if number, err := convert.Convert(v.Cty(), cty.Number); err == nil && !(number.IsKnown() && number.IsNull()) {
		lower, upper := bounds(number)
		switch {
		case lower != nil && upper != nil:
			return "between " + lower.Text('f', -1) + " and " + upper.Text('f', -1)
		case lower != nil:
			return lower.Text('f', -1) + " or more"
		case upper != nil:
			return upper.Text('f', -1) + " or less"
		}
	}
	return unknown
}

// oneOf is a choice for a message.
func (v Value) oneOf() string {
	var texts []string
	for _, alternative := range v.Alternatives() {
		text := alternative.String()
		if text == unknown {
			return unknown
		}
		if !slices.Contains(texts, text) {
			texts = append(texts, text)
		}
	}
	return strings.Join(texts, " or ")
}
