package main

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

func TestPicturesAreCurrent(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("git and TFLint print other line ends there")
	}
	tflintcli.New(t)
	pictures, err := draw("../..")
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range pictures {
		got, err := os.ReadFile(filepath.Join("../../docs/images", name))
		if err != nil || string(got) != want {
			t.Errorf("docs/images/%s is not what TFLint prints now: run `make pictures`", name)
		}
	}
}
