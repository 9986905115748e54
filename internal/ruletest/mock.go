package ruletest

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/helper"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// fixPasses is how often TFLint repeats an inspection with --fix before it gives up.
const fixPasses = 10

// checkWithMock runs a case against the SDK's mock of TFLint and returns what is wrong.
func checkWithMock(t *testing.T, c Case, rule tflint.Rule) []string {
	files, err := mockFiles(c)
	if err != nil {
		return []string{err.Error()}
	}
	runner := helper.TestRunner(t, files)
	if err := rule.Check(runner); err != nil {
		return []string{err.Error()}
	}
	var issues []issue
	for _, i := range runner.Issues {
		issues = append(issues, issue{c.relative(i.Range.Filename), i.Range.Start.Line, i.Message})
	}
	problems := compare(c.want, issues)
	if c.made {
		return problems
	}

	for range fixPasses {
		if !apply(files, runner.Changes()) {
			return append(problems, compareFixed(c, c.fromMock(files))...)
		}
		runner = helper.TestRunner(t, files)
		if err := rule.Check(runner); err != nil {
			return append(problems, err.Error())
		}
	}
	return append(problems, fmt.Sprintf("the fixes still change something after %d passes", fixPasses))
}

// mockFiles returns what the mock should know of a case, by the path from the working directory.
func mockFiles(c Case) (map[string]string, error) {
	files := map[string]string{}
	for file, source := range c.sources {
		if isConfig(file) {
			files[filepath.Join(c.Dir, file)] = string(source)
		}
	}
	if config, ok := c.sources[configFile]; ok {
		rules, err := ruleBlocks(config)
		if err != nil {
			return nil, err
		}
		files[configFile] = rules
	}
	return files, nil
}

// ruleBlocks returns the rule blocks of a TFLint configuration: the mock understands no other.
func ruleBlocks(config []byte) (string, error) {
	file, diags := hclsyntax.ParseConfig(config, configFile, hcl.InitialPos)
	if diags.HasErrors() {
		return "", diags
	}
	var rules string
	for _, block := range file.Body.(*hclsyntax.Body).Blocks {
		if block.Type == "rule" {
			rules += string(block.Range().SliceBytes(config)) + "\n"
		}
	}
	return rules, nil
}

// apply writes changes into files and reports whether that made a difference.
func apply(files map[string]string, changes map[string][]byte) bool {
	changed := false
	for name, source := range changes {
		changed = changed || files[name] != string(source)
		files[name] = string(source)
	}
	return changed
}

// fromMock returns the configuration files that the mock holds, by their name in the case.
func (c Case) fromMock(files map[string]string) map[string][]byte {
	sources := map[string][]byte{}
	for name, source := range files {
		if name != configFile {
			sources[c.relative(name)] = []byte(source)
		}
	}
	return sources
}
