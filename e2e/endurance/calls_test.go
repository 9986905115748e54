package endurance

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

const (
	// lostSecret is a secret that Terraform destroys where its module gets no instance.
	lostSecret = `variable "id" {
  default = ""
}
resource "alicloud_kms_secret" "lost" {
  secret_name      = "lost"
  dkms_instance_id = var.id
}
`
	lostRule = "alicloud_kms_migration_lifecycle"
	// ourselves has TFLint leave called modules to the plugin.
	ourselves = "--call-module-type=none"
)

// calling are calls of modules, named a, b, c and so on.
func calling(sources ...string) string {
	var text strings.Builder
	for i, source := range sources {
		fmt.Fprintf(&text, "module \"%c\" {\n  source = %q\n}\n", 'a'+i, source)
	}
	return text.String()
}

// manifest is what terraform init leaves where the module a is in a directory.
func manifest(dir string) string {
	return fmt.Sprintf(`{"Modules":[{"Key":"","Source":"","Dir":"."},{"Key":"a","Source":"x","Version":"1.0.0","Dir":%q},{"Key":"a.a","Source":"x","Dir":%q}]}`, dir, dir)
}

// again is a symbolic link to the directory that it is in.
func again(at string) func(*testing.T, string) {
	return func(t *testing.T, dir string) {
		if err := os.Symlink(".", filepath.Join(dir, at, "again")); err != nil {
			t.Skip(err)
		}
	}
}

