package expr

import (
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

func value(t *testing.T, source string) Value {
	t.Helper()
	expr, diags := hclsyntax.ParseExpression([]byte(source), "main.tf", hcl.InitialPos)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	dialect := Dialect{Texts: map[Attribute]Text{{Type: "aws_iam_role", Name: "arn"}: TextWith("arn:", ":role/", "")}}
	return NewReader(module.Empty(), dialect).read(place{syntax: expr})
}

func TestTextFrom(t *testing.T) {
	tests := map[string]struct{ source, want, message string }{
		"something known in part": {`aws_iam_role.a.arn`, "aws_iam_role.a.arn", "aws_iam_role.a.arn"},
		"nothing known of it":     {`aws_iam_role.a.name`, "aws_iam_role.a.name", "aws_iam_role.a.name"},
		"alone in a template":     {`"${aws_iam_role.a.arn}"`, "aws_iam_role.a.arn", "aws_iam_role.a.arn"},
		"formatted":               {`format("%s", aws_iam_role.a.arn)`, "aws_iam_role.a.arn", "aws_iam_role.a.arn"},
		"with more":               {`"${aws_iam_role.a.arn}/x"`, "", "arn:${…}:role/${…}/x"},
		"twice":                   {`"${aws_iam_role.a.arn}${aws_iam_role.a.arn}"`, "", "arn:${…}:role/${…}arn:${…}:role/${…}"},
		"two":                     {`"${var.a}${var.b}"`, "", "${…}${…}"},
		"written out":             {`"a"`, "", "a"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			text := value(t, tt.source).Text()
			ref, ok := text.From()
			if ref.Written != tt.want || ok != (tt.want != "") {
				t.Errorf("from %q (%t), want %q", ref.Written, ok, tt.want)
			}
			if got := text.String(); got != tt.message {
				t.Errorf("in a message %q, want %q", got, tt.message)
			}
		})
	}
}

func TestTextFromInJSON(t *testing.T) {
	v := value(t, "<<-EOT\n{ \"${var.key}\": 1, \"a\": \"x${var.a}\", \"b\": [\"${aws_iam_role.a.arn}\", \"${var.b}\"] }\nEOT\n")
	document := v.Documents()[0]
	a, b := document.items[0], document.items[1]
	if text := a.Text(); !text.Same(value(t, `"x${var.a}"`).Text()) {
		t.Errorf("a is %s", text)
	}
	if got := b.items[0].Text().String(); got != "aws_iam_role.a.arn" {
		t.Errorf("the role is %s", got)
	}
	if got := b.items[1].Text().String(); got != "var.b" {
		t.Errorf("the variable is %s", got)
	}
}

func TestTextSame(t *testing.T) {
	tests := map[string]struct {
		a, b string
		want bool
	}{
		"the same":               {`"arn:${var.a}:root"`, `format("arn:%s:root", var.a)`, true},
		"both known":             {`"a"`, `"a"`, true},
		"another variable":       {`"arn:${var.a}:root"`, `"arn:${var.b}:root"`, false},
		"with something else":    {`"arn:${var.a}:root"`, `"arn:${var.a}:user/x"`, false},
		"of what is not written": {`"x${data.b.c[var.k].d}"`, `"x${data.b.c[var.k].d}"`, false},
		"calls":                  {`"x${upper(var.a)}"`, `"x${upper(var.a)}"`, false},
	}
	for name, tt := range tests {
		if got := value(t, tt.a).Text().Same(value(t, tt.b).Text()); got != tt.want {
			t.Errorf("%s: %t", name, got)
		}
	}
}

func TestColumnsAreCharacters(t *testing.T) {
	v := value(t, "<<-EOT\n  {\n    \"é\": \"ü\", \"🇩🇪\": [\"x\"]\n  }\nEOT\n")
	document := v.Documents()[0]
	x := document.items[1].items[0]
	if got := x.At(); got.Start.Line != 3 || got.Start.Column != 21 || got.End.Column != 24 {
		t.Errorf("x is at %s", got)
	}
}

func TestLostMember(t *testing.T) {
	for _, source := range []string{`{ a = 1, b = 2, a = 3 }`, `jsondecode("{\"a\": 1, \"b\": 2, \"a\": 3}")`} {
		v := value(t, source)
		if len(v.items) != 2 || v.items[0].Lost == nil || v.items[1].Lost != nil || v.items[0].Lost.Text().String() != "1" {
			t.Errorf("%s: %+v", source, v.items)
		}
	}
	if v := value(t, `merge({ a = 1 }, { a = 3 })`); v.items[0].Lost != nil {
		t.Error("merge loses nothing that is not meant to be lost")
	}
}
