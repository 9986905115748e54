package interval

import (
	"math"
	"testing"
	"time"
)

func TestParse(t *testing.T) {
	for input, want := range map[string]time.Duration{
		"7d":      7 * Day,
		"604800s": 7 * Day,
		"168h":    7 * Day,
		"10080m":  7 * Day,
		"007d":    7 * Day,
		"0s":      0,

		"9223372036854775807d":  math.MaxInt64,
		"99999999999999999999s": math.MaxInt64,
	} {
		got, err := Parse(input)
		if err != nil || got != want {
			t.Errorf("Parse(%q) = %v, %v; want %v", input, got, err, want)
		}
	}
}

func TestParseRejects(t *testing.T) {
	for _, input := range []string{
		"", "d", "7", "7 d", "7D", "-7d", "+7d", "7.5d", "7w", "d7", "7dd", "7d ", "１d",
	} {
		if got, err := Parse(input); err == nil {
			t.Errorf("Parse(%q) = %v, want an error", input, got)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"7d", "604800s", "", "9223372036854775807s", "7"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, input string) {
		if length, err := Parse(input); err == nil && length < 0 {
			t.Errorf("Parse(%q) = %v", input, length)
		}
	})
}

func TestSeconds(t *testing.T) {
	for length, want := range map[time.Duration]string{7 * Day: "604800s", 90 * Day: "7776000s", 6 * time.Hour: "21600s", 0: "0s"} {
		if got := Seconds(length); got != want {
			t.Errorf("%s: %q, want %q", length, got, want)
		}
	}
}
