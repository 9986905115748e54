package judge

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestCalls compares, for every resource of every module that generated roots
// call, what Terraform plans with what the run over the root and those over the
// modules' own directories report: a resource has to be reported exactly if
// Terraform replaces it for its dkms_instance_id.
func TestCalls(t *testing.T) {
	forEachJudge(t, func(t *testing.T, j judge) {
		count := &tally{agreed: map[string]int{}}
		t.Cleanup(func() { count.report(t) })
		for _, r := range dealt(roots()) {
			t.Run(r.name, func(t *testing.T) {
				t.Parallel()
				r.judge(t, j, count)
			})
		}
	})
}

// TestEnoughCalls keeps the generator from losing configurations unnoticed.
func TestEnoughCalls(t *testing.T) {
	const wanted = 400
	for _, r := range roots() {
		if got := len(r.resources()); got < wanted {
			t.Errorf("%d resources behind the calls of %s, want at least %d", got, r.name, wanted)
		}
	}
}

// root is a configuration that calls modules.
type root struct {
	module
	calls []call
}

// roots are all ways of being a root configuration, and none, with both ranges
// of provider versions that know KMS instances.
func roots() []root {
	const aliyun = "aliyun/alicloud"
	var all []root
	for i, version := range []string{forcing, computed} {
		for k, m := range []module{
			{name: "no root", constraint: version},
			{name: "backend", constraint: version, backend: true},
			{name: "lock file", lock: version},
			{name: "tfvars", constraint: version, tfvars: true},
		} {
			m.name, m.source, m.admits = m.name+" "+version, aliyun, []string{version}
			r := root{module: m}
			r.generate(len(all), i+k)
			all = append(all, r)
		}
	}
	return all
}

// shape is a module that is called: what it declares, and how its resources
// come to their dkms_instance_id.
type shape struct {
	name      string
	variables string
	value     string
	// of are other arguments of the resources.
	of        []argument
	lifecycle []argument
	// indices are the keys of the resources' instances, one without a key where
	// it is nil.
	indices []any
	// passes is what a call writes for what it passes, "id = %s" where it is "".
	passes string
	// always is what every call passes.
	always string
	// required is set where a call cannot pass nothing.
	required bool
	// requires is what required_providers says, alicloud where it is "".
	requires string
	// inner is a module in the module's directory, which has the resources.
	inner *shape
	// repeat repeats the call of the inner module.
	repeat *repeatForm
	// core is set where every root calls it with all of passedForms.
	core bool
	// itself is set where no call decides. What a run over the module's directory
	// says then is right for a root if the module admits the same provider versions:
	// it names them.
	itself bool
}

const (
	empty    = "variable \"id\" {\ntype = string\ndefault = \"\"\n}"
	null     = "variable \"id\" {\ntype = string\ndefault = null\n}"
	filled   = "variable \"id\" {\ntype = string\ndefault = \"kst-1\"\n}"
	untyped  = "variable \"id\" {\ndefault = \"\"\n}"
	kmsOf    = "variable \"kms\" {\ntype = object({ id = %s })\ndefault = {}\n}"
	switched = "variable \"create\" {\ndefault = %t\n}\n"
)

var (
	counted  = []argument{{"count", "var.create ? 1 : 0"}}
	strictly = strings.NewReplacer("\n}", "\nnullable = false\n}")
)

