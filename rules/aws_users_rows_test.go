package rules

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/ruletest"
)

// row is a row of one of the tables of those who use a key: an argument of a
// resource, with a value that is at fault and one that is not.
type row struct {
	resource, path string
	bad, good      string
	// beside are the arguments beside it, and with those of the resource.
	beside, with map[string]string
	// says is what a finding says after the resource's address.
	says string
	// publisher is the service that writes to the resource, nil for none.
	publisher *serviceUse
}

// rowsOf are the rows of the tables, by the rule that reads them.
func rowsOf() map[*rule.Rule][]row {
	rows := map[*rule.Rule][]row{
		awsKMSReferenceReplaces: referenceRows(replacing),
		awsKMSReferenceRefused:  referenceRows(invalid, refused),
		awsKMSReferenceDrift:    referenceRows(changing),
		awsKMSLogBucket:         {serviceRow(serverLogs)},
	}
	for r, table := range map[*rule.Rule][]keyArgument{awsKMSEncryptionDisabled: switched, alicloudKMSEncryptionDisabled: alicloudEncrypted} {
		for _, a := range table {
			rows[r] = append(rows[r], switchRows(a)...)
		}
	}
	for _, u := range awsServices {
		rows[awsKMSServiceAccess] = append(rows[awsKMSServiceAccess], serviceRow(u))
	}
	for _, l := range balancerLogsIn {
		rows[awsKMSLogBucket] = append(rows[awsKMSLogBucket], row{
			resource: l.resource, path: l.block + ".bucket", bad: "aws_s3_bucket.bad.id", good: "aws_s3_bucket.plain.id",
			beside: map[string]string{"enabled": "true"}, says: regexp.QuoteMeta(l.block + ".bucket is aws_s3_bucket.bad, "),
		})
	}
	for _, u := range publishers {
		rows[awsKMSManagedKeyPublisher] = append(rows[awsKMSManagedKeyPublisher], row{
			resource: u.through.Name, path: u.through.key, bad: strconv.Quote("alias/aws/" + strings.Split(u.through.Name, "_")[1]), good: `"alias/own"`,
			says: `it is encrypted with the AWS managed key, .* of what \S*` + u.resource + `\S* sends with ` + regexp.QuoteMeta(u.path), publisher: &u,
		})
	}
	return rows
}

// referenceRows are an argument with each form that has one of the effects.
func referenceRows(effects ...effect) []row {
	named := map[form]string{
		keyARN: "aws_kms_key.bad.arn", keyID: "aws_kms_key.bad.key_id", aliasARN: "aws_kms_alias.bad.arn", aliasName: "aws_kms_alias.bad.name",
	}
	var rows []row
	for _, a := range usersWith(effects...) {
		for _, f := range a.forms(effects...) {
			rows = append(rows, row{resource: a.resource, path: a.path, bad: named[f], good: named[a.best],
				says: regexp.QuoteMeta(a.path + " is " + named[f] + ", ")})
		}
	}
	return rows
}

// switchRows are the switch beside a key, off and, where that is off too, not set.
func switchRows(a keyArgument) []row {
	i := strings.LastIndex(a.path, ".") + 1
	blocks, key := a.path[:i], a.path[i:]
	off := "false"
	if a.encryption.on != "" {
		off = strconv.Quote(cmp.Or(a.encryption.off, "other"))
	}
	r := row{resource: a.resource, path: blocks + a.encryption.argument, bad: off, good: a.encryption.writes(),
		beside: map[string]string{key: "aws_kms_key.bad.arn"}, says: regexp.QuoteMeta(fmt.Sprintf("%s is set, but %s is %s", a.path, a.encryption.argument, off))}
	if a.encryption.optional {
		return []row{r}
	}
	unset := r
	unset.bad, unset.says = "null", strings.ReplaceAll(r.says, "is "+regexp.QuoteMeta(off), "is not set")
	return []row{r, unset}
}

