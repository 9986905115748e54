package rules

import (
	"regexp"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var trustedAccounts = &rule.List{
	Key: "accounts", Text: "The accounts whose principals may be in a key policy besides the key's own. Without it, the rule is silent.",
	Sample: []string{"444455556666"}, Each: "account IDs of 12 digits", Valid: accountID.MatchString,
}

var accountID = regexp.MustCompile(`^\d{12}$`)

var awsKMSPolicyTrustedAccounts = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_policy_trusted_accounts",
		Severity: tflint.NOTICE,
		Title:    "a principal of an account that is not trusted",
		What: "Reports a principal of a statement that allows something, if its account is known and neither among the option `accounts` nor the key's own; and such an account in a condition on " +
			"`kms:CallerAccount` or `aws:PrincipalAccount` where the statement is for everybody. " +
			"The key's own account is that of the first account which may change the policy (`kms:PutKeyPolicy`), if its ID is written out; otherwise list it. Without the option, the rule is silent.",
		Why:     "An account in a key policy decides by itself which of its users and roles may use the key. A number that was mistyped, or that belongs to a partner of years ago, looks like any other.",
		Options: []rule.Option{trustedAccounts},
		Sources: []string{awsOtherAccounts, awsPrincipals},
	},
	Reads: readsPolicies(awsPolicies),
	Run: func(p *rule.Pass) {
		accounts := trustedAccounts.Of(p)
		if len(accounts) == 0 {
			return
		}
		reportAWS(p, func(_ expr.Instance, d *policy.Document) []policy.Finding {
			trusted := append(slices.Clone(accounts), ownAccount(d))
			return foreignAccounts(d, func(account string) bool { return slices.Contains(trusted, account) })
		})
	},
}

// ownAccount is the account that a policy's key belongs to, "" where it does not
// say: the first one that may change the policy.
func ownAccount(d *policy.Document) string {
	for _, s := range d.Statements {
		for _, p := range s.Principals.List {
			if account, known := p.Account(); known && s.Allows == answer.Yes && !s.Principals.Not && p.Root() == answer.Yes && s.Covers(policy.Change) == answer.Yes {
				return account
			}
		}
	}
	return ""
}

// foreignAccounts finds the principals of accounts that are not trusted.
func foreignAccounts(d *policy.Document, trusted func(account string) bool) []policy.Finding {
	var findings []policy.Finding
	report := func(s *policy.Statement, at hcl.Range, who, account string) {
		finding := s.Finding("account "+who, "%s allows %s of the account %s, which is neither the key's own nor trusted. Take it out, or add it to the option accounts.", s, who, account)
		finding.At = at
		findings = append(findings, finding)
	}
	for _, s := range d.Statements {
		if s.Allows != answer.Yes || s.Principals.Not {
			continue
		}
		for _, p := range s.Principals.List {
			if account, known := p.Account(); known && !p.Maybe && !trusted(account) {
				report(s, p.At, p.String(), account)
			}
		}
		for _, value := range s.AccountsOfEverybody() {
			if account, known := value.Known(); known && accountID.MatchString(account) && !trusted(account) {
				report(s, value.At, "everybody", account)
			}
		}
	}
	return findings
}
