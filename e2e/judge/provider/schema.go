package main

import (
	"context"

	"github.com/hashicorp/go-version"
	"github.com/hashicorp/terraform-plugin-sdk/v2/diag"
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/validation"
)

var (
	// instances is the first version that knows KMS instances.
	instances = version.Must(version.NewVersion("1.183.0"))
	// policies is the first version that manages key and secret policies.
	policies = version.Must(version.NewVersion("1.224.0"))
	// longWindows is the first version that takes pending windows of 366 days.
	longWindows = version.Must(version.NewVersion("1.184.0"))
	// windowRequired is the first version that deletes no key without a pending window.
	windowRequired = version.Must(version.NewVersion("1.124.0"))
	// computed is the first version that reads a key's instance when the
	// configuration does not name one. No version does so for a secret.
	computed = version.Must(version.NewVersion("1.235.0"))
)

func newProvider(v *version.Version) *schema.Provider {
	return &schema.Provider{
		ResourcesMap: map[string]*schema.Resource{
			// No release takes a product_version of the hardware edition: here each is taken.
			"alicloud_kms_instance": resource(map[string]*schema.Schema{
				"instance_name":   optional(schema.TypeString),
				"product_version": optionalComputed(schema.TypeString),
			}),
			"alicloud_kms_key":    keyResource(v),
			"alicloud_kms_secret": resource(secret(v)),
		},
	}
}

// keyResource is a key, the deletion of which needs a pending window.
func keyResource(v *version.Version) *schema.Resource {
	r := resource(key(v))
	if v.GreaterThanOrEqual(windowRequired) {
		r.DeleteContext = func(_ context.Context, d *schema.ResourceData, _ any) diag.Diagnostics {
			for _, name := range windows {
				if _, ok := d.GetOk(name); ok {
					return nil
				}
			}
			return diag.Errorf(`[ERROR] Argument "pending_window_in_days" or "deletion_window_in_days" must be set one!`)
		}
	}
	return r
}

// windows are the argument for the pending window and its old name.
var windows = []string{"pending_window_in_days", "deletion_window_in_days"}

func window(v *version.Version) *schema.Schema {
	longest := 30
	if v.GreaterThanOrEqual(longWindows) {
		longest = 366
	}
	s := optional(schema.TypeInt)
	s.ValidateFunc = validation.IntBetween(7, longest)
	return s
}

func key(v *version.Version) map[string]*schema.Schema {
	attributes := map[string]*schema.Schema{
		"arn":                     {Type: schema.TypeString, Computed: true},
		"automatic_rotation":      optionalComputed(schema.TypeString),
		"deletion_window_in_days": window(v),
		"description":             optional(schema.TypeString),
		"key_spec":                forceNew(optionalComputed(schema.TypeString)),
		"key_usage":               forceNew(optionalComputed(schema.TypeString)),
		"origin":                  forceNew(optionalComputed(schema.TypeString)),
		"pending_window_in_days":  window(v),
		"protection_level":        withDefault(forceNew(optional(schema.TypeString)), "SOFTWARE"),
		"rotation_interval":       optional(schema.TypeString),
		"status":                  optionalComputed(schema.TypeString),
		"tags":                    optional(schema.TypeMap),
	}
	if v.GreaterThanOrEqual(computed) {
		attributes["dkms_instance_id"] = forceNew(optionalComputed(schema.TypeString))
	} else if v.GreaterThanOrEqual(instances) {
		attributes["dkms_instance_id"] = forceNew(optional(schema.TypeString))
	}
	return withPolicy(attributes, v)
}

func secret(v *version.Version) map[string]*schema.Schema {
	attributes := map[string]*schema.Schema{
		"arn":                           {Type: schema.TypeString, Computed: true},
		"description":                   optional(schema.TypeString),
		"enable_automatic_rotation":     optional(schema.TypeBool),
		"encryption_key_id":             forceNew(optional(schema.TypeString)),
		"extended_config":               forceNew(optional(schema.TypeString)),
		"force_delete_without_recovery": withDefault(optional(schema.TypeBool), false),
		"recovery_window_in_days":       withDefault(optional(schema.TypeInt), 30),
		"rotation_interval":             optional(schema.TypeString),
		"secret_data":                   {Type: schema.TypeString, Required: true, Sensitive: true},
		"secret_data_type":              withDefault(optional(schema.TypeString), "text"),
		"secret_name":                   {Type: schema.TypeString, Required: true, ForceNew: true},
		"secret_type":                   forceNew(optionalComputed(schema.TypeString)),
		"tags":                          optional(schema.TypeMap),
		"version_id":                    {Type: schema.TypeString, Required: true},
	}
	if v.GreaterThanOrEqual(instances) {
		attributes["dkms_instance_id"] = forceNew(optional(schema.TypeString))
	}
	return withPolicy(attributes, v)
}

func withPolicy(attributes map[string]*schema.Schema, v *version.Version) map[string]*schema.Schema {
	if v.GreaterThanOrEqual(policies) {
		attributes["policy"] = optionalComputed(schema.TypeString)
	}
	return attributes
}

func optional(t schema.ValueType) *schema.Schema {
	s := &schema.Schema{Type: t, Optional: true}
	if t == schema.TypeMap {
		s.Elem = &schema.Schema{Type: schema.TypeString}
	}
	return s
}

func optionalComputed(t schema.ValueType) *schema.Schema {
	s := optional(t)
	s.Computed = true
	return s
}

func forceNew(s *schema.Schema) *schema.Schema {
	s.ForceNew = true
	return s
}

func withDefault(s *schema.Schema, value any) *schema.Schema {
	s.Default = value
	return s
}

// resource manages nothing: reading keeps the prior state, and so do the rest.
func resource(attributes map[string]*schema.Schema) *schema.Resource {
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
