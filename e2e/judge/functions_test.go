package judge

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/terraform-linters/tflint-plugin-sdk/helper"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	kms "github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
)

// expressions call each function that the plugin evaluates itself.
var expressions = []string{
	`abs(-1.5)`, `ceil(1.2)`, `floor(-1.2)`, `signum(-3)`, `pow(2, 10)`, `log(8, 2)`, `max(1, 3, 2)`, `min(3, "1")`, `parseint("ff", 16)`,
	`chomp("a\r\n\n")`, `indent(2, "a\nb")`, `lower("ÀB")`, `upper("ßa")`, `title("a bc")`, `strrev("añb")`, `substr("añbc", 1, -1)`, `substr("abc", -2, 1)`,
	`trim("?!a?", "?!")`, `trimprefix("aab", "a")`, `trimsuffix("baa", "a")`, `trimspace(" a\n")`, `split(",", "a,,b")`, `join("-", ["a", "", "b"])`,
	`format("%s %d %5.1f %q %%", "a", 7, 1.25, "b")`, `format("%#v", { a = [1] })`, `formatlist("%s-%s", ["a", "b"], "c")`,
	`replace("a-b", "-", "+")`, `replace("a1b22", "/[0-9]+/", "<$0>")`, `replace("a/b", "/", "-")`, `regex("a(.)(?:c)", "abc")`, `regex("(?P<x>b)", "abc")`, `regexall("[0-9]", "a1b2")`,
	`chunklist([1, 2, 3], 2)`, `coalesce(null, "", "a")`, `coalesce("", 1)`, `coalescelist([], [1])`, `compact(["a", "", null])`, `concat([1], ["a"], [])`, `contains(["a"], "a")`, `contains([1], "1")`,
	`distinct(["b", "a", "b"])`, `element(["a", "b", "c"], 4)`, `flatten([[1, [2]], [], 3])`, `length("añb")`, `length({ a = 1 })`, `length([])`,
	`lookup({ a = 1 }, "a", 2)`, `lookup({ a = 1 }, "b", "x")`, `lookup(tomap({ a = "x" }), "b", 7)`, `merge({ a = 1, b = 1 }, null, { b = 2 })`, `merge(tomap({ a = "x" }), { b = 1 })`,
	`keys({ b = 1, a = 2 })`, `values({ b = 1, a = 2 })`, `zipmap(["a", "b"], [1, "x"])`, `one([])`, `one(["a"])`, `one(toset([7]))`, `range(3)`, `range(5, 1, -2)`, `reverse(["a", 1])`,
	`setintersection(["a", "b"], ["b"])`, `setproduct(["a"], [1, 2])`, `setsubtract(["a", "b"], ["b"])`, `setunion(["b"], ["a", "b"])`, `slice(["a", "b", "c"], 1, 3)`, `sort(["b", "a", "B"])`,
	`tobool("true")`, `tolist(["b", 1])`, `tolist(toset(["b", "a"]))`, `tomap({ a = 1, b = "x" })`, `tonumber("1.50")`, `toset(["b", "a", "b"])`, `tostring(1e3)`, `tostring(true)`, `tostring(null)`,
	`try({}.x, tolist([1])[3], "a")`, `can({}.x)`, `can(1)`, `jsonencode({ b = [1, null, "<é>"], a = 1.0 })`, `jsondecode("{\"a\":[1,2.50,null]}")`, `csvdecode("a,b\n1,2\n")`,
	`formatdate("EEE, DD MMM YYYY", "2026-01-02T03:04:05Z")`, `timeadd("2026-01-02T03:04:05Z", "90m")`,
	`{ for k, v in { b = 1, a = 2 } : v => k }`, `{ for s in ["a", "b", "ab"] : substr(s, 0, 1) => s... }`, `[for k, v in { b = 1, a = 2 } : "${k}${v}"]`,
	`"%{ for s in ["a", "b"] ~} ${s} %{ endfor }"`, `[{ a = 1 }, { a = 2 }][*].a`, `null[*]`, `"a"[*]`, `{ a = 1 }["a"]`, `true ? 1 : "a"`, `7 / 2`, `-7 % 3`, `"7" + 1`, `1 == "1"`,
}

// failures are errors in Terraform.
var failures = []string{
	`coalesce(null, "")`, `element([], 0)`, `lookup({ a = 1 }, "b")`, `lookup(tomap({ a = "x" }), "a", ["y"])`, `one([1, 2])`, `one({})`, `regex("x", "a")`, `jsondecode("{")`,
	`slice([1], 0, 2)`, `tobool("maybe")`, `tonumber("x")`, `zipmap(["a"], [])`, `parseint("z", 10)`, `try()`, `{ a = 1 }.b`, `[1][1]`, `null + 1`, `formatdate("x'", "2026-01-02T03:04:05Z")`,
}

// What the plugin evaluates is what Terraform makes of it. What is an error in
// Terraform cannot be known.
func TestFunctions(t *testing.T) {
	got := evaluated(t, slices.Concat(expressions, failures))
	forEachJudge(t, func(t *testing.T, j judge) {
		want := j.evaluated(t)
		for i, expression := range expressions {
			if text := want[fmt.Sprintf("e%d", i)].Value; got[i] != text {
				t.Errorf("%s: the plugin says %s, Terraform %s", expression, got[i], text)
			}
		}
		for i, expression := range failures {
			if want[fmt.Sprintf("f%d", i)].Value != "false" {
				t.Errorf("%s is no error in Terraform", expression)
			}
			if text := got[len(expressions)+i]; text != "" {
				t.Errorf("%s: the plugin says %s, but it is an error in Terraform", expression, text)
			}
		}
	})
}

// evaluated are the values that the plugin gives to expressions, as JSON. One
// that cannot be known is "".
func evaluated(t *testing.T, expressions []string) []string {
	t.Helper()
	var source strings.Builder
	for i, expression := range expressions {
		fmt.Fprintf(&source, "resource \"aws_kms_key\" \"k%d\" {\n  policy = jsonencode(%s)\n}\n", i, expression)
	}
	key := &kms.Type{Name: "aws_kms_key", Schema: kms.Schema{Arguments: []string{"policy"}}}
	runner := helper.TestRunner(t, map[string]string{"main.tf": source.String()})
	reader := expr.NewReader(kms.Read(runner, []*kms.Type{key}), policy.Dialect)
	var values []string
	for one := range reader.Instances(key) {
		text, _ := one.Attr("policy").Known()
		values = append(values, text)
	}
	return values
}

// output is an output value of Terraform.
type output struct{ Value string }

// evaluated are the values that Terraform gives to the expressions, as JSON,
// and whether it can evaluate the failures.
func (j judge) evaluated(t *testing.T) map[string]output {
	t.Helper()
	var source strings.Builder
	for i, expression := range expressions {
		fmt.Fprintf(&source, "output \"e%d\" {\n  value = jsonencode(%s)\n}\n", i, expression)
	}
	for i, expression := range failures {
		fmt.Fprintf(&source, "output \"f%d\" {\n  value = tostring(can(%s))\n}\n", i, expression)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "main.tf"), []byte(source.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	run(t, j.command(dir, "apply", "-auto-approve", "-no-color"))
	var outputs map[string]output
	if err := json.Unmarshal([]byte(run(t, j.command(dir, "output", "-json"))), &outputs); err != nil {
		t.Fatal(err)
	}
	return outputs
}
