package expr

import (
	"strconv"
	"strings"
	"testing"

	"github.com/terraform-linters/tflint-plugin-sdk/helper"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// read is the value of the argument policy of the only key in a file, without
// what TFLint can say of it as a whole.
func read(t *testing.T, file, source string) Value {
	t.Helper()
	key := &module.Type{Name: "aws_kms_key", Schema: module.Schema{Arguments: []string{"policy"}}}
	runner := helper.TestRunner(t, map[string]string{file: source})
	r := NewReader(module.Read(runner, []*module.Type{key}), Dialect{})
	for instance := range r.Instances(key) {
		return r.read(place{syntax: instance.Attr("policy").Attribute().Expr, names: instance.names})
	}
	t.Fatalf("no instance in %s", source)
	return Value{}
}

// dump writes what is known of a value: a | b for a choice, a* for an item that
// may be missing, and … for what cannot be known.
func dump(v Value) string {
	v = v.now()
	texts := make([]string, len(v.items))
	for i, item := range v.items {
		texts[i] = dump(item.Value)
		if v.kind == Object {
			texts[i] = item.Key + " = " + texts[i]
		}
		if item.Maybe {
			texts[i] += "*"
		}
	}
	if v.open {
		texts = append(texts, "…")
	}
	switch v.kind {
	case Null:
		return "null"
	case Scalar:
		return v.string().String()
	case String:
		return strconv.Quote(v.string().String())
	case List:
		return "[" + strings.Join(texts, ", ") + "]"
	case Object:
		return "{" + strings.Join(texts, ", ") + "}"
	case Choice:
		return strings.Join(texts, " | ")
	}
	return "…"
}

func TestWhatIsKnownInPart(t *testing.T) {
	for expression, want := range map[string]string{
		`["a", var.unset]`:                                    `["a", …]`,
		`{ a = var.unset, b = null }`:                         `{a = …, b = null}`,
		`{ a = 1, a = 2 }`:                                    `{a = 2}`,
		`{ (var.unset) = 1, b = 2 }`:                          `{b = 2, …}`,
		`var.unset ? "a" : ["b"]`:                             `"a" | ["b"]`,
		`"a-${var.unset}-${true ? "b" : "c"}"`:                `"a-${…}-b"`,
		`[var.unset, 7][1]`:                                   `7`,
		`[var.unset ? "a" : "b", "c"][var.unset]`:             `"a" | "b" | "c"`,
		`merge({ a = 1, b = 2 }, var.unset ? { a = 3 } : {})`: `{a = 1, b = 2, a = 3*}`,
		`merge({ a = 1 }, var.unset, { b = 2 })`:              `{a = 1*, b = 2, …}`,
		`concat(["a"], var.unset ? ["b"] : [], var.unset)`:    `["a", "b"*, …]`,
		`flatten([["a", [var.unset]], "b"])`:                  `["a", "b", …]`,
		`flatten([aws_kms_key.a.arn, [aws_kms_key.a.id]])`:    `[…, …]`,
		`flatten([aws_kms_key.a.tags, aws_kms_key.a[*].arn])`: `[…]`,
		`compact(["", null, "a", var.unset])`:                 `["a", …]`,
		`reverse(["a", var.unset])`:                           `[…, "a"]`,
		`values({ b = var.unset, a = 1 })`:                    `[1, …]`,
		`coalesce(null, "", var.unset, "a")`:                  `… | "a"`,
		`coalesce(null, "a-${var.unset}", "b")`:               `"a-${…}"`,
		`format("%s:%v", "a", var.unset)`:                     `"a:${…}"`,
		`format("%d", var.unset)`:                             `"${…}"`,
		`one([var.unset ? "a" : "b"])`:                        `"a" | "b"`,
		`one([])`:                                             `null`,
		`element(["a", var.unset], 2)`:                        `"a"`,
		`trimspace(" ${"a"} ")`:                               `"a"`,
		`trimspace(" ${var.unset}: ")`:                        `"${…}:"`,
		`trimspace("${null == null ? "" : "b"} ")`:            `""`,
		`chomp(" ${"a"}\n")`:                                  `" a"`,
		`replace("${"a"}-b", "-", "")`:                        `"ab"`,
		`replace("${"a"}-b", "a", "c")`:                       `"c-b"`,
		`replace("${var.unset}-b", "b", "c")`:                 `"${…}"`,

		// The elements of a set stand in an order that is not known.
		`join("-", ["a", "b-${var.unset}"])`:           `"a-b-${…}"`,
		`join("-", toset(["a", "b-${var.unset}"]))`:    `"${…}"`,
		`join("-", toset(["b", "a"]))`:                 `"a-b"`,
		`join("-", toset(["b-${var.unset}"]))`:         `"b-${…}"`,
		`tolist(toset(["b", "a"]))[0]`:                 `"a"`,
		`tolist(toset(["b", "a-${var.unset}"]))[0]`:    `"${…}"`,
		`tolist(toset(["b-${var.unset}"]))[0]`:         `"b-${…}"`,
		`[for v in concat(["a"], var.unset) : v]`:      `["a", …*]`,
		`concat(var.unset ? ["a"] : [], ["b"])[0]`:     `"a" | "b"`,
		`concat(["b"], var.unset ? ["a"] : [])[0]`:     `"b"`,
		`sort(["b", "a-${var.unset}"])[0]`:             `"${…}"`,
		`[for k, v in toset(["b", "a"]) : "${k}${v}"]`: `["aa", "bb"]`,
		`[for k, v in toset([var.unset, "a"]) : k]`:    `[…, …]`,
		`[for v in toset([var.unset, "a"]) : v]`:       `[…, "a"]`,

		// The name of an inner loop hides that of an outer one.
		`[for x in ["a"] : [for x in ["b", var.unset] : x]]`:              `[["b", …]]`,
		`[for x in ["a"] : [for y in [x, var.unset] : "${x}${y}"]]`:       `[["aa", "a${…}"]]`,
		`{ for k, v in { a = var.unset, b = "c" } : k => v if k == "b" }`: `{b = "c"}`,
		`[for v in ["a", "b"] : v if v == var.unset]`:                     `["a"*, "b"*]`,
		`[for v in concat(["a"], var.unset ? ["b"] : []) : v]`:            `["a", "b"*]`,
		`[for i, v in concat(var.unset ? ["a"] : [], ["b"]) : i]`:         `[…*, …]`,
		`{ for v in ["a", var.unset] : v => v }`:                          `{a = "a", …}`,
		`{ for v in ["a"] : "b" => v... }`:                                `{…}`,
		`[for v in var.unset ? ["a"] : [] : v]`:                           `["a"*]`,
		`[for k, v in var.unset ? { a = "b" } : {} : "${k}${v}"]`:         `["ab"*]`,
		`[for v in var.unset ? [] : [] : v]`:                              `[]`,
		`[for v in var.unset ? ["a"] : ["b"] : v]`:                        `[…*]`,
		`[for v in toset(var.unset ? ["a"] : []) : v]`:                    `["a"*]`,
		`[for v in var.unset : "a"]`:                                      `["a"*]`,
		`[{ a = "b" }, { a = var.unset }][*].a`:                           `["b", …]`,

		// What is known in part is no error.
		`try("a-${var.unset}", "b")`:                 `"a-${…}"`,
		`try({ a = var.unset, b = 7 }, null)`:        `{a = …, b = 7}`,
		`try({ a = var.unset, b = 7 }.b, null)`:      `7`,
		`try({ a = var.unset }.b, "c")`:              `"c"`,
		`try([var.unset, 7][1], null)`:               `7`,
		`try({ a = "b" }[var.unset], "c")`:           `"b" | "c"`,
		`lookup({ a = "b-${var.unset}" }, "a", "c")`: `"b-${…}"`,
		`lookup({ a = "b" }, "c", "d-${var.unset}")`: `"d-${…}"`,
	} {
		got := dump(read(t, "main.tf", "variable \"unset\" {}\nresource \"aws_kms_key\" \"k\" {\npolicy = "+expression+"\n}"))
		if got != want {
			t.Errorf("%s: got %s, want %s", expression, got, want)
		}
	}
}

// What is read of one block leaves no less for those that follow.
func TestManyBlocks(t *testing.T) {
	bucket := &module.Type{Name: "aws_s3_bucket", Schema: module.Schema{Blocks: []module.BlockSchema{
		{Type: "rule", Schema: module.Schema{Arguments: []string{"key"}}},
	}}}
	var source strings.Builder
	const each = maxMade - 3
	for i := range mostParts/each + 1 {
		source.WriteString("resource \"aws_s3_bucket\" \"b" + strconv.Itoa(i) + `" {
  dynamic "rule" {
    for_each = [` + strings.Repeat(`"k", `, each) + `]
    content {
      key = rule.value
    }
  }
}
`)
	}
	runner := helper.TestRunner(t, map[string]string{"main.tf": source.String()})
	r := NewReader(module.Read(runner, []*module.Type{bucket}), Dialect{})
	for instance := range r.Instances(bucket) {
		for _, rule := range instance.Blocks("rule") {
			if got := dump(rule.Attr("key")); got != `"k"` {
				t.Fatalf("%s: a key is %s", instance.Address(), got)
			}
		}
	}
}
