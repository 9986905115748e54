package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

const (
	// ofVariable is a key with the window that a variable says.
	ofVariable = "variable \"days\" {\n  type    = number\n  default = 30\n}\n\nresource \"aws_kms_key\" \"k\" {\n  deletion_window_in_days = var.days\n}\n"
	tooShort   = "resource \"aws_kms_key\" \"k\" {\n  deletion_window_in_days = 3\n}\n"
	// inProd is a key that is wrong in one workspace.
	inProd = "resource \"aws_kms_key\" \"k\" {\n  deletion_window_in_days = terraform.workspace == \"prod\" ? 3 : 30\n}\n"
	open   = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*"}]}`
	// document is a policy that allows everybody.
	document = "data \"aws_iam_policy_document\" \"d\" {\n  statement {\n    actions   = [\"kms:*\"]\n    resources = [\"*\"]\n    principals {\n      type        = \"*\"\n      identifiers = [\"*\"]\n    }\n  }\n}\n"
	manifest = `{"Modules":[{"Key":"","Source":"","Dir":"."},{"Key":"kms","Source":"registry.terraform.io/acme/kms/aws","Version":"1.0.0","Dir":"%s/modules/kms"}]}`
)

func call(source, arguments string) string {
	return fmt.Sprintf("module \"kms\" {\n  source = %q\n%s}\n", source, arguments)
}

func policyIs(expression string) string {
	return "resource \"aws_kms_key\" \"k\" {\n  policy = " + expression + "\n}\n"
}

