package module

import (
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/json"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"
)

// TestCoversPath has the spellings of ignore_changes that were tried with
// Terraform 1.11.4, and what each of them ignores.
func TestCoversPath(t *testing.T) {
	const (
		top     = "kms_key_id"
		root    = "root_block_device[0].kms_key_id"
		second  = "root_block_device[1].kms_key_id"
		deeper  = "encryption_config[0].provider[0].key_arn"
		another = "root_block_device[0].volume_size"
	)
	cases := map[string]map[string]bool{
		`[]`:                                      {},
		`[tags, tags_all]`:                        {},
		`[kms_key_id]`:                            {top: true},
		`["kms_key_id"]`:                          {top: true},
		`[tags["a"], kms_key_id]`:                 {top: true},
		`all`:                                     {top: true, root: true, second: true, deeper: true, another: true},
		`[root_block_device]`:                     {root: true, second: true, another: true},
		`["root_block_device"]`:                   {root: true, second: true, another: true},
		`[root_block_device[0]]`:                  {root: true, another: true},
		`[root_block_device[1]]`:                  {second: true},
		`["root_block_device[0]"]`:                {root: true, another: true},
		`[root_block_device[0].kms_key_id]`:       {root: true},
		`[root_block_device.0.kms_key_id]`:        {root: true},
		`["root_block_device[0].kms_key_id"]`:     {root: true},
		`[root_block_device[1].kms_key_id]`:       {second: true},
		`[root_block_device[0].volume_size]`:      {another: true},
		`[root_block_device.kms_key_id]`:          {},
		`[ebs_block_device]`:                      {},
		`[encryption_config]`:                     {deeper: true},
		`[encryption_config[0]]`:                  {deeper: true},
		`[encryption_config[0].provider]`:         {deeper: true},
		`[encryption_config[0].provider[0]]`:      {deeper: true},
		`[encryption_config[0].provider[1]]`:      {},
		`[encryption_config[0].resources]`:        {},
		`[root_block_device[0].kms_key_id.inner]`: {},
	}
	for list, covered := range cases {
		expr, diags := hclext.ParseExpression([]byte(list), "main.tf", hcl.InitialPos)
		if diags.HasErrors() {
			t.Fatal(diags)
		}
		ignore := ignoring(expr)
		for _, path := range []string{top, root, second, deeper, another} {
			if got := ignore.CoversPath(traversal(t, path)); got != covered[path] {
				t.Errorf("ignore_changes = %s covers %s: %t, want %t", list, path, got, covered[path])
			}
		}
	}
}

func TestCoversPathWithUnknownIndex(t *testing.T) {
	path := traversal(t, "root_block_device[0].kms_key_id")
	path[1] = hcl.TraverseIndex{Key: cty.UnknownVal(cty.Number)}
	for list, want := range map[string]bool{`[root_block_device[1].kms_key_id]`: true, `[root_block_device[1].volume_size]`: false} {
		expr, diags := hclext.ParseExpression([]byte(list), "main.tf", hcl.InitialPos)
		if diags.HasErrors() {
			t.Fatal(diags)
		}
		if got := ignoring(expr).CoversPath(path); got != want {
			t.Errorf("ignore_changes = %s: %t, want %t", list, got, want)
		}
	}
}

func TestCoversPathInJSON(t *testing.T) {
	file, diags := json.Parse([]byte(`{"ignore_changes": ["root_block_device[0].kms_key_id", "tags"]}`), "main.tf.json")
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	attributes, diags := file.Body.JustAttributes()
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	ignore := ignoring(attributes["ignore_changes"].Expr)
	if !ignore.CoversPath(traversal(t, "root_block_device[0].kms_key_id")) || ignore.CoversPath(traversal(t, "root_block_device[1].kms_key_id")) {
		t.Errorf("%+v", ignore)
	}
}

// ignoring is what a resource with this ignore_changes ignores.
func ignoring(expr hcl.Expression) IgnoreChanges {
	block := &hclext.Block{Type: lifecycle, Body: &hclext.BodyContent{Attributes: hclext.Attributes{"ignore_changes": {Expr: expr}}}}
	return ignoreChanges(&hclext.BodyContent{Blocks: hclext.Blocks{block}})
}

func traversal(t *testing.T, path string) hcl.Traversal {
	t.Helper()
	traversal, diags := hclsyntax.ParseTraversalAbs([]byte(path), "", hcl.InitialPos)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	return traversal
}
