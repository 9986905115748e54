package expr

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
)

// Documents are the JSON documents that a string can be: more than one where
// it depends on something that cannot be known which. Each is Unknown,
// Invalid, Null where there is none, or a JSON value.
func (v Value) Documents() []Value {
	documents := v.documents()
	if v.more == nil || v.more.file == "" {
		return documents
	}
	named := slices.Clone(documents)
	for i, document := range named {
		if document.kind == Invalid {
			named[i] = document.with(func(m *more) { m.problem = v.more.file + ": " + m.problem })
		}
	}
	return named
}

func (v Value) documents() []Value {
	return v.allHeld(readText, func(m *more) func() []Value { return m.documents })
}

// YAML are the documents that a string can be like Documents, in YAML, of which
// JSON is a part. What cannot be read is Unknown.
func (v Value) YAML() []Value {
	return v.allHeld(readYAML, func(m *more) func() []Value {
		if m.yaml != nil {
			return m.yaml
		}
		return m.documents
	})
}

// allHeld are the documents that a string holds, as it is read or as some
// strings know them without that.
func (v Value) allHeld(read func(hcl.Range, ...segment) Value, known func(*more) func() []Value) []Value {
	var documents []Value
	for _, alternative := range v.Alternatives() {
		documents = append(documents, alternative.held(read, known)...)
	}
	if len(documents) != 1 || documents[0].kind != Unknown {
		return documents
	}
	// A call can be beyond what is evaluated here, but not beyond TFLint.
	whole := v.full()
	if text, ok := whole.string().Known(); ok {
		return []Value{read(whole.at, segment{text: Literal(text)})}
	}
	return documents
}

// held are the documents that one string holds.
func (v Value) held(read func(hcl.Range, ...segment) Value, known func(*more) func() []Value) []Value {
	if v.more != nil && known(v.more) != nil {
		return known(v.more)()
	}
	switch v.kind {
	case String:
		return []Value{read(v.at, segment{text: v.text})}
	case Null:
		return []Value{v}
	}
	return []Value{Anything(v.at)}
}

// encoded is the value that a string holds as JSON, Unknown where that cannot be known.
func (v Value) encoded() Value {
	if v.more == nil || v.more.documents == nil {
		return Anything(v.at)
	}
	documents := v.more.documents()
	if slices.ContainsFunc(documents, func(d Value) bool { return d.kind == Null || d.kind == Invalid || d.Kind() == Unknown }) {
		return Anything(v.at)
	}
	return Choose(v.at, documents...)
}

// Size is the least number of bytes that the value takes as JSON.
func (v Value) Size() int {
	switch v.kind {
	case Null:
		return len("null")
	case Scalar:
		return v.text.Length()
	case String:
		return v.text.Length() + len(`""`)
	case List, Object:
		size := len("{}")
		for _, member := range v.items {
			if member.Maybe {
				continue
			}
			if size > len("{}") {
				size += len(",")
			}
			size += member.Size()
			if v.kind == Object {
				size += len(member.Key) + len(`"":`)
			}
		}
		return size
	}
	return 0
}
