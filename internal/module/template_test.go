package module

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/helper"
)

// placed is a TFLint that was started in a directory.
type placed struct {
	*helper.Runner
	dir string
}

func (p placed) GetOriginalwd() (string, error) { return p.dir, nil }

// render is a template of which each part is known or not.
func render(x Expression) string {
	parts := []hclsyntax.Expression{x.Syntax().(hclsyntax.Expression)}
	if template, ok := x.Syntax().(*hclsyntax.TemplateExpr); ok {
		parts = template.Parts
	}
	var text strings.Builder
	for _, part := range parts {
		if known, ok := entryName(x.With(part).Value()); ok {
			text.WriteString(known)
		} else {
			text.WriteString("?")
		}
	}
	return text.String()
}

func TestTemplate(t *testing.T) {
	dir := t.TempDir()
	for name, source := range map[string]string{
		"main.tf":      "",
		"text.tftpl":   "${greeting} ${count} ${each} ${list[0]} ${path} ${local.a} ${var.a} ${data.a.b}",
		"greatest.tpl": strings.Repeat("x", mostTemplate),
		"greater.tpl":  strings.Repeat("x", mostTemplate+1),
		"broken.tpl":   "${",
		"empty.tpl":    "",
		"sub/text.tpl": "${name}",
	} {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(source), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	null, err := filepath.Rel(dir, os.DevNull)
	if err != nil {
		null = "sub"
	}
	for call, want := range map[string]string{
		`templatefile("text.tftpl", { greeting = "hello", count = 1, each = true, list = ["a"], path = "p" })`: "hello 1 true a p ? ? ?",
		`templatefile("text.tftpl", { greeting = "hello", local = { a = "b" } })`:                              "hello ? ? ? ? b ? ?",
		`templatefile("text.tftpl", { "greeting" = "hello", (var.unset) = 1 })`:                                "hello ? ? ? ? ? ? ?",
		`templatefile("text.tftpl", var.unset)`:                                                                "? ? ? ? ? ? ? ?",
		`templatefile("text.tftpl", null)`:                                                                     "? ? ? ? ? ? ? ?",
		`templatefile("sub/../sub/text.tpl", { name = "a" })`:                                                  "a",
		`templatefile("${var.set}.tpl", { name = "a" })`:                                                       "a",
		`templatefile("greatest.tpl", {})`:                                                                     strings.Repeat("x", mostTemplate),
		`templatefile("empty.tpl", {})`:                                                                        "",

		`templatefile("greater.tpl", {})`:             "none",
		`templatefile("broken.tpl", {})`:              "none",
		`templatefile("missing.tpl", {})`:             "none",
		`templatefile("sub", {})`:                     "none",
		`templatefile("", {})`:                        "none",
		`templatefile(null, {})`:                      "none",
		`templatefile(1, {})`:                         "none",
		`templatefile("${var.unset}.tpl", {})`:        "none",
		`templatefile(tostring(null), {})`:            "none",
		`templatefile(var.unset, {})`:                 "none",
		`templatefile("/sub/text.tpl", { name = 1 })`: "none",
		`templatefile("` + null + `", {})`:            "none",
	} {
		if got := rendered(t, dir, call); got != want {
			t.Errorf("%s: got %.80q, want %.80q", call, got, want)
		}
	}
	if got := rendered(t, filepath.Join(dir, "nowhere"), `templatefile("runner.go", {})`); got != "none" {
		t.Errorf("got %.80q from the plugin's own directory", got)
	}
}

// rendered is the template of a call in a module that is in a directory.
func rendered(t *testing.T, dir, call string) string {
	t.Helper()
	m := Read(placed{helper.TestRunner(t, map[string]string{"main.tf": `
variable "unset" {}

variable "set" {
  default = "sub/text"
}

locals {
  a = 1
}

resource "aws_kms_key" "this" {
  policy = ` + call + `
}
`}), dir}, []string{AWSKey})
	for instance := range m.Instances(AWSKey) {
		x, _ := instance.Block().Expression("policy")
		args := x.Syntax().(*hclsyntax.FunctionCallExpr).Args
		template, ok := x.Template(args[0], args[1])
		if !ok {
			continue
		}
		if template.Range() != x.Range() {
			t.Errorf("%s: at %s, want %s", call, template.Range(), x.Range())
		}
		if _, ok := template.Template(args[0], args[1]); ok {
			t.Errorf("%s: a template in a template", call)
		}
		return render(template.Source())
	}
	return "none"
}
