package policy

import "github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"

// Change is the action that changes a key policy.
const Change = "kms:PutKeyPolicy"

// Changeable reports whether somebody may change the policy again: a statement
// allows it to a principal to whom no statement denies it.
//
// Source: AWS KMS developer guide, "Default key policy".
func (d *Document) Changeable() answer.Answer {
	if d.Denying() != nil {
		return answer.No
	}
	result := answer.No
	if !d.Complete {
		result = answer.Unknown
	}
	for _, s := range d.Statements {
		result = answer.Any(result, answer.All(
			s.Allows,
			s.Covers(Change),
			answer.Sometimes(s.Conditions.none()),
			d.keeps(s.Principals),
		))
	}
	return result
}

// keeps reports whether one of the principals can call the API themselves, which
// a service cannot, and is not denied it.
func (d *Document) keeps(allowed Principals) answer.Answer {
	return allowed.someone(func(p Principal) answer.Answer {
		switch {
		case p.Type == "Service" || p.Type == "AWS" && p.IsService():
			return answer.No
		case p.Type == "AWS" || p.Type == "*":
			return answer.Not(d.denies(p, Change, decides, Principals.coverAll))
		}
		return answer.Unknown
	})
}

// decides is what a condition says of a request that is not known.
func decides(Condition) answer.Answer {
	return answer.Unknown
}

// denies reports whether a statement denies an action to a principal, where
// each of its conditions is met.
func (d *Document) denies(p Principal, action string, met func(Condition) answer.Answer, covers func(Principals, Principal) answer.Answer) answer.Answer {
	result := answer.No
	for _, s := range d.denying {
		result = answer.Any(result, answer.All(
			s.Denies,
			s.Covers(action),
			s.Conditions.all(met),
			covers(s.Principals, p),
		))
	}
	return result
}

// Denying is the statement that denies everybody to change the policy.
func (d *Document) Denying() *Statement {
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
