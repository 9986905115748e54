package rules

import (
	"fmt"
	"maps"
	"slices"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

// encryption is how a resource, or a block of it, says that it is encrypted, and under which key.
type encryption struct {
	// block is the type of the blocks that say it, "" where the resource does.
	block string
	// key takes the key, flag switches the encryption on.
	key, flag string
	// on is the value of the flag under which the key counts, "true" for a truth value.
	on string
	// off is what the flag is where it is not set, "" where that is not known.
	off string
	// inherits is the argument for what it is made from, the encryption of which it has. "" for none.
	inherits string
}

// encryptions are the resource types that take a key only where their encryption is on.
//
// Source: the provider's documentation of each.
var encryptions = map[string][]encryption{
	"alicloud_ecs_disk": {{key: "kms_key_id", flag: "encrypted", on: "true", off: "false", inherits: "snapshot_id"}},
	"alicloud_disk":     {{key: "kms_key_id", flag: "encrypted", on: "true", off: "false", inherits: "snapshot_id"}},
	"alicloud_instance": {
		{key: "system_disk_kms_key_id", flag: "system_disk_encrypted", on: "true", off: "false"},
		{block: "data_disks", key: "kms_key_id", flag: "encrypted", on: "true", off: "false", inherits: "snapshot_id"},
	},
	"alicloud_oss_bucket":                        {{block: "server_side_encryption_rule", key: "kms_master_key_id", flag: "sse_algorithm", on: "KMS"}},
	"alicloud_oss_bucket_server_side_encryption": {{key: "kms_master_key_id", flag: "sse_algorithm", on: "KMS"}},
	"alicloud_nas_file_system":                   {{key: "kms_key_id", flag: "encrypt_type", on: "2", off: "0", inherits: "snapshot_id"}},
	"alicloud_hbr_vault":                         {{key: "kms_key_id", flag: "encrypt_type", on: "KMS", off: "HBR_PRIVATE"}},
	"alicloud_adb_db_cluster":                    {{key: "kms_id", flag: "disk_encryption", on: "true", off: "false"}},
	"alicloud_adb_db_cluster_lake_version":       {{key: "kms_id", flag: "disk_encryption", on: "true", off: "false"}},
	"alicloud_amqp_instance":                     {{key: "kms_key_id", flag: "encrypted_instance", on: "true"}},
}

var alicloudEncrypted = encryptedTypes(encryptions)

var alicloudKMSEncryptionDisabled = &rule.Rule{
	Doc: rule.Doc{
		Name:     "alicloud_kms_encryption_disabled",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key for something whose encryption is off",
		What: "Reports a KMS key that is given to something that is not encrypted under it:\n\n" +
			"- `kms_key_id` of an `alicloud_ecs_disk` or `alicloud_disk`, and of the `data_disks` of an `alicloud_instance`, where `encrypted` is not true;\n" +
			"- `system_disk_kms_key_id` of an `alicloud_instance`, where `system_disk_encrypted` is not true;\n" +
			"- `kms_master_key_id` of an `alicloud_oss_bucket` or `alicloud_oss_bucket_server_side_encryption`, where `sse_algorithm` is not `\"KMS\"`;\n" +
			"- `kms_key_id` of an `alicloud_nas_file_system` whose `encrypt_type` is not 2, and of an `alicloud_hbr_vault` whose `encrypt_type` is not `\"KMS\"`;\n" +
			"- `kms_id` of an `alicloud_adb_db_cluster` or `alicloud_adb_db_cluster_lake_version`, where `disk_encryption` is not true;\n" +
			"- `kms_key_id` of an `alicloud_amqp_instance`, where `encrypted_instance` is false.\n\n" +
			"It is silent about what is made from a snapshot, which it has its encryption from, and about keys and switches that cannot be known.",
		Why: "Somebody meant the data to be encrypted under this key, and it is not. Encryption cannot be switched on later: it forces replacement.",
		Sources: []string{
			"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_disk",
			"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/instance",
			"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_bucket_server_side_encryption",
			"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/nas_file_system",
			"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/hbr_vault",
			"https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/adb_db_cluster",
		},
	},
	Reads: alicloudEncrypted,
	Run: func(p *rule.Pass) {
		for on := range p.Instances(alicloudEncrypted...) {
			for _, e := range encryptions[on.Type] {
				blocks := []expr.Block{on.Block}
				if e.block != "" {
					blocks = on.Blocks(e.block)
				}
				for _, block := range blocks {
					e.report(p, on, block)
				}
			}
		}
	},
}

// report reports a key in a block that is not encrypted under it.
func (e encryption) report(p *rule.Pass, on expr.Instance, block expr.Block) {
	key, flag := block.Attr(e.key), block.Attr(e.flag)
	if key.Empty() != answer.No || e.isOn(flag) != answer.No || e.inherits != "" && block.Attr(e.inherits).Empty() != answer.Yes {
		return
	}
	at, state := flag.Range(), "is "+flag.String()
	if flag.Attribute() == nil {
		at, state = key.Range(), "is not set"
	}
	wanted := e.on
	if wanted == "KMS" {
		wanted = `"KMS"`
	}
	p.Report(on, at, fmt.Sprintf("%s is set, but %s %s, so that nothing is encrypted under this key. Write %s = %s, or remove the key.",
		e.key, e.flag, state, e.flag, wanted), key.Range())
}

// isOn answers whether a flag lets the key count.
func (e encryption) isOn(flag expr.Value) answer.Answer {
	switch {
	case flag.Set() == answer.No && e.off == "":
		return answer.Unknown
	case flag.Set() == answer.No:
		return answer.No
	case e.on == "true":
		return flag.True()
	}
	return flag.Is(e.on)
}

// encryptedTypes are the resource types with what has to be read of them.
func encryptedTypes(all map[string][]encryption) []*module.Type {
	var types []*module.Type
	for _, name := range slices.Sorted(maps.Keys(all)) {
		t := &module.Type{Name: name}
		for _, e := range all[name] {
			arguments := []string{e.key, e.flag}
			if e.inherits != "" {
				arguments = append(arguments, e.inherits)
			}
			if e.block == "" {
				t = t.With(arguments...)
			} else {
				t.Blocks = append(t.Blocks, module.BlockSchema{Type: e.block, Schema: module.Schema{Arguments: arguments}})
			}
		}
		types = append(types, t)
	}
	return types
}
