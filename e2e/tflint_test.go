// Package e2e runs the real TFLint with the plugin over whole directories.
package e2e

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

// tflint runs TFLint in a directory and fails the test unless it exits with the given code.
func tflint(t *testing.T, exitCode int, dir string, args ...string) tflintcli.Result {
	t.Helper()
	result, err := tflintcli.New(t).Run(dir, nil, args...)
	if err != nil {
		t.Fatal(err)
	}
	if result.ExitCode != exitCode {
		t.Fatalf("exit code %d, want %d\n%s%s", result.ExitCode, exitCode, result.Stdout, result.Stderr)
	}
	return result
}

// Exit codes of TFLint.
const (
	exitOK     = 0
	exitError  = 1
	exitIssues = 2
)

// issues runs TFLint in a directory and returns what it found. An error of TFLint fails the test.
func issues(t *testing.T, dir string, args ...string) []tflintcli.Issue {
	t.Helper()
	report := report(t, exitOK, dir, append(args, "--force")...)
	if len(report.Errors) > 0 {
		t.Fatalf("TFLint: %v", report.Errors)
	}
	return report.Issues
}

func report(t *testing.T, exitCode int, dir string, args ...string) tflintcli.Report {
	t.Helper()
	report, err := tflint(t, exitCode, dir, append(args, "--format=json")...).Report()
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// rulesOf returns the names of the rules that found something, sorted.
func rulesOf(found []tflintcli.Issue) []string {
	names := make([]string, len(found))
	for i, issue := range found {
		names[i] = issue.Rule.Name
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// plugin is a TFLint configuration that enables this plugin only, with the given attributes of its block.
func plugin(attributes string) string {
	return "plugin \"terraform\" {\n  enabled = false\n}\n\nplugin \"kms\" {\n  enabled = true\n  " + attributes + "\n}\n"
}

// config writes a TFLint configuration and returns the argument that names it.
func config(t *testing.T, content string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), ".tflint.hcl")
	if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return "--config=" + file
}

// copyOf copies a directory to where a test may change it.
func copyOf(t *testing.T, dir string) string {
	t.Helper()
	to := t.TempDir()
	if err := os.CopyFS(to, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	return to
}
