package module_test

import "testing"

func TestUses(t *testing.T) {
	reader, _ := read(t, map[string]string{
		"main.tf": `
locals {
  read    = file("policy.json")
  around  = "${local.read}!"
  circle  = local.circle
  written = "{}"
}
resource "aws_kms_key" "call" {
  policy = trimspace(file("policy.json"))
}
resource "aws_kms_key" "local" {
  policy = local.around
}
resource "aws_kms_key" "other_call" {
  policy = jsonencode({})
}
resource "aws_kms_key" "other_local" {
  policy = "${local.written}${local.circle}${var.file}"
}
variable "file" {}
`,
		"json.tf.json": `{"resource": {"aws_kms_key": {
  "json": {"policy": "${file(\"policy.json\")}"},
  "json_literal": {"policy": "file(\"policy.json\")"}
}}}`,
	})
	want := map[string]bool{"call": true, "local": true, "json": true}
	for key := range reader.Instances(awsKey) {
		if uses := reader.Module().Uses(key.Attr("policy").Attribute().Expr, "templatefile", "file"); uses != want[key.Name] {
			t.Errorf("%s: %v, want %v", key.Name, uses, want[key.Name])
		}
	}
}
