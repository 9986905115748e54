package policy

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclparse"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/terraform/addrs"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// policyTypes have a policy, documentTypes render one.
var (
	policyTypes = []*module.Type{
		withPolicy("aws_kms_key"), withPolicy("aws_kms_key_policy"), withPolicy("alicloud_kms_key"), withPolicy("alicloud_kms_secret"),
	}
	documentTypes = []*module.Type{
		{Name: "aws_iam_policy_document", Data: true, Schema: module.Schema{
			Arguments: []string{"version", "source_policy_documents", "override_policy_documents", "source_json", "override_json"},
			Blocks: []module.BlockSchema{{Type: "statement", Schema: module.Schema{
				Arguments: []string{"sid", "effect", "actions", "not_actions", "resources", "not_resources"},
				Blocks: []module.BlockSchema{
					{Type: "principals", Schema: module.Schema{Arguments: []string{"type", "identifiers"}}},
					{Type: "not_principals", Schema: module.Schema{Arguments: []string{"type", "identifiers"}}},
					{Type: "condition", Schema: module.Schema{Arguments: []string{"test", "variable", "values"}}},
				},
			}}},
		}},
		{Name: "alicloud_ram_policy_document", Data: true, Schema: module.Schema{
			Arguments: []string{"version"},
			Blocks: []module.BlockSchema{{Type: "statement", Schema: module.Schema{
				Arguments: []string{"effect", "action", "resource"},
				Blocks: []module.BlockSchema{
					{Type: "principal", Schema: module.Schema{Arguments: []string{"entity", "identifiers"}}},
					{Type: "condition", Schema: module.Schema{Arguments: []string{"operator", "variable", "values"}}},
				},
			}}},
		}},
	}
)

func withPolicy(resourceType string) *module.Type {
	return &module.Type{Name: resourceType, Schema: module.Schema{Arguments: []string{"policy"}}}
}

// fake stands in for TFLint: it gives variables the values of their defaults
// and knows no functions.
type fake struct {
	tflint.Runner
	files     map[string]*hcl.File
	variables map[string]cty.Value
	// evaluated counts how often a value was asked for.
	evaluated int
}

// newFake reads files. It is not ok where they are no Terraform.
func newFake(files map[string]string) (f *fake, ok bool) {
	f = &fake{variables: map[string]cty.Value{}}
	parser := hclparse.NewParser()
	for name, source := range files {
		parse := parser.ParseHCL
		if strings.HasSuffix(name, ".json") {
			parse = parser.ParseJSON
		}
		if _, diags := parse([]byte(source), name); diags.HasErrors() {
			return nil, false
		}
	}
	f.files = parser.Files()
	content, err := f.GetModuleContent(&hclext.BodySchema{Blocks: []hclext.BlockSchema{{
		Type: "variable", LabelNames: []string{"name"}, Body: &hclext.BodySchema{Attributes: []hclext.AttributeSchema{{Name: "default"}}},
	}}}, nil)
	if err != nil {
		return nil, false
	}
	for _, block := range content.Blocks {
		f.variables[block.Labels[0]] = cty.DynamicVal
		if attr, ok := block.Body.Attributes["default"]; ok {
			f.variables[block.Labels[0]], _ = attr.Expr.Value(nil)
		}
	}
	return f, true
}

func (f *fake) GetModuleContent(schema *hclext.BodySchema, _ *tflint.GetModuleContentOption) (*hclext.BodyContent, error) {
	content := &hclext.BodyContent{}
	for _, name := range slices.Sorted(maps.Keys(f.files)) {
		part, diags := hclext.PartialContent(f.files[name].Body, schema)
		if diags.HasErrors() {
			return nil, diags
		}
		content.Blocks = append(content.Blocks, part.Blocks...)
	}
	return content, nil
}

