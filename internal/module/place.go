package module

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hashicorp/go-version"
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/provider"
)

// place is where the root module is on disk, and what lies beside it.
type place struct {
	// dir is the root module's directory, "" where it cannot be read.
	dir      string
	settings []*hclext.Block
	calls    []*hclext.Block
	locked   map[string]*version.Version
	values   bool
}

// Called reports whether another module calls this one, unless it is read as it
// is by itself.
func (m *Module) Called() bool {
	return !m.alone && len(m.source.path()) > 0
}

// IsRoot reports whether the module belongs to a root configuration, whose
// variables get no values from a caller: one with a backend or cloud block, a
// dependency lock file, a terraform.tfvars or an *.auto.tfvars.
// Of a called module, its root module's are meant.
func (m *Module) IsRoot() bool {
	place := m.place()
	return place.locked != nil || place.values || slices.ContainsFunc(place.settings, func(block *hclext.Block) bool {
		return slices.ContainsFunc(block.Body.Blocks, func(inner *hclext.Block) bool {
			return inner.Type == "backend" || inner.Type == "cloud"
		})
	})
}

// placeOf is a root module in a directory, which can be "".
func placeOf(dir string, settings []*hclext.Block) place {
	root := place{dir: dir, settings: settings}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return root
	}
	for _, entry := range entries {
		switch name := entry.Name(); {
		case name == provider.LockFile && !entry.IsDir():
			root.locked = provider.Locked(filepath.Join(dir, name))
		case name == "terraform.tfvars", name == "terraform.tfvars.json",
			strings.HasSuffix(name, ".auto.tfvars"), strings.HasSuffix(name, ".auto.tfvars.json"):
			root.values = true
		}
	}
	return root
}

// RootDir is the root module's directory, which is where Terraform runs. It is
// "" where it cannot be had.
func (m *Module) RootDir() string {
	return m.place().dir
}

// versions are the versions that the module admits of the provider with this
// local name: the one in the dependency lock file, else those that meet the
// constraints of the module, of its root module and of those that are called,
// else all.
func (m *Module) versions(localName string) provider.Versions {
	type key struct{ localName string }
	return Remember(m, key{localName}, func() provider.Versions {
		root := m.place()
		settings := root.settings
		if m.Called() {
			settings = m.settings
		}
		source, constraints := requirement(settings, localName)
		if locked := lockedVersion(root.locked, source, localName); locked != nil {
			return provider.Exactly(locked)
		}
		for _, others := range m.otherSettings() {
			named, more := requirement(others, localNameIn(others, source, localName))
			if named == "" || source == "" || named == source {
				constraints = append(constraints, more...)
			}
		}
		slices.Sort(constraints)
		return provider.Constrained(slices.Compact(constraints)...)
	})
}

// otherSettings are the settings of the other modules of the configuration, as
// far as they are known: of its root module, and of those that are called.
func (m *Module) otherSettings() [][]*hclext.Block {
	var all [][]*hclext.Block
	outermost, own := m, (*directory)(nil)
	for from, ok := m.source.(*called); ok && !outermost.alone; from, ok = outermost.source.(*called) {
		if outermost == m {
			own = from.call.directory
		}
		outermost = from.call.caller
	}
	for directory, settings := range outermost.calledSettings() {
		if directory != own {
			all = append(all, settings)
		}
	}
	if m.Called() {
		all = append(all, m.place().settings)
	}
	return all
}

// calledSettings are the settings of the modules that this one calls, and of
// those that they call.
func (m *Module) calledSettings() map[*directory][]*hclext.Block {
	type key struct{}
	return Remember(m, key{}, func() map[*directory][]*hclext.Block {
		found := map[*directory][]*hclext.Block{}
		for pending := m.Calls(); len(pending) > 0; pending = pending[1:] {
			call := pending[0]
			if _, ok := found[call.directory]; !ok {
				called := call.Module(Instance{Resource: call.Resource}, Open)
				found[call.directory] = called.settings
				pending = append(pending, called.Calls()...)
			}
		}
		return found
	})
}

// lockedVersion finds a provider in the dependency lock file by its source.
// Where the module names none, that is hashicorp/NAME; but a lock file that
// holds one provider of that type only leaves no doubt.
func lockedVersion(locked map[string]*version.Version, source, localName string) *version.Version {
	if source != "" {
		return locked[source]
	}
	if v, ok := locked["hashicorp/"+localName]; ok {
		return v
	}
	var candidates []*version.Version
	for address, v := range locked {
		if strings.HasSuffix(address, "/"+localName) {
			candidates = append(candidates, v)
		}
	}
	if len(candidates) == 1 {
		return candidates[0]
	}
	return nil
}

// localNameIn is a module's name for the provider with a source, which another
// module has another name for. That one serves where no name is known.
func localNameIn(settings []*hclext.Block, source, fallback string) string {
	for _, block := range settings {
		for _, required := range block.Body.Blocks.OfType("required_providers") {
			for name := range required.Body.Attributes {
				if found, _ := requirement(settings, name); source != "" && found == source {
					return name
				}
			}
		}
	}
	return fallback
}

// requirement is what required_providers and provider blocks say of a provider:
// its source without the registry, "" where they name none, and its version
// constraints.
func requirement(settings []*hclext.Block, localName string) (source string, constraints []string) {
	for _, block := range settings {
		if version, ok := block.Body.Attributes["version"]; ok && block.Type == "provider" && block.Labels[0] == localName {
			constraints = append(constraints, constant(version.Expr))
		}
		for _, required := range block.Body.Blocks.OfType("required_providers") {
			attr, ok := required.Body.Attributes[localName]
			if !ok {
				continue
			}
			// configuration_aliases refers to providers by names that have no
			// value, so that the object can only be read entry by entry.
			pairs, diags := hcl.ExprMap(attr.Expr)
			if diags.HasErrors() {
				constraints = append(constraints, constant(attr.Expr))
				continue
			}
			for _, pair := range pairs {
				switch constant(pair.Key) {
				case "source":
					source = provider.Source(constant(pair.Value))
				case "version":
					constraints = append(constraints, constant(pair.Value))
				}
			}
		}
	}
	return source, constraints
}
