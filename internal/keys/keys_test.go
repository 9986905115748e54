package keys

import (
	"strings"
	"testing"

	"github.com/terraform-linters/tflint-plugin-sdk/helper"
	"github.com/zclconf/go-cty/cty"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

var (
	key     = &module.Type{Name: "aws_kms_key", Schema: module.Schema{Arguments: []string{"description"}}}
	alias   = &module.Type{Name: "aws_kms_alias", Schema: module.Schema{Arguments: []string{"target_key_id"}}}
	user    = &module.Type{Name: "aws_kms_key_policy", Schema: module.Schema{Arguments: []string{"key_id"}}}
	aliases = Aliases{alias.Name: "target_key_id"}
)

const keyring = `
variable "unset" {}

variable "set" {
  default = "b"
}

resource "aws_kms_key" "one" {}

resource "aws_kms_key" "other" {}

resource "aws_kms_key" "each" {
  for_each = { a = 1, b = 2 }
}

resource "aws_kms_key" "set" {
  for_each = toset(["a", "b"])
}

resource "aws_kms_key" "chained" {
  for_each = aws_kms_key.each
}

resource "aws_kms_key" "counted" {
  count = 2
}

resource "aws_kms_key" "maybe" {
  count = var.unset ? 1 : 0
}

resource "aws_kms_key" "single" {
  count = 1
}

resource "aws_kms_key" "none" {
  count = 0
}

resource "aws_kms_key" "unknown" {
  for_each = var.unset
}

resource "aws_kms_key" "ring" {
  for_each = aws_kms_key.wheel
}

resource "aws_kms_key" "wheel" {
  for_each = aws_kms_key.ring
}

resource "aws_kms_alias" "one" {
  target_key_id = aws_kms_key.one.key_id
}

resource "aws_kms_alias" "each" {
  for_each      = aws_kms_key.each
  target_key_id = each.value.key_id
}

resource "aws_kms_alias" "either" {
  target_key_id = var.unset ? aws_kms_key.one.id : aws_kms_key.other.id
}

resource "aws_kms_alias" "alias" {
  target_key_id = aws_kms_alias.one.target_key_id
}

resource "aws_kms_alias" "elsewhere" {
  target_key_id = data.aws_kms_key.elsewhere.id
}

resource "aws_kms_alias" "itself" {
  target_key_id = aws_kms_alias.itself.target_key_id
}

locals {
  key     = aws_kms_key.one
  id      = aws_kms_key.one.id
  keys    = aws_kms_key.each
  ids     = { main = aws_kms_key.one.id, other = aws_kms_key.other.id }
  all_ids = [for name, k in aws_kms_key.each : k.id]
}
`

// describe writes targets as they would be referred to, with the aliases that
// lead to them, and … for those that are not known.
func describe(targets Targets) string {
	var texts []string
	for _, target := range targets.List {
		text := strings.TrimPrefix(target.Address(), "aws_kms_key.")
		if target.Repeated() && target.Key == cty.NilVal {
			text += "[?]"
		}
		if target.Attribute != "" {
			text += "." + target.Attribute
		}
		for _, through := range target.Through {
			text += " through " + strings.TrimPrefix(through.Address(), "aws_kms_alias.")
		}
		texts = append(texts, text)
	}
	if !targets.Complete {
		texts = append(texts, "…")
	}
	return strings.Join(texts, ", ")
}

func reader(t *testing.T, source string) *expr.Reader {
	t.Helper()
	runner := helper.TestRunner(t, map[string]string{"main.tf": source})
	return expr.NewReader(module.Read(runner, []*module.Type{key, alias, user}), expr.Dialect{})
}

func TestReferences(t *testing.T) {
	tests := map[string]struct{ arguments, want string }{
		"directly":               {`key_id = aws_kms_key.one.id`, "one.id"},
		"the whole":              {`key_id = aws_kms_key.one`, "one"},
		"in a template":          {`key_id = "${aws_kms_key.one.arn}"`, "one.arn"},
		"in parentheses":         {`key_id = (aws_kms_key.one.key_id)`, "one.key_id"},
		"by index":               {`key_id = aws_kms_key.counted[1].id`, "counted[1].id"},
		"by an index in a local": {`key_id = local.keys["b"].id`, `each["b"].id`},
		"by key":                 {`key_id = aws_kms_key.each["a"].id`, `each["a"].id`},
		"by a variable":          {`key_id = aws_kms_key.each[var.set].id`, `each["b"].id`},
		"past the last":          {`key_id = aws_kms_key.counted[2].id`, ""},
		"by a key not known":     {`key_id = aws_kms_key.each[var.unset].id`, `each["a"].id, each["b"].id`},
		"of keys not known":      {`key_id = aws_kms_key.unknown["a"].id`, "unknown[?].id"},
		"of a count not known":   {`key_id = aws_kms_key.maybe[0].id`, "maybe[?].id"},
		"of none":                {`key_id = aws_kms_key.none[0].id`, ""},
		"without an index":       {`key_id = aws_kms_key.counted.id`, "…"},
		"with an index too many": {`key_id = aws_kms_key.one[0].id`, "…"},
		"part of an attribute":   {`key_id = aws_kms_key.one.tags.a`, "…"},

		"for each key":                {"for_each = { a = 1, b = 2 }\n  key_id = aws_kms_key.each[each.key].id", `each["a"].id; each["b"].id`},
		"for each of a set":           {"for_each = toset([\"a\"])\n  key_id = aws_kms_key.set[each.value].id", `set["a"].id`},
		"for each chained":            {"for_each = aws_kms_key.each\n  key_id = each.value.id", `each["a"].id; each["b"].id`},
		"for each chained twice":      {"for_each = aws_kms_key.chained\n  key_id = each.value.id", `chained["a"].id; chained["b"].id`},
		"for each chained by key":     {"for_each = aws_kms_key.chained\n  key_id = aws_kms_key.each[each.key].id", `each["a"].id; each["b"].id`},
		"for each of a local":         {"for_each = local.keys\n  key_id = each.value.id", `each["a"].id; each["b"].id`},
		"for each of ids":             {"for_each = local.ids\n  key_id = each.value", "one.id; other.id"},
		"for each of ids written":     {"for_each = { a = aws_kms_key.one.id, b = var.unset }\n  key_id = each.value", "one.id; "},
		"for each of not known":       {"for_each = var.unset\n  key_id = aws_kms_key.each[each.key].id", `each["a"].id, each["b"].id`},
		"for each unknown, chained":   {"for_each = aws_kms_key.unknown\n  key_id = each.value.id", "…"},
		"for each count":              {"count = 2\n  key_id = aws_kms_key.counted[count.index].id", "counted[0].id; counted[1].id"},
		"for each in the other order": {"count = 2\n  key_id = aws_kms_key.counted[1 - count.index].id", "counted[1].id; counted[0].id"},

		"for each of a for":            {"for_each = { for name, k in aws_kms_key.each : name => k.id }\n  key_id = each.value", `each["a"].id; each["b"].id`},
		"for each of a for over a set": {"for_each = { for name, k in aws_kms_key.set : name => k.key_id }\n  key_id = each.value", `set["a"].key_id; set["b"].key_id`},
		"for each key in a set":        {"for_each = toset([\"a\", \"b\"])\n  key_id = values(aws_kms_key.each)[0].id", `each["a"].id; each["a"].id`},
		"for each chained of a set":    {"for_each = aws_kms_key.set\n  key_id = each.value.id", `set["a"].id; set["b"].id`},
		"for each of some":             {"for_each = { for name, k in aws_kms_key.each : name => k.id if name == \"a\" }\n  key_id = each.value", `each["a"].id`},
		"for each by another key":      {"for_each = { for name, k in aws_kms_key.each : \"x-${name}\" => k.id }\n  key_id = each.value", `each["a"].id, each["b"].id`},
		"for each by the id":           {"for_each = { for k in aws_kms_key.each : \"x-${k.id}\" => k.id }\n  key_id = each.value", "…"},
		"for each of a list":           {"for_each = aws_kms_key.counted\n  key_id = each.value.id", "counted[0].id, counted[1].id"},
		"for each in a ring":           {"for_each = aws_kms_key.ring\n  key_id = each.value.id", "…"},
		"of a ring":                    {`key_id = aws_kms_key.ring["a"].id`, "ring[?].id"},
		"one of one":                   {`key_id = one(aws_kms_key.single[*].id)`, "single[0].id"},
		"one of none":                  {`key_id = one(aws_kms_key.none[*].id)`, ""},
		"one of not known":             {`key_id = one(aws_kms_key.maybe[*].id)`, "maybe[?].id"},
		"the first of a splat":         {`key_id = (aws_kms_key.counted[*].id)[0]`, "counted[0].id"},
		"a splat of one":               {`key_id = aws_kms_key.one[*].id`, "…"},
		"a part of each in a splat":    {`key_id = aws_kms_key.counted[*].id[0]`, "…"},
		"the first of an old splat":    {`key_id = aws_kms_key.counted.*.id[0]`, "counted[0].id"},
		"a splat as it is":             {`key_id = aws_kms_key.counted[*].id`, "…"},
		"an element of a splat":        {`key_id = element(aws_kms_key.counted[*].id, 3)`, "counted[1].id"},
		"joined of a splat":            {`key_id = join("", aws_kms_key.single[*].id)`, "single[0].id"},
		"one of the values":            {`key_id = values(aws_kms_key.each)[1].id`, `each["b"].id`},
		"one of a list of all":         {`key_id = local.all_ids[1]`, `each["b"].id`},

		"a local that is a key": {`key_id = local.key.arn`, "one.arn"},
		"a local that is an id": {`key_id = local.id`, "one.id"},
		"an entry of a local":   {`key_id = local.ids.other`, "other.id"},
		"an entry with a key":   {`key_id = local.ids["main"]`, "one.id"},
		"an entry not known":    {`key_id = local.ids[var.unset]`, "one.id, other.id"},
		"an entry looked up":    {`key_id = lookup(local.ids, "main", null)`, "one.id"},

		"either":                  {`key_id = var.unset ? aws_kms_key.one.id : aws_kms_key.other.id`, "one.id, other.id"},
		"the one on a condition":  {`key_id = var.set == "a" ? aws_kms_key.one.id : aws_kms_key.other.id`, "other.id"},
		"a key or nothing":        {`key_id = var.unset ? aws_kms_key.one.id : null`, "one.id"},
		"a key or elsewhere":      {`key_id = var.unset ? aws_kms_key.one.id : data.aws_kms_key.a.id`, "one.id, …"},
		"the first that is set":   {`key_id = coalesce(var.unset, aws_kms_key.one.id)`, "one.id"},
		"the first that is there": {`key_id = try(aws_kms_key.single[0].id, aws_kms_key.one.id)`, "single[0].id"},

		"through an alias":              {`key_id = aws_kms_alias.one.target_key_id`, "one.key_id through one"},
		"through an alias of each":      {`key_id = aws_kms_alias.each["b"].target_key_arn`, `each["b"].key_id through each["b"]`},
		"through an alias of either":    {`key_id = aws_kms_alias.either.name`, "one.id through either, other.id through either"},
		"through two aliases":           {`key_id = aws_kms_alias.alias.id`, "one.key_id through alias through one"},
		"through an alias of elsewhere": {`key_id = aws_kms_alias.elsewhere.id`, "…"},
		"through an alias of itself":    {`key_id = aws_kms_alias.itself.id`, "…"},

		"null":                           {`key_id = null`, ""},
		"nothing":                        {``, ""},
		"written out":                    {`key_id = "1234abcd-12ab-34cd-56ef-1234567890ab"`, ""},
		"a variable":                     {`key_id = var.unset`, ""},
		"no such key":                    {`key_id = aws_kms_key.missing.id`, ""},
		"another resource":               {`key_id = aws_kms_ciphertext.a.key_id`, "…"},
		"a data source":                  {`key_id = data.aws_kms_key.a.id`, "…"},
		"a data source of the same name": {`key_id = data.aws_kms_key.one.id`, "…"},
		"a module":                       {`key_id = module.kms.key_id`, "…"},
		"made of a key":                  {`key_id = "${aws_kms_key.one.id}-x"`, "…"},
		"made of a call":                 {`key_id = replace(aws_kms_key.one.arn, "a", "b")`, "…"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			r := reader(t, keyring+"resource \"aws_kms_key_policy\" \"main\" {\n  "+tt.arguments+"\n}\n")
			var got []string
			for _, resource := range r.Module().Resources(user.Name) {
				for _, instance := range resource.All() {
					got = append(got, describe(aliases.Of(r.Instance(instance).Attr("key_id"))))
				}
			}
			if text := strings.Join(got, "; "); text != tt.want {
				t.Errorf("got %s, want %s", text, tt.want)
			}
		})
	}
}