var shapes = []shape{
	{name: "untyped", variables: untyped, value: "var.id"},
	{name: "empty", core: true, variables: empty, value: "var.id"},
	{name: "null", core: true, variables: null, value: "var.id"},
	{name: "required", core: true, variables: "variable \"id\" {\ntype = string\n}", value: "var.id", required: true},
	{name: "filled", core: true, variables: filled, value: "var.id"},
	{name: "strict", core: true, variables: strictly.Replace(empty), value: "var.id"},
	{name: "strict_filled", variables: strictly.Replace(filled), value: "var.id"},

	{name: "conditional", variables: untyped, value: `var.id != "" ? var.id : null`},
	{name: "coalesced", variables: untyped, value: `coalesce(var.id, "kst-1")`},
	{name: "local", variables: null + "\nlocals {\nid = var.id == \"\" ? null : var.id\n}", value: "local.id"},
	{name: "function", variables: empty, value: `trimspace("${var.id == null ? "" : var.id} ")`},

	{name: "object", core: true, variables: fmt.Sprintf(kmsOf, `optional(string, "")`), value: "var.kms.id", passes: "kms = { id = %s }"},
	{name: "object_filled", core: true, variables: fmt.Sprintf(kmsOf, `optional(string, "kst-1")`), value: "var.kms.id", passes: "kms = { id = %s }"},
	{name: "object_bare", variables: fmt.Sprintf(kmsOf, "optional(string)"), value: "var.kms.id", passes: "kms = { id = %s, other = 1 }"},
	{name: "object_in_object", variables: fmt.Sprintf(kmsOf, `optional(object({ id = optional(string, "kst-1") }), {})`), value: "var.kms.id.id", passes: "kms = { id = { id = %s } }"},
	{name: "object_untyped", variables: `variable "kms" { default = {} }`, value: `try(var.kms.id, "")`, passes: "kms = { id = %s }"},
	{name: "list", variables: "variable \"ids\" {\ntype = list(string)\ndefault = [null]\n}", value: "var.ids[0]", passes: "ids = [%s]"},
	{name: "map", variables: "variable \"ids\" {\ntype = map(string)\ndefault = {}\n}", value: `lookup(var.ids, "main", "")`, passes: "ids = { main = %s }"},
	{name: "objects", core: true, variables: "variable \"all\" {\ntype = map(object({ id = optional(string, \"\") }))\ndefault = { a = {} }\n}", value: "each.value.id",
		of: []argument{{"for_each", "var.all"}}, indices: []any{"a"}, passes: "all = { a = { id = %s } }"},

	{name: "ignoring", variables: untyped, value: "var.id", lifecycle: ignoring("dkms_instance_id")},
	{name: "on", variables: fmt.Sprintf(switched, true) + untyped, value: "var.id", of: counted, indices: []any{0}},
	{name: "off", variables: fmt.Sprintf(switched, false) + untyped, value: "var.id", of: counted, indices: []any{}},
	{name: "switched_on", variables: fmt.Sprintf(switched, false) + untyped, value: "var.id", of: counted, indices: []any{0}, always: "create = true"},

	{name: "handed_over", variables: empty, value: "var.id", always: "providers = { alicloud = alicloud.other }"},
	{name: "other_name", variables: empty, value: "var.id", of: []argument{{"provider", "ali"}},
		requires: "ali = {\nsource = \"aliyun/alicloud\"\n}", always: "providers = { ali = alicloud }"},
	{name: "configured", core: true, variables: empty, value: "var.id", of: []argument{{"provider", "alicloud.kms"}},
		requires: "alicloud = {\nsource = \"aliyun/alicloud\"\nconfiguration_aliases = [alicloud.kms]\n}", always: "providers = { alicloud.kms = alicloud.other }"},

	{name: "nested", core: true, variables: untyped, value: "var.id",
		inner: &shape{variables: null, value: "var.id"}},
	{name: "nested_conditional", variables: null, value: `var.id == null ? "" : var.id`,
		inner: &shape{variables: filled, value: "var.id"}},
	{name: "nested_typed", core: true, variables: fmt.Sprintf(kmsOf, "optional(string)"), value: "var.kms.id", passes: "kms = { id = %s }",
		inner: &shape{variables: strictly.Replace(filled), value: "var.id"}},
	{name: "nested_count", variables: untyped, value: "count.index == 0 ? var.id : \"kst-1\"", repeat: &twice,
		inner: &shape{variables: null, value: "var.id"}},
	{name: "nested_for_each", core: true, variables: untyped, value: "each.value", repeat: forEach("var.id", `"kst-1"`),
		inner: &shape{variables: empty, value: "var.id"}},
	{name: "nested_objects", variables: "variable \"all\" {\ntype = map(object({ id = optional(string) }))\ndefault = { a = {}, b = { id = \"kst-1\" } }\n}", value: "each.value.id", passes: "all = { a = { id = %s }, b = { id = \"kst-1\" } }",
		repeat: &repeatForm{argument{"for_each", "var.all"}, []any{"a", "b"}},
		inner:  &shape{variables: null, value: "var.id"}},
	{name: "nested_for", variables: untyped, value: "each.value.id", repeat: &repeatForm{argument{"for_each", `{ for name in ["a", "b"] : name => { id = name == "a" ? var.id : "kst-1" } }`}, []any{"a", "b"}},
		inner: &shape{variables: empty, value: "var.id"}},
	{name: "nested_keys", variables: untyped, value: `each.key == "a" ? var.id : "kst-1"`, repeat: &repeatForm{argument{"for_each", `toset(["a", "b"])`}, []any{"a", "b"}},
		inner: &shape{variables: empty, value: "var.id"}},
	{name: "nested_list", variables: "variable \"ids\" {\ntype = list(string)\ndefault = [null, \"kst-1\"]\n}", value: "var.ids[count.index]", passes: "ids = [%s, \"kst-1\"]",
		repeat: &repeatForm{argument{"count", "length(var.ids)"}, []any{0, 1}},
		inner:  &shape{variables: null, value: "var.id"}},
	{name: "nested_output", variables: untyped + "\nmodule \"ids\" {\nsource = \"../ids\"\nid = var.id\n}", value: "module.ids.given",
		inner: &shape{variables: null, value: "var.id"}},
	{name: "nested_local", variables: untyped + "\nlocals {\nids = { a = var.id, b = \"kst-1\" }\n}", value: "each.value", repeat: &repeatForm{argument{"for_each", "local.ids"}, []any{"a", "b"}},
		inner: &shape{variables: strictly.Replace(empty), value: "var.id"}},
	{name: "merged", variables: "variable \"kms\" {\ntype = map(string)\ndefault = {}\n}\nlocals {\nkms = merge({ id = \"\" }, var.kms)\n}", value: "local.kms.id", passes: "kms = { id = %s }"},
	{name: "indexed", variables: "variable \"id\" {\ndefault = \"\"\n}\nlocals {\nids = [\"kst-1\", var.id]\n}", value: "element(local.ids, 1)"},
	{name: "nested_forgetful", itself: true, variables: untyped,
		inner: &shape{variables: untyped, value: "var.id"}},
	{name: "nested_literal", itself: true, variables: untyped, value: `""`,
		inner: &shape{variables: `variable "id" { default = "kst-1" }`, value: "var.id"}},
	{name: "fixed", itself: true, variables: untyped, value: `""`},
}

