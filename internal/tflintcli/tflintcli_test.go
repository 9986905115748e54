package tflintcli

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
)

// script writes an executable shell script and returns its path.
func script(t *testing.T, body string) string {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("Windows runs no shell scripts")
	}
	path := filepath.Join(t.TempDir(), "tflint")
	if err := os.WriteFile(path, []byte("#!/bin/sh\n"+body), 0o755); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestNewEnough(t *testing.T) {
	for body, want := range map[string]bool{
		"echo 'TFLint version 0.63.9'":                                       false,
		"echo 'TFLint version 0.64.0\n+ ruleset.terraform (0.15.0-bundled)'": true,
		"echo 'TFLint version 0.100.0'":                                      true,
		"echo 'TFLint'":                                                      false,
		"exit 1":                                                             false,
	} {
		if got := newEnough(script(t, body)); got != want {
			t.Errorf("%s: got %v, want %v", body, got, want)
		}
	}
}

func TestRun(t *testing.T) {
	t.Setenv("TFLINT_LOG", "debug")
	t.Setenv("TF_VAR_x", "leaks")
	cli := CLI{Binary: script(t, `echo "$TFLINT_LOG$TF_VAR_x,$TFLINT_PLUGIN_DIR,$TF_VAR_y,$*"; echo wrong >&2; exit 3`), PluginDir: "plugins"}
	got, err := cli.Run("", []string{"TF_VAR_y=given"}, "a", "b")
	if err != nil {
		t.Fatal(err)
	}
	if want := (Result{3, ",plugins,given,a b\n", "wrong\n"}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if _, err := (CLI{Binary: filepath.Join(t.TempDir(), "none")}).Run("", nil); err == nil {
		t.Error("a binary that does not exist gives no error")
	}
}

func TestReport(t *testing.T) {
	report, err := Result{Stdout: `{"issues":[{"rule":{"name":"r"},"message":"m","range":{"filename":"f","start":{"line":2}},"fixable":true}],"errors":[{"message":"e"}]}`}.Report()
	if err != nil {
		t.Fatal(err)
	}
	if i := report.Issues[0]; i.Rule.Name != "r" || i.Message != "m" || i.Range.Filename != "f" || i.Range.Start.Line != 2 || !i.Fixable {
		t.Errorf("got issue %+v", i)
	}
	if !slices.Equal(report.Errors, []Error{{Message: "e"}}) {
		t.Errorf("got errors %+v", report.Errors)
	}
	if _, err := (Result{Stdout: "", Stderr: "panic"}).Report(); err == nil {
		t.Error("no output gives no error")
	}
}
