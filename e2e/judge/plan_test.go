package judge

import (
	"slices"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/campaign"
)

// TestPlan has the campaign's last gate read plans of Terraform's own: it names what is
// replaced, and nothing once TFLint has fixed the configuration.
func TestPlan(t *testing.T) {
	forEachJudge(t, func(t *testing.T, j judge) {
		m := module{lock: forcing, admits: []string{forcing}, files: map[string]string{}}
		for kind, ignored := range map[string][]string{key: {"dkms_instance_id"}, secret: {"dkms_instance_id", "encryption_key_id"}} {
			m.add(resource{kind: kind, name: "open", body: block{arguments: required(kind)}, instances: []any{nil}})
			m.add(resource{kind: kind, name: "ignored", body: block{arguments: required(kind), lifecycle: ignoring(ignored...)}, instances: []any{nil}})
		}
		w := m.checkout(t, j)
		want := []string{
			key + ".open would be destroyed and created anew, because the plan changes dkms_instance_id. Set it to what the cloud holds, or add it to lifecycle.ignore_changes.",
			secret + ".open would be destroyed and created anew, because the plan changes dkms_instance_id, encryption_key_id. Set it to what the cloud holds, or add it to lifecycle.ignore_changes.",
		}
		if got := w.destroyed(t); !slices.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
		w.fix(t, lifecycleRule)
		if got := w.destroyed(t); len(got) > 0 {
			t.Errorf("after the fix: %q", got)
		}
	})
}

// destroyed returns what the gate says of a plan, sorted.
func (w workspace) destroyed(t *testing.T) (says []string) {
	t.Helper()
	w.plan(t, forcing)
	plan, err := campaign.ParsePlan([]byte(run(t, w.terraform(forcing, "show", "-json", "plan"))))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range plan.Destroyed() {
		says = append(says, c.String())
	}
	slices.Sort(says)
	return says
}
