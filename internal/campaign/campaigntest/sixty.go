package campaigntest

import (
	"fmt"
	"path"
	"path/filepath"
	"strings"
	"testing"
)

// Expected is what a report has to say of a repository.
type Expected struct {
	// States are those of the keys and secrets, by their addresses.
	States map[string]string
	// NotInspected are the directories of which not everything is known.
	NotInspected []string
}

// kind is a way to write a repository.
type kind struct {
	name string
	// files are those of the root directory, by their paths below it.
	files map[string]string
	// states are those of the keys and secrets, by their addresses.
	states map[string]string
	// declared are the files, below the root directory, of resources behind a call, by their addresses.
	declared map[string]string
	broken   bool
}

const (
	safe    = "safe"
	atRisk  = "at risk"
	blocked = "blocked"
	unknown = "cannot be known"
)

// lock is a lock file with a version of the provider.
func lock(version string) string {
	return fmt.Sprintf("provider \"registry.terraform.io/aliyun/alicloud\" {\n  version = %q\n}\n", version)
}

const unprotected = `resource "alicloud_kms_key" "main" {
  description            = "orders"
  pending_window_in_days = 30
}

resource "alicloud_kms_secret" "database" {
  secret_name = "database"
  secret_data = var.password
  version_id  = "v1"
}

variable "password" {
  type      = string
  sensitive = true
}
`

const calledModule = `variable "instance" {
  type    = string
  default = ""
}

resource "alicloud_kms_secret" "this" {
  secret_name       = "database"
  secret_data       = "$Auto"
  version_id        = "v1"
  encryption_key_id = "key-1"
  dkms_instance_id  = var.instance
}
`

// kinds are the ways in which the sixty repositories are written.
var kinds = []kind{
	{
		name:   "old-provider",
		files:  map[string]string{"main.tf": unprotected, ".terraform.lock.hcl": lock("1.230.0")},
		states: map[string]string{"alicloud_kms_key.main": atRisk, "alicloud_kms_secret.database": atRisk},
	},
	{
		name:   "new-provider",
		files:  map[string]string{"main.tf": unprotected, ".terraform.lock.hcl": lock("1.250.0")},
		states: map[string]string{"alicloud_kms_key.main": safe, "alicloud_kms_secret.database": atRisk},
	},
	{
		name: "ignored",
		files: map[string]string{"main.tf": `terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.220.0"
    }
  }
}

resource "alicloud_kms_key" "main" {
  pending_window_in_days = 30

  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation, rotation_interval]
  }
}

resource "alicloud_kms_secret" "database" {
  secret_name = "database"
  secret_data = "$Auto"
  version_id  = "v1"

  lifecycle {
    ignore_changes = all
  }
}
`},
		states: map[string]string{"alicloud_kms_key.main": safe, "alicloud_kms_secret.database": safe},
	},
	{
		name: "instances",
		files: map[string]string{"main.tf": `resource "alicloud_kms_secret" "each" {
  for_each          = toset(["a", "b"])
  secret_name       = each.key
  secret_data       = "$Auto"
  version_id        = "v1"
  dkms_instance_id  = each.key == "a" ? "kst-1" : ""
  encryption_key_id = "key-1"
}
`, ".terraform.lock.hcl": lock("1.260.0")},
		states: map[string]string{`alicloud_kms_secret.each["a"]`: safe, `alicloud_kms_secret.each["b"]`: atRisk},
	},
	{
		name: "json",
		files: map[string]string{"main.tf.json": `{
  "resource": [
    {"alicloud_kms_key": {"main": {"pending_window_in_days": 30}}},
    {"alicloud_kms_secret": {"database": [{
      "secret_name": "database", "secret_data": "$Auto", "version_id": "v1",
      "lifecycle": {"ignore_changes": ["dkms_instance_id", "encryption_key_id"]}
    }]}}
  ]
}
`, ".terraform.lock.hcl": lock("1.200.0")},
		states: map[string]string{"alicloud_kms_key.main": atRisk, "alicloud_kms_secret.database": safe},
	},
	{
		name:   "tabs",
		files:  map[string]string{"main.tf": "resource\talicloud_kms_secret\tdatabase {\n\tsecret_name\t= \"database\"\n\tsecret_data\t= \"$Auto\"\n\tversion_id\t= \"v1\"\n}\n"},
		states: map[string]string{"alicloud_kms_secret.database": atRisk},
	},
	{
		name: "caches",
		files: map[string]string{
			"main.tf": `resource "alicloud_kms_secret" "database" {
  secret_name       = "database"
  secret_data       = "$Auto"
  version_id        = "v1"
  dkms_instance_id  = "kst-1"
  encryption_key_id = "key-1"
}
`,
			"terragrunt.hcl":                                         "terraform {\n  source = \".\"\n}\n",
			".terragrunt-cache/abc/def/main.tf":                      unprotected,
			".terragrunt-cache/abc/def/.terraform/modules/x/main.tf": unprotected,
			".terraform/modules/kms/main.tf":                         unprotected,
		},
		states: map[string]string{"alicloud_kms_secret.database": safe},
	},
	{
		name: "called-thrice",
		files: map[string]string{
			"main.tf": `module "one" {
  source = "./modules/kms"
}

module "two" {
  source   = "./modules/kms"
  instance = ""
}

module "three" {
  source   = "./modules/kms"
  instance = "kst-1"
}
`,
			".terraform.lock.hcl": lock("1.260.0"),
			"modules/kms/main.tf": calledModule,
		},
		states: map[string]string{
			"module.one.alicloud_kms_secret.this":   atRisk,
			"module.two.alicloud_kms_secret.this":   atRisk,
			"module.three.alicloud_kms_secret.this": safe,
		},
		declared: map[string]string{
			"module.one.alicloud_kms_secret.this":   "modules/kms/main.tf",
			"module.two.alicloud_kms_secret.this":   "modules/kms/main.tf",
			"module.three.alicloud_kms_secret.this": "modules/kms/main.tf",
		},
	},
	{
		name: "imported",
		files: map[string]string{"main.tf": `resource "alicloud_kms_key" "imported" {
  origin                 = "EXTERNAL"
  pending_window_in_days = 30

  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation, rotation_interval]
  }
}
`},
		states: map[string]string{"alicloud_kms_key.imported": blocked},
	},
	{
		name: "open",
		files: map[string]string{"main.tf": `data "alicloud_kms_instances" "all" {}

resource "alicloud_kms_secret" "database" {
  secret_name       = "database"
  secret_data       = "$Auto"
  version_id        = "v1"
  encryption_key_id = "key-1"
  dkms_instance_id  = one(data.alicloud_kms_instances.all.ids)
}
`},
		states: map[string]string{"alicloud_kms_secret.database": unknown},
	},
	{
		name:   "broken",
		files:  map[string]string{"main.tf": "resource \"alicloud_kms_secret\" \"database\" {\n"},
		broken: true,
	},
}

