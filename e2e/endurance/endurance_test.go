// Package endurance holds what the plugin must survive: hostile files, faults
// around it, and long use.
package endurance

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

const configuration = `plugin "terraform" {
  enabled = false
}

plugin "kms" {
  enabled = true
  preset  = "all"
}

rule "kms_not_judged" {
  enabled = true
}
`

// sentinel is a resource with an issue that nothing else in the module may hide.
const sentinel = `resource "aws_kms_replica_key" "sentinel" {
  primary_key_arn         = "arn:aws:kms:eu-central-1:111122223333:key/mrk-1"
  deletion_window_in_days = 3
}
`

const (
	sentinelRule    = "aws_kms_key_deletion_window"
	sentinelAddress = "aws_kms_replica_key.sentinel"
)

// directory writes files below a new directory.
func directory(t testing.TB, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	write(t, dir, files)
	write(t, dir, map[string]string{".tflint.hcl": configuration})
	return dir
}

func write(t testing.TB, dir string, files map[string]string) {
	t.Helper()
	for name, content := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// inspect runs TFLint in a directory. An error of TFLint fails the test.
func inspect(t testing.TB, dir string, args ...string) []tflintcli.Issue {
	t.Helper()
	_, report := run(t, tflintcli.New(t), dir, args...)
	for _, e := range report.Errors {
		t.Errorf("TFLint: %s", shortened(e.Message))
	}
	return report.Issues
}

func run(t testing.TB, cli tflintcli.CLI, dir string, args ...string) (tflintcli.Result, tflintcli.Report) {
	t.Helper()
	result, err := cli.Run(dir, nil, append(args, "--format=json", "--force")...)
	if err != nil {
		t.Fatal(err)
	}
	report, err := result.Report()
	if err != nil {
		t.Fatal(shortened(err.Error()))
	}
	return result, report
}

// finds reports whether an issue of the rule is about the address.
func finds(issues []tflintcli.Issue, rule, address string) bool {
	for _, issue := range issues {
		if issue.Rule.Name == rule && strings.HasPrefix(issue.Message, address+": ") {
			return true
		}
	}
	return false
}

func shortened(text string) string {
	const most = 2_000
	if len(text) > most {
		return text[:most] + "…"
	}
	return text
}
