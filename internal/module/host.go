package module

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/eval"
)

// Read reads what the module that TFLint inspects holds of the types.
func Read(runner tflint.Runner, types []*Type) *Module {
	return ReadTree(runner, types, NoCalls)
}

// ReadTree is like Read, and lets some of the module's calls be looked through.
func ReadTree(runner tflint.Runner, types []*Type, calls Calls) *Module {
	h := &host{runner: runner, calls: sync.OnceValue(func() []string { return pathOf(runner) }), values: map[string]cty.Value{}, files: map[string]*hcl.File{}, listed: map[string]listing{}, mentions: func() map[string]hcl.Expression { return nil }}
	h.modules = newDisk(calls, joinTypes(types), func() string { return h.list(h.anyFile).dir })
	var m *Module
	h.unread = sync.OnceValue(func() hcl.Attributes {
		if len(h.path()) > 0 {
			return readValues(m.RootDir())
		}
		return readValues(h.list(h.anyFile).dir)
	})
	m = newModule(h, types)
	h.variables = m.variables
	m.place = sync.OnceValue(func() place { return h.place(m.settings) })
	return m
}

// host is TFLint as the source of a module. It is the only thing that asks
// TFLint for content or values.
//
// TFLint's EvaluateExpr transfers and parses the expression's whole file on
// every call, so it is asked as little as possible: once for each variable, and
// once for each expression that cannot be evaluated here.
type host struct {
	runner  tflint.Runner
	modules *disk

	// calls are those that lead to the module.
	calls func() []string
	// anyFile is the name of one of the module's files, "" where nothing is read of it.
	anyFile  string
	values   map[string]cty.Value
	files    map[string]*hcl.File
	listed   map[string]listing
	mentions func() map[string]hcl.Expression
	// variables are the module's input variables.
	variables map[string]*Variable
	// unread are the values in the root module's terraform.tfvars.json, which
	// Terraform reads, but not TFLint.
	unread func() hcl.Attributes
}

// content asks TFLint for which resources and calls there are, and then for what
// is read of those. TFLint merges override files in another way than
// Terraform does, and refuses the whole request where one block does not have
// the shape that is asked for. In both cases the files are read here.
func (h *host) content(types []*Type) []*hclext.Block {
	labels, given := h.labels(types)
	for _, block := range labels {
		h.anyFile = block.DefRange.Filename
	}
	present := presentOf(types, labels)
	if given && !slices.ContainsFunc(present, (*Type).matters) && !slices.ContainsFunc(labels, h.follows) {
		return slices.DeleteFunc(labels, func(block *hclext.Block) bool { return block.Type != "module" })
	}
	if !given {
		present = types
		for name := range h.sources() {
			h.anyFile = name
		}
	}
	blocks, given := h.ask(moduleSchema(present), asWritten)
	if !given || h.overridden() {
		blocks = readFiles(h.sources(), present)
	}
	h.mentions = sync.OnceValue(func() map[string]hcl.Expression { return mention(blocks) })
	return blocks
}

// labels are the headers of what there is. The many resources of a crowded
// directory are left out where none is of a type that is read: there, TFLint is
// asked type by type, and lists everything for the first that it has. Where the
// plugin runs in another directory, as in an editor, that only takes longer.
func (h *host) labels(types []*Type) (blocks []*hclext.Block, given bool) {
	if !crowded(".") {
		return h.ask(labelSchema, asWritten)
	}
	for _, t := range types {
		if t.Data {
			continue
		}
		ofType := asWritten
		ofType.Hint.ResourceType = t.Name
		if blocks, given := h.ask(labelSchema, ofType); !given || len(blocks) > 0 {
			return blocks, given
		}
	}
	return h.ask(otherLabels, asWritten)
}

// presentOf are those of the types that there is something of.
func presentOf(types []*Type, labels []*hclext.Block) []*Type {
	var present []*Type
	for _, block := range labels {
		if block.Type == "module" {
			continue
		}
		if t := typeOf(types, block); t != nil && !slices.Contains(present, t) {
			present = append(present, t)
		}
	}
	return present
}

// follows reports whether a block calls a module that has something to look at.
func (h *host) follows(block *hclext.Block) bool {
	if block.Type != "module" || h.modules.which == NoCalls {
		return false
	}
	directory, _ := h.locate(block)
	return directory != nil && directory.mentions
}

// locate looks through the calls of a root module alone: what a called module
// calls is looked at from there.
func (h *host) locate(call *hclext.Block) (found *directory, why string) {
	dir := h.list(h.anyFile).dir
	switch {
	case len(h.path()) > 0:
		return nil, ""
	case dir == "":
		return nil, "cannot be found, since this directory cannot be read"
	}
	return h.modules.find(call.Labels, &directory{path: dir}, sourceOf(call))
}

func (h *host) disk() *disk { return h.modules }

