package e2e

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestTranslation says that the guide in Chinese has, line by line, the
// headings, lists, tables, commands and links of the guide in English.
func TestTranslation(t *testing.T) {
	english, chinese := skeleton(t, "../docs/kms3-migration.md"), skeleton(t, "../docs/kms3-migration.zh.md")
	for i := range min(len(english), len(chinese)) {
		if english[i] != chinese[i] {
			t.Errorf("line %d is, apart from its words,\n%s\nin English, and in Chinese\n%s", i+1, english[i], chinese[i])
		}
	}
	if len(english) != len(chinese) {
		t.Errorf("%d lines in English, %d in Chinese", len(english), len(chinese))
	}
}

var (
	comment = regexp.MustCompile(`#.*`)
	marker  = regexp.MustCompile(`^ *(#+ |[0-9]+\. |- )?`)
	span    = regexp.MustCompile("`[^`]+`")
	target  = regexp.MustCompile(`\]\(([^)]+)\)`)
)

// skeleton is what does not depend on the language in each line of a document:
// of code, all but its comments; of text, its marker, the columns of its table,
// its code spans and its links.
func skeleton(t *testing.T, path string) []string {
	t.Helper()
	source, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	fenced := false
	for line := range strings.Lines(string(source)) {
		fence := strings.HasPrefix(strings.TrimSpace(line), "```")
		if fenced || fence {
			lines = append(lines, comment.ReplaceAllString(line, "#"))
			fenced = fenced != fence
			continue
		}
		links := target.FindAllString(line, -1)
		for i, link := range links {
			links[i] = sameInBoth.Replace(link)
		}
		spans := span.FindAllString(line, -1)
		slices.Sort(links)
		slices.Sort(spans)
		lines = append(lines, fmt.Sprintf("%q %d columns %q %q", marker.FindString(line), strings.Count(line, "|"), spans, links))
	}
	return lines
}

// sameInBoth makes one link of those that lead to a page in either language.
var sameInBoth = strings.NewReplacer("/help/zh/", "/help/en/", "kms3-migration.zh.md", "kms3-migration.md")
