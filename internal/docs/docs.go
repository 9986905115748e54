// Package docs renders the documentation of the rules from the rules themselves.
package docs

//go:generate go test -run . -update .

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

// Example is a configuration and the messages that the rule has for it.
type Example struct {
	Source   string
	Messages []string
}

// Page is the page of one rule, in Markdown. The order of its sections is the
// same for all rules.
func Page(r *rule.Rule, compared []rule.Collection, bad, good Example) string {
	var page strings.Builder
	section := func(title, text string) {
		if text != "" {
			fmt.Fprintf(&page, "\n## %s\n\n%s\n", title, strings.TrimSpace(text))
		}
	}
	fmt.Fprintf(&page, "<!-- Made by make docs from rules/%s.go and its fixtures. -->\n\n", r.Name())
	fmt.Fprintf(&page, "# %s\n\n%s.\n\n%s\n", r.Name(), capital(r.Title), facts(r))
	section("What it does", what(r))
	section("Why is this bad", r.Why)
	section("Example", code("hcl", bad.Source)+"\n\n"+code("text", strings.Join(bad.Messages, "\n")))
	section("Use instead", code("hcl", good.Source))
	section("Fix safety", r.Fix)
	section("Options", options(r))
	section("Known elsewhere as", known(r, compared))
	section("References", list(r.Sources))
	return page.String()
}

// Index is the page that leads to the pages of all rules beside it, in Markdown.
func Index(groups []rule.Group) string {
	var index strings.Builder
	index.WriteString("# Rules\n\n[How they stand beside other scanners, benchmarks and the clouds' controls.](../compared.md)\n")
	for _, group := range groups {
		fmt.Fprintf(&index, "\n## %s\n\n%s", group.Title, Table(group.Rules, ""))
	}
	return index.String()
}

// Overview is the foremost rules and the number of those in each group, in
// Markdown. The directory is that of the index and the pages.
func Overview(foremost []*rule.Rule, groups []rule.Group, directory string) string {
	var overview strings.Builder
	fmt.Fprintf(&overview, "%s\nAll %d rules:\n\n", Table(foremost, directory), len(rule.Of(groups)))
	for _, group := range groups {
		fmt.Fprintf(&overview, "- [%s](%sREADME.md#%s): %d\n", group.Title, directory, anchor(group.Title), len(group.Rules))
	}
	return overview.String()
}

// Table is a table of rules, in Markdown. The directory is that of their pages.
func Table(rules []*rule.Rule, directory string) string {
	var table strings.Builder
	table.WriteString("| rule | finds | severity | presets | fix |\n| --- | --- | --- | --- | --- |\n")
	for _, r := range rules {
		fmt.Fprintf(&table, "| [`%s`](%s%s.md) | %s | %s | %s | %s |\n",
			r.Name(), directory, r.Name(), r.Title, strings.ToLower(r.Severity().String()), presets(r), yesOrNo(r.Fix != ""))
	}
	return table.String()
}

// Reads is what the rules of each group read, in Markdown.
func Reads(groups []rule.Group) string {
	var text strings.Builder
	for _, group := range groups {
		reads := map[string]map[string]bool{}
		for _, r := range group.Rules {
			for _, t := range r.Types() {
				name := "`" + t.Name + "`"
				if t.Data {
					name = "data `" + t.Name + "`"
				}
				if reads[name] == nil {
					reads[name] = map[string]bool{}
				}
				addPaths(reads[name], "", t.Schema)
			}
		}
		fmt.Fprintf(&text, "\n### %s\n\n| resource type or data source | arguments |\n| --- | --- |\n", group.Title)
		for _, name := range slices.Sorted(maps.Keys(reads)) {
			arguments := slices.Sorted(maps.Keys(reads[name]))
			if len(arguments) == 0 {
				arguments = []string{"which instances there are"}
			}
			fmt.Fprintf(&text, "| %s | %s |\n", name, strings.Join(arguments, ", "))
		}
	}
	return text.String()
}

// addPaths adds the arguments of a block, and those of the blocks in it.
func addPaths(paths map[string]bool, before string, schema module.Schema) {
	for _, argument := range schema.Arguments {
		paths["`"+before+argument+"`"] = true
	}
	for _, block := range schema.Blocks {
		addPaths(paths, before+block.Type+".", block.Schema)
	}
}

