package rule

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/ruletest"
)

var testKey = &module.Type{Name: "aws_kms_key", Schema: module.Schema{Arguments: []string{"days", "policy", "rotate"}}}

// keyRule reports keys with fewer than seven days, keys that surely do not
// rotate, unless a module leaves that to its callers, open policies, and bad
// defaults.
func keyRule(severity tflint.Severity) *Rule {
	return &Rule{
		Doc:   Doc{Name: "key", Severity: severity},
		Reads: []*module.Type{testKey},
		Run: func(p *Pass) {
			for key := range p.Instances(testKey) {
				days, rotate, policy := key.Attr("days"), key.Attr("rotate"), key.Attr("policy")
				left := !key.Module().IsRoot() && key.DependsOnVariable("rotate")
				if days.Within(7, 30) == answer.No {
					p.Report(key, days.Range(), "days "+days.String()+".")
				}
				if rotate.False() == answer.Yes && !left {
					p.Report(key, rotate.Range(), "no rotation.")
				}
				if policy.Is("open") == answer.Yes {
					p.Report(key, key.Range(), "open.", policy.Range())
				}
			}
			if variable := p.Module().Variable("x"); variable != nil && p.Default(variable).Is("bad") == answer.Yes {
				p.ReportVariable(variable, p.Default(variable).Range(), "bad default.")
			}
		},
	}
}

// inspected are the issues of a rule in a directory, as "file:line message".
func inspected(t *testing.T, disk *ruletest.Disk, r *Rule, calls module.Calls, paths ...[]string) []string {
	t.Helper()
	shared := &Shared{Enabled: []*Rule{r}, Config: &tflint.Config{Rules: map[string]*tflint.RuleConfig{}}, Calls: calls}
	for _, path := range append([][]string{nil}, paths...) {
		disk.Path = path
		if err := r.Check(shared.NewRunner(disk)); err != nil {
			t.Fatal(err)
		}
	}
	var issues []string
	for _, issue := range disk.Issues {
		issues = append(issues, fmt.Sprintf("%s:%d %s", issue.Range.Filename, issue.Range.Start.Line, issue.Message))
	}
	slices.Sort(issues)
	return issues
}

const (
	variables = "variable \"x\" {\n  default = 3\n}\n"
	daysOfX   = "resource \"aws_kms_key\" \"k\" {\n  days = var.x\n}\n"
	rotating  = "variable \"x\" {\n  default = false\n}\nresource \"aws_kms_key\" \"k\" {\n  rotate = var.x\n}\n"
	manifest  = `{"Modules":[{"Key":"m","Dir":".terraform/modules/m"},{"Key":"m.n","Dir":".terraform/modules/m"}]}`
)

