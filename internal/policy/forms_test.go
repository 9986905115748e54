package policy

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// awsForms are ways to write one and the same policy. In each, KEY stands for
// the resource that has it.
var awsForms = map[string]string{
	"JSON string": `
resource "aws_kms_key" "main" {
  policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"Root\",\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::${data.aws_caller_identity.current.account_id}:root\"},\"Action\":\"kms:*\",\"Resource\":\"*\"},{\"Sid\":\"Everybody\",\"Effect\":\"Allow\",\"Principal\":{\"AWS\":[\"*\"]},\"Action\":[\"kms:Decrypt\",\"kms:CreateGrant\"],\"Resource\":\"*\",\"Condition\":{\"StringEquals\":{\"kms:ViaService\":\"s3.eu-west-1.amazonaws.com\"}}}]}"
}`,
	"heredoc": `
resource "aws_kms_key" "main" {
  policy = <<EOT
` + awsJSON + `
EOT
}`,
	"heredoc with directives": `
resource "aws_kms_key" "main" {
  policy = <<EOT
%{ if false }` + awsJSON + `%{ else ~}
` + strings.Replace(awsJSON, `"*"`, `[%{ for p in ["*"] ~} "${p}"%{ endfor ~} ]`, 1) + `
%{ endif ~}
EOT
}`,
	"indented heredoc": `
resource "aws_kms_key" "main" {
  policy = <<-EOT
    ` + strings.ReplaceAll(awsJSON, "\n", "\n    ") + `
  EOT
}`,
	"format": `
resource "aws_kms_key" "main" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [
      { Sid = "Root", Effect = "Allow", Principal = { AWS = format("arn:aws:iam::%s:root", data.aws_caller_identity.current.account_id) }, Action = "kms:*", Resource = "*" },
      ` + everybody + `
    ]
  })
}`,
	"join": `
resource "aws_kms_key" "main" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [
      { Sid = "Root", Effect = "Allow", Principal = { AWS = join(":", ["arn:aws:iam:", data.aws_caller_identity.current.account_id, "root"]) }, Action = "kms:*", Resource = "*" },
      ` + everybody + `
    ]
  })
}`,
	"jsonencode": `
resource "aws_kms_key" "main" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [` + root + `, ` + everybody + `] })
}`,
	"local": `
locals {
  root      = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"
  statement = { Sid = "Root", Effect = "Allow", Principal = { AWS = local.root }, Action = "kms:*", Resource = "*" }
  document  = { Version = "2012-10-17", Statement = [local.statement, ` + everybody + `] }
  policy    = jsonencode(local.document)
}

resource "aws_kms_key" "main" {
  policy = (local.policy)
}`,
	"concat and merge": `
locals {
  common = { Effect = "Allow", Resource = "*" }
}

resource "aws_kms_key" "main" {
  policy = jsonencode(merge({ Version = "2008-10-17" }, {
    Version   = "2012-10-17"
    Statement = concat([` + root + `], [merge(local.common, ` + everybody + `)], [])
  }))
}`,
	"for": `
locals {
  statements = {
    Everybody = { principals = ["*"], actions = ["kms:Decrypt", "kms:CreateGrant"], service = "s3" }
  }
}

resource "aws_kms_key" "main" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = flatten([` + root + `, [for name, s in local.statements : {
      Sid       = name
      Effect    = "Allow"
      Principal = { AWS = [for p in s.principals : p] }
      Action    = s.actions
      Resource  = "*"
      Condition = { StringEquals = { "kms:ViaService" = "${s.service}.eu-west-1.amazonaws.com" } }
    } if name != "Nobody"]])
  })
}`,
	"conditional": `
variable "public" {
  default = true
}

resource "aws_kms_key" "main" {
  policy = var.public ? jsonencode({ Version = "2012-10-17", Statement = concat([` + root + `], var.public ? [` + everybody + `] : []) }) : ""
}`,
	"coalesce": `
variable "policy" {
  default = null
}

resource "aws_kms_key" "main" {
  policy = coalesce(var.policy, one(data.aws_iam_policy_document.main[*].json))
}

data "aws_iam_policy_document" "main" {
  count = 1
` + awsBlocks + `
}`,
	"aws_iam_policy_document": `
resource "aws_kms_key" "main" {
  policy = data.aws_iam_policy_document.main.json
}

data "aws_iam_policy_document" "main" {
` + awsBlocks + `
}`,
	"minified_json of a counted document": `
resource "aws_kms_key" "main" {
  count  = 1
  policy = data.aws_iam_policy_document.main[count.index].minified_json
}

data "aws_iam_policy_document" "main" {
  count = 1
` + awsBlocks + `
}`,
	"a document for each": `
resource "aws_kms_key" "main" {
  for_each = { Root = true }
  policy   = data.aws_iam_policy_document.main[each.key].json
}

data "aws_iam_policy_document" "main" {
  for_each = { Root = "arn:aws:iam", Other = "x" }
` + strings.NewReplacer(`"Root"`, `each.key`, `arn:aws:iam`, `${each.value}`).Replace(awsBlocks) + `
}`,
	"the first of documents for each": `
resource "aws_kms_key" "main" {
  policy = tostring(values(data.aws_iam_policy_document.main)[0].json)
}

data "aws_iam_policy_document" "main" {
  for_each = { Root = "arn:aws:iam", Zoo = "x" }
` + strings.NewReplacer(`"Root"`, `each.key`, `arn:aws:iam`, `${each.value}`).Replace(awsBlocks) + `
}`,
	"dynamic blocks": `
locals {
  statements = [
    { sid = "Root", principals = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"], actions = ["kms:*"], service = [] },
    { sid = "Everybody", principals = ["*"], actions = ["kms:Decrypt", "kms:CreateGrant"], service = ["s3.eu-west-1.amazonaws.com"] },
  ]
}

resource "aws_kms_key" "main" {
  policy = data.aws_iam_policy_document.main.json
}

data "aws_iam_policy_document" "main" {
  dynamic "statement" {
    for_each = local.statements
    iterator = s
    content {
      sid       = s.value.sid
      actions   = s.value["actions"]
      resources = ["*"]
      dynamic "principals" {
        for_each = [s.value.principals]
        content {
          type        = "AWS"
          identifiers = principals.value
        }
      }
      dynamic "condition" {
        for_each = s.value.service
        content {
          test     = "StringEquals"
          variable = "kms:ViaService"
          values   = [condition.value]
        }
      }
    }
  }
}`,
	"source and override documents": `
resource "aws_kms_key" "main" {
  policy = data.aws_iam_policy_document.main.json
}

data "aws_iam_policy_document" "main" {
  source_policy_documents   = concat([data.aws_iam_policy_document.base.json], [])
  override_policy_documents = [data.aws_iam_policy_document.override.json, ""]
  statement {
    sid       = "Everybody"
    actions   = ["kms:Encrypt"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "base" {
  statement {
    sid       = "Root"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"]
    }
  }
}

data "aws_iam_policy_document" "override" {
  source_json = jsonencode({ Version = "2012-10-17", Statement = ` + everybody + ` })
}`,
	"jsondecode": `
resource "aws_kms_key" "main" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = concat(jsondecode(data.aws_iam_policy_document.base.json).Statement, [` + everybody + `])
  })
}

data "aws_iam_policy_document" "base" {
  statement {
    sid       = "Root"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"]
    }
  }
}`,
	"a document through a local": `
locals {
  document = data.aws_iam_policy_document.main
}

resource "aws_kms_key" "main" {
  policy = local.document.json
}

data "aws_iam_policy_document" "main" {
` + awsBlocks + `
}`,
	"a joined list of documents": `
resource "aws_kms_key" "main" {
  policy = join("", data.aws_iam_policy_document.main.*.json)
}

data "aws_iam_policy_document" "main" {
  count = 1
` + awsBlocks + `
}`,
	"an element of a list of documents": `
resource "aws_kms_key" "main" {
  policy = element(concat(data.aws_iam_policy_document.main.*.json, [""]), 2)
}

data "aws_iam_policy_document" "main" {
  count = 1
` + awsBlocks + `
}`,
	"the first of a list of documents": `
resource "aws_kms_key" "main" {
  policy = concat([], data.aws_iam_policy_document.main[*].json)[0]
}

data "aws_iam_policy_document" "main" {
  count = 1
` + awsBlocks + `
}`,
	"a legacy splat": `
resource "aws_kms_key" "main" {
  policy = data.aws_iam_policy_document.main.*.json[0]
}

data "aws_iam_policy_document" "main" {
  count = 1
` + awsBlocks + `
}`,
	"a flattened list of documents": `
resource "aws_kms_key" "main" {
  policy = data.aws_iam_policy_document.all.json
}

data "aws_iam_policy_document" "all" {
  source_policy_documents = flatten([[data.aws_iam_policy_document.main[*].json], ""])
}

data "aws_iam_policy_document" "main" {
  count = 1
` + awsBlocks + `
}`,
	"for each of the documents": `
resource "aws_kms_key" "main" {
  policy = data.aws_iam_policy_document.all.json
}

data "aws_iam_policy_document" "all" {
  source_policy_documents = [for d in data.aws_iam_policy_document.main : d.json]
}

data "aws_iam_policy_document" "main" {
  for_each = toset(["a"])
` + awsBlocks + `
}`,
	"values of the documents": `
resource "aws_kms_key" "main" {
  policy = data.aws_iam_policy_document.all.json
}

data "aws_iam_policy_document" "all" {
  source_policy_documents = values(data.aws_iam_policy_document.main)[*].json
}

data "aws_iam_policy_document" "main" {
  for_each = { Root = 1 }
` + awsBlocks + `
}`,
	"a map of documents": `
resource "aws_kms_key" "main" {
  policy = data.aws_iam_policy_document.all.json
}

data "aws_iam_policy_document" "all" {
  source_policy_documents = values({ b = data.aws_iam_policy_document.main[0].minified_json, a = "" })
}

data "aws_iam_policy_document" "main" {
  count = 1
` + awsBlocks + `
}`,
	"aws_kms_key_policy": `
resource "aws_kms_key_policy" "main" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [` + root + `, ` + everybody + `] })
}`,
}

