// Command tflint-ruleset-kms is a TFLint plugin that finds keys and secrets
// that Terraform would destroy, leave unrotated or open to everybody.
package main

import (
	"github.com/terraform-linters/tflint-plugin-sdk/plugin"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/ruleset"
)

func main() {
	plugin.Serve(&plugin.ServeOpts{RuleSet: ruleset.New()})
}