func (f *fake) GetFile(name string) (*hcl.File, error) { return f.files[name], nil }
func (f *fake) GetModulePath() (addrs.Module, error)   { return nil, nil }
func (f *fake) GetOriginalwd() (string, error)         { return "/nowhere", nil }
func (f *fake) EvaluateExpr(expr hcl.Expression, target any, _ *tflint.EvaluateExprOption) error {
	f.evaluated++
	value, diags := expr.Value(&hcl.EvalContext{Variables: map[string]cty.Value{"var": cty.ObjectVal(f.variables)}})
	if diags.HasErrors() {
		return diags
	}
	*target.(*cty.Value) = value
	return nil
}

// policies reads the policies of a module, by the addresses of the instances.
func (f *fake) policies() map[string]Policy {
	r := expr.NewReader(module.Read(f, slices.Concat(documentTypes, policyTypes)), Dialect)
	all := map[string]Policy{}
	for instance := range r.Instances(policyTypes...) {
		all[instance.Address()] = Of(instance)
	}
	return all
}

// policy is the only policy in a file.
func policy(t testing.TB, file, source string) Policy {
	t.Helper()
	f, ok := newFake(map[string]string{file: source})
	if !ok {
		t.Fatalf("not Terraform:\n%s", source)
	}
	all := f.policies()
	if len(all) != 1 {
		t.Fatalf("%d policies, want 1:\n%s", len(all), source)
	}
	for _, policy := range all {
		return policy
	}
	return Policy{}
}

// onlyDocument is the only document that the only policy in a file can be.
func onlyDocument(t testing.TB, file, source string) *Document {
	t.Helper()
	policy := policy(t, file, source)
	if len(policy.Documents) != 1 {
		t.Fatalf("the policy can be %d documents, want 1:\n%s", len(policy.Documents), source)
	}
	return policy.Documents[0]
}

// dump writes down what is known of a document, whatever form it is written in.
func dump(d *Document) string {
	switch {
	case d.Problem != "":
		return "cannot be read: " + d.Problem
	case !d.Known():
		return "not known"
	}
	var b strings.Builder
	version, _ := d.Element("Version")
	fmt.Fprintf(&b, "Version %s\n", version.Text())
	for _, s := range d.Statements {
		effect, _ := s.Element("Effect")
		fmt.Fprintf(&b, "%s (present: %s) %s\n", s, s.Present, effect.Text())
		fmt.Fprintf(&b, "  not %v principals %s\n", s.Principals.Not, listed(s.Principals.Complete, s.Principals.List, func(p Principal) string {
			return p.Type + " " + p.ID.String()
		}))
		fmt.Fprintf(&b, "  not %v actions %s\n", s.Actions.Not, s.Actions.Patterns.dump())
		fmt.Fprintf(&b, "  resources %s\n", s.Strings("Resource").dump())
		fmt.Fprintf(&b, "  conditions %s\n", listed(s.Conditions.Complete, s.Conditions.List, func(c Condition) string {
			return c.Operator + " " + c.Key + " " + c.Values.dump()
		}))
	}
	if !d.Complete {
		b.WriteString("and more\n")
	}
	return b.String()
}

func (s Strings) dump() string {
	return listed(s.Complete, s.List, func(one String) string { return one.String() })
}

func listed[E any](complete bool, list []E, text func(E) string) string {
	var texts []string
	for _, e := range list {
		texts = append(texts, text(e))
	}
	slices.Sort(texts)
	if !complete {
		texts = append(texts, "and more")
	}
	return "[" + strings.Join(texts, ", ") + "]"
}

// verdict is what the rules ask a document.
func verdict(d *Document) string {
	verdict := fmt.Sprintf("changeable: %s", d.Changeable())
	for _, s := range d.Statements {
		rights, unseparated := d.Unseparated(s, Uses(""))
		verdict += fmt.Sprintf("\n%s: public %s, grants freely %s, unseparated %v %s %s",
			s, d.Public(s), d.GrantsFreely(s), unseparated, rights.Administer, rights.Use)
	}
	return verdict
}
