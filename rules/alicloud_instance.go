package rules

import (
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/keys"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var alicloudInstance = &module.Type{Name: "alicloud_kms_instance", Schema: module.Schema{Arguments: []string{"product_version"}}}

const (
	alicloudInstanceDocs = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kms_instance"
	// alicloudKeyNotes is the change of the provider's documentation that says
	// which level and which policy a key has in which instance.
	alicloudKeyNotes = "https://github.com/aliyun/terraform-provider-alicloud/pull/10364"
	apiCreateKey     = "https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-createkey"
	// apiCreateInstance has the values of product_version.
	apiCreateInstance = "https://help.aliyun.com/zh/kms/key-management-service/developer-reference/createinstance"
)

// hardwareKeys says which keys are taken for keys of a hardware instance.
const hardwareKeys = "A key is in a hardware instance where its `dkms_instance_id` refers to an `alicloud_kms_instance` of the module " +
	"whose `product_version` is `\"1\"` (`\"hardware\"` in ROS), and where it has a `dkms_instance_id` and `protection_level = \"HSM\"`, unless it refers to a software instance (`\"3\"`). " +
	"Of `product_version = \"5\"`, which the provider takes and no document explains, nothing is concluded."

// edition is what a KMS instance keeps its keys in. The instance, not the key,
// decides the key's protection level.
type edition int8

const (
	// unknownEdition is that of an instance that the module does not show.
	unknownEdition edition = iota
	software
	hardware
)

// level is the protection level of the keys in an instance, "" where the module does not show which.
func (e edition) level() string {
	switch e {
	case software:
		return "SOFTWARE"
	case hardware:
		return "HSM"
	}
	return ""
}

// editions are the values of product_version: those of the API, and the names
// that ROS has for them. The provider also takes "5", which no document
// explains.
//
// Source: the reference of CreateInstance for KMS, parameter ProductVersion.
var editions = map[edition][]string{
	software: {"3", "software", "software-small"},
	hardware: {"1", "hardware", "hardware-small"},
}

// editionOf is the edition of the KMS instance that a key is in, as far as the
// module shows it.
func editionOf(p *rule.Pass, key expr.Instance) edition {
	common := unknownEdition
	for i, alternative := range key.Attr("dkms_instance_id").Alternatives() {
		one := editionBehind(p, alternative)
		if one == unknownEdition || i > 0 && one != common {
			return unknownEdition
		}
		common = one
	}
	return common
}

// editionBehind is the edition of the instances that an id can be taken from.
func editionBehind(p *rule.Pass, id expr.Value) edition {
	targets := keys.Aliases{}.Of(id)
	if !targets.Complete {
		return unknownEdition
	}
	common := unknownEdition
	for i, target := range targets.List {
		if target.Type != alicloudInstance.Name || target.Attribute != "id" {
			return unknownEdition
		}
		one := editionNamed(target.Instance.Attr("product_version"))
		if i > 0 && one != common {
			return unknownEdition
		}
		common = one
	}
	return common
}

func editionNamed(productVersion expr.Value) edition {
	for edition, names := range editions {
		if productVersion.OneOf(names...) == answer.Yes {
			return edition
		}
	}
	return unknownEdition
}

// inHardware answers whether a key is in a hardware instance: in one that the
// module shows, or in any where it has the level that only such an instance gives.
func inHardware(p *rule.Pass, key expr.Instance) obstacle {
	switch editionOf(p, key) {
	case hardware:
		return obstacle{answer.Yes, []string{"dkms_instance_id"}, "it is in a hardware instance"}
	case software:
		return obstacle{exists: answer.No}
	}
	level := key.Attr("protection_level")
	inInstance := answer.Not(key.Attr("dkms_instance_id").Empty())
	if inInstance == answer.No && (bound(key, key.Module().IsRoot) || key.IgnoreChanges().Covers("dkms_instance_id")) {
		inInstance = answer.Unknown
	}
	return obstacle{
		exists:    answer.All(level.Is("HSM"), inInstance),
		arguments: []string{"protection_level", "dkms_instance_id"},
		why:       `its protection_level in a KMS instance is "HSM", that of a hardware instance`,
	}
}
