package rules

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/terraform-linters/tflint-plugin-sdk/helper"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
)

// document is the only document that the policy of the only key in a file can be.
func document(t *testing.T, file, source string) *policy.Document {
	t.Helper()
	runner := helper.TestRunner(t, map[string]string{file: source})
	reader := expr.NewReader(module.Read(runner, []*module.Type{awsKey, alicloudKey}), policy.Dialect)
	for key := range reader.Instances(awsKey, alicloudKey) {
		if documents := policy.Of(key).Documents; len(documents) == 1 {
			return documents[0]
		}
	}
	t.Fatalf("the policy is not one document:\n%s", source)
	return nil
}

// policyJSON is a file in JSON syntax with a key that has this policy.
func policyJSON(document string) string {
	return fmt.Sprintf(`{"resource": {"aws_kms_key": {"main": {"policy": %q}}}}`, document)
}

// ramPolicyJSON is one with a key of Alibaba Cloud.
func ramPolicyJSON(document string) string {
	return strings.Replace(policyJSON(document), "aws_kms_key", "alicloud_kms_key", 1)
}

// checkAWS and checkAlicloud are what is wrong with a document.
func checkAWS(d *policy.Document) []policy.Finding {
	var c checker
	c.checkAWS(d)
	return c.findings
}

func checkAlicloud(d *policy.Document) []policy.Finding {
	var c checker
	c.checkAlicloud(d)
	return c.findings
}

