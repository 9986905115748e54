package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

// awsEncryptionByDefault is the setting that encrypts all new volumes.
var awsEncryptionByDefault = &module.Type{Name: "aws_ebs_encryption_by_default", Schema: module.Schema{Arguments: []string{"enabled"}}}

// switched are the rows of arguments that need another one to encrypt anything.
var switched = slices.DeleteFunc(slices.Clone(awsUsers), func(a keyArgument) bool { return a.encryption == nil })

var awsKMSEncryptionDisabled = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_encryption_disabled",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key given to a resource whose encryption is off",
		What: "Reports a resource that has a key, but is not encrypted.\n\n" + switchTable() + "\n" +
			"What is made from a snapshot or another resource is left alone, since it inherits its encryption; so is a cluster with `engine_mode = \"serverless\"`, which is always encrypted, " +
			"and, in a module with `aws_ebs_encryption_by_default`, every volume. A key or a switch that cannot be known is not reported.",
		Why: "The configuration says that the data is encrypted under this key, and it is not. " +
			"Most services refuse the combination at apply: `InvalidParameterCombination: You must enable StorageEncrypted when you specify KmsKeyId`, " +
			"`InvalidParameterDependency: The parameter KmsKeyId requires the parameter Encrypted to be set`.",
		Sources: []string{
			"https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html",
			"https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html",
			"https://docs.aws.amazon.com/efs/latest/ug/API_CreateFileSystem.html",
			"https://docs.aws.amazon.com/AmazonS3/latest/API/API_ServerSideEncryptionByDefault.html",
		},
	},
	Reads: append(typesOfSwitches(), awsEncryptionByDefault, awsKeyData),
	Run: func(p *rule.Pass) {
		regional := encryptedByDefault(p)
		for _, a := range switched {
			if a.encryption.regional && regional {
				continue
			}
			for on := range p.Instances(&module.Type{Name: a.resource}) {
				for _, use := range usesOf(on, a.path) {
					if given(use.value()) && a.encryption.isOff(use) {
						report(p, a, use)
					}
				}
			}
		}
	},
}

func report(p *rule.Pass, a keyArgument, use use) {
	encryption := use.block.Attr(a.encryption.argument)
	state := "is not set"
	if encryption.Attribute() != nil {
		state = fmt.Sprintf("is %s", encryption)
	}
	p.Report(use.on, encryption.Range(), fmt.Sprintf("%s is set, but %s %s, so that %s. Write %s = %s.",
		a.path, a.encryption.argument, state, a.encryption.happens, a.encryption.argument, a.encryption.writes()), use.value().Range())
}

// writes is the value that switches encryption on, as it is written.
func (s encryptionSwitch) writes() string {
	if s.on == "" {
		return "true"
	}
	return fmt.Sprintf("%q", s.on)
}

// mayInherit reports whether the resource may be made from something else, whose
// encryption it has.
func (s encryptionSwitch) mayInherit(use use) bool {
	return slices.ContainsFunc(s.origins, func(name string) bool { return use.block.Attr(name).Empty() != answer.Yes }) ||
		slices.ContainsFunc(s.originBlocks, func(blockType string) bool { return len(use.on.Blocks(blockType)) > 0 })
}

// isOff reports whether encryption is known to be off.
func (s encryptionSwitch) isOff(use use) bool {
	if s.mayInherit(use) {
		return false
	}
	for name, value := range s.unless {
		if use.on.Attr(name).Or("").Is(value) != answer.No {
			return false
		}
	}
	encryption := use.block.Attr(s.argument)
	switch {
	case s.off != "":
		return encryption.Is(s.off) == answer.Yes
	case s.optional:
		return encryption.False() == answer.Yes
	}
	return encryption.True() == answer.No
}

// given reports whether a value is known to name a key.
func given(key expr.Value) bool {
	return !slices.ContainsFunc(key.Alternatives(), func(v expr.Value) bool {
		f := formOf(v)
		return f == noKey || f == otherForm && v.Empty() != answer.No
	})
}

// encryptedByDefault reports whether the module may encrypt all new volumes.
func encryptedByDefault(p *rule.Pass) bool {
	for setting := range p.Instances(awsEncryptionByDefault) {
		if setting.Attr("enabled").False() != answer.Yes {
			return true
		}
	}
	return false
}

// typesOfSwitches are the resource types with what is read of them.
func typesOfSwitches() []*module.Type {
	types := make([]*module.Type, len(switched))
	for i, a := range switched {
		types[i] = a.withSwitch()
	}
	return types
}

// withSwitch is the resource type with all that says whether it is encrypted.
func (a keyArgument) withSwitch() *module.Type {
	if a.encryption == nil {
		return argumentType(a.resource, a.path)
	}
	t := argumentType(a.resource, a.path, append([]string{a.encryption.argument}, a.encryption.origins...)...)
	for name := range a.encryption.unless {
		t = t.With(name)
	}
	for _, blockType := range a.encryption.originBlocks {
		t.Blocks = append(t.Blocks, module.BlockSchema{Type: blockType})
	}
	return t
}

// switchTable is the table for the rule's page.
func switchTable() string {
	var table strings.Builder
	table.WriteString("| key | reported with |\n| --- | --- |\n")
	for _, a := range switched {
		with := fmt.Sprintf("`%s` not set, or `false`", a.encryption.argument)
		switch {
		case a.encryption.off != "":
			with = fmt.Sprintf("`%s = %q`", a.encryption.argument, a.encryption.off)
		case a.encryption.optional:
			with = fmt.Sprintf("`%s = false`", a.encryption.argument)
		}
		fmt.Fprintf(&table, "| `%s.%s` | %s |\n", a.resource, a.path, with)
	}
	return table.String()
}
