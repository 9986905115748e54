package module_test

import (
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"
	ctyjson "github.com/zclconf/go-cty/cty/json"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/ruletest"
)

// onDisk reads a root module and what it calls.
func onDisk(t *testing.T, files map[string]string, calls module.Calls) (*expr.Reader, *ruletest.Disk) {
	t.Helper()
	disk := ruletest.OnDisk(t, ".", files)
	return expr.NewReader(module.ReadTree(disk, keys, calls), expr.Dialect{}), disk
}

// aKey makes a module one that is looked at.
const aKey = "\nresource \"aws_kms_key\" \"k\" {\n}\n"

// valueIn is an expression in a module.
func valueIn(t *testing.T, m *module.Module, source string) cty.Value {
	t.Helper()
	written, diags := hclsyntax.ParseExpression([]byte(source), "asked.tf", hcl.InitialPos)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	return m.Values.Value(written, nil)
}

// show writes a value: as JSON, with ? for what is not known.
func show(t *testing.T, value cty.Value) string {
	t.Helper()
	if value.IsMarked() {
		return "secret"
	}
	value, err := cty.Transform(value, func(_ cty.Path, v cty.Value) (cty.Value, error) {
		if !v.IsKnown() {
			return cty.StringVal("?"), nil
		}
		return v, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	text, err := ctyjson.Marshal(value, value.Type())
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(text), `"?"`, "?")
}

// TestInputs passes an argument, or none, for a variable.
func TestInputs(t *testing.T) {
	const unknown = "var.unset"
	for _, tt := range []struct {
		variable, passed string
		// want is the value with the arguments Passed, and of all three others, in order.
		want, open, own string
	}{
		{`default = "kst-1"`, ``, `"kst-1"`, `"kst-1"`, `"kst-1"`},
		{`default = "kst-1"`, `"kst-2"`, `"kst-2"`, `?`, `"kst-1"`},
		{`default = ""`, unknown, `?`, `?`, `""`},
		{``, ``, `?`, `?`, `?`},
		{``, `null`, `null`, `?`, `?`},
		{`default = null`, ``, `null`, `null`, `null`},
		{`default = var.x`, ``, `?`, `?`, `?`},

		{"type = string\ndefault = 7", `8`, `"8"`, `?`, `"7"`},
		{"type = string", `true`, `"true"`, `?`, `?`},
		{"type = number", `"7"`, `7`, `?`, `?`},
		{"type = bool", `"true"`, `true`, `?`, `?`},
		{"type = number", `"x"`, `?`, `?`, `?`},
		{"type = any", `{ a = [1] }`, `{"a":[1]}`, `?`, `?`},
		{`type = "string"`, `7`, `7`, `?`, `?`},
		{"type = list", `["a"]`, `["a"]`, `?`, `?`},
		{"type = list(string)", `[1, true]`, `["1","true"]`, `?`, `?`},
		{"type = set(string)", `["b", "a", "b"]`, `["a","b"]`, `?`, `?`},
		{"type = map(number)", `{ a = "1" }`, `{"a":1}`, `?`, `?`},
		{"type = tuple([string, number])", `[1, "2"]`, `["1",2]`, `?`, `?`},
		{"type = object({ a = string })", `{ a = 1, b = 2 }`, `{"a":"1"}`, `?`, `?`},
		{"type = object({ a = string })", `{ b = 2 }`, `?`, `?`, `?`},
		{"type = object({ a = string, b = string })", `{ a = "1", b = ` + unknown + ` }`, `{"a":"1","b":?}`, `?`, `?`},

		{"type = object({ a = optional(string) })", `{}`, `{"a":null}`, `?`, `?`},
		{"type = object({ a = optional(string, \"x\") })", `{}`, `{"a":"x"}`, `?`, `?`},
		{"type = object({ a = optional(string, \"x\") })", `{ a = null }`, `{"a":"x"}`, `?`, `?`},
		{"type = object({ a = optional(string, \"x\") })", `{ a = "" }`, `{"a":""}`, `?`, `?`},
		{"type = object({ a = optional(string, \"x\") })\ndefault = {}", ``, `{"a":"x"}`, `{"a":"x"}`, `{"a":"x"}`},
		{"type = object({ a = optional(string, \"x\") })\ndefault = null", `null`, `null`, `?`, `null`},
		{"type = list(object({ a = optional(number, 7) }))", `[{}, { a = 8 }]`, `[{"a":7},{"a":8}]`, `?`, `?`},
		{"type = map(object({ a = optional(object({ b = optional(bool, true) }), {}) }))", `{ k = {} }`, `{"k":{"a":{"b":true}}}`, `?`, `?`},

		{"default = \"kst-1\"", `null`, `null`, `?`, `"kst-1"`},
		{"default = \"kst-1\"\nnullable = true", `null`, `null`, `?`, `"kst-1"`},
		{"default = \"kst-1\"\nnullable = false", `null`, `"kst-1"`, `?`, `"kst-1"`},
		{"nullable = false", `null`, `?`, `?`, `?`},

		{"default = \"kst-1\"\nsensitive = true", `"kst-2"`, `secret`, `?`, `secret`},
		{"default = \"kst-1\"\nsensitive = true", ``, `secret`, `secret`, `secret`},
		{"sensitive = true\nnullable = false\ndefault = \"x\"", `null`, `secret`, `?`, `secret`},
		{"default = \"kst-1\"\nephemeral = true", ``, `secret`, `secret`, `secret`},
		{"default = \"kst-1\"\nsensitive = false", `"kst-2"`, `"kst-2"`, `?`, `"kst-1"`},
	} {
		call := "module \"m\" {\n  source = \"./m\"\n"
		if tt.passed != "" {
			call += "  x = " + tt.passed + "\n"
		}
		r, _ := onDisk(t, map[string]string{
			"main.tf":   "variable \"unset\" {}\n" + call + "}\n",
			"m/main.tf": "variable \"x\" {\n" + tt.variable + "\n}\n" + aKey,
		}, module.LocalCalls)
		called := r.Module().Call("m")
		if called == nil {
			t.Fatalf("%s: the call is not looked at", tt.variable)
		}
		for arguments, want := range map[module.Arguments]string{module.Passed: tt.want, module.PassedOpen: tt.open, module.Own: tt.own, module.Open: "?"} {
			got := show(t, valueIn(t, called.Module(called.Instances()[0], arguments), "var.x"))
			if got != want {
				t.Errorf("variable { %s }, passed %q, arguments %d: %s, want %s", strings.ReplaceAll(tt.variable, "\n", "; "), tt.passed, arguments, got, want)
			}
		}
	}
}

// A value that a called module is passed, and passes on, is converted each time,
// and what is secret stays so.
func TestInputsOfInputs(t *testing.T) {
	r, _ := onDisk(t, map[string]string{
		"main.tf": `
module "a" {
  source = "./a"
  days   = "7"
  secret = "s"
}
`,
		"a/main.tf": `
variable "days" {
  type = number
}
variable "secret" {
  sensitive = true
}
module "b" {
  source = "./b"
  days   = [var.days]
  secret = { text = "${var.secret}!", other = 1 }
}
`,
		"a/b/main.tf": `
variable "days" {
  type = list(string)
}
variable "secret" {
  type = any
}
` + aKey,
	}, module.LocalCalls)
	visits := r.Visits()
	if len(visits) != 2 {
		t.Fatalf("%d modules, want 2", len(visits))
	}
	inner := visits[1].Module()
	for source, want := range map[string]string{
		"var.days[0]":          `"7"`,
		"var.secret":           "secret",
		"var.secret.text":      "secret",
		"upper(var.days[0])":   `"7"`,
		"var.undeclared":       "?",
		"path.module":          `"a/b"`,
		"path.root":            `"."`,
		"path.cwd":             "?",
		"module.none.x":        "?",
		"data.none.none.x":     "?",
		"yamlencode(var.days)": "?",
	} {
		if got := show(t, valueIn(t, inner, source)); got != want {
			t.Errorf("%s is %s, want %s", source, got, want)
		}
	}
}

// Each call of a module, and each instance of a call, is a module of its own.
func TestInstancesOfCalls(t *testing.T) {
	const key = "variable \"x\" {\n  default = 0\n}\nresource \"aws_kms_key\" \"k\" {\n  deletion_window_in_days = var.x\n}\n"
	for call, want := range map[string][]string{
		``:                                   {"module.m.aws_kms_key.k 0"},
		`x = 1`:                              {"module.m.aws_kms_key.k 1"},
		`count = 0`:                          nil,
		`count = 3`:                          {"module.m.aws_kms_key.k 0"},
		"count = 2\nx = count.index + 5":     {"module.m[0].aws_kms_key.k 5", "module.m[1].aws_kms_key.k 6"},
		`count = var.unset`:                  {"module.m.aws_kms_key.k 0"},
		"count = var.unset\nx = count.index": {"module.m.aws_kms_key.k ?"},
		`count = var.off`:                    {"module.m.aws_kms_key.k 0"},
		"for_each = {}\nx = each.value":      nil,
		"for_each = { a = 7, b = 8 }\nx = each.value":     {`module.m["a"].aws_kms_key.k 7`, `module.m["b"].aws_kms_key.k 8`},
		"for_each = toset([\"a\"])\nx = length(each.key)": {`module.m["a"].aws_kms_key.k 1`},
		"for_each = var.unset\nx = each.value":            {"module.m.aws_kms_key.k ?"},
		"for_each = var.none\nx = each.value":             {"module.m.aws_kms_key.k ?"},
		"providers = { aws = aws.west }\nx = 1":           {"module.m.aws_kms_key.k 1"},
		"depends_on = [aws_kms_key.z]":                    {"module.m.aws_kms_key.k 0"},
		"version = \"1.0\"":                               {"module.m.aws_kms_key.k 0"},
	} {
		r, _ := onDisk(t, map[string]string{
			"main.tf": "variable \"unset\" {}\nvariable \"off\" { default = 0 }\nvariable \"none\" { default = {} }\n" +
				"module \"m\" {\n  source = \"./m\"\n" + call + "\n}\n",
			"m/main.tf": key,
		}, module.LocalCalls)
		var got []string
		for _, visit := range r.Visits() {
			for instance := range visit.Instances(awsKey) {
				got = append(got, instance.Address()+" "+show(t, valueIn(t, visit.Module(), "var.x")))
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", call, got, want)
		}
	}
}

// A root configuration's own default switches a call off for good.
func TestCallsSwitchedOffInRoot(t *testing.T) {
	for file, want := range map[string]int{"other.tf": 1, "terraform.tfvars": 0, ".terraform.lock.hcl": 0} {
		r, _ := onDisk(t, map[string]string{
			"main.tf":   "variable \"off\" {\n  default = 0\n}\nmodule \"m\" {\n  source = \"./m\"\n  count = var.off\n}\n",
			"m/main.tf": aKey,
			file:        "",
		}, module.LocalCalls)
		if got := len(r.Visits()); got != want {
			t.Errorf("with %s: %d modules, want %d", file, got, want)
		}
	}
}

func TestWorkspace(t *testing.T) {
	const root = "module \"m\" {\n  source = \"./m\"\n  x = terraform.workspace\n}\nlocals {\n  here = terraform.workspace\n}\n"
	const inner = "variable \"x\" {}\n" + aKey
	for name, tt := range map[string]struct {
		files       map[string]string
		environment map[string]string
		want        string
	}{
		"nothing says":        {nil, nil, "?"},
		"selected":            {map[string]string{".terraform/environment": "staging\n"}, nil, `"staging"`},
		"an empty file":       {map[string]string{".terraform/environment": "\n"}, nil, "?"},
		"the environment":     {nil, map[string]string{"TF_WORKSPACE": "prod"}, `"prod"`},
		"the environment and": {map[string]string{".terraform/environment": "staging"}, map[string]string{"TF_WORKSPACE": "prod"}, `"prod"`},
		"another directory":   {map[string]string{"data/environment": "staging"}, map[string]string{"TF_DATA_DIR": "data"}, `"staging"`},
		"of the module":       {map[string]string{"m/.terraform/environment": "staging"}, nil, "?"},
		"a directory":         {map[string]string{".terraform/environment/x": ""}, nil, "?"},
	} {
		t.Run(name, func(t *testing.T) {
			for _, variable := range []string{"TF_WORKSPACE", "TF_DATA_DIR"} {
				t.Setenv(variable, tt.environment[variable])
			}
			files := map[string]string{"main.tf": root, "m/main.tf": inner}
			maps.Copy(files, tt.files)
			r, _ := onDisk(t, files, module.LocalCalls)
			called := r.Visits()[0].Module()
			for where, got := range map[string]cty.Value{
				"in the root":       valueIn(t, r.Module(), "local.here"),
				"passed":            valueIn(t, called, "var.x"),
				"in the module":     valueIn(t, called, "terraform.workspace"),
				"by another's name": valueIn(t, r.Module(), "terraform.workspace"),
			} {
				if got := show(t, got); got != tt.want {
					t.Errorf("%s: %s, want %s", where, got, tt.want)
				}
			}
		})
	}
}

// calling is a module that calls others, by their names.
func calling(sources ...string) string {
	var text strings.Builder
	for i, source := range sources {
		fmt.Fprintf(&text, "module \"%c\" {\n  source = %q\n}\n", 'a'+i, source)
	}
	return text.String()
}

// manifest is what terraform init writes: pairs of a key and a directory.
func manifest(pairs ...string) string {
	var records []string
	for i := 0; i < len(pairs); i += 2 {
		records = append(records, fmt.Sprintf(`{"Key":%q,"Source":"x","Version":"1.0.0","Dir":%q}`, pairs[i], pairs[i+1]))
	}
	return `{"Modules":[{"Key":"","Source":"","Dir":"."},` + strings.Join(records, ",") + `]}`
}

// TestWhichModules says which modules are looked at, by the calls that lead to
// them.
func TestWhichModules(t *testing.T) {
	const modules = ".terraform/modules/modules.json"
	for name, tt := range map[string]struct {
		files map[string]string
		calls module.Calls
		// links are symbolic links and what they lead to.
		links map[string]string
		want  []string
	}{
		"local":              {files: map[string]string{"main.tf": calling("./m"), "m/main.tf": aKey}, want: []string{"module.a"}},
		"none is wanted":     {files: map[string]string{"main.tf": calling("./m"), "m/main.tf": aKey}, calls: module.NoCalls},
		"beside":             {files: map[string]string{"main.tf": calling("../beside"), "../beside/main.tf": aKey}, want: []string{"module.a"}},
		"there and back":     {files: map[string]string{"main.tf": calling("./none/../m"), "m/main.tf": aKey}, want: []string{"module.a"}},
		"through a link":     {files: map[string]string{"main.tf": calling("./link"), "m/main.tf": aKey}, links: map[string]string{"link": "m"}, want: []string{"module.a"}},
		"back from a link":   {files: map[string]string{"main.tf": calling("./link/../m"), "m/main.tf": aKey, "x/y/z.txt": "", "x/m/main.tf": aKey + aKey}, links: map[string]string{"link": "x/y"}, want: []string{"module.a"}},
		"a link to itself":   {files: map[string]string{"main.tf": calling("./link")}, links: map[string]string{"link": "link"}},
		"nested":             {files: map[string]string{"main.tf": calling("./m"), "m/main.tf": calling("./n", "../o"), "m/n/main.tf": aKey, "o/main.tf": aKey}, want: []string{"module.a", "module.a.module.a", "module.a.module.b"}},
		"JSON":               {files: map[string]string{"main.tf.json": `{"module": {"a": {"source": "./m"}}}`, "m/main.tf.json": `{"resource": {"aws_kms_key": {"k": {}}}}`}, want: []string{"module.a"}},
		"nested in JSON":     {files: map[string]string{"main.tf": calling("./m"), "m/main.tf.json": `{"module": {"a": {"source": "./n"}}}`, "m/n/main.tf": aKey}, want: []string{"module.a", "module.a.module.a"}},
		"nothing to look at": {files: map[string]string{"main.tf": calling("./m"), "m/main.tf": "resource \"aws_s3_bucket\" \"b\" {}\n# This module makes a bucket.\n"}},
		"nothing, nested":    {files: map[string]string{"main.tf": calling("./m"), "m/main.tf": calling("./n"), "m/n/main.tf": "resource \"aws_s3_bucket\" \"b\" {}\n"}, want: []string{"module.a"}},

		"missing":               {files: map[string]string{"main.tf": calling("./m")}},
		"a file":                {files: map[string]string{"main.tf": calling("./m"), "m": aKey}},
		"without configuration": {files: map[string]string{"main.tf": calling("./m"), "m/README.md": aKey, "m/.hidden.tf": aKey, "m/main.tf~": aKey, "m/main.tofu": aKey}},
		"cannot be parsed":      {files: map[string]string{"main.tf": calling("./m"), "m/main.tf": "resource \"aws_kms_key\" {", "m/other.tf": calling("./n"), "m/n/main.tf": aKey}, want: []string{"module.a"}},
		"a directory .tf":       {files: map[string]string{"main.tf": calling("./m"), "m/main.tf": aKey, "m/x.tf/y.txt": ""}, want: []string{"module.a"}},
		"no such source":        {files: map[string]string{"main.tf": "module \"a\" {\n}\nmodule \"b\" {\n  source = var.x\n}\nmodule \"c\" {\n  source = 7\n}\nmodule \"d\" {\n  source = null\n}\n" + calling("")}},
		"no local path":         {files: map[string]string{"main.tf": calling(".", "..", "m", "/m", "~/m"), "m/main.tf": aKey}},

		"itself":                 {files: map[string]string{"main.tf": calling("./")}},
		"itself by another name": {files: map[string]string{"main.tf": calling("./link"), "k.tf": aKey}, links: map[string]string{"link": "."}},
		"itself, called":         {files: map[string]string{"main.tf": calling("./m"), "m/main.tf": aKey + calling("../m")}, want: []string{"module.a"}},
		"itself through a link":  {files: map[string]string{"main.tf": calling("./m"), "m/main.tf": aKey + calling("./again", "./again")}, links: map[string]string{"m/again": "."}, want: []string{"module.a"}},
		"each other":             {files: map[string]string{"main.tf": calling("./m"), "m/main.tf": aKey + calling("../n"), "n/main.tf": aKey + calling("../m")}, want: []string{"module.a", "module.a.module.a"}},
		"the root, from inside":  {files: map[string]string{"main.tf": calling("./m"), "m/main.tf": aKey + calling("../")}, want: []string{"module.a"}},

		"downloaded, not wanted":   {files: map[string]string{"main.tf": calling("acme/kms/aws"), modules: manifest("a", ".terraform/modules/a"), ".terraform/modules/a/main.tf": aKey}},
		"downloaded":               {calls: module.AllCalls, files: map[string]string{"main.tf": calling("acme/kms/aws"), modules: manifest("a", ".terraform/modules/a"), ".terraform/modules/a/main.tf": aKey}, want: []string{"module.a"}},
		"downloaded, nested":       {calls: module.AllCalls, files: map[string]string{"main.tf": calling("acme/kms/aws"), modules: manifest("a", ".terraform/modules/a", "a.a", ".terraform/modules/a.a"), ".terraform/modules/a/main.tf": calling("acme/key/aws", "./n"), ".terraform/modules/a.a/main.tf": aKey, ".terraform/modules/a/n/main.tf": aKey}, want: []string{"module.a", "module.a.module.a", "module.a.module.b"}},
		"downloaded, three deep":   {calls: module.AllCalls, files: map[string]string{"main.tf": calling("acme/kms/aws"), modules: manifest("a", ".terraform/modules/a", "a.a", ".terraform/modules/a.a", "a.a.a", ".terraform/modules/a.a.a"), ".terraform/modules/a/main.tf": calling("acme/key/aws"), ".terraform/modules/a.a/main.tf": calling("acme/one/aws"), ".terraform/modules/a.a.a/main.tf": aKey}, want: []string{"module.a", "module.a.module.a", "module.a.module.a.module.a"}},
		"downloaded, not there":    {calls: module.AllCalls, files: map[string]string{"main.tf": calling("acme/kms/aws"), modules: manifest("a", ".terraform/modules/a")}},
		"downloaded, another one":  {calls: module.AllCalls, files: map[string]string{"main.tf": calling("acme/kms/aws"), modules: manifest("b", ".terraform/modules/a"), ".terraform/modules/a/main.tf": aKey}},
		"downloaded, no manifest":  {calls: module.AllCalls, files: map[string]string{"main.tf": calling("acme/kms/aws"), ".terraform/modules/a/main.tf": aKey}},
		"a manifest of nonsense":   {calls: module.AllCalls, files: map[string]string{"main.tf": calling("acme/kms/aws"), modules: `[{"Key": "a", "Dir": `, ".terraform/modules/a/main.tf": aKey}},
		"a manifest of a list":     {calls: module.AllCalls, files: map[string]string{"main.tf": calling("acme/kms/aws"), modules: `["a"]`, ".terraform/modules/a/main.tf": aKey}},
		"a manifest that loops":    {calls: module.AllCalls, files: map[string]string{"main.tf": calling("acme/kms/aws"), modules: manifest("a", ".terraform/modules/a", "a.a", ".terraform/modules/a"), ".terraform/modules/a/main.tf": aKey + calling("acme/kms/aws")}, want: []string{"module.a"}},
		"a manifest leads to root": {calls: module.AllCalls, files: map[string]string{"main.tf": calling("acme/kms/aws"), modules: manifest("a", "."), "k.tf": aKey}},
		"a manifest leads outside": {calls: module.AllCalls, files: map[string]string{"main.tf": calling("acme/kms/aws"), modules: manifest("a", "../outside"), "../outside/main.tf": aKey}},
		"a manifest leads astray":  {calls: module.AllCalls, files: map[string]string{"main.tf": calling("acme/kms/aws"), modules: manifest("a", ".terraform/modules/../../m"), "m/main.tf": aKey}},
		"a manifest leads to it":   {calls: module.AllCalls, files: map[string]string{"main.tf": calling("acme/kms/aws"), modules: manifest("a", ".terraform/modules"), ".terraform/modules/main.tf": aKey}},
		"downloaded, a link":       {calls: module.AllCalls, files: map[string]string{"main.tf": calling("acme/kms/aws"), modules: manifest("a", ".terraform/modules/a"), "../outside/main.tf": aKey}, links: map[string]string{".terraform/modules/a": "../../../outside"}},
		"downloaded, leads out":    {calls: module.AllCalls, files: map[string]string{"main.tf": calling("acme/kms/aws"), modules: manifest("a", ".terraform/modules/a"), ".terraform/modules/a/main.tf": aKey + calling("../../../m"), "m/main.tf": aKey}, want: []string{"module.a"}},
	} {
		t.Run(name, func(t *testing.T) {
			files := map[string]string{}
			for name, source := range tt.files {
				files[path.Join("root", name)] = source
			}
			disk := ruletest.OnDisk(t, "root", files)
			for link, to := range tt.links {
				link = filepath.Join(disk.Dir, link)
				if err := os.MkdirAll(filepath.Dir(link), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.Symlink(to, link); err != nil {
					t.Skip(err)
				}
			}
			calls := tt.calls
			if calls == "" {
				calls = module.LocalCalls
			}
			r := expr.NewReader(module.ReadTree(disk, keys, calls), expr.Dialect{})
			var got []string
			for _, visit := range r.Visits() {
				last := visit.Steps[len(visit.Steps)-1]
				got = append(got, last.Instance.Address())
			}
			slices.Sort(got)
			if !slices.Equal(got, tt.want) {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

// An absolute path counts where it leads to what is downloaded.
func TestAbsoluteManifest(t *testing.T) {
	data := t.TempDir()
	t.Setenv("TF_DATA_DIR", data)
	for dir, want := range map[string]int{filepath.Join(data, "modules", "a"): 1, data: 0, "/": 0, filepath.Join(data, "modules", "..", "b"): 0} {
		for _, written := range []string{"modules/a/main.tf", "b/main.tf", "main.tf"} {
			path := filepath.Join(data, written)
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(aKey), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if err := os.WriteFile(filepath.Join(data, "modules", "modules.json"), []byte(manifest("a", dir)), 0o644); err != nil {
			t.Fatal(err)
		}
		r, _ := onDisk(t, map[string]string{"main.tf": calling("acme/kms/aws")}, module.AllCalls)
		if got := len(r.Visits()); got != want {
			t.Errorf("%s: %d modules, want %d", dir, got, want)
		}
	}
}

// TestInspected says which modules are inspected by themselves where the tree is.
func TestInspected(t *testing.T) {
	for source, want := range map[string]bool{
		"./m": true, "./.m": false, "./m/.n": false, "../.shared/m": false, "../shared/m": true, "./.terraform/modules/m": false,
	} {
		disk := ruletest.OnDisk(t, "root", map[string]string{
			"root/main.tf":                       calling(source),
			path.Join("root", source, "main.tf"): aKey,
		})
		r := expr.NewReader(module.ReadTree(disk, keys, module.LocalCalls), expr.Dialect{})
		if got := r.Module().Calls()[0].Inspected(); got != want {
			t.Errorf("%s: %v, want %v", source, got, want)
		}
	}
}

// A module is read once for all of its calls.
func TestModuleIsReadOnce(t *testing.T) {
	r, disk := onDisk(t, map[string]string{
		"main.tf":   calling("./m", "./m", "./n/../m"),
		"m/main.tf": aKey,
	}, module.LocalCalls)
	calls := r.Module().Calls()
	if err := os.RemoveAll(filepath.Join(disk.Dir, "m")); err != nil {
		t.Fatal(err)
	}
	if len(calls) != 3 {
		t.Fatalf("%d calls, want 3", len(calls))
	}
	first := calls[0].Module(calls[0].Instances()[0], module.Passed).Resource("aws_kms_key", "k").Block()
	for _, call := range calls[1:] {
		if call.Module(call.Instances()[0], module.Own).Resource("aws_kms_key", "k").Block() != first {
			t.Errorf("%s has a block of its own", call.Name)
		}
	}
}

// counted is a mock on disk whose requests are counted.
type counted struct {
	*ruletest.Disk
	asked *counter
}

func (c counted) GetModuleContent(schema *hclext.BodySchema, option *tflint.GetModuleContentOption) (*hclext.BodyContent, error) {
	return c.asked.GetModuleContent(schema, option)
}

// The text that calls say nothing of is not asked for: where no called module has
// something that is read, TFLint is asked once.
func TestCallsOfNothing(t *testing.T) {
	for source, want := range map[string]int{aKey: 2, "resource \"aws_s3_bucket\" \"b\" {}\n": 1} {
		disk := ruletest.OnDisk(t, ".", map[string]string{"main.tf": calling("./m"), "m/main.tf": source})
		asked := &counter{Runner: disk.Runner}
		module.ReadTree(counted{disk, asked}, keys, module.LocalCalls)
		if asked.contents != want {
			t.Errorf("%q: asked for content %d times, want %d", source, asked.contents, want)
		}
	}
}