const (
	root      = `{ Sid = "Root", Effect = "Allow", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }, Action = "kms:*", Resource = "*" }`
	everybody = `{ Sid = "Everybody", Effect = "Allow", Principal = { AWS = ["*"] }, Action = ["kms:Decrypt", "kms:CreateGrant"], Resource = "*", Condition = { StringEquals = { "kms:ViaService" = "s3.eu-west-1.amazonaws.com" } } }`
	awsJSON   = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Root",
      "Effect": "Allow",
      "Principal": { "AWS": "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" },
      "Action": "kms:*",
      "Resource": "*"
    },
    {
      "Sid": "Everybody",
      "Effect": "Allow",
      "Principal": { "AWS": "*" },
      "Action": ["kms:Decrypt", "kms:CreateGrant"],
      "Resource": ["*"],
      "Condition": { "StringEquals": { "kms:ViaService": "s3.eu-west-1.amazonaws.com" } }
    }
  ]
}`
	awsBlocks = `
  statement {
    sid       = "Root"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"]
    }
  }
  statement {
    sid       = "Everybody"
    effect    = "Allow"
    actions   = ["kms:CreateGrant", "kms:Decrypt"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["s3.eu-west-1.amazonaws.com"]
    }
  }`
	awsStatements = `Version 2012-10-17
