package module

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"
)

// Empty is a module that holds nothing, as far as a template file sees it.
func Empty() *Module {
	m := newModule(empty{}, nil)
	m.place = func() place { return place{} }
	return m
}

type empty struct{}

func (empty) content([]*Type) []*hclext.Block              { return nil }
func (empty) expand([]*Type) []*hclext.Block               { return nil }
func (empty) file(string) (*hcl.File, error)               { return nil, nil }
func (empty) named(string, string, open) (cty.Value, bool) { return cty.DynamicVal, true }
func (empty) guesses(string, string) bool                  { return false }
func (empty) elsewhere(hcl.Expression, open) cty.Value     { return cty.DynamicVal }
func (empty) path() []string                               { return nil }
func (empty) locate(*hclext.Block) (*directory, string)    { return nil, "" }
func (empty) disk() *disk                                  { return nil }
