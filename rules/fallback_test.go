package rules

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/helper"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// refusing is a TFLint that says what there is in a module, but does not give it.
type refusing struct {
	*helper.Runner
	asked int
}

func (r *refusing) GetModuleContent(schema *hclext.BodySchema, option *tflint.GetModuleContentOption) (*hclext.BodyContent, error) {
	if r.asked++; r.asked == 2 {
		return nil, errors.New("refused")
	}
	return r.Runner.GetModuleContent(schema, option)
}

// Where TFLint refuses to give a module's content, the rules find in the files
// what they find in what it gives.
func TestRulesReadFilesWhereTFLintRefuses(t *testing.T) {
	read := 0
	for _, rule := range All {
		for _, pattern := range []string{"main.tf", "main.tf.json"} {
			files, err := filepath.Glob(filepath.Join("testdata", rule.Name(), "*", pattern))
			if err != nil {
				t.Fatal(err)
			}
			for _, file := range files {
				source, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				if strings.Contains(string(source), "real TFLint only") {
					continue
				}
				given := helper.TestRunner(t, map[string]string{file: string(source)})
				refused := &refusing{Runner: helper.TestRunner(t, map[string]string{file: string(source)})}
				for _, runner := range []tflint.Runner{given, refused} {
					if err := rule.Check(runner); err != nil {
						t.Fatal(err)
					}
				}
				if diff := cmp.Diff(messages(given), messages(refused.Runner)); diff != "" {
					t.Errorf("%s (-given +refused):\n%s", file, diff)
				}
				read += len(given.Issues)
			}
		}
	}
	if read < len(All) {
		t.Errorf("%d issues in all", read)
	}
}

func messages(runner *helper.Runner) []string {
	var messages []string
	for _, issue := range runner.Issues {
		messages = append(messages, issue.Range.String()+": "+issue.Message)
	}
	return messages
}
