package policy

import (
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

func TestIsService(t *testing.T) {
	const logs, events = "logs.amazonaws.com", "events.amazonaws.com"
	cases := []struct {
		name string
		id   expr.Text
		want answer.Answer
	}{
		{logs, expr.Literal("logs.amazonaws.com"), answer.Yes},
		{logs, expr.Literal("logs.amazonaws.com.cn"), answer.Yes},
		{logs, expr.Literal("logs.eu-central-1.amazonaws.com"), answer.Yes},
		{logs, expr.Literal("logs.us-gov-west-1.amazonaws.com"), answer.Yes},
		{logs, expr.Literal("logs.cn-north-1.amazonaws.com.cn"), answer.Yes},
		{logs, expr.Literal("logs.eusc-de-east-1.amazonaws.com"), answer.Yes},
		{logs, expr.Literal("logs.eusc-de-east-1.amazonaws.eu"), answer.Unknown},
		{logs, expr.Literal("logs.us-iso-east-1.c2s.ic.gov"), answer.Unknown},
		{logs, expr.Literal("*"), answer.Unknown},
		{logs, expr.Literal("delivery.logs.amazonaws.com"), answer.No},
		{logs, expr.Literal("logs.amazonaws.com.example.com"), answer.No},
		{logs, expr.Literal("logs"), answer.No},
		{logs, expr.Literal("arn:aws:iam::111122223333:root"), answer.No},
		{logs, expr.TextWith("logs.", ".amazonaws.com"), answer.Unknown},
		{logs, expr.TextWith("logs.", ""), answer.Unknown},
		{logs, expr.TextWith("", ".amazonaws.com.cn"), answer.Unknown},
		{logs, expr.TextWith("logs.", ".amazonaws.eu"), answer.Unknown},
		{logs, expr.TextWith("arn:aws:iam::", ":root"), answer.No},
		{logs, expr.TextWith("", ":root"), answer.No},
		{logs, expr.TextWith("delivery.", ".amazonaws.com"), answer.No},
		{logs, expr.AnyText(), answer.Unknown},
		{events, expr.Literal("events.rds.amazonaws.com"), answer.No},
		{events, expr.Literal("cloudwatch.amazonaws.com"), answer.No},
		{"events.rds.amazonaws.com", expr.Literal("events.rds.amazonaws.com"), answer.Yes},
		{"events.rds.amazonaws.com", expr.Literal(events), answer.No},
	}
	for _, c := range cases {
		if got := (Principal{Type: "Service", ID: c.id}).isService(c.name); got != c.want {
			t.Errorf("%s is %s: %s, want %s", c.id, c.name, got, c.want)
		}
	}
	if got := (Principal{Type: "Federated", ID: expr.AnyText()}).isService(logs); got != answer.No {
		t.Errorf("somebody federated: %s", got)
	}
}
