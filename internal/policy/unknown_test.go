package policy

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// key is a key with a policy, and whatever the policy refers to.
func key(policy string, more ...string) string {
	return "resource \"aws_kms_key\" \"main\" {\n  policy = " + policy + "\n}\n" + strings.Join(more, "\n")
}

func statements(list string) string {
	return `jsonencode({ Version = "2012-10-17", Statement = ` + list + ` })`
}

const (
	unset  = "variable \"unset\" {}\n"
	public = `{ Effect = "Allow", Principal = "*", Action = "kms:*", Resource = "*" }`
)

// template is a heredoc with a policy that has the statements.
func template(list string) string {
	return "<<EOT\n{\"Statement\": [" + list + "]}\nEOT\n"
}

const publicJSON = `{"Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*"}`

// choices are two documents to choose from.
const choices = unset + `
locals {
  public = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "kms:*", Resource = "*" }] })
  other  = jsonencode({ Statement = [] })
}
`

// found reports whether a rule that looks for public statements finds some.
func found(p Policy) bool {
	return len(p.Findings(func(d *Document) (findings []Finding) {
		for _, s := range d.Statements {
			if d.Public(s) == answer.Yes {
				findings = append(findings, s.Finding("public", "public"))
			}
		}
		return findings
	})) > 0
}

