// Command asker is a TFLint plugin that does nothing but ask for the value of
// each variable that the module mentions, in the smallest file that mentions
// it: what that costs, every plugin that needs these values pays.
package main

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/plugin"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"
)

func main() {
	plugin.Serve(&plugin.ServeOpts{RuleSet: &tflint.BuiltinRuleSet{
		Name: "kms", Version: "0.0.0", Rules: []tflint.Rule{&rule{}},
	}})
}

type rule struct{ tflint.DefaultRule }

func (*rule) Name() string              { return "ask" }
func (*rule) Enabled() bool             { return true }
func (*rule) Severity() tflint.Severity { return tflint.NOTICE }

func (*rule) Check(runner tflint.Runner) error {
	files, err := read()
	if err != nil {
		return err
	}
	asked := map[string]bool{}
	for _, file := range files {
		for _, expr := range mentions(file) {
			if name := expr.Traversal[1].(hcl.TraverseAttr).Name; !asked[name] {
				asked[name] = true
				var value cty.Value
				if err := runner.EvaluateExpr(expr, &value, nil); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// read parses the files of the working directory, the smallest first.
func read() ([]*hcl.File, error) {
	names, err := filepath.Glob("*.tf")
	if err != nil {
		return nil, err
	}
	var files []*hcl.File
	for _, name := range names {
		source, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		file, diags := hclsyntax.ParseConfig(source, name, hcl.InitialPos)
		if diags.HasErrors() {
			return nil, diags
		}
		files = append(files, file)
	}
	slices.SortStableFunc(files, func(a, b *hcl.File) int { return cmp.Compare(len(a.Bytes), len(b.Bytes)) })
	return files, nil
}

// mentions are the file's references to variables.
func mentions(file *hcl.File) []*hclsyntax.ScopeTraversalExpr {
	var found []*hclsyntax.ScopeTraversalExpr
	_ = hclsyntax.VisitAll(file.Body.(*hclsyntax.Body), func(node hclsyntax.Node) hcl.Diagnostics {
		if expr, ok := node.(*hclsyntax.ScopeTraversalExpr); ok && expr.Traversal.RootName() == "var" {
			found = append(found, expr)
		}
		return nil
	})
	return found
}
