package e2e

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// block is a fenced block of Markdown that shows what the demo prints.
var block = regexp.MustCompile("(?s)```(?:text|diff)\n(.*?)```")

func TestReadmeShowsTheDemo(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	demo := exec.Command("make", "--no-print-directory", "demo")
	demo.Dir = ".."
	output, err := demo.CombinedOutput()
	if err != nil {
		t.Fatalf("make demo: %s\n%s", err, output)
	}
	blocks := block.FindAllStringSubmatch(string(readme), -1)
	if len(blocks) == 0 {
		t.Fatal("the README shows nothing of the demo")
	}
	for _, shown := range blocks {
		if !strings.Contains(string(output), shown[1]) {
			t.Errorf("make demo does not print:\n%s", shown[1])
		}
	}
}
