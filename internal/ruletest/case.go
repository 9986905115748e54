package ruletest

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Case is one directory testdata/<rule>/<name>.
type Case struct {
	Rule string
	Name string
	Dir  string

	// sources holds every file of the directory by its slash-separated path in it.
	sources map[string][]byte
	want    []expectation
	// realOnly says why the case is beyond the SDK's mock; it is empty when it is not.
	realOnly string
	// made is set where a test has made the files. It says nothing about fixes.
	made bool
	// beside are the rules that the real TFLint runs at the same time.
	beside []string
}

// Cases returns the cases of a rule, read from the testdata of the package under test.
func Cases(rule string) ([]Case, error) {
	root := filepath.Join("testdata", rule)
	entries, err := os.ReadDir(root)
	if err != nil {
		return nil, err
	}
	var cases []Case
	for _, entry := range entries {
		if !entry.IsDir() {
			continue
		}
		c, err := load(rule, filepath.Join(root, entry.Name()))
		if err != nil {
			return nil, err
		}
		cases = append(cases, c)
	}
	return cases, nil
}

// Flags reports whether the case expects an issue.
func (c Case) Flags() bool { return len(c.want) > 0 }

// Passes reports whether the case expects that there is no issue.
func (c Case) Passes() bool { return len(c.want) == 0 }

// FlagsJSON reports whether the case expects an issue in a file in JSON syntax.
func (c Case) FlagsJSON() bool {
	return slices.ContainsFunc(c.want, func(e expectation) bool { return strings.HasSuffix(e.file, ".json") })
}

func load(rule, dir string) (Case, error) {
	sources, err := readTree(dir)
	if err != nil {
		return Case{}, err
	}
	c := Case{Rule: rule, Name: filepath.Base(dir), Dir: dir, sources: sources}
	for _, file := range c.files() {
		if original, ok := strings.CutSuffix(file, fixedSuffix); ok && sources[original] == nil {
			return Case{}, fmt.Errorf("%s: %s has no original", dir, file)
		}
		if reason := beyondMock(file); reason != "" {
			c.realOnly = reason
		}
		if !isConfig(file) {
			continue
		}
		found := comments(file, sources[file])
		for _, comment := range found {
			if reason, ok := strings.CutPrefix(comment.text, "real TFLint only:"); ok {
				c.realOnly = strings.TrimSpace(reason)
			}
		}
		want, err := expectations(file, found)
		if err != nil {
			return Case{}, fmt.Errorf("%s: %w", dir, err)
		}
		c.want = append(c.want, want...)
	}
	return c, nil
}

// files returns the names in sources, sorted.
func (c Case) files() []string {
	files := make([]string, 0, len(c.sources))
	for file := range c.sources {
		files = append(files, file)
	}
	slices.Sort(files)
	return files
}

// lines returns the lines of one of the case's files that are not empty.
func (c Case) lines(file string) []string {
	return strings.FieldsFunc(string(c.sources[file]), func(r rune) bool { return r == '\n' || r == '\r' })
}

func isConfig(file string) bool {
	return strings.HasSuffix(file, ".tf") || strings.HasSuffix(file, ".tf.json")
}

// beyondMock says why a directory with this file cannot be run by the SDK's mock.
func beyondMock(file string) string {
	stem := strings.TrimSuffix(strings.TrimSuffix(file, ".json"), ".tf")
	switch {
	case strings.Contains(file, "/"):
		return "it calls a module"
	case isConfig(file) && (stem == "override" || strings.HasSuffix(stem, "_override")):
		return "it has an override file"
	case strings.HasSuffix(file, ".tfvars"), strings.HasSuffix(file, ".tfvars.json"):
		return "it sets variables in a file"
	case file == flagsFile, file == envFile:
		return "it sets " + file
	}
	return ""
}

// readTree returns the content of every file below dir by its slash-separated path.
func readTree(dir string) (map[string][]byte, error) {
	files := map[string][]byte{}
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(dir, path)
		files[filepath.ToSlash(name)] = content
		return err
	})
	return files, err
}
