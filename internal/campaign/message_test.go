package campaign

import "testing"

func TestParseInventory(t *testing.T) {
	for _, tt := range []struct {
		message           string
		address, declared string
		state             State
		reason            string
	}{
		{"alicloud_kms_key.a: safe: dkms_instance_id is ignored.", "alicloud_kms_key.a", "", Safe, "dkms_instance_id is ignored."},
		{"alicloud_kms_secret.b[0]: at risk: nothing is set: not even x.", "alicloud_kms_secret.b[0]", "", AtRisk, "nothing is set: not even x."},
		{"alicloud_kms_key.c: blocked: it has imported material.", "alicloud_kms_key.c", "", Blocked, "it has imported material."},
		{"alicloud_kms_key.d: cannot be known: a module is not downloaded.", "alicloud_kms_key.d", "", Unknown, "a module is not downloaded."},
		{
			"module.kms: alicloud_kms_secret.this (kms/main.tf:31): at risk: instance_id is not given.",
			"module.kms.alicloud_kms_secret.this", "kms/main.tf:31", AtRisk, "instance_id is not given.",
		},
		{
			`module.a["x: y"].module.b: alicloud_kms_key.k["p: safe: q"] (../a (1)/b.tf:2): safe: r`,
			`module.a["x: y"].module.b.alicloud_kms_key.k["p: safe: q"]`, "../a (1)/b.tf:2", Safe, "r",
		},
		{"module.a: module.b[1]: alicloud_kms_key.k: safe: r", "module.a.module.b[1].alicloud_kms_key.k", "", Safe, "r"},
		{"module.a.module.b[0]: cannot be known: it is not downloaded.", "module.a.module.b[0]", "", Unknown, "it is not downloaded."},
		{"alicloud_ros_stack.s: KMSKey: blocked: r", "alicloud_ros_stack.s: KMSKey", "", Blocked, "r"},
		{"alicloud_kms_key.schlüssel: safe: line\nline", "alicloud_kms_key.schlüssel", "", Safe, "line\nline"},
	} {
		of, state, reason, ok := parseInventory(tt.message)
		if !ok || of.Address != tt.address || of.Declared != tt.declared || state != tt.state || reason != tt.reason {
			t.Errorf("%s: got %+v, %q, %q, %v", tt.message, of, state, reason, ok)
		}
	}
	for _, message := range []string{"", "alicloud_kms_key.a: lost: r", "alicloud_kms_key: safe: r", "a sentence: safe: r"} {
		if of, state, _, ok := parseInventory(message); ok {
			t.Errorf("%q: got %+v, %q", message, of, state)
		}
	}
}

func TestParseSubject(t *testing.T) {
	for message, want := range map[string]subject{
		"aws_kms_key.logs: deletion_window_in_days is 3.":                    {"aws_kms_key.logs", ""},
		`aws_kms_key.logs["a"]: bypass_policy is set.`:                       {`aws_kms_key.logs["a"]`, ""},
		"data.aws_iam_policy_document.x: a statement: is odd.":               {"data.aws_iam_policy_document.x", ""},
		"module.kms: alicloud_kms_secret.this (kms/main.tf:31): it is empty": {"module.kms.alicloud_kms_secret.this", "kms/main.tf:31"},
		"alicloud_ros_stack.x: KMSKey: it has no policy.":                    {"alicloud_ros_stack.x: KMSKey", ""},
		"alicloud_ros_stack.x: it has no key.":                               {"alicloud_ros_stack.x", ""},
		`variable "x" is declared but not used`:                              {},
		"":                                                                   {},
	} {
		if got := parseSubject(message); got != want {
			t.Errorf("%s: got %+v, want %+v", message, got, want)
		}
	}
}

func TestResourceOf(t *testing.T) {
	for address, want := range map[string]string{
		"alicloud_kms_key.a":                             "alicloud_kms_key.a",
		`module.a["x.y"].module.b.alicloud_kms_key.k[0]`: "alicloud_kms_key.k",
		"module.a.alicloud_ros_stack.s: KMSKey":          "alicloud_ros_stack.s: KMSKey",
		"":                                               "",
	} {
		if got := resourceOf(address); got != want {
			t.Errorf("%s: got %s, want %s", address, got, want)
		}
	}
}
