// Package users says how hashicorp/aws handles the arguments that name a KMS
// key, read from its schemas: what it validates, what it replaces, and what is
// in the state after a refresh, whatever the configuration says. The test
// provider is made from it, and so are the configurations that are judged.
package users

import "slices"

// Argument is an argument that names a key.
type Argument struct {
	// Resource is the resource type, and Path leads to the argument through blocks.
	Resource string
	Path     []string
	// Validated is set where ValidateFunc is verify.ValidARN.
	Validated bool
	// ForceNew and Computed are those of the argument.
	ForceNew, Computed bool
	// ForceNewBlock is ForceNew of the outermost block.
	ForceNewBlock bool
	// Set is set where the outermost block is a TypeSet that is hashed by device_name.
	Set bool
	// SuppressID is set where an id is suppressed if the ARN ends with it.
	SuppressID bool
	// Stores is the form that Read sets, "" for what the configuration says.
	Stores Form
	// Refuses are the forms that the API refuses, which Terraform cannot judge.
	Refuses []Form
	// Open are the forms of which it is not known what Read sets.
	Open []Form
}

// Refused reports whether a resource with a form in the argument cannot be there.
func (a Argument) Refused(form Form) bool {
	return a.Validated && (form == KeyID || form == AliasName) || slices.Contains(a.Refuses, form)
}

// Form is a way to name a key.
type Form string

// The forms.
const (
	KeyARN    Form = "key ARN"
	KeyID     Form = "key id"
	AliasARN  Form = "alias ARN"
	AliasName Form = "alias name"
	None      Form = "none"
)

// What there is: one key, and an alias for it.
const (
	ID    = "1234abcd-12ab-34cd-56ef-1234567890ab"
	ARN   = "arn:aws:kms:eu-central-1:111122223333:key/" + ID
	Alias = "alias/main"
	Named = "arn:aws:kms:eu-central-1:111122223333:" + Alias
)

// In is the key in a form.
func In(form Form) string {
	return map[Form]string{KeyARN: ARN, KeyID: ID, AliasARN: Named, AliasName: Alias}[form]
}

