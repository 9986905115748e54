// Package editor drives TFLint's language server as an editor does.
package editor

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

// Severities of the protocol.
const (
	severityError       = 1
	severityInformation = 3
)

// editor is an editor in which some folders are open.
type editor struct {
	*testing.T
	root   string
	server *tflintcli.LanguageServer
}

// start writes files and starts an editor.
// The server's own working directory is that of the test, which is none of the folders with files.
func start(t *testing.T, files map[string]string) editor {
	t.Helper()
	e := editor{T: t, root: t.TempDir()}
	for name, content := range files {
		e.write(name, content)
	}
	config := filepath.Join(t.TempDir(), ".tflint.hcl")
	const plugins = "plugin \"terraform\" {\n  enabled = false\n}\n\nplugin \"kms\" {\n  enabled = true\n}\n\nrule \"aws_kms_key_policy\" {\n  enabled = false\n}\n"
	if err := os.WriteFile(config, []byte(plugins), 0o644); err != nil {
		t.Fatal(err)
	}
	server, err := tflintcli.New(t).StartLanguageServer("--config=" + config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := server.Close(); err != nil {
			t.Errorf("the language server did not end well: %v", err)
		}
	})
	e.server = server
	return e
}

func (e editor) path(name string) string { return filepath.Join(e.root, filepath.FromSlash(name)) }

func (e editor) write(name, content string) {
	e.Helper()
	if err := os.MkdirAll(filepath.Dir(e.path(name)), 0o755); err != nil {
		e.Fatal(err)
	}
	if err := os.WriteFile(e.path(name), []byte(content), 0o644); err != nil {
		e.Fatal(err)
	}
}

func (e editor) open(name string) {
	e.Helper()
	content, err := os.ReadFile(e.path(name))
	if err != nil {
		e.Fatal(err)
	}
	e.must(e.server.Open(e.path(name), string(content)))
}

func (e editor) change(name, content string) {
	e.Helper()
	e.must(e.server.Change(e.path(name), content))
}

func (e editor) must(_ []tflintcli.Diagnostic, err error) {
	e.Helper()
	if err != nil {
		e.Fatal(err)
	}
}

// shows fails the test unless the editor shows just these diagnostics in a file.
func (e editor) shows(name string, want ...tflintcli.Diagnostic) {
	e.Helper()
	if got := e.server.Published(e.path(name)); !slices.Equal(got, want) {
		e.Errorf("%s: the editor shows\n%+v, want\n%+v", name, got, want)
	}
}

func at(line, start, end int) tflintcli.EditorsRange {
	return tflintcli.EditorsRange{
		Start: tflintcli.EditorsPos{Line: line, Character: start},
		End:   tflintcli.EditorsPos{Line: line, Character: end},
	}
}

const (
	mended = `resource "aws_kms_external_key" "data" {
  deletion_window_in_days = 30
}
`
	broken = `resource "aws_kms_external_key" "data" {
  deletion_window_in_days = 3
}
`
	unparsable = `resource "aws_kms_external_key" "data" {
  deletion_window_in_days =
}
`
)

func window(address string, place tflintcli.EditorsRange) tflintcli.Diagnostic {
	return tflintcli.Diagnostic{
		Message:  address + ": deletion_window_in_days is 3, but must be from 7 to 30 days, the time in which the key's deletion can be cancelled.",
		Severity: severityError,
		Range:    place,
	}
}

func TestEditing(t *testing.T) {
	e := start(t, map[string]string{"main.tf": mended})
	issue := window("aws_kms_external_key.data", at(1, 28, 29))

	e.open("main.tf")
	e.shows("main.tf")
	e.change("main.tf", broken)
	e.shows("main.tf", issue)

	e.write("main.tf", broken)
	e.must(e.server.Save(e.path("main.tf")))
	e.shows("main.tf", issue)
	e.must(e.server.CloseFile(e.path("main.tf")))
	e.shows("main.tf", issue)

	e.open("main.tf")
	e.shows("main.tf", issue)
	e.change("main.tf", mended)
	e.shows("main.tf")
}

func TestChangeThatDoesNotParse(t *testing.T) {
	e := start(t, map[string]string{"main.tf": broken})
	e.open("main.tf")
	e.shows("main.tf", window("aws_kms_external_key.data", at(1, 28, 29)))
	// TFLint has nothing new to say of such a file; what was said stays.
	e.change("main.tf", unparsable)
	e.shows("main.tf", window("aws_kms_external_key.data", at(1, 28, 29)))
	e.change("main.tf", "# The key.\n"+broken)
	e.shows("main.tf", window("aws_kms_external_key.data", at(2, 28, 29)))
	e.change("main.tf", mended)
	e.shows("main.tf")
}

func TestChangeInAnotherFile(t *testing.T) {
	e := start(t, map[string]string{
		"main.tf":      "resource \"aws_kms_external_key\" \"data\" {\n  deletion_window_in_days = var.days\n}\n",
		"variables.tf": "variable \"days\" {\n  default = 30\n}\n",
	})
	e.open("main.tf")
	e.open("variables.tf")
	e.shows("main.tf")
	e.change("variables.tf", "variable \"days\" {\n  default = 3\n}\n")
	e.shows("main.tf", window("aws_kms_external_key.data", at(1, 28, 36)))
	e.shows("variables.tf")
	e.change("variables.tf", "variable \"days\" {\n  default = 30\n}\n")
	e.shows("main.tf")
}

