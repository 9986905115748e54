package judge

import (
	"strings"
	"testing"
)

// TestDocumented has the migration's cases that the documentation shows, one
// by one: what Terraform plans, and whether the rule reports it. In each, the
// migration has made the key's protection level SOFTWARE and turned rotation off.
func TestDocumented(t *testing.T) {
	const (
		noChange = "no-op"
		update   = "update"
		replace  = "delete, create"
	)
	// outcome is the planned action by kind of resource.
	type outcome map[string]string
	both := func(action string) outcome { return outcome{key: action, secret: action} }
	cases := []struct {
		name string
		body block
		// below and from are the outcomes with a provider below version 1.235.0
		// and from that version on.
		below, from outcome
	}{
		{
			"neither set nor ignored",
			block{},
			both(replace), outcome{key: noChange, secret: replace},
		},
		{
			"ignored",
			block{lifecycle: ignoring("dkms_instance_id")},
			both(noChange), both(noChange),
		},
		{
			"ignored in quotes",
			block{lifecycle: ignoring(`"dkms_instance_id"`)},
			both(noChange), both(noChange),
		},
		{
			"all ignored",
			block{lifecycle: []argument{{"ignore_changes", "all"}}},
			both(noChange), both(noChange),
		},
		{
			"variable with an empty default",
			block{arguments: []argument{{"dkms_instance_id", "var.empty"}}},
			both(replace), outcome{key: noChange, secret: replace},
		},
		{
			"variable with a null default",
			block{arguments: []argument{{"dkms_instance_id", "var.nothing"}}},
			both(replace), outcome{key: noChange, secret: replace},
		},
		{
			"right id",
			block{arguments: []argument{{"dkms_instance_id", `"kst-1"`}}},
			both(noChange), both(noChange),
		},
		{
			"protection level differs",
			block{arguments: []argument{{"protection_level", `"HSM"`}}, lifecycle: ignoring("dkms_instance_id")},
			outcome{key: replace}, outcome{key: replace},
		},
		{
			"protection level differs, right id",
			block{arguments: []argument{{"protection_level", `"HSM"`}, {"dkms_instance_id", `"kst-1"`}}},
			outcome{key: replace}, outcome{key: replace},
		},
		{
			"protection level differs, ignored",
			block{arguments: []argument{{"protection_level", `"HSM"`}}, lifecycle: ignoring("dkms_instance_id", "protection_level")},
			outcome{key: noChange}, outcome{key: noChange},
		},
		{
			"rotation configured",
			block{arguments: rotation[key], lifecycle: ignoring("dkms_instance_id")},
			outcome{key: update}, outcome{key: update},
		},
		{
			"rotation configured, ignored",
			block{arguments: rotation[key], lifecycle: ignoring("dkms_instance_id", "automatic_rotation", "rotation_interval")},
			outcome{key: noChange}, outcome{key: noChange},
		},
	}
	forEachJudge(t, func(t *testing.T, j judge) {
		for _, version := range []string{forcing, computed} {
			m := module{lock: version, admits: []string{version}, level: "SOFTWARE", files: map[string]string{"variables.tf": declarations}}
			want := map[string]string{}
			for _, c := range cases {
				name := strings.NewReplacer(" ", "_", ",", "").Replace(c.name)
				outcome := c.below
				if version == computed {
					outcome = c.from
				}
				for kind, action := range outcome {
					r := resource{kind: kind, name: name, body: c.body, instances: []any{nil}}
					r.body.arguments = append(required(kind), c.body.arguments...)
					m.add(r)
					want[r.address()] = action
				}
			}
			w := m.checkout(t, j)
			planned, issues := w.plan(t, version), w.lint(t, lifecycleRule)
			for _, r := range w.resources {
				t.Run(version+"/"+r.address(), func(t *testing.T) {
					action := strings.Join(planned[r.address()].Actions, ", ")
					if action != want[r.address()] {
						t.Errorf("Terraform: %s, want %s\n%s", action, want[r.address()], r)
					}
					issue, reported := issues[r.address()]
					if reported != (action == replace) {
						t.Errorf("Terraform: %s, TFLint: %q\n%s", action, issue, r)
					}
				})
			}
		}
	})
}
