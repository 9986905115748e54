package judge

import (
	"fmt"
	"strings"
)

// ignoreForm is one way of writing ignore_changes: the lifecycle block of a
// resource, and the one of an override file. nil stands for no block.
type ignoreForm struct{ lifecycle, override []argument }

// ignoreForms returns every way of ignoring some of the attributes with the
// given names, and of ignoring none of them.
func ignoreForms(names []string) []ignoreForm {
	all := []argument{{"ignore_changes", "all"}}
	createFirst := argument{"create_before_destroy", "true"}
	forms := []ignoreForm{
		{},
		{lifecycle: []argument{}},
		{lifecycle: []argument{createFirst}},
		{lifecycle: ignoring()},
		{lifecycle: ignoring(`tags["team"]`, "description")},
		{lifecycle: all},
		{override: all},
		{lifecycle: all, override: ignoring("description")},
	}
	for _, subset := range subsets(names) {
		list := ignoring(subset...)
		forms = append(forms,
			ignoreForm{lifecycle: list},
			ignoreForm{lifecycle: ignoring(quoted(subset)...)},
			ignoreForm{lifecycle: append([]argument{createFirst}, list...)},
			ignoreForm{override: list},
			ignoreForm{lifecycle: ignoring("description"), override: list},
			ignoreForm{lifecycle: list, override: ignoring("description")},
			ignoreForm{lifecycle: list, override: ignoring()},
			ignoreForm{lifecycle: list, override: []argument{createFirst}},
			ignoreForm{lifecycle: all, override: list},
			ignoreForm{lifecycle: ignoring(names...), override: list},
		)
	}
	return forms
}

func ignoring(entries ...string) []argument {
	return []argument{{"ignore_changes", "[" + strings.Join(entries, ", ") + "]"}}
}

// subsets returns every subset but the empty one.
func subsets(names []string) [][]string {
	var found [][]string
	for mask := 1; mask < 1<<len(names); mask++ {
		var subset []string
		for i, name := range names {
			if mask&(1<<i) != 0 {
				subset = append(subset, name)
			}
		}
		found = append(found, subset)
	}
	return found
}

func quoted(names []string) []string {
	var found []string
	for _, name := range names {
		found = append(found, fmt.Sprintf("%q", name))
	}
	return found
}

// repeatForm is one way of writing count or for_each, with the keys of the
// instances that it makes.
type repeatForm struct {
	argument  argument
	instances []any
}

// switchedOn is the repetition where callers of the module switch it on.
func (f repeatForm) switchedOn() repeatForm {
	if strings.Contains(f.argument.value, "var.zero") {
		f.instances = []any{0}
	}
	return f
}

var (
	once  = repeatForm{instances: []any{nil}}
	twice = repeatForm{argument{"count", "2"}, []any{0, 1}}

	repeatForms = []repeatForm{
		once,
		once,
		twice,
		{argument{"count", "1"}, []any{0}},
		{argument{"count", "0"}, nil},
		{argument{"count", "var.one"}, []any{0}},
		{argument{"count", "var.zero"}, nil},
		{argument{"count", "var.enabled ? 1 : 0"}, []any{0}},
		{argument{"count", "var.zero == 0 ? 0 : 1"}, nil},
		{argument{"for_each", `toset(["a", "b"])`}, []any{"a", "b"}},
		{argument{"for_each", "var.names"}, []any{"a", "b"}},
		{argument{"for_each", "local.by_team"}, []any{"payments", "search"}},
		{argument{"for_each", "{}"}, nil},
	}
)

// forEach repeats a resource over a map written as `a = …, b = …`.
func forEach(a, b string) *repeatForm {
	return &repeatForm{argument{"for_each", fmt.Sprintf("{ a = %s, b = %s }", a, b)}, []any{"a", "b"}}
}

// levelForm is one way of writing protection_level, with what it comes to.
type levelForm struct{ value, level string }