// Sixty writes sixty repositories below a directory, and returns what a report has to say of each. Half are git
// checkouts; those and the others have groups, and root directories at several depths. One does not parse.
// The fake TFLint prints the expected states.
func Sixty(t testing.TB, dir string) map[string]Expected {
	t.Helper()
	expected := map[string]Expected{}
	written := kinds[:len(kinds)-1]
	for i := range 59 {
		k := written[i%len(written)]
		name := services[i%len(services)] + "-" + k.name
		if i%4 == 0 {
			name = "platform/" + name
		}
		expected[name] = k.write(t, filepath.Join(dir, filepath.FromSlash(name)), roots[i%len(roots)], i%4 == 0 || i%3 == 0)
	}
	expected["archive"] = kinds[len(kinds)-1].write(t, filepath.Join(dir, "archive"), ".", false)
	return expected
}

// services are what the repositories are named after, with the kind: sixty pairs.
var services = []string{
	"accounts", "billing", "catalogue", "delivery", "identity", "invoices",
	"ledger", "messages", "orders", "payments", "reports", "search",
}

// roots are where repositories have their root directory.
var roots = []string{".", "live/prod", "terraform"}

// write writes a repository.
func (k kind) write(t testing.TB, dir, root string, git bool) Expected {
	t.Helper()
	for file, text := range k.files {
		write(t, filepath.Join(dir, filepath.FromSlash(root), filepath.FromSlash(file)), text)
	}
	if git {
		write(t, filepath.Join(dir, ".git", "HEAD"), "ref: refs/heads/main\n")
	}
	expected := Expected{States: k.states}
	if k.broken {
		expected.NotInspected = []string{root}
		Record(t, filepath.Join(dir, filepath.FromSlash(root)), nil, "Failed to load the root module; main.tf:1,43-44: Unclosed configuration block")
		return expected
	}
	k.record(t, dir, root)
	return expected
}

// record records the states, and for each called module what its own directory would say.
func (k kind) record(t testing.TB, dir, root string) {
	t.Helper()
	var issues []Issue
	file := path.Join(root, "main.tf")
	if k.files["main.tf"] == "" {
		file += ".json"
	}
	for address, state := range k.states {
		shown := address
		if module := k.declared[address]; module != "" {
			call, resource := cutCall(address)
			shown = fmt.Sprintf("%s: %s (%s:6)", call, resource, module)
			module = path.Join(root, module)
			Record(t, filepath.Join(dir, filepath.FromSlash(path.Dir(module))), []Issue{inventory(module, 6, resource, unknown)})
		}
		issues = append(issues, inventory(file, 1, shown, state), others(file, shown, state))
	}
	Record(t, filepath.Join(dir, filepath.FromSlash(root)), issues)
}

// cutCall takes the call off an address: "module.a", "alicloud_kms_secret.this".
func cutCall(address string) (call, resource string) {
	name, resource, _ := strings.Cut(strings.TrimPrefix(address, "module."), ".")
	return "module." + name, resource
}

// reasons are what the inventory says of the states.
var reasons = map[string]string{
	safe:    "dkms_instance_id is set or ignored.",
	atRisk:  "dkms_instance_id is neither set nor ignored, so Terraform will destroy and recreate it once it is migrated to KMS 3.0.",
	blocked: "a key with imported material cannot be migrated.",
	unknown: "dkms_instance_id is given by a data source.",
}

func inventory(file string, line int, address, state string) Issue {
	return Issue{
		Rule: "alicloud_kms_migration_inventory", Severity: "notice", File: file, Line: line,
		Message: fmt.Sprintf("%s: %s: %s", address, state, reasons[state]),
	}
}

// others is what another rule finds of a key or secret.
func others(file, address, state string) Issue {
	if state == atRisk {
		return Issue{
			Rule: "alicloud_kms_migration_lifecycle", Severity: "error", File: file, Line: 1, Fixable: strings.HasSuffix(file, ".tf"),
			Message: address + ": " + reasons[atRisk] + " Add it to lifecycle.ignore_changes or set it.",
		}
	}
	return Issue{
		Rule: "alicloud_kms_secret_policy", Severity: "warning", File: file, Line: 1,
		Message: address + ": there is no policy, so RAM policies alone decide who may read it. Write one.",
	}
}
