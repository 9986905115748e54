package judge

import (
	"bufio"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/e2e/judge/users"
)

const (
	replacesRule = "aws_kms_reference_replaces"
	refusedRule  = "aws_kms_reference_refused"
	driftRule    = "aws_kms_reference_drift"
)

// usersConfig builds the test provider, and is a Terraform CLI configuration that names it.
var usersConfig = sync.OnceValues(func() (string, error) {
	dir := filepath.Join(filepath.Dir(cliConfig), "users")
	build := exec.Command("go", "build", "-o", filepath.Join(dir, "terraform-provider-aws"), "./users/provider")
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("building the provider: %w\n%s", err, out)
	}
	file := filepath.Join(dir, "terraform.rc")
	return file, os.WriteFile(file, fmt.Appendf(nil, `disable_checkpoint = true
provider_installation {
  dev_overrides {
    "registry.terraform.io/hashicorp/aws" = %[1]q
    "registry.opentofu.org/hashicorp/aws" = %[1]q
  }
  filesystem_mirror {
    path = %[2]q
  }
}
`, dir, filepath.Join(dir, "none")), 0o644)
})

// reference is an expression that names the key, and the form in which it does.
type reference struct {
	expression string
	form       users.Form
}

// references are the ways of naming the key.
var references = []reference{
	{"aws_kms_key.main.arn", users.KeyARN},
	{"aws_kms_key.main.key_id", users.KeyID},
	{"aws_kms_key.main.id", users.KeyID},
	{"aws_kms_replica_key.main.arn", users.KeyARN},
	{"aws_kms_replica_key.main.key_id", users.KeyID},
	{"aws_kms_alias.main.arn", users.AliasARN},
	{"aws_kms_alias.main.name", users.AliasName},
	{"aws_kms_alias.main.id", users.AliasName},
	{"aws_kms_alias.main.target_key_arn", users.KeyARN},
	{"aws_kms_alias.main.target_key_id", users.KeyID},
	{"data.aws_kms_alias.main.arn", users.AliasARN},
	{"data.aws_kms_alias.main.name", users.AliasName},
	{"data.aws_kms_alias.main.id", users.AliasARN},
	{"data.aws_kms_alias.main.target_key_arn", users.KeyARN},
	{"data.aws_kms_alias.main.target_key_id", users.KeyID},
	{"data.aws_kms_key.by_arn.arn", users.KeyARN},
	{"data.aws_kms_key.by_arn.id", users.KeyID},
	{"data.aws_kms_key.by_arn.key_id", users.KeyARN},
	{"data.aws_kms_key.by_id.key_id", users.KeyID},
	{"data.aws_kms_key.by_alias_arn.key_id", users.AliasARN},
	{"data.aws_kms_key.by_alias_name.key_id", users.AliasName},
	{"data.aws_kms_key.by_alias_name.arn", users.KeyARN},
	{fmt.Sprintf("%q", users.ARN), users.KeyARN},
	{fmt.Sprintf("%q", users.ID), users.KeyID},
	{fmt.Sprintf("%q", users.Named), users.AliasARN},
	{fmt.Sprintf("%q", users.Alias), users.AliasName},
	{"null", users.None},
	{`""`, users.None},
}

// fourForms are a reference of each form.
var fourForms = []reference{references[0], references[1], references[5], references[6]}

// wrapping is a way to write a reference by detours. %s stands for the reference.
type wrapping struct {
	expression string
	// forEach is what the resource is repeated over, "" where it is not.
	forEach string
	// dynamic is set where the outermost block is made by a dynamic one.
	dynamic bool
}

var wrappings = []wrapping{
	{expression: `"${%s}"`},
	{expression: `(%s)`},
	{expression: `true ? %s : null`},
	{expression: `var.yes ? %s : aws_kms_key.main.arn`},
	{expression: `var.yes ? %[1]s : %[1]s`},
	{expression: `try(%s, null)`},
	{expression: `try({}.missing, %s)`},
	{expression: `coalesce(null, %s)`},
	{expression: `[%s][0]`},
	{expression: `{ key = %s }["key"]`},
	{expression: `one([%s])`},
	{expression: `element([%s], 2)`},
	{expression: `local.by_form["%s"]`},
	{expression: `local.again["%s"].key`},
	{expression: `each.value`, forEach: `{ a = %s }`},
	{expression: `each.value.key`, forEach: `{ a = { key = %s } }`},
	{expression: `each.key == "a" ? %s : null`, forEach: `toset(["a"])`},
	{expression: `%s`, dynamic: true},
}

