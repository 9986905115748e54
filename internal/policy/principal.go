package policy

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// Principal is who a statement is about.
type Principal struct {
	// Type is "AWS", "Service", "Federated" or "RAM", or "*" where the
	// principal is not in an object.
	Type string
	ID   expr.Text
	At   hcl.Range

	Maybe bool
}

// PrincipalTypes are the keys of a Principal. IAM reads them in any case.
var PrincipalTypes = []string{"AWS", "Service", "Federated", "CanonicalUser", "*"}

// Principals are those of a statement.
type Principals struct {
	List []Principal
	// Complete is set where there are no others.
	Complete bool
	// Not is set where the statement is about everybody but these.
	Not bool
	// Present reports whether the statement has Principal or NotPrincipal.
	Present answer.Answer
	// At is where they are written.
	At hcl.Range

	root expr.Value
}

func readPrincipals(statement expr.Value) Principals {
	principal, present := member(statement, "Principal")
	if present == answer.Yes {
		return newPrincipals(principal)
	}
	others, not := member(statement, "NotPrincipal")
	if not == answer.Yes && present == answer.No {
		p := newPrincipals(others)
		p.Not = true
		return p
	}
	return Principals{Present: answer.All(answer.Any(present, not), answer.Unknown), At: statement.At()}
}

func newPrincipals(v expr.Value) Principals {
	p := Principals{Complete: true, Present: answer.Yes, At: v.At(), root: v}
	alternatives := v.Alternatives()
	for _, alternative := range alternatives {
		switch alternative.Kind() {
		case expr.String:
			p.List = append(p.List, Principal{Type: "*", ID: alternative.Text(), At: alternative.At(), Maybe: len(alternatives) > 1})
		case expr.Object:
			p.Complete = p.Complete && !alternative.Open()
			for _, member := range alternative.Items() {
				if i := slices.IndexFunc(PrincipalTypes, func(known string) bool { return strings.EqualFold(known, member.Key) }); i >= 0 {
					member.Key = PrincipalTypes[i]
				}
				ids := readStrings(member.Value)
				p.Complete = p.Complete && ids.Complete
				for _, id := range ids.List {
					p.List = append(p.List, Principal{
						Type: member.Key, ID: id.Text, At: id.At,
						Maybe: len(alternatives) > 1 || member.Maybe || id.Maybe,
					})
				}
			}
		default:
			p.Complete = false
		}
	}
	return p
}

// Malformed reports whether they are neither an object nor a text.
func (p Principals) Malformed() bool {
	return p.root.Kind() == expr.List || p.root.Kind() == expr.Scalar
}

// Members are the principals as they are written, by their type.
func (p Principals) Members() []expr.Item {
	if p.root.Kind() != expr.Object {
		return nil
	}
	return p.root.Items()
}

// String names the first principal in a message.
func (p Principals) String() string {
	switch {
	case p.Not:
		return "everybody but its NotPrincipal"
	case len(p.List) == 0:
		return "its Principal"
	case len(p.List) == 1:
		return p.List[0].String()
	}
	return fmt.Sprintf("%s and others", p.List[0])
}

// String names the principal in a message.
func (p Principal) String() string {
	if p.Everybody() == answer.Yes {
		return "everybody"
	}
	return p.ID.String()
}

// Any reports whether something holds for one of the principals.
func (p Principals) Any(holds func(Principal) answer.Answer) answer.Answer {
	if p.Present != answer.Yes {
		return p.Present
	}
	result := answer.No
	if !p.Complete {
		result = answer.Unknown
	}
	for _, principal := range p.List {
		result = answer.Any(result, ifThere(principal.Maybe, holds(principal)))
	}
	return result
}

// someone reports whether something holds for one of those whom the principals
// stand for. NotPrincipal stands for everybody.
func (p Principals) someone(holds func(Principal) answer.Answer) answer.Answer {
	if p.Not {
		return holds(Principal{Type: "*", ID: expr.Literal("*")})
	}
	return p.Any(holds)
}

// include reports whether the statement is about another principal, as one of
// these or of everybody.
func (p Principals) include(other Principal) answer.Answer {
	if p.Not {
		// Who is left out of NotPrincipal depends on the account that the
		// caller belongs to, and on the role that they have assumed.
		return answer.Not(answer.Any(answer.Unknown, p.Any(other.same)))
	}
	return p.Any(func(one Principal) answer.Answer { return answer.Any(one.Everybody(), one.same(other)) })
}

// Everybody reports whether the principal is everybody, in every account. In
// Alibaba Cloud acs:ram::ID:* is everybody in one account.
func (p Principal) Everybody() answer.Answer {
	switch p.Type {
	case "*", "AWS":
		if p.callerAccount() {
			return answer.No
		}
		return p.ID.Is("*")
	case "RAM":
		return answer.Any(p.ID.Is("*"), p.ID.Prefixed("acs:ram::*:"))
	}
	return answer.No
}

