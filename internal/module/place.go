package module

import (
	"os"
	"path/filepath"
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
