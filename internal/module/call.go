package module

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/eval"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/provider"
)

// Call is a call of a module that is on disk and looked at. It has instances
// as a resource has.
type Call struct {
	*Resource

	caller    *Module
	directory *directory
}

// Arguments says what the input variables of a called module are.
type Arguments int

const (
	// Passed are what the call passes, and the defaults of the others.
	Passed Arguments = iota
	// PassedOpen are the defaults, and anything for what the call passes.
	PassedOpen
	// Own are the defaults, and anything for those without: what the module is by itself.
	Own
	// Open is anything for all of them.
	Open
)

// mostCalls is how many calls may lead from the root module to one that is
// looked at. Real configurations have three or four.
const mostCalls = 10

// Calls are the module's calls that are looked at.
func (m *Module) Calls() []*Call {
	type key struct{}
	return Remember(m, key{}, func() []*Call {
		var calls []*Call
		for i, repetition := range m.repetitions() {
			if directory, _ := m.locate(m.calls[i]); directory != nil {
				calls = append(calls, &Call{Resource: repetition, caller: m, directory: directory})
			}
		}
		return calls
	})
}

// repetitions say of all the module's calls how many instances they have.
func (m *Module) repetitions() []*Resource {
	type key struct{}
	return Remember(m, key{}, func() []*Resource {
		var all []*Resource
		for _, block := range m.calls {
			all = append(all, &Resource{Type: "module", Name: block.Labels[0], module: m, block: block})
		}
		return all
	})
}

// Repetition says how many instances the call with a name has, whether or not
// its module is looked at. It is nil where there is no such call.
func (m *Module) Repetition(name string) *Resource {
	for _, repetition := range m.repetitions() {
		if repetition.Name == name {
			return repetition
		}
	}
	return nil
}

// Unseen is a call of a module that is not looked at.
type Unseen struct {
	Name   string
	Header hcl.Range
	// Why ends a sentence that begins with the name of the module.
	Why string
}

// Unseen are the module's calls that are not looked at.
func (m *Module) Unseen() []Unseen {
	var unseen []Unseen
	for _, block := range m.calls {
		directory, why := m.locate(block)
		if directory != nil && directory.mentions && directory.content().files == nil {
			why = "holds a file that cannot be parsed"
		}
		if why != "" {
			unseen = append(unseen, Unseen{block.Labels[0], block.DefRange, why})
		}
	}
	return unseen
}

// locate is the directory of the module that a block calls, or why that is not looked at.
func (m *Module) locate(block *hclext.Block) (found *directory, why string) {
	found, why = m.source.locate(block)
	if found != nil && m.within(found) {
		return nil, "calls itself, or is called through too many others"
	}
	return found, why
}

// Call is the call with a name, nil where none is looked at.
func (m *Module) Call(name string) *Call {
	for _, call := range m.Calls() {
		if call.Name == name {
			return call
		}
	}
	return nil
}

// within reports whether the module is, or is called by, the one in a
// directory: that has no end.
func (m *Module) within(directory *directory) bool {
	for range mostCalls {
		from, ok := m.source.(*called)
		if !ok {
			root, err := filepath.EvalSymlinks(m.source.disk().root())
			return err == nil && root == directory.real
		}
		if from.call.directory.real == directory.real {
			return true
		}
		m = from.call.caller
	}
	return true
}

// Inspected reports whether the module is inspected by itself where a whole tree
// is. What terraform init has downloaded is not, nor is a hidden directory.
func (c *Call) Inspected() bool {
	return !c.directory.downloaded && !c.directory.hidden
}

// Downloaded reports whether terraform init has put the module on disk.
func (c *Call) Downloaded() bool {
	return c.directory.downloaded
}

// Mentions reports whether the module, or one that it calls, may have a resource
// that is read.
func (c *Call) Mentions() bool {
	return c.directory.mentions
}

// Argument is the argument that the call passes for a variable, nil where it passes none.
func (c *Call) Argument(variable string) *hclext.Attribute {
	return c.block.Body.Attributes[variable]
}

