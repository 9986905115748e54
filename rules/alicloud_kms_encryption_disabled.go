package rules

import (
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

// encryptedBy is a switch, without which a key of Alibaba Cloud encrypts nothing.
func encryptedBy(argument, on string, optional bool, origins ...string) *encryptionSwitch {
	return &encryptionSwitch{argument: argument, on: on, optional: optional, origins: origins, happens: "nothing is encrypted under this key"}
}

// diskEncryptedBy is the switch of a disk, which a setting of the account can be, too.
func diskEncryptedBy(argument string, origins ...string) *encryptionSwitch {
	disk := encryptedBy(argument, "", false, origins...)
	disk.regional = true
	return disk
}

// alicloudEncryptionByDefault is the setting that encrypts all new disks.
var alicloudEncryptionByDefault = &module.Type{Name: "alicloud_ecs_disk_encryption_by_default", Beside: true, Schema: module.Schema{Arguments: []string{"encrypted"}}}

// alicloudEncrypted are the arguments that take a key only where encryption is on.
//
// Source: the provider's documentation of each.
var alicloudEncrypted = []keyArgument{
	{resource: "alicloud_ecs_disk", path: "kms_key_id", encryption: diskEncryptedBy("encrypted", "snapshot_id")},
	{resource: "alicloud_disk", path: "kms_key_id", encryption: diskEncryptedBy("encrypted", "snapshot_id")},
	{resource: "alicloud_instance", path: "system_disk_kms_key_id", encryption: diskEncryptedBy("system_disk_encrypted")},
	{resource: "alicloud_instance", path: "data_disks.kms_key_id", encryption: diskEncryptedBy("encrypted", "snapshot_id")},
	{resource: "alicloud_oss_bucket", path: "server_side_encryption_rule.kms_master_key_id", encryption: encryptedBy("sse_algorithm", "KMS", true)},
	{resource: "alicloud_oss_bucket_server_side_encryption", path: "kms_master_key_id", encryption: encryptedBy("sse_algorithm", "KMS", true)},
	{resource: "alicloud_nas_file_system", path: "kms_key_id", encryption: encryptedBy("encrypt_type", "2", false, "snapshot_id")},
	{resource: "alicloud_hbr_vault", path: "kms_key_id", encryption: encryptedBy("encrypt_type", "KMS", false)},
	{resource: "alicloud_adb_db_cluster", path: "kms_id", encryption: encryptedBy("disk_encryption", "", false)},
	{resource: "alicloud_adb_db_cluster_lake_version", path: "kms_id", encryption: encryptedBy("disk_encryption", "", false)},
	{resource: "alicloud_amqp_instance", path: "kms_key_id", encryption: encryptedBy("encrypted_instance", "", true)},
}

var alicloudKMSEncryptionDisabled = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_encryption_disabled",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key for something whose encryption is off",
		What: "Reports a KMS key that is given to something that is not encrypted under it.\n\n" + switchTable(alicloudEncrypted) + "\n" +
			"It is silent about what is made from a snapshot, which it has its encryption from, about disks in a module with `alicloud_ecs_disk_encryption_by_default`, about switches that `ignore_changes` covers, since what exists already can be encrypted, " +
			"and about keys and switches that cannot be known.",
		Why: "Somebody meant the data to be encrypted under this key, and it is not. Encryption cannot be switched on later: it forces replacement.",
		Sources: []string{
			"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_disk",
			"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/instance",
			"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_disk_encryption_by_default",
			"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_bucket_server_side_encryption",
			"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/nas_file_system",
			"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/hbr_vault",
			"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/adb_db_cluster",
		},
	},
	Reads: append(typesOfSwitches(alicloudEncrypted), alicloudEncryptionByDefault),
	Run: func(p *rule.Pass) {
		reportSwitches(p, unlessByDefault(p, alicloudEncrypted, alicloudEncryptionByDefault, "encrypted"))
	},
}
