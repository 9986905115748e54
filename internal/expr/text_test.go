package expr

import (
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

// partly is a text in which … is not known.
func partly(s string) Text {
	return Text{parts: strings.Split(s, "…")}
}

func TestText(t *testing.T) {
	const yes, no, unknown = answer.Yes, answer.No, answer.Unknown
	tests := map[string]struct{ got, want answer.Answer }{
		"is itself":                  {partly("abc").Is("abc"), yes},
		"is not another":             {partly("abc").Is("abcd"), no},
		"may be":                     {partly("a…c").Is("abc"), unknown},
		"may be with nothing":        {partly("a…c").Is("ac"), unknown},
		"may be anything":            {partly("…").Is(""), unknown},
		"begins in another way":      {partly("a…").Is("bc"), no},
		"ends in another way":        {partly("…c").Is("ab"), no},
		"has something else in it":   {partly("a…x…c").Is("abc"), no},
		"has its parts in order":     {partly("a…x…y…c").Is("a-x-y-c"), unknown},
		"has its parts out of order": {partly("a…x…y…c").Is("a-y-x-c"), no},
		"has one part twice":         {partly("…x…x…").Is("-x-"), no},
		"is too long":                {partly("ab…bc").Is("abc"), no},
		"an asterisk is no wildcard": {partly("*…").Is("abc"), no},

		"begins":                   {partly("abc").Prefixed("ab"), yes},
		"does not begin":           {partly("abc").Prefixed("b"), no},
		"begins as far as known":   {partly("ab…").Prefixed("ab"), yes},
		"may begin":                {partly("a…").Prefixed("ab"), unknown},
		"cannot begin":             {partly("b…").Prefixed("ab"), no},
		"is too short to begin":    {partly("a").Prefixed("ab"), no},
		"contains":                 {partly("a*").Contains("*?"), yes},
		"contains in a part":       {partly("…?").Contains("*?"), yes},
		"does not contain":         {partly("abc").Contains("*?"), no},
		"may contain":              {partly("a…").Contains("*?"), unknown},
		"matches":                  {partly("kms:*").Matches("kms:Decrypt"), yes},
		"matches one character":    {partly("kms:Decryp?").Matches("kms:Decrypt"), yes},
		"matches in the middle":    {partly("kms:*Key*Policy").Matches("kms:PutKeyPolicy"), yes},
		"does not match":           {partly("kms:Get*").Matches("kms:Decrypt"), no},
		"does not match nothing":   {partly("").Matches("kms:Decrypt"), no},
		"does not match the rest":  {partly("kms:De").Matches("kms:Decrypt"), no},
		"may match":                {partly("kms:…").Matches("kms:Decrypt"), unknown},
		"cannot match":             {partly("kms:Get…").Matches("kms:Decrypt"), no},
		"matches more than needed": {partly("**").Matches("kms:Decrypt"), yes},
	}
	for name, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("%s: got %s, want %s", name, tt.got, tt.want)
		}
	}
}

func TestConcat(t *testing.T) {
	got := concat(partly("a"), partly("b…"), partly("c"), partly("…"), partly("d")).String()
	if want := "ab${…}c${…}d"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
