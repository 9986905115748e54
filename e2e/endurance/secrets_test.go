package endurance

import (
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

// Sensitive and ephemeral values come from a file that TFLint prints nothing
// of, and are used wherever a rule looks.
func TestSecretsAreNotPrinted(t *testing.T) {
	const secret = "s3cr3t"
	for _, kind := range []string{"sensitive", "ephemeral"} {
		t.Run(kind, func(t *testing.T) {
			dir := directory(t, map[string]string{
				"sentinel.tf":      sentinel,
				"terraform.tfvars": "text = \"" + secret + "\"\nnumber = 8675309\nkeys = { " + secret + " = 8675309 }\n",
				"main.tf": strings.ReplaceAll(`variable "text" {
  type = string
  KIND = true
}
variable "number" {
  type = number
  KIND = true
}
variable "keys" {
  type = map(number)
  KIND = true
}
locals {
  text   = "${var.text}-suffix"
  policy = jsonencode({ Version = var.text, Statement = [{ Sid = local.text, Effect = var.text, Principal = var.text, Action = var.text, Resource = var.text }] })
}
data "aws_iam_policy_document" "d" {
  version = var.text
  statement {
    sid       = var.text
    effect    = local.text
    actions   = [var.text]
    resources = ["*"]
    principals {
      type        = var.text
      identifiers = [var.text]
    }
    condition {
      test     = var.text
      variable = var.text
      values   = [var.text]
    }
  }
}
resource "aws_kms_key" "k" {
  deletion_window_in_days  = var.number
  rotation_period_in_days  = var.number
  enable_key_rotation      = var.text
  customer_master_key_spec = var.text
  key_usage                = local.text
  policy                   = local.policy
}
resource "aws_kms_key" "all" {
  for_each                = var.keys
  deletion_window_in_days = each.value
  rotation_period_in_days = var.keys["x"]
  policy                  = data.aws_iam_policy_document.d.json
}
resource "alicloud_kms_key" "k" {
  dkms_instance_id       = var.text
  protection_level       = var.text
  key_spec               = var.text
  automatic_rotation     = local.text
  rotation_interval      = local.text
  pending_window_in_days = var.number
  policy                 = "{\"Version\":\"${var.text}\"}"
}
resource "alicloud_kms_secret" "k" {
  secret_type               = var.text
  dkms_instance_id          = local.text
  enable_automatic_rotation = var.text
  rotation_interval         = var.text
  policy                    = var.text
}
`, "KIND", kind),
			})
			for _, format := range []string{"json", "default"} {
				result, err := tflintcli.New(t).Run(dir, nil, "--force", "--format="+format)
				if err != nil {
					t.Fatal(err)
				}
				if !strings.Contains(result.Stdout, sentinelAddress) {
					t.Errorf("the issue of %s is hidden\n%s%s", sentinelAddress, result.Stdout, result.Stderr)
				}
				for _, hidden := range []string{secret, "8675309"} {
					if strings.Contains(result.Stdout+result.Stderr, hidden) {
						t.Errorf("%s is printed:\n%s%s", hidden, result.Stdout, result.Stderr)
					}
				}
			}
		})
	}
}
