package module

import "github.com/terraform-linters/tflint-plugin-sdk/hclext"

// The resource types that rules can read.
const (
	AlicloudKey    = "alicloud_kms_key"
	AlicloudSecret = "alicloud_kms_secret"

	AWSKey                = "aws_kms_key"
	AWSExternalKey        = "aws_kms_external_key"
	AWSReplicaKey         = "aws_kms_replica_key"
	AWSReplicaExternalKey = "aws_kms_replica_external_key"
	AWSKeyPolicy          = "aws_kms_key_policy"
)

// The other blocks that rules can read.
const (
	// Variables are the module's variable blocks with their defaults.
	Variables = "variable"
	// Settings are the module's terraform blocks, with backend and required
	// providers, and its provider blocks.
	Settings = "terraform"
	// PolicyDocuments are the data sources that render a policy.
	PolicyDocuments = "data"
)

// resourceAttributes names the attributes of each resource type that rules
// can ask for. Those of the types in use are fetched in one request.
var resourceAttributes = map[string][]string{
	AlicloudKey: {
		"automatic_rotation", "deletion_window_in_days", "dkms_instance_id", "is_enabled", "key_spec", "key_state",
		"key_usage", "origin", "pending_window_in_days", "policy", "protection_level", "rotation_interval", "status",
	},
	AlicloudSecret: {
		"dkms_instance_id", "enable_automatic_rotation", "policy", "rotation_interval", "secret_type",
	},
	AWSKey: {
		"bypass_policy_lockout_safety_check", "custom_key_store_id", "customer_master_key_spec",
		"deletion_window_in_days", "enable_key_rotation", "is_enabled", "key_usage", "policy",
		"rotation_period_in_days", "xks_key_id",
	},
	AWSExternalKey:        {"bypass_policy_lockout_safety_check", "deletion_window_in_days", "policy"},
	AWSReplicaKey:         {"bypass_policy_lockout_safety_check", "deletion_window_in_days", "policy"},
	AWSReplicaExternalKey: {"bypass_policy_lockout_safety_check", "deletion_window_in_days", "policy"},
	AWSKeyPolicy:          {"bypass_policy_lockout_safety_check", "key_id", "policy"},
}

// The data sources that render a policy.
const (
	AWSPolicyDocument      = "aws_iam_policy_document"
	AlicloudPolicyDocument = "alicloud_ram_policy_document"
)

// metaArguments decide how many instances a resource has.
var metaArguments = []string{"count", "for_each"}

// contentSchema asks for everything that the named resource types and blocks hold.
func contentSchema(reads map[string]bool) *hclext.BodySchema {
	schema := resourceSchema(reads)
	resource := schema.Blocks[0].Body
	resource.Attributes = append(resource.Attributes, hclext.AttributeSchema{Name: "provider"})
	resource.Blocks = []hclext.BlockSchema{lifecycleSchema}
	schema.Blocks = append(schema.Blocks, hclext.BlockSchema{
		Type: "locals",
		Body: &hclext.BodySchema{Mode: hclext.SchemaJustAttributesMode},
	})
	if reads[Variables] {
		schema.Blocks = append(schema.Blocks, hclext.BlockSchema{
			Type:       "variable",
			LabelNames: []string{"name"},
			Body:       &hclext.BodySchema{Attributes: []hclext.AttributeSchema{{Name: "default"}}},
		})
	}
	if reads[Settings] {
		schema.Blocks = append(schema.Blocks, settingsSchema, providerSchema)
	}
	if reads[PolicyDocuments] {
		schema.Blocks = append(schema.Blocks, hclext.BlockSchema{
			Type:       "data",
			LabelNames: []string{"type", "name"},
			Body:       policyDocumentSchema,
		})
	}
	return schema
}

