package rules

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

var (
	rosStack      = &module.Type{Name: "alicloud_ros_stack", Schema: module.Schema{Arguments: []string{"template_body", "deletion_protection"}}}
	rosStackGroup = &module.Type{Name: "alicloud_ros_stack_group", Schema: module.Schema{Arguments: []string{"template_body"}}}
	rosTemplate   = &module.Type{Name: "alicloud_ros_template", Schema: module.Schema{Arguments: []string{"template_body"}}}
)

// ros is the language of ROS templates.
var ros = &expr.Language{
	Doc: "Keys, secrets and aliases in the ROS template of an `alicloud_ros_stack`, `alicloud_ros_template` or `alicloud_ros_stack_group` " +
		"(`ALIYUN::KMS::Key`, `::Secret` and `::Alias` in `template_body`) are looked at in the same way, whether the template is JSON or YAML, " +
		"a heredoc, `jsonencode`, `yamlencode`, `file` or `templatefile`. What an intrinsic function of the template decides, such as `Ref`, `Fn::If` or `!Ref`, cannot be known. " +
		"A finding stands at the property's value where that is written, at the `Type` where the property is missing, and at the whole `template_body` where neither can be told, as in a file. Nothing in a template is fixed.",
	In:        []*module.Type{rosStack, rosTemplate, rosStackGroup},
	Argument:  "template_body",
	Resources: rosResources,
	Says:      sayInROS,
}

// rosType is a type of ROS and what it is like.
type rosType struct {
	like       *module.Type
	properties []rosProperty
}

// rosProperty is a property of a type of ROS, and the argument that it is like.
type rosProperty struct {
	name, argument string
	// yes and no are what the argument is where the property is true or false,
	// "" where it is the same.
	yes, no string
	// read makes of the property what the argument would be, nil where it is the same.
	read func(expr.Value) expr.Value
	// fallback is the property where it is not set, "" where that is as with the argument.
	fallback string
}

// rosTypes are the types of ROS that are read.
//
// Sources: rosKey, and beside it aliyun-kms-secret and aliyun-kms-alias.
var rosTypes = map[string]rosType{
	"ALIYUN::KMS::Key": {alicloudKey, []rosProperty{
		{name: "DKMSInstanceId", argument: "dkms_instance_id"},
		{name: "DeletionProtection", argument: "deletion_protection", yes: "Enabled", no: "Disabled"},
		{name: "Description", argument: "description"},
		{name: "Enable", argument: "is_enabled"},
		{name: "EnableAutomaticRotation", argument: "automatic_rotation", yes: "Enabled", no: "Disabled"},
		{name: "KeySpec", argument: "key_spec"},
		{name: "KeyUsage", argument: "key_usage"},
		{name: "PendingWindowInDays", argument: "pending_window_in_days", fallback: "30"},
		{name: "Policy", argument: "policy", read: policyInROS},
		{name: "ProtectionLevel", argument: "protection_level"},
		{name: "RotationInterval", argument: "rotation_interval"},
		{name: "Tags", argument: "tags", read: tagsInROS},
	}},
	"ALIYUN::KMS::Secret": {alicloudSecret, []rosProperty{
		{name: "DKMSInstanceId", argument: "dkms_instance_id"},
		{name: "EnableAutomaticRotation", argument: "enable_automatic_rotation"},
		{name: "ForceDeleteWithoutRecovery", argument: "force_delete_without_recovery"},
		{name: "Policy", argument: "policy", read: policyInROS},
		{name: "RecoveryWindowInDays", argument: "recovery_window_in_days"},
		{name: "RotationInterval", argument: "rotation_interval"},
		{name: "SecretData", argument: "secret_data"},
		{name: "SecretName", argument: "secret_name"},
		{name: "SecretType", argument: "secret_type"},
		{name: "VersionId", argument: "version_id"},
	}},
	"ALIYUN::KMS::Alias": {alicloudAlias, []rosProperty{
		{name: "AliasName", argument: "alias_name"},
	}},
}

// rosResources are the keys, secrets and aliases of a template.
func rosResources(in expr.Instance, template expr.Value) []expr.Held {
	resources, _ := rosMember(template.Map(intrinsic), "Resources")
	if resources.Kind() != expr.Object {
		return nil
	}
	var all []expr.Held
	for _, resource := range resources.Items() {
		if resource.Kind() != expr.Object {
			continue
		}
		kind, _ := rosMember(resource.Value, "Type")
		name, _ := kind.Known()
		count, _ := rosMember(resource.Value, "Count")
		of, ok := rosTypes[name]
		if !ok || count.Is("0") == answer.Yes {
			continue
		}
		one := expr.Held{Type: of.like.Name, Name: resource.Key, At: kind.At(), Arguments: map[string]expr.Value{}}
		properties, _ := rosMember(resource.Value, "Properties")
		one.Open = properties.Kind() != expr.Null && (properties.Kind() != expr.Object || properties.Open())
		for _, property := range of.properties {
			if value, ok := property.of(properties); ok || !one.Open && value.Kind() != expr.Null {
				one.Arguments[property.argument] = value
			}
		}
		if of.like == alicloudKey && rosProtects(in, resource.Value) != answer.No {
			one.Arguments["deletion_protection"] = expr.Anything(one.At)
		}
		all = append(all, one)
	}
	return all
}

