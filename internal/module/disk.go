package module

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	hcljson "github.com/hashicorp/hcl/v2/json"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
)

// Calls says which of the modules that a configuration calls are looked at.
type Calls string

const (
	// LocalCalls are those of modules at a local path.
	LocalCalls Calls = "local"
	// AllCalls are also those of modules that terraform init has downloaded.
	AllCalls Calls = "all"
	// NoCalls is no call.
	NoCalls Calls = "none"
)

// disk reads the modules that a configuration calls, each once.
type disk struct {
	which Calls
	types []*Type
	// root is the root module's directory, "" where it cannot be had.
	root func() string

	directories map[string]*directory
	installed   func() map[string]string
}

func newDisk(which Calls, types []*Type, root func() string) *disk {
	d := &disk{which: which, types: types, root: sync.OnceValue(root), directories: map[string]*directory{}}
	d.installed = sync.OnceValue(d.readManifest)
	return d
}

// directory is a module's directory on disk.
type directory struct {
	path string
	// real is the path without symbolic links.
	real string
	// downloaded is set for what terraform init has put there.
	downloaded bool
	// hidden is set where tflint --recursive does not go.
	hidden bool
	// mentions is set where it may have a resource that is read, or call a module
	// that may.
	mentions bool
	content  func() content
}

// content is what a directory holds, nothing where it cannot be parsed.
type content struct {
	files  map[string]*hcl.File
	blocks []*hclext.Block
}

// find is the directory of the module that a call in another one names, or why
// it is not looked at. The path names the calls that lead to it.
//
// A local path is followed wherever it leads, as Terraform and TFLint do: it is
// usual that a configuration calls ../../modules/kms. What is downloaded stays
// where terraform init has put it.
func (d *disk) find(path []string, from *directory, source string) (found *directory, why string) {
	switch {
	case d.which == NoCalls:
		return nil, `is left out by call_modules = "none"`
	case source == "":
		return nil, "has a source that is not written out"
	case isLocal(source):
		// Of a/../b, Terraform makes b, also where a is a symbolic link.
		found = d.read(filepath.Join(from.path, source), from.downloaded)
	case d.which != AllCalls:
		return nil, `is no local one, which call_modules = "local" leaves out`
	default:
		dir, ok := d.installed()[strings.Join(path, ".")]
		if !ok {
			return nil, "is not downloaded by terraform init"
		}
		found = d.read(dir, true)
	}
	if found == nil {
		return nil, "has no configuration on disk that can be read"
	}
	return found, ""
}

// isLocal reports whether the source of a module is a local path.
//
// Source: Terraform's documentation, "Module sources".
func isLocal(source string) bool {
	return strings.HasPrefix(source, "./") || strings.HasPrefix(source, "../")
}

// read reads a directory once, and parses it when it is asked what is in it. It
// is nil where there is nothing to look at.
func (d *disk) read(path string, downloaded bool) *directory {
	if known, ok := d.directories[path]; ok {
		return known
	}
	d.directories[path] = nil
	real, err := filepath.EvalSymlinks(path)
	if err != nil || downloaded && !d.holds(real) {
		return nil
	}
	sources := configurations(path)
	if len(sources) == 0 {
		return nil
	}
	found := &directory{path: path, real: real, downloaded: downloaded, hidden: isHidden(Relative(d.root(), path)), mentions: d.mentioned(sources)}
	found.content = sync.OnceValue(func() content { return d.parse(sources, path) })
	d.directories[path] = found
	return found
}

// Relative is a path from a directory on, with slashes.
func Relative(dir, path string) string {
	relative, err := filepath.Rel(dir, path)
	if err != nil {
		return filepath.ToSlash(path)
	}
	return filepath.ToSlash(relative)
}

// isHidden reports whether a relative path leads through a hidden directory.
func isHidden(path string) bool {
	return slices.ContainsFunc(strings.Split(path, "/"), func(name string) bool {
		return strings.HasPrefix(name, ".") && name != "." && name != ".."
	})
}