// resourceSchema asks for the resources' arguments alone: for what has a
// value, that is, unlike the names in provider and lifecycle.
func resourceSchema(reads map[string]bool) *hclext.BodySchema {
	body := &hclext.BodySchema{}
	known := map[string]bool{}
	add := func(names []string) {
		for _, name := range names {
			if !known[name] {
				known[name] = true
				body.Attributes = append(body.Attributes, hclext.AttributeSchema{Name: name})
			}
		}
	}
	add(metaArguments)
	for resourceType, names := range resourceAttributes {
		if reads[resourceType] {
			add(names)
		}
	}
	return &hclext.BodySchema{
		Blocks: []hclext.BlockSchema{{Type: "resource", LabelNames: []string{"type", "name"}, Body: body}},
	}
}

var lifecycleSchema = hclext.BlockSchema{
	Type: "lifecycle",
	Body: &hclext.BodySchema{Attributes: attributes("ignore_changes", "prevent_destroy")},
}

var settingsSchema = hclext.BlockSchema{
	Type: "terraform",
	Body: &hclext.BodySchema{
		Blocks: []hclext.BlockSchema{
			{Type: "backend", LabelNames: []string{"type"}},
			{Type: "cloud"},
			{Type: "required_providers", Body: &hclext.BodySchema{Mode: hclext.SchemaJustAttributesMode}},
		},
	},
}

// providerSchema asks for the version constraint that stood in the provider
// block before Terraform 0.13, and is still read there.
var providerSchema = hclext.BlockSchema{
	Type:       "provider",
	LabelNames: []string{"name"},
	Body:       &hclext.BodySchema{Attributes: attributes("version")},
}

// policyDocumentSchema holds the arguments and blocks of both clouds' data
// sources, since data sources cannot be asked for by their type.
var policyDocumentSchema = withDynamic(
	attributes("count", "for_each", "version",
		"source_policy_documents", "override_policy_documents", "source_json", "override_json"),
	hclext.BlockSchema{Type: "statement", Body: withDynamic(
		attributes("sid", "effect", "actions", "not_actions", "resources", "not_resources", "action", "resource"),
		hclext.BlockSchema{Type: "principals", Body: &hclext.BodySchema{Attributes: attributes("type", "identifiers")}},
		hclext.BlockSchema{Type: "not_principals", Body: &hclext.BodySchema{Attributes: attributes("type", "identifiers")}},
		hclext.BlockSchema{Type: "principal", Body: &hclext.BodySchema{Attributes: attributes("entity", "identifiers")}},
		hclext.BlockSchema{Type: "condition", Body: &hclext.BodySchema{Attributes: attributes("test", "operator", "variable", "values")}},
	)},
)

func attributes(names ...string) []hclext.AttributeSchema {
	schema := make([]hclext.AttributeSchema, len(names))
	for i, name := range names {
		schema[i] = hclext.AttributeSchema{Name: name}
	}
	return schema
}

// withDynamic adds the dynamic blocks that can make one of the blocks. What
// each of them can hold depends on its label, which a schema cannot express:
// it is everything that any of the blocks can hold.
func withDynamic(attributes []hclext.AttributeSchema, blocks ...hclext.BlockSchema) *hclext.BodySchema {
	content := &hclext.BodySchema{}
	known := map[string]bool{}
	for _, block := range blocks {
		for _, attr := range block.Body.Attributes {
			if !known[attr.Name] {
				known[attr.Name] = true
				content.Attributes = append(content.Attributes, attr)
			}
		}
		content.Blocks = append(content.Blocks, block.Body.Blocks...)
	}
	return &hclext.BodySchema{
		Attributes: attributes,
		Blocks: append(blocks, hclext.BlockSchema{
			Type:       "dynamic",
			LabelNames: []string{"type"},
			Body: &hclext.BodySchema{
				Attributes: []hclext.AttributeSchema{{Name: "for_each"}, {Name: "iterator"}},
				Blocks:     []hclext.BlockSchema{{Type: "content", Body: content}},
			},
		}),
	}
}