var levelForms = []levelForm{
	{"", "SOFTWARE"},
	{"", "SOFTWARE"},
	{"null", "SOFTWARE"},
	{`"SOFTWARE"`, "SOFTWARE"},
	{`"HSM"`, "HSM"},
	{"var.software", "SOFTWARE"},
	{"var.hsm", "HSM"},
	{"var.hsm_by_flag", "HSM"},
	{"local.hsm", "HSM"},
	{`var.enabled ? "HSM" : "SOFTWARE"`, "HSM"},
}

// instanceForm is one way of writing dkms_instance_id; an empty value stands
// for no such argument.
type instanceForm struct {
	value    string
	override string
	// repeat is set where the value only makes sense within it.
	repeat *repeatForm
	// supplied tells that the value is empty and comes from a variable.
	supplied bool
}

// keyForm is one way of writing encryption_key_id, with the key that the cloud
// encrypts the secret under; an empty value stands for no such argument.
type keyForm struct {
	value string
	cloud string
	// supplied tells that the value is empty and comes from a variable.
	supplied bool
}

// keyForms are the ways that every secret can have. Most have the right key, so
// that dkms_instance_id is what decides.
var keyForms = []keyForm{
	{},
	{value: "null"},
	{value: `""`},
	{value: "var.empty", supplied: true},
	{value: "var.nothing", supplied: true},
	{value: "local.empty"},
	{value: `"key-9"`, cloud: "key-9"},
	{value: `"key-9"`, cloud: "key-9"},
	{value: "var.encryption_key", cloud: "key-9"},
	{value: `"key-${8 + 1}"`, cloud: "key-9"},
	{value: `coalesce(var.empty, "key-9")`, cloud: "key-9"},
	{value: "alicloud_kms_key.anchor.id", cloud: "anchor"},
}

// instanceForms are the ways that every module can have.
var instanceForms = []instanceForm{
	{},
	{value: "null"},
	{value: `""`},
	{value: `"kst-1"`},
	{value: `"kst-${1}"`},
	{value: `trimspace(" kst-1 ")`},
	{value: `trimspace(" ")`},

	{override: `"kst-1"`},
	{value: "null", override: `"kst-1"`},
	{value: `"kst-1"`, override: `""`},
	{value: `"kst-1"`, override: "null"},

	{value: "var.right"},
	{value: "var.empty", supplied: true},
	{value: "var.nothing", supplied: true},
	{value: "var.kms.instance_id"},
	{value: `var.instance_ids["main"]`},
	{value: `var.instance_ids["old"]`, supplied: true},
	{value: `"${var.prefix}-1"`},
	{value: `coalesce(var.empty, "kst-1")`},
	{value: `try(var.kms.missing, "kst-1")`},
	{value: `try(var.kms.missing, null)`, supplied: true},
	{value: `var.empty != "" ? var.empty : null`, supplied: true},
	{value: `var.enabled ? "kst-1" : null`},
	{value: `var.enabled ? null : "kst-1"`, supplied: true},

	{value: "local.right"},
	{value: "local.empty"},
	{value: "local.supplied"},
	{value: "local.unsupplied", supplied: true},
	{value: `true ? "kst-1" : ""`},
	{value: `false ? "kst-1" : ""`},

	{value: "alicloud_kms_instance.main.id"},
	{value: `alicloud_kms_instance.main.id != "" ? alicloud_kms_instance.main.id : null`},
	{value: "alicloud_kms_key.anchor.dkms_instance_id"},

	{value: "each.value", repeat: forEach(`"kst-1"`, `"kst-1"`)},
	{value: "each.value", repeat: forEach(`"kst-1"`, `""`)},
	{value: "each.value.instance_id", repeat: forEach(`{ instance_id = "kst-1" }`, `{ instance_id = "kst-1" }`)},
	{value: "each.value.instance_id", repeat: forEach(`{ instance_id = null }`, `{ instance_id = "kst-1" }`)},
	{value: `lookup(each.value, "instance_id", null)`, repeat: forEach(`{ instance_id = "kst-1" }`, `{ instance_id = "kst-1" }`)},
	{value: `lookup(each.value, "instance_id", null)`, repeat: forEach(`{ name = "a" }`, `{ name = "b" }`)},
	{value: "each.key", repeat: &repeatForm{argument{"for_each", `toset(["kst-1"])`}, []any{"kst-1"}}},
	{value: "each.value", repeat: &repeatForm{argument{"for_each", "var.instance_of_team"}, []any{"payments", "search"}}, supplied: true},
	{value: `["kst-1", "kst-1"][count.index]`, repeat: &twice},
	{value: `["kst-1", ""][count.index]`, repeat: &twice},
	{value: `count.index == 0 ? "kst-1" : null`, repeat: &twice},
	{value: `count.index < 5 ? "kst-1" : null`, repeat: &twice},
	{value: `element(["kst-1", ""], count.index)`, repeat: &twice},
	{value: `replace(each.value, "key", "kst")`, repeat: forEach(`"key-1"`, `"key-1"`)},
	{value: `replace(each.value, "key", "")`, repeat: forEach(`"key"`, `"key"`)},
}

