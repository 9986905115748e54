package judge

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"

	"github.com/hashicorp/hcl/v2/hclwrite"
)

const (
	key    = "alicloud_kms_key"
	secret = "alicloud_kms_secret"
)

// migratedTo is the KMS instance that every key and secret was migrated to, and
// encryptedBy the key of that instance that every secret is encrypted under.
const (
	migratedTo  = "kst-1"
	encryptedBy = "key-9"
)

// resource is one key or secret: how it is written, and what exists of it.
type resource struct {
	kind, name string
	body       block
	// override is what an override file says of it, nil for nothing.
	override *block
	// json tells to write it in JSON syntax.
	json bool
	// instances are the keys of its instances: nil, int or string.
	instances []any
	// cloud holds the attributes that the cloud has and a configuration may
	// disagree with.
	cloud map[string]any
	// supplied holds the arguments that are empty through a variable.
	supplied []string
}

// block is a resource block's content.
type block struct {
	arguments []argument
	// lifecycle is nil where there is no such block.
	lifecycle []argument
}

// argument is a name and an expression in native syntax.
type argument struct{ name, value string }

func (r resource) address() string { return r.kind + "." + r.name }

// judged tells whether the rules have anything to say about such a resource.
func (r resource) judged() bool { return r.kind == key || r.kind == secret }

// String is what a person needs to see of a resource that something is wrong with.
func (r resource) String() string {
	text := r.native(r.body)
	if r.json {
		text = r.syntax(r.body)
	}
	if r.override != nil {
		text += "# override file\n" + r.native(*r.override)
	}
	return text
}

// native renders a block as `terraform fmt` would.
func (r resource) native(b block) string {
	var text strings.Builder
	fmt.Fprintf(&text, "resource %q %q {\n", r.kind, r.name)
	for _, a := range b.arguments {
		fmt.Fprintf(&text, "%s = %s\n", a.name, a.value)
	}
	if b.lifecycle != nil {
		if len(b.arguments) > 0 {
			text.WriteString("\n")
		}
		text.WriteString("lifecycle {\n")
		for _, a := range b.lifecycle {
			fmt.Fprintf(&text, "%s = %s\n", a.name, a.value)
		}
		text.WriteString("}\n")
	}
	text.WriteString("}\n")
	return format(text.String())
}

// format does what `terraform fmt` does to the files of these tests.
func format(text string) string { return string(hclwrite.Format([]byte(text))) }

// syntax renders a block in JSON syntax, as a file of its own.
func (r resource) syntax(b block) string {
	body := map[string]any{}
	for _, a := range b.arguments {
		if a.name == "provider" {
			body[a.name] = a.value
		} else {
			body[a.name] = jsonExpression(a.value)
		}
	}
	if b.lifecycle != nil {
		lifecycle := map[string]any{}
		for _, a := range b.lifecycle {
			lifecycle[a.name] = jsonSetting(a.value)
		}
		body["lifecycle"] = lifecycle
	}
	file := map[string]any{"resource": map[string]any{r.kind: map[string]any{r.name: body}}}
	return marshal(file)
}

// jsonExpression renders an expression in JSON syntax.
func jsonExpression(value string) any {
	var literal any
	if json.Unmarshal([]byte(value), &literal) == nil {
		return literal
	}
	return "${" + value + "}"
}

// jsonSetting renders an argument of a lifecycle block, where JSON syntax has
// references as plain strings.
func jsonSetting(value string) any {
	list, isList := strings.CutPrefix(value, "[")
	switch {
	case value == "true":
		return true
	case !isList:
		return value
	}
	entries := []string{}
	for entry := range strings.SplitSeq(strings.TrimSuffix(list, "]"), ", ") {
		if entry != "" {
			entries = append(entries, strings.Trim(entry, `"`))
		}
	}
	return entries
}

func marshal(value any) string {
	text, err := json.MarshalIndent(value, "", "  ")
	if err != nil {
		panic(err)
	}
	return string(text) + "\n"
}

// state is a Terraform state in which the resources have been migrated.
func state(provider string, resources []resource) string {
	described := []any{}
	for _, r := range resources {
		var instances []any
		for _, key := range r.instances {
			instance := map[string]any{"schema_version": 0, "attributes": r.migrated()}
			if r.kind == secret {
				instance["sensitive_attributes"] = []any{[]any{map[string]string{"type": "get_attr", "value": "secret_data"}}}
			}
			if key != nil {
				instance["index_key"] = key
			}
			instances = append(instances, instance)
		}
		described = append(described, map[string]any{
			"mode": "managed", "type": r.kind, "name": r.name,
			"provider":  fmt.Sprintf("provider[%q]", provider),
			"instances": instances,
		})
	}
	return marshal(map[string]any{
		"version": 4, "terraform_version": "1.0.0", "serial": 1, "lineage": "judge",
		"outputs": map[string]any{}, "resources": described,
	})
}

// migrated returns the attributes of an instance after the migration.
func (r resource) migrated() map[string]any {
	attributes := map[string]any{"id": r.name, "dkms_instance_id": migratedTo}
	switch r.kind {
	case key:
		attributes["protection_level"] = "SOFTWARE"
		attributes["automatic_rotation"] = "Disabled"
	case secret:
		attributes["encryption_key_id"] = encryptedBy
		attributes["secret_name"] = secretName
		attributes["secret_data"] = secretData
		attributes["secret_data_type"] = "text"
		attributes["version_id"] = secretVersion
		attributes["force_delete_without_recovery"] = false
		attributes["recovery_window_in_days"] = 30
	}
	for name, value := range r.cloud {
		attributes[name] = value
	}
	return attributes
}

// What every secret of the tests says.
const (
	secretName    = "database"
	secretData    = "not-a-secret"
	secretVersion = "v1"
)

// required returns the arguments that a resource cannot be without.
func required(kind string) []argument {
	if kind != secret {
		return nil
	}
	return []argument{
		{"secret_name", fmt.Sprintf("%q", secretName)},
		{"secret_data", fmt.Sprintf("%q", secretData)},
		{"version_id", fmt.Sprintf("%q", secretVersion)},
	}
}

var header = regexp.MustCompile(`(?m)^resource "(\w+)" "(\w+)"`)

// written finds the resources of hand-written files, none of them repeated.
// The cloud holds the given protection level for its keys, if any.
func written(text, level string) []resource {
	var found []resource
	for _, match := range header.FindAllStringSubmatch(text, -1) {
		r := resource{kind: match[1], name: match[2], instances: []any{nil}}
		if r.kind == key && level != "" {
			r.cloud = map[string]any{"protection_level": level}
		}
		found = append(found, r)
	}
	return found
}
