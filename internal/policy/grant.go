package policy

import (
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

// Grant is the action that hands on the use of a key.
const Grant = "kms:CreateGrant"

// GrantsFreely reports whether the statement allows to hand on the use of the
// key to anybody. Whoever may change the policy needs no grant for that, and a
// service makes its grants for its own resources.
func (s *Statement) GrantsFreely() answer.Answer {
	return answer.All(
		s.Allows(),
		s.Covers(Grant),
		answer.Not(s.Covers(Change)),
		s.Principals.any(func(p Principal) answer.Answer { return answer.Of(p.Type != "Service") }),
		answer.Not(s.Conditions.any(Condition.limitsGrants)),
	)
}

// grantLimits are the condition keys that limit which grants can be created,
// or that the request comes from a service of AWS.
//
// Source: AWS KMS developer guide, "AWS KMS condition keys".
var grantLimits = map[string]bool{
	"kms:grantconstrainttype": true,
	"kms:granteeprincipal":    true,
	"kms:grantoperations":     true,
	"kms:viaservice":          true,
	"aws:viaawsservice":       true,
}

func (c Condition) limitsGrants() answer.Answer {
	operator, _ := c.operator()
	if c.Key == "kms:grantisforawsresource" {
		return answer.All(answer.Of(operator == "bool"), c.Values.all(func(value Text) answer.Answer { return value.Lower().Is("true") }))
	}
	return answer.Of(grantLimits[c.Key])
}
