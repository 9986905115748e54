package rules

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// keyArgument is an argument that names a key: a row of the table of those who
// use one.
type keyArgument struct {
	// resource is the resource type, and path leads to the argument through the
	// blocks that it stands in.
	resource, path string
	// service is whose API takes the key.
	service string
	// validated is set where the provider takes nothing but an ARN.
	validated bool
	// replaces is set where Terraform destroys and recreates a resource whose key changes.
	replaces bool
	// best is the form that the API gives back, otherForm where it gives back what it got.
	best form
	// alike are forms that make no difference from the best one, or of which it
	// is not settled what the API does with them.
	alike []form
	// refuses are the forms that the API does not take.
	refuses []form
	// encryption is the argument beside it that has to be set with it, nil where there is none.
	encryption *encryptionSwitch
	source     string
}

func providerIssue(number int) string {
	return fmt.Sprintf("https://github.com/hashicorp/terraform-provider-aws/issues/%d", number)
}

// volumeEncryption is the switch of volumes.
var volumeEncryption = encryptionSwitch{argument: "encrypted", origins: []string{"snapshot_id"}, regional: true, happens: "EC2 refuses it"}

// awsUsers is the table. What is validated and what replaces a resource is read
// from the provider's schema; which form an API gives back, from what it answers.
// None of it differs between the provider's versions from 2 on.
//
// Source: hashicorp/terraform-provider-aws, internal/service, besides the
// source of each row.
var awsUsers = []keyArgument{
	{resource: "aws_db_instance", path: "kms_key_id", service: "RDS", validated: true, replaces: true, best: keyARN,
		encryption: &encryptionSwitch{argument: "storage_encrypted", happens: "RDS refuses to create the instance",
			origins: []string{"snapshot_identifier", "replicate_source_db"}, originBlocks: []string{"restore_to_point_in_time", "s3_import"}},
		source: providerIssue(1477)},
	{resource: "aws_rds_cluster", path: "kms_key_id", service: "RDS", validated: true, replaces: true, best: keyARN,
		encryption: &encryptionSwitch{argument: "storage_encrypted", optional: true, happens: "RDS refuses to create the cluster",
			origins: []string{"snapshot_identifier", "replication_source_identifier", "global_cluster_identifier"}, originBlocks: []string{"restore_to_point_in_time", "s3_import"},
			unless: map[string]string{"engine_mode": "serverless"}},
		source: providerIssue(25713)},
	{resource: "aws_docdb_cluster", path: "kms_key_id", service: "DocumentDB", validated: true, replaces: true, best: keyARN,
		encryption: &encryptionSwitch{argument: "storage_encrypted", happens: "DocumentDB refuses to create the cluster",
			origins: []string{"snapshot_identifier", "global_cluster_identifier"}, originBlocks: []string{"restore_to_point_in_time"}},
		source: "https://docs.aws.amazon.com/documentdb/latest/developerguide/API_CreateDBCluster.html"},
	{resource: "aws_neptune_cluster", path: "kms_key_arn", service: "Neptune", validated: true, replaces: true, best: keyARN,
		encryption: &encryptionSwitch{argument: "storage_encrypted", happens: "Neptune refuses to create the cluster",
			origins: []string{"snapshot_identifier", "replication_source_identifier", "global_cluster_identifier"}},
		source: "https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html"},
	{resource: "aws_ebs_volume", path: "kms_key_id", service: "EC2", validated: true, replaces: true, best: keyARN,
		encryption: &volumeEncryption,
		source:     providerIssue(2407)},
	{resource: "aws_instance", path: "root_block_device.kms_key_id", service: "EC2", replaces: true, best: keyARN,
		encryption: &encryptionSwitch{argument: "encrypted", regional: true, happens: "EC2 refuses to start the instance"},
		source:     providerIssue(13860)},
	// The set of these volumes does not tell one key from another where they are blank.
	{resource: "aws_instance", path: "ebs_block_device.kms_key_id", service: "EC2", replaces: true, best: keyARN,
		alike:      []form{keyID, aliasARN, aliasName},
		encryption: &volumeEncryption},
	{resource: "aws_launch_template", path: "block_device_mappings.ebs.kms_key_id", service: "EC2", validated: true, best: keyARN,
		alike:      []form{aliasARN},
		encryption: &volumeEncryption,
		source:     "https://github.com/terraform-aws-modules/terraform-aws-eks/issues/2381"},
	{resource: "aws_efs_file_system", path: "kms_key_id", service: "EFS", validated: true, replaces: true, best: keyARN,
		encryption: &encryptionSwitch{argument: "encrypted", happens: "the provider refuses to create the file system"},
		source:     providerIssue(2671)},
	{resource: "aws_fsx_lustre_file_system", path: "kms_key_id", service: "FSx", validated: true, replaces: true, best: keyARN,
		source: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_FileSystem.html"},
	{resource: "aws_dms_replication_instance", path: "kms_key_arn", service: "DMS", validated: true, replaces: true, best: keyARN,
		source: providerIssue(2671)},
	{resource: "aws_elasticache_replication_group", path: "kms_key_id", service: "ElastiCache", replaces: true, best: keyARN,
		alike:      []form{keyID},
		encryption: &encryptionSwitch{argument: "at_rest_encryption_enabled", optional: true, happens: "ElastiCache refuses to create the group"},
		source:     providerIssue(25713)},
	{resource: "aws_opensearch_domain", path: "encrypt_at_rest.kms_key_id", service: "OpenSearch", replaces: true, best: keyARN,
		alike: []form{keyID}, source: providerIssue(5871)},
	{resource: "aws_elasticsearch_domain", path: "encrypt_at_rest.kms_key_id", service: "OpenSearch", replaces: true, best: keyARN,
		alike: []form{keyID}, source: providerIssue(5871)},
	{resource: "aws_msk_cluster", path: "encryption_info.encryption_at_rest_kms_key_arn", service: "MSK", validated: true, replaces: true, best: keyARN,
		source: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/msk_cluster"},
	{resource: "aws_ecr_repository", path: "encryption_configuration.kms_key", service: "ECR", replaces: true, best: keyARN,
		source: "https://github.com/cloudposse/terraform-aws-ecr/issues/85"},
	{resource: "aws_workspaces_workspace", path: "volume_encryption_key", service: "WorkSpaces", replaces: true, best: keyARN,
		alike: []form{keyID}, source: providerIssue(16805)},
	{resource: "aws_backup_vault", path: "kms_key_arn", service: "AWS Backup", validated: true, replaces: true, best: keyARN,
		refuses: []form{aliasARN}, source: "https://github.com/aws/aws-cdk/issues/10979"},

	{resource: "aws_redshift_cluster", path: "kms_key_id", service: "Redshift", validated: true, best: keyARN,
		encryption: &encryptionSwitch{argument: "encrypted", optional: true, origins: []string{"snapshot_identifier"}, happens: "Redshift refuses it"},
		source:     "https://github.com/hashicorp/terraform/issues/8259"},
	{resource: "aws_redshiftserverless_namespace", path: "kms_key_id", service: "Redshift Serverless", best: keyARN,
		alike: []form{keyID, aliasName}, source: providerIssue(45683)},
	{resource: "aws_db_instance", path: "performance_insights_kms_key_id", service: "RDS", validated: true, best: keyARN,
		source: providerIssue(3019)},
	{resource: "aws_rds_cluster_instance", path: "performance_insights_kms_key_id", service: "RDS", validated: true, best: keyARN,
		source: providerIssue(3015)},
	{resource: "aws_dynamodb_table", path: "server_side_encryption.kms_key_arn", service: "DynamoDB", validated: true, best: keyARN,
		source: "https://github.com/terraform-aws-modules/terraform-aws-dynamodb-table/issues/92"},
	{resource: "aws_cloudtrail", path: "kms_key_id", service: "CloudTrail", validated: true, best: keyARN,
		source: providerIssue(33928)},
	{resource: "aws_eks_cluster", path: "encryption_config.provider.key_arn", service: "EKS", best: keyARN,
		alike: []form{keyID, aliasName}, source: providerIssue(43244)},
	{resource: "aws_kms_key_policy", path: "key_id", service: "KMS", best: keyID,
		refuses: []form{aliasARN, aliasName}, source: providerIssue(46432)},
	{resource: "aws_kms_grant", path: "key_id", service: "KMS", best: keyID, alike: []form{keyARN},
		refuses: []form{aliasARN, aliasName}, source: "https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateGrant.html"},
	{resource: "aws_cloudwatch_log_group", path: "kms_key_id", service: "CloudWatch Logs", best: keyARN, alike: []form{aliasARN},
		refuses: []form{keyID, aliasName}, source: providerIssue(25258)},
	{resource: "aws_lambda_function", path: "kms_key_arn", service: "Lambda", validated: true, best: keyARN,
		refuses: []form{aliasARN}, source: "https://github.com/hashicorp/terraform/issues/20813"},

	{resource: "aws_kinesis_stream", path: "kms_key_id", service: "Kinesis",
		encryption: &encryptionSwitch{argument: "encryption_type", on: "KMS", off: "NONE", optional: true, happens: "Kinesis encrypts nothing"}},
	{resource: "aws_s3_bucket_server_side_encryption_configuration", path: "rule.apply_server_side_encryption_by_default.kms_master_key_id", service: "S3",
		encryption: &encryptionSwitch{argument: "sse_algorithm", on: "aws:kms", off: "AES256", optional: true, happens: "S3 refuses it"}},
}

// takeEveryForm are the arguments that take a key in every form.
var takeEveryForm = []string{
	"`aws_kinesis_stream`", "`aws_s3_bucket_server_side_encryption_configuration`", "`aws_secretsmanager_secret`", "`aws_sns_topic`", "`aws_sqs_queue`", "`aws_ssm_parameter`",
}

// sentence is a list in a sentence.
func sentence(items []string) string {
	last := len(items) - 1
	return strings.Join(items[:last], ", ") + " and " + items[last]
}

// effect is what comes of the form in which an argument names a key.
type effect int8

const (
	// harmless is nothing, or not settled.
	harmless effect = iota
	// replacing is that every plan destroys and recreates the resource.
	replacing
	// changing is that every plan has a change.
	changing
	// invalid is that the provider refuses it, whatever ignore_changes holds.
	invalid
	// refused is that the API refuses it.
	refused
)

// effect is what comes of a form in the argument.
func (a keyArgument) effect(f form) effect {
	switch {
	case f == otherForm, f == noKey:
		return harmless
	case a.validated && f != keyARN && f != aliasARN:
		return invalid
	case slices.Contains(a.refuses, f):
		return refused
	case a.best == otherForm, f == a.best, slices.Contains(a.alike, f):
		return harmless
	case a.replaces:
		return replacing
	}
	return changing
}

// forms are those that have one of the effects in the argument.
func (a keyArgument) forms(effects ...effect) []form {
	var found []form
	for _, f := range []form{keyARN, keyID, aliasARN, aliasName} {
		if slices.Contains(effects, a.effect(f)) {
			found = append(found, f)
		}
	}
	return found
}

// usersWith are the arguments in which some form has one of the effects.
func usersWith(effects ...effect) []keyArgument {
	return slices.DeleteFunc(slices.Clone(awsUsers), func(a keyArgument) bool { return len(a.forms(effects...)) == 0 })
}

// formTable is the table of the forms that have the effects, for a rule's page.
func formTable(effects ...effect) string {
	var table strings.Builder
	table.WriteString("| argument | reported forms | source |\n| --- | --- | --- |\n")
	for _, a := range usersWith(effects...) {
		var forms []string
		for _, f := range a.forms(effects...) {
			forms = append(forms, f.String())
		}
		fmt.Fprintf(&table, "| `%s.%s` | %s | [%s](%s) |\n", a.resource, a.path, strings.Join(forms, ", "), sourceName(a.source), a.source)
	}
	return table.String()
}

// sourceName is what a source is called in a table.
func sourceName(address string) string {
	if issue, ok := strings.CutPrefix(address, "https://github.com/"); ok {
		return strings.Replace(strings.TrimPrefix(issue, "hashicorp/"), "/issues/", "#", 1)
	}
	return "documentation"
}

// argumentType is the resource type with the argument at a path.
func argumentType(resource, path string, beside ...string) *module.Type {
	names := strings.Split(path, ".")
	last := len(names) - 1
	schema := module.Schema{Arguments: append([]string{names[last]}, beside...)}
	for _, block := range slices.Backward(names[:last]) {
		schema = module.Schema{Blocks: []module.BlockSchema{{Type: block, Schema: schema}}}
	}
	return &module.Type{Name: resource, Schema: schema}
}

// typesOf are the resource types of arguments, each with what is read of it.
func typesOf(users []keyArgument) []*module.Type {
	types := make([]*module.Type, len(users))
	for i, a := range users {
		types[i] = argumentType(a.resource, a.path)
	}
	return types
}

// use is a place in an instance at which an argument can stand.
type use struct {
	on    expr.Instance
	block expr.Block
	name  string
}

// value is the argument's value.
func (u use) value() expr.Value {
	return u.block.Attr(u.name)
}

// path leads from the instance to the argument.
func (u use) path() hcl.Traversal {
	return u.block.Path(u.name)
}

// usesOf are the places in an instance to which a path leads.
func usesOf(on expr.Instance, path string) []use {
	names := strings.Split(path, ".")
	last := len(names) - 1
	var uses []use
	for _, block := range blocksOf(on, names[:last]...) {
		uses = append(uses, use{on: on, block: block, name: names[last]})
	}
	return uses
}

// blocksOf are the blocks of an instance to which the block types lead.
func blocksOf(on expr.Instance, types ...string) []expr.Block {
	blocks := []expr.Block{on.Block}
	for _, blockType := range types {
		var inner []expr.Block
		for _, block := range blocks {
			inner = append(inner, block.Blocks(blockType)...)
		}
		blocks = inner
	}
	return blocks
}

// sourcesOf are the addresses in the rows of a table, each once, after others.
func sourcesOf(first []string, users []keyArgument) []string {
	list := slices.Clone(first)
	for _, a := range users {
		if !slices.Contains(list, a.source) {
			list = append(list, a.source)
		}
	}
	slices.SortStableFunc(list[len(first):], cmp.Compare[string])
	return list
}
