package expr

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/ruletest"
)

var calledKey = &module.Type{Name: "aws_kms_key", Schema: module.Schema{Arguments: []string{"policy"}}}

// calledWith is the argument policy of the only key of a module that is called,
// and the file that says what it is.
func calledWith(t *testing.T, files map[string]string) (v Value, file string) {
	t.Helper()
	disk := ruletest.OnDisk(t, ".", files)
	r := NewReader(module.ReadTree(disk, []*module.Type{calledKey}, module.LocalCalls), Dialect{})
	for _, reader := range r.Tree() {
		for instance := range reader.Instances(calledKey) {
			v = instance.Attr("policy")
			file = v.At().Filename
			if filepath.IsAbs(file) {
				file = module.Relative(disk.Dir, file)
			}
			return v, file
		}
	}
	t.Fatal("no key")
	return v, ""
}

// TestPassed says what a variable is that a caller passes, and where it is written.
func TestPassed(t *testing.T) {
	const (
		root  = "main.tf"
		inner = "m/main.tf"
	)
	for _, tt := range []struct {
		variable, passed, asked, want, file string
	}{
		{`default = "x"`, ``, `var.x`, `"x"`, inner},
		{``, `"x"`, `var.x`, `"x"`, root},
		{``, `local.text`, `var.x`, `"${…}-text"`, root},
		{``, `"a-${var.unset}"`, `"${var.x}-b"`, `"a-${…}-b"`, inner},
		{``, `var.unset`, `var.x`, `…`, root},
		{`sensitive = true`, `"x"`, `var.x`, `"var.x"`, inner},
		{``, `{ a = ["x"] }`, `var.x.a[0]`, `"x"`, root},
		{``, `{ a = ["x"] }`, `[for k, v in var.x : "${k}-${v[0]}"]`, `["a-x"]`, inner},
		{``, `aws_kms_key.z`, `var.x.arn`, `…`, root},
		{``, `aws_kms_key.z.arn`, `var.x == null ? "a" : "b"`, `"b"`, inner},
		{``, `aws_kms_key.z.arn`, `!("" != var.x) ? "a" : "b"`, `"b"`, inner},
		{``, `aws_kms_key.z.policy`, `var.x == null ? "a" : "b"`, `"a" | "b"`, inner},
		{``, `aws_kms_key.z.arn`, `var.x == "a" ? "a" : "b"`, `"a" | "b"`, inner},
		{``, `var.unset`, `var.x == null ? "a" : "b"`, `"a" | "b"`, inner},

		{`default = ""`, `null`, `var.x`, `null`, root},
		{"default = \"x\"\nnullable = false", `null`, `var.x`, `"x"`, root},
		{"default = \"x\"\nnullable = false", `var.unset ? null : "y"`, `var.x`, `"x" | "y"`, root},
		{"nullable = false", `null`, `var.x`, `…`, root},

		{"type = string", `7`, `var.x`, `"7"`, root},
		{"type = number", `"7"`, `var.x`, `7`, root},
		{"type = bool", `"true"`, `var.x`, `true`, root},
		{"type = number", `"x"`, `var.x`, `"x"`, root},
		{"type = list(string)", `[7, "a-${var.unset}"]`, `var.x`, `["7", "a-${…}"]`, root},
		{"type = list(number)", `concat(["7"], local.none)`, `var.x`, `[7, …]`, root},
		{"type = set(string)", `["b", "a"]`, `var.x`, `["b", "a"]`, root},
		{"type = set(string)", `["b", "a"]`, `[for k, v in var.x : k]`, `["a", "b"]`, inner},
		{"type = set(string)", `["b", var.unset]`, `[for k, v in var.x : v]`, `["b", …]`, inner},
		{"type = object({ names = set(string) })", `{ names = ["b", "a"] }`, `[for k, v in var.x.names : k]`, `["a", "b"]`, inner},
		{"type = map(string)", `{ a = 7 }`, `var.x`, `{a = "7"}`, root},
		{"type = tuple([string, number])", `[7, "8", 9]`, `var.x`, `["7", 8, 9]`, root},
		{"type = object({ a = string })", `{ a = "x", b = "y" }`, `var.x`, `{a = "x"}`, root},
		{"type = object({ a = string })", `{ a = "x", b = "y" }`, `[for k, v in var.x : k]`, `["a"]`, inner},
		{"type = object({ a = string })", `var.unset ? { a = 1 } : { a = 2, b = 3 }`, `var.x`, `{a = "1"} | {a = "2"}`, root},
		{"type = object({ a = string })", `["x"]`, `var.x`, `["x"]`, root},

		{"type = object({ a = optional(string), b = optional(string, \"y\") })", `{ c = 1 }`, `var.x`, `{a = null, b = "y"}`, root},
		{"type = object({ a = optional(string, \"y\") })", `{ a = null }`, `var.x.a`, `"y"`, root},
		{"type = object({ a = optional(string, \"y\") })", `{ a = var.unset ? null : "z" }`, `var.x.a`, `"y" | "z"`, root},
		{"type = object({ a = optional(string, \"y\") })", `{ a = "a-${var.unset}" }`, `var.x.a`, `"a-${…}"`, root},
		{"type = map(object({ a = optional(list(string), [\"y\"]) }))", `{ k = {}, l = { a = ["x"] } }`, `[for k, v in var.x : v.a]`, `[["y"], ["x"]]`, inner},
		{"type = object({ a = optional(object({ b = optional(number, 7) }), {}) })", `{}`, `var.x.a.b`, `7`, root},
		{"type = object({ a = optional(string, \"y\") })", `var.unset`, `var.x.a`, `"${…}"`, inner},
		{"type = list(object({ a = optional(string, \"y\") }))", `[{ a = "x" }, {}]`, `var.x[*].a`, `["x", "y"]`, inner},
		{"type = any", `{ a = "x" }`, `var.x`, `{a = "x"}`, root},
	} {
		passed := ""
		if tt.passed != "" {
			passed = "\n  x = " + tt.passed
		}
		v, file := calledWith(t, map[string]string{
			"main.tf": "module \"m\" {\n  source = \"./m\"" + passed + "\n}\nvariable \"unset\" {}\n" +
				"locals {\n  text = \"${var.unset}-text\"\n  none = var.unset\n}\n",
			"m/main.tf": "variable \"x\" {\n" + tt.variable + "\n}\nresource \"aws_kms_key\" \"k\" {\n  policy = " + tt.asked + "\n}\n",
		})
		if got := dump(v); got != tt.want || file != tt.file {
			t.Errorf("variable { %s }, passed %q: %s is %s in %s, want %s in %s", tt.variable, tt.passed, tt.asked, got, file, tt.want, tt.file)
		}
	}
}