// Provider is the provider configuration of the caller that the called module
// has under a name, "" where the call does not say: without the argument
// providers, it is the one without an alias of the same name.
func (c *Call) Provider(configuration string) string {
	passed, ok := c.block.Body.Attributes["providers"]
	if !ok {
		name, _, alias := strings.Cut(configuration, ".")
		if alias {
			return ""
		}
		return name
	}
	pairs, _ := hcl.ExprMap(passed.Expr)
	for _, pair := range pairs {
		if providerReference(pair.Key) == configuration {
			return providerReference(pair.Value)
		}
	}
	return ""
}

// Module is the called module as an instance of the call has it.
func (c *Call) Module(instance Instance, arguments Arguments) *Module {
	from := &called{call: c, instance: instance, arguments: arguments, inputs: map[input]cty.Value{}}
	m := newModule(from, c.caller.types)
	from.root = m.RootDir
	from.variables = m.variables
	m.place = c.caller.place
	if arguments == Own {
		m.alone = true
		m.place = func() place { return placeOf(c.directory.path, m.settings) }
	}
	return m
}

// called is the source of a module that another one calls.
type called struct {
	call      *Call
	instance  Instance
	arguments Arguments
	variables map[string]*Variable
	// root is the root module's directory.
	root   func() string
	inputs map[input]cty.Value
}

// input is an input variable, where some of them are open.
type input struct {
	name string
	open open
}

func (c *called) content([]*Type) []*hclext.Block { return c.call.directory.content().blocks }

func (c *called) expand([]*Type) []*hclext.Block { return nil }

func (c *called) file(name string) (*hcl.File, error) {
	return c.call.directory.content().files[name], nil
}

// guesses is false, since nothing is asked of TFLint.
func (c *called) guesses(string, string) bool { return false }

func (c *called) elsewhere(hcl.Expression, open) cty.Value { return cty.DynamicVal }

func (c *called) path() []string {
	return append(slices.Clone(c.call.caller.source.path()), c.call.Name+c.instance.suffix)
}

func (c *called) locate(block *hclext.Block) (found *directory, why string) {
	return c.disk().find(append(c.calls(), block.Labels[0]), c.call.directory, sourceOf(block))
}

func (c *called) disk() *disk { return c.call.caller.source.disk() }

// calls names the calls that lead to the module, without the keys of instances.
func (c *called) calls() []string {
	if outer, ok := c.call.caller.source.(*called); ok {
		return append(outer.calls(), c.call.Name)
	}
	return []string{c.call.Name}
}

// sourceOf is the argument source of a call, "" where it is not written out.
func sourceOf(block *hclext.Block) string {
	attr, ok := block.Body.Attributes["source"]
	if !ok {
		return ""
	}
	return constant(attr.Expr)
}

func (c *called) named(root, name string, open open) (cty.Value, bool) {
	switch {
	case root == "var":
		return c.input(name, open), true
	case root == "path" && name == "module":
		return c.modulePath(), true
	case root == "path" && name == "root":
		return cty.StringVal("."), true
	case root == "path", root == "terraform":
		return c.call.caller.source.named(root, name, open)
	}
	return cty.DynamicVal, true
}

// modulePath is where the module is, from the root module on.
func (c *called) modulePath() cty.Value {
	return cty.StringVal(Relative(c.root(), c.call.directory.path))
}

// input is the value of an input variable, which is computed once.
func (c *called) input(name string, open open) cty.Value {
	key := input{name, open}
	value, ok := c.inputs[key]
	if !ok {
		value = c.inputValue(name, open)
		c.inputs[key] = value
	}
	return value
}

func (c *called) inputValue(name string, open open) cty.Value {
	variable := c.variables[name]
	if variable == nil || c.arguments == Open {
		return cty.DynamicVal
	}
	if c.arguments == Own {
		if open != none {
			return cty.DynamicVal
		}
		return variable.Fallback()
	}
	attr := c.call.Argument(name)
	switch {
	case attr == nil:
		return variable.Fallback()
	case c.arguments == PassedOpen:
		return cty.DynamicVal
	}
	values, instance := c.call.caller.evaluator(open), c.instance
	if open != none && instance.Each != cty.NilVal {
		instance.Each = instance.EachOf(values)
	}
	return variable.given(values.Value(attr.Expr, instance.names()))
}

