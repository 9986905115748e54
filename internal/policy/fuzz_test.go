package policy

import (
	"fmt"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/zclconf/go-cty/cty"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// FuzzRead reads policies from any Terraform file: whatever it holds, reading
// ends, every question has an answer, and every place is in the file.
func FuzzRead(f *testing.F) {
	for _, source := range awsForms {
		f.Add(source)
	}
	for _, source := range alicloudForms {
		f.Add(source)
	}
	f.Fuzz(askEverything)
}

// FuzzExpression reads policies from expressions that the bytes choose.
func FuzzExpression(f *testing.F) {
	f.Add([]byte{0})
	f.Fuzz(func(t *testing.T, choices []byte) {
		w := &writer{choices: choices}
		askEverything(t, fmt.Sprintf(`
variable "unset" {}

variable "set" {
  default = ["a", "*"]
}

locals {
  a = %s
  b = %s
}

resource "aws_kms_key" "main" {
  policy = %s
}

data "aws_iam_policy_document" "main" {
  count                     = %s
  source_policy_documents   = %s
  override_policy_documents = %s
  dynamic "statement" {
    for_each = %s
    content {
      sid     = %s
      effect  = %s
      actions = %s
      principals {
        type        = %s
        identifiers = %s
      }
      dynamic "condition" {
        for_each = %s
        content {
          test     = %s
          variable = condition.key
          values   = condition.value
        }
      }
    }
  }
}
`, w.some(14)...))
	})
}

// FuzzJSON reads documents that are written as JSON, with an unknown part.
func FuzzJSON(f *testing.F) {
	f.Add(awsJSON, "")
	f.Add(`{"Statement": [{"Principal": {"AWS": ["`, `", "*"]}}]}`)
	f.Add(`{"Statement": [`, `]}`)
	f.Fuzz(func(t *testing.T, before, after string) {
		d := parsed(before + after)
		_, _ = dump(d), verdict(d)
		for _, hole := range []string{`${var.unset}`, `${nonsense("a")}`} {
			askEverything(t, key(`"`+escaped(before)+hole+escaped(after)+`"`, unset))
		}
	})
}

// escaped is a text as it is written between quotes.
func escaped(text string) string {
	quoted := hclwrite.TokensForValue(cty.StringVal(text)).Bytes()
	return string(quoted[1 : len(quoted)-1])
}

func askEverything(t *testing.T, source string) {
	module, ok := newFake(map[string]string{"main.tf": source})
	if !ok {
		t.Skip("no Terraform")
	}
	for address, policy := range module.policies() {
		_ = policy.Set()
		for _, d := range policy.Documents {
			_, _ = dump(d), verdict(d)
			for _, at := range places(d) {
				if at.Filename != "main.tf" || at.Start.Byte < 0 || at.End.Byte > len(source) {
					t.Errorf("%s: %s is not in the file", address, at)
				}
			}
		}
	}
}

// places are where a document, and all that is known of it, is written.
func places(d *Document) []hcl.Range {
	var all []hcl.Range
	var visit func(expr.Value)
	visit = func(v expr.Value) {
		all = append(all, v.At())
		for _, item := range v.Items() {
			visit(item.Value)
		}
	}
	visit(d.root)
	for _, s := range d.Statements {
		finding := s.Finding("", "")
		all = append(all, finding.At)
		all = append(all, finding.Parts...)
	}
	return all
}

// writer writes expressions as bytes choose.
type writer struct {
	choices []byte
	depth   int
}

func (w *writer) choose(n int) int {
	if len(w.choices) == 0 {
		return 0
	}
	choice := int(w.choices[0]) % n
	w.choices = w.choices[1:]
	return choice
}

func (w *writer) some(n int) []any {
	expressions := make([]any, n)
	for i := range expressions {
		expressions[i] = w.expression()
	}
	return expressions
}

var leaves = []string{
	`null`, `"*"`, `""`, `"Allow"`, `"kms:*"`, `1`, `true`, `var.unset`, `var.set`, `local.a`, `local.b`, `each.value`, `x`, `statement.value`,
	`data.aws_iam_policy_document.main[0].json`, `data.aws_iam_policy_document.main[*].json`, `data.aws_iam_policy_document.main`, `var.unset == 1`, `"arn:aws:iam::${var.unset}:root"`,
	`{ Statement = [{ Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:*", Resource = "*" }] }`,
}

var shapes = []string{
	`[%s, %s]`, `{ Statement = %s }`, `{ Effect = %s, Principal = %s }`, `{ (%s) = %s }`, `(%s) ? (%s) : (%s)`, `(%s)["a"]`, `(%s)[0]`, `(%s).Statement`, `(%s)[*].a`, `(%s).*.json[0]`,
	`[for x in %s : %s if %s]`, `{ for k, x in %s : k => %s }`, `{ for x in %s : x => %s... }`, "\"${%s}-${%s}\"", "<<-EOT\n  {\"Statement\": ${%s},\n   \"a\": \"${%s}\"}\n  EOT\n",
	"%%{ for x in %s }${%s}%%{ endfor }", "<<-EOT\n  {\"Statement\": [%%{ if %s }${%s}%%{ else ~}\n   {}%%{ endif }\n  ,{}]}\n  EOT\n",
	`jsonencode(%s)`, `jsondecode(%s)`, `concat(%s, %s)`, `merge(%s, %s)`, `flatten(%s)`, `compact(%s)`, `values(%s)`, `tostring(%s)`, `toset(%s)`, `tolist(%s)`, `coalesce(%s, %s)`, `try(%s, %s)`, `lookup(%s, %s, %s)`,
	`one(%s)`, `element(%s, %s)`, `join("", %s)`, `format("%%s:%%s", %s, %s)`, `length(%s)`, `nonsense(%s)`,
	`reverse(%s)`, `sort(%s)`, `distinct(%s)`, `setunion(%s, %s)`, `tomap(%s)`, `chomp(%s)`, `trimspace(%s)`, `templatefile("a", %s)`,
}

func (w *writer) expression() string {
	if w.depth > 6 || len(w.choices) == 0 {
		return leaves[w.choose(len(leaves))]
	}
	w.depth++
	defer func() { w.depth-- }()
	if w.choose(3) == 0 {
		return leaves[w.choose(len(leaves))]
	}
	shape := shapes[w.choose(len(shapes))]
	return fmt.Sprintf(shape, w.some(strings.Count(strings.ReplaceAll(shape, "%%", ""), "%s"))...)
}