// Comparison is a table of checks for each collection, in Markdown. The
// directory is that of the rules' pages.
func Comparison(compared []rule.Collection, directory string) string {
	var text strings.Builder
	for _, c := range compared {
		fmt.Fprintf(&text, "\n## [%s](%s)\n\n| number | asks for | rule here | how it stands |\n| --- | --- | --- | --- |\n", c.Name, c.Address)
		for _, check := range c.Checks {
			var rules []string
			for _, r := range check.Rules {
				rules = append(rules, fmt.Sprintf("[`%s`](%s%s.md)", r.Name(), directory, r.Name()))
			}
			stand := string(check.Stand)
			if check.Why != "" {
				stand += ": " + check.Why
			}
			fmt.Fprintf(&text, "| %s | %s | %s | %s |\n", strings.Join(check.Numbers, ", "), check.Asks, strings.Join(rules, ", "), stand)
		}
	}
	return text.String()
}

// known are the numbers under which others know what a rule asks for.
func known(r *rule.Rule, compared []rule.Collection) string {
	var text strings.Builder
	for _, c := range compared {
		for _, check := range c.Known(r) {
			fmt.Fprintf(&text, "- %s %s", c.Name, strings.Join(check.Numbers, ", "))
			if check.Stand == rule.Differs {
				fmt.Fprintf(&text, ", but %s", check.Why)
			}
			text.WriteString("\n")
		}
	}
	if text.Len() == 0 {
		return ""
	}
	return text.String() + "\n[How all rules stand beside others.](../compared.md)"
}

// anchor is what GitHub names the place of a heading.
func anchor(heading string) string {
	return strings.NewReplacer(" ", "-", ":", "", ",", "", ".", "").Replace(strings.ToLower(heading))
}

func what(r *rule.Rule) string {
	if r.Language == nil {
		return r.What
	}
	return r.What + "\n\n" + r.Language.Doc
}

func facts(r *rule.Rule) string {
	return fmt.Sprintf("| severity | presets | fixed by `tflint --fix` |\n| --- | --- | --- |\n| %s | %s | %s |",
		strings.ToLower(r.Severity().String()), presets(r), yesOrNo(r.Fix != ""))
}

func presets(r *rule.Rule) string {
	var names []string
	for _, preset := range rule.Presets {
		if r.In(preset) {
			names = append(names, fmt.Sprintf("`%s`", preset))
		}
	}
	return strings.Join(names, ", ")
}

func options(r *rule.Rule) string {
	if len(r.Options) == 0 {
		return ""
	}
	var text strings.Builder
	text.WriteString("| option | allowed | default | meaning |\n| --- | --- | --- | --- |\n")
	for _, option := range r.Options {
		fmt.Fprintf(&text, "| `%s` | %s | %s | %s |\n", option.Name(), option.Allowed(), fallback(option), option.Says())
	}
	return text.String() + "\n" + code("hcl", configuration(r))
}

// configuration is a rule block with the examples of all options.
func configuration(r *rule.Rule) string {
	block := fmt.Sprintf("rule %q {\n  enabled = true\n", r.Name())
	width := len(slices.MaxFunc(r.Options, func(a, b rule.Option) int { return len(a.Name()) - len(b.Name()) }).Name())
	for i, option := range r.Options {
		if i == 0 {
			block += "\n"
		}
		block += fmt.Sprintf("  %-*s = %s\n", width, option.Name(), option.Example())
	}
	return block + "}"
}

func fallback(option rule.Option) string {
	if option.Default() == "" {
		return "unset"
	}
	return fmt.Sprintf("`%s`", option.Default())
}

func list(items []string) string {
	var text strings.Builder
	for _, item := range items {
		fmt.Fprintf(&text, "- <%s>\n", item)
	}
	return text.String()
}

func code(language, text string) string {
	return fmt.Sprintf("```%s\n%s\n```", language, strings.TrimRight(text, "\n"))
}

func capital(sentence string) string {
	return strings.ToUpper(sentence[:1]) + sentence[1:]
}

func yesOrNo(fixable bool) string {
	if fixable {
		return "yes"
	}
	return "no"
}
