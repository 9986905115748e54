// Command tflint-ruleset-kms is a TFLint plugin that finds keys and secrets
// that Terraform would destroy, leave unrotated or open to everybody.
package main

import (
	"fmt"
	"os"
	"slices"
	"time"

	"github.com/terraform-linters/tflint-plugin-sdk/plugin"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/project"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/ruleset"
)

const name = "tflint-ruleset-kms " + project.Version

const byHand = name + ` is a plugin of TFLint, which starts it; by hand there is nothing to start.
It belongs into ~/.tflint.d/plugins, or where TFLINT_PLUGIN_DIR says. Then tflint --version names it,
once .tflint.hcl has:

plugin "kms" {
  enabled = true
}

` + project.Page

func main() {
	if slices.Equal(os.Args[1:], []string{"--version"}) {
		fmt.Println(name)
		return
	}
	// TFLint says by this variable that it is the one who starts the plugin.
	if os.Getenv("TFLINT_RULESET_PLUGIN") == "" {
		fmt.Fprintln(os.Stderr, byHand)
		os.Exit(1)
	}
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