func (m *Module) evaluator(open open) *eval.Evaluator {
	switch open {
	case all:
		return m.AnyInput
	case atDefault:
		return m.notDefault
	}
	return m.Values
}

// EachOf is each.value as another evaluator than the module's own has it.
func (i Instance) EachOf(values *eval.Evaluator) cty.Value {
	forEach := eval.Known(values.Value(i.block.Body.Attributes["for_each"].Expr, nil))
	if Iterable(forEach) {
		for key, value := range forEach.Elements() {
			if key.RawEquals(i.Key) {
				return value
			}
		}
	}
	return cty.DynamicVal
}

// names are what each and count stand for in an instance.
func (i Instance) names() eval.Names {
	return func(root string) (cty.Value, bool) {
		switch {
		case i.Key == cty.NilVal:
		case root == "each" && i.Each != cty.NilVal:
			return cty.ObjectVal(map[string]cty.Value{"key": i.Key, "value": i.Each}), true
		case root == "count" && i.Each == cty.NilVal:
			return cty.ObjectVal(map[string]cty.Value{"index": i.Key}), true
		}
		return cty.NilVal, false
	}
}

// Reaches reports whether the module may read a file. What terraform init has
// downloaded is somebody else's: it reads what is downloaded with it, and what
// lies in the root module's directory.
func (m *Module) Reaches(file string) bool {
	from, ok := m.source.(*called)
	if !ok || !from.call.directory.downloaded {
		return true
	}
	real, err := filepath.EvalSymlinks(file)
	root, rootErr := filepath.EvalSymlinks(m.RootDir())
	if err != nil || rootErr != nil {
		return false
	}
	return from.disk().holds(real) || strings.HasPrefix(real, root+string(filepath.Separator))
}

// versions are the versions that the module admits of the provider with this
// local name: the one in the dependency lock file, else those that meet the
// constraints of the module, of its root module and of those that are called,
// else all.
func (m *Module) versions(localName string) provider.Versions {
	type key struct{ localName string }
	return Remember(m, key{localName}, func() provider.Versions {
		root := m.place()
		settings := root.settings
		if m.Called() {
			settings = m.settings
		}
		source, constraints := requirement(settings, localName)
		if locked := lockedVersion(root.locked, source, localName); locked != nil {
			return provider.Exactly(locked)
		}
		for _, others := range m.otherSettings() {
			named, more := requirement(others, localNameIn(others, source, localName))
			if named == "" || source == "" || named == source {
				constraints = append(constraints, more...)
			}
		}
		slices.Sort(constraints)
		return provider.Constrained(slices.Compact(constraints)...)
	})
}

// otherSettings are the settings of the other modules of the configuration, as
// far as they are known: of its root module, and of those that are called.
func (m *Module) otherSettings() [][]*hclext.Block {
	var all [][]*hclext.Block
	outermost, own := m, (*directory)(nil)
	for from, ok := m.source.(*called); ok && !outermost.alone; from, ok = outermost.source.(*called) {
		if outermost == m {
			own = from.call.directory
		}
		outermost = from.call.caller
	}
	for directory, settings := range outermost.calledSettings() {
		if directory != own {
			all = append(all, settings)
		}
	}
	if m.Called() {
		all = append(all, m.place().settings)
	}
	return all
}

// calledSettings are the settings of the modules that this one calls, and of
// those that they call.
func (m *Module) calledSettings() map[*directory][]*hclext.Block {
	type key struct{}
	return Remember(m, key{}, func() map[*directory][]*hclext.Block {
		found := map[*directory][]*hclext.Block{}
		for pending := m.Calls(); len(pending) > 0; pending = pending[1:] {
			call := pending[0]
			if _, ok := found[call.directory]; !ok {
				called := call.Module(Instance{Resource: call.Resource}, Open)
				found[call.directory] = called.settings
				pending = append(pending, called.Calls()...)
			}
		}
		return found
	})
}
