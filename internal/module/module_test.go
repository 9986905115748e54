package module

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/helper"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// counter counts what is asked of TFLint.
type counter struct {
	*helper.Runner
	contents []string
	values   []string
}

func (c *counter) GetModuleContent(schema *hclext.BodySchema, option *tflint.GetModuleContentOption) (*hclext.BodyContent, error) {
	c.contents = append(c.contents, option.Hint.ResourceType)
	content, err := c.Runner.GetModuleContent(schema, option)
	if err == nil && !slices.ContainsFunc(content.Blocks, func(b *hclext.Block) bool {
		return b.Type == "resource" && b.Labels[0] == option.Hint.ResourceType
	}) {
		return &hclext.BodyContent{}, nil
	}
	return content, err
}

func (c *counter) EvaluateExpr(expr hcl.Expression, target any, option *tflint.EvaluateExprOption) error {
	rng := expr.Range()
	file, _ := c.GetFile(rng.Filename)
	c.values = append(c.values, rng.Filename+": "+string(rng.SliceBytes(file.Bytes)))
	return c.Runner.EvaluateExpr(expr, target, option)
}

func read(t *testing.T, files map[string]string, reads ...string) (*Module, *counter) {
	t.Helper()
	runner := &counter{Runner: helper.TestRunner(t, files)}
	return Read(runner, reads), runner
}

// values evaluates every argument of every instance, twice.
func values(m *Module) map[string]string {
	all := map[string]string{}
	for range 2 {
		for resourceType, names := range resourceAttributes {
			for instance := range m.Instances(resourceType) {
				for _, name := range names {
					if value := instance.Attr(name); value.Attribute() != nil {
						all[instance.Address()+" "+name] = value.String()
					}
				}
			}
		}
	}
	return all
}

func TestNothingIsReadWithoutKMS(t *testing.T) {
	m, runner := read(t, map[string]string{"main.tf": `resource "aws_s3_bucket" "b" {}`}, AWSKey, AlicloudKey)
	if got := values(m); len(got) > 0 {
		t.Errorf("values = %v", got)
	}
	if want := []string{AlicloudKey, AWSKey}; !slices.Equal(runner.contents, want) {
		t.Errorf("asked for content with the hints %v, want %v", runner.contents, want)
	}
}

func TestNothingIsAskedTwice(t *testing.T) {
	m, runner := read(t, map[string]string{
		"main.tf": strings.Repeat("# long\n", 100) + `
resource "aws_kms_key" "literal" {
  deletion_window_in_days = 7
  enable_key_rotation     = true
  policy                  = jsonencode({ Version = "2012-10-17" })
}
resource "aws_kms_key" "variables" {
  deletion_window_in_days = var.days
  rotation_period_in_days = local.twice
  enable_key_rotation     = var.rotate ? true : null
}
resource "aws_kms_replica_key" "variables" {
  for_each                = { a = var.days, b = 8 }
  deletion_window_in_days = each.value
}
`,
		"replica.tf": `
resource "aws_kms_external_key" "variables" {
  deletion_window_in_days = "${var.days}"
}
locals {
  twice = var.days * 2
}
`,
		"variables.tf": `
variable "days" { default = 20 }
variable "rotate" { default = true }
variable "unused" { default = 1 }
`,
	}, AWSKey, AWSExternalKey, AWSReplicaKey)

	got := values(m)
	want := map[string]string{
		"aws_kms_key.literal deletion_window_in_days":                "7",
		"aws_kms_key.literal enable_key_rotation":                    "true",
		"aws_kms_key.literal policy":                                 `"{\"Version\":\"2012-10-17\"}"`,
		"aws_kms_key.variables deletion_window_in_days":              "20",
		"aws_kms_key.variables rotation_period_in_days":              "40",
		"aws_kms_key.variables enable_key_rotation":                  "true",
		`aws_kms_replica_key.variables["a"] deletion_window_in_days`: "20",
		`aws_kms_replica_key.variables["b"] deletion_window_in_days`: "8",
		"aws_kms_external_key.variables deletion_window_in_days":     "20",
	}
	if !maps.Equal(got, want) {
		t.Errorf("values = %v\nwant %v", got, want)
	}
	if len(runner.contents) != 1 {
		t.Errorf("asked for content with the hints %v, want one request", runner.contents)
	}
	slices.Sort(runner.values)
	if want := []string{"main.tf: var.rotate", "replica.tf: var.days"}; !slices.Equal(runner.values, want) {
		t.Errorf("asked for the values %q, want each variable once, in the smallest file: %q", runner.values, want)
	}
}

