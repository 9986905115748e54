package expr

import (
	"fmt"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
)

// readYAMLIn is what the YAML in the argument of a key says.
func readYAMLIn(t *testing.T, file, source string) []Value {
	return read(t, file, "variable \"unset\" {}\nresource \"aws_kms_key\" \"k\" {\n  policy = "+source+"\n}").YAML()
}

func TestYAML(t *testing.T) {
	for source, want := range map[string]string{
		"a: 1\nb: [x, 2.5, true, ~]":                  `{a = 1, b = ["x", 2.5, true, null]}`,
		"a: '1'\nb: 30d\nc: \"x\\ty\"":                `{a = "1", b = "30d", c = "x\ty"}`,
		"a: 010\nb: 1_000\nc: .inf\nd: yes":           `{a = …, b = …, c = …, d = "yes"}`,
		"a: !Ref x\nb: !GetAtt [x, y]\nc: !If {a: b}": `{a = …, b = …, c = …}`,
		"a: &x 1\nb: *x\nc: {<<: *x, d: 2}":           `{a = 1, b = …, c = {d = 2, …}}`,
		"a: |\n  x\n  y\nb: >-\n  x\n  y":             `{a = "x\ny\n", b = "x y"}`,
		"{\"a\": \"b\", c: d}":                        `{a = "b", c = "d"}`,
		"a: 1\na: 2":                                  `{a = 2}`,
		"[1":                                          `…`,
		"":                                            `…`,
		"a: ${var.unset}\nb: x-${var.unset}\nc: '${var.unset}'": `{a = …, b = "x-${…}", c = "var.unset"}`,
		"# ${var.unset}\n${var.unset}: 1\na: b-${path.module}":  `{a = "b-${…}", …}`,
		"a: ${var.unset ? 1 : 2}":                               `{a = 1} | {a = 2}`,
		"{\"a\": ${var.unset}, \"b\": \"${var.unset}\"}":        `{a = …, b = "var.unset"}`,
	} {
		documents := readYAMLIn(t, "main.tf", "<<EOT\n"+source+"\nEOT")
		if got := dump(Choose(hcl.Range{}, documents...)); got != want {
			t.Errorf("%q: got %s, want %s", source, got, want)
		}
	}
}

func TestYAMLOfCalls(t *testing.T) {
	for expression, want := range map[string]string{
		`yamlencode({ a = [1, var.unset] })`:              `{a = [1, …]}`,
		`jsonencode({ a = [1, var.unset] })`:              `{a = [1, …]}`,
		`"${yamlencode({ a = 1 })}"`:                      `{a = 1}`,
		`trimspace(yamlencode({ a = 1 }))`:                `{a = 1}`,
		`var.unset ? yamlencode({ a = 1 }) : "{\"b\":2}"`: `{a = 1} | {b = 2}`,
		`"a: b"`:      `{a = "b"}`,
		`null`:        `null`,
		`var.unset`:   `…`,
		`"a: [\n- b"`: `…`,
	} {
		if got := dump(Choose(hcl.Range{}, readYAMLIn(t, "main.tf", expression)...)); got != want {
			t.Errorf("%s: got %s, want %s", expression, got, want)
		}
	}
	// A text in YAML is no document in JSON.
	if documents := read(t, "main.tf", "resource \"aws_kms_key\" \"k\" {\npolicy = yamlencode({ a = 1 })\n}").Documents(); documents[0].kind != Unknown {
		t.Errorf("got %s", dump(documents[0]))
	}
}

// Each value is where it is written, or the whole text is.
func TestYAMLPlaces(t *testing.T) {
	const file = "main.tf"
	for body, want := range map[string]string{
		"<<EOT\na: plain # no\nb: 'it''s'\nc: \"q\\\"\"\nd: ü\nEOT":       `a="plain" b="'it''s'" c="\"q\\\"\"" d="ü"`,
		"<<-EOT\n    a:\n      b: 7\n      c: [x, yz]\n    d: é ü\n  EOT": `b="7" c[0]="x" c[1]="yz" d="é ü"`,
		"<<EOT\na: ${true ? \"x\" : \"y\"}\nb: last\nEOT":                 `a="x" b="last"`,
		"<<EOT\na: |\n  x\n  y\nb: last\nEOT":                             `a="|" b="last"`,
		"<<EOT\na: $${x}\nEOT":                                            `a="$${x}"`,
		"\"a: b\"":                                                        `a=whole`,
	} {
		source := "resource \"aws_kms_key\" \"k\" {\n  policy = " + body + "\n}"
		v := read(t, file, source)
		whole := v.YAML()[0].at
		var places []string
		var walk func(name string, v Value)
		walk = func(name string, v Value) {
			for i, item := range v.items {
				if v.kind == List {
					walk(fmt.Sprintf("%s[%d]", name, i), item.Value)
				} else {
					walk(item.Key, item.Value)
				}
			}
			if v.kind == List || v.kind == Object {
				return
			}
			written := "whole"
			if v.at != whole {
				written = fmt.Sprintf("%q", v.at.SliceBytes([]byte(source)))
			}
			places = append(places, name+"="+written)
		}
		walk("", v.YAML()[0])
		got := strings.Join(places, " ")
		if got != want {
			t.Errorf("%s: got %s, want %s", body, got, want)
		}
	}
}

// Whatever stands in a text, it is read without a failure, and each part of it
// is in its place.
func FuzzYAML(f *testing.F) {
	for _, seed := range []string{
		"Resources:\n  Key:\n    Type: ALIYUN::KMS::Key\n    Properties: {KeySpec: !Ref Spec, Policy: {Version: '1'}}\n",
		"{\"Resources\": {\"Key\": {\"Type\": \"ALIYUN::KMS::Key\"}}}",
		"a: &x [1, *x]\n<<: *x\n? [b]\n: |\n  text\n",
		" \n? 000",
		"a: \u2028b: \"\\u00fc\u0085\"\r\n- \ue000",
	} {
		f.Add(seed, len(seed), 2)
	}
	f.Fuzz(func(t *testing.T, text string, cut, indentation int) {
		if cut < 0 || cut > len(text) || indentation < 0 || indentation > 8 {
			t.Skip()
		}
		all := hcl.Range{Filename: "main.tf", Start: hcl.InitialPos, End: after(hcl.InitialPos, text)}
		first := all
		first.End = after(all.Start, text[:cut])
		rest := all
		rest.Start = first.End
		v := readYAML(all,
			segment{text: Literal(text[:cut]), at: first, literal: true},
			segment{text: AnyText(), at: hcl.Range{Filename: "main.tf", Start: first.End, End: first.End}, reference: true},
			segment{text: Literal(text[cut:]), at: rest, literal: true, indentation: indentation},
		)
		var walk func(Value)
		walk = func(v Value) {
			if v.at.Start.Byte > v.at.End.Byte || v.at.Filename != "main.tf" || v.at.End.Byte > len(text)+indentation*len(text) {
				t.Errorf("%q: %s", text, v.at)
			}
			v.Text().From()
			for _, item := range v.items {
				walk(item.Value)
			}
		}
		walk(v)
		_ = v.Size()
		_ = v.Cty()
	})
}
