package e2e

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
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

func TestPicturesAreCurrent(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("git and TFLint print other line ends there")
	}
	tflintcli.New(t)
	dir := t.TempDir()
	draw := exec.Command("go", "run", "./tools/pictures", dir)
	draw.Dir = ".."
	if out, err := draw.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	pictures, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil || len(pictures) != 4 {
		t.Fatalf("pictures %v, %v", pictures, err)
	}
	for _, picture := range pictures {
		want, err := os.ReadFile(picture)
		if err != nil {
			t.Fatal(err)
		}
		shown := filepath.Join("../docs/images", filepath.Base(picture))
		if got, err := os.ReadFile(shown); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s is not what TFLint prints now: run `make pictures`", shown)
		}
	}
}
