package module_test

import (
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/helper"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

var (
	awsKey = &module.Type{Name: "aws_kms_key", Schema: module.Schema{Arguments: []string{
		"deletion_window_in_days", "enable_key_rotation", "policy", "rotation_period_in_days",
	}}}
	keys = []*module.Type{
		awsKey,
		{Name: "aws_kms_external_key", Schema: module.Schema{Arguments: []string{"deletion_window_in_days"}}},
		{Name: "aws_kms_replica_key", Schema: module.Schema{Arguments: []string{"deletion_window_in_days"}}},
	}
)

// counter counts what is asked of TFLint.
type counter struct {
	*helper.Runner
	contents int
	values   []string
}

func (c *counter) GetModuleContent(schema *hclext.BodySchema, option *tflint.GetModuleContentOption) (*hclext.BodyContent, error) {
	c.contents++
	return c.Runner.GetModuleContent(schema, option)
}

func (c *counter) EvaluateExpr(expr hcl.Expression, target any, option *tflint.EvaluateExprOption) error {
	rng := expr.Range()
	file, _ := c.GetFile(rng.Filename)
	c.values = append(c.values, rng.Filename+": "+string(rng.SliceBytes(file.Bytes)))
	return c.Runner.EvaluateExpr(expr, target, option)
}

func read(t *testing.T, files map[string]string) (*expr.Reader, *counter) {
	t.Helper()
	runner := &counter{Runner: helper.TestRunner(t, files)}
	return expr.NewReader(module.Read(runner, keys), expr.Dialect{}), runner
}

// values evaluates every argument of every instance, twice.
func values(r *expr.Reader) map[string]string {
	all := map[string]string{}
	for range 2 {
		for instance := range r.Instances(keys...) {
			for _, name := range instance.Schema().Arguments {
				if value := instance.Attr(name); value.Attribute() != nil {
					all[instance.Address()+" "+name] = value.String()
				}
			}
		}
	}
	return all
}

func TestNothingIsReadWithoutKMS(t *testing.T) {
	r, runner := read(t, map[string]string{"main.tf": `resource "aws_s3_bucket" "b" {}`})
	if got := values(r); len(got) > 0 {
		t.Errorf("values = %v", got)
	}
	if runner.contents != 1 {
		t.Errorf("asked for content %d times, want once for what there is", runner.contents)
	}
}

// crowd is a TFLint that takes hints, in a directory of many resources.
type crowd struct {
	*helper.Runner
	// listed is how often it has listed the resources.
	listed int
}

func (c *crowd) GetModuleContent(schema *hclext.BodySchema, option *tflint.GetModuleContentOption) (*hclext.BodyContent, error) {
	content, err := c.Runner.GetModuleContent(schema, option)
	of := func(block *hclext.Block) bool {
		return block.Type == "resource" && block.Labels[0] == option.Hint.ResourceType
	}
	if err == nil && option.Hint.ResourceType != "" && !slices.ContainsFunc(content.Blocks, of) {
		return &hclext.BodyContent{}, nil
	}
	if err == nil && len(content.Blocks.OfType("resource")) > 0 {
		c.listed++
	}
	return content, err
}

func TestCrowdIsNotListed(t *testing.T) {
	records := strings.Repeat("# an address of the zone\n", 50_000) + `resource "aws_route53_record" "r" {}`
	for _, test := range []struct {
		name, others  string
		listed, found int
	}{
		{"no key", `data "aws_region" "here" {}`, 0, 0},
		{"a key", `resource "aws_kms_external_key" "k" { deletion_window_in_days = 7 }`, 2, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			files := map[string]string{"main.tf": records, "others.tf": test.others}
			runner := &crowd{Runner: helper.TestRunner(t, files)}
			t.Chdir(t.TempDir())
			for name, source := range files {
				if err := os.WriteFile(name, []byte(source), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			found := values(expr.NewReader(module.Read(runner, keys), expr.Dialect{}))
			if len(found) != test.found || runner.listed != test.listed {
				t.Errorf("found %v, listed the resources %d times; want %d and %d", found, runner.listed, test.found, test.listed)
			}
		})
	}
}

func TestNothingIsAskedTwice(t *testing.T) {
	r, runner := read(t, map[string]string{
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
	})

	got := values(r)
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
	if runner.contents != 2 {
		t.Errorf("asked for content %d times, want once for what there is and once for that", runner.contents)
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
		r, _ := read(t, map[string]string{"main.tf": "variable \"unset\" {}\nresource \"aws_kms_key\" \"k\" {\n" + config + "\n}"})
		var got []string
		for instance := range r.Instances(awsKey) {
			got = append(got, instance.Address())
			instance.Attr("policy")
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: instances %v, want %v", config, got, want)
		}
	}
}

func TestCyclesCannotBeKnown(t *testing.T) {
	r, _ := read(t, map[string]string{"main.tf": `
locals {
  a = local.b
  b = local.a
}
resource "aws_kms_key" "k" {
  policy = local.a
}
`})
	for key := range r.Instances(awsKey) {
		if text, ok := key.Attr("policy").Known(); ok {
			t.Errorf("policy = %q", text)
		}
	}
}

func TestNothingIsRemembered(t *testing.T) {
	r, _ := read(t, map[string]string{"main.tf": ""})
	computed := 0
	for range 2 {
		if got := module.Remember(r.Module(), "key", func() error { computed++; return nil }); got != nil {
			t.Errorf("remembered %v", got)
		}
	}
	if computed != 1 {
		t.Errorf("computed %d times", computed)
	}
}
