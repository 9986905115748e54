package module

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
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
	d := &disk{which: which, types: types, root: root, directories: map[string]*directory{}}
	d.installed = sync.OnceValue(d.readManifest)
	return d
}

// directory is a module's directory on disk.
type directory struct {
	path string
	// name is the directory as messages name it: from the root module's on.
	name string
	// downloaded is set for what terraform init has put there.
	downloaded bool
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

// find is the directory of the module that a call in another one names, nil
// where it is not looked at, not on disk, or cannot be read. The path names
// the calls that lead to it.
func (d *disk) find(path []string, from *directory, source string) *directory {
	if d.which == NoCalls || source == "" {
		return nil
	}
	found := &directory{downloaded: from.downloaded}
	if isLocal(source) {
		found.path, found.name = filepath.Join(from.path, source), filepath.Join(from.name, source)
	} else {
		dir, ok := d.installed()[strings.Join(path, ".")]
		if !ok || d.which != AllCalls {
			return nil
		}
		found.path, found.name, found.downloaded = filepath.Join(d.root(), dir), dir, true
	}
	return d.read(found)
}

// isLocal reports whether the source of a module is a local path.
//
// Source: Terraform's documentation, "Module sources".
func isLocal(source string) bool {
	return strings.HasPrefix(source, "./") || strings.HasPrefix(source, "../")
}

// read reads a directory once, and parses it when it is asked what is in it. It
// is nil where there is nothing to look at.
func (d *disk) read(found *directory) *directory {
	if known, ok := d.directories[found.path]; ok {
		return known
	}
	d.directories[found.path] = nil
	sources := configurations(found.path)
	if len(sources) == 0 {
		return nil
	}
	found.mentions = d.mentioned(sources)
	found.content = sync.OnceValue(func() content { return d.parse(sources, found.name) })
	d.directories[found.path] = found
	return found
}

func (d *disk) parse(sources map[string][]byte, directory string) content {
	files := map[string]*hcl.File{}
	for name, source := range sources {
		file, diags := parse(source, filepath.Join(directory, name))
		if diags.HasErrors() {
			return content{}
		}
		files[filepath.Join(directory, name)] = file
	}
	return content{files, readFiles(files, d.types)}
}

func parse(source []byte, name string) (*hcl.File, hcl.Diagnostics) {
	if strings.HasSuffix(name, ".json") {
		return hcljson.Parse(source, name)
	}
	return hclsyntax.ParseConfig(source, name, hcl.InitialPos)
}

// mostConfiguration is how many bytes a file may have that is read.
const mostConfiguration = 64 << 20

// configurations are Terraform's files in a directory by their names, none
// where it cannot be read.
func configurations(dir string) map[string][]byte {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil
	}
	sources := map[string][]byte{}
	for _, entry := range entries {
		name := entry.Name()
		if !strings.HasSuffix(name, ".tf") && !strings.HasSuffix(name, ".tf.json") || strings.HasPrefix(name, ".") {
			continue
		}
		// Reading what is no file could take forever.
		info, err := os.Stat(filepath.Join(dir, name))
		if err != nil || !info.Mode().IsRegular() || info.Size() > mostConfiguration {
			return nil
		}
		source, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			return nil
		}
		sources[name] = source
	}
	return sources
}

// mentioned reports whether files may have a resource that is read, or call a
// module that may.
func (d *disk) mentioned(sources map[string][]byte) bool {
	for _, source := range sources {
		if bytes.Contains(source, []byte("module")) || slices.ContainsFunc(d.types, func(t *Type) bool { return bytes.Contains(source, []byte(t.Name)) }) {
			return true
		}
	}
	return false
}

// readManifest reads where terraform init has put the modules that are called,
// by the calls that lead to them. What lies outside of its own directory is
// left out.
func (d *disk) readManifest() map[string]string {
	var manifest struct {
		Modules []struct{ Key, Dir string }
	}
	source, err := os.ReadFile(filepath.Join(d.root(), ".terraform", "modules", "modules.json"))
	if err != nil || json.Unmarshal(source, &manifest) != nil {
		return nil
	}
	installed := map[string]string{}
	inside := filepath.Join(".terraform", "modules") + string(filepath.Separator)
	for _, module := range manifest.Modules {
		if dir := filepath.Clean(module.Dir); strings.HasPrefix(dir, inside) {
			installed[module.Key] = dir
		}
	}
	return installed
}
