package main

import (
	"encoding/json"
	"go/format"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// repository is a root with nothing but the registry.
func repository(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	registry, err := os.ReadFile("../../rules/rules.go")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(root, "rules"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(root, "rules", "rules.go"), registry, 0o644); err != nil {
		t.Fatal(err)
	}
	return root
}

// What is written builds with all other rules.
func TestWrite(t *testing.T) {
	for _, name := range []string{"aws_kms_key_example", "alicloud_kms_key_example"} {
		t.Run(name, func(t *testing.T) {
			root := repository(t)
			written, err := write(root, name)
			if err != nil {
				t.Fatal(err)
			}
			want := []string{
				"rules/" + name + ".go",
				"rules/rules.go",
				"rules/testdata/" + name + "/bad/main.tf",
				"rules/testdata/" + name + "/called_module/main.tf",
				"rules/testdata/" + name + "/called_module/module/main.tf",
				"rules/testdata/" + name + "/good/main.tf",
				"rules/testdata/" + name + "/json_syntax/main.tf.json",
			}
			if !slices.Equal(written, want) {
				t.Errorf("written: %q, want %q", written, want)
			}
			overlay := map[string]string{}
			for _, file := range written {
				content, err := os.ReadFile(filepath.Join(root, file))
				if err != nil {
					t.Fatal(err)
				}
				switch filepath.Ext(file) {
				case ".json":
					if !json.Valid(content) {
						t.Errorf("%s is no JSON", file)
					}
				case ".go":
					if formatted, err := format.Source(content); err != nil || string(formatted) != string(content) {
						t.Errorf("%s is not formatted: %v", file, err)
					}
					place, err := filepath.Abs(filepath.Join("../..", file))
					if err != nil {
						t.Fatal(err)
					}
					overlay[place] = filepath.Join(root, file)
				}
			}
			build(t, root, overlay)
		})
	}
}

// build builds the rules of the repository with some files instead of its own.
func build(t *testing.T, root string, overlay map[string]string) {
	t.Helper()
	content, err := json.Marshal(map[string]any{"Replace": overlay})
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(root, "overlay.json")
	if err := os.WriteFile(file, content, 0o644); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("go", "build", "-overlay="+file, "../../rules").CombinedOutput(); err != nil {
		t.Errorf("%s\n%s", err, out)
	}
}

func TestRegister(t *testing.T) {
	rule, err := newSkeleton("aws_kms_key_example")
	if err != nil {
		t.Fatal(err)
	}
	got, err := rule.register([]byte("\t\talicloudKMSKeyPolicy,\n\n\t\tawsKMSKeyPolicy,\n\t}\n\tawsKMSGrant,\n"))
	if want := "\t\talicloudKMSKeyPolicy,\n\n\t\tawsKMSKeyPolicy,\n\t\tawsKMSKeyExample,\n\t}\n\tawsKMSGrant,\n"; err != nil || string(got) != want {
		t.Errorf("%v: %s", err, got)
	}
}

func TestVariable(t *testing.T) {
	for name, want := range map[string]string{
		"aws_kms_key_alias":                     "awsKMSKeyAlias",
		"aws_kms_s3_bucket_key":                 "awsKMSS3BucketKey",
		"alicloud_kms_dkms_instance_id_default": "alicloudKMSDKMSInstanceIDDefault",
	} {
		if got := variable(name); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}

// Nothing is written where something is wrong.
func TestRefused(t *testing.T) {
	for name, want := range map[string]string{
		"":                    "no name",
		"aws":                 "no name",
		"aws_kms_Key":         "no name",
		"../aws_kms_key":      "no name",
		"azurerm_kms_key":     "no cloud",
		"aws_kms_key_alias":   "registered already",
		"aws_kms_key_example": "there already",
	} {
		t.Run(name, func(t *testing.T) {
			root := repository(t)
			taken := filepath.Join(root, "rules", "aws_kms_key_example.go")
			if err := os.WriteFile(taken, nil, 0o644); err != nil {
				t.Fatal(err)
			}
			if _, err := write(root, name); err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%v, want %q", err, want)
			}
			entries, err := os.ReadDir(filepath.Join(root, "rules"))
			if err != nil || len(entries) != 2 {
				t.Errorf("something has been written: %v, %v", entries, err)
			}
		})
	}
}