func TestChecks(t *testing.T) {
	aws, alicloud := checkAWS, checkAlicloud
	statement := func(elements string) string { return `{"Version": "2012-10-17", "Statement": [` + elements + `]}` }
	ram := func(elements string) string { return `{"Version": "1", "Statement": [` + elements + `]}` }
	long := func(bytes int) string {
		const shortest = `{"Version":"2012-10-17","Statement":[{"Sid":"","Effect":"Allow","Principal":{"AWS":["111122223333","444455556666"]},"Action":"kms:*","Resource":"*"}]}`
		return strings.Replace(shortest, `"Sid":"`, `"Sid":"`+strings.Repeat("x", bytes-len(shortest)), 1)
	}
	tests := map[string]struct {
		check  func(*policy.Document) []policy.Finding
		source string
		want   []string
	}{
		"right":                {aws, statement(`{"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "kms:*", "Resource": "*"}`), nil},
		"one statement":        {aws, `{"Statement": {"Effect": "Deny", "NotPrincipal": {"AWS": "111122223333"}, "NotAction": "kms:Decrypt", "NotResource": "arn:aws:s3:::a"}}`, nil},
		"nothing left":         {aws, statement(`{"Effect": "Deny", "Principal": "*", "NotAction": "kms:*", "NotResource": "*"}`), []string{"is about no action of KMS", "is about everything but this key"}},
		"the older version":    {aws, `{"Version": "2008-10-17", "Statement": {"Effect": "Deny", "Principal": "*", "Action": "*", "Resource": "*"}}`, nil},
		"another version":      {aws, `{"Version": "1", "Statement": {"Effect": "Deny", "Principal": "*", "Action": "*", "Resource": "*"}}`, []string{`the policy's Version is "1", which KMS does not know`}},
		"no statement":         {aws, `{"Version": "2012-10-17"}`, []string{"the policy has no Statement"}},
		"an empty list":        {aws, statement(``), []string{"the policy has no Statement"}},
		"a statement of text":  {aws, statement(`"Allow"`), []string{"statement 1 is no JSON object"}},
		"an unknown element":   {aws, `{"Statements": []}`, []string{"the policy has no Statement", `the policy has an element "Statements"`}},
		"a bare statement":     {aws, `{"Sid": "Logs", "Effect": "Allow", "Principal": {"Service": "logs.amazonaws.com"}, "Action": "kms:*", "Resource": "*"}`, []string{"the policy has no Statement"}},
		"no effect":            {aws, statement(`{"Principal": "*", "Action": "kms:*", "Resource": "*"}`), []string{"statement 1 has no Effect"}},
		"an unknown effect":    {aws, statement(`{"Sid": "A", "Effect": "allow", "Principal": "*", "Action": "kms:*", "Resource": "*"}`), []string{`statement "A" has the Effect "allow"`}},
		"no principal":         {aws, statement(`{"Effect": "Allow", "Action": "kms:*", "Resource": "*"}`), []string{"statement 1 has no Principal"}},
		"two principals":       {aws, statement(`{"Effect": "Allow", "Principal": "*", "NotPrincipal": {"AWS": "111122223333"}, "Action": "kms:*", "Resource": "*"}`), []string{"both a Principal and a NotPrincipal"}},
		"an empty principal":   {aws, statement(`{"Effect": "Allow", "Principal": {"AWS": []}, "Action": "kms:*", "Resource": "*"}`), []string{"statement 1 has an empty Principal"}},
		"a principal of text":  {aws, statement(`{"Effect": "Allow", "Principal": "1", "Action": "kms:*", "Resource": "*"}`), []string{`has the Principal "1"`}},
		"a wildcard in it":     {aws, statement(`{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:role/*"}, "Action": "kms:*", "Resource": "*"}`), []string{`names the principal "arn:aws:iam::111122223333:role/*"`}},
		"a list of them":       {aws, statement(`{"Effect": "Allow", "Principal": ["*"], "Action": "kms:*", "Resource": "*"}`), []string{`has a Principal that is neither an object nor "*"`}},
		"no such type":         {aws, statement(`{"Effect": "Allow", "Principal": {"User": ["1", "2"]}, "Action": "kms:*", "Resource": "*"}`), []string{`has a Principal.User, which KMS does not know`}},
		"a type in lower case": {aws, statement(`{"Effect": "Allow", "Principal": {"aws": "111122223333"}, "Action": "kms:*", "Resource": "*"}`), nil},
		"a service under AWS":  {aws, statement(`{"Effect": "Allow", "Principal": {"AWS": "logs.amazonaws.com"}, "Action": "kms:*", "Resource": "*"}`), []string{`names the service "logs.amazonaws.com" under AWS`}},
		"an ARN under Service": {aws, statement(`{"Effect": "Allow", "Principal": {"Service": "arn:aws:iam::111122223333:role/a"}, "Action": "kms:*", "Resource": "*"}`), []string{`names the ARN "arn:aws:iam::111122223333:role/a" under Service`}},
		"two actions":          {aws, statement(`{"Effect": "Allow", "Principal": "*", "Action": "kms:*", "NotAction": "kms:Decrypt", "Resource": "*"}`), []string{"both an Action and a NotAction"}},
		"two resources":        {aws, statement(`{"Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*", "NotResource": "*"}`), []string{"both a Resource and a NotResource"}},
		"no action":            {aws, statement(`{"Effect": "Allow", "Principal": "*", "Resource": "*"}`), []string{"statement 1 has no Action, so KMS accepts it, but it has no effect"}},
		"no resource":          {aws, statement(`{"Effect": "Allow", "Principal": "*", "Action": "kms:*"}`), []string{"statement 1 has no Resource, so KMS accepts it, but it has no effect"}},
		"another service":      {aws, statement(`{"Effect": "Allow", "Principal": "*", "Action": ["kms:Decrypt", "s3:GetObject"], "Resource": "*"}`), []string{`names the action "s3:GetObject"`}},
		"no service":           {aws, statement(`{"Effect": "Allow", "Principal": "*", "Action": "Decrypt", "Resource": "*"}`), []string{`names the action "Decrypt"`}},
		"any case":             {aws, statement(`{"effect": "Allow", "principal": "*", "action": ["KMS:decrypt", "k?s:*"], "resource": "*"}`), nil},
		"as long as it can be": {aws, long(mostBytes), nil},
		"too long by a byte":   {aws, long(mostBytes + 1), []string{"the policy has at least 32769 bytes, but KMS takes no more than 32768"}},
		"too long":             {aws, statement(fmt.Sprintf(`{"Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*", "Sid": %q}`, strings.Repeat("x", mostBytes))), []string{"the policy has at least 32882 bytes, but KMS takes no more than 32768"}},

		"right in RAM":         {alicloud, ram(`{"Effect": "Allow", "Principal": {"RAM": "acs:ram::1:root"}, "Action": ["kms:*"], "Resource": ["*"]}`), nil},
		"AWS's version":        {alicloud, `{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"RAM": "acs:ram::1:root"}, "Action": ["kms:*"], "Resource": ["*"]}}`, []string{`the policy's Version is "2012-10-17", which KMS does not know. Write "1".`}},
		"a long Sid":           {alicloud, ram(fmt.Sprintf(`{"Sid": %q, "Effect": "Allow", "Principal": {"RAM": "acs:ram::1:root"}, "Action": ["kms:*"], "Resource": ["*"]}`, strings.Repeat("x", 129))), []string{"has a Sid that KMS refuses"}},
		"a Sid with a comma":   {alicloud, ram(`{"Sid": "a,b", "Effect": "Allow", "Principal": {"RAM": "acs:ram::1:root"}, "Action": ["kms:*"], "Resource": ["*"]}`), []string{`statement "a,b" has a Sid that KMS refuses`}},
		"no RAM":               {alicloud, ram(`{"Effect": "Allow", "Principal": {"Service": "ecs.aliyuncs.com"}, "Action": ["kms:*"], "Resource": ["*"]}`), []string{"has no Principal.RAM"}},
		"no principal in RAM":  {alicloud, ram(`{"Effect": "Allow", "Action": ["kms:*"], "Resource": ["*"]}`), []string{"has no Principal.RAM"}},
		"any action":           {alicloud, ram(`{"Effect": "Allow", "Principal": {"RAM": "acs:ram::1:root"}, "Action": "*", "Resource": ["*"]}`), []string{`names the action "*"`}},
		"no action in RAM":     {alicloud, ram(`{"Effect": "Allow", "Principal": {"RAM": "acs:ram::1:root"}, "Resource": ["*"]}`), []string{"has no Action"}},
		"no resource in RAM":   {alicloud, ram(`{"Effect": "Allow", "Principal": {"RAM": "acs:ram::1:root"}, "Action": "kms:*"}`), []string{"has no Resource"}},
		"a resource":           {alicloud, ram(`{"Effect": "Allow", "Principal": {"RAM": "acs:ram::1:root"}, "Action": "kms:*", "Resource": "acs:kms:*"}`), []string{`names the resource "acs:kms:*"`}},
		"no empty action":      {alicloud, ram(`{"Effect": "Allow", "Principal": {"RAM": "acs:ram::1:root"}, "Action": [], "Resource": "*"}`), []string{"has an empty Action"}},
		"no empty resource":    {alicloud, ram(`{"Effect": "Allow", "Principal": {"RAM": "acs:ram::1:root"}, "Action": "kms:*", "Resource": []}`), []string{"has an empty Resource"}},
		"no list of users":     {alicloud, ram(`{"Effect": "Allow", "Principal": ["1"], "Action": "kms:*", "Resource": "*"}`), []string{"has no Principal.RAM"}},
		"no opposites":         {alicloud, ram(`{"Effect": "Allow", "NotPrincipal": {"RAM": "acs:ram::1:root"}, "NotAction": "kms:*", "NotResource": "*"}`), []string{`an element "NotPrincipal"`, `an element "NotAction"`, `an element "NotResource"`}},
		"no statements in RAM": {alicloud, ram(``), []string{"the policy has no Statement"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			source := policyJSON(tt.source)
			if strings.Contains(tt.source, `"Version": "1"`) {
				source = ramPolicyJSON(tt.source)
			}
			findings := tt.check(document(t, "main.tf.json", source))
			if !slices.EqualFunc(findings, tt.want, func(f policy.Finding, want string) bool { return strings.Contains(f.Says, want) }) {
				t.Errorf("got %v, want %q", findings, tt.want)
			}
		})
	}
}

