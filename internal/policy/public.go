package policy

import (
	"net/netip"
	"strings"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// Public reports whether a statement allows everybody something, with no
// condition that narrows who, and no other statement denies it to all but some.
func (d *Document) Public(s *Statement) answer.Answer {
	public := answer.All(s.Allows, s.everybody(), answer.Not(s.Narrowed()))
	if public == answer.No {
		return answer.No
	}
	return answer.All(public, answer.Not(d.deniesAllBut(s.Actions)))
}

// Narrowed reports whether a condition of the statement narrows who may call.
func (s *Statement) Narrowed() answer.Answer {
	return s.Conditions.Any(Condition.narrows)
}

// deniesAllBut reports whether each of some actions is denied to all but some callers.
func (d *Document) deniesAllBut(actions Actions) answer.Answer {
	var keepsOut []func(action string) answer.Answer
	for _, s := range d.denying {
		others := answer.Of(s.Principals.someone(Principal.withoutException) == answer.Yes)
		if out := answer.All(s.Denies, others, s.Conditions.all(Condition.leavesOut)); out != answer.No {
			keepsOut = append(keepsOut, func(action string) answer.Answer { return answer.All(out, s.Covers(action)) })
		}
	}
	if len(keepsOut) == 0 {
		return answer.No
	}
	return actions.all(func(action string) answer.Answer {
		result := answer.No
		for _, denied := range keepsOut {
			result = answer.Any(result, denied(action))
		}
		return result
	})
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
	// identity is a unique ID, with the name of a session after it.
	identity
	// network is a range of IP addresses.
	network
	// everyone is a value that any caller can have.
	everyone
	// resource is a value that the key has, whoever calls.
	resource
)

// scopes are the condition keys that the clouds have for every service, with
// what their values name. Whether an aws: or acs: key that is not among them
// narrows who may call is not known.
//
// Sources: IAM user guide, "AWS global condition context keys"; Alibaba Cloud
// RAM user guide, "Policy elements". Like Amazon S3's "The meaning of public",
// addresses and networks are taken to narrow. Every account can have a user with
// a name, and whoever assumes a role chooses the name of the session, the source
// identity and the external ID.
var scopes = map[string]scope{
	"aws:principalaccount":             exact,
	"aws:principalarn":                 arn,
	"aws:principalorgid":               exact,
	"aws:principalorgpaths":            path,
	"aws:principalservicename":         exact,
	"aws:principalservicenameslist":    exact,
	"aws:sourceaccount":                exact,
	"aws:sourcearn":                    arn,
	"aws:sourceorgid":                  exact,
	"aws:sourceorgpaths":               path,
	"aws:sourceowner":                  exact,
	"aws:sourcevpc":                    exact,
	"aws:sourcevpcarn":                 arn,
	"aws:sourcevpce":                   exact,
	"aws:sourceip":                     network,
	"aws:ec2instancesourcevpc":         exact,
	"aws:userid":                       identity,
	"aws:vpceaccount":                  exact,
	"aws:vpceorgid":                    exact,
	"aws:vpceorgpaths":                 path,
	"aws:assumedroot":                  everyone,
	"aws:calledvia":                    everyone,
	"aws:calledviafirst":               everyone,
	"aws:calledvialast":                everyone,
	"aws:currenttime":                  everyone,
	"aws:ec2instancesourceprivateipv4": everyone,
	"aws:epochtime":                    everyone,
	"aws:multifactorauthage":           everyone,
	"aws:multifactorauthpresent":       everyone,
	"aws:principaltype":                everyone,
	"aws:referer":                      everyone,
	"aws:requestedregion":              everyone,
	"aws:resourceaccount":              resource,
	"aws:resourceorgid":                resource,
	"aws:resourceorgpaths":             resource,
	"aws:securetransport":              everyone,
	"aws:sourceidentity":               everyone,
	"aws:tagkeys":                      everyone,
	"aws:tokenissuetime":               everyone,
	"aws:useragent":                    everyone,
	"aws:username":                     everyone,
	"aws:viaawsservice":                everyone,
	"aws:vpcsourceip":                  everyone,
	"kms:calleraccount":                exact,
	"sts:externalid":                   everyone,
	"sts:rolesessionname":              everyone,
	"acs:sourcevpc":                    exact,
	"acs:sourceip":                     network,
	"acs:currenttime":                  everyone,
	"acs:mfapresent":                   everyone,
	"acs:securetransport":              everyone,
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

// byService is the condition key that is true where a service of AWS calls.
const byService = "aws:principalisawsservice"

// narrows reports whether only some callers meet the condition. Whose behalf a
// service calls on, it does not say.
func (c Condition) narrows() answer.Answer {
	operator, withoutKey := c.operator()
	if c.Key == byService {
		return answer.All(answer.Of(operator == "bool"), answer.Not(c.isTruth("false")), answer.Unknown)
	}
	asks := answer.Any(answer.Of(!withoutKey || inEveryRequest[c.Key]), c.required)
	return answer.All(asks, c.names(operator))
}

// leavesOut reports whether all but some callers meet the condition.
func (c Condition) leavesOut() answer.Answer {
	operator, withoutKey := c.operator()
	if c.Key == byService {
		return answer.All(answer.Of(operator == "bool"), c.isTruth("false"))
	}
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
		return c.Values.all(func(value expr.Text) answer.Answer { return c.finds(scope, value, true) })
	case "stringlike", "arnequals", "arnlike", "ipaddress":
		return c.Values.all(func(value expr.Text) answer.Answer { return c.finds(scope, value, false) })
	case "null":
		return answer.No
	}
	if strings.Contains(operator, "not") {
		return answer.No
	}
	// Whether an operator for another type finds a value is not documented.
	return answer.Unknown
}

// finds reports whether only some callers have a value. If it is literal, an
// asterisk is an asterisk.
func (c Condition) finds(scope scope, value expr.Text, literal bool) answer.Answer {
	switch {
	case scope == resource:
		return answer.All(c.ofCaller(value), answer.Any(c.variables, answer.Unknown))
	case literal && (c.variables == answer.No || !hasVariable(value)):
		return answer.Yes
	case literal:
		value = value.Replace("*", placeholder).Replace("?", placeholder)
	}
	return scope.limited(c.resolved(value))
}

// ofCaller reports whether a value that the key has, such as its account, is
// compared with what the caller has, so that it is theirs too.
func (c Condition) ofCaller(value expr.Text) answer.Answer {
	text := strings.ToLower(value.Start())
	for _, of := range callersOwn[c.Key] {
		if text == of || c.Key == "aws:resourceorgpaths" && strings.HasPrefix(text, of+"/") {
			return answer.Yes
		}
	}
	return answer.No
}

// callersOwn are the policy variables for what the key has and the caller can
// have as well.
var callersOwn = map[string][]string{
	"aws:resourceaccount":  {"${aws:principalaccount}", "${kms:calleraccount}", "${aws:sourceaccount}"},
	"aws:resourceorgid":    {"${aws:principalorgid}", "${aws:sourceorgid}"},
	"aws:resourceorgpaths": {"${aws:principalorgid}", "${aws:sourceorgid}"},
}

// placeholder stands for something that is the same for everybody.
const placeholder = "x"

// resolved is a value as a pattern in which policy variables stand for what
// they can be: anything, where the caller decides it.
//
// Source: IAM user guide, "IAM policy elements: Variables and tags".
func (c Condition) resolved(value expr.Text) expr.Text {
	if c.variables == answer.No || !hasVariable(value) {
		return value
	}
	var parts []string
	for _, part := range value.Parts() {
		parts = append(parts, c.resolvedPart(part)...)
	}
	return expr.TextWith(parts...)
}

func (c Condition) resolvedPart(part string) []string {
	var pattern strings.Builder
	var parts []string
	rest := part
	for {
		at := variable.FindStringSubmatchIndex(rest)
		if at == nil {
			pattern.WriteString(rest)
			return append(parts, pattern.String())
		}
		pattern.WriteString(rest[:at[0]])
		name := strings.ToLower(strings.TrimSpace(rest[at[2]:at[3]]))
		rest = rest[at[1]:]
		scope, known := scopeOf(name)
		switch {
		case c.variables != answer.Yes:
			known = false
		case strings.Trim(name, "*?$") == "", scope == resource, strings.HasPrefix(name, "aws:resourcetag/"):
			pattern.WriteString(placeholder)
			continue
		}
		if known {
			pattern.WriteString("*")
			continue
		}
		parts = append(parts, pattern.String())
		pattern.Reset()
	}
}

// limited reports whether a value leaves all but some callers out. Of an ARN,
// what goes before and after the account need not be known.
func (s scope) limited(value expr.Text) answer.Answer {
	fields := strings.SplitN(value.Start(), ":", 6)
	switch {
	case s == arn && len(fields) == 6 && fields[4] != "":
		return answer.Of(!wild(fields[4]))
	case s == identity && (len(fields) > 1 || wild(fields[0])):
		return answer.Of(!wild(fields[0]))
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
		return answer.Of(!wide(text))
	}
	return answer.Of(!wild(text))
}

// The shortest prefixes of IP addresses that are not everybody's.
//
// Source: Amazon S3 user guide, "The meaning of public".
const (
	shortestIPv4 = 8
	shortestIPv6 = 32
)

// private are the addresses of private networks, however many they are.
//
// Sources: RFC 1918, RFC 4193, RFC 4291.
var private = []netip.Prefix{
	netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("172.16.0.0/12"), netip.MustParsePrefix("192.168.0.0/16"),
	netip.MustParsePrefix("fc00::/7"), netip.MustParsePrefix("fe80::/10"),
}

// wide reports whether a range of addresses is so wide that it is everybody's.
func wide(text string) bool {
	prefix, err := netip.ParsePrefix(text)
	if err != nil {
		return strings.HasSuffix(text, "/0") || wild(text)
	}
	for _, own := range private {
		if own.Bits() <= prefix.Bits() && own.Contains(prefix.Addr()) {
			return false
		}
	}
	if prefix.Addr().Is4() {
		return prefix.Bits() < shortestIPv4
	}
	return prefix.Bits() < shortestIPv6
}