// rosProtects reports whether a key stays where its stack is deleted.
func rosProtects(in expr.Instance, resource expr.Value) answer.Answer {
	policy, _ := rosMember(resource, "DeletionPolicy")
	stays := policy.Is("Retain")
	if in.Type == rosStack.Name {
		stays = answer.Any(stays, in.Attr("deletion_protection").Is("Enabled"))
	}
	return stays
}

// of is what the argument would be. It is not ok where the property is not
// there: then it is what it would be without it.
func (p rosProperty) of(properties expr.Value) (expr.Value, bool) {
	value, ok := rosMember(properties, p.name)
	switch {
	case value.Set() == answer.No && p.fallback != "":
		return expr.StringOf(value.At(), expr.Literal(p.fallback)), ok
	case !ok:
		return value, false
	case p.read != nil:
		return p.read(value), true
	case p.yes != "":
		return value.Map(p.worded), true
	}
	return value, true
}

// worded is what the argument is for a truth value.
func (p rosProperty) worded(value expr.Value) (expr.Value, bool) {
	switch {
	case value.Kind() == expr.Choice, value.Set() == answer.No:
		return value, false
	case value.True() == answer.Yes:
		return expr.StringOf(value.At(), expr.Literal(p.yes)), true
	case value.False() == answer.Yes:
		return expr.StringOf(value.At(), expr.Literal(p.no)), true
	}
	return expr.Anything(value.At()), true
}

// rosMember is the member of an object with a name. It is not ok where there is none.
func rosMember(object expr.Value, name string) (value expr.Value, ok bool) {
	if object.Kind() != expr.Object {
		return expr.Nothing(object.At()), false
	}
	value = expr.Nothing(object.At())
	for _, member := range object.Items() {
		if member.Key != name {
			continue
		}
		value, ok = member.Value, true
		if member.Maybe {
			value = expr.Anything(member.At())
		}
	}
	return value, ok
}

// intrinsic is what is known of a value that a function of the template makes: nothing.
func intrinsic(value expr.Value) (expr.Value, bool) {
	calls := func(member expr.Item) bool {
		only := len(value.Items()) == 1 && (member.Key == "Ref" || member.Key == "Condition")
		return only || strings.HasPrefix(member.Key, "Fn::")
	}
	if value.Kind() == expr.Object && slices.ContainsFunc(value.Items(), calls) {
		return expr.Anything(value.At()), true
	}
	return value, false
}

// policyInROS is a text that holds a policy, which ROS takes as an object.
func policyInROS(policy expr.Value) expr.Value {
	if policy.Kind() == expr.Object {
		return expr.Encoded(policy.At(), policy)
	}
	return policy
}

// tagsInROS are tags as members of an object, which ROS takes as a list of keys
// and values.
func tagsInROS(tags expr.Value) expr.Value {
	if tags.Kind() != expr.List {
		return expr.Anything(tags.At())
	}
	open := tags.Open()
	var members []expr.Item
	for _, tag := range tags.Items() {
		key, _ := rosMember(tag.Value, "Key")
		value, _ := rosMember(tag.Value, "Value")
		name, ok := key.Known()
		if !ok {
			open = true
			continue
		}
		members = append(members, expr.Item{Key: name, Value: value, Maybe: tag.Maybe})
	}
	return expr.ObjectOf(tags.At(), open, members...)
}

// sayInROS is a message with the names of properties in place of those of
// arguments. One that is a word of its own is a name at the start alone.
func sayInROS(message string) string {
	for _, of := range rosTypes {
		for _, p := range of.properties {
			if rest, ok := strings.CutPrefix(message, p.argument+" "); ok && !strings.Contains(p.argument, "_") {
				message = p.name + " " + rest
			}
		}
	}
	return rosWords().Replace(message)
}

// rosWords are the names with a "_" in them, and what is said of truth values.
var rosWords = sync.OnceValue(func() *strings.Replacer {
	var words []string
	for _, of := range rosTypes {
		for _, p := range of.properties {
			if p.yes != "" {
				words = append(words,
					fmt.Sprintf("%s = %q", p.argument, p.yes), p.name+": true",
					fmt.Sprintf("%s is %q", p.argument, p.yes), p.name+" is true",
					fmt.Sprintf("%s is %q", p.argument, p.no), p.name+" is false")
			}
			if strings.Contains(p.argument, "_") {
				words = append(words, p.argument+" = ", p.name+": ", p.argument, p.name)
			}
		}
	}
	return strings.NewReplacer(words...)
})
