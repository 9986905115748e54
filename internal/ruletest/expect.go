package ruletest

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// comment is a comment without its marks, at the line where it starts.
type comment struct {
	line int
	text string
}

// expectation is one pattern of a want comment.
type expectation struct {
	file    string
	line    int
	pattern *regexp.Regexp
}

// issue is what a rule reported, as far as an expectation can speak about it.
type issue struct {
	file    string
	line    int
	message string
}

// comments returns the comments of a file, in native or in JSON syntax.
func comments(file string, src []byte) []comment {
	if strings.HasSuffix(file, ".json") {
		return jsonComments(src)
	}
	// Whatever cannot be read, the runners will report.
	tokens, _ := hclsyntax.LexConfig(src, file, hcl.InitialPos)
	var found []comment
	for _, token := range tokens {
		if token.Type == hclsyntax.TokenComment {
			text := strings.TrimSuffix(strings.TrimSpace(string(token.Bytes)), "*/")
			for _, mark := range []string{"#", "//", "/*"} {
				text = strings.TrimPrefix(text, mark)
			}
			found = append(found, comment{token.Range.Start.Line, strings.TrimSpace(text)})
		}
	}
	return found
}

var jsonComment = regexp.MustCompile(`"//"\s*:\s*("(?:[^"\\]|\\.)*")`)

func jsonComments(src []byte) []comment {
	var found []comment
	for i, line := range strings.Split(string(src), "\n") {
		for _, match := range jsonComment.FindAllStringSubmatch(line, -1) {
			var text string
			if json.Unmarshal([]byte(match[1]), &text) == nil {
				found = append(found, comment{i + 1, text})
			}
		}
	}
	return found
}

var wantComment = regexp.MustCompile(`^want(?:@([+-]\d+))?\s+(.*)$`)

// expectations returns what the want comments of a file expect.
func expectations(file string, found []comment) ([]expectation, error) {
	var all []expectation
	for _, c := range found {
		match := wantComment.FindStringSubmatch(c.text)
		if match == nil {
			continue
		}
		line := c.line
		if match[1] != "" {
			offset, err := strconv.Atoi(match[1])
			if err != nil {
				return nil, fmt.Errorf("%s:%d: %w", file, c.line, err)
			}
			line += offset
		}
		patterns, err := quotedPatterns(match[2])
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, c.line, err)
		}
		for _, pattern := range patterns {
			all = append(all, expectation{file, line, pattern})
		}
	}
	return all, nil
}

func quotedPatterns(text string) ([]*regexp.Regexp, error) {
	var patterns []*regexp.Regexp
	for text != "" {
		quoted, err := strconv.QuotedPrefix(text)
		if err != nil {
			return nil, fmt.Errorf("want needs quoted patterns, not %s", text)
		}
		unquoted, err := strconv.Unquote(quoted)
		if err != nil {
			return nil, err
		}
		pattern, err := regexp.Compile(unquoted)
		if err != nil {
			return nil, err
		}
		patterns = append(patterns, pattern)
		text = strings.TrimSpace(text[len(quoted):])
	}
	return patterns, nil
}

// compare returns one line for each issue that nothing expects and for each expectation that no issue meets.
func compare(want []expectation, got []issue) []string {
	var problems []string
	unmet := slices.Clone(want)
	for _, issue := range got {
		met := slices.IndexFunc(unmet, func(e expectation) bool {
			return e.file == issue.file && e.line == issue.line && e.pattern.MatchString(issue.message)
		})
		if met < 0 {
			problems = append(problems, fmt.Sprintf("%s:%d: unexpected issue: %s", issue.file, issue.line, issue.message))
			continue
		}
		unmet = slices.Delete(unmet, met, met+1)
	}
	for _, e := range unmet {
		problems = append(problems, fmt.Sprintf("%s:%d: no issue matches %q", e.file, e.line, e.pattern))
	}
	return problems
}
