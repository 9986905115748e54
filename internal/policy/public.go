package policy

import (
	"strings"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// Public reports whether a statement allows everybody something, with no
// condition that narrows who, and no other statement denies it to all but some.
func (d *Document) Public(s *Statement) answer.Answer {
	public := answer.All(s.Allows, s.everybody(), answer.Not(s.Conditions.Any(Condition.narrows)))
	if public == answer.No {
		return answer.No
	}
	return answer.All(public, answer.Not(d.deniesAllBut(s.Actions)))
}

// deniesAllBut reports whether a statement denies actions to all but some callers.
func (d *Document) deniesAllBut(actions Actions) answer.Answer {
	result := answer.No
	for _, s := range d.denying {
		result = answer.Any(result, answer.All(
			s.Denies,
			answer.Of(s.Principals.someone(Principal.withoutException) == answer.Yes),
			s.Actions.coverAll(actions),
			s.Conditions.all(Condition.leavesOut),
		))
	}
	return result
}

// scope is what a value of a condition key names.
type scope int

const (
	// exact is a value that names one account, organization, network or service.
	exact scope = iota + 1
	// arn is an ARN, in which the account is one of several fields.
	arn
	// path starts with an organization, and goes on below it.
	path
	// network is a range of IP addresses.
	network
	// everyone is a value that any caller can have.
	everyone
)

// scopes are the condition keys that the clouds have for every service, with
// what their values name. Whether an aws: or acs: key that is not among them
// narrows who may call is not known.
//
// Sources: IAM user guide, "AWS global condition context keys"; Alibaba Cloud
// RAM user guide, "Policy elements". Like Amazon S3's "The meaning of public",
// addresses and networks are taken to narrow.
var scopes = map[string]scope{
	"aws:principalaccount":       exact,
	"aws:principalarn":           arn,
	"aws:principalorgid":         exact,
	"aws:principalorgpaths":      path,
	"aws:sourceaccount":          exact,
	"aws:sourcearn":              arn,
	"aws:sourceorgid":            exact,
	"aws:sourceorgpaths":         path,
	"aws:sourcevpc":              exact,
	"aws:sourcevpcarn":           arn,
	"aws:sourcevpce":             exact,
	"aws:sourceip":               network,
	"aws:vpceaccount":            exact,
	"aws:vpceorgid":              exact,
	"aws:vpceorgpaths":           path,
	"aws:calledvia":              everyone,
	"aws:calledviafirst":         everyone,
	"aws:calledvialast":          everyone,
	"aws:currenttime":            everyone,
	"aws:epochtime":              everyone,
	"aws:multifactorauthage":     everyone,
	"aws:multifactorauthpresent": everyone,
	"aws:principaltype":          everyone,
	"aws:referer":                everyone,
	"aws:requestedregion":        everyone,
	"aws:resourceaccount":        everyone,
	"aws:resourceorgid":          everyone,
	"aws:resourceorgpaths":       everyone,
	"aws:securetransport":        everyone,
	"aws:tagkeys":                everyone,
	"aws:tokenissuetime":         everyone,
	"aws:useragent":              everyone,
	"aws:viaawsservice":          everyone,
	"aws:vpcsourceip":            everyone,
	"kms:calleraccount":          exact,
	"acs:sourcevpc":              exact,
	"acs:sourceip":               network,
	"acs:currenttime":            everyone,
	"acs:mfapresent":             everyone,
	"acs:securetransport":        everyone,
}

// scopeOf is what the values of a condition key name. Any caller can give
// themselves tags, and the keys of KMS but kms:CallerAccount are about the key
// and the request; who an enclave's attestation is of cannot be told.
func scopeOf(key string) (scope, bool) {
	if found, ok := scopes[key]; ok {
		return found, true
	}
	for _, prefix := range []string{"aws:principaltag/", "aws:requesttag/", "aws:resourcetag/"} {
		if strings.HasPrefix(key, prefix) {
			return everyone, true
		}
	}
	if strings.HasPrefix(key, "kms:") && !strings.HasPrefix(key, "kms:recipientattestation") {
		return everyone, true
	}
	return 0, false
}

// inEveryRequest are the condition keys that every request to KMS has, since
// KMS takes none that is not signed.
//
// Sources: IAM user guide, "AWS global condition context keys"; AWS KMS
// developer guide, "AWS KMS condition keys".
var inEveryRequest = map[string]bool{
	"aws:principalaccount": true,
	"aws:principalarn":     true,
	"kms:calleraccount":    true,
}

// narrows reports whether only some callers meet the condition.
func (c Condition) narrows() answer.Answer {
	operator, withoutKey := c.operator()
	return answer.All(answer.Of(!withoutKey || inEveryRequest[c.Key]), c.names(operator))
}

// leavesOut reports whether all but some callers meet the condition.
func (c Condition) leavesOut() answer.Answer {
	operator, withoutKey := c.operator()
	affirmed := strings.Replace(operator, "not", "", 1)
	if _, known := scopeOf(c.Key); !known {
		return answer.Unknown
	}
	return answer.All(answer.Of(affirmed != operator), answer.Of(withoutKey || inEveryRequest[c.Key]), c.names(affirmed))
}

// names reports whether an operator finds the condition's values in the
// requests of some callers only.
func (c Condition) names(operator string) answer.Answer {
	scope, known := scopeOf(c.Key)
	switch {
	case scope == everyone:
		return answer.No
	case !known:
		return answer.Unknown
	}
	switch operator {
	case "stringequals", "stringequalsignorecase":
		// An asterisk is an asterisk here.
		return answer.Yes
	case "stringlike", "arnequals", "arnlike", "ipaddress":
		return c.Values.all(func(value expr.Text) answer.Answer { return scope.limited(value) })
	}
	return answer.No
}

// limited reports whether a value leaves all but some callers out. Of an ARN,
// what goes before and after the account need not be known.
func (s scope) limited(value expr.Text) answer.Answer {
	fields := strings.SplitN(value.Start(), ":", 6)
	if s == arn && len(fields) == 6 && fields[4] != "" {
		return answer.Of(!wild(fields[4]))
	}
	text, known := value.Known()
	if !known {
		return answer.Unknown
	}
	switch s {
	case arn:
		if len(fields) < 6 {
			return answer.Of(!wild(text))
		}
		return answer.Of(!wild(fields[5][:min(1, len(fields[5]))]))
	case path:
		organization, _, _ := strings.Cut(text, "/")
		return answer.Of(!wild(organization))
	case network:
		return answer.Of(!strings.HasSuffix(text, "/0") && !wild(text))
	}
	return answer.Of(!wild(text))
}

func wild(text string) bool {
	return strings.ContainsAny(text, "*?")
}