func TestChangeOnDisk(t *testing.T) {
	e := start(t, map[string]string{"main.tf": mended})
	e.open("main.tf")
	e.write("main.tf", broken)
	e.must(e.server.ChangedOnDisk(e.path("main.tf")))
	e.shows("main.tf", window("aws_kms_external_key.data", at(1, 28, 29)))
}

// Two folders with the same file. Only the provider of the first would replace the key.
func TestFoldersWithTheirOwnLockFiles(t *testing.T) {
	const (
		key = `resource "alicloud_kms_key" "orders" {
  policy             = var.policy
  automatic_rotation = "Enabled"
  rotation_interval  = "7776000s"
}
`
		ignored = `resource "alicloud_kms_key" "orders" {
  policy             = var.policy
  automatic_rotation = "Enabled"
  rotation_interval  = "7776000s"

  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation, rotation_interval]
  }
}
`
	)
	lock := func(version string) string {
		return "provider \"registry.terraform.io/aliyun/alicloud\" {\n  version = \"" + version + "\"\n}\n"
	}
	e := start(t, map[string]string{
		"old/main.tf":             key,
		"old/.terraform.lock.hcl": lock("1.230.0"),
		"new/main.tf":             ignored,
		"new/.terraform.lock.hcl": lock("1.240.0"),
	})
	replaced := tflintcli.Diagnostic{
		Message: "alicloud_kms_key.orders: dkms_instance_id is neither set nor ignored, so Terraform will destroy and recreate this key " +
			"once it is migrated to KMS 3.0. Add it to lifecycle.ignore_changes or set it. " +
			"Turn rotation off and apply that first: KMS migrates no key that rotates, and Terraform does not turn off what it ignores.",
		Severity: severityError,
		Range:    at(0, 0, 36),
	}
	redundant := tflintcli.Diagnostic{
		Message: "alicloud_kms_key.orders: ignoring dkms_instance_id has no effect with the alicloud provider 1.240.0, " +
			"which takes it from the cloud. Remove it from this key's ignore_changes.",
		Severity: severityInformation,
		Range:    at(6, 22, 38),
	}

	e.open("old/main.tf")
	e.shows("old/main.tf", replaced)
	// TFLint shows one folder at a time.
	e.open("new/main.tf")
	e.shows("old/main.tf")
	e.shows("new/main.tf", redundant)

	e.change("old/main.tf", "# The key.\n"+key)
	replaced.Range = at(1, 0, 36)
	e.shows("old/main.tf", replaced)
	e.shows("new/main.tf")
	e.change("old/main.tf", ignored)
	e.shows("old/main.tf")
	e.change("new/main.tf", key)
	e.shows("new/main.tf")
}

func TestCalledModule(t *testing.T) {
	const root = "module \"key\" {\n  source = \"./key\"\n  days   = "
	e := start(t, map[string]string{
		"main.tf":     root + "30\n}\n",
		"key/main.tf": "variable \"days\" {}\n\nresource \"aws_kms_external_key\" \"data\" {\n  deletion_window_in_days = var.days\n}\n",
	})
	e.open("main.tf")
	e.shows("main.tf")
	e.change("main.tf", root+"3\n}\n")
	e.shows("main.tf", window("module.key.aws_kms_external_key.data", at(2, 11, 12)))
	e.shows("key/main.tf")
	e.change("main.tf", root+"30\n}\n")
	e.shows("main.tf")
}

// TestCallOfCall has an argument go through two calls.
func TestCallOfCall(t *testing.T) {
	e := start(t, map[string]string{
		"main.tf":         "module \"account\" {\n  source = \"./account\"\n  days   = 3\n}\n",
		"account/main.tf": "variable \"days\" {}\n\nmodule \"keys\" {\n  source   = \"../key\"\n  for_each = toset([\"a\", \"b\"])\n  days     = var.days\n}\n",
		"key/main.tf":     "variable \"days\" {}\n\nresource \"aws_kms_external_key\" \"data\" {\n  deletion_window_in_days = var.days\n}\n",
	})
	e.open("main.tf")
	one := window("module.account.module.keys.aws_kms_external_key.data", at(2, 11, 12))
	one.Message += " So in all 2 instances of the call."
	e.shows("main.tf", one)
}

// What a call leaves at its default is read from disk, whatever the editor has of
// the called module.
func TestCalledModuleThatIsNotSaved(t *testing.T) {
	const root = "terraform {\n  backend \"oss\" {}\n}\n\nmodule \"kms\" {\n  source = \"./kms\"\n}\n"
	module := func(instance string) string {
		return "variable \"id\" {\n  default = \"" + instance + "\"\n}\n\nresource \"alicloud_kms_secret\" \"db\" {\n  encryption_key_id = \"key\"\n  dkms_instance_id  = var.id\n}\n"
	}
	e := start(t, map[string]string{"main.tf": root, "kms/main.tf": module("")})
	e.open("kms/main.tf")
	e.change("kms/main.tf", module("kst-1"))
	e.open("main.tf")
	lost := func() int {
		found := 0
		for _, shown := range e.server.Published(e.path("main.tf")) {
			if strings.Contains(shown.Message, "module.kms: alicloud_kms_secret.db (kms/main.tf:5): dkms_instance_id") {
				found++
			}
		}
		return found
	}
	if lost() != 1 {
		t.Errorf("before it is saved: %+v", e.server.Published(e.path("main.tf")))
	}
	e.write("kms/main.tf", module("kst-1"))
	e.change("main.tf", root+"\n")
	if lost() != 0 {
		t.Errorf("after it is saved: %+v", e.server.Published(e.path("main.tf")))
	}
}
