package docs

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/terraform-linters/tflint-plugin-sdk/helper"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/project"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/rules"
)

var update = flag.Bool("update", false, "write the pages")

const root = "../.."

func TestPages(t *testing.T) {
	dir := filepath.Join(root, "docs", "rules")
	want := map[string]string{"README.md": Index(rules.Groups)}
	for _, r := range rules.All {
		want[r.Name()+".md"] = Page(r, rules.Compared, example(t, r, "bad"), example(t, r, "good"))
	}
	for name, text := range want {
		check(t, filepath.Join(dir, name), text)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		if _, ok := want[entry.Name()]; !ok {
			t.Errorf("%s is the page of no rule", entry.Name())
		}
	}
}

// The rule blocks that the pages show are accepted.
func TestOptions(t *testing.T) {
	for _, r := range rules.All {
		if len(r.Options) == 0 {
			continue
		}
		if err := r.Check(helper.TestRunner(t, map[string]string{".tflint.hcl": configuration(r)})); err != nil {
			t.Errorf("%s: %s", r.Name(), err)
		}
		for _, option := range r.Options {
			if option.Example() == option.Default() {
				t.Errorf("%s: the example of %s is its default", r.Name(), option.Name())
			}
		}
	}
}

func TestReadmeTable(t *testing.T) {
	checkPart(t, "README.md", "rules", Overview(rules.Foremost, rules.Groups, "docs/rules/"))
}

func TestReads(t *testing.T) {
	checkPart(t, "docs/what-is-looked-at.md", "reads", Reads(rules.Groups))
}

func TestComparison(t *testing.T) {
	checkPart(t, "docs/compared.md", "rules", Comparison(rules.Compared, "rules/"))
	names := map[string]bool{}
	for _, r := range rules.All {
		names[r.Name()] = true
	}
	numbers := map[string]bool{}
	for _, c := range rules.Compared {
		for _, check := range c.Checks {
			makes := check.Stand == rule.Covered || check.Stand == rule.Differs
			if makes != (len(check.Rules) > 0) {
				t.Errorf("%s %v is %s by %d rules", c.Name, check.Numbers, check.Stand, len(check.Rules))
			}
			if check.Why == "" && (check.Stand == rule.Differs || check.Stand == rule.LeftAlone) {
				t.Errorf("%s %v is %s, and nobody says why", c.Name, check.Numbers, check.Stand)
			}
			for _, name := range ruleName.FindAllString(check.Why, -1) {
				if !names[name] {
					t.Errorf("%s %v names %s, which is no rule", c.Name, check.Numbers, name)
				}
			}
			for _, number := range check.Numbers {
				if numbers[c.Name+number] {
					t.Errorf("%s %s is there twice", c.Name, number)
				}
				numbers[c.Name+number] = true
			}
		}
	}
}

// ruleName is a rule that a text names, but no resource type.
var ruleName = regexp.MustCompile(`(aws_kms|alicloud_kms)_(key|policy|secret|encryption|migration)_\w+`)

// checkPart checks the part of a document that is made from the rules.
func checkPart(t *testing.T, document, part, want string) {
	t.Helper()
	path := filepath.Join(root, document)
	source, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	begin, end := "<!-- "+part+": made by make docs -->\n", "<!-- end of "+part+" -->"
	before, rest, _ := strings.Cut(string(source), begin)
	_, after, found := strings.Cut(rest, end)
	if !found {
		t.Fatalf("%s has no %q", path, begin+end)
	}
	check(t, path, before+begin+want+end+after)
}

// versions are what the documents tell users to write for this release.
var versions = regexp.MustCompile(`version = "\d+\.\d+\.\d+"`)

func TestDocumentsNameThisRelease(t *testing.T) {
	for _, name := range []string{".tflint.hcl", "README.md", "docs/kms3-migration.md", "docs/kms3-migration.zh.md", "examples/organization/policy/.tflint.hcl"} {
		path := filepath.Join(root, name)
		source, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !versions.Match(source) {
			t.Errorf("%s names no version", path)
		}
		check(t, path, versions.ReplaceAllString(string(source), fmt.Sprintf("version = %q", project.Version)))
	}
}

func check(t *testing.T, path, want string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got, err := os.ReadFile(path); err != nil || string(got) != want {
		t.Errorf("%s is stale: run make docs", path)
	}
}

// expectation is the comment that makes a fixture of an example.
var expectation = regexp.MustCompile(`(?m)^[ \t]*# want.*\n|[ \t]*# want.*`)

func example(t *testing.T, r *rule.Rule, name string) Example {
	t.Helper()
	source, err := os.ReadFile(filepath.Join(root, "rules", "testdata", r.Name(), name, "main.tf"))
	if err != nil {
		t.Fatal(err)
	}
	runner := helper.TestRunner(t, map[string]string{"main.tf": string(source)})
	if err := r.Check(runner); err != nil {
		t.Fatal(err)
	}
	found := Example{Source: expectation.ReplaceAllString(string(source), "")}
	slices.SortFunc(runner.Issues, func(a, b *helper.Issue) int { return a.Range.Start.Line - b.Range.Start.Line })
	for _, issue := range runner.Issues {
		found.Messages = append(found.Messages, issue.Message)
	}
	return found
}
