package campaign

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Checkout is a repository on disk.
type Checkout struct {
	// Name is its path below the directory in which it was found.
	Name string
	Path string
}

// FindCheckouts returns the repositories of the given directories. A directory that is a git checkout, or that holds
// Terraform files itself, is one repository. Of any other directory, the repositories are its git checkouts, however
// deep, and those of its directories that hold none. Hidden directories are not looked at.
// It fails where one of the directories does not exist. What it cannot read, it takes for a repository, so that the
// inspection says why.
func FindCheckouts(dirs []string) ([]Checkout, error) {
	found := finder{seen: map[string]bool{}}
	for _, dir := range dirs {
		absolute, err := filepath.Abs(dir)
		if err != nil {
			return nil, err
		}
		if info, err := os.Stat(absolute); err != nil {
			return nil, err
		} else if !info.IsDir() {
			return nil, fmt.Errorf("%s is not a directory: name the directory that holds the repositories", dir)
		}
		found.below(absolute, absolute)
	}
	return found.checkouts, nil
}

// finder collects repositories.
type finder struct {
	checkouts []Checkout
	// seen holds the real paths of what was looked at, so that links lead nowhere twice.
	seen map[string]bool
}

// below adds the repositories of a directory that was found below top.
func (f *finder) below(top, dir string) {
	entries, err := os.ReadDir(dir)
	if err != nil || isGit(dir) || slices.ContainsFunc(entries, isTerraform) {
		f.add(top, dir)
		return
	}
	if _, first := f.visit(dir); !first {
		return
	}
	for _, child := range directoriesAmong(dir, entries) {
		if isGit(child) || !holdsGit(child) {
			f.add(top, child)
		} else {
			f.below(top, child)
		}
	}
}

func (f *finder) add(top, dir string) {
	if real, first := f.visit(dir); first {
		f.checkouts = append(f.checkouts, Checkout{Name: f.name(top, dir), Path: real})
	}
}

// visit returns a directory's real path, and whether it was not seen before.
func (f *finder) visit(dir string) (real string, first bool) {
	real, err := filepath.EvalSymlinks(dir)
	if err != nil {
		real = dir
	}
	first = !f.seen[real]
	f.seen[real] = true
	return real, first
}

// name is the path below top, with top where another repository has that name already.
func (f *finder) name(top, dir string) string {
	relative, err := filepath.Rel(filepath.Dir(top), dir)
	if err != nil {
		return dir
	}
	long := filepath.ToSlash(relative)
	_, short, below := strings.Cut(long, "/")
	if !below || slices.ContainsFunc(f.checkouts, func(c Checkout) bool { return c.Name == short }) {
		return long
	}
	return short
}

// isGit reports whether a directory is a git checkout: in a submodule and in a worktree, .git is a file.
func isGit(dir string) bool {
	_, err := os.Lstat(filepath.Join(dir, ".git"))
	return err == nil
}

// holdsGit reports whether there is a git checkout somewhere below a directory.
func holdsGit(dir string) (found bool) {
	_ = filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil || !entry.IsDir():
			return nil
		case isGit(path):
			found = true
			return fs.SkipAll
		case path != dir && hidden(entry.Name()):
			return fs.SkipDir
		}
		return nil
	})
	return found
}

// directoriesAmong returns the directories among the entries of dir, and the links to directories, but not the hidden ones.
func directoriesAmong(dir string, entries []fs.DirEntry) []string {
	var dirs []string
	for _, entry := range entries {
		path := filepath.Join(dir, entry.Name())
		if info, err := os.Stat(path); err == nil && info.IsDir() && !hidden(entry.Name()) {
			dirs = append(dirs, path)
		}
	}
	return dirs
}

func isTerraform(entry fs.DirEntry) bool {
	name := entry.Name()
	return !entry.IsDir() && !hidden(name) && (strings.HasSuffix(name, ".tf") || strings.HasSuffix(name, ".tf.json"))
}

func isOpenTofu(entry fs.DirEntry) bool {
	name := entry.Name()
	return !entry.IsDir() && !hidden(name) && (strings.HasSuffix(name, ".tofu") || strings.HasSuffix(name, ".tofu.json"))
}

// hidden reports whether TFLint passes a file or directory by: .git, .terraform, .terragrunt-cache and their like.
func hidden(name string) bool {
	return strings.HasPrefix(name, ".")
}

// directories returns the directories of a repository that hold Terraform files, relative to it and with slashes,
// and what TFLint could not see in any of them.
func (c Checkout) directories() (dirs []string, not []NotInspected) {
	err := filepath.WalkDir(c.Path, func(path string, entry fs.DirEntry, err error) error {
		dir := c.relative(path)
		if err != nil {
			not = append(not, NotInspected{[]string{dir}, reasonOf(err)})
			return nil
		}
		if entry.IsDir() {
			if path != c.Path && hidden(entry.Name()) {
				return fs.SkipDir
			}
			return nil
		}
		dir = c.relative(filepath.Dir(path))
		if isTerraform(entry) {
			dirs = append(dirs, dir)
		}
		if isOpenTofu(entry) {
			not = append(not, NotInspected{[]string{dir}, "It holds *.tofu files, which TFLint does not read."})
		}
		return nil
	})
	if err != nil {
		not = append(not, NotInspected{[]string{"."}, reasonOf(err)})
	}
	return sorted(dirs, strings.Compare), not
}

func (c Checkout) relative(path string) string {
	relative, err := filepath.Rel(c.Path, path)
	if err != nil {
		return path
	}
	return filepath.ToSlash(relative)
}

// reasonOf leaves the path out of an error of the file system: the row has it.
func reasonOf(err error) string {
	if e := new(fs.PathError); errors.As(err, &e) {
		err = e.Err
	}
	return "It cannot be read: " + err.Error() + "."
}
