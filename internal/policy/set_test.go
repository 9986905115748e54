package policy

import (
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

func TestSet(t *testing.T) {
	const empty = "data \"alicloud_ram_policy_document\" \"empty\" {}\n"
	tests := map[string]struct {
		source string
		want   answer.Answer
	}{
		"no argument":               {`resource "aws_kms_key" "main" {}`, answer.No},
		"null":                      {key(`null`), answer.No},
		"an empty string":           {key(`""`), answer.No},
		"neither of two":            {key(`var.unset ? null : ""`, unset), answer.No},
		"no document":               {key(`data.alicloud_ram_policy_document.empty.document`, empty), answer.No},
		"none of several":           {key(`coalesce("", null, data.alicloud_ram_policy_document.empty.document)`, empty), answer.No},
		"the only one of none":      {key(`one(concat(toset([]), data.alicloud_ram_policy_document.empty[*].document))`, "data \"alicloud_ram_policy_document\" \"empty\" { count = 0 }\n"), answer.No},
		"one of two":                {key(`var.unset ? null : "{}"`, unset), answer.Unknown},
		"not known":                 {key(`var.unset`, unset), answer.Unknown},
		"a document":                {key(`"{}"`), answer.Yes},
		"what is no document":       {key(`"{"`), answer.Yes},
		"an AWS document of itself": {key(`data.aws_iam_policy_document.main.json`, "data \"aws_iam_policy_document\" \"main\" {}\n"), answer.Yes},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := policy(t, "main.tf", tt.source).Set(); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}
