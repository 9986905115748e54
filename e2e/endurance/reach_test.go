package endurance

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

// What terraform init has downloaded reads no file of the machine that it is
// looked at on.
func TestDownloadedModulesReadNothingOutside(t *testing.T) {
	const open = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*"}]}`
	for name, tt := range map[string]struct {
		policy string
		read   bool
	}{
		"its own":                   {`file("${path.module}/own.json")`, true},
		"the root module's":         {`file("${path.root}/own.json")`, true},
		"outside":                   {`file("${path.module}/../../../../outside/open.json")`, false},
		"outside of the root":       {`file("${path.root}/../outside/open.json")`, false},
		"outside, as a template":    {`templatefile("${path.module}/../../../../outside/open.json", { x = var.x })`, false},
		"outside, as a data source": {`data.local_file.outside.content`, false},
		"a link":                    {`file("${path.module}/link.json")`, false},
		"an absolute path":          {`file("OUTSIDE/open.json")`, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := filepath.Join(t.TempDir(), "root")
			outside := filepath.Join(filepath.Dir(dir), "outside")
			write(t, dir, map[string]string{
				"main.tf": calling("acme/kms/aws"), ".terraform/modules/modules.json": manifest(".terraform/modules/a"),
				".terraform/modules/a/main.tf": "variable \"x\" {\n  default = null\n}\n" + key("policy", strings.ReplaceAll(tt.policy, "OUTSIDE", filepath.ToSlash(outside))) +
					"data \"local_file\" \"outside\" {\n  filename = \"${path.module}/../../../../outside/open.json\"\n}\n",
				".terraform/modules/a/own.json": open, "own.json": open, "../outside/open.json": open,
				".tflint.hcl": strings.ReplaceAll(configuration, "\"all\"", "\"all\"\n  call_modules = \"all\""),
			})
			if err := os.Symlink("../../../../outside/open.json", filepath.Join(dir, ".terraform/modules/a/link.json")); err != nil {
				t.Skip(err)
			}
			_, report := run(t, tflintcli.New(t), dir, ourselves)
			if got := finds(report.Issues, "aws_kms_policy_public", "module.a"); got != tt.read {
				t.Errorf("it is read: %t, want %t\n%s", got, tt.read, fmt.Sprint(report.Errors))
			}
		})
	}
}