// TestOutputs reads what a module gives back, into the module that calls it and
// through that into another one.
func TestOutputs(t *testing.T) {
	for _, tt := range []struct {
		call, output, passed, want string
	}{
		{``, `value = "x"`, `module.n.y`, `"x"`},
		{`x = "x"`, `value = "${var.x}-${var.unset}"`, `module.n.y`, `"x-${…}"`},
		{``, "value = \"x\"\nsensitive = true", `module.n.y`, `…`},
		{``, `value = "x"`, `module.n.other`, `…`},
		{``, `value = { a = ["x"] }`, `module.n.y.a[0]`, `"x"`},
		{``, `value = "x"`, `module.n`, `{y = "x"}`},
		{``, "value = \"x\"\nsensitive = true", `module.n`, `{y = …}`},
		{"count = 2\nx = count.index", `value = var.x`, `module.n`, `[{y = 0}, {y = 1}]`},
		{"count = 2\nx = count.index", `value = var.x`, `module.n[1]`, `{y = 1}`},
		{"count = 2\nx = count.index", `value = var.x`, `module.n[2]`, `…`},
		{"for_each = { a = 7 }\nx = each.value", `value = var.x`, `module.n`, `{a = {y = 7}}`},
		{"for_each = var.unset\nx = 1", `value = var.x`, `module.n`, `…`},
		{`x = module.n`, `value = var.x`, `module.n`, `{y = {y = …}}`},
		{`x = module.o`, `value = var.x`, `module.n`, `{y = {y = …}}`},
		{``, `value = "x"`, `module.none.y`, `…`},
		{`count = 2`, `value = "x"`, `module.n[0].y`, `"x"`},
		{`count = 2`, `value = "x"`, `module.n.y`, `…`},
		{``, `value = "x"`, `module.n[0].y`, `…`},
		{"count = 2\nx = count.index", `value = var.x`, `module.n[1].y`, `1`},
		{"count = 2\nx = count.index", `value = var.x`, `module.n[*].y`, `[0, 1]`},
		{"count = 2\nx = count.index", `value = var.x`, `module.n[var.unset].y`, `0 | 1`},
		{"count = 2\nx = count.index", `value = var.x`, `module.n[2].y`, `…`},
		{"for_each = { a = 7 }\nx = each.value", `value = var.x`, `module.n["a"].y`, `7`},
		{`x = module.n.y`, `value = var.x`, `module.n.y`, `…`},
		{`x = module.o.y`, `value = var.x`, `module.n.y`, `…`},
	} {
		inner := "variable \"x\" {\n  default = null\n}\nvariable \"unset\" {}\noutput \"y\" {\n" + tt.output + "\n}\n"
		v, _ := calledWith(t, map[string]string{
			"main.tf": fmt.Sprintf("variable \"unset\" {}\nmodule \"n\" {\n  source = \"./n\"\n%s\n}\n"+
				"module \"o\" {\n  source = \"./n\"\n  x = module.n.y\n}\nmodule \"m\" {\n  source = \"./m\"\n  x = %s\n}\n", tt.call, tt.passed),
			"n/main.tf": inner,
			"m/main.tf": "variable \"x\" {}\nresource \"aws_kms_key\" \"k\" {\n  policy = var.x\n}\n",
		})
		if got := dump(v); got != tt.want {
			t.Errorf("%q, output { %s }: %s is %s, want %s", tt.call, tt.output, tt.passed, got, tt.want)
		}
	}
}

