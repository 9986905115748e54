package campaign

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// kept are the types of resources that a plan must not destroy.
var kept = []string{
	"alicloud_kms_key", "alicloud_kms_secret", "alicloud_kms_instance",
	"aws_kms_key", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key",
}

// Plan is what `terraform show -json` prints of a saved plan, as far as it is read here.
type Plan struct {
	FormatVersion string           `json:"format_version"`
	PlannedValues *json.RawMessage `json:"planned_values"`
	// Errored is set where Terraform could not finish the plan.
	Errored bool `json:"errored"`
	// Complete is false where the plan leaves something for a later one, as with -target.
	// It is nil where Terraform does not say.
	Complete        *bool    `json:"complete"`
	ResourceChanges []Change `json:"resource_changes"`
}

// Change is what a plan does to one resource instance.
type Change struct {
	Address       string `json:"address"`
	ModuleAddress string `json:"module_address"`
	Mode          string `json:"mode"`
	Type          string `json:"type"`
	Deposed       string `json:"deposed"`
	ActionReason  string `json:"action_reason"`
	Change        struct {
		Actions      []string `json:"actions"`
		ReplacePaths [][]any  `json:"replace_paths"`
	} `json:"change"`
}

// ParsePlan reads the output of `terraform show -json PLAN`. It fails for anything else: the plan itself, the output
// of `terraform plan -json`, a state, a plan that Terraform could not finish.
func ParsePlan(text []byte) (Plan, error) {
	const make = "write it with `terraform show -json PLAN`"
	var plan Plan
	switch err := json.Unmarshal(text, &plan); {
	case len(bytes.TrimSpace(text)) == 0:
		return Plan{}, errors.New("there is no plan: " + make)
	case bytes.HasPrefix(text, []byte("PK\x03\x04")):
		return Plan{}, errors.New("this is a saved plan, not its JSON: " + make)
	case err != nil:
		return Plan{}, fmt.Errorf("this is not the JSON of a plan: %s: %w", make, err)
	case !strings.HasPrefix(plan.FormatVersion, "1.") && !strings.HasPrefix(plan.FormatVersion, "0."):
		return Plan{}, fmt.Errorf("this is not the JSON of a plan, but of the format %q: %s", plan.FormatVersion, make)
	case plan.PlannedValues == nil:
		return Plan{}, errors.New("this is the JSON of a state, not of a plan: " + make)
	case plan.Errored:
		return Plan{}, errors.New("this plan was not finished, so that it does not say what an apply destroys: plan again")
	}
	return plan, nil
}

// Partial reports whether the plan leaves something for a later one.
func (p Plan) Partial() bool {
	return p.Complete != nil && !*p.Complete
}

// Destroyed returns the keys, secrets and KMS instances that an apply would delete or replace.
func (p Plan) Destroyed() []Change {
	var destroyed []Change
	for _, c := range p.ResourceChanges {
		if c.Mode == "managed" && slices.Contains(kept, c.Type) && slices.Contains(c.Change.Actions, "delete") {
			destroyed = append(destroyed, c)
		}
	}
	return destroyed
}

// String says in sentences what an apply does to the resource instance, why, and what to write.
func (c Change) String() string {
	subject := c.Address
	if c.Deposed != "" {
		subject += " (deposed object " + c.Deposed + ")"
	}
	if c.ModuleAddress != "" {
		subject += " in " + c.ModuleAddress
	}
	paths := c.paths()
	switch {
	case c.Deposed != "":
		return subject + " would be destroyed: an earlier replacement has left it over. Make sure that nothing needs it any more before you apply this plan."
	case !slices.Contains(c.Change.Actions, "create"):
		return fmt.Sprintf("%s would be destroyed%s. Keep its block, or take it out of the state with a removed block.", subject, c.because())
	case len(paths) == 0:
		return fmt.Sprintf("%s would be destroyed and created anew%s. Do not apply this plan.", subject, c.because())
	}
	return fmt.Sprintf("%s would be destroyed and created anew, because the plan changes %s. Set it to what the cloud holds, or add it to lifecycle.ignore_changes.",
		subject, strings.Join(paths, ", "))
}

// because is the reason that Terraform gives, as the end of a clause.
func (c Change) because() string {
	if c.ActionReason == "" {
		return ""
	}
	return " (" + c.ActionReason + ")"
}

// paths are the arguments that force the replacement, as they are written in configurations: rule[0].days.
func (c Change) paths() []string {
	var paths []string
	for _, steps := range c.Change.ReplacePaths {
		paths = append(paths, pathOf(steps))
	}
	return paths
}

func pathOf(steps []any) string {
	var path strings.Builder
	for i, step := range steps {
		switch step := step.(type) {
		case string:
			if i > 0 {
				path.WriteByte('.')
			}
			path.WriteString(step)
		case float64:
			path.WriteString("[" + strconv.FormatFloat(step, 'f', -1, 64) + "]")
		}
	}
	return path.String()
}
