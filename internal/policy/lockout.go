package policy

import (
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// Change is the action that changes a key policy.
const Change = "kms:PutKeyPolicy"

// Changeable reports whether somebody may change the policy again: a statement
// allows it to a principal to whom no statement denies it.
//
// Source: AWS KMS developer guide, "Default key policy".
func (d *Document) Changeable() answer.Answer {
	return d.ChangeableBy(func(Principal) bool { return true })
}

// ChangeableBy reports whether one of some principals may change the policy again.
func (d *Document) ChangeableBy(whom func(Principal) bool) answer.Answer {
	if d.denyingAll() != nil {
		return answer.No
	}
	result := answer.No
	if !d.Complete {
		result = answer.Unknown
	}
	for _, s := range d.Statements {
		result = answer.Any(result, answer.All(
			s.allows(Change),
			answer.Sometimes(s.Conditions.none()),
			s.Principals.someone(func(p Principal) answer.Answer {
				if !whom(p) {
					return answer.No
				}
				return d.keeps(p)
			}),
		))
	}
	return result
}

// keeps reports whether a principal exists, can call the API themselves, which
// a service cannot, and is not denied it.
func (d *Document) keeps(p Principal) answer.Answer {
	switch {
	case p.Type == "Service", p.Flaw() != FlawNone:
		return answer.No
	case p.Type == "AWS", p.Type == "*":
		return answer.Not(d.denies(p, Change, p.meets, Principals.coverAll))
	}
	return answer.Unknown
}

// meets reports whether every request of a principal meets a condition, which
// is known of conditions on the account that it is or belongs to.
func (p Principal) meets(c Condition) answer.Answer {
	if c.Key != "kms:calleraccount" && c.Key != "aws:principalaccount" {
		return answer.Unknown
	}
	switch operator, _ := c.operator(); operator {
	case "stringequals":
		return c.Values.Any(p.hasAccount)
	case "stringnotequals":
		return answer.Not(c.Values.Any(p.hasAccount))
	}
	return answer.Unknown
}

// hasAccount reports whether a value is the account that the principal is or belongs to.
func (p Principal) hasAccount(value expr.Text) answer.Answer {
	id, known := p.Account()
	ref, _ := value.From()
	switch {
	case known && !hasVariable(value):
		return value.Is(id)
	case ref.Written != "" && ref.Written == p.accountFrom():
		return answer.Yes
	}
	return answer.Unknown
}

// denies reports whether a statement denies an action to a principal, where
// each of its conditions is met.
func (d *Document) denies(p Principal, action string, met func(Condition) answer.Answer, covers func(Principals, Principal) answer.Answer) answer.Answer {
	result := answer.No
	for _, s := range d.denying {
		result = answer.Any(result, s.deniesTo(p, action, met, covers))
	}
	return result
}

func (s *Statement) deniesTo(p Principal, action string, met func(Condition) answer.Answer, covers func(Principals, Principal) answer.Answer) answer.Answer {
	return answer.All(s.Denies, s.Covers(action), s.Conditions.all(met), covers(s.Principals, p))
}

// denyingAll is the statement that denies everybody to change the policy.
func (d *Document) denyingAll() *Statement {
	for _, s := range d.Statements {
		if answer.All(s.Denies, s.Covers(Change), s.Conditions.none(), s.everybody()) == answer.Yes && !s.Principals.Not {
			return s
		}
	}
	return nil
}

// coverAll reports whether a Deny for these principals is one for all that
// another one stands for. That of an account is for everybody in it.
func (p Principals) coverAll(other Principal) answer.Answer {
	if p.Not {
		return p.include(other)
	}
	return answer.Any(p.include(other), p.Any(func(one Principal) answer.Answer {
		return answer.All(one.Root(), answer.Not(other.Everybody()), one.sameAccount(other))
	}))
}

// Lockout is why nobody may change a policy again.
type Lockout struct {
	// Denied is the statement that denies it, nil where none does.
	Denied *Statement
	// Allowing is the statement that allows it, if that did not come to nothing,
	// nil where none does.
	Allowing *Statement
	Reason   Reason
	// Principal is whom Allowing is for.
	Principal Principal
}

// Reason is why a statement that allows something comes to nothing.
type Reason int

// The reasons.
const (
	// ByDeny is that another statement denies it.
	ByDeny Reason = iota
	// ByResource is that the statement is about no key.
	ByResource
	// ByService is that only services are allowed.
	ByService
	// ByCondition is that no request can meet its conditions.
	ByCondition
)

// Lockout says why nobody may change the policy again, if that is so.
func (d *Document) Lockout() Lockout {
	if s := d.denyingAll(); s != nil {
		return Lockout{Denied: s}
	}
	for _, s := range d.Statements {
		if answer.All(s.Present, s.effect("Allow"), s.Covers(Change)) != answer.Yes || len(s.Principals.List) == 0 {
			continue
		}
		found := Lockout{Allowing: s, Principal: s.Principals.List[0]}
		switch {
		case s.NamesKey() == answer.No:
			found.Reason = ByResource
		case s.Conditions.possible(Change) == answer.No:
			found.Reason = ByCondition
		default:
			found.Reason = ByService
			for _, p := range s.Principals.List {
				for _, deny := range d.denying {
					if p.Type != "Service" && deny.deniesTo(p, Change, p.meets, Principals.coverAll) == answer.Yes {
						found.Reason, found.Denied, found.Principal = ByDeny, deny, p
					}
				}
			}
		}
		return found
	}
	return Lockout{}
}
