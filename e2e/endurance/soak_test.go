package endurance

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

// TestSoak lets an editor open one configuration after the other in one
// language server: the memory of the plugin's process does not grow. The
// environment variable SOAK_RUNS says how many, 100 where it is not set.
func TestSoak(t *testing.T) {
	t.Parallel()
	runs := 100
	if text := os.Getenv("SOAK_RUNS"); text != "" {
		var err error
		if runs, err = strconv.Atoi(text); err != nil {
			t.Fatal(err)
		}
	}
	root, err := tflintcli.Root()
	if err != nil {
		t.Fatal(err)
	}
	files := append(configurations(t, filepath.Join(root, "examples")), configurations(t, filepath.Join(root, "rules", "testdata"))...)
	dir := directory(t, nil)
	server, err := tflintcli.New(t).StartLanguageServer("--config=" + filepath.Join(dir, ".tflint.hcl"))
	if err != nil {
		t.Fatal(err)
	}
	plugins := children(t, server.PID())
	if len(plugins) != 1 {
		t.Fatalf("%d plugins, want 1", len(plugins))
	}
	shown := 0
	inspect := func(from, to int) int {
		for run := from; run < to; run++ {
			file := files[run%len(files)]
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			diagnostics, err := server.Change(file, string(source))
			if err != nil {
				t.Fatalf("run %d, %s: %s", run, file, err)
			}
			shown += len(diagnostics)
		}
		return memory(t, plugins[0])
	}
	early := inspect(0, runs/2)
	late := inspect(runs/2, runs)
	t.Logf("after %d runs %d MB, after %d runs %d MB", runs/2, early>>20, runs, late>>20)
	if shown == 0 {
		t.Error("the language server has shown nothing")
	}
	if late > early*3/2 {
		t.Errorf("the plugin's memory has grown from %d to %d bytes", early, late)
	}
	if err := server.Close(); err != nil {
		t.Error(err)
	}
}

// configurations are one file of each directory below one that holds Terraform files.
func configurations(t *testing.T, below string) []string {
	t.Helper()
	var files []string
	err := filepath.WalkDir(below, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && filepath.Ext(path) == ".tf" &&
			(len(files) == 0 || filepath.Dir(files[len(files)-1]) != filepath.Dir(path)) {
			files = append(files, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// memory is how many bytes a process holds.
func memory(t *testing.T, pid int) int {
	t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Skip(err)
	}
	for line := range strings.Lines(string(status)) {
		if value, ok := strings.CutPrefix(line, "VmRSS:"); ok {
			kilobytes, err := strconv.Atoi(strings.Fields(value)[0])
			if err != nil {
				t.Fatal(err)
			}
			return kilobytes << 10
		}
	}
	t.Fatalf("the system does not say what memory process %d holds", pid)
	return 0
}