func TestWhatCannotBeKnown(t *testing.T) {
	tests := map[string]struct {
		source string
		public bool
	}{
		"unset":                       {source: `resource "aws_kms_key" "main" {}`},
		"null":                        {source: key(`null`)},
		"a variable without a value":  {source: key(`var.unset`, unset)},
		"a variable with a value":     {key(`var.set`, `variable "set" { default = "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"kms:*\", \"Resource\": \"*\"}}" }`), true},
		"another resource":            {source: key(`aws_kms_key.other.policy`)},
		"another data source":         {source: key(`data.aws_s3_object.policy.body`)},
		"no such data source":         {source: key(`data.aws_iam_policy_document.other.json`)},
		"another attribute":           {source: key(`data.aws_iam_policy_document.main.id`, `data "aws_iam_policy_document" "main" {}`)},
		"an unknown function":         {source: key(`nonsense(` + statements(`[`+public+`]`) + `)`)},
		"a local that does not exist": {source: key(`local.nothing`)},
		"dynamic of a list not known": {source: key(`data.aws_iam_policy_document.a.json`, unset, `data "aws_iam_policy_document" "a" {
			dynamic "statement" {
				for_each = var.unset ? [1] : []
				content {}
			}
		}`)},
		"dynamic of a set known in part": {key(`data.aws_iam_policy_document.a.json`, unset, `data "aws_iam_policy_document" "a" {
			dynamic "statement" {
				for_each = toset([var.unset, "*"])
				content {
					actions = ["kms:*"]
					resources = ["*"]
					principals {
						type = "AWS"
						identifiers = [statement.value]
					}
				}
			}
		}`), true},
		"an iterator that hides another": {key(`data.aws_iam_policy_document.a.json`, `data "aws_iam_policy_document" "a" {
			dynamic "statement" {
				for_each = ["1"]
				iterator = each
				content {
					actions = ["kms:*"]
					resources = ["*"]
					dynamic "principals" {
						for_each = ["*"]
						iterator = each
						content {
							type = "AWS"
							identifiers = [each.value]
						}
					}
				}
			}
		}`), true},
		"an iterator that is hidden": {source: key(`data.aws_iam_policy_document.a.json`, `data "aws_iam_policy_document" "a" {
			dynamic "statement" {
				for_each = ["*"]
				iterator = each
				content {
					actions = ["kms:*"]
					resources = ["*"]
					dynamic "principals" {
						for_each = ["1"]
						iterator = each
						content {
							type = "AWS"
							identifiers = [each.value]
						}
					}
				}
			}
		}`)},
		"dynamic of null": {source: key(`data.aws_iam_policy_document.a.json`, `data "aws_iam_policy_document" "a" {
			dynamic "statement" {
				for_each = tolist(null)
				content {}
			}
		}`)},
		"a local of itself":     {source: key(`local.a`, "locals {\n  a = local.b\n  b = local.a\n}")},
		"a statement of itself": {source: key(statements(`local.a`), `locals { a = [local.a, local.a] }`)},
		"a document of itself": {source: key(`data.aws_iam_policy_document.main.json`, `data "aws_iam_policy_document" "main" {
			source_policy_documents = [data.aws_iam_policy_document.main.json]
		}`)},
		"two documents of each other": {source: key(`data.aws_iam_policy_document.a.json`, `
			data "aws_iam_policy_document" "a" { source_policy_documents = [local.b] }
			data "aws_iam_policy_document" "b" { override_policy_documents = [data.aws_iam_policy_document.a.json] }
			locals { b = data.aws_iam_policy_document.b.json }`)},
		"a document of no instances": {source: key(`data.aws_iam_policy_document.a[0].json`, `data "aws_iam_policy_document" "a" { count = 0 }`)},

		"one of a list":                     {source: key(`[local.public, local.other][1]`, choices)},
		"the first, which may be another":   {source: key(`concat(var.unset ? [local.public] : [], [local.other])[0]`, choices)},
		"any of a list":                     {source: key(`[local.public, local.other][var.unset]`, choices)},
		"any of a list of public ones":      {key(`[local.public, jsonencode(jsondecode(local.public))][var.unset]`, choices), true},
		"any of a list with more":           {source: key(`concat([local.public], var.unset)[var.unset]`, choices)},
		"an element before the first":       {source: key(`element([local.public, local.other], -1)`, choices)},
		"an element at infinity":            {source: key(`element([local.public], 1 / 0)`, choices)},
		"an element after what may miss":    {source: key(`element(concat([local.public, local.other], var.unset ? [local.other] : []), 3)`, choices)},
		"an element of no list":             {source: key(`element(local.public, 0)`, choices)},
		"an element of nothing":             {source: key(`element([], 0)`, choices)},
		"a null element":                    {source: key(`element([local.public], null)`, choices)},
		"one of two":                        {source: key(`one([local.public, local.other])`, choices)},
		"one that may be missing":           {source: key(`one([for x in var.unset : local.public])`, choices)},
		"the first of a reversed list":      {key(`reverse([local.other, local.public])[0]`, choices), true},
		"the first value":                   {key(`values({ b = local.other, a = local.public })[0]`, choices), true},
		"the first value, of keys unknown":  {source: key(`values({ (var.unset) = local.public, b = local.other })[0]`, choices)},
		"the values of a list":              {source: key(`values(local.public)[0]`, choices)},
		"the only one of a set":             {key(`tolist(toset([data.aws_iam_policy_document.a.json]))[0]`, choices, `data "aws_iam_policy_document" "a" { source_policy_documents = [local.public] }`), true},
		"an attribute of each value":        {key(`one(values({ a = { json = local.public } })[*].json)`, choices), true},
		"an attribute of an object as list": {source: key(`one({ a = { json = local.public } }[*].json)`, choices)},
		"a document for an unknown key": {key(`[for d in data.aws_iam_policy_document.a : d.json][0]`, `data "aws_iam_policy_document" "a" {
			for_each = var.unset
			source_policy_documents = [local.public]
		}`, choices), true},
		"another attribute of each":      {source: key(`[for d in data.aws_iam_policy_document.a : d.id][0]`, `data "aws_iam_policy_document" "a" { count = 2 }`)},
		"a template of nothing":          {source: key(`try(templatefile(), templatefile("a"), templatefile("a", {}))`)},
		"the first that is no error":     {key(`try({}.a, [][0], local.public, local.other)`, choices), true},
		"what may be an error":           {source: key(`try(var.unset.a, local.public)`, choices)},
		"what is no error":               {source: key(`try(local.other, local.public)`, choices)},
		"nothing but errors":             {source: key(`try({}.a, null.a)`, choices)},
		"an error for all that is known": {source: key(`try(nonsense("a"), local.public)`, choices)},
		"no documents at all":            {source: key(`try(data.aws_iam_policy_document.a[*].json, local.public)`, choices, `data "aws_iam_policy_document" "a" { count = 0 }`)},
		"a document that may be no error": {source: key(`try(data.aws_iam_policy_document.a[0].json, local.other)`, choices, `data "aws_iam_policy_document" "a" {
			count = var.unset
			source_policy_documents = [local.public]
		}`)},
		"a document that is no error": {key(`try(data.aws_iam_policy_document.a[0].json, local.other)`, choices, `data "aws_iam_policy_document" "a" {
			count = 1
			source_policy_documents = [local.public]
		}`), true},
		"a document past the last one": {source: key(`try(data.aws_iam_policy_document.a[1].json, local.other)`, choices, `data "aws_iam_policy_document" "a" {
			count = 1
			source_policy_documents = [local.public]
		}`)},
		"an entry that may be no error":       {source: key(`try({ a = local.public }[var.unset], local.other)`, choices)},
		"any entry or the default":            {source: key(`lookup({ a = local.public, b = local.public }, var.unset, local.other)`, choices)},
		"any entry and the default":           {key(`lookup({ a = local.public, b = local.public }, var.unset, local.public)`, choices), true},
		"one of a set that may hold one":      {source: key(`try(one(toset([var.unset, var.unset.a])), local.public)`, choices)},
		"an entry that may be replaced":       {source: key(`lookup(merge({ a = local.public }, var.unset ? { a = local.other } : {}), "a", null)`, choices)},
		"an entry that replaces another":      {key(`lookup(merge({ a = local.other }, { a = local.public }), "a", null)`, choices), true},
		"a source that may not be a document": {key(`data.aws_iam_policy_document.a.json`, choices, `data "aws_iam_policy_document" "a" { source_policy_documents = [var.unset ? "nope" : "{}", local.public] }`), true},
		"a document that may be missing":      {source: key(`try(data.aws_iam_policy_document.a[0].json, local.public)`, choices, `data "aws_iam_policy_document" "a" { count = var.unset }`)},
		"an entry that is there":              {source: key(`lookup({ a = local.other }, "a", local.public)`, choices)},
		"an entry that is not there":          {key(`lookup({ b = var.unset }, "a", jsonencode({ Statement = [merge(`+public+`, { Sid = var.unset })] }))`, choices), true},
		"an entry with a key not known":       {source: key(`lookup({ a = local.other }, var.unset, local.public)`, choices)},
		"an entry of something not known":     {source: key(`lookup(var.unset, "a", local.public)`, choices)},
		"an entry without a default":          {key(`lookup({ a = local.public }, "a")`, choices), true},
		"no entry and no default":             {source: key(`lookup({ a = local.public }, "b")`, choices)},
		"an entry of nothing":                 {source: key(`lookup({ a = local.public })`, choices)},
		"a part that may be an error":         {source: key(statements(`try(var.unset.statements, [`+public+`])`), unset)},
		"a part that is an error":             {key(statements(`try({}.statements, [merge(`+public+`, { Sid = var.unset })])`), unset), true},
		"sources that may be missing":         {source: key(`data.aws_iam_policy_document.a.json`, choices, `data "aws_iam_policy_document" "a" { source_policy_documents = distinct(var.unset ? [local.public] : []) }`)},
		"sources that replace nothing": {key(`data.aws_iam_policy_document.a.json`, choices, `data "aws_iam_policy_document" "a" {
			override_policy_documents = distinct(var.unset ? [local.other] : [])
			statement {
				sid = "A"
				actions = ["kms:*"]
				resources = ["*"]
				principals {
					type = "AWS"
					identifiers = ["*"]
				}
			}
		}`), true},
		"a source that is one of two":    {source: key(`data.aws_iam_policy_document.a.json`, unset, `data "aws_iam_policy_document" "a" { source_policy_documents = [jsonencode({ Statement = var.unset ? [`+public+`] : [] })] }`)},
		"a source that is another":       {source: key(`data.aws_iam_policy_document.a.json`, unset, `data "aws_iam_policy_document" "a" { source_policy_documents = [jsonencode(var.unset ? { Statement = [`+public+`] } : {})] }`)},
		"each of a single document":      {source: key(`one([for d in data.aws_iam_policy_document.a : d.json])`, choices, `data "aws_iam_policy_document" "a" { source_policy_documents = [local.public] }`)},
		"sources of which one is public": {key(`data.aws_iam_policy_document.a.json`, choices, `data "aws_iam_policy_document" "a" { source_policy_documents = concat(var.unset, sort([local.public])) }`), true},

		"one result is public":            {source: key(`var.unset ? `+statements(`[`+public+`]`)+` : `+statements(`[]`), unset)},
		"both results are public":         {key(`var.unset ? `+statements(`[`+public+`]`)+` : `+statements(`[`+public+`]`), unset), true},
		"one result cannot be known":      {source: key(`var.unset ? `+statements(`[`+public+`]`)+` : var.unset`, unset)},
		"the statement may be missing":    {source: key(statements(`concat(var.unset ? [`+public+`] : [], [])`), unset)},
		"a statement may be another one":  {source: key(statements(`[var.unset ? `+public+` : {}]`), unset)},
		"other statements may be missing": {key(statements(`concat(var.unset ? [{}] : [], [`+public+`])`), unset), true},
		"another statement is not known":  {key(statements(`[var.unset, merge(var.unset, { Sid = "A" }), `+public+`]`), unset), true},
		"another statement may deny it":   {source: key(statements(`[{ Effect = var.unset, Principal = "*", Action = "kms:*", Resource = "*" }, `+public+`]`), unset)},
		"another may have an effect":      {key(statements(`[merge(var.unset, { Principal = "*", Action = "kms:*", Resource = "*" }), `+public+`]`), unset), true},
		"other statements are not known":  {key(statements(`concat(var.unset, [`+public+`])`), unset), true},
		"for of something not known":      {source: key(statements(`[for x in var.unset : `+public+`]`), unset)},
		"dynamic of something not known": {source: key(`data.aws_iam_policy_document.a.json`, unset, `data "aws_iam_policy_document" "a" {
			dynamic "statement" {
				for_each = var.unset
				content {
					actions = ["kms:*"]
					resources = ["*"]
					principals {
						type = "AWS"
						identifiers = ["*"]
					}
				}
			}
		}`)},

		"elements not known":   {source: key(statements(`[merge(var.unset, `+public+`)]`), unset)},
		"an effect not known":  {source: key(statements(`[merge(`+public+`, var.unset)]`), unset)},
		"an effect to replace": {source: key(statements(`[merge(`+public+`, var.unset ? { Effect = "Deny" } : {})]`), unset)},
		"keys not known":       {source: key(statements(`[merge(`+public+`, { Condition = { StringEquals = var.unset } })]`), unset)},
		"a condition that may be there": {source: key(`data.aws_iam_policy_document.a.json`, unset, `data "aws_iam_policy_document" "a" {
			statement {
				actions = ["kms:*"]
				resources = ["*"]
				principals {
					type = "AWS"
					identifiers = ["*"]
				}
				dynamic "condition" {
					for_each = var.unset
					content {
						test = "StringEquals"
						variable = "kms:CallerAccount"
						values = [condition.value]
					}
				}
			}
		}`)},
		"a hole with quotes":     {source: key("<<EOT\n{\"Statement\": {\"Sid\": \"${join(\"\\\",\\\"\", var.unset)}\",}}\nEOT\n", unset)},
		"an effect to choose":    {source: key(statements(`[merge(`+public+`, { Effect = var.unset ? "Allow" : "Deny" })]`), unset)},
		"a principal not known":  {source: key(statements(`[merge(`+public+`, { Principal = { AWS = var.unset } })]`), unset)},
		"a principal among them": {key(statements(`[merge(`+public+`, { Principal = { AWS = [var.unset, "*"] } })]`), unset), true},
		"a role":                 {source: key(statements(`[merge(` + public + `, { Principal = { AWS = aws_iam_role.a.arn } })]`))},
		"a principal to choose":  {source: key(statements(`[merge(`+public+`, { Principal = var.unset ? "*" : { AWS = "1" } })]`), unset)},
		"an action not known":    {key(statements(`[merge(`+public+`, { Action = var.unset })]`), unset), true},
		"a condition not known":  {source: key(statements(`[merge(`+public+`, { Condition = var.unset })]`), unset)},
		"an operator not known":  {source: key(statements(`[merge(`+public+`, { Condition = { (var.unset) = { "kms:CallerAccount" = "1" } } })]`), unset)},
		"a value not known":      {source: key(statements(`[merge(`+public+`, { Condition = { StringLike = { "kms:CallerAccount" = var.unset } } })]`), unset)},
		"a sensitive value":      {source: key(`sensitive(` + statements(`[`+public+`]`) + `)`)},

		"a hole in a string":                {key("<<EOT\n{\"Statement\": {\"Sid\": \"${var.unset}\", \"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"kms:*\", \"Resource\": \"*\"}}\nEOT\n", unset), true},
		"a hole for a value":                {source: key("<<EOT\n{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": ${var.unset}, \"Action\": \"kms:*\", \"Resource\": \"*\"}}\nEOT\n", unset)},
		"a hole for more values":            {key("<<EOT\n{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": {\"AWS\": [\"*\", ${var.unset}]}, \"Action\": \"kms:*\", \"Resource\": \"*\"}}\nEOT\n", unset), true},
		"a hole for members":                {source: key("<<EOT\n{\"Statement\": {\"Effect\": \"Allow\", ${var.unset} \"Principal\": \"*\", \"Action\": \"kms:*\", \"Resource\": \"*\"}}\nEOT\n", unset)},
		"a condition in a template":         {key(template(`%{ if var.unset }{},%{ endif }`+publicJSON), unset), true},
		"conditions in a template":          {key(template(publicJSON+strings.Repeat(`%{ if var.unset },{}%{ endif }`, 3)), unset), true},
		"many conditions in a template":     {source: key(template(publicJSON+strings.Repeat(`%{ if var.unset },{}%{ endif }`, 4)), unset)},
		"conditions that are known":         {key(template(publicJSON+strings.Repeat(`%{ if true },{}%{ endif }%{ if false }}%{ endif }`, 9)), unset), true},
		"a statement on a known condition":  {key(template(`%{ if true }`+publicJSON+`%{ endif }`), unset), true},
		"braces that are parts":             {key(`"${"{"}\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"kms:*\", \"Resource\": \"*\"}]${local.end}"`, `locals { end = "}" }`), true},
		"many conditions in conditions":     {source: key(template(publicJSON+strings.Repeat(`%{ if var.unset }`, 4)+`,{}`+strings.Repeat(`%{ endif }`, 4)), unset)},
		"conditions in conditions":          {key(template(publicJSON+`%{ if var.unset }%{ if var.unset },{}%{ else },"${var.unset}"%{ endif }%{ endif }`), unset), true},
		"a statement on a condition":        {source: key(template(`%{ if var.unset }`+publicJSON+`%{ endif }`), unset)},
		"a statement on either condition":   {key(template(`%{ if var.unset }`+publicJSON+`%{ else }{},`+publicJSON+`%{ endif }`), unset), true},
		"a comma on a condition":            {key(template(publicJSON+`${var.unset ? ",{\"Sid\":\"a\"}" : ""}`), unset), true},
		"an effect on a condition":          {source: key(template(strings.Replace(publicJSON, "Allow", `${var.unset ? "Allow" : "Deny"}`, 1)), unset)},
		"a loop over what is known in part": {key(template(publicJSON+`%{ for x in [var.unset, "a"] },{"Sid": "${x}"}%{ endfor }`), unset), true},
		"a loop with the statement":         {key(template(`{}%{ for x in [var.unset, "*"] },{"Effect": "Allow", "Principal": {"AWS": "${x}"}, "Action": "kms:*", "Resource": "*"}%{ endfor }`), unset), true},
		"a loop that may leave it out once": {key(template(`{}%{ for x in [var.unset, "*"] }%{ if x == "*" },`+publicJSON+`%{ endif }%{ endfor }`), unset), true},
		"a loop that may leave it out":      {source: key(template(`{}%{ for x in [var.unset, "a"] }%{ if x == "*" },`+publicJSON+`%{ endif }%{ endfor }`), unset)},
		"a loop over something not known":   {source: key(template(publicJSON+`%{ for x in var.unset },{"Sid": "${x}"}%{ endfor }`), unset)},
		"a list that may be longer, joined": {source: key(`join("", concat([local.public], var.unset))`, choices)},
		"a list that may be empty, joined":  {source: key(`join("", [for x in var.unset : local.public])`, choices)},
		"a string, joined":                  {source: key(`join("", local.public)`, choices)},
		"an empty heredoc":                  {source: key("<<EOT\nEOT\n")},
		"a template with directives":        {source: key("<<EOT\n{\"Statement\": [%{ for x in var.unset }{\"a\": 1},%{ endfor }{}]}\nEOT\n", unset)},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p := policy(t, "main.tf", tt.source)
			if got := found(p); got != tt.public {
				t.Errorf("public %v, want %v", got, tt.public)
			}
			for _, d := range p.Documents {
				if d.Problem != "" {
					t.Errorf("a policy that cannot be known cannot be read: %s", d.Problem)
				}
			}
		})
	}
}

