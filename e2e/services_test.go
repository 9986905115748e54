package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// snippet is a fenced block of Markdown with a configuration.
var snippet = regexp.MustCompile("(?s)```hcl\n(.*?)```")

// TestServicesGuide runs what is recommended over each snippet of the guide to
// the services of AWS.
func TestServicesGuide(t *testing.T) {
	guide, err := os.ReadFile("../docs/aws-services.md")
	if err != nil {
		t.Fatal(err)
	}
	snippets := snippet.FindAllSubmatch(guide, -1)
	if len(snippets) < 10 {
		t.Fatalf("the guide has %d snippets", len(snippets))
	}
	for i, found := range snippets {
		t.Run(fmt.Sprintf("snippet %d", i+1), func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			if err := os.WriteFile(filepath.Join(dir, "main.tf"), found[1], 0o644); err != nil {
				t.Fatal(err)
			}
			for _, issue := range issues(t, dir, config(t, plugin(`preset = "recommended"`))) {
				t.Errorf("%d: %s (%s)\n%s", issue.Range.Start.Line, issue.Message, issue.Rule.Name, found[1])
			}
		})
	}
}

// TestServices runs what is recommended over configurations in the manner of
// modules that people publish. A comment says which rule speaks at its line.
func TestServices(t *testing.T) {
	dirs, err := filepath.Glob("testdata/services/*")
	if err != nil || len(dirs) < 30 {
		t.Fatalf("%d configurations, %v", len(dirs), err)
	}
	for _, dir := range dirs {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			t.Parallel()
			source, err := os.ReadFile(filepath.Join(dir, "main.tf"))
			if err != nil {
				t.Fatal(err)
			}
			var want, got []string
			for i, line := range strings.Split(string(source), "\n") {
				if _, rule, ok := strings.Cut(line, " # want "); ok {
					want = append(want, fmt.Sprintf("%d %s", i+1, rule))
				}
			}
			for _, issue := range issues(t, dir, config(t, plugin(`preset = "recommended"`))) {
				found := fmt.Sprintf("%d %s", issue.Range.Start.Line, issue.Rule.Name)
				if got = append(got, found); !slices.Contains(want, found) {
					t.Errorf("%s: %s", found, issue.Message)
				}
			}
			for _, missing := range want {
				if !slices.Contains(got, missing) {
					t.Errorf("%s: nothing", missing)
				}
			}
		})
	}
}
