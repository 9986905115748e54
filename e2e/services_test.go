package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
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
