package judge

import (
	"cmp"
	"fmt"
	"strings"
	"testing"
)

// TestDocumented has the migration's cases that the documentation shows, one
// by one: what Terraform plans, and whether the rule reports it. In each, the
// migration has made the key's protection level SOFTWARE, turned rotation off,
// and encrypted the secret under a key of the instance.
func TestDocumented(t *testing.T) {
	const (
		noChange = "no-op"
		update   = "update"
		replace  = "delete, create"
	)
	// outcome is the planned action by kind of resource.
	type outcome map[string]string
	both := func(action string) outcome { return outcome{key: action, secret: action} }
	rightKey := argument{"encryption_key_id", `"key-9"`}
	hardware := argument{"dkms_instance_id", "alicloud_kms_instance.hardware.id"}
	rotating := map[string]any{"automatic_rotation": "Enabled", "rotation_interval": "7776000s"}
	interval := func(text string) []argument {
		return []argument{{"automatic_rotation", `"Enabled"`}, {"rotation_interval", text}}
	}
	cases := []struct {
		name string
		// rule has to report what Terraform does, lifecycleRule where it is "".
		rule string
		body block
		// cloud is what the cloud has otherwise.
		cloud map[string]any
		// below and from are the outcomes with a provider below version 1.235.0
		// and from that version on.
		below, from outcome
	}{
		{
			name:  "neither set nor ignored",
			below: both(replace), from: outcome{key: noChange, secret: replace},
		},
		{
			name:  "ignored",
			body:  block{lifecycle: ignoring("dkms_instance_id")},
			below: both(noChange), from: both(noChange),
		},
		{
			name:  "ignored in quotes",
			body:  block{lifecycle: ignoring(`"dkms_instance_id"`)},
			below: both(noChange), from: both(noChange),
		},
		{
			name:  "all ignored",
			body:  block{lifecycle: []argument{{"ignore_changes", "all"}}},
			below: both(noChange), from: both(noChange),
		},
		{
			name:  "variable with an empty default",
			body:  block{arguments: []argument{{"dkms_instance_id", "var.empty"}}},
			below: both(replace), from: outcome{key: noChange, secret: replace},
		},
		{
			name:  "variable with a null default",
			body:  block{arguments: []argument{{"dkms_instance_id", "var.nothing"}}},
			below: both(replace), from: outcome{key: noChange, secret: replace},
		},
		{
			name:  "right id",
			body:  block{arguments: []argument{{"dkms_instance_id", `"kst-1"`}}},
			below: both(noChange), from: both(noChange),
		},
		{
			name: "key of the instance, only the instance ignored", rule: encryptionKeyRule,
			body:  block{lifecycle: ignoring("dkms_instance_id")},
			below: outcome{secret: replace}, from: outcome{secret: replace},
		},
		{
			name: "key of the instance, right id", rule: encryptionKeyRule,
			body:  block{arguments: []argument{{"dkms_instance_id", `"kst-1"`}}},
			below: outcome{secret: replace}, from: outcome{secret: replace},
		},
		{
			name: "key of the instance, ignored", rule: encryptionKeyRule,
			body:  block{lifecycle: ignoring("dkms_instance_id", "encryption_key_id")},
			below: outcome{secret: noChange}, from: outcome{secret: noChange},
		},
		{
			name: "key of the instance, set", rule: encryptionKeyRule,
			body:  block{arguments: []argument{rightKey}, lifecycle: ignoring("dkms_instance_id")},
			below: outcome{secret: noChange}, from: outcome{secret: noChange},
		},
		{
			name:  "protection level differs",
			body:  block{arguments: []argument{{"protection_level", `"HSM"`}}, lifecycle: ignoring("dkms_instance_id")},
			below: outcome{key: replace}, from: outcome{key: replace},
		},
		{
			name:  "protection level differs, right id",
			body:  block{arguments: []argument{{"protection_level", `"HSM"`}, {"dkms_instance_id", `"kst-1"`}}},
			below: outcome{key: replace}, from: outcome{key: replace},
		},
		{
			name:  "protection level differs, ignored",
			body:  block{arguments: []argument{{"protection_level", `"HSM"`}}, lifecycle: ignoring("dkms_instance_id", "protection_level")},
			below: outcome{key: noChange}, from: outcome{key: noChange},
		},
		{
			name: "hardware instance", rule: protectionLevelRule,
			body:  block{arguments: []argument{hardware}},
			cloud: map[string]any{"protection_level": "HSM"},
			below: outcome{key: replace}, from: outcome{key: replace},
		},
		{
			name: "hardware instance, level set", rule: protectionLevelRule,
			body:  block{arguments: []argument{hardware, {"protection_level", `"HSM"`}}},
			cloud: map[string]any{"protection_level": "HSM"},
			below: outcome{key: noChange}, from: outcome{key: noChange},
		},
		{
			name: "software instance, level differs", rule: protectionLevelRule,
			body:  block{arguments: []argument{{"dkms_instance_id", "alicloud_kms_instance.software.id"}, {"protection_level", `"HSM"`}}},
			below: outcome{key: replace}, from: outcome{key: replace},
		},
		{
			name:  "rotation configured",
			body:  block{arguments: rotation[key], lifecycle: ignoring("dkms_instance_id")},
			below: outcome{key: update}, from: outcome{key: update},
		},
		{
			name:  "rotation configured, ignored",
			body:  block{arguments: rotation[key], lifecycle: ignoring("dkms_instance_id", "automatic_rotation", "rotation_interval")},
			below: outcome{key: noChange}, from: outcome{key: noChange},
		},
		{
			name: "interval in days", rule: intervalDriftRule,
			body:  block{arguments: interval(`"90d"`), lifecycle: ignoring("dkms_instance_id")},
			cloud: rotating,
			below: outcome{key: update}, from: outcome{key: update},
		},
		{
			name: "interval in days, ignored", rule: intervalDriftRule,
			body:  block{arguments: interval(`"90d"`), lifecycle: ignoring("dkms_instance_id", "rotation_interval")},
			cloud: rotating,
			below: outcome{key: noChange}, from: outcome{key: noChange},
		},
		{
			name: "interval in seconds", rule: intervalDriftRule,
			body:  block{arguments: interval(`"7776000s"`), lifecycle: ignoring("dkms_instance_id")},
			cloud: rotating,
			below: outcome{key: noChange}, from: outcome{key: noChange},
		},
	}
	forEachJudge(t, func(t *testing.T, j judge) {
		for _, version := range []string{forcing, computed} {
			m := module{lock: version, admits: []string{version}, level: "SOFTWARE", files: map[string]string{"variables.tf": declarations}}
			m.addInstance("hardware", "1")
			m.addInstance("software", "3")
			want, judgedBy := map[string]string{}, map[string]string{}
			for _, c := range cases {
				name := strings.NewReplacer(" ", "_", ",", "").Replace(c.name)
				outcome := c.below
				if version == computed {
					outcome = c.from
				}
				for kind, action := range outcome {
					r := resource{kind: kind, name: name, body: c.body, instances: []any{nil}, cloud: c.cloud}
					r.body.arguments = append(required(kind), c.body.arguments...)
					if kind == secret && c.rule == "" {
						r.body.add(rightKey)
					}
					m.add(r)
					want[r.address()], judgedBy[r.address()] = action, cmp.Or(c.rule, lifecycleRule)
				}
			}
			w := m.checkout(t, j)
			planned, issues := w.plan(t, version), map[string]map[string]string{}
			for _, rule := range []string{lifecycleRule, encryptionKeyRule, protectionLevelRule, intervalDriftRule} {
				issues[rule] = w.lint(t, rule)
			}
			for _, r := range w.resources {
				if !r.judged() {
					continue
				}
				t.Run(version+"/"+r.address(), func(t *testing.T) {
					action, rule := strings.Join(planned[r.address()].Actions, ", "), judgedBy[r.address()]
					if action != want[r.address()] {
						t.Errorf("Terraform: %s, want %s\n%s", action, want[r.address()], r)
					}
					issue, reported := issues[rule][r.address()]
					if reported != (action == replace || action == update && rule == intervalDriftRule) {
						t.Errorf("Terraform: %s, %s: %q\n%s", action, rule, issue, r)
					}
				})
			}
		}
	})
}

// addInstance adds a KMS instance of an edition, with the ID that everything was migrated to.
func (m *module) addInstance(name, productVersion string) {
	r := resource{kind: "alicloud_kms_instance", name: name, instances: []any{nil}, cloud: map[string]any{"id": migratedTo, "product_version": productVersion}}
	r.body.add(argument{"product_version", fmt.Sprintf("%q", productVersion)})
	m.add(r)
}
