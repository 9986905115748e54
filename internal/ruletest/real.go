package ruletest

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

const (
	configFile = ".tflint.hcl"
	flagsFile  = ".flags"
	envFile    = ".env"
)

// defaultConfig is the TFLint configuration of a case that has none.
const defaultConfig = `
plugin "kms" {
  enabled = true
}

plugin "terraform" {
  enabled = false
}
`

// checkWithTFLint runs a case through the real TFLint and returns what is wrong.
func checkWithTFLint(t *testing.T, c Case, cli tflintcli.CLI, update bool) []string {
	found, err := inspect(t, c, cli, c.Dir, only(c.beside...)...)
	if err != nil {
		return []string{err.Error()}
	}
	var issues []issue
	for _, i := range found {
		issues = append(issues, issue{c.relative(i.Range.Filename), i.Range.Start.Line, i.Message})
	}
	problems := compare(c.want, issues)
	if !c.made && (c.hasFixed() || slices.ContainsFunc(found, fixable)) {
		problems = append(problems, checkFix(t, c, cli, update)...)
	}
	return problems
}

// checkFix lets TFLint fix a copy of the case, twice, and returns what is wrong.
func checkFix(t *testing.T, c Case, cli tflintcli.CLI, update bool) []string {
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(c.Dir)); err != nil {
		return []string{err.Error()}
	}
	fixed, _, err := fix(t, c, cli, dir)
	if err != nil {
		return []string{err.Error()}
	}
	if update {
		if err := updateFixed(c, fixed); err != nil {
			return []string{err.Error()}
		}
		return nil
	}
	problems := compareFixed(c, fixed)

	again, left, err := fix(t, c, cli, dir)
	if err != nil {
		return append(problems, err.Error())
	}
	if !maps.EqualFunc(fixed, again, slices.Equal) {
		problems = append(problems, "a second --fix changes something")
	}
	for _, i := range left {
		if i.Fixable {
			problems = append(problems, fmt.Sprintf("%s:%d: still fixable after --fix: %s",
				filepath.Base(i.Range.Filename), i.Range.Start.Line, i.Message))
		}
	}
	return problems
}

// fix runs TFLint with --fix in dir and returns the files and the issues that it leaves.
func fix(t *testing.T, c Case, cli tflintcli.CLI, dir string) (map[string][]byte, []tflintcli.Issue, error) {
	issues, err := inspect(t, c, cli, dir, "--fix")
	if err != nil {
		return nil, nil, err
	}
	files, err := readTree(dir)
	return files, issues, err
}

// inspect runs TFLint in dir, a case's directory or a copy of it. It returns what
// the case's rule reports.
func inspect(t *testing.T, c Case, cli tflintcli.CLI, dir string, args ...string) ([]tflintcli.Issue, error) {
	args = append(args, only(c.Rule)...)
	args = append(args, "--chdir="+dir, "--format=json", "--call-module-type=local")
	args = append(args, c.lines(flagsFile)...)
	if _, ok := c.sources[configFile]; !ok {
		config := filepath.Join(t.TempDir(), configFile)
		if err := os.WriteFile(config, []byte(defaultConfig), 0o644); err != nil {
			return nil, err
		}
		args = append(args, "--config="+config)
	}
	result, err := cli.Run("", c.lines(envFile), args...)
	if err != nil {
		return nil, err
	}
	report, err := result.Report()
	if err != nil {
		return nil, err
	}
	for _, e := range report.Errors {
		return nil, fmt.Errorf("TFLint: %s: %s", e.Summary, e.Message)
	}
	return slices.DeleteFunc(report.Issues, func(i tflintcli.Issue) bool { return i.Rule.Name != c.Rule }), nil
}

// only lets TFLint run rules that are enabled nowhere.
func only(rules ...string) []string {
	args := make([]string, len(rules))
	for i, name := range rules {
		args[i] = "--only=" + name
	}
	return args
}

func fixable(i tflintcli.Issue) bool { return i.Fixable }

// relative turns a path that a runner gave into one from the case's directory.
func (c Case) relative(path string) string {
	dir, err := filepath.Abs(c.Dir)
	if err != nil {
		return path
	}
	file, err := filepath.Abs(path)
	if err != nil {
		return path
	}
	name, err := filepath.Rel(dir, file)
	if err != nil {
		return path
	}
	return filepath.ToSlash(name)
}
