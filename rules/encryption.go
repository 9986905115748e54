package rules

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

// encryptionSwitch is an argument without which a key encrypts nothing.
type encryptionSwitch struct {
	// argument stands beside the one that names the key.
	argument string
	// on is the value that switches encryption on, "" for true. Off is the only one
	// that switches it off, "" where every other one does.
	on, off string
	// optional is set where encryption can be on without it.
	optional bool
	// origins are arguments beside the key, and blocks of the resource, with which
	// it is made from something that can be encrypted.
	origins, originBlocks []string
	// unless is a value of an argument of the resource with which it is encrypted all the same.
	unless map[string]string
	// regional is set where a setting of the account can switch encryption on.
	regional bool
	// happens is what comes of a key without it.
	happens string
}

// reportSwitches reports the arguments that name a key beside a switch that is off.
func reportSwitches(p *rule.Pass, rows []keyArgument) {
	for _, a := range rows {
		for on := range p.Instances(&module.Type{Name: a.resource}) {
			for _, use := range usesOf(withSwitch(on, on), a.path) {
				key, encryption := use.value(), use.block.Attr(a.encryption.argument)
				if key.Empty() != answer.No || !a.encryption.isOff(use) {
					continue
				}
				p.Report(on, encryption.Range(), fmt.Sprintf("%s is set, but %s is %s, so that %s. Write %s = %s, or remove the key.",
					a.path, a.encryption.argument, state(encryption), a.encryption.happens, a.encryption.argument, a.encryption.writes()), key.Range())
			}
		}
	}
}

// unlessByDefault are the rows without those of volumes where the module may
// encrypt all new ones by a setting of the account.
func unlessByDefault(p *rule.Pass, rows []keyArgument, setting *module.Type, argument string) []keyArgument {
	for on := range p.Instances(setting) {
		if on.Attr(argument).False() != answer.Yes {
			return slices.DeleteFunc(slices.Clone(rows), func(a keyArgument) bool { return a.encryption.regional })
		}
	}
	return rows
}

// writes is the value that switches encryption on, as it is written.
func (s encryptionSwitch) writes() string {
	if s.on == "" {
		return "true"
	}
	if _, err := strconv.Atoi(s.on); err == nil {
		return s.on
	}
	return strconv.Quote(s.on)
}

// mayInherit reports whether the resource may be made from something else, whose
// encryption it has.
func (s encryptionSwitch) mayInherit(use use) bool {
	return slices.ContainsFunc(s.origins, func(name string) bool { return use.block.Attr(name).Empty() != answer.Yes }) ||
		slices.ContainsFunc(s.originBlocks, func(blockType string) bool { return len(use.on.Blocks(blockType)) > 0 })
}

// isOff reports whether encryption is known to be off. What exists already can
// have it on where changes of the switch are ignored.
func (s encryptionSwitch) isOff(use use) bool {
	if s.mayInherit(use) || use.on.IgnoreChanges().CoversPath(use.block.Path(s.argument)) {
		return false
	}
	for name, value := range s.unless {
		if use.on.Attr(name).Or("").Is(value) != answer.No {
			return false
		}
	}
	return answerOfAll(use.block.Attr(s.argument), func(v expr.Value) answer.Answer {
		switch {
		case v.Kind() == expr.Null:
			return answer.Of(!s.optional)
		case s.off != "":
			return v.Is(s.off)
		case s.on == "":
			return v.False()
		}
		return answer.Not(v.Is(s.on))
	}) == answer.Yes
}

// typesOfSwitches are the resource types with what is read of them.
func typesOfSwitches(rows []keyArgument) []*module.Type {
	types := make([]*module.Type, len(rows))
	for i, a := range rows {
		types[i] = a.withSwitch()
	}
	return types
}

// withSwitch is the resource type with all that says whether it is encrypted.
func (a keyArgument) withSwitch() *module.Type {
	if a.encryption == nil {
		return argumentType(a.resource, a.path)
	}
	t := argumentType(a.resource, a.path, append([]string{a.encryption.argument}, a.encryption.origins...)...)
	for name := range a.encryption.unless {
		t = t.With(name)
	}
	for _, blockType := range a.encryption.originBlocks {
		t.Blocks = append(t.Blocks, module.BlockSchema{Type: blockType})
	}
	return t
}

// switchTable is the table for a rule's page.
func switchTable(rows []keyArgument) string {
	var table strings.Builder
	table.WriteString("| key | reported with |\n| --- | --- |\n")
	for _, a := range rows {
		s := a.encryption
		with := fmt.Sprintf("`%s = false`", s.argument)
		switch {
		case s.off != "":
			with = fmt.Sprintf("`%s = %q`", s.argument, s.off)
		case s.on != "":
			with = fmt.Sprintf("`%s` other than `%s`", s.argument, s.writes())
		}
		if !s.optional {
			with += ", or not set"
		}
		fmt.Fprintf(&table, "| `%s.%s` | %s |\n", a.resource, a.path, with)
	}
	return table.String()
}
