// Command provider is a Terraform provider that stands in for hashicorp/aws. It
// has the arguments that name a KMS key, and no cloud behind it: what the state
// says is what exists.
package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/hashicorp/terraform-plugin-sdk/v2/diag"
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"
	"github.com/hashicorp/terraform-plugin-sdk/v2/plugin"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/e2e/judge/users"
)

func main() {
	plugin.Serve(&plugin.ServeOpts{ProviderFunc: newProvider})
}

func newProvider() *schema.Provider {
	resources := map[string]*schema.Resource{
		"aws_kms_key":         managed(computed("arn", "key_id")),
		"aws_kms_replica_key": managed(computed("arn", "key_id")),
		"aws_kms_alias":       managed(alias()),
	}
	for _, a := range users.Arguments {
		if resources[a.Resource] == nil {
			resources[a.Resource] = managed(map[string]*schema.Schema{})
		}
		add(resources[a.Resource].Schema, a)
	}
	return &schema.Provider{
		ResourcesMap: resources,
		DataSourcesMap: map[string]*schema.Resource{
			"aws_kms_key":   data("key_id", map[string]string{"arn": users.ARN}, users.ID),
			"aws_kms_alias": data("name", map[string]string{"arn": users.Named, "target_key_arn": users.ARN, "target_key_id": users.ID}, users.Named),
		},
	}
}

func computed(names ...string) map[string]*schema.Schema {
	attributes := map[string]*schema.Schema{}
	for _, name := range names {
		attributes[name] = &schema.Schema{Type: schema.TypeString, Computed: true}
	}
	return attributes
}

func alias() map[string]*schema.Schema {
	attributes := computed("arn", "target_key_arn")
	attributes["name"] = &schema.Schema{Type: schema.TypeString, Optional: true, Computed: true, ForceNew: true}
	attributes["target_key_id"] = &schema.Schema{Type: schema.TypeString, Required: true,
		DiffSuppressFunc: func(_, old, now string, _ *schema.ResourceData) bool { return strings.HasSuffix(now, old) }}
	return attributes
}

// add adds an argument to a resource's schema.
func add(attributes map[string]*schema.Schema, a users.Argument) {
	last := len(a.Path) - 1
	for i, name := range a.Path[:last] {
		block := attributes[name]
		if block == nil {
			block = newBlock(a, i == 0)
			attributes[name] = block
		}
		attributes = block.Elem.(*schema.Resource).Schema
	}
	attributes[a.Path[last]] = argument(a)
}

func newBlock(a users.Argument, outermost bool) *schema.Schema {
	block := &schema.Schema{Type: schema.TypeList, Optional: true, ForceNew: a.ForceNewBlock && outermost, Elem: &schema.Resource{Schema: map[string]*schema.Schema{}}}
	if outermost && a.Set {
		block.Type = schema.TypeSet
		block.Computed = true
		block.Elem.(*schema.Resource).Schema["device_name"] = &schema.Schema{Type: schema.TypeString, Required: true, ForceNew: true}
		block.Set = func(v any) int { return schema.HashString(v.(map[string]any)["device_name"]) }
	}
	return block
}

func argument(a users.Argument) *schema.Schema {
	s := &schema.Schema{Type: schema.TypeString, Optional: true, ForceNew: a.ForceNew, Computed: a.Computed}
	if a.Validated {
		s.ValidateFunc = validARN
	}
	if a.SuppressID {
		s.DiffSuppressFunc = func(_, old, now string, _ *schema.ResourceData) bool { return strings.Contains(old, now) }
	}
	return s
}

// validARN takes what begins like an ARN, and nothing at all.
func validARN(value any, name string) (warnings []string, errors []error) {
	if text := value.(string); text != "" && !strings.HasPrefix(text, "arn:") {
		errors = append(errors, fmt.Errorf("%q (%s) is an invalid ARN: arn: invalid prefix", name, text))
	}
	return warnings, errors
}

// managed is a resource that manages nothing: reading keeps the prior state, and
// so do the rest. Its tags make an update possible.
func managed(attributes map[string]*schema.Schema) *schema.Resource {
	attributes["tags"] = &schema.Schema{Type: schema.TypeMap, Optional: true, Elem: &schema.Schema{Type: schema.TypeString}}
	keep := func(context.Context, *schema.ResourceData, any) diag.Diagnostics { return nil }
	create := func(_ context.Context, d *schema.ResourceData, _ any) diag.Diagnostics {
		d.SetId("new")
		return nil
	}
	return &schema.Resource{
		CreateContext: create,
		ReadContext:   keep,
		UpdateContext: keep,
		DeleteContext: keep,
		Schema:        attributes,
	}
}

// data is a data source that takes an argument and gives the same attributes
// whatever it is.
func data(takes string, gives map[string]string, id string) *schema.Resource {
	attributes := map[string]*schema.Schema{takes: {Type: schema.TypeString, Required: true}}
	for name := range gives {
		attributes[name] = &schema.Schema{Type: schema.TypeString, Computed: true}
	}
	return &schema.Resource{
		Schema: attributes,
		ReadContext: func(_ context.Context, d *schema.ResourceData, _ any) diag.Diagnostics {
			d.SetId(id)
			for name, value := range gives {
				if err := d.Set(name, value); err != nil {
					return diag.FromErr(err)
				}
			}
			return nil
		},
	}
}
