package judge

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// shop is what somebody may have on KMS 1.0. The directory has a variable that
// TFLint's own rules would remove.
const shop = `variable "unused" {
  type    = string
  default = ""
}

resource "alicloud_kms_key" "orders" {
  automatic_rotation     = "Enabled"
  rotation_interval      = "90d"
  pending_window_in_days = 30
}

resource "alicloud_kms_key" "invoices" {
  lifecycle {
    prevent_destroy = true
  }
}

resource "alicloud_kms_secret" "database" {
  secret_name = "database"
  secret_data = "not-a-secret"
  version_id  = "v1"
}

resource "alicloud_kms_secret" "token" {
  secret_name       = "database"
  secret_data       = "not-a-secret"
  version_id        = "v1"
  encryption_key_id = "key-9"

  lifecycle {
    ignore_changes = [secret_data]
  }
}
`

// TestGuide follows docs/kms3-migration.md by the letter, with Solution 1: at
// the end its configuration has nothing to say, and Terraform nothing to do.
func TestGuide(t *testing.T) {
	config := guideConfig(t)
	forEachJudge(t, func(t *testing.T, j judge) {
		for _, version := range []string{forcing, computed} {
			t.Run(version, func(t *testing.T) {
				m := module{lock: version, admits: []string{version}, files: map[string]string{"main.tf": shop}, resources: written(shop, "SOFTWARE")}
				for i, r := range m.resources {
					if r.name == "orders" {
						m.resources[i].cloud["pending_window_in_days"] = 30
					}
				}
				w := m.checkout(t, j)

				found := w.follow(t, config)
				if !slices.Contains(found, lifecycleRule) || !slices.Contains(found, "alicloud_kms_migration_blocked") {
					t.Errorf("found before the migration: %v", found)
				}
				w.rewrite(t, `automatic_rotation     = "Enabled"`, `automatic_rotation     = "Disabled"`)
				w.rewrite(t, "  rotation_interval      = \"90d\"\n", "")
				w.follow(t, config, "--fix")

				if left := w.follow(t, config); len(left) > 0 {
					t.Errorf("left after the guide's commands: %v\n%s", left, w.read(t)["main.tf"])
				}
				if !strings.Contains(w.read(t)["main.tf"], `variable "unused"`) {
					t.Error("the guide's commands remove a variable")
				}
				for _, r := range w.changed(t) {
					t.Errorf("Terraform would change %s:\n%s", r.address(), w.read(t)["main.tf"])
				}
			})
		}
	})
}

var codeBlock = regexp.MustCompile("(?s)```hcl\n(.*?)```")

// guideConfig is the TFLint configuration of the guide, but for what installs
// the plugin, which is built from the working tree here.
func guideConfig(t *testing.T) string {
	t.Helper()
	guide, err := os.ReadFile("../../docs/kms3-migration.md")
	if err != nil {
		t.Fatal(err)
	}
	match := codeBlock.FindSubmatch(guide)
	if match == nil {
		t.Fatal("the guide has no configuration")
	}
	installs := regexp.MustCompile(`(?m)^\s*(version|source)\s*=.*\n`)
	file := filepath.Join(t.TempDir(), ".tflint.hcl")
	if err := os.WriteFile(file, installs.ReplaceAll(match[1], nil), 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}

// follow runs the guide's command, and returns the rules that report something.
func (w workspace) follow(t *testing.T, config string, flags ...string) []string {
	t.Helper()
	var rules []string
	for _, issue := range issues(t, w.dir, nil, append([]string{"--recursive", "--config=" + config}, flags...)...) {
		rules = append(rules, issue.Rule.Name)
	}
	return rules
}

// rewrite replaces a text in the module's file.
func (w workspace) rewrite(t *testing.T, old, by string) {
	t.Helper()
	text := w.read(t)["main.tf"]
	if !strings.Contains(text, old) {
		t.Fatalf("%q is not in the file", old)
	}
	if err := os.WriteFile(filepath.Join(w.dir, "main.tf"), []byte(strings.Replace(text, old, by, 1)), 0o644); err != nil {
		t.Fatal(err)
	}
}