func (d *disk) parse(sources map[string][]byte, directory string) content {
	files := map[string]*hcl.File{}
	for name, source := range sources {
		path := filepath.Join(directory, name)
		file, diags := parse(source, path)
		if diags.HasErrors() {
			return content{}
		}
		files[path] = file
	}
	return content{files, readFiles(files, d.types)}
}

func parse(source []byte, name string) (*hcl.File, hcl.Diagnostics) {
	if strings.HasSuffix(name, ".json") {
		return hcljson.Parse(source, name)
	}
	return hclsyntax.ParseConfig(source, name, hcl.InitialPos)
}

// configurations are Terraform's files in a directory by their names, none
// where one of them cannot be read.
func configurations(dir string) map[string][]byte {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil
	}
	sources := map[string][]byte{}
	for _, entry := range entries {
		if !isConfiguration(entry) {
			continue
		}
		source, err := readRegular(filepath.Join(dir, entry.Name()))
		if err != nil {
			return nil
		}
		sources[entry.Name()] = source
	}
	return sources
}

// isConfiguration reports whether Terraform reads what a directory holds.
func isConfiguration(entry os.DirEntry) bool {
	name := entry.Name()
	return !entry.IsDir() && (strings.HasSuffix(name, ".tf") || strings.HasSuffix(name, ".tf.json")) && !strings.HasPrefix(name, ".")
}

// crowd is how many bytes of configuration have so many resources, a few
// thousand, that it takes longer to list them than to ask for each type.
const crowd = 1 << 20

// crowded reports whether the configuration in a directory is a crowd.
func crowded(dir string) bool {
	entries, err := os.ReadDir(dir)
	size := int64(0)
	for _, entry := range entries {
		if !isConfiguration(entry) {
			continue
		}
		if info, err := entry.Info(); err == nil {
			size += info.Size()
		}
	}
	return err == nil && size > crowd
}

// mostBytes is how many bytes a file may have that is read.
const mostBytes = 64 << 20

var errNotRead = errors.New("no regular file, or too long")

// readRegular reads a regular file. Reading something else, such as a pipe,
// could take forever.
func readRegular(name string) ([]byte, error) {
	info, err := os.Stat(name)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular() || info.Size() > mostBytes:
		return nil, errNotRead
	}
	return os.ReadFile(name)
}

// calls finds the header of a block that calls a module, in native or in JSON
// syntax.
var calls = regexp.MustCompile(`(?m)^\s*module\s+["_\pL]|"module"\s*:`)

// mentioned reports whether files may have a resource that is read, or call a
// module that may.
func (d *disk) mentioned(sources map[string][]byte) bool {
	for _, source := range sources {
		if calls.Match(source) || slices.ContainsFunc(d.types, func(t *Type) bool { return t.matters() && bytes.Contains(source, []byte(t.Name)) }) {
			return true
		}
	}
	return false
}

// dataDir is where Terraform keeps what belongs to the working copy of a root
// module.
//
// Source: Terraform's documentation, "Environment variables", TF_DATA_DIR.
func dataDir(root string) string {
	dir := cmp.Or(os.Getenv("TF_DATA_DIR"), ".terraform")
	if filepath.IsAbs(dir) {
		return dir
	}
	return filepath.Join(root, dir)
}

// holds reports whether a path without symbolic links leads to what terraform
// init has downloaded.
func (d *disk) holds(real string) bool {
	modules, err := filepath.EvalSymlinks(filepath.Join(dataDir(d.root()), "modules"))
	return err == nil && strings.HasPrefix(real, modules+string(filepath.Separator))
}

// readManifest reads where terraform init has put the modules that are called,
// by the calls that lead to them.
func (d *disk) readManifest() map[string]string {
	var manifest struct {
		Modules []struct{ Key, Dir string }
	}
	source, err := readRegular(filepath.Join(dataDir(d.root()), "modules", "modules.json"))
	if err != nil || json.Unmarshal(source, &manifest) != nil {
		return nil
	}
	installed := map[string]string{}
	for _, module := range manifest.Modules {
		dir := filepath.FromSlash(module.Dir)
		if !filepath.IsAbs(dir) {
			dir = filepath.Join(d.root(), dir)
		}
		installed[module.Key] = filepath.Clean(dir)
	}
	return installed
}
