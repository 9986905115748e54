package rule

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
	"github.com/zclconf/go-cty/cty/gocty"
)

// Option is an attribute of a rule's block in TFLint's configuration: a
// Number, a Choice, a Truth or a List. Its method Of gives its value.
type Option interface {
	// Name is the attribute's name.
	Name() string
	// Says is what the option does, in Markdown.
	Says() string
	// Allowed says what the option can be set to.
	Allowed() string
	// Default is what holds where it is not set, as it would be written, "" for nothing.
	Default() string
	// Example is another value that somebody may want, as it would be written.
	Example() string

	// read converts what the option is set to. Its error ends the sentence that
	// says what it must be.
	read(value cty.Value) (any, error)
	// check returns the option at fault where several do not go together.
	check(p *Pass) (Option, error)
}

// Number is an option that is a whole number.
type Number struct {
	Key, Text string
	// Fallback is the default, Sample the example.
	Fallback, Sample int
	// Min and Max bound it. They are what the cloud accepts.
	Min, Max int
	// NotBelow is another option that must not be greater, nil for none.
	NotBelow *Number
}

// Days are the options min_days and max_days of a rule: the shortest and the
// longest time that is right, within what the cloud accepts.
func Days(what string, accepted [2]int, preset [2]int, samples [2]int) (shortest, longest *Number) {
	shortest = &Number{Key: "min_days", Text: "The shortest " + what + " that is right.",
		Fallback: preset[0], Sample: samples[0], Min: accepted[0], Max: accepted[1]}
	longest = &Number{Key: "max_days", Text: "The longest " + what + " that is right.",
		Fallback: preset[1], Sample: samples[1], Min: accepted[0], Max: accepted[1], NotBelow: shortest}
	return shortest, longest
}

// Of is the option's value.
func (n *Number) Of(p *Pass) int { return valueOf(p, n, n.Fallback) }

// Name is the attribute's name.
func (n *Number) Name() string { return n.Key }

// Says is what the option does.
func (n *Number) Says() string { return n.Text }

// Allowed says what the option can be set to.
func (n *Number) Allowed() string { return fmt.Sprintf("a whole number from %d to %d", n.Min, n.Max) }

// Default is what holds where it is not set.
func (n *Number) Default() string { return strconv.Itoa(n.Fallback) }

// Example is another value.
func (n *Number) Example() string { return strconv.Itoa(n.Sample) }

func (n *Number) read(value cty.Value) (any, error) {
	var number int
	if err := decodeAs(value, cty.Number, &number); err != nil || number < n.Min || number > n.Max {
		return nil, not(value)
	}
	return number, nil
}

func (n *Number) check(p *Pass) (Option, error) {
	if n.NotBelow == nil || n.Of(p) >= n.NotBelow.Of(p) {
		return nil, nil
	}
	at := n
	if _, set := p.options[n]; !set {
		at = n.NotBelow
	}
	return at, fmt.Errorf("%s must not be above %s: %d is above %d", n.NotBelow.Key, n.Key, n.NotBelow.Of(p), n.Of(p))
}

// Choice is an option that is one of some strings, "" where it is not set.
type Choice struct {
	Key, Text string
	Sample    string
	OneOf     []string
}

// Of is the option's value.
func (c *Choice) Of(p *Pass) string { return valueOf(p, c, "") }

// Name is the attribute's name.
func (c *Choice) Name() string { return c.Key }

// Says is what the option does.
func (c *Choice) Says() string { return c.Text }

// Allowed says what the option can be set to.
func (c *Choice) Allowed() string { return strings.Join(quoted(c.OneOf), " or ") }

// Default is nothing.
func (c *Choice) Default() string { return "" }

// Example is another value.
func (c *Choice) Example() string { return strconv.Quote(c.Sample) }

func (c *Choice) read(value cty.Value) (any, error) {
	var text string
	if err := decodeAs(value, cty.String, &text); err != nil || !slices.Contains(c.OneOf, text) {
		return nil, not(value)
	}
	return text, nil
}

func (c *Choice) check(*Pass) (Option, error) { return nil, nil }

// Truth is an option that is true or false. It is false where it is not set.
type Truth struct {
	Key, Text string
}

// Of is the option's value.
func (t *Truth) Of(p *Pass) bool { return valueOf(p, t, false) }

// Name is the attribute's name.
func (t *Truth) Name() string { return t.Key }

// Says is what the option does.
func (t *Truth) Says() string { return t.Text }

// Allowed says what the option can be set to.
func (t *Truth) Allowed() string { return "true or false" }

// Default is false.
func (t *Truth) Default() string { return "false" }

// Example is true.
func (t *Truth) Example() string { return "true" }

func (t *Truth) read(value cty.Value) (any, error) {
	var truth bool
	if err := decodeAs(value, cty.Bool, &truth); err != nil {
		return nil, not(value)
	}
	return truth, nil
}

func (t *Truth) check(*Pass) (Option, error) { return nil, nil }