// One statement is one finding, whatever number it has. What else is wrong with
// it on another condition is said as well.
func TestFindingsOfOnePlace(t *testing.T) {
	tests := map[string]struct {
		statements string
		want       []string
	}{
		"another number":   {`%{ if var.unset }{},%{ endif }{"Effect": "Allow"}`, []string{"statement 2"}},
		"another name":     {`{"Effect": "Allow", "Sid": "%{ if var.unset }A%{ else }B%{ endif }"}`, []string{`statement "A" Also, statement "B"`}},
		"two places":       {`{"Effect": "Allow"}%{ if var.unset },{}%{ endif },{"Effect": "Allow"}`, []string{"statement 1", "statement 3"}},
		"one place":        {`{"Effect": "Allow" ${~ "" ~} },{"Effect": "Allow"}`, []string{"statement 1 Also, statement 2"}},
		"repeated":         {`{"Sid": "A", "Effect": "Allow" ${~ "" ~} },{"Sid": "A", "Effect": "Allow"}`, []string{`statement "A"`}},
		"one place, twice": {`{"Effect": "Allow" ${~ "" ~} },{"Effect": "Allow"}%{ if var.unset },{}%{ endif }`, []string{"statement 1 Also, statement 2"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, finding := range policy(t, "main.tf", key(template(tt.statements), unset)).Findings(func(d *Document) (findings []Finding) {
				for _, s := range d.Statements {
					if s.effect("Allow") == answer.Yes {
						findings = append(findings, s.Finding("allows", "%s", s))
					}
				}
				return findings
			}) {
				got = append(got, finding.Says)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestWhatCannotBeRead(t *testing.T) {
	tests := map[string]struct {
		source  string
		problem string
	}{
		"no JSON":                    {key(`"nonsense"`), `invalid character 'o' in literal null (expecting 'u') at line 1, column 2`},
		"a comma too many":           {key("<<EOT\n{\"Statement\": [\"${data.aws_caller_identity.main.id}\",]}\nEOT\n"), "invalid character ']' looking for beginning of value"},
		"an end too early":           {key(`"{"`), "unexpected end of JSON input"},
		"no object":                  {key(`jsonencode([])`), "it is no JSON object"},
		"a string that is a string":  {key(`jsonencode("x")`), "it is no JSON object"},
		"a source that is no JSON":   {key(`data.aws_iam_policy_document.a.json`, `data "aws_iam_policy_document" "a" { source_policy_documents = ["{"] }`), "unexpected end of JSON input"},
		"a variable that is no JSON": {key(`var.set`, `variable "set" { default = "{" }`), "unexpected end of JSON input"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			d := onlyDocument(t, "main.tf", tt.source)
			if !strings.Contains(d.Problem, tt.problem) || d.Problem == "" {
				t.Errorf("problem %q, want %q", d.Problem, tt.problem)
			}
		})
	}
}

func TestWhatIsNotKnownLeavesGrantsFree(t *testing.T) {
	const grant = `{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/a" }, Action = "kms:CreateGrant", Resource = "*" }`
	d := onlyDocument(t, "main.tf", key(statements(`[`+grant+`, var.unset]`), unset))
	if got := d.GrantsFreely(d.Statements[0]); got != answer.Yes {
		t.Errorf("grants freely: %s", got)
	}
}

func TestARoleCanChangeThePolicy(t *testing.T) {
	role := `{ Effect = "Allow", Principal = { AWS = data.aws_iam_role.a.arn }, Action = "kms:*", Resource = "*" }`
	if got := onlyDocument(t, "main.tf", key(statements(`[`+role+`]`))).Changeable(); got != answer.Yes {
		t.Errorf("changeable: %s", got)
	}
	everybody := `{ Effect = "Deny", Principal = { AWS = "*" }, Action = "kms:Put*", Resource = "*" }`
	if got := onlyDocument(t, "main.tf", key(statements(`[`+role+`, `+everybody+`]`))).Changeable(); got != answer.No {
		t.Errorf("changeable, although denied: %s", got)
	}
}

// What a policy is, and what it is as far as no caller decides, are two answers.
func TestOfAnOpenInstance(t *testing.T) {
	f, ok := newFake(map[string]string{"main.tf": `
		variable "off" { default = false }
		resource "aws_kms_key" "main" {
			policy = jsonencode({ Statement = concat([{}], var.off ? [{}] : []) })
		}`})
	if !ok {
		t.Fatal("not Terraform")
	}
	r := expr.NewReader(module.Read(f, slices.Concat(documentTypes, policyTypes)), Dialect)
	for instance := range r.Instances(policyTypes...) {
		if got := len(Of(instance).Documents[0].Statements); got != 1 {
			t.Errorf("%d statements, want 1", got)
		}
		if got := len(Of(instance.Open()).Documents[0].Statements); got != 2 {
			t.Errorf("%d statements as far as no caller decides, want 2", got)
		}
	}
}
