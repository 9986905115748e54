package policy

import (
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
