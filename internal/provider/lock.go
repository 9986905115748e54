package provider

import (
	"os"
	"strings"

	"github.com/hashicorp/go-version"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty/gocty"
)

// LockFile is the name of Terraform's dependency lock file.
const LockFile = ".terraform.lock.hcl"

// Locked reads a dependency lock file. The result is keyed by the provider's
// namespace and type ("aliyun/alicloud"), whichever registry it comes from.
// A file that is missing, or cannot be read, locks nothing.
func Locked(path string) map[string]*version.Version {
	locked := map[string]*version.Version{}
	// A device or a pipe might never end.
	if info, err := os.Stat(path); err != nil || !info.Mode().IsRegular() {
		return locked
	}
	source, err := os.ReadFile(path)
	if err != nil {
		return locked
	}
	file, _ := hclsyntax.ParseConfig(source, path, hcl.InitialPos)
	if file == nil {
		return locked
	}
	content, _, _ := file.Body.PartialContent(&hcl.BodySchema{
		Blocks: []hcl.BlockHeaderSchema{{Type: "provider", LabelNames: []string{"source"}}},
	})
	for _, block := range content.Blocks {
		attributes, _ := block.Body.JustAttributes()
		if v := lockedVersion(attributes["version"]); v != nil {
			locked[Source(block.Labels[0])] = v
		}
	}
	return locked
}

func lockedVersion(attribute *hcl.Attribute) *version.Version {
	if attribute == nil {
		return nil
	}
	var text string
	value, diags := attribute.Expr.Value(nil)
	if diags.HasErrors() || gocty.FromCtyValue(value, &text) != nil {
		return nil
	}
	v, err := version.NewVersion(text)
	if err != nil {
		return nil
	}
	return v
}

// Source is a provider's source address without its registry:
// "registry.terraform.io/aliyun/alicloud" and "aliyun/alicloud" are the same.
func Source(address string) string {
	parts := strings.Split(address, "/")
	return strings.ToLower(strings.Join(parts[max(0, len(parts)-2):], "/"))
}