// hostileCalls are modules that somebody can call, from a directory with the
// sentinel that lies in a directory of its own.
var hostileCalls = map[string]struct {
	files   map[string]string
	prepare func(t *testing.T, dir string)
	args    []string
	// finds is how many secrets are found that are lost.
	finds int
	// refused is the reason that TFLint gives for not reading the module, whatever the plugin.
	refused string
}{
	"a module that calls itself":                 {refused: "more than 10 levels deep", files: map[string]string{"main.tf": calling("./m"), "m/main.tf": lostSecret + calling("../m")}},
	"a module that calls itself, none the less":  {finds: 1, args: []string{ourselves}, files: map[string]string{"main.tf": calling("./m"), "m/main.tf": lostSecret + calling("../m", "../m", "../m")}},
	"a module that calls itself through a link":  {finds: 1, args: []string{ourselves}, prepare: again("m"), files: map[string]string{"main.tf": calling("./m"), "m/main.tf": lostSecret + calling("./again", "./again/again", "./again")}},
	"a root that calls itself through a link":    {args: []string{ourselves}, prepare: again("."), files: map[string]string{"main.tf": calling("./again", "./again")}},
	"modules that call each other":               {finds: 1, args: []string{ourselves}, files: map[string]string{"main.tf": calling("./m"), "m/main.tf": lostSecret + calling("../n"), "n/main.tf": calling("../m")}},
	"a module that is a file":                    {args: []string{ourselves}, files: map[string]string{"main.tf": calling("./m", "./m/n"), "m": lostSecret}},
	"a module that is missing":                   {args: []string{ourselves}, files: map[string]string{"main.tf": calling("./m", "../m", "../../../../../../../../../../m")}},
	"a module without configuration":             {files: map[string]string{"main.tf": calling("./m"), "m/README.md": lostSecret}},
	"a module that does not parse":               {refused: "Unclosed configuration block", files: map[string]string{"main.tf": calling("./m"), "m/main.tf": "resource {"}},
	"a module that does not parse, and others":   {finds: 1, args: []string{ourselves}, files: map[string]string{"main.tf": calling("./m", "./n"), "m/main.tf": lostSecret + "resource {", "n/main.tf": lostSecret}},
	"the root of the file system":                {args: []string{ourselves}, files: map[string]string{"main.tf": calling("../../../../../../../../../../../../../../etc", "../../../../../../../../../../../../../../")}},
	"a module beside the root":                   {finds: 1, files: map[string]string{"main.tf": calling("../m"), "../m/main.tf": lostSecret}},
	"a path that leaves the tree and comes back": {finds: 1, files: map[string]string{"main.tf": calling("../root/m"), "m/main.tf": lostSecret}},
	"a path back from a link": {finds: 1, files: map[string]string{"main.tf": calling("./link/../m"), "m/main.tf": lostSecret, "../far/away/x": "", "../far/m/main.tf": lostSecret + lostSecret},
		prepare: func(t *testing.T, dir string) {
			if err := os.Symlink("../far/away", filepath.Join(dir, "link")); err != nil {
				t.Skip(err)
			}
		}},
	"a pipe for a file": {args: []string{ourselves}, files: map[string]string{"main.tf": calling("./m"), "m/main.tf": lostSecret},
		prepare: func(t *testing.T, dir string) {
			if err := syscall.Mkfifo(filepath.Join(dir, "m", "pipe.tf"), 0o644); err != nil {
				t.Skip(err)
			}
		}},
	"a device for a file": {args: []string{ourselves}, files: map[string]string{"main.tf": calling("./m"), "m/main.tf": lostSecret},
		prepare: func(t *testing.T, dir string) {
			if err := os.Symlink("/dev/zero", filepath.Join(dir, "m", "zero.tf")); err != nil {
				t.Skip(err)
			}
		}},
	"a file of 100 GB": {args: []string{ourselves}, files: map[string]string{"main.tf": calling("./m"), "m/main.tf": lostSecret, "m/long.tf": ""},
		prepare: func(t *testing.T, dir string) {
			if err := os.Truncate(filepath.Join(dir, "m", "long.tf"), 100<<30); err != nil {
				t.Skip(err)
			}
		}},
	"a module downloaded": {finds: 1, files: map[string]string{
		"main.tf": calling("acme/kms/alicloud"), ".terraform/modules/modules.json": manifest(".terraform/modules/a"), ".terraform/modules/a/main.tf": lostSecret}},
	"a manifest that leads outside": {files: map[string]string{
		"main.tf": calling("acme/kms/alicloud"), ".terraform/modules/modules.json": manifest("../outside"), "../outside/main.tf": lostSecret}},
	"a manifest that leads astray": {files: map[string]string{
		"main.tf": calling("acme/kms/alicloud"), ".terraform/modules/modules.json": manifest(".terraform/modules/a/../../../m"), "m/main.tf": lostSecret}},
	"a manifest of an absolute path": {files: map[string]string{"main.tf": calling("acme/kms/alicloud"), "../outside/main.tf": lostSecret},
		prepare: func(t *testing.T, dir string) {
			write(t, dir, map[string]string{".terraform/modules/modules.json": manifest(filepath.Join(filepath.Dir(dir), "outside"))})
		}},
	"a manifest of what is not there": {files: map[string]string{
		"main.tf": calling("acme/kms/alicloud"), ".terraform/modules/modules.json": manifest(".terraform/modules/a")}},
	"a manifest that loops": {finds: 1, files: map[string]string{
		"main.tf": calling("acme/kms/alicloud"), ".terraform/modules/modules.json": manifest(".terraform/modules/a"), ".terraform/modules/a/main.tf": lostSecret + calling("acme/kms/alicloud", "./")}},
	"a manifest that is a list": {refused: "error unmarshalling module manifest file", files: map[string]string{
		"main.tf": calling("acme/kms/alicloud"), ".terraform/modules/modules.json": `[]`}},
	"a manifest that is no JSON": {refused: "error unmarshalling module manifest file", files: map[string]string{
		"main.tf": calling("acme/kms/alicloud"), ".terraform/modules/modules.json": `module "a" {}`}},
	"a downloaded module that leads outside": {finds: 1, args: []string{ourselves}, files: map[string]string{
		"main.tf": calling("acme/kms/alicloud"), ".terraform/modules/modules.json": manifest(".terraform/modules/a"),
		".terraform/modules/a/main.tf": lostSecret + calling("../../../m", "../../../../outside"), "m/main.tf": lostSecret, "../outside/main.tf": lostSecret}},
	"a downloaded module that is a link": {files: map[string]string{
		"main.tf": calling("acme/kms/alicloud"), ".terraform/modules/modules.json": manifest(".terraform/modules/a"), "../outside/main.tf": lostSecret},
		prepare: func(t *testing.T, dir string) {
			if err := os.Symlink("../../../outside", filepath.Join(dir, ".terraform", "modules", "a")); err != nil {
				t.Skip(err)
			}
		}},
	"1,000 calls of one module": {finds: 1_000, args: []string{ourselves}, files: map[string]string{
		"main.tf": numbered(1_000, "module \"m%[1]d\" {\n  source = \"./m\"\n}\n"), "m/main.tf": lostSecret}},
	"a module of 20,000 resources, called twice": {finds: 2, args: []string{ourselves}, files: map[string]string{
		"main.tf": calling("./m", "./m"), "m/main.tf": lostSecret + numbered(20_000, "resource \"aws_kms_key\" \"k%[1]d\" {\n  description = \"x\"\n}\n")}},
	"ten calls in each of ten modules": {finds: 0, args: []string{ourselves}, files: func() map[string]string {
		files := map[string]string{"main.tf": calling("./m0")}
		for i := range 10 {
			next := fmt.Sprintf("../m%d", i+1)
			files[fmt.Sprintf("m%d/main.tf", i)] = calling(next, next, next, next, next, next, next, next, next, next)
		}
		files["m10/main.tf"] = lostSecret
		return files
	}()},
	"a call with a count of a billion": {finds: 1, args: []string{ourselves}, files: map[string]string{
		"main.tf": "module \"a\" {\n  source = \"./m\"\n  count = 1000000000\n  name = count.index\n}\n", "m/main.tf": "variable \"name\" {}\n" + lostSecret}},
	"a call for each of 20,000": {finds: 1, args: []string{ourselves}, files: map[string]string{
		"main.tf": "module \"a\" {\n  source = \"./m\"\n  for_each = toset([for p in setproduct(range(20), range(1000)) : \"${p[0]}-${p[1]}\"])\n  name = each.key\n}\n", "m/main.tf": "variable \"name\" {}\n" + lostSecret}},
	"outputs that go round": {finds: 2, args: []string{ourselves}, files: map[string]string{
		"main.tf":   "module \"a\" {\n  source = \"./m\"\n  x = module.b.y\n}\nmodule \"b\" {\n  source = \"./m\"\n  x = module.a.y\n}\nmodule \"c\" {\n  source = \"./m\"\n  x = module.c.y\n  id = module.c.y\n}\n",
		"m/main.tf": "variable \"x\" {}\noutput \"y\" {\n  value = var.x\n}\n" + lostSecret}},
}