// passed is one way of passing a value, or none: what it is written as.
type passed struct {
	value string
	// repeat is set where the value only makes sense within it.
	repeat *repeatForm
	// supplied tells that it is empty, and comes from a variable of the root.
	supplied bool
}

// passedForms are those that every module is called with, in every root or in
// every other one.
var passedForms = []passed{
	{},
	{value: "null"},
	{value: `""`},
	{value: `"kst-1"`},
	{value: "var.empty", supplied: true},
	{value: "each.value", repeat: forEach(`"kst-1"`, `""`)},
}

// dealtForms are those that the roots take in turns.
var dealtForms = []passed{
	{value: "var.right"},
	{value: "var.nothing", supplied: true},
	{value: "local.empty"},
	{value: "local.unsupplied", supplied: true},
	{value: `var.enabled ? "kst-1" : null`},
	{value: `trimspace(" ")`},
	{value: "each.value", repeat: forEach(`""`, `null`)},
	{value: `["kst-1", ""][count.index]`, repeat: &twice},
	{repeat: &twice},
	{value: "module.ids.right"},
	{value: "module.ids.empty"},
	{value: "one(module.many[*].empty)"},
	{value: "module.many[0].given"},
	{value: "each.value.id", repeat: forEach(`{ id = "kst-1" }`, `{ id = null }`)},
	{value: `""`, repeat: &repeatForm{argument{"count", "0"}, nil}},
	{value: `""`, repeat: &repeatForm{argument{"count", "var.one"}, []any{0}}},
}

