package expr

import (
	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// Configuration is a provider configuration: the module that has it, and the
// name by which it is referred to there.
type Configuration struct {
	in   *Reader
	name string
}

// Configuration is the provider configuration that the instance belongs to,
// through the calls that pass it on. It is not ok where they do not say.
func (i Instance) Configuration() (c Configuration, ok bool) {
	c = Configuration{i.reader, i.Provider()}
	for c.name != "" && c.in.isCalled() && c.in.module.ProviderBlock(c.name) == nil {
		c = Configuration{c.in.caller.reader, c.in.caller.call.Provider(c.name)}
	}
	return c, c.name != ""
}

// ProviderRegion is the region of the provider configuration that the instance
// belongs to, as far as it is written and no input variable decides it.
func (i Instance) ProviderRegion() Value {
	configuration, ok := i.Configuration()
	if !ok {
		return Anything(i.Header())
	}
	return configuration.argument("region", i.Header())
}

// argument is the value of an argument. Where it is not written, the environment,
// or a file outside of the configuration, has it.
func (c Configuration) argument(name string, otherwise hcl.Range) Value {
	block := c.in.module.ProviderBlock(c.name)
	if block == nil {
		return Anything(otherwise)
	}
	attr, ok := block.Body.Attributes[name]
	if !ok {
		return Anything(block.DefRange)
	}
	return c.in.anyInput.read(place{syntax: attr.Expr})
}

// isCalled reports whether the module is read for a call, rather than as it is by itself.
func (r *Reader) isCalled() bool {
	return r.caller != nil && r.caller.arguments != module.Own
}

// Sure reports whether it is known that there is the module, and which of the
// instances of its calls it is.
func (r *Reader) Sure() bool {
	for ; r.isCalled(); r = r.caller.reader {
		if _, known := module.Name(r.caller.instance.Key); !known && r.caller.call.Repeated() {
			return false
		}
	}
	return true
}