// longest is how long an inspection may take. It takes a tenth of it.
const longest = 2 * time.Minute

func TestHostileCalls(t *testing.T) {
	for name, test := range hostileCalls {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "root")
			write(t, dir, test.files)
			write(t, dir, map[string]string{"sentinel.tf": sentinel, ".tflint.hcl": strings.ReplaceAll(configuration, "\"all\"", "\"all\"\n  call_modules = \"all\"")})
			if test.prepare != nil {
				test.prepare(t, dir)
			}
			before := time.Now()
			_, report := run(t, tflintcli.New(t), dir, test.args...)
			t.Logf("%s", time.Since(before))
			if time.Since(before) > longest {
				t.Errorf("it takes %s", time.Since(before))
			}
			if test.refused != "" {
				if len(report.Errors) == 0 || !strings.Contains(report.Errors[0].Summary+report.Errors[0].Message, test.refused) {
					t.Errorf("errors: %v, want %q", report.Errors, test.refused)
				}
				return
			}
			for _, e := range report.Errors {
				t.Errorf("TFLint: %s", shortened(e.Message))
			}
			if !finds(report.Issues, sentinelRule, sentinelAddress) {
				t.Errorf("the issue of %s is hidden", sentinelAddress)
			}
			if got := lost(report.Issues); got != test.finds {
				t.Errorf("%d secrets are lost, want %d", got, test.finds)
			}
		})
	}
}

// lost is how many findings there are about the secret that is lost.
func lost(issues []tflintcli.Issue) int {
	number := 0
	for _, issue := range issues {
		if issue.Rule.Name == lostRule && strings.Contains(issue.Message, "alicloud_kms_secret.lost") {
			number++
		}
	}
	return number
}

// What nobody may read is not looked at, and hides nothing else.
func TestUnreadableCalls(t *testing.T) {
	for _, closed := range []string{"closed", "closed/main.tf"} {
		dir := directory(t, map[string]string{"main.tf": calling("./closed", "./open") + sentinel, "closed/main.tf": lostSecret, "open/main.tf": lostSecret})
		cli := unprivileged(t, dir)
		path := filepath.Join(dir, closed)
		if err := os.Chmod(path, 0); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = os.Chmod(path, 0o755) })
		_, report := run(t, cli, dir, ourselves)
		if got := lost(report.Issues); got != 1 || !finds(report.Issues, sentinelRule, sentinelAddress) {
			t.Errorf("%s: %d secrets are lost, want 1: %v", closed, got, report.Errors)
		}
	}
}
