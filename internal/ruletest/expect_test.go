package ruletest

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestExpectations(t *testing.T) {
	tests := map[string]struct {
		file, source string
		want         []string
	}{
		"own line":      {"main.tf", "a = 1 # want \"one\"\n", []string{`main.tf:1 one`}},
		"slashes":       {"main.tf", "a = 1 // want \"one\"\n", []string{`main.tf:1 one`}},
		"stars":         {"main.tf", "a = 1 /* want \"one\" */\n", []string{`main.tf:1 one`}},
		"two patterns":  {"main.tf", "a = 1 # want \"one\" `t\\w+`\n", []string{`main.tf:1 one`, `main.tf:1 t\w+`}},
		"line after":    {"main.tf", "# want@+2 \"one\"\n\na = 1\n", []string{`main.tf:3 one`}},
		"line before":   {"main.tf", "a = 1\n# want@-1 \"one\"\n", []string{`main.tf:1 one`}},
		"in a string":   {"main.tf", "a = \"# want `one`\"\n", nil},
		"in a heredoc":  {"main.tf", "a = <<EOT\n# want \"one\"\nEOT\n", nil},
		"other comment": {"main.tf", "# we want \"one\"\n", nil},
		"JSON":          {"main.tf.json", "{\n  \"//\": \"want@+1 `one`\",\n  \"a\": 1\n}\n", []string{`main.tf.json:3 one`}},
		"JSON, escaped": {"main.tf.json", `{ "//": "want \"one\"" }`, []string{`main.tf.json:1 one`}},
		"JSON value":    {"main.tf.json", `{ "a": "// want` + " `one`" + `" }`, nil},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got, err := expectations(tt.file, comments(tt.file, []byte(tt.source)))
			if err != nil {
				t.Fatal(err)
			}
			var text []string
			for _, e := range got {
				text = append(text, fmt.Sprintf("%s:%d %s", e.file, e.line, e.pattern))
			}
			if !slices.Equal(text, tt.want) {
				t.Errorf("got %q, want %q", text, tt.want)
			}
		})
	}
}

func TestExpectationsMalformed(t *testing.T) {
	for _, text := range []string{`want one`, `want "one`, `want "("`, `want "one" two`, "want@+1 'one'"} {
		if got, err := expectations("main.tf", []comment{{1, text}}); err == nil {
			t.Errorf("%s: got %v, want an error", text, got)
		}
	}
}

func TestCompare(t *testing.T) {
	source := "a = 1 # want \"one\"\nb = 2 # want \"two\" \"two again\"\n"
	want, err := expectations("main.tf", comments("main.tf", []byte(source)))
	if err != nil {
		t.Fatal(err)
	}
	one := issue{"main.tf", 1, "this is one"}
	two := issue{"main.tf", 2, "two"}
	twoAgain := issue{"main.tf", 2, "two again"}

	tests := map[string]struct {
		got      []issue
		problems []string
	}{
		"all as expected":   {[]issue{one, two, twoAgain}, nil},
		"missing":           {[]issue{two, twoAgain}, []string{`main.tf:1: no issue matches "one"`}},
		"twice":             {[]issue{one, one, two, twoAgain}, []string{"main.tf:1: unexpected issue: this is one"}},
		"on another line":   {[]issue{{"main.tf", 3, "one"}, two, twoAgain}, []string{"main.tf:3: unexpected issue: one", `main.tf:1: no issue matches "one"`}},
		"in another file":   {[]issue{{"b.tf", 1, "one"}, two, twoAgain}, []string{"b.tf:1: unexpected issue: one", `main.tf:1: no issue matches "one"`}},
		"another message":   {[]issue{{"main.tf", 1, "1"}, two, twoAgain}, []string{"main.tf:1: unexpected issue: 1", `main.tf:1: no issue matches "one"`}},
		"one for both":      {[]issue{one, twoAgain}, []string{`main.tf:2: no issue matches "two again"`}},
		"nothing was found": {nil, []string{`main.tf:1: no issue matches "one"`, `main.tf:2: no issue matches "two"`, `main.tf:2: no issue matches "two again"`}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if problems := compare(want, tt.got); !slices.Equal(problems, tt.problems) {
				t.Errorf("got:\n%s\nwant:\n%s", strings.Join(problems, "\n"), strings.Join(tt.problems, "\n"))
			}
		})
	}
}
