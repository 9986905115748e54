// Package ci checks the workflows of this repository and those that users copy from it.
package ci

import (
	"encoding/json"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/project"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

func root(t *testing.T) string {
	t.Helper()
	dir, err := tflintcli.Root()
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// tool returns the path of a tool that make builds. The test is skipped where it has not.
func tool(t *testing.T, name string) string {
	t.Helper()
	path := filepath.Join(root(t), "bin", name)
	if _, err := os.Stat(path); err != nil {
		tflintcli.Missing(t, "no bin/%s: run `make bin/%[1]s`", name)
	}
	return path
}

// workflows returns the paths of all GitHub Actions workflows, relative to the repository.
func workflows(t *testing.T) []string {
	t.Helper()
	var found []string
	for _, dir := range []string{".github/workflows", "examples"} {
		err := fs.WalkDir(os.DirFS(root(t)), dir, func(path string, _ fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(path) != ".yml" {
				return err
			}
			if strings.Contains(path, "/workflows/") || strings.HasPrefix(path, "examples/ci/") && !strings.Contains(path, "gitlab") {
				found = append(found, path)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return found
}

func TestWorkflows(t *testing.T) {
	files := workflows(t)
	for _, want := range []string{".github/workflows/release.yml", "examples/ci/code-scanning.yml", "examples/organization/policy/.github/workflows/tflint.yml"} {
		if !slices.Contains(files, want) {
			t.Fatalf("%s is not among %v", want, files)
		}
	}
	actionlint := exec.Command(tool(t, "actionlint"), append([]string{"-no-color"}, files...)...)
	actionlint.Dir = root(t)
	if out, err := actionlint.CombinedOutput(); err != nil {
		t.Errorf("actionlint: %v\n%s", err, out)
	}
}

// GitHub reads findings as SARIF. The schema is OASIS's: SARIF 2.1.0, errata 01.
func TestSARIF(t *testing.T) {
	result, err := tflintcli.New(t).Run(filepath.Join(root(t), "examples"), nil, "--recursive", "--config="+filepath.Join(root(t), ".tflint.hcl"), "--format=sarif", "--force")
	if err != nil {
		t.Fatal(err)
	}
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(result.Stdout))
	if err != nil {
		t.Fatalf("%v\n%s%s", err, result.Stdout, result.Stderr)
	}
	schema, err := jsonschema.NewCompiler().Compile("testdata/sarif-schema-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(document); err != nil {
		t.Error(err)
	}

	var log struct {
		Runs []struct {
			Tool struct {
				Driver struct {
					Rules []struct{ ID, HelpURI string }
				}
			}
			Results []struct {
				RuleID    string
				Locations []struct {
					PhysicalLocation struct {
						ArtifactLocation struct{ URI string }
						Region           struct{ StartLine int }
					}
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(result.Stdout), &log); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	pages := map[string]string{}
	for _, rule := range run.Tool.Driver.Rules {
		pages[rule.ID] = rule.HelpURI
	}
	ours := 0
	for _, found := range run.Results {
		if !strings.Contains(found.RuleID, "_kms_") {
			continue
		}
		ours++
		if pages[found.RuleID] != project.RulePage(found.RuleID) {
			t.Errorf("%s: the help is at %q, want %q", found.RuleID, pages[found.RuleID], project.RulePage(found.RuleID))
		}
		place := found.Locations[0].PhysicalLocation
		file := filepath.FromSlash(place.ArtifactLocation.URI)
		if _, err := os.Stat(filepath.Join(root(t), "examples", file)); err != nil {
			t.Errorf("%s: %v", found.RuleID, err)
		}
		if place.Region.StartLine == 0 {
			t.Errorf("%s: no line in %s", found.RuleID, file)
		}
	}
	if ours == 0 {
		t.Error("nothing of this plugin was found")
	}
}