// asWritten lets TFLint give blocks without expanding them.
var asWritten = tflint.GetModuleContentOption{ExpandMode: tflint.ExpandModeNone}

// ask makes one request for the module's content. It is not given where TFLint
// refuses the request.
func (h *host) ask(schema *hclext.BodySchema, option tflint.GetModuleContentOption) (blocks []*hclext.Block, given bool) {
	content, err := h.runner.GetModuleContent(schema, &option)
	if err != nil || content == nil {
		logger.Debug("TFLint did not give the module's content", "error", err)
		return nil, false
	}
	return content.Blocks, true
}

// expand lets TFLint expand count and for_each. It asks for what has a value
// alone, unlike the names in provider and lifecycle. There is nothing where
// TFLint cannot expand the module, as when one expression in any resource is
// in error.
func (h *host) expand(types []*Type) []*hclext.Block {
	if len(h.unread()) > 0 {
		return nil
	}
	var all Schema
	for _, t := range types {
		if !t.Data {
			all = join(all, Schema{Arguments: append(slices.Clone(metaArguments), t.Arguments...)})
		}
	}
	blocks, _ := h.ask(&hclext.BodySchema{Blocks: []hclext.BlockSchema{
		{Type: "resource", LabelNames: []string{"type", "name"}, Body: all.request()},
	}}, tflint.GetModuleContentOption{ExpandMode: tflint.ExpandModeExpand})
	return blocks
}

// file keeps what TFLint gives, since the whole file is transferred each time.
func (h *host) file(name string) (*hcl.File, error) {
	if file, ok := h.files[name]; ok {
		return file, nil
	}
	file, err := h.runner.GetFile(name)
	if err == nil {
		h.files[name] = file
	}
	return file, err
}

// sources are all files of the module.
func (h *host) sources() map[string]*hcl.File {
	files, err := h.runner.GetFiles()
	if err != nil {
		return nil
	}
	return files
}

func (h *host) path() []string { return h.calls() }

func pathOf(runner tflint.Runner) []string {
	path, err := runner.GetModulePath()
	if err != nil {
		return nil
	}
	return path
}

// place finds the root module's directory by the name of one of its files.
func (h *host) place(settings []*hclext.Block) place {
	root, file := place{settings: settings}, h.anyFile
	if len(h.path()) > 0 {
		content, err := h.runner.GetModuleContent(rootSchema, &tflint.GetModuleContentOption{
			ModuleCtx:  tflint.RootModuleCtxType,
			ExpandMode: tflint.ExpandModeNone,
		})
		if err != nil || content == nil {
			return place{}
		}
		root.settings = append(content.Blocks.OfType("terraform"), content.Blocks.OfType("provider")...)
		root.calls = content.Blocks.OfType("module")
		for _, call := range root.calls {
			file = call.DefRange.Filename
		}
	}
	found := placeOf(h.list(file).dir, root.settings)
	found.calls = root.calls
	return found
}

// rootSchema asks for the root module's settings, and for its module calls,
// since a module that calls another one has at least one of them.
var rootSchema = func() *hclext.BodySchema {
	schema := &hclext.BodySchema{}
	for _, block := range settings {
		if slices.Contains([]string{"terraform", "provider", "module"}, block.Type) {
			schema.Blocks = append(schema.Blocks, block.request())
		}
	}
	return schema
}()

func (h *host) named(root, name string, open open) (value cty.Value, ok bool) {
	switch {
	case root == "module", root == "var" && open == all:
		return cty.DynamicVal, true
	case root == "terraform" && name == "workspace":
		return h.workspace(), true
	}
	value, ok = h.mentioned(root, name)
	if root == "var" && h.guesses(root, name) {
		return h.corrected(name, value), true
	}
	if root == "var" && open == atDefault && h.atDefault(name, value) {
		return cty.DynamicVal, true
	}
	return value, ok
}

// guesses reports whether what TFLint takes a name to stand for is a guess.
func (h *host) guesses(root, name string) bool {
	switch {
	case root == "terraform" && name == "workspace":
		return !h.workspace().IsKnown()
	case root != "var" || len(h.unread()) == 0:
		return false
	}
	// What a call passes can come from any of the values.
	return len(h.path()) > 0 || h.unread()[name] != nil
}

// corrected is the value of an input variable that terraform.tfvars.json gives
// one. What TFLint has from elsewhere may count more than that, or less.
func (h *host) corrected(name string, value cty.Value) cty.Value {
	attr, variable := h.unread()[name], h.variables[name]
	if attr == nil || variable == nil || len(h.path()) > 0 {
		return cty.DynamicVal
	}
	written, diags := attr.Expr.Value(nil)
	if diags.HasErrors() {
		return cty.DynamicVal
	}
	given := variable.given(written)
	if value.IsWhollyKnown() && !h.atDefault(name, value) && !value.RawEquals(given) {
		return cty.DynamicVal
	}
	return given
}

