package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/edit"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

// readsReferences is what a rule about references with these effects reads. Of
// keys, it is how many there are: what can be missing has something in its stead.
func readsReferences(effects ...effect) []*module.Type {
	types := append(typesOf(usersWith(effects...)), awsKeyData, awsAlias)
	for _, key := range awsKeys {
		types = append(types, &module.Type{Name: key.Name})
	}
	return types
}

// fault is a key that is named in a form that has an effect.
type fault struct {
	argument keyArgument
	use      use
	// values are all that the argument can be, and form is that of the first one.
	values []expr.Value
	form   form
	effect effect
}

// reportReferences reports the arguments that name a key in a form with one of
// the effects, whichever of its alternatives the value will be.
func reportReferences(p *rule.Pass, says func(fault) string, effects ...effect) {
	for _, argument := range usersWith(effects...) {
		for on := range p.Instances(argumentType(argument.resource, argument.path)) {
			for _, use := range usesOf(withSwitch(on, on), argument.path) {
				f, ok := faultOf(argument, use, effects)
				if !ok || f.effect != invalid && on.IgnoreChanges().CoversPath(use.path()) {
					continue
				}
				value := use.value()
				p.ReportFix(on, value.Range(), f.fix(value), says(f), f.written()...)
			}
		}
	}
}

func faultOf(argument keyArgument, use use, effects []effect) (fault, bool) {
	f := fault{argument: argument, use: use, values: use.value().Alternatives()}
	for i, value := range f.values {
		form := formOf(value)
		effect := argument.effect(form)
		if !slices.Contains(effects, effect) {
			return f, false
		}
		if i == 0 {
			f.form, f.effect = form, effect
		}
	}
	return f, true
}

// written are the places where the values are.
func (f fault) written() []hcl.Range {
	var places []hcl.Range
	for _, value := range f.values {
		places = append(places, value.At())
	}
	return places
}

// given is the argument with its value, for a message.
func (f fault) given() string {
	value, form := f.values[0], f.form.String()
	if f.form == keyID || f.form == keyARN {
		form = strings.Replace(form, "a key", "the key", 1)
	}
	if ref, ok := value.From(); ok && ref.Root != "var" {
		return fmt.Sprintf("%s is %s, %s", f.argument.path, nameOf(ref, ref.Attribute), form)
	}
	return fmt.Sprintf("%s is %s, %s", f.argument.path, value, form)
}

// advice says what to write.
func (f fault) advice() string {
	if ref, ok := f.values[0].From(); ok && ref.Root != "var" {
		if better := bestAttributes[typeName(ref)][f.argument.best]; better != "" {
			return fmt.Sprintf("Write %s.", nameOf(ref, better))
		}
	}
	if f.argument.best == keyID {
		return "Write the id of the key."
	}
	return "Write the ARN of the key."
}

// nameOf is a reference with an attribute, as it would be written.
func nameOf(ref expr.Reference, attribute string) string {
	if whole, ok := strings.CutSuffix(ref.Written, "."+ref.Attribute); ok {
		return whole + "." + attribute
	}
	index := ""
	if ref.Indexed {
		index = "[…]"
	}
	return typeName(ref) + "." + ref.Name + index + "." + attribute
}

// fix takes another attribute of what is referred to, nil where one of the
// values is no reference that is written in the argument itself.
func (f fault) fix(argument expr.Value) *edit.Fix {
	within := argument.Range()
	var replacements []edit.Replacement
	for _, value := range f.values {
		ref, _ := value.From()
		better := bestAttributes[typeName(ref)][f.argument.best]
		if better == "" || !within.Overlaps(ref.At) {
			return nil
		}
		replacements = append(replacements, edit.Replacement{At: ref.At, By: "." + better})
	}
	return edit.Replace(replacements...)
}
