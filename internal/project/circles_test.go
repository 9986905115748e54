package project

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// mostInACircle is how many files of a package may need each other: what is
// read together.
const mostInACircle = 3

// listed is a package as go list describes it.
type listed struct {
	ImportPath, Dir, Export string
	GoFiles, Imports        []string
}

// list describes the packages of this module below internal/, and exports all
// that they import.
func list(t *testing.T) (own []listed, exports map[string]string) {
	t.Helper()
	command := exec.Command("go", "list", "-export", "-deps", "-json=ImportPath,Dir,Export,GoFiles,Imports", "../...")
	command.Stderr = os.Stderr
	out, err := command.Output()
	if err != nil {
		t.Fatal(err)
	}
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	exports = map[string]string{}
	for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
		var one listed
		if err := decoder.Decode(&one); err == io.EOF {
			return own, exports
		} else if err != nil {
			t.Fatal(err)
		}
		exports[one.ImportPath] = one.Export
		if strings.HasPrefix(one.Dir, root+string(filepath.Separator)) {
			own = append(own, one)
		}
	}
}

// needs are the files of a package that each of them uses something of.
func (l listed) needs(t *testing.T, exports map[string]string) map[string][]string {
	t.Helper()
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range l.GoFiles {
		file, err := parser.ParseFile(fset, filepath.Join(l.Dir, name), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	info := &types.Info{Uses: map[*ast.Ident]types.Object{}}
	config := types.Config{Importer: importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) {
		return os.Open(exports[path])
	})}
	checked, err := config.Check(l.ImportPath, fset, files, info)
	if err != nil {
		t.Fatal(err)
	}
	needs := map[string][]string{}
	for ident, object := range info.Uses {
		if object.Pkg() != checked {
			continue
		}
		from, to := filepath.Base(fset.Position(ident.Pos()).Filename), filepath.Base(fset.Position(object.Pos()).Filename)
		if from != to && !slices.Contains(needs[from], to) {
			needs[from] = append(needs[from], to)
		}
	}
	return needs
}

// circles are the groups of files that all need each other, directly or through others.
func circles(needs map[string][]string) [][]string {
	reached := map[string]map[string]bool{}
	for from := range needs {
		reached[from] = map[string]bool{}
		for pending := slices.Clone(needs[from]); len(pending) > 0; pending = pending[1:] {
			if to := pending[0]; !reached[from][to] {
				reached[from][to] = true
				pending = append(pending, needs[to]...)
			}
		}
	}
	var groups [][]string
	grouped := map[string]bool{}
	for from := range needs {
		if grouped[from] || !reached[from][from] {
			continue
		}
		var group []string
		for to := range reached[from] {
			if reached[to][from] {
				group = append(group, to)
				grouped[to] = true
			}
		}
		slices.Sort(group)
		groups = append(groups, group)
	}
	return groups
}

func TestNoPackageIsACircleOfFiles(t *testing.T) {
	own, exports := list(t)
	if len(own) == 0 {
		t.Fatal("no packages")
	}
	for _, one := range own {
		for _, circle := range circles(one.needs(t, exports)) {
			if len(circle) > mostInACircle {
				t.Errorf("%s: %d files that need each other, want %d at most: %s", one.ImportPath, len(circle), mostInACircle, strings.Join(circle, ", "))
			}
		}
	}
}

// What a policy means depends on no syntax.
func TestPolicyReadsNoSyntax(t *testing.T) {
	own, _ := list(t)
	for _, one := range own {
		if filepath.Base(one.Dir) != "policy" {
			continue
		}
		for _, path := range one.Imports {
			if slices.Contains([]string{"hclsyntax", "hclext", "hclparse", "hclwrite"}, filepath.Base(path)) {
				t.Errorf("%s imports %s", one.ImportPath, path)
			}
		}
	}
}

func TestCircles(t *testing.T) {
	needs := map[string][]string{"a": {"b"}, "b": {"c", "d"}, "c": {"a"}, "d": {"e"}, "e": {"d"}, "f": {"a"}}
	got := circles(needs)
	slices.SortFunc(got, slices.Compare)
	if want := [][]string{{"a", "b", "c"}, {"d", "e"}}; !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("got %v, want %v", got, want)
	}
}
