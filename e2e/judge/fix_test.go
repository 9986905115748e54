package judge

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// TestFix lets TFLint fix every generated module. Terraform has to accept the
// result as valid and formatted, and replace nothing any more but what is
// written in JSON syntax, which TFLint cannot fix, and what the caller of a
// reusable module supplies. What the first fix protects is replaced for no
// reason at all.
func TestFix(t *testing.T) {
	modules := dealt(generate())
	forEachJudge(t, func(t *testing.T, j judge) {
		for _, m := range modules {
			t.Run(m.name, func(t *testing.T) {
				t.Parallel()
				w := m.checkout(t, j)
				w.admits = aware(m.admits)
				reported := w.lint(t, lifecycleRule)
				w.fix(t, lifecycleRule)
				w.requireKept(t, func(r resource) bool { return reported[r.address()] != "" })
				w.fix(t, encryptionKeyRule)
				w.requireKept(t, func(resource) bool { return true })
			})
		}
	})
}

// requireKept requires Terraform to replace none of the fixed resources.
func (w workspace) requireKept(t *testing.T, fixed func(resource) bool) {
	t.Helper()
	all := slices.Concat(reasons[lifecycleRule], reasons[encryptionKeyRule])
	replaced := w.replaced(t, all...)
	var wrong []string
	for _, r := range w.resources {
		reason, replace := replaced[r.address()]
		if replace && fixed(r) && !r.json && !w.suppliedByCaller(r, all) {
			wrong = append(wrong, fmt.Sprintf("%s\n%s", reason, r))
		}
	}
	fail(t, wrong)
}

// aware returns the versions that know dkms_instance_id, if any: the others do
// not take a fix that names it.
func aware(versions []string) []string {
	if i := slices.Index(versions, unaware); i >= 0 && len(versions) > 1 {
		return slices.Delete(slices.Clone(versions), i, i+1)
	}
	return versions
}

// TestFixLayouts lets TFLint fix files that are laid out in unusual ways.
func TestFixLayouts(t *testing.T) {
	variants := map[string]func(string) string{
		"as written":            func(text string) string { return text },
		"Windows line ends":     func(text string) string { return strings.ReplaceAll(text, "\n", "\r\n") },
		"without final newline": func(text string) string { return strings.TrimSuffix(text, "\n") },
	}
	forEachJudge(t, func(t *testing.T, j judge) {
		for variant, apply := range variants {
			for _, level := range []string{"", "HSM"} {
				t.Run(strings.TrimSpace(variant+" "+level), func(t *testing.T) {
					t.Parallel()
					m := module{lock: "1.234.0", admits: []string{"1.234.0"}, level: level, files: map[string]string{}}
					for name, text := range layouts(t) {
						m.files[name] = apply(text)
						m.resources = append(m.resources, written(text, level)...)
					}
					w := m.checkout(t, j)
					if got, want := len(w.replaced(t, reasons[lifecycleRule]...)), len(w.resources); got != want {
						t.Fatalf("Terraform replaces %d of %d resources before the fix", got, want)
					}
					w.fix(t, lifecycleRule)
					w.requireKept(t, func(resource) bool { return true })
					for name, text := range m.files {
						w.checkText(t, name, text)
					}
				})
			}
		}
	})
}

// layouts returns the hand-written files by name.
func layouts(t *testing.T) map[string]string {
	t.Helper()
	paths, err := filepath.Glob("testdata/layouts/*.tf")
	if err != nil || len(paths) == 0 {
		t.Fatal("no layouts", err)
	}
	files := map[string]string{}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		files[filepath.Base(path)] = string(text)
	}
	return files
}

// checkText requires a fixed file to have the comments and line ends of its
// original.
func (w workspace) checkText(t *testing.T, name, original string) {
	t.Helper()
	fixed := w.read(t)[name]
	if got, want := comments(t, fixed), comments(t, original); !slices.Equal(got, want) {
		t.Errorf("%s: comments are now %q, were %q", name, got, want)
	}
	if strings.Contains(original, "\r\n") && strings.Contains(strings.ReplaceAll(fixed, "\r\n", ""), "\n") {
		t.Errorf("%s: line ends are mixed:\n%q", name, fixed)
	}
}

// comments returns the comments of a file without the space around them.
func comments(t *testing.T, text string) []string {
	t.Helper()
	tokens, diagnostics := hclsyntax.LexConfig([]byte(text), "", hcl.InitialPos)
	if diagnostics.HasErrors() {
		t.Fatal(diagnostics)
	}
	var found []string
	for _, token := range tokens {
		if token.Type == hclsyntax.TokenComment {
			found = append(found, strings.TrimSpace(string(token.Bytes)))
		}
	}
	return found
}

// fix has TFLint fix what a rule reports, and checks all that a fix promises
// but for its effect: the result is valid and formatted, and a second fix
// changes nothing.
func (w workspace) fix(t *testing.T, rule string) {
	t.Helper()
	format := []string{"fmt", "-check", "-diff", "-no-color"}
	run(t, w.terraform(w.admits[0], format...))
	w.lint(t, rule, "--fix")
	run(t, w.terraform(w.admits[0], format...))
	for _, version := range w.admits {
		run(t, w.terraform(version, "validate", "-no-color"))
	}
	before := w.read(t)
	w.lint(t, rule, "--fix")
	if !maps.Equal(before, w.read(t)) {
		t.Error("a second fix changes something")
	}
}

// read returns the module's own files.
func (w workspace) read(t *testing.T) map[string]string {
	t.Helper()
	files := map[string]string{}
	for name := range w.files {
		text, err := os.ReadFile(filepath.Join(w.dir, name))
		if err != nil {
			t.Fatal(err)
		}
		files[name] = string(text)
	}
	return files
}