// Each test is the key_id of a policy, and the keys that it is the policy of,
// or may be: those with a question mark.
func TestReferring(t *testing.T) {
	const others = `aws_kms_key.other?, aws_kms_key.each["a"]?, aws_kms_key.each["b"]?`
	tests := map[string]struct{ arguments, want string }{
		"of one":           {`key_id = aws_kms_key.one.id`, "aws_kms_key.one"},
		"of one of each":   {`key_id = aws_kms_key.each["a"].id`, `aws_kms_key.each["a"]`},
		"of any of each":   {`key_id = aws_kms_key.each[var.unset].id`, `aws_kms_key.each["a"]?, aws_kms_key.each["b"]?`},
		"of all of each":   {"for_each = aws_kms_key.each\n  key_id = each.value.id", `aws_kms_key.each["a"], aws_kms_key.each["b"]`},
		"of either":        {`key_id = var.unset ? aws_kms_key.one.id : aws_kms_key.other.id`, "aws_kms_key.one?, aws_kms_key.other?"},
		"through an alias": {`key_id = aws_kms_alias.each["b"].id`, `aws_kms_key.each["b"]`},
		"of elsewhere":     {`key_id = data.aws_kms_key.a.id`, `aws_kms_key.one?, ` + others},
		"of one or more":   {`key_id = var.unset ? aws_kms_key.one.id : data.aws_kms_key.a.id`, `aws_kms_key.one?, ` + others},
		"of none":          {`key_id = aws_kms_key.each["c"].id`, ""},
		"two policies":     {"key_id = data.aws_kms_key.a.id\n}\nresource \"aws_kms_key_policy\" \"one\" {\n  key_id = aws_kms_key.one.id", `aws_kms_key.one, ` + others},
		"without instance": {"count = 0\n  key_id = aws_kms_key.one.id", ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			r := reader(t, keyring+"resource \"aws_kms_key_policy\" \"main\" {\n  "+tt.arguments+"\n}\n")
			var got []string
			for _, name := range []string{"one", "other", "each"} {
				for _, k := range r.Module().Resource(key.Name, name).All() {
					list, any := aliases.Referring(user, "key_id", r.Instance(k))
					if (any == answer.No) != (len(list) == 0) {
						t.Errorf("%s: %d policies, but %s", k.Address(), len(list), any)
					}
					switch any {
					case answer.Yes:
						got = append(got, k.Address())
					case answer.Unknown:
						got = append(got, k.Address()+"?")
					}
				}
			}
			if text := strings.Join(got, ", "); text != tt.want {
				t.Errorf("got %s, want %s", text, tt.want)
			}
		})
	}
}

func TestEveryInstanceRefers(t *testing.T) {
	r := reader(t, keyring+"resource \"aws_kms_key_policy\" \"main\" {\n  for_each = { a = 1, b = 2 }\n  key_id = aws_kms_key.one.id\n}\n")
	list, _ := aliases.Referring(user, "key_id", r.Instance(r.Module().Resource(key.Name, "one").All()[0]))
	if len(list) != 2 || list[1].Address() != `aws_kms_key_policy.main["b"]` {
		t.Errorf("got %d instances", len(list))
	}
}

// Of instances that cannot be told apart, each may be the one.
func TestInstancesNotKnown(t *testing.T) {
	r := reader(t, keyring+"resource \"aws_kms_key_policy\" \"main\" {\n  key_id = aws_kms_key.unknown[\"a\"].id\n}\n")
	unknown := r.Module().Resource(key.Name, "unknown").All()[0]
	if _, any := aliases.Referring(user, "key_id", r.Instance(unknown)); any != answer.Yes {
		t.Errorf("got %s for the instance that stands for all", any)
	}
}
