package expr

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/eval"
)

// truth is what is known of a condition. That something is null or "" can be
// known where the value itself cannot, as of the arn of a resource; so can be how
// many instances a resource has.
func (r *Reader) truth(x place) answer.Answer {
	b, err := convert.Convert(r.cty(x), cty.Bool)
	if err == nil && b.IsKnown() && !b.IsNull() {
		return answer.Of(b.True())
	}
	switch expr := x.syntax.(type) {
	case *hclsyntax.ParenthesesExpr:
		return r.truth(x.with(expr.Expression))
	case *hclsyntax.ScopeTraversalExpr:
		return r.localTruth(expr.Traversal)
	case *hclsyntax.UnaryOpExpr:
		if expr.Op == hclsyntax.OpLogicalNot {
			return answer.Not(r.truth(x.with(expr.Val)))
		}
	case *hclsyntax.BinaryOpExpr:
		return r.operation(expr.Op, x.with(expr.LHS), x.with(expr.RHS))
	}
	return answer.Unknown
}

// operation is what is known of a condition that compares two values, or joins
// two conditions.
func (r *Reader) operation(op *hclsyntax.Operation, left, right place) (result answer.Answer) {
	switch op {
	case hclsyntax.OpLogicalAnd:
		return answer.All(r.truth(left), r.truth(right))
	case hclsyntax.OpLogicalOr:
		return answer.Any(r.truth(left), r.truth(right))
	case hclsyntax.OpEqual:
		result = r.equal(left, right)
	case hclsyntax.OpNotEqual:
		result = answer.Not(r.equal(left, right))
	}
	if result != answer.Unknown || r.wide {
		// How many instances there are can depend on input variables.
		return result
	}
	value, err := op.Impl.Call([]cty.Value{r.read(left).Cty(), r.read(right).Cty()})
	if err != nil || value.Type() != cty.Bool || !value.IsKnown() {
		return answer.Unknown
	}
	return answer.Of(value.True())
}

// localTruth is what is known of a condition that is a local.
func (r *Reader) localTruth(traversal hcl.Traversal) answer.Answer {
	name := eval.AttributeName(traversal)
	written := r.module.Local(name)
	reading := "truth of local." + name
	if traversal.RootName() != "local" || len(traversal) != 2 || written == nil || r.reading[reading] {
		return answer.Unknown
	}
	r.reading[reading] = true
	defer delete(r.reading, reading)
	return r.truth(place{syntax: written})
}

// equal reports whether one of two values is null or "", as the other one is written.
func (r *Reader) equal(a, b place) answer.Answer {
	literal, ok := eval.Literal(b.syntax)
	if !ok {
		if literal, ok = eval.Literal(a.syntax); !ok {
			return answer.Unknown
		}
		a = b
	}
	v := r.read(a)
	switch {
	case literal.IsNull():
		return answer.Not(v.Set())
	case literal.RawEquals(cty.StringVal("")) && v.Empty() == answer.No:
		return answer.No
	}
	return answer.Unknown
}