// locals are the references by what they are written as.
func locals() string {
	var text strings.Builder
	text.WriteString("locals {\nby_form = {\n")
	for _, r := range fourForms {
		fmt.Fprintf(&text, "%q = %s\n", r.expression, r.expression)
	}
	text.WriteString("}\nagain = { for name, key in local.by_form : name => { key = key } }\n}\n")
	return text.String()
}

// referents are what the references refer to.
const referents = `
variable "yes" {
  type    = bool
  default = true
}

resource "aws_kms_key" "main" {}

resource "aws_kms_replica_key" "main" {}

resource "aws_kms_alias" "main" {
  name          = "` + users.Alias + `"
  target_key_id = aws_kms_key.main.key_id
}

data "aws_kms_alias" "main" {
  name = "` + users.Alias + `"
}

data "aws_kms_key" "by_arn" {
  key_id = aws_kms_key.main.arn
}

data "aws_kms_key" "by_id" {
  key_id = aws_kms_key.main.key_id
}

data "aws_kms_key" "by_alias_arn" {
  key_id = aws_kms_alias.main.arn
}

data "aws_kms_key" "by_alias_name" {
  key_id = data.aws_kms_alias.main.name
}
`

// user is a resource that names the key.
type user struct {
	users.Argument
	name      string
	reference reference
	wrapping  wrapping
	// ignore are the entries of ignore_changes, nil for no lifecycle block.
	ignore []string
	// ignored is set where they cover the argument.
	ignored bool
	// missing is set where there is none yet.
	missing bool
}

func (u user) address() string { return u.Resource + "." + u.name }

// value is the argument's expression.
func (u user) value() string { return fill(u.wrapping.expression, u.reference.expression) }

// fill puts a reference into a wrapping, also into a string in it.
func fill(wrapping, reference string) string {
	switch {
	case wrapping == "":
		return reference
	case strings.Contains(wrapping, `"%s"`):
		return strings.ReplaceAll(wrapping, `"%s"`, fmt.Sprintf("%q", reference))
	}
	return strings.NewReplacer("%[1]s", reference, "%s", reference).Replace(wrapping)
}

// String is the resource as `terraform fmt` would write it.
func (u user) String() string {
	var text strings.Builder
	fmt.Fprintf(&text, "resource %q %q {\n", u.Resource, u.name)
	if u.wrapping.forEach != "" {
		fmt.Fprintf(&text, "for_each = %s\n\n", fill(u.wrapping.forEach, u.reference.expression))
	}
	last := len(u.Path) - 1
	for i, block := range u.Path[:last] {
		if i == 0 && u.wrapping.dynamic {
			fmt.Fprintf(&text, "dynamic %q {\nfor_each = [1]\ncontent {\n", block)
		} else {
			fmt.Fprintf(&text, "%s {\n", block)
		}
		if i == 0 && u.Set {
			text.WriteString("device_name = \"/dev/sdb\"\n")
		}
	}
	fmt.Fprintf(&text, "%s = %s\n", u.Path[last], u.value())
	text.WriteString(strings.Repeat("}\n", last))
	if last > 0 && u.wrapping.dynamic {
		text.WriteString("}\n")
	}
	if u.ignore != nil {
		fmt.Fprintf(&text, "\nlifecycle {\nignore_changes = %s\n}\n", list(u.ignore))
	}
	text.WriteString("}\n")
	return format(text.String())
}

func list(entries []string) string {
	if slices.Equal(entries, []string{"all"}) {
		return "all"
	}
	return "[" + strings.Join(entries, ", ") + "]"
}

