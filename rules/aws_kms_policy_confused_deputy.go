package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSPolicyConfusedDeputy = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_policy_confused_deputy",
		Severity: tflint.NOTICE,
		Title:    "a service that may use a key for anybody",
		What: "Reports a statement that allows a service, such as `logs.amazonaws.com`, without a condition on for whom it acts: `aws:SourceAccount`, `aws:SourceArn`, `aws:SourceOrgID`, `aws:SourceOrgPaths`, " +
			"or an encryption context (`kms:EncryptionContext:…`) that names an account or the ARN of a resource. A wildcard in place of the account narrows nothing. " +
			"The rule is silent where a value cannot be known, and about `events.amazonaws.com`: EventBridge gives KMS none of these keys when it publishes to a topic or a queue, so that a condition would let nothing through. " +
			"Several of AWS's own pages leave the condition out.",
		Why: "Whoever makes the service do something in another account can have it use your key: the service is the deputy that they confuse. " +
			"AWS recommends a condition on the source for every service principal.",
		Sources: []string{awsConfusedDeputy, awsKeyPolicyServices, awsGlobalConditions, awsSNSKeys},
	},
	Reads: readsPolicies(awsPolicies),
	Run: func(p *rule.Pass) {
		reportAWS(p, func(_ expr.Instance, d *policy.Document) []policy.Finding {
			var findings []policy.Finding
			for _, s := range d.Statements {
				if service, ok := s.Deputy(); ok {
					findings = append(findings, s.Finding("deputy",
						"%s lets %s use the key for whoever asks it to, since no condition says for which account or resource. "+
							`Add the condition StringEquals = {"aws:SourceAccount" = "111122223333"} with your account, or one on aws:SourceArn.`, s, service))
				}
			}
			return findings
		})
	},
}