// declarations are the values that the forms refer to.
const declarations = `
variable "right" {
  default = "kst-1"
}

variable "empty" {
  type    = string
  default = ""
}

variable "nothing" {
  type    = string
  default = null
}

variable "prefix" {
  default = "kst"
}

variable "enabled" {
  type    = bool
  default = true
}

variable "one" {
  default = 1
}

variable "zero" {
  type    = number
  default = 0
}

variable "names" {
  type    = set(string)
  default = ["a", "b"]
}

variable "encryption_key" {
  default = "key-9"
}

variable "kms" {
  default = {
    instance_id = "kst-1"
  }
}

variable "instance_ids" {
  type = map(string)
  default = {
    main = "kst-1"
    old  = ""
  }
}

variable "instance_of_team" {
  default = {
    payments = "kst-1"
    search   = ""
  }
}

variable "software" {
  default = "SOFTWARE"
}

variable "hsm" {
  default = "HSM"
}

variable "hsm_by_flag" {
  type    = string
  default = "SOFTWARE"
}

locals {
  right      = "kst-1"
  empty      = ""
  supplied   = var.right
  unsupplied = var.empty
  hsm        = "HSM"
  by_team = {
    payments = "a"
    search   = "b"
  }
}
`

// source is one way of giving a variable its value.
type source struct {
	name string
	give func(m *module, variable, value string)
}

var (
	byFlag = source{"flag", func(m *module, variable, value string) {
		m.flags = append(m.flags, "-var="+variable+"="+value)
	}}
	byEnvironment = source{"environment", func(m *module, variable, value string) {
		m.environment = append(m.environment, "TF_VAR_"+variable+"="+value)
	}}
	byFile     = source{"tfvars", inFile("terraform.tfvars")}
	byAutoFile = source{"auto", inFile("kms.auto.tfvars")}
)

func inFile(name string) func(*module, string, string) {
	return func(m *module, variable, value string) {
		m.files[name] += fmt.Sprintf("%s = %q\n", variable, value)
	}
}

// supply declares variables that get their values from a source, and returns
// the forms that use them.
func (m *module) supply(from source) []instanceForm {
	var forms []instanceForm
	declare := func(purpose, fallback, value string) {
		name := from.name + "_" + purpose
		m.files["variables.tf"] += fmt.Sprintf("\nvariable %q {\n  type = string\n%s}\n", name, fallback)
		from.give(m, name, value)
		forms = append(forms, instanceForm{value: "var." + name, supplied: value == ""})
	}
	declare("required", "", migratedTo)
	declare("over_empty", "  default = \"\"\n", migratedTo)
	declare("over_null", "  default = null\n", migratedTo)
	declare("over_right", "  default = \"kst-1\"\n", "")
	declare("empty", "", "")
	return forms
}
