package ruletest

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/google/go-cmp/cmp"
)

// fixedSuffix ends the name of the file that says what another file is after its fixes.
const fixedSuffix = ".fixed"

// hasFixed reports whether the case says what a file is after its fixes.
func (c Case) hasFixed() bool {
	return slices.ContainsFunc(c.files(), func(file string) bool { return strings.HasSuffix(file, fixedSuffix) })
}

// compareFixed returns one text for each of the files that is not what the case says it is after its fixes.
func compareFixed(c Case, files map[string][]byte) []string {
	var problems []string
	for _, file := range c.files() {
		got, ok := files[file]
		if !ok {
			continue
		}
		want, golden := c.sources[file+fixedSuffix]
		if !golden {
			want = c.sources[file]
		}
		if diff := cmp.Diff(string(want), string(got)); diff != "" {
			problems = append(problems, fmt.Sprintf("%s after its fixes (-want +got):\n%s", file, diff))
		}
	}
	return problems
}

// updateFixed writes the files that the fixes changed beside their originals.
func updateFixed(c Case, files map[string][]byte) error {
	for file, content := range files {
		if bytes.Equal(content, c.sources[file]) {
			continue
		}
		if err := os.WriteFile(filepath.Join(c.Dir, file+fixedSuffix), content, 0o644); err != nil {
			return err
		}
	}
	return nil
}
