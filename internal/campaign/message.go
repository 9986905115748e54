package campaign

import (
	"regexp"
	"strings"
)

// InventoryRule is the rule that says in which state each key and each secret is.
const InventoryRule = "alicloud_kms_migration_inventory"

// State is what a migration to KMS 3.0 means for a key or a secret.
type State string

// The states, the worst first.
const (
	// AtRisk is what Terraform would destroy and recreate once it is migrated.
	AtRisk State = "at risk"
	// Blocked is what cannot be migrated as it is.
	Blocked State = "blocked"
	// Unknown is what the configuration leaves open.
	Unknown State = "cannot be known"
	// Safe is what Terraform leaves alone after the migration.
	Safe State = "safe"
)

// States are all states, the worst first.
var States = []State{AtRisk, Blocked, Unknown, Safe}

// subject is what a message speaks of.
type subject struct {
	// Address is the resource's, as Terraform writes it: "module.kms.alicloud_kms_secret.this".
	// It is empty where the message does not begin with one.
	Address string
	// Declared is the file and line of a resource behind a call: "kms/main.tf:31".
	Declared string
}

const (
	name     = `[\p{L}\p{N}_-]+`
	index    = `(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?`
	call     = `module\.` + name + index
	calls    = `((?:` + call + `(?:\.` + call + `)*: )*)`
	resource = `((?:` + call + `\.)*(?:data\.)?` + name + `\.` + name + index + `)`
	// property is what a template of Resource Orchestration Service (ROS) calls a resource.
	property = `(: [A-Za-z0-9]+)?`
	declared = `(?: \((.+?:\d+)\))?`
)

var (
	oneCall          = regexp.MustCompile(call)
	withCalls        = regexp.MustCompile(`^(?:` + call + `\.)*((?:data\.)?` + name + `\.` + name + `)` + index + property + `$`)
	inventoryMessage = regexp.MustCompile(`(?s)^` + calls + resource + declared + property + `: (at risk|blocked|cannot be known|safe): (.*)$`)
	otherMessage     = regexp.MustCompile(`^` + calls + resource + declared + `: `)
	stackMessage     = regexp.MustCompile(`^` + calls + `(alicloud_ros_` + name + `\.` + name + index + `)` + declared + `(: [A-Za-z0-9]+)?: `)
)

// parseInventory reads a message of the inventory. It returns false where the message is not of its form.
func parseInventory(message string) (of subject, state State, reason string, ok bool) {
	m := inventoryMessage.FindStringSubmatch(message)
	if m == nil {
		return subject{}, "", "", false
	}
	return newSubject(m), State(m[5]), m[6], true
}

// parseSubject reads which resource the message of any rule speaks of.
func parseSubject(message string) subject {
	if m := stackMessage.FindStringSubmatch(message); m != nil {
		return newSubject(m)
	}
	if m := otherMessage.FindStringSubmatch(message); m != nil {
		return newSubject(append(m, ""))
	}
	return subject{}
}

// newSubject takes the groups calls, resource, declared and property.
func newSubject(groups []string) subject {
	path := append(oneCall.FindAllString(groups[1], -1), groups[2])
	return subject{Address: strings.Join(path, ".") + groups[4], Declared: groups[3]}
}

// resourceOf returns the address of a resource in its module: without the calls, and without the instance's key.
func resourceOf(address string) string {
	m := withCalls.FindStringSubmatch(address)
	if m == nil {
		return address
	}
	return m[1] + m[2]
}
