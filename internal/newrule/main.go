// Command newrule writes what a new rule starts from: its file, four fixtures
// and its line in the registry. All of it builds and passes: what says TODO is
// there to be replaced.
package main

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"text/template"
)

//go:embed templates
var templates embed.FS

// clouds are the key of each cloud: the resource type, and the variable in
// package rules that says what is read of it.
var clouds = map[string]struct{ resource, variable string }{
	"alicloud": {"alicloud_kms_key", "alicloudKey"},
	"aws":      {"aws_kms_key", "awsKey"},
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: make rule NAME=aws_kms_…")
		os.Exit(2)
	}
	written, err := write(".", os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	for _, name := range written {
		fmt.Println(name)
	}
	fmt.Println("\nReplace what says TODO. CONTRIBUTING.md says what else a new rule owes.")
}

// skeleton is what the templates say of a rule.
type skeleton struct {
	// Name is the rule's name, and Variable that of its variable in package rules.
	Name, Variable string
	// Resource is a resource type, and Type the variable that says what is read of it.
	Resource, Type string
}

var named = regexp.MustCompile(`^[a-z]+(_[a-z0-9]+)+$`)

func newSkeleton(name string) (skeleton, error) {
	cloud, _, _ := strings.Cut(name, "_")
	key, ok := clouds[cloud]
	switch {
	case !named.MatchString(name):
		return skeleton{}, fmt.Errorf("%q is no name for a rule: write it like aws_kms_key_alias", name)
	case !ok:
		return skeleton{}, fmt.Errorf("%q: there is no cloud %q yet. Its resource types come first, in rules/%s.go, and its key in internal/newrule", name, cloud, cloud)
	}
	return skeleton{Name: name, Variable: variable(name), Resource: key.resource, Type: key.variable}, nil
}

// initialisms are the words of names that are written in capitals.
var initialisms = []string{"arn", "dkms", "hsm", "iam", "id", "kms", "ros", "s3"}

// variable is a name as Go writes it: aws_kms_key_alias is awsKMSKeyAlias.
func variable(name string) string {
	words := strings.Split(name, "_")
	for i, word := range words[1:] {
		capitals := 1
		if slices.Contains(initialisms, word) {
			capitals = len(word)
		}
		words[i+1] = strings.ToUpper(word[:capitals]) + word[capitals:]
	}
	return strings.Join(words, "")
}

// write writes a rule below the root of the repository, and returns the names
// of the files, sorted. It writes nothing where one of them is there already.
func write(root, name string) (written []string, err error) {
	rule, err := newSkeleton(name)
	if err != nil {
		return nil, err
	}
	registry := filepath.Join(root, "rules", "rules.go")
	source, err := os.ReadFile(registry)
	if err != nil {
		return nil, err
	}
	files, err := rule.files()
	if err != nil {
		return nil, err
	}
	files["rules/rules.go"], err = rule.register(source)
	if err != nil {
		return nil, err
	}
	for file := range files {
		if _, err := os.Stat(filepath.Join(root, file)); file != "rules/rules.go" && !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("%s is there already", file)
		}
	}
	for file, content := range files {
		path := filepath.Join(root, file)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return nil, err
		}
		if err := os.WriteFile(path, content, 0o644); err != nil {
			return nil, err
		}
		written = append(written, file)
	}
	slices.Sort(written)
	return written, nil
}

// files are the rule's file and its fixtures, by their names.
func (s skeleton) files() (map[string][]byte, error) {
	files := map[string][]byte{}
	err := fs.WalkDir(templates, "templates", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		parsed, err := template.ParseFS(templates, path)
		if err != nil {
			return err
		}
		var content bytes.Buffer
		if err := parsed.Execute(&content, s); err != nil {
			return err
		}
		files[s.place(path)] = content.Bytes()
		return nil
	})
	return files, err
}

// place is where what a template gives belongs.
func (s skeleton) place(path string) string {
	path = strings.TrimSuffix(strings.TrimPrefix(path, "templates/"), ".tmpl")
	if fixture, ok := strings.CutPrefix(path, "fixtures/"); ok {
		return "rules/testdata/" + s.Name + "/" + fixture
	}
	return "rules/" + s.Name + ".go"
}

// register adds the rule to the registry, after the last one in the groups of
// its cloud.
func (s skeleton) register(registry []byte) ([]byte, error) {
	cloud, _, _ := strings.Cut(s.Name, "_")
	lines := strings.SplitAfter(string(registry), "\n")
	last := -1
	for i, line := range lines {
		switch {
		case line == "\t\t"+s.Variable+",\n":
			return nil, fmt.Errorf("%s is registered already", s.Name)
		case strings.HasPrefix(line, "\t\t"+cloud):
			last = i
		}
	}
	if last < 0 {
		return nil, fmt.Errorf("rules/rules.go has no rule of %s yet", cloud)
	}
	lines[last] += "\t\t" + s.Variable + ",\n"
	return []byte(strings.Join(lines, "")), nil
}
