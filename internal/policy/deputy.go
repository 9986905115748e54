package policy

import (
	"regexp"
	"strings"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// withoutSource are the services that give KMS no aws:Source… key: a statement
// that asks for one lets them nothing.
//
// Source: Amazon SNS developer guide, "Managing Amazon SNS encryption keys and
// costs".
var withoutSource = []string{"events.amazonaws.com"}

// Deputy is the first service that a statement lets use the key for whoever
// asks it to. It is not ok where there is none, or where that is not known.
func (s *Statement) Deputy() (service Principal, ok bool) {
	if s.Allows != answer.Yes || s.Principals.Not || s.Conditions.Any(Condition.binds) != answer.No {
		return service, false
	}
	for _, p := range s.Principals.List {
		if p.Type == "Service" && !p.Maybe && p.ID.OneOf(withoutSource...) == answer.No {
			return p, true
		}
	}
	return service, false
}

// binds reports whether a service meets the condition only when it acts for
// some accounts or resources.
func (c Condition) binds() answer.Answer {
	operator, withoutKey := c.operator()
	if c.Key == "kms:grantisforawsresource" {
		// A grant is for the resource of whoever the service acts for.
		return answer.All(answer.Of(operator == "bool"), c.isTruth("true"))
	}
	if !strings.HasPrefix(c.Key, "kms:encryptioncontext:") {
		return answer.All(answer.Any(answer.Of(!withoutKey), answer.Unknown), c.names(operator))
	}
	switch operator {
	case "stringequals", "stringequalsignorecase", "stringlike", "arnequals", "arnlike":
		return answer.All(answer.Of(!withoutKey), c.Values.all(c.ofSomebody))
	}
	return answer.No
}

// accountIn matches an account number in a text.
var accountIn = regexp.MustCompile(`(^|\D)\d{12}(\D|$)`)

// ofSomebody reports whether a value in an encryption context names an account,
// or something that only one account has.
func (c Condition) ofSomebody(value expr.Text) answer.Answer {
	if accountIn.MatchString(strings.Join(value.Parts(), placeholder)) {
		return answer.Yes
	}
	if text, known := value.Known(); known && !strings.HasPrefix(text, "arn:") {
		return answer.No
	}
	return arn.limited(c.resolved(value))
}

// AccountsOfEverybody are the accounts whose principals a statement for
// everybody is narrowed to.
func (s *Statement) AccountsOfEverybody() []String {
	var accounts []String
	for _, condition := range s.Conditions.List {
		operator, _ := condition.operator()
		ofAccounts := condition.Key == "kms:calleraccount" || condition.Key == "aws:principalaccount"
		if s.everybody() == answer.Yes && !condition.Maybe && ofAccounts && (operator == "stringequals" || operator == "stringlike") {
			accounts = append(accounts, condition.Values.List...)
		}
	}
	return accounts
}
