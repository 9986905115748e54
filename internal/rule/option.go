package rule

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
	"github.com/zclconf/go-cty/cty/gocty"
)

// Option is an attribute of a rule's block in TFLint's configuration: a whole
// number where Min and Max are set, one of the strings where OneOf is, else a
// truth value.
type Option struct {
	Name string
	// Says is what the option does, in Markdown.
	Says string
	// Default is an int, a string ("" for none) or a bool.
	Default any
	// Example is another value that somebody may want.
	Example any
	// Min and Max bound a number. They are what the cloud accepts.
	Min, Max int
	// OneOf are the strings that are allowed.
	OneOf []string
}

// Allowed says what the option can be set to.
func (o Option) Allowed() string {
	switch {
	case len(o.OneOf) > 0:
		quoted := make([]string, len(o.OneOf))
		for i, text := range o.OneOf {
			quoted[i] = strconv.Quote(text)
		}
		return strings.Join(quoted, " or ")
	case o.Max > 0:
		return fmt.Sprintf("a whole number from %d to %d", o.Min, o.Max)
	}
	return "true or false"
}

// read is the option's value in Go.
func (o Option) read(value cty.Value) (any, error) {
	switch {
	case len(o.OneOf) > 0:
		var text string
		err := read(value, cty.String, &text)
		if err == nil && !slices.Contains(o.OneOf, text) {
			err = fmt.Errorf("%q is not allowed", text)
		}
		return text, err
	case o.Max > 0:
		var number int
		err := read(value, cty.Number, &number)
		if err == nil && (number < o.Min || number > o.Max) {
			err = fmt.Errorf("%d is out of bounds", number)
		}
		return number, err
	}
	var truth bool
	err := read(value, cty.Bool, &truth)
	return truth, err
}

func read(value cty.Value, ty cty.Type, target any) error {
	converted, err := convert.Convert(value, ty)
	if err != nil {
		return err
	}
	return gocty.FromCtyValue(converted, target)
}

// Int is the value of a number option.
func (p *Pass) Int(name string) int { return p.option(name).(int) }

// Text is the value of a string option.
func (p *Pass) Text(name string) string { return p.option(name).(string) }

// Bool is the value of a truth option.
func (p *Pass) Bool(name string) bool { return p.option(name).(bool) }

func (p *Pass) option(name string) any {
	if value, ok := p.options[name]; ok {
		return value
	}
	for _, option := range p.rule.Options {
		if option.Name == name {
			return option.Default
		}
	}
	panic(fmt.Sprintf("rule: %s has no option %s", p.rule.Name(), name))
}

// decode reads the rule's block in TFLint's configuration.
func (p *Pass) decode(runner tflint.Runner) error {
	fields := make([]reflect.StructField, len(p.rule.Options))
	for i, option := range p.rule.Options {
		fields[i] = reflect.StructField{
			Name: fmt.Sprintf("Option%d", i),
			Type: reflect.TypeFor[cty.Value](),
			Tag:  reflect.StructTag(fmt.Sprintf(`hclext:"%s,optional"`, option.Name)),
		}
	}
	block := reflect.New(reflect.StructOf(fields))
	if err := runner.DecodeRuleConfig(p.rule.Name(), block.Interface()); err != nil {
		return fmt.Errorf("%w; %s", err, p.rule.accepts())
	}
	p.options = map[string]any{}
	for i, option := range p.rule.Options {
		value := block.Elem().Field(i).Interface().(cty.Value)
		if value == cty.NilVal {
			continue
		}
		read, err := option.read(value)
		if err != nil {
			return fmt.Errorf("%s must be %s: %w", option.Name, option.Allowed(), err)
		}
		p.options[option.Name] = read
	}
	return p.checkBounds()
}

// checkBounds fails where min_days is above max_days, so that nothing could be right.
func (p *Pass) checkBounds() error {
	has := func(name string) bool {
		return slices.ContainsFunc(p.rule.Options, func(o Option) bool { return o.Name == name })
	}
	if has("min_days") && has("max_days") && p.Int("min_days") > p.Int("max_days") {
		return fmt.Errorf("min_days must not be above max_days: %d is above %d",
			p.Int("min_days"), p.Int("max_days"))
	}
	return nil
}

// accepts lists what the rule's block can hold.
func (r *Rule) accepts() string {
	list := []string{"enabled"}
	for _, option := range r.Options {
		list = append(list, fmt.Sprintf("%s (%s)", option.Name, option.Allowed()))
	}
	return "the rule block accepts " + strings.Join(list, ", ")
}