// TestSuppliers finds the variable that gives an argument its value in the module
// that decides.
func TestSuppliers(t *testing.T) {
	for passed, want := range map[string][]string{
		`"x"`:                        nil,
		`var.id`:                     {"id in main.tf"},
		`local.id`:                   {"id in main.tf"},
		`var.create ? var.id : null`: {"id in main.tf"},
		``:                           {"id in m/main.tf"},
	} {
		call := "module \"m\" {\n  source = \"./m\"\n"
		if passed != "" {
			call += "  id = " + passed + "\n"
		}
		disk := ruletest.OnDisk(t, ".", map[string]string{
			"main.tf":   "variable \"id\" {}\nvariable \"create\" {}\nlocals {\n  id = var.id\n}\n" + call + "}\n",
			"m/main.tf": "variable \"id\" {}\nresource \"aws_kms_key\" \"k\" {\n  policy = var.id\n}\n",
		})
		r := NewReader(module.ReadTree(disk, []*module.Type{calledKey}, module.LocalCalls), Dialect{})
		var got []string
		for instance := range r.Tree()[1].Instances(calledKey) {
			for _, variable := range instance.Suppliers("policy") {
				file := variable.Block.DefRange.Filename
				if filepath.IsAbs(file) {
					file = module.Relative(disk.Dir, file)
				}
				got = append(got, variable.Name+" in "+file)
			}
		}
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("passed %q: %q, want %q", passed, got, want)
		}
	}
}

// What is passed on ten times at each of ten levels is not looked at to its end.
func TestPassedTenTimesAtEachLevel(t *testing.T) {
	files := map[string]string{"main.tf": "module \"m\" {\n  source = \"./m0\"\n  x = [\"x\"]\n}\n"}
	for i := range 10 {
		files[fmt.Sprintf("m%d/main.tf", i)] = fmt.Sprintf("variable \"x\" {}\nmodule \"m\" {\n  source = \"../m%d\"\n"+
			"  x = [var.x, var.x, var.x, var.x, var.x, var.x, var.x, var.x, var.x, var.x]\n}\n", i+1)
	}
	files["m9/main.tf"] = "variable \"x\" {}\nresource \"aws_kms_key\" \"k\" {\n  policy = jsonencode(var.x)\n}\n"
	v, _ := calledWith(t, files)
	if text, ok := v.Known(); ok {
		t.Errorf("a value of %d bytes", len(text))
	}
}
