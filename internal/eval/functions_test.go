package eval

import (
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/zclconf/go-cty/cty"
)

// unset is a module in which no variable has a value, and with nothing else in it.
type unset struct{ t *testing.T }

func (unset) Local(string) hcl.Expression { return nil }

func (u unset) Named(root, name string) (cty.Value, bool) {
	if root != "var" || name != "unset" {
		u.t.Errorf("asked for %s.%s", root, name)
	}
	return cty.DynamicVal, true
}

func (u unset) Elsewhere(expr hcl.Expression) cty.Value {
	u.t.Errorf("asked for what is written at %s", expr.Range())
	return cty.DynamicVal
}

func TestFunctions(t *testing.T) {
	for expr, want := range map[string]string{
		`coalesce(null, "", "a", "b")`:       `"a"`,
		`coalesce(var.unset, "a")`:           "not known",
		`coalesce("a", var.unset)`:           `"a"`,
		`coalesce(null, "")`:                 "not known",
		`coalesce(0, 7)`:                     "0",
		`length("añb")`:                      "3",
		`length([1, 2])`:                     "2",
		`length({ a = 1 })`:                  "1",
		`length(var.unset)`:                  "not known",
		`length(7)`:                          "not known",
		`lookup({ a = 1 }, "a", 2)`:          "1",
		`lookup({ a = 1 }, "b", 2)`:          "2",
		`lookup({ a = 1 }, "b", null)`:       "null",
		`lookup({}, "b", null)`:              "null",
		`lookup({ a = 1 }, "a")`:             "1",
		`lookup({ a = 1 }, "b")`:             "not known",
		`lookup(tomap({ a = 1 }), "b", "2")`: "2",
		`lookup(tomap({ a = 1 }), "a", 2)`:   "1",
		`lookup({ a = 1 }, var.unset, 2)`:    "not known",
		`lookup({ a = var.unset }, "b", 2)`:  "2",
		`lookup(null, "b", 2)`:               "not known",
		`lookup([1], "b", 2)`:                "not known",
		`lookup(var.unset, "b", 2)`:          "not known",
		`tonumber("7")`:                      "7",
		`tostring(7)`:                        `"7"`,
		`tobool("maybe")`:                    "not known",
		`length(toset(["a", "a"]))`:          "1",
		`tolist([7, "8"])[0]`:                `"7"`,
		`tomap({ a = 7 }).a`:                 "7",
		`try(local.missing.x, 7)`:            "not known",
		strings.Repeat("try(", 100) + "7" + strings.Repeat(")", 100): "7",
		`try([var.unset, 7], [7, 7])[1]`:                             "not known",
		`try(var.unset, 7)`:                                          "not known",
		`try()`:                                                      "not known",
		`formatdate("YYYY", timestamp())`:                            "not known",
		`timecmp(timestamp(), "2020-01-01T00:00:00Z")`:               "not known",
		`[uuid(), 7][1]`:                                             "7",
		`try({}.x, 7)`:                                               "7",
		`merge({ a = 1 }, { a = 2 }).a`:                              "2",
		`[for k, v in { a = 1 } : v][0]`:                             "1",
		`"${"a"}-b"`:                                                 `"a-b"`,
		`lookup(tomap({ a = "x" }), "a", ["y"])`:                     "not known",
		`one([])`:                                                    "null",
		`one(["a"])`:                                                 `"a"`,
		`one(toset([7]))`:                                            "7",
		`one([1, 2])`:                                                "not known",
		`one({})`:                                                    "not known",
		`one([var.unset])`:                                           "not known",
		`replace("a-b-c", "-", "+")`:                                 `"a+b+c"`,
		`replace("a1b22", "/[0-9]+/", "<$0>")`:                       `"a<1>b<22>"`,
		`replace("a/b", "/", "-")`:                                   `"a-b"`,
		`replace("a//b", "//", "-")`:                                 `"-a-/-/-b-"`,
		`replace(var.unset, "a", "b")`:                               "not known",
		`reverse(["a", "b"])[0]`:                                     `"b"`,
		`alltrue([true, true])`:                                      "true",
		`alltrue([])`:                                                "true",
		`alltrue([true, "false", var.unset])`:                        "false",
		`alltrue([true, null])`:                                      "false",
		`alltrue([true, var.unset])`:                                 "not known",
		`alltrue(["a"])`:                                             "not known",
		`anytrue([false, true])`:                                     "true",
		`anytrue([])`:                                                "false",
		`anytrue([var.unset, true])`:                                 "true",
		`anytrue([var.unset, false, null])`:                          "not known",
		`basename("secrets/a.yaml")`:                                 `"a.yaml"`,
		`dirname("secrets/a.yaml")`:                                  `"secrets"`,
		`basename(var.unset)`:                                        "not known",
		`endswith("prod-eu", "-eu")`:                                 "true",
		`endswith("prod-eu", "prod")`:                                "false",
		`startswith("prod-eu", "prod")`:                              "true",
		`startswith("prod-eu", var.unset)`:                           "not known",
		`strcontains("prod-eu", "d-e")`:                              "true",
		`strcontains("prod-eu", "us")`:                               "false",
		`sum([1, 2.5, "3"])`:                                         "6.5",
		`sum(toset([1, 2, 2]))`:                                      "3",
		`sum([])`:                                                    "not known",
		`sum([1, null])`:                                             "not known",
		`sum([1, var.unset])`:                                        "not known",
		`sum({ a = 1 })`:                                             "not known",
		`strrev("añb")`:                                              `"bña"`,
		`regex("a(.)c", "abc")[0]`:                                   `"b"`,
		`regexall("[0-9]", "a1b2")[1]`:                               `"2"`,
		`signum(-3)`:                                                 "-1",
		`pow(2, 10)`:                                                 "1024",
		`log(8, 2)`:                                                  "3",
		`csvdecode("a,b\n1,2")[0].b`:                                 `"2"`,
		`formatdate("YYYY", "2026-01-02T03:04:05Z")`:                 `"2026"`,
		`timeadd("2026-01-02T03:04:05Z", "1h")`:                      `"2026-01-02T04:04:05Z"`,
	} {
		parsed, diags := hclsyntax.ParseExpression([]byte(expr), "main.tf", hcl.InitialPos)
		if diags.HasErrors() {
			t.Fatal(diags)
		}
		if got := written(New(unset{t}).Value(parsed, nil)); got != want {
			t.Errorf("%s = %s, want %s", expr, got, want)
		}
	}
}

// written is a value as it would be written in Terraform.
func written(value cty.Value) string {
	if !value.IsWhollyKnown() {
		return "not known"
	}
	return strings.TrimSpace(string(hclwrite.TokensForValue(value).Bytes()))
}