statement "Root" (present: yes) Allow
  not false principals [AWS arn:aws:iam::${…}:root]
  not false actions [kms:*]
  resources [*]
  conditions []
statement "Everybody" (present: yes) Allow
  not false principals [AWS *]
  not false actions [kms:CreateGrant, kms:Decrypt]
  resources [*]
  conditions [StringEquals kms:viaservice [s3.eu-west-1.amazonaws.com]]
`
	awsVerdict = `changeable: yes
statement "Root": public no, grants freely no, unseparated false  
statement "Everybody": public yes, grants freely no, unseparated false  `
)

func TestAllFormsAreOnePolicy(t *testing.T) {
	for name, source := range awsForms {
		t.Run(name, func(t *testing.T) {
			assertForm(t, "main.tf", source)
		})
	}
}

func assertForm(t *testing.T, file, source string) {
	t.Helper()
	d := onlyDocument(t, file, source)
	if diff := cmp.Diff(awsStatements, dump(d)); diff != "" {
		t.Errorf("statements (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(awsVerdict, verdict(d)); diff != "" {
		t.Errorf("verdict (-want +got):\n%s", diff)
	}
}

func TestAllFormsInJSONSyntaxAreOnePolicy(t *testing.T) {
	for name, source := range map[string]string{
		"a local": `{
  "locals": { "document": ` + awsJSON + ` },
  "resource": { "aws_kms_key": { "main": { "policy": "${jsonencode(local.document)}" } } }
}`,
		"a string": `{
  "resource": { "aws_kms_key": { "main": { "policy": ` + quoted(awsJSON) + ` } } }
}`,
		"aws_iam_policy_document": `{
  "resource": { "aws_kms_key_policy": { "main": { "policy": "${data.aws_iam_policy_document.main.json}" } } },
  "data": { "aws_iam_policy_document": { "main": { "statement": [
    {
      "sid": "Root", "actions": ["kms:*"], "resources": ["*"],
      "principals": { "type": "AWS", "identifiers": ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"] }
    },
    {
      "sid": "Everybody", "actions": ["kms:Decrypt", "kms:CreateGrant"], "resources": ["*"],
      "dynamic": { "principals": { "for_each": ["*"], "content": { "type": "AWS", "identifiers": ["${principals.value}"] } } },
      "condition": [{ "test": "StringEquals", "variable": "kms:ViaService", "values": ["s3.eu-west-1.amazonaws.com"] }]
    }
  ] } } }
}`,
	} {
		t.Run(name, func(t *testing.T) {
			assertForm(t, "main.tf.json", source)
		})
	}
}

func quoted(source string) string {
	return `"` + strings.NewReplacer(`"`, `\"`, "\n", `\n`).Replace(source) + `"`
}

// alicloudForms are ways to write one policy of Alibaba Cloud.
var alicloudForms = map[string]string{
	"JSON string": `
resource "alicloud_kms_key" "main" {
  policy = "{\"Version\":\"1\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"RAM\":[\"acs:ram::${data.alicloud_account.current.id}:*\"]},\"Action\":[\"kms:*\"],\"Resource\":[\"*\"]},{\"Effect\":\"Allow\",\"Principal\":{\"RAM\":[\"*\"]},\"Action\":\"kms:Decrypt\",\"Resource\":\"*\",\"Condition\":{\"StringEquals\":{\"acs:SourceVpc\":\"vpc-1\"}}}]}"
}`,
	"jsonencode": `
resource "alicloud_kms_secret" "main" {
  policy = jsonencode({
    Version = "1"
    Statement = [
      { Effect = "Allow", Principal = { RAM = ["acs:ram::${data.alicloud_account.current.id}:*"] }, Action = ["kms:*"], Resource = ["*"] },
      { Effect = "Allow", Principal = { RAM = "*" }, Action = ["kms:Decrypt"], Resource = "*", Condition = { StringEquals = { "acs:SourceVpc" = ["vpc-1"] } } },
    ]
  })
}`,
	"alicloud_ram_policy_document": `
resource "alicloud_kms_key" "main" {
  policy = data.alicloud_ram_policy_document.main.document
}

data "alicloud_ram_policy_document" "main" {
  statement {
    action   = ["kms:*"]
    resource = ["*"]
    principal {
      entity      = "RAM"
      identifiers = ["acs:ram::${data.alicloud_account.current.id}:*"]
    }
  }
  dynamic "statement" {
    for_each = ["vpc-1"]
    content {
      effect   = "Allow"
      action   = ["kms:Decrypt"]
      resource = ["*"]
      principal {
        entity      = "RAM"
        identifiers = ["*"]
      }
      condition {
        operator = "StringEquals"
        variable = "acs:SourceVpc"
        values   = [statement.value]
      }
    }
  }
}`,
}

const alicloudStatements = `Version 1
statement 1 (present: yes) Allow
  not false principals [RAM acs:ram::${…}:*]
  not false actions [kms:*]
  resources [*]
  conditions []
statement 2 (present: yes) Allow
  not false principals [RAM *]
  not false actions [kms:Decrypt]
  resources [*]
  conditions [StringEquals acs:sourcevpc [vpc-1]]
`

func TestAllFormsForAlibabaCloudAreOnePolicy(t *testing.T) {
	for name, source := range alicloudForms {
		t.Run(name, func(t *testing.T) {
			d := onlyDocument(t, "main.tf", source)
			if diff := cmp.Diff(alicloudStatements, dump(d)); diff != "" {
				t.Errorf("statements (-want +got):\n%s", diff)
			}
		})
	}
}