// givenForms are those of a root with a terraform.tfvars.
var givenForms = []passed{
	{value: "var.given_right"},
	{value: "var.given_empty", supplied: true},
}

// dealers is how many roots share what is dealt.
const dealers = 8

// call is a call of a module.
type call struct {
	name   string
	shape  shape
	passed passed
}

// outputs are of the module ids, which all roots call.
const outputs = `
variable "id" {
  default = ""
}

output "right" {
  value = "kst-1"
}

output "empty" {
  value = ""
}

output "given" {
  value = var.id
}
`

// referred is what the calls of all roots refer to.
const referred = `
provider "alicloud" {
  alias = "other"
}

module "ids" {
  source = "./ids"
}

module "many" {
  source = "./ids"
  count  = 1
}

`

// generate lets the root take its turn with what is dealt, and one half or the
// other of what every other root has.
func (r *root) generate(turn, half int) {
	r.files = map[string]string{"variables.tf": declarations, "ids/main.tf": outputs, "main.tf": referred}
	forms := passedForms
	if r.tfvars {
		forms = slices.Concat(forms, givenForms)
		r.files["variables.tf"] += "\nvariable \"given_right\" {}\n\nvariable \"given_empty\" {}\n"
		r.files["terraform.tfvars"] = "given_right = \"kst-1\"\ngiven_empty = \"\"\n"
	}
	for i, s := range shapes {
		for k, p := range forms {
			if s.core || (i+k+half)%2 == 0 {
				r.call(s, p)
			}
		}
		for k, p := range dealtForms {
			if (i+k+turn)%dealers == 0 {
				r.call(s, p)
			}
		}
		s.write(s.name, r.files, r.admits[0])
	}
}

func (r *root) call(s shape, p passed) {
	if s.required && p.value == "" {
		return
	}
	c := call{fmt.Sprintf("%s_%d", s.name, len(r.calls)), s, p}
	r.calls = append(r.calls, c)
	r.files["main.tf"] += c.String()
}

// write writes the module into its directory.
func (s shape) write(directory string, files map[string]string, version string) {
	requires := s.requires
	switch {
	case s.itself:
		requires = fmt.Sprintf("alicloud = {\nsource = \"aliyun/alicloud\"\nversion = %q\n}", version)
	case requires == "":
		requires = "alicloud = {\nsource = \"aliyun/alicloud\"\n}"
	}
	source := "terraform {\nrequired_providers {\n" + requires + "\n}\n}\n\n" + s.variables + "\n"
	if s.inner != nil {
		s.inner.itself = s.itself
		s.inner.write(directory+"/inner", files, version)
		source += "module \"inner\" {\nsource = \"./inner\"\n" + s.repeat.String()
		if s.value != "" {
			source += "id = " + s.value + "\n"
		}
		source += "}\n"
	} else {
		for _, kind := range []string{key, secret} {
			r := resource{kind: kind, name: "main"}
			r.body.arguments = slices.Concat(s.of, required(kind))
			if kind == secret {
				r.body.add(argument{"encryption_key_id", fmt.Sprintf("%q", encryptedBy)})
			}
			r.body.add(argument{"dkms_instance_id", s.value})
			r.body.lifecycle = s.lifecycle
			source += "\n" + r.native(r.body)
		}
	}
	files[directory+"/main.tf"] = format(source)
}

// String is how it is written, "" where there is none.
func (f *repeatForm) String() string {
	if f == nil {
		return ""
	}
	return fmt.Sprintf("%s = %s\n", f.argument.name, f.argument.value)
}

// keys are those of all instances.
func (f *repeatForm) keys() []any {
	if f == nil {
		return once.instances
	}
	return f.instances
}

func (c call) String() string {
	text := fmt.Sprintf("module %q {\nsource = \"./%s\"\n%s%s\n", c.name, c.shape.name, c.passed.repeat, c.shape.always)
	if c.passed.value != "" {
		text += fmt.Sprintf(cmp.Or(c.shape.passes, "id = %s"), c.passed.value) + "\n"
	}
	return format(text + "}\n\n")
}

