package policy

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

const samples = 2000

// sample makes random policies. Each is made again from the same seed.
type sample struct{ *rand.Rand }

func forEachSample(t *testing.T, check func(sample, []any)) {
	t.Helper()
	for seed := range uint64(samples) {
		s := sample{rand.New(rand.NewPCG(seed, 0))}
		check(s, s.statements())
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
}

func (s sample) statements() []any {
	statements := make([]any, 1+s.IntN(3))
	for i := range statements {
		statements[i] = s.statement()
	}
	return statements
}

func (s sample) statement() map[string]any {
	statement := map[string]any{"Effect": oneOf(s, "Allow", "Allow", "Deny")}
	if s.IntN(2) == 0 {
		statement["Sid"] = fmt.Sprintf("S%d", s.IntN(1000))
	}
	principals := s.some("*", "111122223333", "arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:role/a", "arn:aws:iam::444455556666:user/b")
	switch s.IntN(5) {
	case 0:
		statement["Principal"] = "*"
	case 1:
		statement["NotPrincipal"] = map[string]any{"AWS": principals}
	case 2:
		statement["Principal"] = map[string]any{"Service": s.some("logs.amazonaws.com", "cloudtrail.amazonaws.com")}
	default:
		statement["Principal"] = map[string]any{"AWS": principals}
	}
	statement[oneOf(s, "Action", "Action", "NotAction")] = s.some("kms:*", "*", "kms:Put*", "kms:PutKeyPolicy", "kms:Decrypt", "kms:CreateGrant")
	if s.IntN(8) > 0 {
		statement["Resource"] = s.some("*")
	}
	if s.IntN(3) == 0 {
		statement["Condition"] = map[string]any{oneOf(s, "StringEquals", "StringLike", "StringNotEquals"): map[string]any{
			oneOf(s, "kms:CallerAccount", "kms:ViaService", "aws:PrincipalOrgID"): s.some("111122223333", "*", "o-a"),
		}}
	}
	return statement
}

// some are one or more of the texts: one as it is, or a list.
func (s sample) some(texts ...string) any {
	if s.IntN(2) == 0 {
		return oneOf(s, texts...)
	}
	list := make([]any, 1+s.IntN(3))
	for i := range list {
		list[i] = oneOf(s, texts...)
	}
	return list
}

func oneOf[E any](s sample, choices ...E) E {
	return choices[s.IntN(len(choices))]
}

func asJSON(t *testing.T, statements []any) string {
	t.Helper()
	source, err := json.MarshalIndent(map[string]any{"Version": "2012-10-17", "Statement": statements}, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return string(source)
}

func parsed(source string) *Document {
	return newDocument(expr.StringOf(hcl.Range{}, expr.Literal(source)).Documents()[0], aws, true)
}

// render writes a value of which everything is known as JSON.
func render(v expr.Value) any {
	switch v.Kind() {
	case expr.String:
		known, _ := v.Known()
		return known
	case expr.List:
		elements := []any{}
		for _, element := range v.Items() {
			elements = append(elements, render(element.Value))
		}
		return elements
	case expr.Object:
		members := map[string]any{}
		for _, member := range v.Items() {
			members[member.Key] = render(member.Value)
		}
		return members
	}
	return nil
}

func TestReadingWhatIsRenderedGivesTheSame(t *testing.T) {
	forEachSample(t, func(_ sample, statements []any) {
		want := map[string]any{"Version": "2012-10-17", "Statement": statements}
		if diff := cmp.Diff(want, render(parsed(asJSON(t, statements)).root)); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	})
}

func TestFormsOfRandomPoliciesAreOne(t *testing.T) {
	forEachSample(t, func(_ sample, statements []any) {
		source := asJSON(t, statements)
		want := parsed(source)
		for form, policy := range map[string]string{
			"heredoc":    "<<-EOT\n    " + strings.ReplaceAll(source, "\n", "\n    ") + "\n  EOT\n",
			"jsonencode": "jsonencode(" + source + ")",
		} {
			got := onlyDocument(t, "main.tf", key(policy))
			if diff := cmp.Diff(dump(want)+verdict(want), dump(got)+verdict(got)); diff != "" {
				t.Errorf("%s (-JSON +%s):\n%s", form, form, diff)
			}
		}
	})
}

func TestAllowingMoreLocksNobodyOut(t *testing.T) {
	forEachSample(t, func(s sample, statements []any) {
		if parsed(asJSON(t, statements)).Changeable() != answer.Yes {
			return
		}
		more := s.statement()
		more["Effect"] = "Allow"
		if got := parsed(asJSON(t, append(statements, more))).Changeable(); got != answer.Yes {
			t.Errorf("changeable: %s after allowing more:\n%s", got, asJSON(t, append(statements, more)))
		}
	})
}

func TestDenyingMoreLetsNobodyIn(t *testing.T) {
	forEachSample(t, func(s sample, statements []any) {
		deny := s.statement()
		deny["Effect"] = "Deny"
		before, after := parsed(asJSON(t, statements)), parsed(asJSON(t, append(statements, deny)))
		if got := after.Public(after.Statements[len(statements)]); got != answer.No {
			t.Errorf("a Deny is public: %s", got)
		}
		for i, statement := range before.Statements {
			if before.Public(statement) != answer.Yes && after.Public(after.Statements[i]) == answer.Yes {
				t.Errorf("a Deny makes %s public", statement)
			}
		}
		if before.Changeable() == answer.No && after.Changeable() != answer.No {
			t.Error("a Deny lets somebody change the policy")
		}
	})
}

func TestKnowingMoreChangesNoAnswer(t *testing.T) {
	forEachSample(t, func(s sample, statements []any) {
		source := asJSON(t, statements)
		known := parsed(source)
		partly := onlyDocument(t, "main.tf", key("<<EOT\n"+strings.ReplaceAll(source, "111122223333", "${var.unset}")+"\nEOT\n", unset))
		if got, want := partly.Changeable(), known.Changeable(); got != answer.Unknown && got != want {
			t.Errorf("changeable: %s, but %s when more is known:\n%s", got, want, source)
		}
		for i, statement := range partly.Statements {
			if got, want := partly.Public(statement), known.Public(known.Statements[i]); got != answer.Unknown && got != want {
				t.Errorf("%s is public: %s, but %s when more is known:\n%s", statement, got, want, source)
			}
			if _, ok := partly.Unseparated(statement, Uses("")); ok {
				if _, still := known.Unseparated(known.Statements[i], Uses("")); !still {
					t.Errorf("%s is unseparated, but not when more is known:\n%s", statement, source)
				}
			}
		}
	})
}
