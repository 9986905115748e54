package rules

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclparse"
	"github.com/terraform-linters/tflint-plugin-sdk/helper"
)

func FuzzNative(f *testing.F) { fuzz(f, ".tf") }
func FuzzJSON(f *testing.F)   { fuzz(f, ".tf.json") }

// fuzz runs all rules over any bytes that are a configuration in a syntax: no
// rule fails or reports anything outside the file, and a fix leaves a file
// that can be parsed.
func fuzz(f *testing.F, suffix string) {
	name := "main" + suffix
	for _, seed := range fixtures(f, suffix) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, source []byte) {
		if parse(name, source).HasErrors() {
			t.Skip()
		}
		for _, rule := range All {
			runner := mock(t, name, source)
			if err := rule.Check(runner); err != nil {
				t.Fatalf("%s: %s", rule.Name(), err)
			}
			for _, issue := range runner.Issues {
				if issue.Range.Filename != name || !issue.Range.CanSliceBytes(source) {
					t.Errorf("%s: an issue at %s of a file of %d bytes", rule.Name(), issue.Range, len(source))
				}
			}
			for _, fixed := range runner.Changes() {
				if diags := parse(name, fixed); diags.HasErrors() {
					t.Errorf("%s: after the fix: %s\n%s", rule.Name(), diags, fixed)
				}
			}
		}
	})
}

func parse(name string, source []byte) hcl.Diagnostics {
	parser := hclparse.NewParser()
	if strings.HasSuffix(name, ".json") {
		_, diags := parser.ParseJSON(source, name)
		return diags
	}
	_, diags := parser.ParseHCL(source, name)
	return diags
}

// mock skips what the SDK's mock of TFLint, but not TFLint, panics at.
func mock(t *testing.T, name string, source []byte) *helper.Runner {
	defer func() {
		if recover() != nil {
			t.Skip()
		}
	}()
	return helper.TestRunner(t, map[string]string{name: string(source)})
}

// fixtures are the files of all fixtures with this suffix.
func fixtures(f *testing.F, suffix string) [][]byte {
	var sources [][]byte
	err := filepath.WalkDir("testdata", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, suffix) {
			return err
		}
		source, err := os.ReadFile(path)
		sources = append(sources, source)
		return err
	})
	if err != nil {
		f.Fatal(err)
	}
	return sources
}
