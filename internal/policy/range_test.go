package policy

import (
	"fmt"
	"strings"
	"testing"

	"github.com/apparentlymart/go-textseg/v15/textseg"
	"github.com/google/go-cmp/cmp"
)

// The statement that is looked for has the Sid "here", and stands between
// ▸ and ◂, which are not part of the source.
func TestStatementsAreWhereTheyAreWritten(t *testing.T) {
	tests := map[string]struct{ file, source string }{
		"heredoc":                                    {"main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = <<EOT\n{\n  \"Statement\": [\n    {},\n    ▸{\n      \"Sid\": \"here\"\n    }◂\n  ]\n}\nEOT\n}\n"},
		"indented heredoc":                           {"main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = <<-EOT\n    {\n      \"Statement\": [\n\n        ▸{\n          \"Sid\": \"here\"\n        }◂\n      ]\n    }\n  EOT\n}\n"},
		"heredoc with unknown parts":                 {"main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = <<-EOT\n    {\n      \"Statement\": [\n        { \"Sid\": \"${var.a}\" }, ▸{\n          \"Effect\": \"${var.a}\", \"Sid\": \"here\"\n        }◂\n      ]\n    }\n  EOT\n}\n"},
		"heredoc in a call":                          {"main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = coalesce(null, <<EOT\n{\"Statement\": [{}, ▸{\"Sid\": \"here\"}◂]}\nEOT\n  )\n}\n"},
		"heredoc, after a condition":                 {"main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = <<-EOT\n    {\n      \"Statement\": [\n        %{ if var.a }{},%{ endif }▸{\"Sid\": \"here\"}◂]\n    }\n  EOT\n}\n"},
		"heredoc, before a condition":                {"main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = <<-EOT\n    {\n      \"Statement\": [\n        ▸{\n          \"Sid\": \"here\"}◂%{ if var.a },{}%{ endif }]\n    }\n  EOT\n}\n"},
		"heredoc, in a condition":                    {"main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = <<-EOT\n    {\n      \"Statement\": [\n        %{ if var.a }\n        ▸{\n          \"Sid\": \"here\"\n        }◂,\n        %{ else }{\"Sid\": \"there\"},%{ endif }\n        {}]\n    }\n  EOT\n}\n"},
		"heredoc, between conditions":                {"main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = <<EOT\n{ \"Statement\": [\n%{ if var.a }{},%{ endif }\n▸{\n    \"Sid\": \"here\",\n    \"Effect\": \"${var.a ? \"\\\\n\" : \"\\\\\\\"\"}\"\n  }◂\n%{ if var.b },{}%{ endif }\n]}\nEOT\n}\n"},
		"heredoc, part at the indentation":           {"main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = <<-EOT\n    {\n    \"Statement\": [\n    %{ if var.a }{},%{ endif }\n    ▸{\"Sid\": \"here\"}◂\n    %{ if var.b },{}%{ endif }\n    ]}\n  EOT\n}\n"},
		"heredoc that starts with a part":            {"main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = <<EOT\n%{ if true }{%{ endif } \"Statement\": [\n  ▸{\n    \"Sid\": \"here\"}◂\n]}\nEOT\n}\n"},
		"heredoc without the spaces":                 {"main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = ▸<<EOT\n{ \"Statement\": [\n%{ if var.a ~}\n{},\n%{ endif ~}\n  {\"Sid\": \"here\"}\n]}\nEOT◂\n}\n"},
		"heredoc with characters before it":          {"main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = <<EOT\n{\"Statement\": [{\"Sid\": \"é日本👩\u200d👩\u200d👧\"}, ▸{\"Sid\": \"here\", \"Id\": \"é👍🏽\"}◂]}\nEOT\n}\n"},
		"indented heredoc with characters before it": {"main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = <<-EOT\n    {\"Statement\": [\n      {\"Sid\": \"日\"},\n      {\"Sid\": \"本\u0301\"}, ▸{\"Id\": \"é\",\n      \"Sid\": \"here\"}◂]}\n  EOT\n}\n"},
		"heredoc with characters before a part":      {"main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = <<EOT\n{\"Statement\": [{\"Sid\": \"é${var.a}é\"}, ▸{\"Id\": \"é${var.a}\", \"Sid\": \"here\"}◂]}\nEOT\n}\n"},
		"heredoc with Windows' line ends":            {"main.tf", "resource \"aws_kms_key\" \"a\" {\r\n  policy = <<EOT\r\n{\"Statement\": [\r\n  {\"Sid\": \"é\"}, ▸{\"Sid\": \"here\"}◂]}\r\nEOT\r\n}\r\n"},
		"quoted":                                     {"main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = ▸\"{\\\"Statement\\\": [{\\\"Sid\\\": \\\"here\\\"}]}\"◂\n}\n"},
		"jsonencode":                                 {"main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = jsonencode({\n    Statement = [\n      {},\n      ▸{ Sid = \"here\", Effect = var.a }◂,\n    ]\n  })\n}\n"},
		"local":                                      {"main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = jsonencode({ Statement = [local.a, {}] })\n}\nlocals {\n  a = ▸{ Sid = \"here\" }◂\n}\n"},
		"for":                                        {"main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = jsonencode({ Statement = [for x in [1] : ▸{ Sid = \"here\" }◂] })\n}\n"},
		"document":                                   {"main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = data.aws_iam_policy_document.a.json\n}\ndata \"aws_iam_policy_document\" \"a\" {\n  ▸statement◂ {\n    sid = \"here\"\n  }\n}\n"},
		"variable":                                   {"main.tf", "variable \"a\" {\n  default = \"{\\\"Statement\\\": {\\\"Sid\\\": \\\"here\\\"}}\"\n}\nresource \"aws_kms_key\" \"a\" {\n  policy = ▸var.a◂\n}\n"},
		"JSON syntax":                                {"main.tf.json", "{\"resource\": {\"aws_kms_key\": {\"a\": {\"policy\": ▸\"${jsonencode({Statement = [{Sid = \\\"here\\\"}]})}\"◂}}}}"},
		"JSON syntax, local":                         {"main.tf.json", "{\"locals\": {\"a\": [▸{\"Sid\": \"here\"}◂]}, \"resource\": {\"aws_kms_key\": {\"a\": {\"policy\": \"${jsonencode({Statement = local.a})}\"}}}}"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			before, rest, _ := strings.Cut(tt.source, "▸")
			want, after, _ := strings.Cut(rest, "◂")
			source := before + want + after
			var here []*Statement
			for _, d := range policy(t, tt.file, source).Documents {
				for _, s := range d.Statements {
					if s.String() == `statement "here"` {
						here = append(here, s)
					}
				}
			}
			if len(here) == 0 {
				t.Error("no such statement")
			}
			for _, s := range here {
				if diff := cmp.Diff(want, string(s.Range.SliceBytes([]byte(source)))); diff != "" {
					t.Errorf("-want +got:\n%s", diff)
				}
				line := 1 + strings.Count(before, "\n")
				column := 1 + columns(before[strings.LastIndexByte(before, '\n')+1:])
				if s.Range.Start.Line != line || s.Range.Start.Column != column {
					t.Errorf("starts at %s, want %d,%d", s.Range, line, column)
				}
				last := source[:s.Range.End.Byte]
				if end := 1 + columns(last[strings.LastIndexByte(last, '\n')+1:]); s.Range.End.Column != end {
					t.Errorf("ends at %s, want column %d", s.Range, end)
				}
			}
		})
	}
}

