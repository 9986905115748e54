package edit

import (
	"errors"
	"maps"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/helper"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

var key = &module.Type{Name: "aws_kms_key", Schema: module.Schema{Arguments: []string{"rotate", "period"}}}

// change makes a fix for the resource "k".
type change func(module.Instance) *Fix

func set(values ...string) change {
	return func(k module.Instance) *Fix {
		var arguments []Argument
		for i, name := range []string{"rotate", "period"}[:len(values)] {
			arguments = append(arguments, Argument{Name: name, Value: values[i], Written: k.Block().Body.Attributes[name]})
		}
		return SetArguments(k.Header(), arguments...)
	}
}

func remove(k module.Instance) *Fix {
	return RemoveArguments(k.Block().Body.Attributes["rotate"])
}

func ignore(arguments ...string) change {
	return func(k module.Instance) *Fix { return AddIgnoreChanges(k.Header(), k.IgnoreChanges(), arguments...) }
}

func heed(argument string) change {
	return func(k module.Instance) *Fix {
		entry, _ := k.IgnoreChanges().Entry(argument)
		return RemoveIgnoreChanges(k.IgnoreChanges(), entry)
	}
}

// Each test is a body of the resource as it is and as the fix leaves it, or ""
// where the fix is not made.
func TestFixes(t *testing.T) {
	tests := map[string]struct {
		change    change
		was, want string
	}{
		"set in an empty block": {set("true"), `{}`, `{
  rotate = true
}`},
		"set in a block with nothing but a line": {set("true"), `{
}`, `{
  rotate = true
}`},
		"set two": {set("true", "90"), `{
  other = 1
}`, `{
  other  = 1
  rotate = true
  period = 90
}`},
		"set what is written": {set("true"), `{
  rotate = false # why
  other  = 1
}`, `{
  rotate = true # why
  other  = 1
}`},
		"set what is written, on one line": {set("true"), `{ rotate = false }`, `{ rotate = true }`},
		"set one beside what is written on one line": {set("true", "90"), `{ rotate = false }`, `{
  rotate = true
  period = 90
}`},
		"set beside another on one line": {set("true"), `{ other = 1 }`, `{
  other  = 1
  rotate = true
}`},
		"set after a heredoc": {set("true"), `{
  other = <<EOT
rotate
EOT
}`, `{
  other  = <<EOT
rotate
EOT
  rotate = true
}`},
		"set after a comment": {set("true"), `{
  other = 1 # rotate
  # last
}`, `{
  other  = 1 # rotate
  rotate = true
  # last
}`},
		"set after a list": {set("true"), `{
  other = [
    1,
  ]
}`, `{
  other = [
    1,
  ]
  rotate = true
}`},
		"set before a block": {set("true"), `{
  timeouts {}
}`, `{
  rotate = true

  timeouts {}
}`},
		"set before a block after an empty line": {set("true"), `{

  timeouts {}
}`, `{
  rotate = true

  timeouts {}
}`},
		"set after arguments that stand after a block": {set("true"), `{
  timeouts {}
  other = 1
}`, `{
  timeouts {}
  other  = 1
  rotate = true
}`},

		"set what is written around a comment": {set("true"), `{
  rotate = ( # why
    false
  )
}`, ``},
		"set what is written around a comment, on one line": {set("true", "90"), `{ rotate = (/* why */ false) }`, ``},

		"remove with its comments": {remove, `{
  other = 1 # stays

  # goes
  // goes
  rotate = true # goes
  # stays
  period = 1
}`, `{
  other = 1 # stays

  # stays
  period = 1
}`},

		"ignore in an empty block": {ignore("a", "b"), `{}`, `{
  lifecycle {
    ignore_changes = [a, b]
  }
}`},
		"ignore in a block with nothing but a line": {ignore("a"), `{
}`, `{
  lifecycle {
    ignore_changes = [a]
  }
}`},
		"ignore in a block on one line": {ignore("a"), `{ other = 1 }`, `{
  other = 1

  lifecycle {
    ignore_changes = [a]
  }
}`},
		"ignore after an argument": {ignore("a"), `{
  other = 1
}`, `{
  other = 1

  lifecycle {
    ignore_changes = [a]
  }
}`},
		"ignore after an empty line": {ignore("a"), `{
  other = 1

}`, `{
  other = 1

  lifecycle {
    ignore_changes = [a]
  }
}`},
		"ignore after a line of spaces": {ignore("a"), "{\n  other = 1\n \t\n}", `{
  other = 1

  lifecycle {
    ignore_changes = [a]
  }
}`},
		"ignore where the brace stands beside something": {ignore("a"), `{
  other = 1
  /* why */ }`, ``},
		"ignore in a lifecycle block": {ignore("a"), `{
  lifecycle {
    prevent_destroy = true
  }
}`, `{
  lifecycle {
    prevent_destroy = true
    ignore_changes  = [a]
  }
}`},
		"ignore in a lifecycle block on one line": {ignore("a"), `{
  lifecycle { prevent_destroy = true }
}`, `{
  lifecycle {
    prevent_destroy = true
    ignore_changes  = [a]
  }
}`},
		"ignore in an empty list": {ignore("a", "b"), `{
  lifecycle {
    ignore_changes = []
  }
}`, `{
  lifecycle {
    ignore_changes = [a, b]
  }
}`},
		"ignore in a list with nothing but a comment": {ignore("a", "b"), `{
  lifecycle {
    ignore_changes = [
      # none
    ]
  }
}`, `{
  lifecycle {
    ignore_changes = [
      # none
      a,
      b,
    ]
  }
}`},
		"ignore in a list on one line": {ignore("a", "b"), `{
  lifecycle {
    ignore_changes = [other] # why
  }
}`, `{
  lifecycle {
    ignore_changes = [other, a, b] # why
  }
}`},
		"ignore in a list on one line, with a comma": {ignore("a"), `{
  lifecycle {
    ignore_changes = [other, ]
  }
}`, `{
  lifecycle {
    ignore_changes = [other, a, ]
  }
}`},
		"ignore in a list of lines": {ignore("a", "b"), `{
  lifecycle {
    ignore_changes = [
      other, # why
    ]
  }
}`, `{
  lifecycle {
    ignore_changes = [
      other, # why
      a,
      b,
    ]
  }
}`},
		"ignore in a list of lines without a last comma": {ignore("a", "b"), `{
  lifecycle {
    ignore_changes = [
      other # why
    ]
  }
}`, `{
  lifecycle {
    ignore_changes = [
      other, # why
      a,
      b
    ]
  }
}`},
		"ignore in a list that ends beside its last entry": {ignore("a"), `{
  lifecycle {
    ignore_changes = [
      other,
      more]
  }
}`, `{
  lifecycle {
    ignore_changes = [
      other,
    more, a]
  }
}`},

		"ignore in a list that ends beside a comment": {ignore("a"), `{
  lifecycle {
    ignore_changes = [
      other,
    /* more */]
  }
}`, `{
  lifecycle {
    ignore_changes = [
      other,
      /* more */
      a,
    ]
  }
}`},

		"heed the only one": {heed("a"), `{
  other = 1

  lifecycle {
    ignore_changes = [a]
  }
}`, `{
  other = 1
}`},
		"heed the only one after two empty lines": {heed("a"), `{
  other = 1


  lifecycle {
    ignore_changes = [a]
  }
}`, `{
  other = 1

}`},
		"heed the only one after no empty line": {heed("a"), `{
  other = 1
  lifecycle {
    ignore_changes = [a]
  }
}`, `{
  other = 1
}`},
		"heed the only one under comments": {heed("a"), `{
  other = 1

  // for
  # now
  lifecycle {
    ignore_changes = [a]
  }
}`, `{
  other = 1

  // for
  # now
  lifecycle {
    ignore_changes = []
  }
}`},
		"heed the only one under another's comment": {heed("a"), `{
  other = 1 // stays
  lifecycle {
    ignore_changes = [a]
  }
}`, `{
  other = 1 // stays
}`},
		"heed the only one before a comment on its line": {heed("a"), `{
  other = 1

  lifecycle {
    ignore_changes = [a]
  } # goes
}`, `{
  other = 1
}`},
		"heed the only one above a comment": {heed("a"), `{
  other = 1

  lifecycle {
    ignore_changes = [a]
  }
  # stays
}`, `{
  other = 1

  # stays
}`},
		"heed the only one above another block": {heed("a"), `{
  other = 1

  lifecycle {
    ignore_changes = [a] # goes
  }

  // stays
  timeouts {}
}`, `{
  other = 1

  // stays
  timeouts {}
}`},
		"heed the only one on one line": {heed("a"), `{
  lifecycle { ignore_changes = [a] }
  other = 1
}`, `{
  other = 1
}`},
		"heed the only one beside another argument": {heed("a"), `{
  lifecycle {
    prevent_destroy = true
    ignore_changes  = [a]
  }
}`, `{
  lifecycle {
    prevent_destroy = true
  }
}`},
		"heed the only one beside a comment": {heed("a"), `{
  lifecycle {
    # more to come
    ignore_changes = [a]
  }
}`, `{
  lifecycle {
    # more to come
    ignore_changes = []
  }
}`},
		"heed the only one beside another argument with a comment": {heed("a"), `{
  lifecycle {
    # never
    prevent_destroy = true
    ignore_changes  = [a]
  }
}`, `{
  lifecycle {
    # never
    prevent_destroy = true
  }
}`},
		"heed the only one far below a comment": {heed("a"), `{
  # about the other
  other = 1

  lifecycle {
    ignore_changes = [a]
  }
}`, `{
  # about the other
  other = 1
}`},
		"heed the only one beside a block": {heed("a"), `{
  lifecycle {
    ignore_changes = [a]
    precondition {}
  }
}`, `{
  lifecycle {
    precondition {}
  }
}`},
		"heed the first": {heed("a"), `{
  lifecycle {
    ignore_changes = [a, b]
  }
}`, `{
  lifecycle {
    ignore_changes = [b]
  }
}`},
		"heed the first, before many spaces": {heed("a"), "{\n  lifecycle {\n    ignore_changes = [a,  \t b]\n  }\n}", `{
  lifecycle {
    ignore_changes = [b]
  }
}`},
		"heed the first, before a line break": {heed("a"), "{\n  lifecycle {\n    ignore_changes = [a, \n    b]\n  }\n}", `{
  lifecycle {
    ignore_changes = [
    b]
  }
}`},
		"heed one that begins a line": {heed("b"), `{
  lifecycle {
    ignore_changes = [
      a,
      b, c,
    ]
  }
}`, `{
  lifecycle {
    ignore_changes = [
      a,
      c,
    ]
  }
}`},
		"heed the last": {heed("b"), `{
  lifecycle {
    ignore_changes = [a, b]
  }
}`, `{
  lifecycle {
    ignore_changes = [a]
  }
}`},
		"heed the one in the middle": {heed("b"), `{
  lifecycle {
    ignore_changes = [a, b, c]
  }
}`, `{
  lifecycle {
    ignore_changes = [a, c]
  }
}`},
		"heed one on a line of its own": {heed("b"), `{
  lifecycle {
    ignore_changes = [
      a, # stays
      b, # goes
      c,
    ]
  }
}`, `{
  lifecycle {
    ignore_changes = [
      a, # stays
      c,
    ]
  }
}`},
		"heed one that ends a line": {heed("b"), `{
  lifecycle {
    ignore_changes = [
      a, b,
      c,
    ]
  }
}`, `{
  lifecycle {
    ignore_changes = [
      a,
      c,
    ]
  }
}`},
		"heed the last on a line without a comma": {heed("b"), `{
  lifecycle {
    ignore_changes = [
      a,
      b
    ]
  }
}`, `{
  lifecycle {
    ignore_changes = [
      a,
    ]
  }
}`},
		"heed the last beside a comment with a comma": {heed("b"), `{
  lifecycle {
    ignore_changes = [a, /* why, now */ b]
  }
}`, `{
  lifecycle {
    ignore_changes = [a, /* why, now */]
  }
}`},
		"heed the last below a comment with a comma": {heed("b"), `{
  lifecycle {
    ignore_changes = [
      a, # why, now,
      b]
  }
}`, `{
  lifecycle {
    ignore_changes = [
      a, # why, now,
    ]
  }
}`},
		"heed the last of several lines": {heed("b"), `{
  lifecycle {
    ignore_changes = [a,
      b]
  }
}`, `{
  lifecycle {
    ignore_changes = [a]
  }
}`},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			for newline, breaks := range map[string]string{"line feeds": "\n", "carriage returns": "\r\n"} {
				in := func(body string) string {
					source := "resource \"aws_kms_key\" \"first\" {}\n\nresource \"aws_kms_key\" \"k\" " + body + "\n\nresource \"aws_kms_key\" \"last\" {\n  other = [1, 2] # last\n}\n"
					return strings.ReplaceAll(source, "\n", breaks)
				}
				want := map[string]string{}
				if tt.want != "" {
					want["main.tf"] = in(tt.want)
				}
				got := fixed(t, map[string]string{"main.tf": in(tt.was)}, tt.change)
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("%s (-want +got):\n%s", newline, diff)
				}
			}
		})
	}
}

