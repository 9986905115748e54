package ruletest

import (
	"os"
	"path"
	"path/filepath"
	"testing"

	"github.com/terraform-linters/tflint-plugin-sdk/helper"
	"github.com/terraform-linters/tflint-plugin-sdk/terraform/addrs"
)

// Disk is the SDK's mock of TFLint in a directory on disk.
type Disk struct {
	*helper.Runner
	// Dir is the directory that is inspected, without symbolic links.
	Dir string
	// Path names the calls that lead to the module that is inspected.
	Path []string
}

// OnDisk writes files by their slash-separated paths below a new directory, and
// has the mock inspect those of one directory in it.
func OnDisk(t *testing.T, inspected string, files map[string]string) *Disk {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	root := map[string]string{}
	for name, source := range files {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := writeFile(file, source); err != nil {
			t.Fatal(err)
		}
		if isConfig(name) && path.Dir(name) == inspected {
			root[path.Base(name)] = source
		}
	}
	return &Disk{Runner: helper.TestRunner(t, root), Dir: filepath.Join(dir, inspected)}
}

// writeFile writes a file, in directories that may have to be made.
func writeFile(file, source string) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, []byte(source), 0o644)
}

// GetOriginalwd is the directory.
func (d *Disk) GetOriginalwd() (string, error) { return d.Dir, nil }

// GetModulePath is the path.
func (d *Disk) GetModulePath() (addrs.Module, error) { return d.Path, nil }