// What may be missing may leave a policy short enough.
func TestSizeIsTheLeastThereCanBe(t *testing.T) {
	long := strings.Repeat("x", mostBytes)
	for statement, want := range map[string]int{
		`concat([local.owner], var.unset ? [{ Sid = "` + long + `" }] : [])`:                     0,
		`[merge(local.owner, var.unset ? { Sid = "` + long + `" } : {})]`:                        0,
		`[merge(local.owner, { Sid = var.unset ? "` + long + `" : "a" })]`:                       0,
		`[merge(local.owner, { Sid = "${var.unset}` + long + `" })]`:                             1,
		`concat([merge(local.owner, { Sid = "` + long + `" })], var.unset ? [local.owner] : [])`: 1,
	} {
		d := document(t, "main.tf", `
variable "unset" {}

locals {
  owner = { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*" }
}

resource "aws_kms_key" "main" {
  policy = jsonencode({ Version = "2012-10-17", Statement = `+statement+` })
}
`)
		if findings := checkAWS(d); len(findings) != want {
			t.Errorf("%.60s: got %.100v", statement, findings)
		}
	}
}

func TestPartsNotKnownAreNotWrong(t *testing.T) {
	for name, statement := range map[string]string{
		"effect":            `Effect = var.unset`,
		"principal":         `Principal = var.unset`,
		"principal's type":  `Principal = { (var.unset) = "x" }`,
		"principals":        `Principal = { AWS = var.unset }`,
		"action":            `Action = var.unset`,
		"part of an action": `Action = "${var.unset}:Decrypt"`,
		"resource":          `Resource = var.unset`,
		"condition":         `Condition = var.unset`,
		"sid":               `Sid = var.unset`,
		"all":               `}, var.unset, {`,
	} {
		t.Run(name, func(t *testing.T) {
			d := document(t, "main.tf", `
variable "unset" {}

resource "aws_kms_key" "main" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [merge({ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*" }, {`+statement+`})] })
}
`)
			if findings := checkAWS(d); len(findings) > 0 {
				t.Errorf("got %v", findings)
			}
		})
	}
}
