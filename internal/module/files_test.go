package module_test

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/helper"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

var bucket = &module.Type{Name: "aws_s3_bucket", Schema: module.Schema{
	Arguments: []string{"bucket"},
	Blocks: []module.BlockSchema{
		{Type: "logging", Schema: module.Schema{Arguments: []string{"target"}}},
		{Type: "rule", Schema: module.Schema{
			Arguments: []string{"id", "enabled"},
			Blocks:    []module.BlockSchema{{Type: "apply", Schema: module.Schema{Arguments: []string{"key", "size"}}}},
		}},
		{Type: "replica", Labels: []string{"region"}, Schema: module.Schema{Arguments: []string{"key"}}},
	},
}}

// placed is a TFLint in a directory with files. It refuses to give the content
// of a module where that is set.
type placed struct {
	*helper.Runner
	dir     string
	refuses bool
	asked   int
}

func (p *placed) GetOriginalwd() (string, error) { return p.dir, nil }

func (p *placed) GetModuleContent(schema *hclext.BodySchema, option *tflint.GetModuleContentOption) (*hclext.BodyContent, error) {
	if p.asked++; p.refuses && p.asked == 2 {
		return nil, errors.New("refused")
	}
	return p.Runner.GetModuleContent(schema, option)
}

// place puts files into a directory.
func place(t *testing.T, files map[string]string) *placed {
	t.Helper()
	dir := t.TempDir()
	for name, source := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(source), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return &placed{Runner: helper.TestRunner(t, files), dir: dir}
}

// content is what is read of a block, on one line.
func content(t *testing.T, m *module.Module, body *hclext.BodyContent) string {
	t.Helper()
	var parts []string
	for _, name := range slices.Sorted(maps.Keys(body.Attributes)) {
		parts = append(parts, name+" = "+written(t, m, body.Attributes[name].Expr.Range()))
	}
	for _, block := range body.Blocks {
		header := strings.Join(append([]string{block.Type}, block.Labels...), " ")
		parts = append(parts, header+" { "+content(t, m, block.Body)+" }")
	}
	return strings.ReplaceAll(strings.Join(parts, "; "), "{  }", "{}")
}

func written(t *testing.T, m *module.Module, at hcl.Range) string {
	t.Helper()
	file, err := m.File(at.Filename)
	if err != nil {
		t.Fatal(err)
	}
	return string(at.SliceBytes(file.Bytes))
}

// bucketOf is what is read of the only bucket.
func bucketOf(t *testing.T, runner tflint.Runner) string {
	t.Helper()
	m := module.Read(runner, []*module.Type{bucket})
	resources := m.Resources(bucket.Name)
	if len(resources) != 1 {
		return fmt.Sprintf("%d buckets", len(resources))
	}
	return content(t, m, resources[0].Block().Body)
}

