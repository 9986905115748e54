package judge

import (
	"fmt"
	"testing"
)

// TestRotationDrift has keys that rely on ignore_changes, in a cloud whose
// rotation differs from the configuration. Each key whose rotation Terraform
// would change has to be reported, and when what is reported has been fixed,
// Terraform has nothing left to change.
func TestRotationDrift(t *testing.T) {
	forEachJudge(t, func(t *testing.T, j judge) {
		w := rotationModule().checkout(t, j)
		issues := w.lint(t, rotationDriftRule)
		changed := w.changed(t)
		for _, r := range changed {
			if _, reported := issues[r.address()]; !reported {
				t.Errorf("Terraform would change the rotation, but nothing is reported:\n%s", r)
			}
		}
		t.Logf("Terraform would change the rotation of %d of %d keys", len(changed), len(w.resources))
		w.fix(t, rotationDriftRule)
		for _, r := range w.changed(t) {
			t.Errorf("Terraform would change the rotation after the fix:\n%s", r)
		}
		for _, issue := range w.lint(t, rotationDriftRule) {
			t.Errorf("reported after the fix: %s", issue)
		}
	})
}

// rotationModule combines what a key that ignores dkms_instance_id can ignore
// besides with what the configuration and the cloud say of its rotation.
func rotationModule() module {
	configurations := [][]argument{
		nil,
		rotation[key],
		{{"automatic_rotation", `"Disabled"`}},
		{{"rotation_interval", `"365d"`}},
	}
	clouds := []map[string]any{
		{"automatic_rotation": "Disabled", "rotation_interval": ""},
		{"automatic_rotation": "Enabled", "rotation_interval": "90d"},
	}
	m := module{name: "rotation", lock: forcing, admits: []string{forcing}, files: map[string]string{"main_override.tf": ""}}
	for _, subset := range append(subsets([]string{"automatic_rotation", "rotation_interval"}), nil) {
		list := ignoring(append([]string{"dkms_instance_id"}, subset...)...)
		reversed := ignoring(append(quoted(subset), `"dkms_instance_id"`)...)
		for _, ignore := range []ignoreForm{
			{lifecycle: list},
			{lifecycle: reversed},
			{override: list},
			{lifecycle: ignoring("rotation_interval", "automatic_rotation"), override: reversed},
			{lifecycle: list, override: []argument{{"create_before_destroy", "true"}}},
		} {
			for _, configuration := range configurations {
				for _, cloud := range clouds {
					r := resource{
						kind: key, name: fmt.Sprintf("r%03d", len(m.resources)),
						body:      block{arguments: configuration, lifecycle: ignore.lifecycle},
						instances: []any{nil},
						cloud:     cloud,
					}
					if ignore.override != nil {
						r.override = &block{lifecycle: ignore.override}
					}
					m.add(r)
				}
			}
		}
	}
	m.files["main.tf"], m.files["main_override.tf"] = format(m.files["main.tf"]), format(m.files["main_override.tf"])
	return m
}

// changed returns the resources that Terraform would do anything to.
func (w workspace) changed(t *testing.T) []resource {
	t.Helper()
	planned := w.plan(t, w.admits[0])
	var found []resource
	for _, r := range w.resources {
		if planned[r.address()].Actions[0] != "no-op" {
			found = append(found, r)
		}
	}
	return found
}
