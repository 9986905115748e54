// Command tflint-ruleset-kms is a TFLint plugin that finds keys and secrets
// that Terraform would destroy, leave unrotated or open to everybody.
package main

import (
	"os"
	"time"

	"github.com/terraform-linters/tflint-plugin-sdk/plugin"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/ruleset"
)

func main() {
	go endWithParent()
	plugin.Serve(&plugin.ServeOpts{RuleSet: ruleset.New()})
}

// endWithParent ends the process once TFLint, which started it, is gone:
// a TFLint that is killed cannot tell its plugins to end. Where the system
// does not tell that a parent is gone (Windows), it waits for ever.
func endWithParent() {
	for parent := os.Getppid(); os.Getppid() == parent; {
		time.Sleep(time.Second)
	}
	os.Exit(1)
}
