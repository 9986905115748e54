// Package tflintcli runs the real TFLint, with this repository's plugin, for tests.
package tflintcli

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/hashicorp/go-version"
)

// MinimumVersion is the oldest TFLint that the tests run with.
const MinimumVersion = "0.64.0"

const modulePath = "github.com/tflint-ruleset-kms/tflint-ruleset-kms"

// CLI is a TFLint and the plugins it finds.
type CLI struct {
	Binary    string
	PluginDir string
}

// New returns the TFLint of Find with the plugin, built from the working tree.
func New(t testing.TB) CLI {
	t.Helper()
	plugins, err := plugin()
	if err != nil {
		t.Fatal(err)
	}
	return CLI{Binary: Find(t), PluginDir: plugins}
}

// Find returns the TFLint that the environment variable TFLINT names, or the one in bin/, or the one in PATH.
// The test fails when there is none that is new enough.
func Find(t testing.TB) string {
	t.Helper()
	binary, err := find()
	if err != nil {
		t.Fatal(err)
	}
	return binary
}

// Missing skips a test for want of a tool, or fails it where the environment
// variable KMS_COMPLETE says that nothing may be skipped.
func Missing(t testing.TB, format string, args ...any) {
	t.Helper()
	if os.Getenv("KMS_COMPLETE") != "" {
		t.Fatalf(format, args...)
	}
	t.Skipf(format, args...)
}

// Root returns the top directory of the repository that holds the working directory.
func Root() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		mod, err := os.ReadFile(filepath.Join(dir, "go.mod"))
		if err == nil && bytes.HasPrefix(mod, []byte("module "+modulePath+"\n")) {
			return dir, nil
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", fmt.Errorf("no directory above the working directory holds module %s", modulePath)
		}
		dir = parent
	}
}

func find() (string, error) {
	if binary := os.Getenv("TFLINT"); binary != "" {
		return binary, nil
	}
	root, err := Root()
	if err != nil {
		return "", err
	}
	if binary, err := exec.LookPath(filepath.Join(root, "bin", "tflint")); err == nil {
		return binary, nil
	}
	if binary, err := exec.LookPath("tflint"); err == nil && newEnough(binary) {
		return binary, nil
	}
	return "", fmt.Errorf("no TFLint %s or later: run `make bin/tflint`, or set TFLINT", MinimumVersion)
}

func newEnough(binary string) bool {
	out, err := exec.Command(binary, "--version").Output()
	if err != nil {
		return false
	}
	line, _, _ := strings.Cut(string(out), "\n")
	installed, err := version.NewVersion(strings.TrimSpace(strings.TrimPrefix(line, "TFLint version")))
	if err != nil {
		return false
	}
	return installed.GreaterThanOrEqual(version.Must(version.NewVersion(MinimumVersion)))
}

// plugin builds the plugin and returns the directory that holds it.
var plugin = sync.OnceValues(func() (string, error) {
	root, err := Root()
	if err != nil {
		return "", err
	}
	dir := filepath.Join(root, "bin", "plugins")
	binary := filepath.Join(dir, "tflint-ruleset-kms")
	if runtime.GOOS == "windows" {
		binary += ".exe"
	}
	// The same command as `make build`, so that what one has built is up to date for the other.
	build := exec.Command("go", "build", "-buildvcs=false", "-o", binary, ".")
	build.Dir = root
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("building the plugin: %w\n%s", err, out)
	}
	return dir, nil
})

// Result is what one run of TFLint gave.
type Result struct {
	ExitCode       int
	Stdout, Stderr string
}

// Run runs TFLint in dir, or in the working directory if dir is empty.
// Of the environment it keeps what has nothing to do with TFLint or Terraform, and adds env ("KEY=VALUE").
// An exit code other than 0 is not an error.
func (c CLI) Run(dir string, env []string, args ...string) (Result, error) {
	var stdout, stderr bytes.Buffer
	cmd := exec.Command(c.Binary, args...)
	cmd.Dir = dir
	cmd.Env = append(cleanEnv(), "TFLINT_PLUGIN_DIR="+c.PluginDir)
	cmd.Env = append(cmd.Env, env...)
	cmd.Stdout, cmd.Stderr = &stdout, &stderr

	err := cmd.Run()
	if exit := new(exec.ExitError); err != nil && !errors.As(err, &exit) {
		return Result{}, err
	}
	return Result{ExitCode: cmd.ProcessState.ExitCode(), Stdout: stdout.String(), Stderr: stderr.String()}, nil
}

func cleanEnv() []string {
	var env []string
	for _, kv := range os.Environ() {
		if !strings.HasPrefix(kv, "TF_") && !strings.HasPrefix(kv, "TFLINT_") {
			env = append(env, kv)
		}
	}
	return env
}

// Report is TFLint's output with --format=json.
type Report struct {
	Issues []Issue `json:"issues"`
	Errors []Error `json:"errors"`
}

// Issue is one issue of a Report.
type Issue struct {
	Rule struct {
		Name     string `json:"name"`
		Severity string `json:"severity"`
		Link     string `json:"link"`
	} `json:"rule"`
	Message string  `json:"message"`
	Range   Range   `json:"range"`
	Callers []Range `json:"callers"`
	Fixable bool    `json:"fixable"`
}

// Range is a place in a file.
type Range struct {
	Filename string `json:"filename"`
	Start    Pos    `json:"start"`
	End      Pos    `json:"end"`
}

// Pos is a position in a file.
type Pos struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

// Error is one error of a Report.
type Error struct {
	Summary  string `json:"summary"`
	Message  string `json:"message"`
	Severity string `json:"severity"`
}

// Report reads what TFLint printed with --format=json.
func (r Result) Report() (Report, error) {
	var report Report
	if err := json.Unmarshal([]byte(r.Stdout), &report); err != nil {
		return Report{}, fmt.Errorf("TFLint did not print JSON: %w\n%s%s", err, r.Stdout, r.Stderr)
	}
	return report, nil
}