// serviceRow is a service with a key that does not let it in, and one that does.
func serviceRow(u serviceUse) row {
	given := "aws_kms_key.%s.arn"
	if u.through != nil {
		given = u.through.Name + ".%s.arn"
	}
	if u.through == buckets && strings.HasSuffix(u.path, "bucket") {
		given = u.through.Name + ".%s.id"
	}
	return row{resource: u.resource, path: u.path, bad: fmt.Sprintf(given, "bad"), good: fmt.Sprintf(given, "good"), beside: u.besides(), with: u.arguments(),
		says: regexp.QuoteMeta(u.path) + ` .*aws_kms_key\.bad, whose .* ` + regexp.QuoteMeta(u.service.name())}
}

// besides and arguments are what makes the service use the key.
func (u serviceUse) besides() map[string]string {
	if u.enabled == "" {
		return nil
	}
	return map[string]string{u.enabled: "true"}
}

func (u serviceUse) arguments() map[string]string {
	arguments := map[string]string{}
	for name, want := range u.with {
		if want != "" {
			arguments[name] = strconv.Quote(want)
		}
	}
	return arguments
}

// node is an argument with its expression, or a block with what is in it.
type node struct {
	name, value string
	inner       []node
	// want is what has to be found at the argument.
	want string
}

// resource is a block of the type resource.
type resource struct {
	kind, name string
	body       []node
}

// nested is what sets the argument at a path.
func nested(path, value, want string, beside, with map[string]string) []node {
	names := strings.Split(path, ".")
	last := len(names) - 1
	if strings.HasSuffix(path, "_actions") || strings.HasSuffix(path, "_arns") {
		value = "[" + value + "]"
	}
	nodes := append(nodesOf(beside), node{name: names[last], value: value, want: want})
	for _, block := range slices.Backward(names[:last]) {
		nodes = []node{{name: block, inner: nodes}}
	}
	return append(nodesOf(with), nodes...)
}

func nodesOf(arguments map[string]string) []node {
	var nodes []node
	for _, name := range slices.Sorted(maps.Keys(arguments)) {
		nodes = append(nodes, node{name: name, value: arguments[name]})
	}
	return nodes
}

// resources are the row's own, and what publishes to it.
func (r row) resources(name, value, want string, before ...node) []resource {
	all := []resource{{r.resource, name, append(before, nested(r.path, value, want, r.beside, r.with)...)}}
	if r.publisher == nil {
		return all
	}
	topic := r.resource + "." + name
	if len(before) > 0 {
		before, topic = []node{{name: "for_each", value: `toset(["bad", "good"])`}}, topic+"[each.key]"
	}
	return append(all, resource{r.publisher.resource, name, append(before, nested(r.publisher.path, topic+".arn", "", r.publisher.besides(), r.publisher.arguments())...)})
}

// native is the body in native syntax.
func native(body []node) string {
	var text strings.Builder
	for _, n := range body {
		switch {
		case n.value == "":
			fmt.Fprintf(&text, "%s {\n%s}\n", n.name, native(n.inner))
		case n.want != "":
			fmt.Fprintf(&text, "%s = %s # want `%s`\n", n.name, n.value, n.want)
		default:
			fmt.Fprintf(&text, "%s = %s\n", n.name, n.value)
		}
	}
	return text.String()
}

func (r resource) String() string {
	return fmt.Sprintf("resource %q %q {\n%s}\n", r.kind, r.name, native(r.body))
}

// syntax is the body in JSON syntax.
func syntax(body []node) string {
	members := make([]string, len(body))
	for i, n := range body {
		if n.want != "" {
			members[i] = fmt.Sprintf("%q: %s,\n", "//", quoted("want@+1 `"+n.want+"`"))
		}
		value := inJSON(n.value)
		if n.value == "" {
			value = "[" + syntax(n.inner) + "]"
		}
		members[i] += fmt.Sprintf("%q: %s", n.name, value)
	}
	return "{" + strings.Join(members, ",\n") + "}"
}

// inJSON is an expression in JSON syntax.
func inJSON(expression string) string {
	switch {
	case slices.Contains([]string{"true", "false", "null"}, expression), strings.HasPrefix(expression, `"`):
		return expression
	case strings.HasPrefix(expression, "["):
		return "[" + inJSON(expression[1:len(expression)-1]) + "]"
	}
	return quoted("${" + expression + "}")
}

func quoted(text string) string {
	encoded, _ := json.Marshal(text)
	return string(encoded)
}

