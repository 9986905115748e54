package endurance

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

// fixable is a file in which --fix changes something.
const fixable = `resource "aws_kms_key" "k" {
  description = "x"
}
`

// The plugin's process ends where TFLint is killed while the plugin waits for it.
func TestKilledTFLintLeavesNoPlugin(t *testing.T) {
	dir := directory(t, map[string]string{"main.tf": sentinel})
	server, err := tflintcli.New(t).StartLanguageServer("--config=" + filepath.Join(dir, ".tflint.hcl"))
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "main.tf")
	if diagnostics, err := server.Change(path, sentinel); err != nil || len(diagnostics) == 0 {
		t.Fatalf("diagnostics %v, error %v", diagnostics, err)
	}
	plugins := children(t, server.PID())
	if len(plugins) == 0 {
		t.Fatal("TFLint has started no plugin")
	}
	process, err := os.FindProcess(server.PID())
	if err != nil {
		t.Fatal(err)
	}
	if err := process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = server.Close()
	for _, plugin := range plugins {
		for running(plugin) {
			time.Sleep(10 * time.Millisecond)
		}
	}
}

// children are the processes that a process has started.
func children(t *testing.T, pid int) []int {
	t.Helper()
	out, err := exec.Command("pgrep", "-P", strconv.Itoa(pid)).Output()
	if err != nil {
		tflintcli.Missing(t, "pgrep: %s", err)
	}
	var pids []int
	for _, field := range strings.Fields(string(out)) {
		child, err := strconv.Atoi(field)
		if err != nil {
			t.Fatal(err)
		}
		pids = append(pids, child)
	}
	return pids
}

// running reports whether a process is there and has not ended.
func running(pid int) bool {
	state, err := exec.Command("ps", "-o", "stat=", "-p", strconv.Itoa(pid)).Output()
	return err == nil && !strings.HasPrefix(string(state), "Z")
}

func TestTwoAtOnce(t *testing.T) {
	dir := directory(t, map[string]string{"main.tf": sentinel + fixable})
	var group sync.WaitGroup
	for range 2 {
		group.Go(func() {
			if !finds(inspect(t, dir), sentinelRule, sentinelAddress) {
				t.Errorf("the issue of %s is hidden", sentinelAddress)
			}
		})
	}
	group.Wait()
}

func TestReadOnlyDirectory(t *testing.T) {
	dir := directory(t, map[string]string{"main.tf": sentinel})
	cli := unprivileged(t, dir)
	if err := os.Chmod(dir, 0o555); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod(dir, 0o755) })
	if _, report := run(t, cli, dir); !finds(report.Issues, sentinelRule, sentinelAddress) {
		t.Errorf("the issue of %s is hidden: %v", sentinelAddress, report.Errors)
	}
}

// A lock file that cannot be read counts as one that names no provider.
func TestUnreadableLockFile(t *testing.T) {
	dir := directory(t, map[string]string{
		"main.tf":             sentinel + "resource \"alicloud_kms_key\" \"k\" {\n}\n",
		".terraform.lock.hcl": "provider \"registry.terraform.io/aliyun/alicloud\" {\n  version = \"1.289.0\"\n}\n",
	})
	const rule, address = "alicloud_kms_migration_lifecycle", "alicloud_kms_key.k"
	cli := unprivileged(t, dir)
	if _, report := run(t, cli, dir); finds(report.Issues, rule, address) {
		t.Fatalf("%s finds %s although its provider spares keys", rule, address)
	}
	if err := os.Chmod(filepath.Join(dir, ".terraform.lock.hcl"), 0); err != nil {
		t.Fatal(err)
	}
	_, report := run(t, cli, dir)
	for _, want := range [][2]string{{sentinelRule, sentinelAddress}, {rule, address}} {
		if !finds(report.Issues, want[0], want[1]) {
			t.Errorf("%s does not find %s: %v", want[0], want[1], report.Errors)
		}
	}
}

// TFLint reports what it cannot write; the plugin writes nothing itself.
func TestFixOfReadOnlyFile(t *testing.T) {
	dir := directory(t, map[string]string{"main.tf": fixable})
	file := filepath.Join(dir, "main.tf")
	if err := os.Chmod(file, 0o444); err != nil {
		t.Fatal(err)
	}
	result, err := unprivileged(t, dir).Run(dir, nil, "--fix")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(result.Stderr, "permission denied") || strings.Contains(result.Stderr, "panic") {
		t.Errorf("exit code %d\n%s", result.ExitCode, result.Stderr)
	}
	if source, err := os.ReadFile(file); err != nil || string(source) != fixable {
		t.Errorf("the file has changed: %s\n%s", err, source)
	}
}

// unprivileged is a TFLint that the modes of files bind, which root's are not.
// It may read a directory of the test.
func unprivileged(t *testing.T, dir string) tflintcli.CLI {
	t.Helper()
	cli := tflintcli.New(t)
	if os.Geteuid() != 0 {
		return cli
	}
	setpriv, err := exec.LookPath("setpriv")
	if err != nil {
		tflintcli.Missing(t, "run by root, and there is no setpriv to become another user")
	}
	tools := t.TempDir()
	for _, open := range []string{filepath.Dir(dir), filepath.Dir(tools)} {
		if err := os.Chmod(open, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.CopyFS(filepath.Join(tools, "plugins"), os.DirFS(cli.PluginDir)); err != nil {
		t.Fatal(err)
	}
	binary, err := os.ReadFile(cli.Binary)
	if err != nil {
		t.Fatal(err)
	}
	script := fmt.Sprintf("#!/bin/sh\nexec %q --reuid=65534 --regid=65534 --clear-groups %q \"$@\"\n", setpriv, filepath.Join(tools, "tflint"))
	for name, content := range map[string]string{"tflint": string(binary), "nobodys-tflint": script} {
		if err := os.WriteFile(filepath.Join(tools, name), []byte(content), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return tflintcli.CLI{Binary: filepath.Join(tools, "nobodys-tflint"), PluginDir: filepath.Join(tools, "plugins")}
}

func TestManyWorkers(t *testing.T) {
	const directories = 64
	files := map[string]string{}
	for i := range directories {
		files[filepath.Join("d"+strconv.Itoa(i), "main.tf")] = sentinel
	}
	dir := directory(t, files)
	issues := inspect(t, dir, "--recursive", "--max-workers="+strconv.Itoa(directories), "--config="+filepath.Join(dir, ".tflint.hcl"))
	var found []string
	for _, issue := range issues {
		if issue.Rule.Name == sentinelRule {
			found = append(found, filepath.Dir(issue.Range.Filename))
		}
	}
	slices.Sort(found)
	if len(slices.Compact(found)) != directories {
		t.Errorf("issues in %d directories, want %d", len(found), directories)
	}
}