func TestEscapesOfTemplatesAreWritten(t *testing.T) {
	d := onlyDocument(t, "main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = <<EOT\n{\n  \"Statement\": [{\"Sid\": \"$${x}%%{y}\"}, {}]\n}\nEOT\n}\n")
	if got, want := fmt.Sprint(d.Statements[1].Range), "main.tf:4,40-42"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// Where a template leaves out white space, or HCL composes characters, it is open
// how many a line has, and the place is the whole policy.
func TestUncertainPlacesAreTheWholePolicy(t *testing.T) {
	for _, sid := range []string{"\" ${~ \"\" ~} , \"Id\": \"", "e\u0301"} {
		d := onlyDocument(t, "main.tf", "resource \"aws_kms_key\" \"a\" {\n  policy = <<EOT\n{\n  \"Statement\": [{\"Sid\": \""+sid+"\"},\n    {}]\n}\nEOT\n}\n")
		if got, want := fmt.Sprint(d.Statements[1].Range), fmt.Sprint(d.Range); got != want {
			t.Errorf("%q: got %s, want %s", sid, got, want)
		}
	}
}

// columns is how many characters a text has, as they appear.
func columns(text string) int {
	count, err := textseg.TokenCount([]byte(text), textseg.ScanGraphemeClusters)
	if err != nil {
		panic(err)
	}
	return count
}