// TestThrough says what the run over a root module reports of the modules that
// it calls.
func TestThrough(t *testing.T) {
	const (
		local  = "module \"m\" {\n  source = \"./m\"\n"
		remote = "module \"m\" {\n  source = \"acme/kms/aws\"\n"
		inDir  = ".terraform/modules/m/main.tf"
	)
	for name, tt := range map[string]struct {
		root, called string
		// files are others.
		files    map[string]string
		severity tflint.Severity
		calls    module.Calls
		want     []string
	}{
		"an argument causes it": {root: local + "  x = 5\n}\n", called: variables + daysOfX,
			want: []string{"main.tf:3 module.m.aws_kms_key.k: days 5."}},
		"an argument mends it":                          {root: local + "  x = 9\n}\n", called: variables + daysOfX},
		"an argument leaves it open":                    {root: "variable \"unset\" {}\n" + local + "  x = var.unset\n}\n", called: variables + daysOfX},
		"no argument, and the module's own run says so": {root: local + "}\n", called: variables + daysOfX},
		"written in the module":                         {root: local + "  y = 5\n}\n", called: "variable \"y\" {}\nresource \"aws_kms_key\" \"k\" {\n  days = 3\n}\n"},
		"nobody wants it":                               {root: local + "  x = 5\n}\n", called: variables + daysOfX, calls: module.NoCalls},
		"in a variable's default of the root": {root: variables + local + "  x = var.x\n}\n", called: "variable \"x\" {}\n" + daysOfX,
			want: []string{"main.tf:6 module.m.aws_kms_key.k: days 3."}},

		"left to the caller": {root: local + "}\n",
			called: rotating,
			want:   []string{"main.tf:1 module.m: aws_kms_key.k (m/main.tf:4): no rotation. The call does not pass x."}},
		"left to the caller, who passes it": {root: local + "  x = false\n}\n",
			called: rotating,
			want:   []string{"main.tf:3 module.m.aws_kms_key.k: no rotation."}},
		"left to the caller, a notice": {root: local + "}\n", severity: tflint.NOTICE,
			called: rotating,
			want:   []string{"main.tf:1 module.m: aws_kms_key.k (m/main.tf:4): no rotation. The call does not pass x."}},
		"in a module that is a root by itself": {root: local + "}\n", files: map[string]string{"m/terraform.tfvars": ""},
			called: rotating},

		"caused by two arguments": {root: local + "  x = 5\n  y = true\n}\n",
			called: "variable \"x\" {}\nvariable \"y\" {}\nresource \"aws_kms_key\" \"k\" {\n  days = var.y ? var.x : 7\n}\n",
			want:   []string{"main.tf:4 module.m.aws_kms_key.k: days 5."}},
		"caused by an argument that is not at fault": {root: local + "  x = \"open\"\n}\n",
			called: "variable \"x\" {}\nresource \"aws_kms_key\" \"k\" {\n  policy = var.x\n}\n",
			want:   []string{"main.tf:3 module.m.aws_kms_key.k: open."}},
		"switched on by an argument, and checked by itself": {root: local + "  x = true\n}\n",
			called: "variable \"x\" {\n  default = false\n}\nresource \"aws_kms_key\" \"k\" {\n  count = var.x ? 1 : 0\n  days = 3\n}\n"},
		"switched on by an argument, in what is not checked by itself": {root: local + "  x = true\n}\n", files: map[string]string{"m/terraform.tfvars": ""},
			called: "variable \"x\" {\n  default = false\n}\nresource \"aws_kms_key\" \"k\" {\n  count = var.x ? 1 : 0\n  days = 3\n}\n",
			want:   []string{"main.tf:1 module.m: aws_kms_key.k (m/main.tf:4): days 3."}},
		"switched off by an argument": {root: local + "  x = false\n}\n",
			called: "variable \"x\" {\n  default = true\n}\nresource \"aws_kms_key\" \"k\" {\n  count = var.x ? 1 : 0\n  days = 3\n}\n"},

		"a downloaded module's default": {root: remote + "}\n", calls: module.AllCalls, severity: tflint.WARNING,
			files: map[string]string{".terraform/modules/modules.json": manifest, inDir: variables + daysOfX},
			want:  []string{"main.tf:1 module.m: aws_kms_key.k (.terraform/modules/m/main.tf:4): days 3. The call does not pass x."}},
		"a downloaded module's own error": {root: remote + "}\n", calls: module.AllCalls,
			files: map[string]string{".terraform/modules/modules.json": manifest, inDir: "resource \"aws_kms_key\" \"k\" {\n  days = 3\n}\n"},
			want:  []string{"main.tf:1 module.m: aws_kms_key.k (.terraform/modules/m/main.tf:1): days 3."}},
		"a downloaded module's own warning": {root: remote + "}\n", calls: module.AllCalls, severity: tflint.WARNING,
			files: map[string]string{".terraform/modules/modules.json": manifest, inDir: "resource \"aws_kms_key\" \"k\" {\n  days = 3\n}\n"}},
		"a downloaded module's own notice": {root: remote + "}\n", calls: module.AllCalls, severity: tflint.NOTICE,
			files: map[string]string{".terraform/modules/modules.json": manifest, inDir: "resource \"aws_kms_key\" \"k\" {\n  days = 3\n}\n"}},
		"a downloaded module's bad variable": {root: remote + "}\n", calls: module.AllCalls,
			files: map[string]string{".terraform/modules/modules.json": manifest, inDir: "variable \"x\" {\n  default = \"bad\"\n}\n" + daysOfX},
			want:  []string{"main.tf:1 module.m: var.x (.terraform/modules/m/main.tf:2): bad default."}},
		"a downloaded module, not wanted": {root: remote + "}\n",
			files: map[string]string{".terraform/modules/modules.json": manifest, inDir: variables + daysOfX}},
		"a hidden module's default": {root: "module \"m\" {\n  source = \"./.m\"\n}\n", severity: tflint.WARNING,
			files: map[string]string{".m/main.tf": variables + daysOfX},
			want:  []string{"main.tf:1 module.m: aws_kms_key.k (.m/main.tf:4): days 3. The call does not pass x."}},

		"through a module": {root: local + "  y = 5\n}\n",
			called: "variable \"y\" {}\nmodule \"n\" {\n  source = \"./n\"\n  x = var.y\n}\n",
			files:  map[string]string{"m/n/main.tf": variables + daysOfX},
			want:   []string{"main.tf:3 module.m.module.n.aws_kms_key.k: days 5."}},
		"through a module that leaves it to its caller": {root: local + "}\n",
			called: "variable \"y\" {\n  default = false\n}\nmodule \"n\" {\n  source = \"./n\"\n  x = var.y\n}\n",
			files:  map[string]string{"m/n/main.tf": rotating},
			want:   []string{"main.tf:1 module.m: module.n.aws_kms_key.k (m/n/main.tf:4): no rotation. The call does not pass y."}},
		"left out by a module's own call": {root: local + "}\n",
			called: "module \"n\" {\n  source = \"./n\"\n}\n",
			files:  map[string]string{"m/n/main.tf": rotating}},
		"written in a module's own call": {root: local + "}\n",
			called: "module \"n\" {\n  source = \"./n\"\n  x = 5\n}\n",
			files:  map[string]string{"m/n/main.tf": variables + daysOfX}},

		"three instances": {root: local + "  count = 3\n  x = 5\n}\n", called: variables + daysOfX,
			want: []string{"main.tf:4 module.m.aws_kms_key.k: days 5. So in all 3 instances of the call."}},
		"three instances of the same": {root: local + "  count = 3\n  x = count.index < 9 ? 5 : 9\n}\n", called: variables + daysOfX,
			want: []string{"main.tf:4 module.m.aws_kms_key.k: days 5. So in all 3 instances of the call."}},
		"three instances, one of which is wrong": {root: local + "  for_each = { a = 5, b = 8, c = 9 }\n  x = each.value\n}\n", called: variables + daysOfX,
			want: []string{`main.tf:4 module.m["a"].aws_kms_key.k: days 5.`}},
		"three instances, wrong in two ways": {root: local + "  for_each = { a = 5, b = 5, c = 4 }\n  x = each.value\n}\n", called: variables + daysOfX,
			want: []string{`main.tf:4 module.m["a"].aws_kms_key.k: days 5.`, `main.tf:4 module.m["b"].aws_kms_key.k: days 5.`, `main.tf:4 module.m["c"].aws_kms_key.k: days 4.`}},
		"one instance that is wrong twice": {root: local + "  for_each = { a = \"open\", b = \"x\" }\n  x = each.value\n}\n",
			called: "variable \"x\" {}\nresource \"aws_kms_key\" \"k\" {\n  policy = var.x\n}\n",
			want:   []string{`main.tf:4 module.m["a"].aws_kms_key.k: open.`}},
		"hidden in a module, whose own run says so": {root: local + "}\n", severity: tflint.WARNING,
			called: "module \"n\" {\n  source = \"./.n\"\n}\n",
			files:  map[string]string{"m/.n/main.tf": variables + daysOfX}},
		"downloaded for the root, in a module": {root: local + "}\n", calls: module.AllCalls, severity: tflint.WARNING,
			called: "module \"n\" {\n  source = \"acme/kms/aws\"\n}\n",
			files:  map[string]string{".terraform/modules/modules.json": manifest, inDir: variables + daysOfX},
			want:   []string{"main.tf:1 module.m: module.n.aws_kms_key.k (.terraform/modules/m/main.tf:4): days 3. The call of module.m.module.n does not pass x."}},
		"instances of instances": {root: "module \"m\" {\n  source = \"./.m\"\n  count = 2\n}\n",
			files: map[string]string{".m/main.tf": "module \"n\" {\n  source = \"./n\"\n  count = 2\n}\n", ".m/n/main.tf": variables + daysOfX},
			want:  []string{"main.tf:1 module.m: module.n.aws_kms_key.k (.m/n/main.tf:4): days 3. The call of module.m.module.n does not pass x. So in all 4 instances of the call."}},

		"two findings at one header": {root: "module \"m\" {\n  source = \"./.m\"\n}\n",
			files: map[string]string{".m/main.tf": "resource \"aws_kms_key\" \"k\" {\n  days = 3\n  policy = \"open\"\n}\n"},
			want:  []string{"main.tf:1 module.m: aws_kms_key.k (.m/main.tf:1): days 3.", "main.tf:1 module.m: aws_kms_key.k (.m/main.tf:1): open."}},
	} {
		t.Run(name, func(t *testing.T) {
			files := map[string]string{"main.tf": tt.root}
			if tt.called != "" {
				files["m/main.tf"] = tt.called
			}
			for name, source := range tt.files {
				files[name] = source
			}
			calls := tt.calls
			if calls == "" {
				calls = module.LocalCalls
			}
			got := inspected(t, ruletest.OnDisk(t, ".", files), keyRule(tt.severity), calls)
			if !slices.Equal(got, tt.want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(tt.want, "\n"))
			}
		})
	}
}

// TFLint inspects a called module after the root module. Of what the root's run
// has looked at, that says nothing more.
func TestCalledModulesAreLookedAtOnce(t *testing.T) {
	for calls, want := range map[module.Calls]int{module.LocalCalls: 1, module.NoCalls: 2} {
		disk := ruletest.OnDisk(t, ".", map[string]string{
			// Whatever the path is, the mock gives the content of the root.
			"main.tf":   "module \"m\" {\n  source = \"./m\"\n}\nresource \"aws_kms_key\" \"r\" {\n  days = 3\n}\n",
			"m/main.tf": "resource \"aws_kms_key\" \"k\" {\n  days = 7\n}\n",
		})
		if got := inspected(t, disk, keyRule(tflint.ERROR), calls, []string{"m"}); len(got) != want {
			t.Errorf("%s: %q", calls, got)
		}
		disk.Issues = nil
		if got := inspected(t, disk, keyRule(tflint.ERROR), calls, []string{"other"}); len(got) != 2 {
			t.Errorf("%s, a module that is not looked at: %q", calls, got)
		}
	}
}
