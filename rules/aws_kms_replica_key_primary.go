package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

const (
	awsMultiRegion  = "https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html"
	awsReplicateKey = "https://docs.aws.amazon.com/kms/latest/APIReference/API_ReplicateKey.html"
	awsReplicaDocs  = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_replica_key"
)

var (
	primaryKeys = []*module.Type{awsKey.With("multi_region", "region"), awsExternalKey.With("multi_region", "region")}
	replicaKeys = []*module.Type{awsReplicaKey.With("primary_key_arn", "region"), awsReplicaExternalKey.With("primary_key_arn", "region")}
)

// isPrimaryKey reports whether an instance is a key that can be a primary key.
func isPrimaryKey(key expr.Instance) bool {
	return slices.ContainsFunc(primaryKeys, func(t *module.Type) bool { return t.Name == key.Type })
}

var awsKMSReplicaKeyPrimary = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_replica_key_primary",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a replica key that KMS refuses",
		What: "Reports an `aws_kms_replica_key` or `aws_kms_replica_external_key` whose `primary_key_arn` is that of\n\n" +
			"- a key without `multi_region = true`, or an ARN whose key id does not begin with `mrk-`;\n" +
			"- a key in the same Region as the replica;\n" +
			"- a replica;\n" +
			"- an alias, or no ARN at all.\n\n" +
			"It also reports the second of two replicas of one key in one Region.\n\n" +
			"Two Regions are compared where both are known: by the argument `region` of provider version 6, by the `region` of the provider block, also through the `providers` of a call, " +
			"unless a variable decides it, or because both keys have the same provider configuration. " +
			"Keys outside the configuration, behind variables and data sources, are left alone, and so is a replica that is switched off together with what variables' defaults make of its primary key. " +
			"A key that was imported as a multi-Region key has to say `multi_region = true`.",
		Why: "KMS replicates a multi-Region primary key into another Region, and nothing else. `terraform apply` says so after it has created the key. " +
			"What it does not say: `multi_region` forces replacement, so that adding it to an existing key **destroys that key** and all that only it can decrypt. " +
			"The way is a new multi-Region key, and encrypting everything again.",
		Sources: []string{awsMultiRegion, awsReplicateKey, awsReplicaDocs},
	},
	Reads: slices.Concat(primaryKeys, replicaKeys, []*module.Type{awsAlias, awsKeyData}),
	Run: func(p *rule.Pass) {
		for replica := range p.Instances(replicaKeys...) {
			primary := replica.Attr("primary_key_arn")
			if problem := replicaProblem(replica); problem != "" {
				p.Report(replica, primary.Range(), "primary_key_arn "+problem, primaryCauses(replica)...)
			}
		}
		reportReplicasTwice(p)
	},
}

// replicaProblem is why KMS refuses a replica, whatever its primary key is.
func replicaProblem(replica expr.Instance) string {
	primary := replica.Attr("primary_key_arn")
	if primary.Empty() == answer.Yes && leftToCaller(replica, "primary_key_arn") || leftWithSwitch(replica, []string{"primary_key_arn", "region"}, replica) {
		return ""
	}
	return problemOfAll(primary, func(v expr.Value) string { return primaryProblem(replica, v) })
}

// primaryProblem is why KMS refuses to make a replica of a key.
func primaryProblem(replica expr.Instance, primary expr.Value) string {
	text := primary.Text()
	switch {
	case isAlias(primary):
		return "is an alias, but KMS replicates a key by the key's own ARN only. Write that."
	case text.Prefixed("arn:") == answer.No:
		return fmt.Sprintf("is %s, but the provider takes nothing but an ARN. Write the ARN of the primary key.", primary)
	case text.Prefixed("arn:") == answer.Yes:
		return primaryARNProblem(replica, text)
	case formOf(primary) == keyID:
		return "is the id of a key, but the provider takes nothing but an ARN. Write the ARN of the primary key."
	}
	keys, ok := keysOf(primary)
	if !ok {
		return ""
	}
	var problem string
	for _, key := range keys {
		if problem = primaryKeyProblem(replica, key); problem == "" {
			return ""
		}
	}
	return problem
}

// primaryARNProblem is why KMS refuses to make a replica of a key whose ARN is
// written out.
func primaryARNProblem(replica expr.Instance, arn expr.Text) string {
	if _, id, ok := strings.Cut(arn.End(), ":key/"); ok && !strings.HasPrefix(id, "mrk-") {
		return fmt.Sprintf("is %q, which is no multi-Region key, since its id does not begin with \"mrk-\", and KMS replicates no other. Write the ARN of a multi-Region key.", arn)
	}
	whole, _ := arn.Known()
	parts := strings.Split(whole, ":")
	region, known := awsRegion(replica)
	if known && len(parts) > 3 && parts[3] == region {
		return fmt.Sprintf("is %q, a key in the Region of the replica, and KMS replicates a key only into another Region. Give the replica another region or provider.", whole)
	}
	return ""
}

func primaryKeyProblem(replica, primary expr.Instance) string {
	switch {
	case primary.Type == awsReplicaKey.Name, primary.Type == awsReplicaExternalKey.Name:
		return fmt.Sprintf("is that of %s, which is a replica itself, and KMS replicates primary keys only. Write the ARN of its primary key.", primary.Address())
	case !isPrimaryKey(primary), leftWithSwitch(primary, []string{"multi_region", "region"}, replica, primary):
		return ""
	case primary.Attr("multi_region").True() == answer.No:
		return fmt.Sprintf("is that of %s, which is no multi-Region key, and KMS replicates no other. "+
			"Make a new primary key with multi_region = true: added to one that exists, it makes Terraform destroy that key.", primary.Address())
	case awsSameRegion(replica, primary) == answer.Yes:
		return fmt.Sprintf("is that of %s, which is in the Region of the replica, and KMS replicates a key only into another Region. Give the replica another region or provider.", primary.Address())
	}
	return ""
}

// primaryCauses are the other places that decide whether KMS replicates a key.
func primaryCauses(replica expr.Instance) []hcl.Range {
	causes := []hcl.Range{replica.Attr("region").Range()}
	keys, _ := keysOf(replica.Attr("primary_key_arn"))
	for _, key := range keys {
		if isPrimaryKey(key) {
			causes = append(causes, key.Attr("multi_region").Range(), key.Attr("region").Range())
		}
	}
	return causes
}

// reportReplicasTwice reports each replica of a key that has an earlier one in
// the same Region.
func reportReplicasTwice(p *rule.Pass) {
	inOneRegion := func(a, b expr.Instance) bool { return awsSameRegion(a, b) == answer.Yes }
	for replica, other := range twice(p, replicaKeys, primaryAddress, inOneRegion) {
		primary, _ := primaryAddress(replica)
		p.Report(replica, replica.Attr("primary_key_arn").Range(), fmt.Sprintf(
			"primary_key_arn is that of %s, of which %s is a replica in the same Region already, and KMS makes no second one. Give the replica another region or provider.",
			primary, other.Address()), replica.Attr("region").Range(), other.Attr("region").Range())
	}
}

// primaryAddress is the address of a replica's primary key. It is not ok where
// that is not known to be one key, or where KMS refuses the replica anyway.
func primaryAddress(replica expr.Instance) (address string, ok bool) {
	primary, ok := keyOf(replica.Attr("primary_key_arn"))
	if !ok || !surelyExists(primary.Instance) || replicaProblem(replica) != "" {
		return "", false
	}
	return primary.Address(), true
}