// behind is a key or secret behind a call.
type behind struct {
	call call
	// in is the address of the module with the resource.
	in, kind string
	// index is the key of the resource's only instance.
	index any
	// also are the same resource's addresses in runs over other directories.
	also []string
}

func (b behind) address() string { return b.in + "." + b.kind + ".main" }

// resources are those behind all calls.
func (r *root) resources() []behind {
	var all []behind
	for _, c := range r.calls {
		for _, key := range c.passed.repeat.keys() {
			all = append(all, c.behind("module."+c.name+bracketed(key))...)
		}
	}
	return all
}

// behind are the resources of one instance of a call.
func (c call) behind(in string) (all []behind) {
	s := c.shape
	directory, modules, inner := s.name+": ", []string{in}, []string{""}
	if s.inner != nil {
		modules, inner = nil, nil
		for _, key := range s.repeat.keys() {
			inner = append(inner, "module.inner"+bracketed(key)+".")
			modules = append(modules, in+".module.inner"+bracketed(key))
		}
	}
	indices := s.indices
	if indices == nil {
		indices = once.instances
	}
	for i, module := range modules {
		for _, index := range indices {
			for _, kind := range []string{key, secret} {
				also := []string{directory + inner[i] + kind + ".main"}
				if s.inner != nil {
					also = append(also, s.name+"/inner: "+kind+".main")
				}
				all = append(all, behind{c, module, kind, index, also})
			}
		}
	}
	return all
}

func bracketed(key any) string {
	switch key := key.(type) {
	case int:
		return fmt.Sprintf("[%d]", key)
	case string:
		return fmt.Sprintf("[%q]", key)
	}
	return ""
}

// judge compares what the judge and what TFLint say of one root.
func (r root) judge(t *testing.T, j judge, count *tally) {
	w := r.checkout(t, j)
	run(t, w.terraform(r.admits[0], "get"))
	if err := os.WriteFile(filepath.Join(w.dir, "terraform.tfstate"), []byte(r.state(j)), 0o644); err != nil {
		t.Fatal(err)
	}
	replaced, reported := w.replacedBehind(t), w.reportedBehind(t)
	var disagreements []string
	agreed, supplied := 0, 0
	for _, b := range r.resources() {
		names := reported.of(b)
		said := len(names) > 0
		switch {
		case len(names) > 1:
			disagreements = append(disagreements, fmt.Sprintf("%s is reported more than once: %q", b.address(), names))
		// As for resources, a variable of what is no root is for its callers to set.
		case !r.root() && b.call.passed.supplied && replaced[b.address()] && !said:
			supplied++
		case replaced[b.address()] != said:
			disagreements = append(disagreements, fmt.Sprintf("%s: Terraform replaces it: %t, TFLint reports it: %t\n%s", b.address(), replaced[b.address()], said, b.call))
		default:
			agreed++
		}
	}
	for _, unknown := range reported.unknown(r.resources()) {
		disagreements = append(disagreements, "reported, but not there: "+unknown)
	}
	count.add(r.admits, agreed)
	t.Logf("%d agree (%d of them are replaced), %d differ, %d are supplied by the caller of a reusable module", agreed, len(replaced), len(disagreements), supplied)
	if len(replaced) == 0 || len(replaced) >= agreed {
		t.Errorf("%d of %d are replaced, want some", len(replaced), agreed)
	}
	fail(t, disagreements)
}

// state is a Terraform state in which everything behind the calls has been migrated.
func (r root) state(j judge) string {
	described := []any{}
	for _, b := range r.resources() {
		one := resource{kind: b.kind, name: "main"}
		instance := map[string]any{"schema_version": 0, "attributes": one.migrated()}
		if b.kind == secret {
			instance["sensitive_attributes"] = []any{[]any{map[string]string{"type": "get_attr", "value": "secret_data"}}}
		}
		if b.index != nil {
			instance["index_key"] = b.index
		}
		described = append(described, map[string]any{
			"module": b.in, "mode": "managed", "type": b.kind, "name": "main",
			"provider":  fmt.Sprintf("provider[%q]", r.provider(j)),
			"instances": []any{instance},
		})
	}
	return marshal(map[string]any{
		"version": 4, "terraform_version": "1.0.0", "serial": 1, "lineage": "judge",
		"outputs": map[string]any{}, "resources": described,
	})
}

