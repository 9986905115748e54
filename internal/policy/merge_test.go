package policy

import (
	"fmt"
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

func TestDocumentsAreMergedBySid(t *testing.T) {
	document := func(name, arguments string, sids ...string) string {
		var b strings.Builder
		fmt.Fprintf(&b, "data \"aws_iam_policy_document\" %q {\n%s\n", name, arguments)
		for _, sid := range sids {
			fmt.Fprintf(&b, "statement {\nsid = %q\nresources = [%q]\n}\n", sid, name)
		}
		return b.String() + "}\n"
	}
	tests := map[string]struct {
		documents []string
		want      string
	}{
		"own alone": {[]string{document("main", ``, "A", "")}, `A main, 2 main`},
		"sources first": {[]string{
			document("main", `source_policy_documents = [data.aws_iam_policy_document.s.json, data.aws_iam_policy_document.t.json]`, "A"),
			document("s", ``, "S"), document("t", ``, "T"),
		}, `S s, T t, A main`},
		"own replaces sources": {[]string{
			document("main", `source_policy_documents = [data.aws_iam_policy_document.s.json]`, "A", "B"),
			document("s", ``, "B", "C"),
		}, `B main, C s, A main`},
		"overrides replace own": {[]string{
			document("main", `override_policy_documents = [data.aws_iam_policy_document.o.json, data.aws_iam_policy_document.p.json]`, "A", "B"),
			document("o", ``, "B", "C"), document("p", ``, "C"),
		}, `A main, B o, C p`},
		"no Sid replaces nothing": {[]string{
			document("main", `override_policy_documents = [data.aws_iam_policy_document.o.json]`, ""),
			document("o", ``, ""),
		}, `1 main, 2 o`},
		"empty Sids replace nothing": {[]string{
			document("main", `source_policy_documents = [jsonencode({ Statement = [{ Sid = "", Resource = "s" }, { Sid = "", Resource = "t" }] })]`, "A"),
		}, `1 s, 2 t, A main`},
		"the arguments before version 5": {[]string{
			document("main", "source_json = data.aws_iam_policy_document.s.json\noverride_json = data.aws_iam_policy_document.o.json", "A", "B"),
			document("s", ``, "A", "S"), document("o", ``, "B"),
		}, `A main, S s, B o`},
		"empty and missing ones": {[]string{
			document("main", `source_policy_documents = compact(["", null, data.aws_iam_policy_document.s.json])`, "A"),
			document("s", ``),
		}, `A main`},
		"all instances": {[]string{
			document("main", `source_policy_documents = data.aws_iam_policy_document.s[*].json`, "A"),
			document("s", `count = 1`, "S"),
		}, `S s, A main`},
		"no instances": {[]string{
			document("main", `source_policy_documents = data.aws_iam_policy_document.s[*].json`, "A"),
			document("s", `count = 0`, "S"),
		}, `A main`},
		"for": {[]string{
			document("main", `source_policy_documents = [for x in ["S"] : jsonencode({ Statement = { Sid = x, Resource = "for" } })]`, "A"),
		}, `S for, A main`},

		"unknown sources": {[]string{
			document("main", `source_policy_documents = var.unset`, "A"),
		}, `A main and more`},
		"unknown overrides can replace what has a Sid": {[]string{
			document("main", `override_policy_documents = var.unset`, "A", ""),
		}, `A? main, 2 main and more`},
		"overrides that may be missing": {[]string{
			document("main", `override_policy_documents = var.unset ? [data.aws_iam_policy_document.o.json] : []`, "A", "B"),
			document("o", ``, "B"),
		}, `A main, B? main, B? o`},
		"one override or another": {[]string{
			document("main", `override_policy_documents = [var.unset ? data.aws_iam_policy_document.o.json : data.aws_iam_policy_document.p.json]`, "A"),
			document("o", ``, "A"), document("p", ``, "P"),
		}, `A? main, A? o, P? p`},
		"an unknown Sid can be any": {[]string{
			document("main", `override_policy_documents = [jsonencode({ Statement = [{ Sid = var.unset, Resource = "o" }] })]`, "A", ""),
		}, `A? main, 2 main, 3 o`},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			source := key(`data.aws_iam_policy_document.main.json`, append(tt.documents, unset)...)
			d := onlyDocument(t, "main.tf", source)
			var got []string
			for _, s := range d.Statements {
				name := strings.Trim(strings.TrimPrefix(s.String(), "statement "), `"`)
				if s.Present.String() == "unknown" {
					name += "?"
				}
				got = append(got, name+" "+strings.Trim(s.Strings("Resource").dump(), "[]"))
			}
			text := strings.Join(got, ", ")
			if !d.Complete {
				text += " and more"
			}
			if text != tt.want {
				t.Errorf("got %s, want %s", text, tt.want)
			}
		})
	}
}

func TestTheLatestVersionIsTaken(t *testing.T) {
	d := onlyDocument(t, "main.tf", key(`data.aws_iam_policy_document.main.json`, `
data "aws_iam_policy_document" "main" {
  version                 = "2008-10-17"
  source_policy_documents = [jsonencode({ Version = "2012-10-17" })]
}`))
	if version, _ := d.Element("Version"); version.Is("2012-10-17") != answer.Yes {
		t.Errorf("got %s", version)
	}
}

func TestPolicyVariablesAreWrittenWithAnAmpersand(t *testing.T) {
	d := onlyDocument(t, "main.tf", key(`data.aws_iam_policy_document.main.json`, `
data "aws_iam_policy_document" "main" {
  statement {
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["&{aws:ResourceOrgID}"]
    }
  }
}`))
	if got := d.Statements[0].Conditions.List[0].Values.dump(); got != "[${aws:ResourceOrgID}]" {
		t.Errorf("got %s", got)
	}
}
