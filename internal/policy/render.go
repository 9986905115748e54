package policy

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// aws is the document that an aws_iam_policy_document renders: the documents
// in source_policy_documents, then its own statements, then those in
// override_policy_documents, each replacing earlier statements with its Sids.
// source_json and override_json are what provider versions below 5 have.
//
// Source: hashicorp/terraform-provider-aws, internal/service/iam,
// policy_document_data_source.go and policy_model.go.
func (r *reader) aws(block module.Block) node {
	m := &merger{statements: node{kind: list, at: block.Range()}}
	m.add(r.sources(block, "source_json")...)
	m.add(r.sources(block, "source_policy_documents")...)
	own := node{kind: list, at: block.Range()}
	for _, statement := range block.Blocks("statement") {
		own.items = append(own.items, item{node: r.awsStatement(statement), maybe: statement.Present != answer.Yes})
	}
	m.add(item{node: newObject(block.Range()).
		with("Version", r.argument(block, "version", "2012-10-17")).
		with("Statement", own).node})
	m.add(r.sources(block, "override_policy_documents")...)
	m.add(r.sources(block, "override_json")...)
	return m.document(block.Range())
}

func (r *reader) awsStatement(block module.Block) node {
	return newObject(block.Range()).
		with("Sid", r.argument(block, "sid", "")).
		with("Effect", r.argument(block, "effect", "Allow")).
		with("Action", r.strings(block, "actions")).
		with("NotAction", r.strings(block, "not_actions")).
		with("Resource", r.strings(block, "resources")).
		with("NotResource", r.strings(block, "not_resources")).
		with("Principal", r.principals(block, "principals", "type")).
		with("NotPrincipal", r.principals(block, "not_principals", "type")).
		with("Condition", r.conditions(block, "test")).node
}

// alicloud is the document that an alicloud_ram_policy_document renders. It
// renders none without statements.
//
// Source: aliyun/terraform-provider-alicloud, alicloud,
// data_source_alicloud_ram_policy_document.go.
func (r *reader) alicloud(block module.Block) node {
	statements := node{kind: list, at: block.Range()}
	for _, statement := range block.Blocks("statement") {
		statements.items = append(statements.items, item{maybe: statement.Present != answer.Yes, node: newObject(statement.Range()).
			with("Effect", r.argument(statement, "effect", "Allow")).
			with("Action", r.strings(statement, "action")).
			with("Resource", r.strings(statement, "resource")).
			with("Principal", r.principals(statement, "principal", "entity")).
			with("Condition", r.conditions(statement, "operator")).node})
	}
	if len(statements.items) == 0 {
		return node{kind: null, at: block.Range()}
	}
	return newObject(block.Range()).
		with("Version", r.argument(block, "version", "1")).
		with("Statement", statements).node
}

// builder makes an object.
type builder struct{ node }

func newObject(at hcl.Range) builder {
	return builder{node{kind: object, at: at}}
}

// with adds a member, unless it is null.
func (b builder) with(name string, value node) builder {
	if value.kind != null {
		b.items = append(b.items, item{key: name, node: value})
	}
	return b
}

// argument is an argument's value, or the default where it is not set, null
// where that is "".
func (r *reader) argument(block module.Block, name, fallback string) node {
	n := node{kind: null, at: block.Range()}
	if x, ok := block.Expression(name); ok {
		n = r.tree(x)
	}
	switch {
	case n.kind == null && fallback != "":
		return node{kind: text, at: n.at, text: literal(fallback)}
	case n.kind == text && n.text.Is("") == answer.Yes:
		return node{kind: null, at: n.at}
	}
	return n
}

// strings is a list of strings, null where it is empty. Where the cloud's
// policy variables are to be meant, the data source has &{ in place of ${.
func (r *reader) strings(block module.Block, name string) node {
	x, ok := block.Expression(name)
	if !ok {
		return node{kind: null, at: block.Range()}
	}
	n := r.tree(x)
	if n.kind == list && len(n.items) == 0 && !n.open {
		return node{kind: null, at: n.at}
	}
	items := slices.Clone(n.items)
	for i := range items {
		parts := slices.Clone(items[i].text.parts)
		for p := range parts {
			parts[p] = strings.ReplaceAll(parts[p], "&{", "${")
		}
		items[i].text.parts = parts
	}
	n.items = items
	return n
}

// principals are those that blocks name, by their type. {"*": "*"} is "*".
func (r *reader) principals(block module.Block, blockType, typeArgument string) node {
	return r.grouped(block, blockType, func(n *node, inner module.Block) {
		maybe := inner.Present != block.Present
		kind, known := r.argument(inner, typeArgument, "").string().Known()
		if !known {
			n.open = true
			return
		}
		n.add(kind, r.strings(inner, "identifiers"), maybe)
	})
}

// conditions are those that blocks name, by their operator and their key.
func (r *reader) conditions(block module.Block, operatorArgument string) node {
	return r.grouped(block, "condition", func(n *node, inner module.Block) {
		maybe := inner.Present != block.Present
		operator, known := r.argument(inner, operatorArgument, "").string().Known()
		key, keyKnown := r.argument(inner, "variable", "").string().Known()
		if !known || !keyKnown {
			n.open = true
			return
		}
		n.group(operator, inner.Range()).add(key, r.strings(inner, "values"), maybe)
	})
}

// grouped is the object that blocks of one type make, null without any.
func (r *reader) grouped(block module.Block, blockType string, add func(*node, module.Block)) node {
	n := node{kind: null, at: block.Range()}
	for _, inner := range block.Blocks(blockType) {
		if n.kind == null {
			n.kind, n.at = object, inner.Range()
		}
		add(&n, inner)
	}
	return n
}
