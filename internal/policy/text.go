package policy

import (
	"regexp"
	"strings"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

// Text is a string of which parts may not be known: what is known of it, with
// something unknown between each two of the parts. A string that is known has
// one part, one that is not known at all has two empty ones.
type Text struct {
	parts []string
	// of is the reference that the string is, where what it leads to tells it
	// from others, else "".
	of string
}

func literal(s string) Text {
	return Text{parts: []string{s}}
}

func unknownText() Text {
	return Text{parts: []string{"", ""}}
}

// concat is one text after another.
func concat(texts ...Text) Text {
	var joined Text
	var last strings.Builder
	for _, text := range texts {
		last.WriteString(text.parts[0])
		for _, part := range text.parts[1:] {
			joined.parts = append(joined.parts, last.String())
			last.Reset()
			last.WriteString(part)
		}
	}
	joined.parts = append(joined.parts, last.String())
	return joined
}

// Known is the string, if all of it is known.
func (t Text) Known() (string, bool) {
	if len(t.parts) == 1 {
		return t.parts[0], true
	}
	return "", false
}

// String is the text for a message, with ${…} for what is not known.
func (t Text) String() string {
	return strings.Join(t.parts, "${…}")
}

// Is reports whether the text is the string want.
func (t Text) Is(want string) answer.Answer {
	if known, ok := t.Known(); ok {
		return answer.Of(known == want)
	}
	rest, ok := strings.CutPrefix(want, t.parts[0])
	if !ok {
		return answer.No
	}
	for _, part := range t.parts[1 : len(t.parts)-1] {
		if _, rest, ok = strings.Cut(rest, part); !ok {
			return answer.No
		}
	}
	if !strings.HasSuffix(rest, t.parts[len(t.parts)-1]) {
		return answer.No
	}
	return answer.Unknown
}

// OneOf reports whether the text is one of the strings.
func (t Text) OneOf(wants ...string) answer.Answer {
	result := answer.No
	for _, want := range wants {
		result = answer.Any(result, t.Is(want))
	}
	return result
}

// Lower is the text in lower case.
func (t Text) Lower() Text {
	lower := make([]string, len(t.parts))
	for i, part := range t.parts {
		lower[i] = strings.ToLower(part)
	}
	return Text{parts: lower}
}

// Prefixed reports whether the text begins with a string.
func (t Text) Prefixed(prefix string) answer.Answer {
	first := t.parts[0]
	switch {
	case strings.HasPrefix(first, prefix):
		return answer.Yes
	case len(t.parts) > 1 && strings.HasPrefix(prefix, first):
		return answer.Unknown
	}
	return answer.No
}

// Contains reports whether one of the characters is in the text.
func (t Text) Contains(chars string) answer.Answer {
	for _, part := range t.parts {
		if strings.ContainsAny(part, chars) {
			return answer.Yes
		}
	}
	if _, ok := t.Known(); ok {
		return answer.No
	}
	return answer.Unknown
}

// Matches reports whether the text, a pattern with * and ?, matches a string.
func (t Text) Matches(name string) answer.Answer {
	matched := glob(strings.Join(t.parts, "*"), name)
	if _, ok := t.Known(); ok || !matched {
		return answer.Of(matched)
	}
	return answer.Unknown
}

// Fits reports whether the text, if all of it is known, is matched by a
// regular expression.
func (t Text) Fits(pattern *regexp.Regexp) answer.Answer {
	if known, ok := t.Known(); ok {
		return answer.Of(pattern.MatchString(known))
	}
	return answer.Unknown
}

// length is the least number of bytes that the text can have.
func (t Text) length() int {
	length := 0
	for _, part := range t.parts {
		length += len(part)
	}
	return length
}

// glob matches a string with a pattern, in which * stands for any characters
// and ? for any one.
func glob(pattern, name string) bool {
	star, resume := -1, 0
	p, n := 0, 0
	for n < len(name) {
		switch {
		case p < len(pattern) && pattern[p] == '*':
			star, resume = p, n
			p++
		case p < len(pattern) && (pattern[p] == '?' || pattern[p] == name[n]):
			p++
			n++
		case star >= 0:
			resume++
			p, n = star+1, resume
		default:
			return false
		}
	}
	return strings.Trim(pattern[p:], "*") == ""
}
