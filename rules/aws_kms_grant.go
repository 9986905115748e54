package rules

import (
	"fmt"
	"slices"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

const (
	awsCreateGrant      = "https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateGrant.html"
	awsGrantConstraints = "https://docs.aws.amazon.com/kms/latest/APIReference/API_GrantConstraints.html"
	awsGrantDocs        = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_grant"
)

var keyGrant = &module.Type{Name: "aws_kms_grant", Schema: module.Schema{
	Arguments: []string{"key_id", "operations"},
	Blocks: []module.BlockSchema{{Type: "constraints", Schema: module.Schema{
		Arguments: []string{"encryption_context_equals", "encryption_context_subset"},
	}}},
}}

var awsKMSGrant = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_grant",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a grant that KMS refuses",
		What: "Reports an `aws_kms_grant`\n\n" +
			"- with `operations` that its key does not have, such as `Sign` on a symmetric encryption key or `GenerateDataKey` on an asymmetric one: " +
			"where the key is an `aws_kms_key` or `aws_kms_external_key` of the module whose spec and usage are known;\n" +
			"- with both `encryption_context_equals` and `encryption_context_subset`, in one `constraints` block or in two;\n" +
			"- with one of these, and operations that have no encryption context: those of asymmetric and HMAC keys.\n\n" +
			"Operations that AWS adds are never reported. An alias as `key_id` is a matter of `aws_kms_reference_refused`.",
		Why:     "`terraform apply` stops with a ValidationException of CreateGrant, after it has created the key: whoever should get the grant has no access.",
		Sources: []string{awsCreateGrant, awsGrantConstraints, awsKeyTypes, awsGrantDocs},
	},
	Reads: []*module.Type{keyGrant, awsKey, externalKeyWithUsage, awsReplicaKey, awsAlias},
	Run: func(p *rule.Pass) {
		for grant := range p.Instances(keyGrant) {
			reportOperations(p, grant, reportConstraints(p, grant))
		}
	},
}

// reportConstraints reports a grant with constraints of both kinds, and tells
// whether it surely has one.
func reportConstraints(p *rule.Pass, grant expr.Instance) (constrained bool) {
	var equals, subsets []expr.Value
	for _, constraints := range grant.Blocks("constraints") {
		if constraints.Present != answer.Yes {
			continue
		}
		if v := constraints.Attr("encryption_context_equals"); answerOfAll(v, filled) == answer.Yes {
			equals = append(equals, v)
		}
		if v := constraints.Attr("encryption_context_subset"); answerOfAll(v, filled) == answer.Yes {
			subsets = append(subsets, v)
		}
	}
	if len(equals) > 0 && len(subsets) > 0 {
		p.Report(grant, subsets[0].Range(), "encryption_context_subset is set beside encryption_context_equals, but a grant takes only one of them, and terraform apply fails. Remove one.",
			equals[0].Range())
	}
	return len(equals)+len(subsets) > 0
}

// filled answers whether a map has members.
func filled(context expr.Value) answer.Answer {
	sure := slices.ContainsFunc(context.Items(), func(member expr.Item) bool { return !member.Maybe })
	switch {
	case context.Kind() == expr.Object && sure:
		return answer.Yes
	case context.Kind() == expr.Null, context.Kind() == expr.Object && len(context.Items()) == 0 && !context.Open():
		return answer.No
	}
	return answer.Unknown
}

// reportOperations reports operations that the key does not have, or that do not
// go with constraints.
func reportOperations(p *rule.Pass, grant expr.Instance, constrained bool) {
	operations := grant.Attr("operations")
	if leftWithSwitch(grant, []string{"operations"}, grant) {
		return
	}
	kinds, causes := kindsOf(grant, "key_id")
	elements, _ := operations.Elements()
	for _, element := range elements {
		operation, known := element.Known()
		if !known || element.Maybe {
			continue
		}
		if len(kinds) > 0 && !slices.ContainsFunc(kinds, func(kind awsKind) bool { return !kind.lacks(operation) }) {
			p.Report(grant, operations.Range(), fmt.Sprintf(
				"operations has %q, but the key is %s, which cannot do that, so KMS refuses the grant. Leave it out.", operation, kinds[0]), causes...)
			return
		}
		if constrained && withoutContext(operation, kinds) {
			p.Report(grant, operations.Range(), fmt.Sprintf(
				"operations has %q, which takes no encryption context with an asymmetric or HMAC key, so KMS refuses the grant for its constraints. Remove the constraints.", operation), causes...)
			return
		}
	}
}

// withoutContext reports whether an operation takes no encryption context with
// any of the keys, or with any key at all.
func withoutContext(operation string, kinds []awsKind) bool {
	if slices.Contains(awsSymmetricOperations, operation) {
		return len(kinds) > 0 && !slices.ContainsFunc(kinds, awsKind.symmetric)
	}
	return slices.Contains([]string{"DeriveSharedSecret", "GenerateMac", "Sign", "Verify", "VerifyMac"}, operation)
}