// syntax is the resource in JSON syntax.
func (u user) syntax() any {
	last := len(u.Path) - 1
	body := map[string]any{u.Path[last]: jsonExpression(u.value())}
	for i := last - 1; i >= 0; i-- {
		if i == 0 && u.Set {
			body["device_name"] = "/dev/sdb"
		}
		body = map[string]any{u.Path[i]: []any{body}}
	}
	return body
}

// attributes are those that the state has.
func (u user) attributes() map[string]any {
	stored := users.In(u.Stores)
	if u.Stores == "" || u.reference.form == users.None && !u.Computed {
		stored = users.In(u.reference.form)
	}
	last := len(u.Path) - 1
	body := map[string]any{u.Path[last]: stored}
	for i := last - 1; i >= 0; i-- {
		if i == 0 && u.Set {
			body["device_name"] = "/dev/sdb"
		}
		body = map[string]any{u.Path[i]: []any{body}}
	}
	body["id"] = u.name
	return body
}

// ignoreEntries are entries of ignore_changes, and whether Terraform then ignores
// changes to an argument.
func ignoreEntries(path []string) map[string]bool {
	last := path[len(path)-1]
	if len(path) == 1 {
		return map[string]bool{
			last: true, `"` + last + `"`: true, "tags, " + last: true, "all": true,
			"": false, "tags": false, `tags["` + last + `"]`: false,
		}
	}
	inner := ""
	for _, block := range path[1 : len(path)-1] {
		inner += "." + block + "[0]"
	}
	block := path[0]
	return map[string]bool{
		block: true, `"` + block + `"`: true, block + "[0]": true, `"` + block + `[0]"`: true,
		block + "[0]" + inner + "." + last:                                 true,
		`"` + block + "[0]" + inner + "." + last + `"`:                     true,
		block + ".0" + strings.ReplaceAll(inner, "[0]", ".0") + "." + last: true,
		"all":                              true,
		block + "[1]" + inner + "." + last: false,
		"tags":                             false,
	}
}

// usersModule is a module of resources that name the key.
type usersModule struct {
	dir   string
	judge judge
	json  bool
	users []user
}