// inNative and allInJSON are files with resources.
func inNative(all []resource) string {
	var text strings.Builder
	for _, r := range all {
		text.WriteString(r.String())
	}
	return text.String()
}

func allInJSON(all []resource) string {
	members := make([]string, len(all))
	for i, r := range all {
		members[i] = fmt.Sprintf("{%q: {%q: %s}}", r.kind, r.name, syntax(r.body))
	}
	return `{"resource": [` + strings.Join(members, ",\n") + "]}\n"
}

// shared are a key that lets no service in, one that lets in all of them, and
// what is encrypted with each.
func shared() []resource {
	var services []string
	for _, u := range append(slices.Clone(awsServices), serverLogs) {
		services = append(services, strconv.Quote(strings.Replace(u.service.name(), "REGION", "eu-central-1", 1)))
	}
	slices.Sort(services)
	key := func(name, services string) resource {
		return resource{"aws_kms_key", name, []node{{name: "policy", value: `jsonencode({ Statement = [
			{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
			{ Effect = "Allow", Principal = { Service = [` + services + `] }, Action = ["kms:Describe*", "kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey*", "kms:GetPublicKey", "kms:Sign"], Resource = "*" }
		] })`}}}
	}
	all := []resource{
		key("bad", `"ec2.amazonaws.com"`),
		key("good", strings.Join(slices.Compact(services), ", ")),
		{"aws_kms_alias", "bad", []node{{name: "name", value: `"alias/bad"`}, {name: "target_key_id", value: "aws_kms_key.bad.key_id"}}},
		{"aws_s3_bucket", "plain", nil},
	}
	for _, name := range []string{"bad", "good"} {
		key := map[string]string{"kms_master_key_id": "aws_kms_key." + name + ".arn"}
		all = append(all,
			resource{awsTopic.Name, name, nodesOf(key)}, resource{awsQueue.Name, name, nodesOf(key)}, resource{"aws_s3_bucket", name, nil},
			resource{bucketEncryption.Name, name, nested("rule.apply_server_side_encryption_by_default.sse_algorithm", `"aws:kms"`, "", key, map[string]string{"bucket": "aws_s3_bucket." + name + ".id"})})
	}
	return all
}

// Every row of the tables reports what is at fault, and nothing else, in each
// way of writing it.
func TestRows(t *testing.T) {
	for r, rows := range rowsOf() {
		inFile, each, inModule := shared(), shared(), []resource{}
		calls := map[string]*strings.Builder{"bad": {}, "good": {}}
		var variables strings.Builder
		for i, row := range rows {
			name := fmt.Sprintf("r%d", i)
			at := func(address string) string { return "^" + regexp.QuoteMeta(address) + ": " + row.says }
			inFile = append(inFile, row.resources(name+"_bad", row.bad, at(row.resource+"."+name+"_bad"))...)
			inFile = append(inFile, row.resources(name+"_good", row.good, "")...)
			each = append(each, row.resources(name, "each.value", at(row.resource+"."+name+`["bad"]`),
				node{name: "for_each", value: fmt.Sprintf("{ bad = %s, good = %s }", row.bad, row.good)})...)
			inModule = append(inModule, row.resources(name, "var."+name, "")...)
			fmt.Fprintf(&variables, "variable %q {}\n", name)
			fmt.Fprintf(calls["bad"], "%s = %s # want `%s`\n", name, row.bad, at("module.bad."+row.resource+"."+name))
			fmt.Fprintf(calls["good"], "%s = %s\n", name, row.good)
		}
		calling := inNative(shared())
		for name, arguments := range calls {
			calling += fmt.Sprintf("module %q {\nsource = \"./module\"\n%s}\n", name, arguments)
		}
		for form, files := range map[string]map[string]string{
			"native":   {"main.tf": inNative(inFile)},
			"JSON":     {"main.tf.json": allInJSON(inFile)},
			"for_each": {"main.tf": inNative(each)},
			"module":   {"main.tf": calling, "module/main.tf": variables.String() + inNative(inModule)},
		} {
			t.Run(r.Name()+" in "+form, func(t *testing.T) {
				t.Parallel()
				if len(rows) == 0 {
					t.Fatal("no rows")
				}
				ruletest.Made(t, r, files)
			})
		}
	}
}
