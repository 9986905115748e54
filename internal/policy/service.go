package policy

import (
	"regexp"
	"slices"
	"strings"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// Service is a service of AWS that uses a key for itself. It has no identity
// in any account, so that no IAM policy lets it in: only the key's policy, or
// a grant.
type Service struct {
	// Principal is what it is called in a policy, such as "logs.amazonaws.com".
	Principal string
	// Former is what AWS once documented as its name, "" for none. Whether KMS
	// still takes it, no document says.
	Former string
	// Needs are the actions that it has to be allowed: one of each list.
	Needs [][]string
	// Unsent are the condition keys that its requests to KMS do not have.
	Unsent []string
}

// Access is what a policy lets a service do.
type Access struct {
	// Allowed reports whether the service may do all that it needs.
	Allowed answer.Answer
	// Lets is a statement for the service that allows it something, nil where
	// there is none.
	Lets *Statement
	// Unmet is a statement that would allow it what it needs, but for a condition
	// on what its requests do not have, which is Asks. It is nil where there is none.
	Unmet *Statement
	Asks  string
	// Lacks are the actions of which it needs one and is allowed none.
	Lacks []string
}

// Access is what the document lets a service do. What denies it something does
// not count.
func (d *Document) Access(s Service) Access {
	access := Access{Allowed: answer.Unknown}
	if !d.Known() {
		return access
	}
	access.Allowed = answer.Yes
	for _, need := range s.Needs {
		allowed := d.allows(s, need)
		if allowed == answer.No && access.Lacks == nil {
			access.Lacks = need
		}
		access.Allowed = answer.All(access.Allowed, allowed)
	}
	for _, statement := range d.Statements {
		asks, unmet := s.asked(statement.Conditions)
		switch {
		case statement.Allows == answer.No || !statement.Principals.name(s):
		case unmet && access.Unmet == nil && statement.coversOne(access.Lacks) == answer.Yes:
			access.Unmet, access.Asks = statement, asks
		case !unmet && access.Lets == nil:
			access.Lets = statement
		}
	}
	return access
}

// allows reports whether the document allows a service one of the actions.
func (d *Document) allows(s Service, actions []string) answer.Answer {
	result := answer.No
	if !d.Complete {
		result = answer.Unknown
	}
	for _, statement := range d.Statements {
		result = answer.Any(result, answer.All(
			statement.Allows,
			statement.Principals.admit(s),
			statement.coversOne(actions),
			answer.Not(statement.Conditions.Any(s.lacks)),
		))
	}
	return result
}

// coversOne reports whether the statement is about one of the actions.
func (s *Statement) coversOne(actions []string) answer.Answer {
	result := answer.No
	for _, action := range actions {
		result = answer.Any(result, s.Covers(action))
	}
	return result
}

// lacks reports whether a condition asks for what the service's requests do not have.
func (s Service) lacks(c Condition) answer.Answer {
	operator, withoutKey := c.operator()
	switch {
	case s.unsent(c) == "":
		return answer.No
	case operator == "null":
		return answer.Unknown
	}
	return answer.Of(!withoutKey)
}

// unsent is the key of a condition, "" where the service's requests have it.
func (s Service) unsent(c Condition) string {
	for _, key := range s.Unsent {
		if strings.EqualFold(key, c.Key) {
			return key
		}
	}
	return ""
}

// asked is what one of the conditions asks for and the service's requests do
// not have. It is not ok where there is none for sure.
func (s Service) asked(conditions Conditions) (key string, ok bool) {
	for _, condition := range conditions.List {
		if !condition.Maybe && s.lacks(condition) == answer.Yes {
			return s.unsent(condition), true
		}
	}
	return "", false
}

// admit reports whether the statement is for a service, as one of its
// principals or as one of everybody.
func (p Principals) admit(s Service) answer.Answer {
	switch {
	case p.Present == answer.No:
		return answer.No
	case p.Not, p.Present == answer.Unknown:
		return answer.Unknown
	}
	return p.Any(func(one Principal) answer.Answer {
		return answer.Any(one.Everybody(), one.isService(s.Principal), s.former(one))
	})
}

// former cannot know whether a principal with the service's former name is the
// service.
func (s Service) former(one Principal) answer.Answer {
	if s.Former != "" && one.Type == "Service" && one.ID.Is(s.Former) == answer.Yes {
		return answer.Unknown
	}
	return answer.No
}

// name reports whether one of the principals is, or may be, the service itself.
func (p Principals) name(s Service) bool {
	return !p.Not && slices.ContainsFunc(p.List, func(one Principal) bool {
		return one.Type == "Service" && one.isService(s.Principal) != answer.No
	})
}

// serviceHost matches what follows a service's own name in its principal, also
// of a service in one Region or in China.
var serviceHost = regexp.MustCompile(`^([a-z]+(-[a-z]+)+-\d+\.)?amazonaws\.com(\.cn)?$`)

// isService reports whether the principal is a service. What it is called in
// other partitions is not known.
func (p Principal) isService(name string) answer.Answer {
	if p.Type == "Federated" || p.Type == "CanonicalUser" {
		return answer.No
	}
	label := strings.TrimSuffix(name, "amazonaws.com")
	known, ok := p.ID.Known()
	if !ok {
		start := p.ID.Start()
		if p.callerAccount() || !strings.HasPrefix(start, label) && !strings.HasPrefix(label, start) || strings.ContainsAny(p.ID.End(), ":/") {
			return answer.No
		}
		return answer.Unknown
	}
	switch host, named := strings.CutPrefix(known, label); {
	case named && serviceHost.MatchString(host):
		return answer.Yes
	case named && !strings.Contains(host, "amazonaws.com"), strings.Contains(known, "*"):
		return answer.Unknown
	}
	return answer.No
}

// Access is what the policy lets a service do, whichever of its documents it
// will be. One that is not set is the default policy, which lets no service in.
//
// Source: AWS KMS developer guide, "Default key policy".
func (p Policy) Access(s Service) Access {
	access := Access{Allowed: answer.No, Lacks: s.Needs[0]}
	for i, document := range p.Documents {
		one := Access{Allowed: answer.No, Lacks: s.Needs[0]}
		if document.root.Kind() != expr.Null {
			one = document.Access(s)
		}
		one.Allowed = answer.Any(access.Allowed, one.Allowed)
		if i == 0 || access.Allowed != one.Allowed {
			access = one
		}
	}
	return access
}