// readValues reads the terraform.tfvars.json in the root module's directory.
func readValues(dir string) hcl.Attributes {
	const name = "terraform.tfvars.json"
	source, err := readRegular(filepath.Join(dir, name))
	if dir == "" || err != nil {
		return nil
	}
	file, diags := parse(source, name)
	if diags.HasErrors() {
		return nil
	}
	values, _ := file.Body.JustAttributes()
	return values
}

// mentioned is the value of a name, if TFLint can be asked for it.
func (h *host) mentioned(root, name string) (value cty.Value, ok bool) {
	address := root + "." + name
	if value, ok := h.values[address]; ok {
		return value, true
	}
	expr := h.mentions()[address]
	if expr == nil {
		return cty.DynamicVal, false
	}
	return h.evaluate(address, expr), true
}

// atDefault reports whether a variable has the value that it has where nobody
// gives it one.
func (h *host) atDefault(name string, value cty.Value) bool {
	variable := h.variables[name]
	if variable == nil || variable.Default() == nil {
		return false
	}
	converted, err := convert.Convert(variable.Fallback(), value.Type())
	return err == nil && converted.RawEquals(value)
}

// workspace is the name of the workspace, where something says which it is:
// TFLint takes it to be "default".
func (h *host) workspace() cty.Value {
	if name := os.Getenv("TF_WORKSPACE"); name != "" {
		return cty.StringVal(name)
	}
	dir := h.list(h.anyFile).dir
	selected, err := readRegular(filepath.Join(dataDir(dir), "environment"))
	if name := strings.TrimSpace(string(selected)); dir != "" && err == nil && name != "" {
		return cty.StringVal(name)
	}
	return cty.UnknownVal(cty.String)
}

// elsewhere asks for an expression once, however often it is written.
func (h *host) elsewhere(expr hcl.Expression, open open) cty.Value {
	for _, traversal := range eval.Traversals(expr) {
		if root := traversal.RootName(); open != none && (root == "var" || root == "local") {
			return cty.DynamicVal
		}
	}
	return h.evaluate(string(textAt(h, expr.Range())), expr)
}

// evaluate asks TFLint for a value, once for each key other than "".
func (h *host) evaluate(key string, expr hcl.Expression) cty.Value {
	if value, ok := h.values[key]; ok && key != "" {
		return value
	}
	var value cty.Value
	if err := h.runner.EvaluateExpr(expr, &value, nil); err != nil {
		value = cty.DynamicVal
	}
	h.values[key] = value
	return value
}

// mention indexes where the variables (and path and terraform) that the blocks
// refer to are mentioned, each in the smallest of the files that mention it:
// asking TFLint costs as much as that file is long.
func mention(blocks []*hclext.Block) map[string]hcl.Expression {
	var expressions []hcl.Expression
	extents := map[string]int{}
	for _, block := range blocks {
		walkAttributes(block.Body, func(attr *hclext.Attribute) {
			rng := attr.Expr.Range()
			extents[rng.Filename] = max(extents[rng.Filename], rng.End.Byte)
			expressions = append(expressions, attr.Expr)
		})
	}
	index := map[string]hcl.Expression{}
	for _, expr := range expressions {
		if _, native := expr.(hclsyntax.Expression); !native {
			continue
		}
		for _, traversal := range eval.Traversals(expr) {
			name := eval.AttributeName(traversal)
			if name == "" {
				continue
			}
			address := traversal.RootName() + "." + name
			start := traversal[:2]
			found, ok := index[address]
			if !ok || extents[start.SourceRange().Filename] < extents[found.Range().Filename] {
				index[address] = &hclsyntax.ScopeTraversalExpr{Traversal: start, SrcRange: start.SourceRange()}
			}
		}
	}
	return index
}

// listing is what a directory on disk holds, nothing where it cannot be read.
type listing struct {
	dir     string
	entries []os.DirEntry
}

// list lists the directory of a file that TFLint named. The plugin's own
// working directory says nothing: in the language server it stays where the
// server was started.
func (h *host) list(file string) listing {
	if listed, ok := h.listed[filepath.Dir(file)]; ok {
		return listed
	}
	wd, err := h.runner.GetOriginalwd()
	if err != nil || file == "" {
		return listing{}
	}
	dir := filepath.Join(wd, filepath.Dir(file))
	entries, err := os.ReadDir(dir)
	if err != nil {
		dir = ""
	}
	listed := listing{dir, entries}
	h.listed[filepath.Dir(file)] = listed
	return listed
}

// overridden reports whether the module has an override file.
func (h *host) overridden() bool {
	return slices.ContainsFunc(h.list(h.anyFile).entries, func(entry os.DirEntry) bool { return IsOverride(entry.Name()) })
}