// Arguments are all that are judged.
//
// Source: hashicorp/terraform-provider-aws, internal/service.
var Arguments = []Argument{
	{Resource: "aws_db_instance", Path: []string{"kms_key_id"}, Validated: true, ForceNew: true, Computed: true, Stores: KeyARN},
	{Resource: "aws_rds_cluster", Path: []string{"kms_key_id"}, Validated: true, ForceNew: true, Computed: true, Stores: KeyARN},
	{Resource: "aws_docdb_cluster", Path: []string{"kms_key_id"}, Validated: true, ForceNew: true, Computed: true, Stores: KeyARN},
	{Resource: "aws_neptune_cluster", Path: []string{"kms_key_arn"}, Validated: true, ForceNew: true, Computed: true, Stores: KeyARN},
	{Resource: "aws_ebs_volume", Path: []string{"kms_key_id"}, Validated: true, ForceNew: true, Computed: true, Stores: KeyARN},
	{Resource: "aws_instance", Path: []string{"root_block_device", "kms_key_id"}, ForceNew: true, Computed: true, Stores: KeyARN},
	{Resource: "aws_instance", Path: []string{"ebs_block_device", "kms_key_id"}, ForceNew: true, Computed: true, Set: true, Stores: KeyARN},
	{Resource: "aws_efs_file_system", Path: []string{"kms_key_id"}, Validated: true, ForceNew: true, Computed: true, Stores: KeyARN},
	{Resource: "aws_fsx_lustre_file_system", Path: []string{"kms_key_id"}, Validated: true, ForceNew: true, Computed: true, Stores: KeyARN},
	{Resource: "aws_dms_replication_instance", Path: []string{"kms_key_arn"}, Validated: true, ForceNew: true, Computed: true, Stores: KeyARN},
	{Resource: "aws_elasticache_replication_group", Path: []string{"kms_key_id"}, ForceNew: true, Stores: KeyARN, Open: []Form{KeyID}},
	{Resource: "aws_opensearch_domain", Path: []string{"encrypt_at_rest", "kms_key_id"}, ForceNew: true, Computed: true, SuppressID: true, Stores: KeyARN},
	{Resource: "aws_elasticsearch_domain", Path: []string{"encrypt_at_rest", "kms_key_id"}, ForceNew: true, Computed: true, SuppressID: true, Stores: KeyARN},
	{Resource: "aws_msk_cluster", Path: []string{"encryption_info", "encryption_at_rest_kms_key_arn"}, Validated: true, ForceNew: true, ForceNewBlock: true, Computed: true, Stores: KeyARN},
	{Resource: "aws_ecr_repository", Path: []string{"encryption_configuration", "kms_key"}, ForceNew: true, ForceNewBlock: true, Computed: true, Stores: KeyARN},
	{Resource: "aws_workspaces_workspace", Path: []string{"volume_encryption_key"}, ForceNew: true, Stores: KeyARN, Open: []Form{KeyID}},
	{Resource: "aws_backup_vault", Path: []string{"kms_key_arn"}, Validated: true, ForceNew: true, Computed: true, Stores: KeyARN, Refuses: []Form{AliasARN}},
	{Resource: "aws_launch_template", Path: []string{"block_device_mappings", "ebs", "kms_key_id"}, Validated: true, Open: []Form{AliasARN}},
	{Resource: "aws_redshift_cluster", Path: []string{"kms_key_id"}, Validated: true, Computed: true, Stores: KeyARN},
	{Resource: "aws_redshiftserverless_namespace", Path: []string{"kms_key_id"}, Computed: true, Stores: KeyARN, Open: []Form{KeyID, AliasName}},
	{Resource: "aws_db_instance", Path: []string{"performance_insights_kms_key_id"}, Validated: true, Computed: true, Stores: KeyARN},
	{Resource: "aws_rds_cluster_instance", Path: []string{"performance_insights_kms_key_id"}, Validated: true, Computed: true, Stores: KeyARN},
	{Resource: "aws_dynamodb_table", Path: []string{"server_side_encryption", "kms_key_arn"}, Validated: true, Computed: true, Stores: KeyARN},
	{Resource: "aws_cloudtrail", Path: []string{"kms_key_id"}, Validated: true, Stores: KeyARN},
	{Resource: "aws_eks_cluster", Path: []string{"encryption_config", "provider", "key_arn"}, Stores: KeyARN, Open: []Form{KeyID, AliasName}},
	{Resource: "aws_cloudwatch_log_group", Path: []string{"kms_key_id"}, Stores: KeyARN, Refuses: []Form{KeyID, AliasName}, Open: []Form{AliasARN}},
	{Resource: "aws_lambda_function", Path: []string{"kms_key_arn"}, Validated: true, Stores: KeyARN, Refuses: []Form{AliasARN}},
	{Resource: "aws_kms_key_policy", Path: []string{"key_id"}, Stores: KeyID, Refuses: []Form{AliasARN, AliasName}},
	{Resource: "aws_kms_grant", Path: []string{"key_id"}, ForceNew: true, Refuses: []Form{AliasARN, AliasName}},

	{Resource: "aws_sns_topic", Path: []string{"kms_master_key_id"}},
	{Resource: "aws_sqs_queue", Path: []string{"kms_master_key_id"}},
	{Resource: "aws_ssm_parameter", Path: []string{"key_id"}, Computed: true},
	{Resource: "aws_kinesis_stream", Path: []string{"kms_key_id"}},
	{Resource: "aws_secretsmanager_secret", Path: []string{"kms_key_id"}},
	{Resource: "aws_s3_bucket_server_side_encryption_configuration", Path: []string{"rule", "apply_server_side_encryption_by_default", "kms_master_key_id"}},
}
