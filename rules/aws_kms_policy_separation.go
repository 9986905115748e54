package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSPolicySeparation = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_policy_separation",
		Severity: tflint.NOTICE,
		Title:    "a principal that may administer and use a key",
		What: "Reports a statement that allows a principal other than the account, alone or together with an earlier statement, both an action of key administrators, such as `kms:PutKeyPolicy` or " +
			"`kms:ScheduleKeyDeletion`, and a cryptographic operation of the key, such as `kms:Decrypt`. Wildcards are expanded, so `kms:*` is both. " +
			"What a `Deny` takes away does not count, nor what no request can have with the statement's conditions, such as administration with an encryption context. " +
			"The rule is silent where it is not known whether a `Deny` takes something away, and where `aws_kms_policy_public` reports the statement. " +
			"Administrative are the actions that the console allows to key administrators but not to key users, without those that only read.",
		Why: "AWS divides the work: administrators cannot read the data, and users cannot change who may. " +
			"Whoever gets hold of a principal that can do both, can decrypt the data and delete the key.",
		Sources: []string{awsDefault, awsPermissions},
	},
	Reads: append(readsPolicies(awsPolicies), awsAlias),
	Run: func(p *rule.Pass) {
		reportAWS(p, func(on expr.Instance, d *policy.Document) []policy.Finding {
			var findings []policy.Finding
			for _, s := range d.Statements {
				if rights, ok := d.Unseparated(s, useActions(on)); ok {
					findings = append(findings, s.Finding("separation", "%s", unseparated(s, rights)))
				}
			}
			return findings
		})
	},
}

// useActions are the cryptographic operations that a resource's key has.
func useActions(on expr.Instance) []string {
	if on.Type == awsKeyPolicy.Name {
		key, ok := keyOf(on.Attr("key_id"))
		if !ok {
			return policy.Uses("")
		}
		on = key
	}
	if on.Type != awsKey.Name {
		return policy.Uses("")
	}
	usage, _ := on.Attr("key_usage").Or("ENCRYPT_DECRYPT").Known()
	return policy.Uses(usage)
}

// unseparated says what a statement lets one principal do, alone or with another one.
func unseparated(s *policy.Statement, rights policy.Rights) string {
	administer, use := rights.AdministerBy.Actions.Naming(rights.Administer), rights.UseBy.Actions.Naming(rights.Use)
	so, advice := "so that whoever controls it can read the data and delete the key", "Write one statement for administrators and another one for users"
	if rights.Principal.Type == "Service" {
		so, advice = "which no service needs", "Allow it the operations alone that it uses the key for"
	}
	switch {
	case rights.AdministerBy == rights.UseBy:
		return fmt.Sprintf("%s lets %s both administer the key (%s) and use it (%s), %s. %s.", s, rights.Principal, administer, use, so, advice)
	case rights.AdministerBy == s:
		return fmt.Sprintf("%s lets %s administer the key (%s), and %s lets it use the key (%s), %s. Take it out of one of them.", s, rights.Principal, administer, rights.UseBy, use, so)
	}
	return fmt.Sprintf("%s lets %s use the key (%s), and %s lets it administer the key (%s), %s. Take it out of one of them.", s, rights.Principal, use, rights.AdministerBy, administer, so)
}