func TestInstances(t *testing.T) {
	for config, want := range map[string][]string{
		``:                                   {"aws_kms_key.k"},
		`count = 0`:                          nil,
		`count = "0"`:                        nil,
		`count = 2`:                          {"aws_kms_key.k"},
		`count = var.unset`:                  {"aws_kms_key.k"},
		`count = null`:                       {"aws_kms_key.k"},
		`count = -1`:                         {"aws_kms_key.k"},
		`count = "many"`:                     {"aws_kms_key.k"},
		`count = 1e12`:                       {"aws_kms_key.k"},
		"count = 2\npolicy = count.index":    {"aws_kms_key.k[0]", "aws_kms_key.k[1]"},
		"count = 1e12\npolicy = count.index": {"aws_kms_key.k"},
		`for_each = {}`:                      nil,
		`for_each = { a = 1 }`:               {"aws_kms_key.k"},
		`for_each = var.unset`:               {"aws_kms_key.k"},
		`for_each = null`:                    {"aws_kms_key.k"},
		`for_each = "text"`:                  {"aws_kms_key.k"},
		"for_each = { a = 1 }\npolicy = each.key":                    {`aws_kms_key.k["a"]`},
		"for_each = { \"a\\\"b\" = var.unset }\npolicy = each.value": {`aws_kms_key.k["a\"b"]`},
		"for_each = setunion([\"x\", \"y\"], [])\npolicy = each.key": {`aws_kms_key.k["x"]`, `aws_kms_key.k["y"]`},
		"for_each = setunion([var.unset], [])\npolicy = each.key":    {"aws_kms_key.k"},
		`for_each = tomap(null)`:                                     {"aws_kms_key.k"},
		`for_each = tomap(var.unset)`:                                {"aws_kms_key.k"},
		`for_each = toset([])`:                                       nil,
	} {
		m, _ := read(t, map[string]string{"main.tf": "variable \"unset\" {}\nresource \"aws_kms_key\" \"k\" {\n" + config + "\n}"}, AWSKey)
		var got []string
		for instance := range m.Instances(AWSKey) {
			got = append(got, instance.Address())
			instance.Attr("policy")
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: instances %v, want %v", config, got, want)
		}
	}
}

func TestCyclesCannotBeKnown(t *testing.T) {
	m, _ := read(t, map[string]string{"main.tf": `
locals {
  a = local.b
  b = local.a
}
resource "aws_kms_key" "k" {
  policy = local.a
}
`}, AWSKey)
	for key := range m.Instances(AWSKey) {
		if text, ok := key.Attr("policy").Text(); ok {
			t.Errorf("policy = %q", text)
		}
	}
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
		`try()`:                                      "not known",
		`try({}.x, 7)`:                               "7",
		`merge({ a = 1 }, { a = 2 }).a`:              "2",
		`[for k, v in { a = 1 } : v][0]`:             "1",
		`"${"a"}-b"`:                                 `"a-b"`,
		`lookup(tomap({ a = "x" }), "a", ["y"])`:     "not known",
		`one([])`:                                    "null",
		`one(["a"])`:                                 `"a"`,
		`one(toset([7]))`:                            "7",
		`one([1, 2])`:                                "not known",
		`one({})`:                                    "not known",
		`one([var.unset])`:                           "not known",
		`replace("a-b-c", "-", "+")`:                 `"a+b+c"`,
		`replace("a1b22", "/[0-9]+/", "<$0>")`:       `"a<1>b<22>"`,
		`replace("a/b", "/", "-")`:                   `"a-b"`,
		`replace("a//b", "//", "-")`:                 `"-a-/-/-b-"`,
		`replace(var.unset, "a", "b")`:               "not known",
		`reverse(["a", "b"])[0]`:                     `"b"`,
		`strrev("añb")`:                              `"bña"`,
		`regex("a(.)c", "abc")[0]`:                   `"b"`,
		`regexall("[0-9]", "a1b2")[1]`:               `"2"`,
		`signum(-3)`:                                 "-1",
		`pow(2, 10)`:                                 "1024",
		`log(8, 2)`:                                  "3",
		`csvdecode("a,b\n1,2")[0].b`:                 `"2"`,
		`formatdate("YYYY", "2026-01-02T03:04:05Z")`: `"2026"`,
		`timeadd("2026-01-02T03:04:05Z", "1h")`:      `"2026-01-02T04:04:05Z"`,
	} {
		m, runner := read(t, map[string]string{"main.tf": "variable \"unset\" {}\nresource \"aws_kms_key\" \"k\" {\npolicy = " + expr + "\n}"}, AWSKey)
		if got := values(m)["aws_kms_key.k policy"]; got != want {
			t.Errorf("%s = %s, want %s", expr, got, want)
		}
		for _, asked := range runner.values {
			if asked != "main.tf: var.unset" {
				t.Errorf("%s: asked for %s", expr, asked)
			}
		}
	}
}