// List is an option that is a list of strings, empty where it is not set.
type List struct {
	Key, Text string
	Sample    []string
	// Each says what each of the strings can be, "" for anything.
	Each string
	// Valid reports whether a string can be one of them, nil for always.
	Valid func(string) bool
}

// Of is the option's value.
func (l *List) Of(p *Pass) []string { return valueOf[[]string](p, l, nil) }

// Name is the attribute's name.
func (l *List) Name() string { return l.Key }

// Says is what the option does.
func (l *List) Says() string { return l.Text }

// Allowed says what the option can be set to.
func (l *List) Allowed() string {
	if l.Each == "" {
		return "a list of strings"
	}
	return "a list of " + l.Each
}

// Default is nothing.
func (l *List) Default() string { return "" }

// Example is another value.
func (l *List) Example() string { return "[" + strings.Join(quoted(l.Sample), ", ") + "]" }

func (l *List) read(value cty.Value) (any, error) {
	var texts []string
	if err := decodeAs(value, cty.List(cty.String), &texts); err != nil {
		return nil, not(value)
	}
	if i := slices.IndexFunc(texts, func(text string) bool { return l.Valid != nil && !l.Valid(text) }); i >= 0 {
		return nil, fmt.Errorf("and %q is none", texts[i])
	}
	return texts, nil
}

func (l *List) check(*Pass) (Option, error) { return nil, nil }

func quoted(texts []string) []string {
	list := make([]string, len(texts))
	for i, text := range texts {
		list[i] = strconv.Quote(text)
	}
	return list
}

// not says what an option is set to.
func not(value cty.Value) error {
	return fmt.Errorf("not %s", hclwrite.TokensForValue(value).Bytes())
}

func decodeAs(value cty.Value, ty cty.Type, target any) error {
	converted, err := convert.Convert(value, ty)
	if err != nil {
		return err
	}
	return gocty.FromCtyValue(converted, target)
}

// valueOf is the value of one of the rule's options, or of those of a rule that it consults.
func valueOf[V any](p *Pass, option Option, fallback V) V {
	listed := func(r *Rule) bool { return slices.Contains(r.Options, option) }
	if !listed(p.rule) && !slices.ContainsFunc(p.rule.Consults, listed) {
		panic(fmt.Sprintf("rule: %s does not list its option %s", p.rule.Name(), option.Name()))
	}
	if value, ok := p.options[option]; ok {
		return value.(V)
	}
	return fallback
}

// decode reads a rule's block in TFLint's configuration.
func (p *Pass) decode(runner tflint.Runner, of *Rule) error {
	block := of.block(func(Option) reflect.Type { return reflect.TypeFor[cty.Value]() })
	if err := runner.DecodeRuleConfig(of.Name(), block.Addr().Interface()); err != nil {
		return fmt.Errorf("%w; %s", err, of.accepts())
	}
	for i, option := range of.Options {
		value := block.Field(i).Interface().(cty.Value)
		if value == cty.NilVal {
			continue
		}
		read, err := option.read(value)
		if err != nil {
			return fmt.Errorf("%s%s of rule %q must be %s, %w", of.place(runner, option), option.Name(), of.Name(), option.Allowed(), err)
		}
		p.options[option] = read
	}
	for _, option := range of.Options {
		if at, err := option.check(p); err != nil {
			return fmt.Errorf("%sin rule %q, %w", of.place(runner, at), of.Name(), err)
		}
	}
	return nil
}

// block is a struct that the rule's block is decoded into, with a field for
// each option.
func (r *Rule) block(typeOf func(Option) reflect.Type) reflect.Value {
	fields := make([]reflect.StructField, len(r.Options))
	for i, option := range r.Options {
		fields[i] = reflect.StructField{
			Name: fmt.Sprintf("Option%d", i),
			Type: typeOf(option),
			Tag:  reflect.StructTag(fmt.Sprintf(`hclext:"%s,optional"`, option.Name())),
		}
	}
	return reflect.New(reflect.StructOf(fields)).Elem()
}

// place says where the rule's block sets an option, as a message begins. The
// SDK gives values without their places: only its error about a value that
// cannot be decoded has one, so that the option is decoded into what no value
// can be.
func (r *Rule) place(runner tflint.Runner, at Option) string {
	type nothing struct {
		Nothing bool `cty:"no value has this attribute"`
	}
	block := r.block(func(option Option) reflect.Type {
		if option == at {
			return reflect.TypeFor[nothing]()
		}
		return reflect.TypeFor[cty.Value]()
	})
	var diagnostics hcl.Diagnostics
	if err := runner.DecodeRuleConfig(r.Name(), block.Addr().Interface()); !errors.As(err, &diagnostics) || diagnostics[0].Context == nil {
		return ""
	}
	return diagnostics[0].Context.String() + ": "
}

// accepts lists what the rule's block can hold.
func (r *Rule) accepts() string {
	list := []string{"enabled"}
	for _, option := range r.Options {
		list = append(list, fmt.Sprintf("%s (%s)", option.Name(), option.Allowed()))
	}
	return fmt.Sprintf("rule %q accepts %s", r.Name(), strings.Join(list, ", "))
}
