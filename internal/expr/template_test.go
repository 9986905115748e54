package expr

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/terraform-linters/tflint-plugin-sdk/helper"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// placed is a TFLint that was started in a directory.
type placed struct {
	*helper.Runner
	dir string
}

func (p placed) GetOriginalwd() (string, error) { return p.dir, nil }

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
		"nested.tpl":   "${templatefile(\"sub/text.tpl\", { name = \"a\" })} ${a}",
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
		`templatefile("nested.tpl", { a = "a" })`:                                                              "? a",

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
	if got := rendered(t, filepath.Join(dir, "nowhere"), `templatefile("read.go", {})`); got != "none" {
		t.Errorf("got %.80q from the plugin's own directory", got)
	}
}

// rendered is what is known of the text that a call renders in a module that is in a directory.
func rendered(t *testing.T, dir, call string) string {
	t.Helper()
	key := &module.Type{Name: "aws_kms_key", Schema: module.Schema{Arguments: []string{"policy"}}}
	m := module.Read(placed{helper.TestRunner(t, map[string]string{"main.tf": `
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
`}), dir}, []*module.Type{key})
	for instance := range NewReader(m, Dialect{}).Instances(key) {
		policy := instance.Attr("policy")
		if policy.Kind() == Unknown {
			return "none"
		}
		if at, call := policy.At(), policy.Range(); call.Overlap(at) != at {
			t.Errorf("at %s, want a place in %s", at, call)
		}
		return strings.ReplaceAll(policy.Text().String(), "${…}", "?")
	}
	return "none"
}
