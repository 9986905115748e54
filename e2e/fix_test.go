package e2e

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclwrite"
)

func TestFixUntilNothingIsLeft(t *testing.T) {
	for _, preset := range []string{recommended, migration, postMigration, "all"} {
		t.Run(preset, func(t *testing.T) {
			t.Parallel()
			dir := copyOf(t, "testdata/some_rules")
			before := read(t, dir)
			fix := []string{"--fix", "--recursive", config(t, plugin(`preset = "`+preset+`"`))}

			issues(t, dir, fix...)
			fixed := read(t, dir)
			if maps.Equal(before, fixed) {
				t.Error("nothing was fixed")
			}
			for file, source := range fixed {
				checkSource(t, file, source)
			}

			for _, issue := range issues(t, dir, fix...) {
				if issue.Fixable {
					t.Errorf("still fixable: %s: %s", issue.Rule.Name, issue.Message)
				}
			}
			if !maps.Equal(fixed, read(t, dir)) {
				t.Error("a second --fix changed something")
			}
		})
	}
}

// checkSource fails the test if a file is not HCL as `terraform fmt` writes it.
func checkSource(t *testing.T, file, source string) {
	t.Helper()
	if _, diags := hclwrite.ParseConfig([]byte(source), file, hcl.InitialPos); diags.HasErrors() {
		t.Errorf("%s is not valid after --fix: %v\n%s", file, diags, source)
	}
	if formatted := string(hclwrite.Format([]byte(source))); formatted != source {
		t.Errorf("%s is not formatted after --fix:\n%s\nwant:\n%s", file, source, formatted)
	}
}

// read returns the content of the files below a directory, by their paths.
func read(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		files[path] = string(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