// looked are the statements of docs/what-is-looked-at.md, each with files in
// which a key is wrong, and where TFLint says so: nowhere, where it is not
// looked at.
var looked = map[string]struct {
	files map[string]string
	// attributes are those of the plugin block.
	attributes string
	env, args  []string
	finds      []string
}{
	"files: native syntax":  {files: map[string]string{"x.tf": tooShort}, finds: []string{"x.tf:2"}},
	"files: JSON syntax":    {files: map[string]string{"x.tf.json": `{"resource":{"aws_kms_key":{"k":{"deletion_window_in_days":3}}}}`}, finds: []string{"x.tf.json:1"}},
	"files: override files": {files: map[string]string{"main.tf": ofVariable, "override.tf": tooShort}, finds: []string{"override.tf:2"}},
	"files: other override files": {files: map[string]string{"main.tf": ofVariable, "x_override.tf.json": `{"resource":{"aws_kms_key":{"k":{"deletion_window_in_days":3}}}}`},
		finds: []string{"x_override.tf.json:1"}},
	"files: not below":                        {files: map[string]string{"main.tf": ofVariable, "below/main.tf": tooShort}},
	"files: below, recursively":               {files: map[string]string{"main.tf": ofVariable, "below/main.tf": tooShort, ".hidden/main.tf": tooShort}, args: []string{"--recursive"}, finds: []string{"below/main.tf:2"}},
	"files: terraform.tfvars":                 {files: map[string]string{"main.tf": ofVariable, "terraform.tfvars": "days = 3\n"}, finds: []string{"main.tf:7"}},
	"files: auto.tfvars":                      {files: map[string]string{"main.tf": ofVariable, "x.auto.tfvars": "days = 3\n"}, finds: []string{"main.tf:7"}},
	"files: auto.tfvars.json":                 {files: map[string]string{"main.tf": ofVariable, "x.auto.tfvars.json": `{"days": 3}`}, finds: []string{"main.tf:7"}},
	"files: terraform.tfvars.json":            {files: map[string]string{"main.tf": ofVariable, "terraform.tfvars.json": `{"days": 3}`}, finds: []string{"main.tf:7"}},
	"files: terraform.tfvars.json, given":     {files: map[string]string{"main.tf": ofVariable, "terraform.tfvars.json": `{"days": 3}`}, args: []string{"--var-file=terraform.tfvars.json"}, finds: []string{"main.tf:7"}},
	"files: other tfvars":                     {files: map[string]string{"main.tf": ofVariable, "prod.tfvars": "days = 3\n"}, env: []string{"TF_CLI_ARGS=-var-file=prod.tfvars", "TF_CLI_ARGS_plan=-var=days=3"}},
	"files: other tfvars, given":              {files: map[string]string{"main.tf": ofVariable, "prod.tfvars": "days = 3\n"}, args: []string{"--var-file=prod.tfvars"}, finds: []string{"main.tf:7"}},
	"files: a variable as an argument":        {files: map[string]string{"main.tf": ofVariable}, args: []string{"--var=days=3"}, finds: []string{"main.tf:7"}},
	"files: a variable in the environment":    {files: map[string]string{"main.tf": ofVariable}, env: []string{"TF_VAR_days=3"}, finds: []string{"main.tf:7"}},
	"files: the lock file":                    {files: map[string]string{"main.tf": "resource \"alicloud_kms_key\" \"k\" {\n}\n", ".terraform.lock.hcl": "provider \"registry.terraform.io/aliyun/alicloud\" {\n  version = \"1.230.0\"\n}\n"}, finds: []string{"main.tf:1"}},
	"files: the lock file of another version": {files: map[string]string{"main.tf": "resource \"alicloud_kms_key\" \"k\" {\n}\n", ".terraform.lock.hcl": "provider \"registry.terraform.io/aliyun/alicloud\" {\n  version = \"1.280.0\"\n}\n"}},
	"files: OpenTofu's":                       {files: map[string]string{"main.tofu": tooShort, "x.tofu.json": `{"resource":{"aws_kms_key":{"j":{"deletion_window_in_days":3}}}}`}},
	"files: main.tf beside main.tofu":         {files: map[string]string{"main.tofu": ofVariable, "main.tf": tooShort}, finds: []string{"main.tf:2"}},
	"files: tests":                            {files: map[string]string{"main.tf": ofVariable, "main.tftest.hcl": "variables {\n  days = 3\n}\nrun \"x\" {\n}\n"}},

	"comments: of other scanners": {files: map[string]string{"main.tf": "#checkov:skip=CKV_AWS_7:x\n#trivy:ignore:AVD-AWS-0065\n#tfsec:ignore:aws-kms-auto-rotate-keys\n# kics-scan ignore-block\nresource \"aws_kms_key\" \"k\" {\n  #checkov:skip=CKV_AWS_7:x\n  deletion_window_in_days = 3 #nosec\n}\n"}, finds: []string{"main.tf:7"}},
	"comments: of TFLint":         {files: map[string]string{"main.tf": "resource \"aws_kms_key\" \"k\" {\n  # tflint-ignore: aws_kms_key_deletion_window\n  deletion_window_in_days = 3\n}\n"}},

	"workspaces: one that nothing names": {files: map[string]string{"main.tf": inProd}},
	"workspaces: default is not taken":   {files: map[string]string{"main.tf": strings.ReplaceAll(inProd, "prod", "default")}},
	"workspaces: TF_WORKSPACE":           {files: map[string]string{"main.tf": inProd, ".terraform/environment": "test"}, env: []string{"TF_WORKSPACE=prod"}, finds: []string{"main.tf:2"}},
	"workspaces: .terraform/environment": {files: map[string]string{"main.tf": inProd, ".terraform/environment": "prod"}, finds: []string{"main.tf:2"}},
	"workspaces: TF_DATA_DIR":            {files: map[string]string{"main.tf": inProd, ".terraform/environment": "test", "data/environment": "prod"}, env: []string{"TF_DATA_DIR=data"}, finds: []string{"main.tf:2"}},
	"workspaces: of each directory":      {files: map[string]string{"a/main.tf": inProd, "b/main.tf": inProd, "b/data/environment": "prod"}, env: []string{"TF_DATA_DIR=data"}, args: []string{"--recursive"}, finds: []string{"b/main.tf:2"}},
	"workspaces: what is wrong in all":   {files: map[string]string{"main.tf": strings.ReplaceAll(inProd, "30", "400")}, finds: []string{"main.tf:2"}},

	"switches: not known":                   {files: map[string]string{"main.tf": "variable \"on\" {}\nresource \"aws_kms_key\" \"k\" {\n  count = var.on ? 1 : 0\n  deletion_window_in_days = 3\n}\n"}, finds: []string{"main.tf:4"}},
	"switches: off":                         {files: map[string]string{"main.tf": "resource \"aws_kms_key\" \"k\" {\n  count = 0\n  deletion_window_in_days = 3\n}\n"}},
	"switches: off by a default":            {files: map[string]string{"main.tf": "variable \"on\" {\n  default = false\n}\nresource \"aws_kms_key\" \"k\" {\n  count = var.on ? 1 : 0\n  deletion_window_in_days = 3\n}\n"}, finds: []string{"main.tf:6"}},
	"switches: off by a default, in a root": {files: map[string]string{"main.tf": "variable \"on\" {\n  default = false\n}\nresource \"aws_kms_key\" \"k\" {\n  count = var.on ? 1 : 0\n  deletion_window_in_days = 3\n}\n", "x.auto.tfvars": ""}},
	"switches: one of several":              {files: map[string]string{"main.tf": "resource \"aws_kms_key\" \"k\" {\n  for_each = { a = 3, b = 30 }\n  deletion_window_in_days = each.value\n}\n"}, finds: []string{"main.tf:3"}},

	"calls: an argument":              {files: map[string]string{"main.tf": call("./kms", "  days = 3\n"), "kms/main.tf": ofVariable}, finds: []string{"main.tf:3"}},
	"calls: none":                     {files: map[string]string{"main.tf": call("./kms", "  days = 3\n"), "kms/main.tf": ofVariable}, attributes: `call_modules = "none"`, args: []string{"--call-module-type=none"}},
	"calls: none, but by TFLint":      {files: map[string]string{"main.tf": call("./kms", "  days = 3\n"), "kms/main.tf": ofVariable}, attributes: `call_modules = "none"`, finds: []string{"main.tf:3"}},
	"calls: switched on":              {files: map[string]string{"main.tf": call("./kms", "  on   = true\n  days = 3\n"), "kms/main.tf": strings.Replace(ofVariable, "  deletion", "  count = var.on ? 1 : 0\n  deletion", 1) + "variable \"on\" {\n  default = false\n}\n"}, finds: []string{"main.tf:4"}},
	"calls: through another":          {files: map[string]string{"main.tf": call("./a", "  days = 3\n"), "a/main.tf": "variable \"days\" {}\n" + call("../kms", "  days = var.days\n"), "kms/main.tf": ofVariable}, finds: []string{"main.tf:3"}},
	"calls: said in the module, once": {files: map[string]string{"main.tf": call("./kms", ""), "b/main.tf": call("../kms", ""), "kms/main.tf": tooShort}, args: []string{"--recursive"}, finds: []string{"kms/main.tf:2"}},
	"calls: not downloaded":           {files: map[string]string{"main.tf": call("acme/kms/aws", "  days = 3\n")}, attributes: `call_modules = "all"`},
	"calls: downloaded":               {files: map[string]string{"main.tf": call("acme/kms/aws", "  days = 3\n"), ".terraform/modules/modules.json": fmt.Sprintf(manifest, ".terraform"), ".terraform/modules/kms/main.tf": ofVariable}, args: []string{"--call-module-type=none"}},
	"calls: downloaded, all":          {files: map[string]string{"main.tf": call("acme/kms/aws", "  days = 3\n"), ".terraform/modules/modules.json": fmt.Sprintf(manifest, ".terraform"), ".terraform/modules/kms/main.tf": ofVariable}, attributes: `call_modules = "all"`, finds: []string{"main.tf:3"}},
	"calls: downloaded, an error":     {files: map[string]string{"main.tf": call("acme/kms/aws", ""), ".terraform/modules/modules.json": fmt.Sprintf(manifest, ".terraform"), ".terraform/modules/kms/main.tf": tooShort}, attributes: `call_modules = "all"`, finds: []string{"main.tf:1"}},
	"calls: TF_DATA_DIR":              {files: map[string]string{"main.tf": call("acme/kms/aws", "  days = 3\n"), "data/modules/modules.json": fmt.Sprintf(manifest, "data"), "data/modules/kms/main.tf": ofVariable}, attributes: `call_modules = "all"`, env: []string{"TF_DATA_DIR=data"}, finds: []string{"main.tf:3"}},

	"values: a file":                      {files: map[string]string{"main.tf": policyIs(`file("p.json")`), "p.json": open}, finds: []string{"main.tf:2"}},
	"values: a file of unknown path":      {files: map[string]string{"main.tf": "variable \"x\" {}\n" + policyIs(`file(var.x)`), "p.json": open}},
	"values: a template":                  {files: map[string]string{"main.tf": policyIs(`templatefile("p.tpl", { who = "*" })`), "p.tpl": strings.Replace(open, `"*"`, `"${who}"`, 1)}, finds: []string{"main.tf:2"}},
	"values: local_file":                  {files: map[string]string{"main.tf": policyIs(`data.local_file.p.content`) + "data \"local_file\" \"p\" {\n  filename = \"p.json\"\n}\n", "p.json": open}, finds: []string{"main.tf:5"}},
	"values: a document":                  {files: map[string]string{"main.tf": document + policyIs(`data.aws_iam_policy_document.d.json`)}, finds: []string{"main.tf:2"}},
	"values: a document that is replaced": {files: map[string]string{"main.tf": document + policyIs(`replace(format("%s", data.aws_iam_policy_document.d.json), "Root", "Admin")`)}, finds: []string{"main.tf:2"}},
	"values: a document in a call":        {files: map[string]string{"main.tf": document + call("./kms", "  policy = data.aws_iam_policy_document.d.json\n"), "kms/main.tf": "variable \"policy\" {}\n" + policyIs("var.policy")}, finds: []string{"main.tf:2"}},
	"values: a document of a call":        {files: map[string]string{"main.tf": policyIs("module.kms.json") + call("./kms", ""), "kms/main.tf": document + "output \"json\" {\n  value = data.aws_iam_policy_document.d.json\n}\n"}, finds: []string{"main.tf:2"}},
	"values: when it runs":                {files: map[string]string{"main.tf": "resource \"aws_kms_key\" \"k\" {\n  deletion_window_in_days = timecmp(timestamp(), \"2020-01-01T00:00:00Z\") > 0 ? 3 : 30\n}\n"}},
	"values: when it runs, in JSON":       {files: map[string]string{"main.tf.json": `{"resource":{"aws_kms_key":{"k":{"deletion_window_in_days":"${formatdate(\"YYYY\", timestamp()) != \"\" ? 3 : 30}"}}}}`}},
	"values: a data source":               {files: map[string]string{"main.tf": policyIs("data.http.p.response_body") + "data \"http\" \"p\" {\n  url = \"https://example.com\"\n}\n"}},
	"values: a sensitive variable":        {files: map[string]string{"main.tf": strings.Replace(ofVariable, "30", "3\n  sensitive = true", 1)}},
	"values: another resource":            {files: map[string]string{"main.tf": policyIs("terraform_data.p.output") + "resource \"terraform_data\" \"p\" {\n  input = <<EOT\n" + open + "\nEOT\n}\n"}},
}

func TestWhatIsLookedAt(t *testing.T) {
	for name, tt := range looked {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			for name, content := range tt.files {
				file := filepath.Join(dir, filepath.FromSlash(name))
				if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			rules := "--only=aws_kms_key_deletion_window --only=aws_kms_policy_public --only=alicloud_kms_migration_lifecycle"
			args := append(strings.Fields(rules), "--format=json", "--force", config(t, plugin(tt.attributes)))
			result, err := tflintcli.New(t).Run(dir, tt.env, append(args, tt.args...)...)
			if err != nil {
				t.Fatal(err)
			}
			report, err := result.Report()
			if err != nil || len(report.Errors) > 0 {
				t.Fatalf("TFLint: %v %v", err, report.Errors)
			}
			var found []string
			for _, issue := range report.Issues {
				found = append(found, fmt.Sprintf("%s:%d", filepath.ToSlash(issue.Range.Filename), issue.Range.Start.Line))
			}
			if !slices.Equal(found, tt.finds) {
				t.Errorf("found %q, want %q", found, tt.finds)
			}
		})
	}
}