// fixed are the files that a fix has changed.
func fixed(t *testing.T, files map[string]string, change change) map[string]string {
	t.Helper()
	runner := helper.TestRunner(t, files)
	m := module.Read(runner, []*module.Type{key})
	if resource := m.Resource(key.Name, "k"); resource != nil {
		k := resource.Instances()[0]
		err := runner.EmitIssueWithFix(nil, "", hcl.Range{}, func(fixer tflint.Fixer) error {
			return change(k).Apply(fixer, NewFiles(m.File))
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	changed := map[string]string{}
	for name, source := range runner.Changes() {
		changed[name] = string(source)
	}
	maps.DeleteFunc(changed, func(name, source string) bool { return source == files[name] })
	return changed
}

// What an override file has of a block, no fix of the block on one line can write.
func TestArgumentsElsewhere(t *testing.T) {
	files := map[string]string{
		"main.tf":          `resource "aws_kms_key" "k" { other = 1 }` + "\n",
		"main_override.tf": `resource "aws_kms_key" "o" { rotate = false }` + "\n",
	}
	elsewhere := func(values ...string) change {
		return func(k module.Instance) *Fix {
			written := k.Module().Resource(key.Name, "o").Block().Body.Attributes["rotate"]
			arguments := []Argument{{Name: "rotate", Value: "true", Written: written}}
			for _, value := range values {
				arguments = append(arguments, Argument{Name: "period", Value: value})
			}
			return SetArguments(k.Header(), arguments...)
		}
	}
	want := map[string]string{"main_override.tf": `resource "aws_kms_key" "o" { rotate = true }` + "\n"}
	if diff := cmp.Diff(want, fixed(t, files, elsewhere())); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(map[string]string{}, fixed(t, files, elsewhere("90"))); diff != "" {
		t.Errorf("with an argument in the block (-want +got):\n%s", diff)
	}
	files["main.tf"] = "resource \"aws_kms_key\" \"k\" {\n  other = 1\n}\n"
	want["main.tf"] = "resource \"aws_kms_key\" \"k\" {\n  other  = 1\n  period = 90\n}\n"
	if diff := cmp.Diff(want, fixed(t, files, elsewhere("90"))); diff != "" {
		t.Errorf("with an argument in the block of several lines (-want +got):\n%s", diff)
	}
}

func TestOnlyNativeSyntaxIsSupported(t *testing.T) {
	for file, want := range map[string]error{"main.tf": nil, "main.tf.json": tflint.ErrFixNotSupported} {
		fix := SetArguments(hcl.Range{Filename: file})
		if got := fix.Supported(); !errors.Is(got, want) {
			t.Errorf("%s: %v, want %v", file, got, want)
		}
	}
}
