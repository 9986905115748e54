package answer

import "testing"

func TestAnyAndAll(t *testing.T) {
	for _, test := range []struct {
		answers  []Answer
		any, all Answer
	}{
		{nil, No, Yes},
		{[]Answer{Yes}, Yes, Yes},
		{[]Answer{No}, No, No},
		{[]Answer{Unknown}, Unknown, Unknown},
		{[]Answer{No, Yes}, Yes, No},
		{[]Answer{Unknown, Yes}, Yes, Unknown},
		{[]Answer{Unknown, No}, Unknown, No},
		{[]Answer{No, Unknown, Yes}, Yes, No},
	} {
		if got := Any(test.answers...); got != test.any {
			t.Errorf("Any(%v) = %s, want %s", test.answers, got, test.any)
		}
		if got := All(test.answers...); got != test.all {
			t.Errorf("All(%v) = %s, want %s", test.answers, got, test.all)
		}
	}
}

func TestNot(t *testing.T) {
	for a, want := range map[Answer]Answer{Yes: No, No: Yes, Unknown: Unknown} {
		if got := Not(a); got != want {
			t.Errorf("Not(%s) = %s, want %s", a, got, want)
		}
	}
}
