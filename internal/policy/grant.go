package policy

import (
	"slices"
	"strings"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// Grant is the action that hands on the use of a key.
const Grant = "kms:CreateGrant"

// GrantsFreely reports whether a statement allows to hand on the use of the
// key to anybody. Whoever may change the policy needs no grant for that, and a
// service makes its grants for its own resources.
func (d *Document) GrantsFreely(s *Statement) answer.Answer {
	free := answer.All(
		s.allows(Grant),
		answer.Not(s.allows(Change)),
		answer.Not(s.Conditions.Any(Condition.limitsGrants)),
	)
	if free == answer.No {
		return answer.No
	}
	return answer.All(free, s.Principals.someone(func(p Principal) answer.Answer {
		return answer.All(
			answer.Of(p.Type != "Service"),
			answer.Not(d.letsChange(p)),
			answer.Not(d.denies(p, Grant, Condition.leavesGrants, likelyCoverAll)),
		)
	}))
}

// OfGrants reports whether a statement allows nothing but what has to do with
// grants: requests for other actions do not have kms:GrantIsForAWSResource, so that
// the condition would take them away.
func (s *Statement) OfGrants() answer.Answer {
	return s.Actions.all(func(pattern string) answer.Answer {
		return answer.Of(slices.Contains(kmsKeys["kms:GrantIsForAWSResource"], pattern))
	})
}

// letsChange reports whether a statement allows a principal to change the
// policy, whatever the request is.
func (d *Document) letsChange(p Principal) answer.Answer {
	result := answer.No
	for _, s := range d.allowing {
		if lets := answer.All(s.allows(Change), s.Conditions.none()); lets != answer.No {
			result = answer.Any(result, answer.All(lets, s.Principals.likelyInclude(p)))
		}
	}
	return result
}

// likelyInclude is like include, but takes two principals for different ones where
// that is not known and one of them is no account: administrators and users are
// rarely the same.
func (p Principals) likelyInclude(other Principal) answer.Answer {
	if p.Not {
		return p.include(other)
	}
	result := answer.No
	for _, one := range p.List {
		same := answer.Any(one.Everybody(), one.same(other))
		if same == answer.Unknown && answer.All(one.Root(), other.Root()) == answer.No {
			same = answer.No
		}
		result = answer.Any(result, ifThere(one.Maybe, same))
	}
	return result
}

// likelyCoverAll is No where it is not known whom a Deny is for, unless one is
// an account: a list of those who are kept out need not have everybody in it.
func likelyCoverAll(denied Principals, p Principal) answer.Answer {
	covers := denied.coverAll(p)
	if covers == answer.Unknown && denied.Any(Principal.Root) != answer.Yes {
		return answer.No
	}
	return covers
}

// grantLimits are the condition keys that limit which grants can be created,
// or to requests that a service of AWS makes for the principal.
//
// Source: AWS KMS developer guide, "Controlling access to grants".
var grantLimits = map[string]bool{
	"aws:calledvia":                true,
	"aws:calledviafirst":           true,
	"aws:calledvialast":            true,
	"kms:grantconstraintsourcearn": true,
	"kms:grantconstrainttype":      true,
	"kms:granteeprincipal":         true,
	"kms:granteeserviceprincipal":  true,
	"kms:grantoperations":          true,
	"kms:viaservice":               true,
}

// inEveryGrant are the condition keys that every request for a grant has.
var inEveryGrant = map[string]bool{"kms:granteeprincipal": true, "kms:grantoperations": true}

// always are the condition keys that may limit grants also with an operator that
// holds without the key: documents of AWS use them as if every request for a
// grant had them, and none says so.
//
// Source: AWS Managed Services user guide, key policies that deny grants where
// kms:GrantIsForAWSResource is false.
var always = map[string]bool{"kms:grantisforawsresource": true, "kms:grantoperations": true}

// doubtfulLimits are the condition keys that the documents show as limits, but
// that leave open who the grant is for. So do those of encryption contexts, which
// are about the constraints of the grant.
var doubtfulLimits = map[string]bool{"kms:retiringprincipal": true, "kms:retiringserviceprincipal": true}

// limitsGrants reports whether only some grants meet the condition.
func (c Condition) limitsGrants() answer.Answer {
	operator, withoutKey := c.operator()
	switch {
	case operator == "null":
		return answer.All(answer.Of(grantLimits[c.Key]), answer.Not(answer.All(answer.Of(inEveryGrant[c.Key]), c.isTruth("false"))), answer.Unknown)
	case c.Key == "kms:grantoperations" && c.ofAny():
		// The other operations of the grant can be any.
		return answer.No
	}
	return answer.All(answer.Of(!withoutKey || always[c.Key]), c.namesGrants(operator, "true"))
}

// ofPrincipal are the condition keys that tell principals of one account apart.
var ofPrincipal = map[string]bool{"aws:principalarn": true, "aws:userid": true, "aws:username": true}

// leavesGrants reports whether all but some grants meet the condition. Where it
// is about the principal or each of the operations, that is not known.
func (c Condition) leavesGrants() answer.Answer {
	if _, known := scopeOf(c.Key); !known || ofPrincipal[c.Key] || c.Key == "kms:grantoperations" {
		return answer.Unknown
	}
	operator, withoutKey := c.operator()
	switch operator {
	case "null":
		return answer.All(answer.Of(grantLimits[c.Key]), answer.Unknown)
	case "bool":
		return c.namesGrants(operator, "false")
	}
	affirmed := strings.Replace(operator, "not", "", 1)
	return answer.All(answer.Of(withoutKey && affirmed != operator), c.namesGrants(affirmed, "false"))
}

// namesGrants reports whether an operator finds the condition's values in the
// requests for some grants only. Where the key is a truth value, it has to be
// this one.
func (c Condition) namesGrants(operator, truth string) answer.Answer {
	switch c.Key {
	case "kms:grantisforawsresource", "aws:viaawsservice":
		if strings.HasPrefix(operator, "string") {
			return answer.All(c.isTruth(truth), answer.Unknown)
		}
		return answer.All(answer.Of(operator == "bool"), c.isTruth(truth))
	}
	if doubtfulLimits[c.Key] || strings.HasPrefix(c.Key, "kms:encryptioncontext") {
		return answer.Unknown
	}
	switch operator {
	case "stringequals", "stringequalsignorecase", "stringlike", "arnequals", "arnlike":
		return answer.All(answer.Of(grantLimits[c.Key]), c.Values.all(c.namesGrantee))
	}
	return answer.No
}

// namesGrantee reports whether a value is not that of every grant.
func (c Condition) namesGrantee(value expr.Text) answer.Answer {
	all := value.Is("*")
	if strings.HasPrefix(value.Start(), "arn:") && c.Key == "kms:granteeprincipal" {
		all = answer.Any(all, answer.Not(arn.limited(c.resolved(value))))
	}
	return answer.Not(all)
}