// write writes the module and its state.
func (m usersModule) write(t *testing.T) {
	t.Helper()
	var text strings.Builder
	text.WriteString(referents + locals())
	inJSON := map[string]map[string]any{}
	for _, u := range m.users {
		if !m.json {
			text.WriteString("\n" + u.String())
			continue
		}
		if inJSON[u.Resource] == nil {
			inJSON[u.Resource] = map[string]any{}
		}
		inJSON[u.Resource][u.name] = u.syntax()
	}
	files := map[string]string{"main.tf": format(text.String()), "terraform.tfstate": m.state(), ".tflint.hcl": "plugin \"kms\" {\n  enabled = true\n}\n\nplugin \"terraform\" {\n  enabled = false\n}\n"}
	if m.json {
		files["users.tf.json"] = marshal(map[string]any{"resource": inJSON})
	}
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(m.dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// state is a state in which everything is there, with what the API gives back.
func (m usersModule) state() string {
	own := map[string]any{"id": users.ID, "key_id": users.ID, "arn": users.ARN}
	described := []any{
		m.described("aws_kms_key", "main", own, nil),
		m.described("aws_kms_replica_key", "main", own, nil),
		m.described("aws_kms_alias", "main", map[string]any{
			"id": users.Alias, "name": users.Alias, "arn": users.Named, "target_key_arn": users.ARN, "target_key_id": users.ID}, nil),
	}
	for _, u := range m.users {
		if u.missing {
			continue
		}
		var key any
		if u.wrapping.forEach != "" {
			key = "a"
		}
		described = append(described, m.described(u.Resource, u.name, u.attributes(), key))
	}
	return marshal(map[string]any{
		"version": 4, "terraform_version": "1.0.0", "serial": 1, "lineage": "judge",
		"outputs": map[string]any{}, "resources": described,
	})
}

func (m usersModule) described(kind, name string, attributes map[string]any, key any) any {
	instance := map[string]any{"schema_version": 0, "attributes": attributes}
	if key != nil {
		instance["index_key"] = key
	}
	return map[string]any{
		"mode": "managed", "type": kind, "name": name, "provider": fmt.Sprintf("provider[%q]", m.judge.registry+"/hashicorp/aws"),
		"instances": []any{instance},
	}
}

func (m usersModule) terraform(t *testing.T, arguments ...string) *exec.Cmd {
	t.Helper()
	config, err := usersConfig()
	if err != nil {
		t.Fatal(err)
	}
	cmd := m.judge.command(m.dir, arguments...)
	cmd.Env = append(cmd.Env, "TF_CLI_CONFIG_FILE="+config)
	return cmd
}

// instanceKey is the key at the end of an instance's address.
var instanceKey = regexp.MustCompile(`\[[^\]]*\]$`)

// judged are the resources that Terraform finds at fault when it validates the
// configuration or plans it, with what it says, and what it would do with the
// others. It finds more at fault once some are left out.
func (m usersModule) judged(t *testing.T) (invalid map[string]string, planned map[string]change) {
	t.Helper()
	invalid = map[string]string{}
	for rest := m; ; {
		rest.users = slices.DeleteFunc(slices.Clone(m.users), func(u user) bool { return invalid[u.address()] != "" })
		rest.write(t)
		found := rest.plan(t)
		if len(found) == 0 {
			return invalid, rest.planned(t)
		}
		maps.Copy(invalid, found)
	}
}

// plan plans, and gives what Terraform finds at fault.
func (m usersModule) plan(t *testing.T) map[string]string {
	t.Helper()
	out, _ := m.terraform(t, "plan", "-json", "-input=false", "-lock=false", "-refresh=false", "-out=plan").Output()
	found := map[string]string{}
	scanner := bufio.NewScanner(strings.NewReader(string(out)))
	scanner.Buffer(nil, 1<<24)
	for scanner.Scan() {
		var line struct {
			Diagnostic struct{ Severity, Summary, Detail, Address string }
		}
		if err := json.Unmarshal(scanner.Bytes(), &line); err != nil || line.Diagnostic.Severity != "error" {
			continue
		}
		address := instanceKey.ReplaceAllString(line.Diagnostic.Address, "")
		if address == "" {
			t.Fatalf("%s: %s", line.Diagnostic.Summary, line.Diagnostic.Detail)
		}
		found[address] = line.Diagnostic.Summary
	}
	return found
}

// planned is what Terraform would do with the resources by its last plan.
func (m usersModule) planned(t *testing.T) map[string]change {
	t.Helper()
	var plan struct {
		ResourceChanges []struct {
			Type, Name string
			Change     change
		} `json:"resource_changes"`
	}
	if err := json.Unmarshal([]byte(run(t, m.terraform(t, "show", "-json", "plan"))), &plan); err != nil {
		t.Fatal(err)
	}
	planned := map[string]change{}
	for _, resource := range plan.ResourceChanges {
		planned[resource.Type+"."+resource.Name] = resource.Change
	}
	return planned
}

// lint are the rules that report each resource.
func (m usersModule) lint(t *testing.T, flags ...string) map[string][]string {
	t.Helper()
	reported := map[string][]string{}
	for _, issue := range issues(t, m.dir, nil, append([]string{"--only=" + replacesRule, "--only=" + refusedRule, "--only=" + driftRule}, flags...)...) {
		match := address.FindStringSubmatch(issue.Message)
		if match == nil {
			t.Fatalf("the message does not begin with a resource's address: %s", issue.Message)
		}
		reported[match[1]] = append(reported[match[1]], issue.Rule.Name)
	}
	return reported
}

// wanted are the rules that have to report a resource.
func (u user) wanted(invalid map[string]string, planned map[string]change) []string {
	change := planned[u.address()]
	switch {
	case invalid[u.address()] != "":
		return []string{refusedRule}
	case slices.Contains(u.Open, u.reference.form), u.ignored:
		return nil
	case slices.Contains(u.Refuses, u.reference.form):
		return []string{refusedRule}
	case change.replaces():
		return []string{replacesRule}
	case slices.Contains(change.Actions, "update"):
		return []string{driftRule}
	}
	return nil
}

// TestUsers compares, for every argument that names a key, every form of it and
// every way of writing ignore_changes, what Terraform plans with what the rules
// report.
func TestUsers(t *testing.T) {
	modules := usersModules()
	forEachJudge(t, func(t *testing.T, j judge) {
		for name, m := range modules {
			t.Run(name, func(t *testing.T) {
				if testing.Short() && name != "references" {
					t.Skip("not in a short run")
				}
				t.Parallel()
				m.dir, m.judge = t.TempDir(), j
				m.write(t)
				reported := m.lint(t)
				invalid, planned := m.judged(t)
				var wrong []string
				count := map[string]int{}
				for _, u := range m.users {
					want := u.wanted(invalid, planned)
					count[strings.Join(want, "")]++
					if got := reported[u.address()]; !slices.Equal(got, want) {
						wrong = append(wrong, fmt.Sprintf("reported by %v, want %v; Terraform: %s %v\n%s", got, want, invalid[u.address()], planned[u.address()], u))
					}
				}
				fail(t, wrong)
				t.Logf("%d of %d resources agree: %v", len(m.users)-len(wrong), len(m.users), count)
			})
		}
	})
}

// TestUsersFix lets TFLint fix all references to objects. Terraform has to
// accept the result, and to change nothing of what is there. What has been
// refused is not.
func TestUsersFix(t *testing.T) {
	forEachJudge(t, func(t *testing.T, j judge) {
		m := usersModule{dir: t.TempDir(), judge: j}
		for _, a := range users.Arguments {
			for _, r := range references {
				if r.object() && !slices.Contains(a.Open, r.form) {
					m.users = append(m.users, user{Argument: a, name: fmt.Sprintf("u%d", len(m.users)), reference: r, missing: a.Refused(r.form)})
				}
			}
		}
		m.write(t)
		fixed := m.lint(t, "--fix")
		run(t, m.terraform(t, "fmt", "-check", "-diff", "-no-color"))
		run(t, m.terraform(t, "validate", "-no-color"))
		fail(t, slices.Sorted(maps.Values(m.plan(t))))
		planned := m.planned(t)
		for _, u := range m.users {
			want := []string{"no-op"}
			if u.missing {
				want = []string{"create"}
			}
			if got := planned[u.address()].Actions; !slices.Equal(got, want) {
				t.Errorf("%v, want %v\n%s", got, want, u)
			}
		}
		before := m.read(t)
		if left := m.lint(t, "--fix"); len(left) > 0 || m.read(t) != before {
			t.Errorf("a second fix finds %v", left)
		}
		t.Logf("%d of %d resources fixed", len(fixed), len(m.users))
	})
}

// object reports whether the reference is an attribute of an object, which a
// fix can take another one of.
func (r reference) object() bool {
	return strings.Contains(r.expression, ".") && !strings.HasPrefix(r.expression, `"`)
}

func (m usersModule) read(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(m.dir, "main.tf"))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// usersModules are the modules that are judged: every argument with every
// reference and with every way of ignoring it, and some arguments for each detour.
func usersModules() map[string]usersModule {
	modules := map[string]usersModule{"references in JSON": {json: true}}
	add := func(module string, u user) {
		m := modules[module]
		u.name = fmt.Sprintf("u%d", len(m.users))
		m.users = append(m.users, u)
		modules[module] = m
	}
	for _, a := range users.Arguments {
		for _, r := range references {
			add("references", user{Argument: a, reference: r})
			add("references in JSON", user{Argument: a, reference: r})
		}
		for _, r := range fourForms {
			entries := ignoreEntries(a.Path)
			for _, entry := range slices.Sorted(maps.Keys(entries)) {
				// Terraform refuses an index into a set.
				if !a.Set || !strings.ContainsAny(entry, "[.") {
					add("ignore_changes", user{Argument: a, reference: r, ignore: []string{entry}, ignored: entries[entry]})
				}
			}
		}
	}
	next := 0
	for _, w := range wrappings {
		for _, r := range fourForms {
			for range 6 {
				a := users.Arguments[next%len(users.Arguments)]
				next++
				if !w.dynamic || len(a.Path) > 1 {
					add("detours", user{Argument: a, reference: r, wrapping: w})
				}
			}
		}
	}
	return modules
}
