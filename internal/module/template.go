package module

import (
	"os"
	"path/filepath"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// mostTemplate is how many bytes a template may have that is read: a policy has
// no more than half of them in any cloud.
const mostTemplate = 1 << 16

// Template is the template that the expression, a call of templatefile with
// these arguments, renders. The names in it stand for what is passed, and all of
// it is written where the call is: no other place can be shown. It is not ok
// where there is no such file, or where it cannot be known which.
func (x Expression) Template(path, variables hcl.Expression) (template Expression, ok bool) {
	name, ok := entryName(x.With(path).Value())
	// A template cannot render another one.
	if !ok || x.module.runner == nil {
		return x, false
	}
	expr := x.module.template(name)
	if expr == nil {
		return x, false
	}
	at := x.Range()
	template = Expression{
		written: expr,
		module:  &Module{evaluator: newEvaluator(nil, nil, func() map[string]hcl.Expression { return nil }, false)},
		scope:   scope{},
		origins: map[string]origin{},
		at:      &at,
	}
	passed, _ := x.With(variables).Elements()
	for _, variable := range passed {
		if name, ok := entryName(variable.Key); ok {
			template.scope[name] = variable.Value
			if variable.origin != nil {
				template.origins[name] = variable.origin
			}
		}
	}
	return template, true
}

// template reads a template by its path from the root module's directory, which
// is where Terraform runs. It is nil where that is not possible.
func (m *Module) template(path string) hclsyntax.Expression {
	type key struct{ path string }
	return Remember(m, key{path}, func() hclsyntax.Expression {
		dir := m.place().dir
		if dir == "" || filepath.IsAbs(path) {
			return nil
		}
		name := filepath.Join(dir, path)
		// Reading what is no file could take forever.
		if info, err := os.Stat(name); err != nil || !info.Mode().IsRegular() || info.Size() > mostTemplate {
			return nil
		}
		source, err := os.ReadFile(name)
		if err != nil {
			return nil
		}
		expr, diags := hclsyntax.ParseTemplate(source, name, hcl.InitialPos)
		if diags.HasErrors() {
			return nil
		}
		return expr
	})
}
