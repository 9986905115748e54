package policy

import (
	"fmt"
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// partly is a text in which … is not known.
func partly(s string) expr.Text {
	return expr.TextWith(strings.Split(s, "…")...)
}

func TestRoot(t *testing.T) {
	tests := map[string]answer.Answer{
		"111122223333":                             answer.Yes,
		"arn:aws:iam::111122223333:root":           answer.Yes,
		"arn:aws-us-gov:iam::111122223333:root":    answer.Yes,
		"arn:aws:iam::…:root":                      answer.Yes,
		"arn:…:iam::…:root":                        answer.Yes,
		"…:root":                                   answer.Yes,
		"arn:aws:iam::111122223333:user/root":      answer.No,
		"arn:aws:sts::111122223333:assumed-role/…": answer.No,
		"arn:aws:iam::…:role/admin":                answer.No,
		"arn:aws:iam::111122223333:…/…":            answer.No,
		"*":                                        answer.No,
		"AIDAEXAMPLE":                              answer.No,
		"…admin":                                   answer.No,
		"…":                                        answer.Unknown,
		"arn:aws:iam::…":                           answer.Unknown,
		"1111…":                                    answer.Unknown,
		"…2222":                                    answer.Unknown,
	}
	for id, want := range tests {
		if got := (Principal{Type: "AWS", ID: partly(id)}).Root(); got != want {
			t.Errorf("%s: got %s, want %s", id, got, want)
		}
	}
	if got := (Principal{Type: "Service", ID: partly("111122223333")}).Root(); got != answer.No {
		t.Errorf("a service: got %s", got)
	}
}

func TestWhatMayBeMissingDecidesNothing(t *testing.T) {
	d := onlyDocument(t, "main.tf", key(statements(`[{
		Effect = "Allow"
		Principal = { AWS = concat([], var.unset ? ["arn:aws:iam::111122223333:role/a"] : []) }
		Action = concat(["kms:Decrypt"], var.unset ? ["kms:Put*"] : [])
		Resource = "*"
	}]`), unset))
	if got := d.Changeable(); got != answer.Unknown {
		t.Errorf("changeable: %s", got)
	}
	if got := d.Statements[0].Covers(Change); got != answer.Unknown {
		t.Errorf("covers: %s", got)
	}
	if _, ok := d.Unseparated(d.Statements[0], Uses("")); ok {
		t.Error("unseparated")
	}
	d = onlyDocument(t, "main.tf", key(statements(`[{
		Effect = "Allow"
		Principal = { AWS = concat([], var.unset ? ["arn:aws:iam::111122223333:role/a"] : []) }
		Action = "kms:*"
		Resource = "*"
	}]`), unset))
	if _, ok := d.Unseparated(d.Statements[0], Uses("")); ok {
		t.Error("unseparated, whoever may be missing")
	}
}

func TestHolesLeaveListsOpen(t *testing.T) {
	d := onlyDocument(t, "main.tf", key("<<EOT\n{\"Statement\": [{\"Principal\": {\"AWS\": [\"a\", ${var.unset}]}}, ${var.unset}]}\nEOT\n", unset))
	if d.Complete || len(d.Statements) != 1 || d.Statements[0].Principals.Complete {
		t.Errorf("got %s", dump(d))
	}
}

// Whom a Deny leaves out may change the policy again.
func TestWhoIsTheSame(t *testing.T) {
	tests := map[string]struct {
		allowed, denied string
		changeable      answer.Answer
	}{
		"a name and itself":          {`"arn:aws:iam::111122223333:role/a"`, `"arn:aws:iam::111122223333:role/a"`, answer.No},
		"a name and another":         {`"arn:aws:iam::111122223333:role/a"`, `"arn:aws:iam::111122223333:role/b"`, answer.Yes},
		"a reference and itself":     {`aws_iam_role.a.arn`, `aws_iam_role.a.arn`, answer.No},
		"a reference and another":    {`aws_iam_role.a.arn`, `aws_iam_role.b.arn`, answer.Yes},
		"a reference and a name":     {`aws_iam_role.a.arn`, `"arn:aws:iam::111122223333:role/a"`, answer.Unknown},
		"a name and a reference":     {`"arn:aws:iam::111122223333:role/a"`, `aws_iam_role.a.arn`, answer.Unknown},
		"a role and a user's name":   {`aws_iam_role.a.arn`, `"arn:aws:iam::111122223333:user/a"`, answer.Yes},
		"a user's name and a role":   {`"arn:aws:iam::111122223333:user/a"`, `aws_iam_role.a.arn`, answer.Yes},
		"a role and an account":      {`aws_iam_role.a.arn`, `"arn:aws:iam::${var.unset}:root"`, answer.Unknown},
		"an account and a role":      {`"arn:aws:iam::${var.unset}:root"`, `aws_iam_role.a.arn`, answer.Yes},
		"an account and its ID":      {`"arn:aws:iam::111122223333:root"`, `"111122223333"`, answer.No},
		"an account and another":     {`"arn:aws:iam::111122223333:root"`, `"444455556666"`, answer.Yes},
		"an account and one unknown": {`"arn:aws:iam::111122223333:root"`, `"arn:aws:iam::${var.unset}:root"`, answer.Unknown},
		"names in part":              {`"arn:aws:iam::${var.unset}:role/a"`, `"arn:aws:iam::${var.other}:role/a"`, answer.Unknown},
		"names that begin otherwise": {`"arn:aws:iam::111122223333:role/${var.unset}"`, `"arn:aws:iam::444455556666:role/${var.unset}"`, answer.Yes},
		"names that end otherwise":   {`"arn:aws:iam::${var.unset}:role/a"`, `"arn:aws:iam::${var.unset}:role/b"`, answer.Yes},
		"a longer beginning":         {`"arn:aws:iam::1${var.unset}:role/a"`, `"arn:aws:iam::${var.other}:role/a"`, answer.Unknown},
		"a shorter beginning":        {`"arn:aws:iam::${var.unset}:role/a"`, `"arn:aws:iam::1${var.other}:role/a"`, answer.Unknown},
		"a longer end":               {`"arn:aws:iam::${var.unset}role/a"`, `"arn:aws:iam::${var.other}:role/a"`, answer.Unknown},
		"a shorter end":              {`"arn:aws:iam::${var.unset}:role/a"`, `"arn:aws:iam::${var.other}role/a"`, answer.Unknown},
		"a name and anybody":         {`"arn:aws:iam::111122223333:role/a"`, `var.unset`, answer.Unknown},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			statement := `{ Effect = %q, Principal = { AWS = %s }, Action = "kms:*", Resource = "*" }`
			source := key(statements(fmt.Sprintf("["+statement+", "+statement+"]", "Allow", tt.allowed, "Deny", tt.denied)), unset)
			if got := onlyDocument(t, "main.tf", source).Changeable(); got != tt.changeable {
				t.Errorf("changeable: %s, want %s", got, tt.changeable)
			}
		})
	}
}
