package judge

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// module is a Terraform module with the things that are said once for all of
// its resources.
type module struct {
	name string
	// source of the provider; empty leaves it to Terraform to imply
	// hashicorp/alicloud.
	source string
	// constraint is the version in required_providers.
	constraint string
	// localName of the provider, "alicloud" when empty.
	localName string
	// lock is the version in the dependency lock file; empty for no such file.
	lock string
	// backend tells to configure one.
	backend bool
	// tfvars tells to give some variables their values in files.
	tfvars bool
	// admits has a provider version for each range that constraint or lock let in.
	admits []string
	// level is what the cloud holds as every key's protection level, and the
	// rule's protection_level_after. Without it, every key has the level that
	// its configuration asks for.
	level string
	// rules are rule blocks of TFLint's configuration.
	rules string
	// files are the module's other files, by name.
	files map[string]string
	// flags and environment are what Terraform and TFLint are called with.
	flags, environment []string
	resources          []resource
}

// workspace is a module on disk, seen by one judge.
type workspace struct {
	module
	judge judge
	dir   string
}

// checkout writes a module to disk.
func (m module) checkout(t *testing.T, j judge) workspace {
	t.Helper()
	w := workspace{module: m, judge: j, dir: t.TempDir()}
	files := maps.Clone(m.files)
	if files == nil {
		files = map[string]string{}
	}
	files["terraform.tf"] = m.settings()
	files[".tflint.hcl"] = m.tflintConfig()
	files["terraform.tfstate"] = state(m.provider(j), m.resources)
	if m.lock != "" {
		files[".terraform.lock.hcl"] = fmt.Sprintf("provider %q {\n  version = %q\n}\n", m.provider(j), m.lock)
	}
	for name, text := range files {
		path := filepath.Join(w.dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if m.backend {
		w.initialize()
	}
	return w
}

// provider is the provider's address in the registry of a judge.
func (m module) provider(j judge) string {
	return j.registry + "/" + cmp.Or(m.source, "hashicorp/alicloud")
}

// settings is the terraform block, and nothing where there is nothing to set.
func (m module) settings() string {
	var text strings.Builder
	if m.backend {
		text.WriteString("backend \"local\" {}\n")
	}
	if m.source != "" {
		fmt.Fprintf(&text, "required_providers {\n%s = {\nsource = %q\n", cmp.Or(m.localName, "alicloud"), m.source)
		if m.constraint != "" {
			fmt.Fprintf(&text, "version = %q\n", m.constraint)
		}
		text.WriteString("}\n}\n")
	}
	if text.Len() == 0 {
		return ""
	}
	return format("terraform {\n" + text.String() + "}\n")
}

func (m module) tflintConfig() string {
	config := "plugin \"kms\" {\n  enabled = true\n}\n" + m.rules
	if m.level != "" {
		config += fmt.Sprintf("rule %q {\n  enabled = true\n  protection_level_after = %q\n}\n", lifecycleRule, m.level)
	}
	return config
}

// initialize readies the backend. It goes on to look for a released provider,
// which the tests have none of, so its failure says nothing.
func (w workspace) initialize() {
	_ = w.terraform(w.admits[0], "init", "-input=false").Run()
}

// terraform prepares the judge to run with a provider of the given version.
func (w workspace) terraform(version string, arguments ...string) *exec.Cmd {
	cmd := w.judge.command(w.dir, arguments...)
	cmd.Env = append(cmd.Env, w.environment...)
	cmd.Env = append(cmd.Env, "ALICLOUD_VERSION="+version)
	return cmd
}

// plan returns what Terraform would do to every resource, with a provider of
// the given version. Resources without an instance are left out.
func (w workspace) plan(t *testing.T, version string) map[string]change {
	t.Helper()
	arguments := append([]string{"plan", "-input=false", "-no-color", "-lock=false", "-refresh=false", "-out=plan"}, w.flags...)
	if !w.root() {
		// What TFLint checks because callers may switch it on.
		arguments = append(arguments, "-var=zero=1")
	}
	run(t, w.terraform(version, arguments...))
	var plan struct {
		ResourceChanges []struct {
			Type, Name string
			Change     change
		} `json:"resource_changes"`
	}
	if err := json.Unmarshal([]byte(run(t, w.terraform(version, "show", "-json", "plan"))), &plan); err != nil {
		t.Fatal(err)
	}
	planned := map[string]change{}
	for _, resource := range plan.ResourceChanges {
		address := resource.Type + "." + resource.Name
		if before := planned[address]; before.replaces() {
			resource.Change.Actions = before.Actions
			resource.Change.ReplacePaths = append(before.ReplacePaths, resource.Change.ReplacePaths...)
		}
		planned[address] = resource.Change
	}
	return planned
}

// replaced plans with every provider version that the module admits, and
// returns why resources are replaced, by address, as far as one of the
// attributes is a reason.
func (w workspace) replaced(t *testing.T, attributes ...string) map[string]string {
	t.Helper()
	reasons := map[string]string{}
	for _, version := range w.admits {
		for address, change := range w.plan(t, version) {
			if change.replacesFor(attributes) {
				reasons[address] = fmt.Sprintf("%s replaces it because of %v", version, change.ReplacePaths)
			}
		}
	}
	return reasons
}

// change is what Terraform plans for a resource. Of several instances it is
// the change of those that are replaced, if any is.
type change struct {
	Actions      []string
	ReplacePaths [][]any `json:"replace_paths"`
}

func (c change) replaces() bool {
	return slices.Contains(c.Actions, "delete") && slices.Contains(c.Actions, "create")
}

// replacesFor tells whether one of the attributes is a reason to replace it.
func (c change) replacesFor(attributes []string) bool {
	return c.replaces() && slices.ContainsFunc(c.ReplacePaths, func(path []any) bool {
		name, ok := path[0].(string)
		return ok && slices.Contains(attributes, name)
	})
}