// replacedBehind are the addresses of the resources that Terraform replaces for
// their dkms_instance_id, without those of instances.
func (w workspace) replacedBehind(t *testing.T) map[string]bool {
	t.Helper()
	run(t, w.terraform(w.admits[0], "plan", "-input=false", "-no-color", "-lock=false", "-refresh=false", "-out=plan"))
	var plan struct {
		ResourceChanges []struct {
			Module string `json:"module_address"`
			Type   string
			Change change
		} `json:"resource_changes"`
	}
	if err := json.Unmarshal([]byte(run(t, w.terraform(w.admits[0], "show", "-json", "plan"))), &plan); err != nil {
		t.Fatal(err)
	}
	replaced := map[string]bool{}
	for _, resource := range plan.ResourceChanges {
		switch {
		case resource.Change.replacesFor([]string{"dkms_instance_id"}):
			replaced[resource.Module+"."+resource.Type+".main"] = true
		case !slices.Equal(resource.Change.Actions, []string{"no-op"}):
			t.Errorf("%s: Terraform plans %v", resource.Module, resource.Change.Actions)
		}
	}
	return replaced
}

// reports are the addresses that TFLint names, those of the root's run as they
// are, those of another directory's after its name.
type reports map[string]bool

var (
	step      = `module\.\w+(?:\[[^\]]*\])?`
	atCall    = regexp.MustCompile(`^(` + step + `): ((?:` + step + `\.)*\w+\.\w+)(?:\[[^\]]*\])? \(`)
	atAddress = regexp.MustCompile(`^((?:` + step + `\.)*\w+\.\w+)(?:\[[^\]]*\])?: `)
)

// reportedBehind runs TFLint over the root and all modules.
func (w workspace) reportedBehind(t *testing.T) reports {
	t.Helper()
	found := reports{}
	for _, issue := range issues(t, w.dir, nil, "--recursive", "--only="+lifecycleRule, "--config="+filepath.Join(w.dir, ".tflint.hcl")) {
		var address string
		if match := atCall.FindStringSubmatch(issue.Message); match != nil {
			address = match[1] + "." + match[2]
		} else if match := atAddress.FindStringSubmatch(issue.Message); match != nil {
			address = match[1]
		} else {
			t.Errorf("the message names no resource: %s", issue.Message)
		}
		if dir := filepath.ToSlash(filepath.Dir(issue.Range.Filename)); dir != "." {
			address = dir + ": " + address
		}
		if found[address] {
			t.Errorf("said twice: %s", issue.Message)
		}
		found[address] = true
	}
	return found
}

var bracketedKey = regexp.MustCompile(`\[[^\]]*\]`)

// names are all names that a resource can be reported by: with and without the
// keys of the instances that it is behind, and those in other directories.
func (b behind) names() []string {
	names := []string{b.address()}
	for _, key := range slices.Backward(bracketedKey.FindAllStringIndex(b.address(), -1)) {
		for _, name := range slices.Clone(names) {
			names = append(names, name[:key[0]]+name[key[1]:])
		}
	}
	return append(names, b.also...)
}

// of are the names that a resource is reported by.
func (r reports) of(b behind) []string {
	return slices.DeleteFunc(b.names(), func(name string) bool { return !r[name] })
}

// unknown are those that name none of the resources.
func (r reports) unknown(resources []behind) []string {
	known := map[string]bool{}
	for _, b := range resources {
		for _, name := range b.names() {
			known[name] = true
		}
	}
	return slices.DeleteFunc(slices.Sorted(maps.Keys(r)), func(name string) bool { return known[name] || strings.HasPrefix(name, "off: ") })
}
