package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSPolicyCaller = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_policy_caller",
		Severity: tflint.WARNING,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key policy that is for whoever runs Terraform",
		What: "Reports a principal that is the `arn` of `data.aws_caller_identity`, or the `arn` or `issuer_arn` of a `data.aws_iam_session_context` of it, also through a local or a template. " +
			"Its `account_id` is the account's and no finding. The rule is silent where `ignore_changes` covers `policy`, and where the ARN is taken apart before it is used.",
		Why: "The policy changes with everybody who runs Terraform: what a colleague applies takes the key away from you, and from the pipeline. " +
			"Where nobody else may change the policy, they can lock themselves out, too.",
		Sources: []string{awsCallerDocs, awsSessionDocs, awsDefault},
	},
	Reads: append(readsPolicies(awsPolicies), awsSessionContext),
	Run: func(p *rule.Pass) {
		reportAWS(p, func(on expr.Instance, d *policy.Document) []policy.Finding {
			if on.IgnoreChanges().Covers("policy") {
				return nil
			}
			return forCaller(d)
		})
	},
}

// awsSessionContext says which role a session is of.
var awsSessionContext = &module.Type{Name: "aws_iam_session_context", Data: true, Schema: module.Schema{Arguments: []string{"arn"}}}

// isCaller reports whether a principal is whoever runs Terraform.
func isCaller(p policy.Principal) bool {
	ref, ok := p.ID.From()
	if !ok || ref.Root != "data" || ref.All || ref.Part {
		return false
	}
	switch {
	case ref.Type == "aws_caller_identity":
		return ref.Attribute == "arn"
	case ref.Type != awsSessionContext.Name || ref.Attribute != "arn" && ref.Attribute != "issuer_arn":
		return false
	}
	session := ref.Reader().Module().Data(ref.Type, ref.Name)
	if session == nil {
		return false
	}
	of, ok := ref.Reader().Instance(module.Instance{Resource: session}).Attr("arn").From()
	return ok && of.Type == "aws_caller_identity" && of.Attribute == "arn"
}

// forCaller finds the statements that are about whoever runs Terraform.
func forCaller(d *policy.Document) []policy.Finding {
	others := d.ChangeableBy(func(p policy.Principal) bool { return !isCaller(p) })
	var findings []policy.Finding
	for _, s := range d.Statements {
		for _, p := range s.Principals.List {
			if p.Maybe || s.Present != answer.Yes || !isCaller(p) {
				continue
			}
			so := "and locks out the one before"
			switch {
			case s.Principals.Not || s.Allows != answer.Yes:
				so = "and is about the one alone who ran it last"
			case others == answer.No && s.Covers(policy.Change) == answer.Yes:
				so = "and nobody but the last one may change it again"
			}
			finding := s.Finding("caller "+p.ID.String(), "%s names %s, so the policy changes with whoever runs Terraform, %s. Write the ARN of a role, as in aws_iam_role.example.arn.", s, p, so)
			finding.At = p.At
			findings = append(findings, finding)
		}
	}
	return findings
}
