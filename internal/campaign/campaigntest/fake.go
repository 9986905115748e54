// Package campaigntest has what the tests of a campaign share: a TFLint that prints what was recorded, and
// an organization of sixty repositories.
package campaigntest

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// fakes makes the test binary a TFLint.
const fakes = "KMS_CAMPAIGN_FAKES_TFLINT"

// recorded is the name of the file that holds what the fake TFLint prints for its directory.
const recorded = ".recorded.json"

// Main runs a package's tests. It has to be its TestMain where FakeTFLint is used.
func Main(m *testing.M) {
	if os.Getenv(fakes) != "" {
		os.Exit(fake(os.Args[1:]))
	}
	os.Exit(m.Run())
}

// FakeTFLint returns the path of a TFLint that prints what Record has recorded in a directory, or finds nothing. It
// refuses to run in any other way than a campaign may run TFLint.
func FakeTFLint(t *testing.T) string {
	t.Helper()
	t.Setenv(fakes, "yes")
	binary, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return binary
}

func fake(args []string) int {
	dir, found := "", false
	for _, arg := range args {
		if dir, found = strings.CutPrefix(arg, "--chdir="); found {
			break
		}
	}
	if why := wrong(args); !found || why != "" {
		fmt.Fprintf(os.Stderr, "the fake TFLint was run as %q: %s", args, why)
		return 1
	}
	text, err := os.ReadFile(filepath.Join(dir, recorded))
	if os.IsNotExist(err) {
		text = []byte(`{"issues":[],"errors":[]}`)
	} else if err != nil {
		fmt.Fprint(os.Stderr, err)
		return 1
	}
	os.Stdout.Write(text)
	return 0
}

// wrong says what is wrong with the arguments.
func wrong(args []string) string {
	for _, needed := range []string{"--format=json", "--force", "--enable-rule=alicloud_kms_migration_inventory"} {
		if !slices.Contains(args, needed) {
			return "there is no " + needed
		}
	}
	if slices.Contains(args, "--fix") {
		return "a report changes nothing"
	}
	for _, arg := range args {
		if config, ok := strings.CutPrefix(arg, "--config="); ok && filepath.IsAbs(config) {
			return ""
		}
	}
	return "there is no --config with an absolute path"
}

// Issue is an issue that the fake TFLint prints.
type Issue struct {
	Rule, Severity, Message string
	// File is relative to the repository.
	File    string
	Line    int
	Fixable bool
}

// Record has the fake TFLint print issues, and errors as TFLint's message without a place, for a directory.
func Record(t testing.TB, dir string, issues []Issue, errors ...string) {
	t.Helper()
	type object = map[string]any
	printed := object{"issues": []object{}, "errors": []object{}}
	for _, i := range issues {
		printed["issues"] = append(printed["issues"].([]object), object{
			"rule":    object{"name": i.Rule, "severity": i.Severity, "link": "https://example.com/" + i.Rule + ".md"},
			"message": i.Message,
			"range":   object{"filename": i.File, "start": object{"line": i.Line, "column": 1}},
			"fixable": i.Fixable,
		})
	}
	for _, e := range errors {
		printed["errors"] = append(printed["errors"].([]object), object{"message": e, "severity": "error"})
	}
	text, err := json.Marshal(printed)
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, recorded), string(text))
}

// write writes a file, and the directories above it.
func write(t testing.TB, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
