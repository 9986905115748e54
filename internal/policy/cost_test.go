package policy

import (
	"fmt"
	"strings"
	"testing"
)

// manyKeys is a module of keys, each with a policy rendered from blocks.
func manyKeys(number int) string {
	var b strings.Builder
	b.WriteString("variable \"admins\" {\n  default = [\"arn:aws:iam::111122223333:role/admin\"]\n}\n")
	for i := range number {
		fmt.Fprintf(&b, `
resource "aws_kms_key" "key%[1]d" {
  policy = data.aws_iam_policy_document.key%[1]d.json
}

data "aws_iam_policy_document" "key%[1]d" {
%[2]s
  dynamic "statement" {
    for_each = length(var.admins) > 0 ? toset(["Admins"]) : []
    content {
      sid       = statement.value
      actions   = ["kms:Put*"]
      resources = ["*"]
      principals {
        type        = "AWS"
        identifiers = var.admins
      }
    }
  }
}
`, i, awsBlocks)
	}
	return b.String()
}

func TestTFLintIsAskedOncePerVariable(t *testing.T) {
	f, ok := newFake(map[string]string{"main.tf": manyKeys(300)})
	if !ok {
		t.Fatal("no Terraform")
	}
	if got := len(f.policies()); got != 300 {
		t.Errorf("%d policies, want 300", got)
	}
	if f.evaluated != 1 {
		t.Errorf("TFLint was asked for %d values, want 1", f.evaluated)
	}
}

func TestAPolicyIsReadWithoutItsValue(t *testing.T) {
	f, ok := newFake(map[string]string{"main.tf": key(statements(`[{ Sid = nonsense("a") }]`))})
	if !ok {
		t.Fatal("no Terraform")
	}
	for _, policy := range f.policies() {
		_ = dump(policy.Documents[0])
	}
	if f.evaluated != 1 {
		t.Errorf("TFLint was asked for %d values, want that of the function alone", f.evaluated)
	}
}

func BenchmarkPolicies(b *testing.B) {
	f, ok := newFake(map[string]string{"main.tf": manyKeys(300)})
	if !ok {
		b.Fatal("no Terraform")
	}
	for b.Loop() {
		for _, policy := range f.policies() {
			for _, d := range policy.Documents {
				_ = verdict(d)
			}
		}
	}
}
