// Package project names the project and its version.
package project

import "fmt"

// Name is the plugin's name in .tflint.hcl.
const Name = "kms"

// Version is the version of this release, without the leading v of its tag.
const Version = "0.1.0"

// Page is the address of the project.
const Page = "https://github.com/tflint-ruleset-kms/tflint-ruleset-kms"

// RulePage is the address of a rule's page in this release's documentation.
func RulePage(rule string) string {
	return fmt.Sprintf("%s/blob/v%s/docs/rules/%s.md", Page, Version, rule)
}
