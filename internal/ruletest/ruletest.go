// Package ruletest runs a rule over directories of ordinary Terraform files whose comments say what is expected.
//
// A case is a directory testdata/<rule>/<case> of the package under test. It holds Terraform files in native or
// JSON syntax and whatever else belongs to a configuration: .tfvars files, a .terraform.lock.hcl, called modules in
// sub-directories. A comment says which issue has to start at its line, by quoted patterns for the message:
//
//	deletion_window_in_days = 3 # want "below 7" `another issue`
//
// Where no comment can stand, another line speaks for it, and in JSON a property that Terraform ignores:
//
//	# want@+2 "…"
//	"//": "want@+1 `…`"
//
// Every issue must be expected, and every expectation met. Some files have a meaning of their own:
//
//   - <file>.fixed is what <file> must be after tflint --fix; a file without one must stay as it is.
//     go test -update writes them.
//   - .tflint.hcl configures TFLint, for the sake of the rule's options; it has to enable the plugin.
//   - .flags holds arguments for TFLint, and .env variables of its environment (KEY=VALUE), one a line.
//
// Each case runs through the real TFLint, and against the SDK's mock of it unless it needs what the mock cannot do:
// called modules, override files, values from outside, or whatever a comment gives as the reason:
//
//	# real TFLint only: the mock knows no local values
//
// With -short, it runs against the mock only. The mock runs the rule by itself, TFLint beside others.
package ruletest

import (
	"flag"
	"path/filepath"
	"testing"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

var update = flag.Bool("update", false, "write the .fixed files of the cases")

// Run runs every case of the rule as a subtest. What the rules of the given names
// report beside it is of no interest, but that they run is: rules share what they
// have read.
func Run(t *testing.T, rule tflint.Rule, beside ...string) {
	t.Helper()
	cases, err := Cases(rule.Name())
	if err != nil {
		t.Fatal(err)
	}
	cli := newCLI(t)
	for _, c := range cases {
		c.beside = beside
		t.Run(c.Name, func(t *testing.T) {
			t.Parallel()
			c.run(t, rule, cli)
		})
	}
}

// Made runs the rule over files that the test has made, by their slash-separated
// names. Their comments say what is expected, as in a case, but for the fixes.
func Made(t *testing.T, rule tflint.Rule, files map[string]string) {
	t.Helper()
	dir := t.TempDir()
	for name, source := range files {
		if err := writeFile(filepath.Join(dir, filepath.FromSlash(name)), source); err != nil {
			t.Fatal(err)
		}
	}
	c, err := load(rule.Name(), dir)
	if err != nil {
		t.Fatal(err)
	}
	c.made = true
	c.run(t, rule, newCLI(t))
}

// In runs the rule over a directory that several rules share, as over a case.
func In(t *testing.T, rule tflint.Rule, dir string) {
	t.Helper()
	c, err := load(rule.Name(), dir)
	if err != nil {
		t.Fatal(err)
	}
	c.run(t, rule, newCLI(t))
}

// newCLI is the real TFLint, which a short run does without.
func newCLI(t *testing.T) (cli tflintcli.CLI) {
	t.Helper()
	if !testing.Short() {
		cli = tflintcli.New(t)
	}
	return cli
}

func (c Case) run(t *testing.T, rule tflint.Rule, cli tflintcli.CLI) {
	if !testing.Short() {
		for _, problem := range checkWithTFLint(t, c, cli, *update) {
			t.Errorf("TFLint: %s", problem)
		}
	}
	if *update {
		return
	}
	if c.realOnly != "" {
		t.Logf("not run against the SDK's mock: %s", c.realOnly)
		return
	}
	for _, problem := range checkWithMock(t, c, rule) {
		t.Errorf("the SDK's mock: %s", problem)
	}
}