// withoutException reports whether the principal is really everybody: in every
// account there are others than the one that acs:ram::*:root stands for.
func (p Principal) withoutException() answer.Answer {
	return answer.All(p.Everybody(), p.ID.OneOf("*", "acs:ram::*:*"))
}

var (
	account     = regexp.MustCompile(`^\d{12}$`)
	accountRoot = regexp.MustCompile(`^arn:[^:]*:iam::\d{12}:root$`)

	beforeAccount = regexp.MustCompile(`^(arn:[^:]*)?:(iam|sts)::$`)
)

// Root reports whether the principal is an account: arn:aws:iam::ID:root, or
// its ID. The end of what is known is enough to tell, since no name in an ARN
// can have a colon in it.
//
// Source: IAM user guide, "AWS JSON policy elements: Principal".
func (p Principal) Root() answer.Answer {
	if p.Type != "AWS" {
		return answer.No
	}
	if id, known := p.ID.Filled(example).Known(); known {
		return answer.Of(account.MatchString(id) || accountRoot.MatchString(id))
	}
	last := p.ID.End()
	switch {
	case strings.HasSuffix(last, ":root"):
		return answer.Yes
	case !strings.HasSuffix(":root", last) && strings.Trim(last, "0123456789") != "":
		return answer.No
	}
	for _, part := range p.ID.Parts() {
		if strings.Contains(part, "/") {
			return answer.No
		}
	}
	return answer.Unknown
}

// callerAccount reports whether the principal is the account that Terraform
// runs in, by its ID alone.
func (p Principal) callerAccount() bool {
	ref, ok := p.ID.From()
	return ok && !ref.Part && ref.Root == "data" && ref.Type == "aws_caller_identity" && (ref.Attribute == "account_id" || ref.Attribute == "id")
}

// Account is the account that a principal is or belongs to, if it is known.
func (p Principal) Account() (string, bool) {
	id, known := p.ID.Known()
	if p.Type != "AWS" {
		return "", false
	}
	if known && account.MatchString(id) {
		return id, true
	}
	fields := strings.SplitN(p.ID.Start(), ":", 6)
	if len(fields) < 6 || !account.MatchString(fields[4]) {
		return "", false
	}
	return fields[4], true
}

// Partition is the partition of AWS that a principal is in, if it is known.
func (p Principal) Partition() (string, bool) {
	fields := strings.SplitN(p.ID.Start(), ":", 3)
	if p.Type != "AWS" || len(fields) < 3 || fields[0] != "arn" {
		return "", false
	}
	return fields[1], true
}

// accountFrom is what the number of the account that a principal is or belongs
// to is taken from, as it is written, "" where that is not known.
func (p Principal) accountFrom() string {
	parts := p.ID.Parts()
	for i := range len(parts) - 1 {
		alone := len(parts) == 2 && parts[0] == "" && p.Root() == answer.Yes
		if p.Type == "AWS" && (alone || beforeAccount.MatchString(parts[i]) && strings.HasPrefix(parts[i+1], ":")) {
			return p.ID.After(i)
		}
	}
	return ""
}

// same reports whether two principals are the same.
func (p Principal) same(other Principal) answer.Answer {
	if p.ID.Same(other.ID) {
		return answer.Yes
	}
	if p.ID.Reference() != "" && other.ID.Reference() != "" {
		return answer.Of(p.ID.Reference() == other.ID.Reference())
	}
	switch root, otherRoot := p.Root(), other.Root(); {
	case root == answer.Yes && otherRoot == answer.Yes:
		return p.sameAccount(other)
	case answer.Any(root, otherRoot) == answer.Yes && answer.All(root, otherRoot) == answer.No:
		return answer.No
	}
	if known, ok := p.ID.Known(); ok {
		return other.ID.Is(known)
	}
	if known, ok := other.ID.Known(); ok {
		return p.ID.Is(known)
	}
	start, otherStart := p.ID.Start(), other.ID.Start()
	end, otherEnd := p.ID.End(), other.ID.End()
	if !strings.HasPrefix(start, otherStart) && !strings.HasPrefix(otherStart, start) ||
		!strings.HasSuffix(end, otherEnd) && !strings.HasSuffix(otherEnd, end) {
		return answer.No
	}
	return answer.Unknown
}

// sameAccount reports whether two principals are or belong to the same account.
func (p Principal) sameAccount(other Principal) answer.Answer {
	mine, known := p.Account()
	theirs, alsoKnown := other.Account()
	switch from := p.accountFrom(); {
	case known && alsoKnown:
		return answer.Of(mine == theirs)
	case from != "" && from == other.accountFrom():
		return answer.Yes
	}
	return answer.Unknown
}
