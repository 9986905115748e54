// Package project names the project and its version.
package project

import "fmt"

// Name is the plugin's name in .tflint.hcl.
const Name = "kms"

// Version is the version of this release, without the leading v of its tag.
const Version = "0.1.0"

// RulePage is the address of a rule's page in this release's documentation.
func RulePage(rule string) string {
	return fmt.Sprintf("https://github.com/tflint-ruleset-kms/tflint-ruleset-kms/blob/v%s/docs/rules/%s.md", Version, rule)
}
