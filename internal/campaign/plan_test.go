package campaign_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/campaign"
)

func TestDestroyed(t *testing.T) {
	plan, err := campaign.ParsePlan([]byte(`{"format_version": "1.2", "planned_values": {}, "complete": false, "resource_changes": [
		{"address": "alicloud_kms_secret.a", "mode": "managed", "type": "alicloud_kms_secret",
			"change": {"actions": ["delete", "create"], "replace_paths": [["dkms_instance_id"], ["tags", "x"], ["rule", 0, "days"]]}},
		{"address": "module.kms[\"x\"].alicloud_kms_instance.b", "module_address": "module.kms[\"x\"]", "mode": "managed", "type": "alicloud_kms_instance",
			"action_reason": "delete_because_no_module", "change": {"actions": ["delete"]}},
		{"address": "aws_kms_replica_external_key.c", "mode": "managed", "type": "aws_kms_replica_external_key",
			"action_reason": "replace_because_tainted", "change": {"actions": ["create", "delete"]}},
		{"address": "aws_kms_key.d", "deposed": "0123abcd", "mode": "managed", "type": "aws_kms_key", "change": {"actions": ["delete"]}},
		{"address": "alicloud_kms_key.e", "mode": "managed", "type": "alicloud_kms_key", "change": {"actions": ["update"]}},
		{"address": "alicloud_kms_key.f", "mode": "managed", "type": "alicloud_kms_key", "change": {"actions": ["forget"]}},
		{"address": "aws_kms_alias.g", "mode": "managed", "type": "aws_kms_alias", "change": {"actions": ["delete"]}},
		{"address": "data.aws_kms_key.h", "mode": "data", "type": "aws_kms_key", "change": {"actions": ["delete"]}}
	]}`))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range plan.Destroyed() {
		got = append(got, c.String())
	}
	want := []string{
		"alicloud_kms_secret.a would be destroyed and created anew, because the plan changes dkms_instance_id, tags.x, rule[0].days. Set it to what the cloud holds, or add it to lifecycle.ignore_changes.",
		`module.kms["x"].alicloud_kms_instance.b in module.kms["x"] would be destroyed (delete_because_no_module). Keep its block, or take it out of the state with a removed block.`,
		"aws_kms_replica_external_key.c would be destroyed and created anew (replace_because_tainted). Do not apply this plan.",
		"aws_kms_key.d (deposed object 0123abcd) would be destroyed: an earlier replacement has left it over. Make sure that nothing needs it any more before you apply this plan.",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if !plan.Partial() {
		t.Error("the plan is not complete")
	}
}

func TestParsePlan(t *testing.T) {
	for name, text := range map[string]string{
		"nothing":             " \n",
		"a saved plan":        "PK\x03\x04",
		"terraform plan":      "Terraform will perform the following actions:",
		"terraform plan json": "{\"@level\":\"info\"}\n{\"@level\":\"info\"}",
		"another format":      `{"format_version": "2.0", "planned_values": {}}`,
		"no format":           `{"planned_values": {}}`,
		"a state":             `{"format_version": "1.0", "values": {}}`,
		"a failed plan":       `{"format_version": "1.2", "planned_values": {}, "errored": true}`,
	} {
		if _, err := campaign.ParsePlan([]byte(text)); err == nil {
			t.Errorf("%s gives no error", name)
		}
	}
	plan, err := campaign.ParsePlan([]byte(`{"format_version": "1.2", "planned_values": {"root_module": {}}}`))
	if err != nil || plan.Partial() || len(plan.Destroyed()) > 0 {
		t.Errorf("an empty plan: %+v, %v", plan, err)
	}
}