// Each test is the body of a resource, those of override files, and what
// Terraform makes of them: module_merge.go and module_merge_body.go in its
// package internal/configs.
func TestOverrideFiles(t *testing.T) {
	tests := map[string]struct {
		base      string
		overrides []string
		want      string
	}{
		"an argument":             {`bucket = "a"`, []string{`bucket = "b"`}, `bucket = "b"`},
		"another argument":        {`bucket = "a"`, []string{`count = 1`}, `bucket = "a"; count = 1`},
		"an argument with null":   {`bucket = "a"`, []string{`bucket = null`}, `bucket = null`},
		"in the files' order":     {`bucket = "a"`, []string{`bucket = "b"`, `bucket = "c"`}, `bucket = "c"`},
		"twice in a file":         {`bucket = "a"`, []string{"bucket = \"b\"\n}\nresource \"aws_s3_bucket\" \"b\" {\nbucket = \"c\""}, `bucket = "c"`},
		"another resource":        {`bucket = "a"`, []string{"}\nresource \"aws_sns_topic\" \"b\" {\nbucket = \"b\""}, `bucket = "a"`},
		"nothing":                 {"bucket = \"a\"\nlogging {}", []string{``}, `bucket = "a"; logging {}`},
		"a block":                 {"logging {\ntarget = \"a\"\n}", []string{"logging {\ntarget = \"b\"\n}"}, `logging { target = "b" }`},
		"a block with less":       {"rule {\nid = \"a\"\nenabled = true\n}", []string{"rule {\nid = \"b\"\n}"}, `rule { id = "b" }`},
		"a block where none is":   {``, []string{"logging {\ntarget = \"b\"\n}"}, `logging { target = "b" }`},
		"a block beside others":   {"rule {\nid = \"a\"\n}", []string{"logging {}"}, `rule { id = "a" }; logging {}`},
		"one block for several":   {"rule {\nid = \"a\"\n}\nlogging {}\nrule {\nid = \"b\"\n}", []string{"rule {\nid = \"c\"\n}"}, `logging {}; rule { id = "c" }`},
		"several blocks for one":  {"rule {\nid = \"a\"\n}", []string{"rule {\nid = \"b\"\n}\nrule {\nid = \"c\"\n}"}, `rule { id = "b" }; rule { id = "c" }`},
		"blocks of several files": {"rule {\nid = \"a\"\n}", []string{"rule {\nid = \"b\"\n}", "rule {\nid = \"c\"\n}"}, `rule { id = "c" }`},
		"a block in a block": {"rule {\nid = \"a\"\napply {\nkey = \"a\"\n}\n}", []string{"rule {\napply {\nsize = 1\n}\n}"},
			`rule { apply { size = 1 } }`},
		"blocks whatever their labels": {"replica \"x\" {\nkey = \"a\"\n}\nreplica \"y\" {\nkey = \"b\"\n}", []string{"replica \"y\" {\nkey = \"c\"\n}"},
			`replica y { key = "c" }`},

		"a dynamic block for a block": {"rule {\nid = \"a\"\n}", []string{"dynamic \"rule\" {\nfor_each = [1]\ncontent {\nid = \"b\"\n}\n}"},
			`dynamic rule { for_each = [1]; content { id = "b" } }`},
		"a block for a dynamic one": {"dynamic \"rule\" {\nfor_each = [1]\ncontent {\nid = \"a\"\n}\n}", []string{"rule {\nid = \"b\"\n}"},
			`rule { id = "b" }`},
		"a dynamic block for a dynamic one": {"dynamic \"rule\" {\nfor_each = [1]\ncontent {\nid = \"a\"\n}\n}", []string{"dynamic \"rule\" {\nfor_each = []\ncontent {}\n}"},
			`dynamic rule { for_each = []; content {} }`},
		"a dynamic block beside others": {"dynamic \"rule\" {\nfor_each = [1]\ncontent {}\n}\nlogging {}", []string{"dynamic \"logging\" {\nfor_each = []\niterator = l\ncontent {}\n}"},
			`dynamic rule { for_each = [1]; content {} }; dynamic logging { for_each = []; iterator = l; content {} }`},
		"a dynamic block in a block": {"rule {\nid = \"a\"\n}", []string{"rule {\ndynamic \"apply\" {\nfor_each = [1]\ncontent {\nkey = \"b\"\n}\n}\n}"},
			`rule { dynamic apply { for_each = [1]; content { key = "b" } } }`},

		"lifecycle": {"lifecycle {\nprevent_destroy = true\nignore_changes = [a]\n}", []string{"lifecycle {\nignore_changes = [b]\n}"},
			`lifecycle { prevent_destroy = true }; lifecycle { ignore_changes = [b] }`},
		"lifecycle where none is": {``, []string{"lifecycle {\nignore_changes = [b]\n}"}, `lifecycle { ignore_changes = [b] }`},
		"lifecycle without a list": {"lifecycle {\nignore_changes = [a]\n}", []string{"lifecycle {\nprevent_destroy = true\n}"},
			`lifecycle { ignore_changes = [a] }; lifecycle { prevent_destroy = true }`},
		"lifecycle with an empty list": {"lifecycle {\nignore_changes = [a]\n}", []string{"lifecycle {\nignore_changes = []\n}"},
			`lifecycle { ignore_changes = [a] }`},
		"lifecycle where all is ignored": {"lifecycle {\nignore_changes = all\n}", []string{"lifecycle {\nignore_changes = [a]\n}"},
			`lifecycle { ignore_changes = all }`},
		"lifecycle and a block": {"lifecycle {\nprevent_destroy = true\n}\nlogging {\ntarget = \"a\"\n}", []string{"logging {}"},
			`lifecycle { prevent_destroy = true }; logging {}`},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			resource := func(body string) string { return "resource \"aws_s3_bucket\" \"b\" {\n" + body + "\n}\n" }
			files := map[string]string{"z.tf": resource(tt.base)}
			for i, body := range tt.overrides {
				files[fmt.Sprintf("%d_override.tf", i)] = resource(body)
			}
			if got := bucketOf(t, place(t, files)); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestWhichFilesOverride(t *testing.T) {
	for file, overrides := range map[string]bool{
		"override.tf": true, "a_override.tf": true, "override.tf.json": true, "a_override.tf.json": true,
		"overrides.tf": false, "aoverride.tf": false, "override_a.tf": false, "aoverride.tf.json": false,
	} {
		want := "2 buckets"
		source := "resource \"aws_s3_bucket\" \"b\" {\nbucket = \"b\"\n}\n"
		if strings.HasSuffix(file, ".json") {
			source = `{"resource": {"aws_s3_bucket": {"b": {"bucket": "b"}}}}`
		}
		if overrides {
			want = `bucket = "b"`
		}
		if got := bucketOf(t, place(t, map[string]string{"z.tf": "resource \"aws_s3_bucket\" \"b\" {\nbucket = \"a\"\n}\n", file: source})); got != want {
			t.Errorf("%s: got %s, want %s", file, got, want)
		}
	}
}

// What is not a resource is overridden too.
func TestOverriddenSettings(t *testing.T) {
	m := module.Read(place(t, map[string]string{
		"main.tf": `
resource "aws_s3_bucket" "b" {}

data "aws_s3_bucket" "b" {
  bucket = "a"
}

resource "aws_s3_bucket" "c" {
  bucket = "a"
}

locals {
  k = "a"
}

variable "v" {
  type    = string
  default = "a"
}

locals {
  l = "a"
  m = "a"
}

data "aws_iam_policy_document" "d" {
  version = "a"
}
`,
		"override.tf": `
data "aws_s3_bucket" "b" {
  bucket = "b"
}

resource "aws_s3_bucket" "c" {
  bucket = "b"
}
variable "v" {
  default = "b"
}

locals {
  l = "b"
}

data "aws_iam_policy_document" "d" {
  version = "b"
}
`,
	}), []*module.Type{bucket, {Name: bucket.Name, Data: true, Schema: bucket.Schema}, {Name: "aws_iam_policy_document", Data: true, Schema: module.Schema{Arguments: []string{"version"}}}})
	got := map[string]string{
		"b":      content(t, m, m.Resource(bucket.Name, "b").Block().Body),
		"c":      content(t, m, m.Resource(bucket.Name, "c").Block().Body),
		"data b": content(t, m, m.Data(bucket.Name, "b").Block().Body),
		"v":      content(t, m, m.Variable("v").Block.Body),
		"l":      written(t, m, m.Local("l").Range()),
		"m":      written(t, m, m.Local("m").Range()),
		"d":      content(t, m, m.Data("aws_iam_policy_document", "d").Block().Body),
	}
	want := map[string]string{"b": "", "c": `bucket = "b"`, "data b": `bucket = "b"`, "v": `default = "b"; type = string`, "l": `"b"`, "m": `"a"`, "d": `version = "b"`}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

const nativeBucket = `
resource "aws_s3_bucket" "b" {
  bucket = "a"
  other  = "b"

  rule {
    id = "c"

    apply {
      key = "d"
    }

    dynamic "apply" {
      for_each = ["e"]
      content {
        size = apply.value
      }
    }
  }

  dynamic "rule" {
    for_each = ["g"]
    content {
      dynamic "apply" {
        for_each = ["h"]
        content {
          key = rule.value
        }
      }
    }
  }

  dynamic "logging" {
    for_each = []
    iterator = it
    content {
      target = it.value
    }
  }

  replica "x" {
    key = "f"
  }

  lifecycle {
    prevent_destroy = true
  }
}
`

const jsonBucket = `{
  "resource": {"aws_s3_bucket": {"b": {
    "bucket": "a",
    "other": "b",
    "rule": [{"id": "c", "apply": {"key": "d"}, "dynamic": {"apply": {"for_each": ["e"], "content": {"size": "${apply.value}"}}}}],
    "dynamic": {
      "rule": {"for_each": ["g"], "content": {"dynamic": {"apply": {"for_each": ["h"], "content": {"key": "${rule.value}"}}}}},
      "logging": [{"for_each": [], "iterator": "it", "content": {"target": "${it.value}"}}]
    },
    "replica": {"x": {"key": "f"}},
    "lifecycle": {"prevent_destroy": true}
  }}}
}`

// TFLint gives what is written in either syntax, and so do the files where TFLint refuses.
func TestNestedBlocksAreRead(t *testing.T) {
	parts := []string{
		`dynamic rule { for_each = ["g"]; content { dynamic apply { for_each = ["h"]; content { key = rule.value } } } }`,
		`bucket = "a"`, `rule { id = "c"; apply { key = "d" }; dynamic apply { for_each = ["e"]; content { size = apply.value } } }`,
		`dynamic logging { for_each = []; iterator = it; content { target = it.value } }`, `replica x { key = "f" }`, `lifecycle { prevent_destroy = true }`,
	}
	for file, source := range map[string]string{"main.tf": nativeBucket, "main.tf.json": jsonBucket} {
		for _, refuses := range []bool{false, true} {
			runner := place(t, map[string]string{file: source})
			runner.refuses = refuses
			got := bucketOf(t, runner)
			for _, part := range parts {
				if file == "main.tf.json" {
					part = strings.NewReplacer(`rule.value`, `"${rule.value}"`, `apply.value`, `"${apply.value}"`, `it.value`, `"${it.value}"`, `iterator = it`, `iterator = "it"`).Replace(part)
				}
				before, _, found := strings.Cut(got, part)
				if after := strings.TrimPrefix(got, before+part); !found || before != "" && !strings.HasSuffix(before, "; ") {
					t.Errorf("%s, refused %v: no %s in %s", file, refuses, part, got)
				} else {
					got = before + strings.TrimPrefix(after, "; ")
				}
			}
			if strings.Trim(got, "; ") != "" {
				t.Errorf("%s, refused %v: also %s", file, refuses, got)
			}
		}
	}
}

// One block that has not the shape that is asked for hides no other.
func TestBlocksOfAnotherShape(t *testing.T) {
	for name, other := range map[string]string{
		"a label too many": "resource \"aws_s3_bucket\" \"c\" {\n  lifecycle \"x\" {}\n}\n",
		"a label missing":  "resource \"aws_s3_bucket\" \"c\" {\n  dynamic {\n    for_each = []\n  }\n}\n",

		"an argument for a block": "resource \"aws_sns_topic\" \"c\" {\n  lifecycle = true\n}\n",
		"a block among locals":    "locals {\n  x {}\n}\n",
	} {
		t.Run(name, func(t *testing.T) {
			m := module.Read(place(t, map[string]string{"a.tf": "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"a\"\n}\n", "b.tf": other}), []*module.Type{bucket})
			b := m.Resource(bucket.Name, "b")
			if b == nil {
				t.Fatal("no bucket")
			}
			if got := content(t, m, b.Block().Body); got != `bucket = "a"` {
				t.Errorf("got %s", got)
			}
		})
	}
}

// Of a block that has not the shape that is asked for, the rest is read.
func TestABlockOfAnotherShapeIsReadInPart(t *testing.T) {
	source := "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"a\"\n  lifecycle \"x\" {}\n  logging {}\n}\n"
	if got, want := bucketOf(t, place(t, map[string]string{"main.tf": source})), `bucket = "a"; logging {}`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
