package rules

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/keys"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
)

// awsGranted is what is read of grants: whom they let use which key.
var awsGranted = &module.Type{Name: "aws_kms_grant", Schema: module.Schema{Arguments: []string{"key_id", "grantee_principal"}}}

// readsAccess is what has to be read to know whom a key lets in.
var readsAccess = append([]*module.Type{awsAlias, awsKeyPolicy, awsGranted, awsPolicyDocument}, awsKeys...)

// keyAccess is what a key lets a service do.
type keyAccess struct {
	key expr.Instance
	policy.Access
	// unwritten is set where the key has the default policy.
	unwritten bool
}

// accessTo is what a key lets a service do: by its own policy, by those that
// are attached to it, and by grants.
func accessTo(key expr.Instance, s policy.Service) keyAccess {
	type question struct{ key, service, unsent string }
	asked := question{key.Address(), s.Principal, strings.Join(s.Unsent, " ")}
	return module.Remember(key.Module(), asked, func() keyAccess {
		access := keyAccess{key: key}
		policies, ok := policiesOf(key)
		if !ok {
			return access
		}
		access.unwritten = len(policies) == 0
		access.Access = policy.Policy{}.Access(s)
		for i, one := range policies {
			found := one.Access(s)
			found.Allowed = answer.Any(found.Allowed, access.Allowed)
			if i == 0 || found.Allowed != access.Allowed {
				access.Access = found
			}
		}
		return access
	})
}

// written are the places where the key's policies say whom they let in.
func (a keyAccess) written() []hcl.Range {
	var places []hcl.Range
	policies, _ := policiesOf(a.key)
	for _, one := range policies {
		for _, document := range one.Documents {
			for _, statement := range document.Statements {
				places = append(places, statement.Principals.At)
				for _, principal := range statement.Principals.List {
					places = append(places, principal.At)
				}
			}
		}
	}
	return places
}

// policiesOf are the policies that a key can have, none where it has the default
// one. They are not ok where there can be others, or grants for services.
func policiesOf(key expr.Instance) (policies []policy.Policy, ok bool) {
	attached, any := awsAliases.Referring(awsKeyPolicy, "key_id", key)
	if any == answer.Unknown || key.IgnoreChanges().Covers("policy") || granted(key) {
		return nil, false
	}
	own := policyOf(key)
	if own.Set() != answer.No {
		policies = append(policies, own)
	}
	for _, one := range attached {
		if one.IgnoreChanges().Covers("policy") {
			return nil, false
		}
		policies = append(policies, policyOf(one))
	}
	return policies, len(policies) > 0 || !policyElsewhere(key)
}

// policyElsewhere reports whether another module may give a key its policy: one
// that gets the key and is not looked at, or one that calls the key's.
func policyElsewhere(key expr.Instance) bool {
	m := key.Module()
	return m.PassesUnseen(key.Resource) || calledElsewhere(key) && m.Exports(key.Resource)
}

// policyOf is the policy of a key, whatever those say who call its module.
func policyOf(on expr.Instance) policy.Policy {
	if calledElsewhere(on) {
		on = on.Open()
	}
	return policy.Of(on)
}

// calledElsewhere reports whether an instance is in a module that others call,
// and is looked at without any of them.
func calledElsewhere(on expr.Instance) bool {
	return !on.Module().Called() && !on.Module().IsRoot()
}

// granted reports whether a grant may be for a service.
func granted(key expr.Instance) bool {
	grants, _ := awsAliases.Referring(awsGranted, "key_id", key)
	return slices.ContainsFunc(grants, func(grant expr.Instance) bool {
		return !strings.HasPrefix(grant.Attr("grantee_principal").Text().Start(), "arn:")
	})
}

// carriersOf are the topics, queues or buckets that a value names, or in which it
// names a place, such as "${aws_s3_bucket.logs.arn}/balancers".
func carriersOf(c *carrier, v expr.Value) (list []expr.Instance, ok bool) {
	named := v.Alternatives()
	for i, alternative := range named {
		named[i] = alternative.Before("/")
	}
	return instancesOf(noAliases, named, func(target keys.Target) bool {
		return target.Type == c.Name && slices.Contains(c.by, target.Attribute)
	})
}

// keyOf is the argument that names the key of a topic, a queue or a bucket. It
// is not ok where that is not known.
func (c *carrier) keyOf(one expr.Instance) (key expr.Value, ok bool) {
	if c.key != "" {
		return one.Attr(c.key), true
	}
	encryption, ok := defaultEncryption(one)
	if !ok || encryptsWithKMS(encryption) != answer.Yes {
		return key, false
	}
	return encryption.Attr("kms_master_key_id"), true
}
