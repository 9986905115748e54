package policy

import (
	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// Dialect is what is known of the resources and data sources that policies are
// made from.
//
// Source of the ARNs, in which the type of a principal stands between the
// account and the name: IAM user guide, "IAM identifiers".
var Dialect = expr.Dialect{
	Documents: map[expr.Attribute]func(expr.Block) expr.Value{
		{Type: "aws_iam_policy_document", Name: "json"}:          awsDocument,
		{Type: "aws_iam_policy_document", Name: "minified_json"}: awsDocument,
		{Type: "alicloud_ram_policy_document", Name: "document"}: alicloudDocument,
	},
	Contents: map[expr.Attribute]func(expr.Block) expr.Value{
		{Type: "local_file", Name: "content"}:     func(b expr.Block) expr.Value { return b.File("filename") },
		{Type: "template_file", Name: "rendered"}: func(b expr.Block) expr.Value { return b.Template("template", "vars") },
	},
	Texts: texts(),
	Identifiers: map[expr.Attribute]bool{
		{Type: "aws_kms_key", Name: "arn"}:                     true,
		{Type: "aws_kms_key", Name: "id"}:                      true,
		{Type: "aws_kms_key", Name: "key_id"}:                  true,
		{Type: "aws_kms_external_key", Name: "key_id"}:         true,
		{Type: "aws_kms_replica_key", Name: "key_id"}:          true,
		{Type: "aws_kms_replica_external_key", Name: "key_id"}: true,
		{Type: "aws_kms_alias", Name: "arn"}:                   true,
		{Type: "aws_kms_alias", Name: "id"}:                    true,
		{Type: "aws_kms_alias", Name: "name"}:                  true,
		{Type: "aws_kms_alias", Name: "target_key_arn"}:        true,
		{Type: "aws_kms_alias", Name: "target_key_id"}:         true,
		{Type: "aws_s3_bucket", Name: "bucket"}:                true,
	},
}

func texts() map[expr.Attribute]expr.Text {
	all := map[expr.Attribute]expr.Text{
		{Type: "aws_iam_role", Name: "arn"}:                expr.TextWith("arn:", ":role/", ""),
		{Type: "aws_iam_user", Name: "arn"}:                expr.TextWith("arn:", ":user/", ""),
		{Type: "aws_iam_service_linked_role", Name: "arn"}: expr.TextWith("arn:", ":role/aws-service-role/", ""),
		{Type: "alicloud_ram_role", Name: "arn"}:           expr.TextWith("acs:ram::", ":role/", ""),

		{Type: "aws_caller_identity", Name: "account_id"}:     expr.AnyText(),
		{Type: "aws_caller_identity", Name: "arn"}:            expr.TextWith("arn:", ""),
		{Type: "aws_iam_session_context", Name: "arn"}:        expr.TextWith("arn:", ""),
		{Type: "aws_iam_session_context", Name: "issuer_arn"}: expr.TextWith("arn:", ""),
	}
	for attribute := range attributes {
		all[attribute] = expr.AnyText()
	}
	return all
}

// awsDocument is the document that an aws_iam_policy_document renders: the documents
// in source_policy_documents, then its own statements, then those in
// override_policy_documents, each replacing earlier statements with its Sids.
// Among the first, and among its own, the provider refuses two with one Sid.
// source_json and override_json are what provider versions below 5 have.
//
// Source: hashicorp/terraform-provider-aws, internal/service/iam,
// policy_document_data_source.go and policy_model.go.
func awsDocument(block expr.Block) expr.Value {
	m := &merger{at: block.Range()}
	m.add(sources(block, "source_json")...)
	m.addDistinct(1, sources(block, "source_policy_documents")...)
	var own []expr.Item
	for _, statement := range block.Blocks("statement") {
		own = append(own, expr.Item{Value: awsStatement(statement), Maybe: statement.Present != answer.Yes})
	}
	m.addDistinct(2, expr.Item{Value: object(block.Range()).
		with("Version", argument(block, "version", "2012-10-17")).
		with("Statement", expr.ListOf(block.Range(), false, own...)).value()})
	m.add(sources(block, "override_policy_documents")...)
	m.add(sources(block, "override_json")...)
	return m.document()
}

func awsStatement(block expr.Block) expr.Value {
	return object(block.Range()).
		with("Sid", argument(block, "sid", "")).
		with("Effect", argument(block, "effect", "Allow")).
		with("Action", stringList(block, "actions")).
		with("NotAction", stringList(block, "not_actions")).
		with("Resource", stringList(block, "resources")).
		with("NotResource", stringList(block, "not_resources")).
		with("Principal", principals(block, "principals", "type")).
		with("NotPrincipal", principals(block, "not_principals", "type")).
		with("Condition", conditions(block, "test")).value()
}

// alicloudDocument is the document that an alicloud_ram_policy_document renders. It
// renders none without statements.
//
// Source: aliyun/terraform-provider-alicloud, alicloud,
// data_source_alicloud_ram_policy_document.go.
func alicloudDocument(block expr.Block) expr.Value {
	var statements []expr.Item
	for _, statement := range block.Blocks("statement") {
		statements = append(statements, expr.Item{Maybe: statement.Present != answer.Yes, Value: object(statement.Range()).
			with("Effect", argument(statement, "effect", "Allow")).
			with("Action", stringList(statement, "action")).
			with("Resource", stringList(statement, "resource")).
			with("Principal", principals(statement, "principal", "entity")).
			with("Condition", conditions(statement, "operator")).value()})
	}
	if len(statements) == 0 {
		return expr.Nothing(block.Range())
	}
	return object(block.Range()).
		with("Version", argument(block, "version", "1")).
		with("Statement", expr.ListOf(block.Range(), false, statements...)).value()
}

// builder makes an object.
type builder struct {
	at      hcl.Range
	members []expr.Item
}

func object(at hcl.Range) builder {
	return builder{at: at}
}

// with adds a member, unless it is null.
func (b builder) with(name string, value expr.Value) builder {
	if value.Kind() != expr.Null {
		b.members = append(b.members, expr.Item{Key: name, Value: value})
	}
	return b
}

func (b builder) value() expr.Value {
	return expr.ObjectOf(b.at, false, b.members...)
}

// argument is an argument's value, or the default where it is not set, null
// where that is "".
func argument(block expr.Block, name, fallback string) expr.Value {
	v := block.Attr(name)
	switch {
	case v.Kind() == expr.Null && fallback != "":
		return expr.StringOf(v.Range(), expr.Literal(fallback))
	case v.Kind() == expr.String && v.Empty() == answer.Yes:
		return expr.Nothing(v.At())
	}
	return v
}

// stringList is a list of strings, null where it is empty. Where the cloud's
// policy variables are to be meant, the data source has &{ in place of ${.
func stringList(block expr.Block, name string) expr.Value {
	v := block.Attr(name)
	if v.Kind() == expr.List && len(v.Items()) == 0 && !v.Open() {
		return expr.Nothing(v.At())
	}
	return v.Replace("&{", "${")
}

// principals are those that blocks name, by their type. {"*": "*"} is "*".
func principals(block expr.Block, blockType, typeArgument string) expr.Value {
	var named group
	blocks := block.Blocks(blockType)
	for _, inner := range blocks {
		kind, known := argument(inner, typeArgument, "").Known()
		if !known {
			named.open = true
			continue
		}
		identifiers := stringList(inner, "identifiers")
		named.add(kind, identifiers.At(), identifiers, inner.Present != block.Present)
	}
	return named.value(block, blocks)
}

// conditions are those that blocks name, by their operator and their key.
func conditions(block expr.Block, operatorArgument string) expr.Value {
	var operators []string
	byOperator := map[string]*group{}
	places := map[string]hcl.Range{}
	var all group
	blocks := block.Blocks("condition")
	for _, inner := range blocks {
		operator, known := argument(inner, operatorArgument, "").Known()
		key, keyKnown := argument(inner, "variable", "").Known()
		if !known || !keyKnown {
			all.open = true
			continue
		}
		if byOperator[operator] == nil {
			byOperator[operator], places[operator] = &group{}, inner.Attr(operatorArgument).Range()
			operators = append(operators, operator)
		}
		byOperator[operator].add(key, inner.Attr("variable").Range(), stringList(inner, "values"), inner.Present != block.Present)
	}
	for _, operator := range operators {
		all.members = append(all.members, expr.Item{Key: operator, Value: expr.ObjectOf(places[operator], false, byOperator[operator].members...)})
	}
	return all.value(block, blocks)
}

// group are lists by name.
type group struct {
	members []expr.Item
	open    bool
}

// add adds a list as a member that is named at a range, or to the list that is
// this member already.
func (g *group) add(key string, at hcl.Range, values expr.Value, maybe bool) {
	elements, complete := values.Elements()
	for i := range elements {
		elements[i].Maybe = elements[i].Maybe || maybe
	}
	for i, member := range g.members {
		if member.Key == key {
			earlier, all := member.Elements()
			g.members[i].Value = expr.ListOf(member.At(), !all || !complete, append(earlier, elements...)...)
			g.members[i].Maybe = member.Maybe && maybe
			return
		}
	}
	list := expr.ListOf(at, !complete, elements...)
	if values.Kind() == expr.Unknown {
		list = values
	}
	g.members = append(g.members, expr.Item{Key: key, Maybe: maybe, Value: list})
}

// value is the object that the blocks of one type in a block make, null without any.
func (g *group) value(block expr.Block, blocks []expr.Block) expr.Value {
	if len(blocks) == 0 {
		return expr.Nothing(block.Range())
	}
	return expr.ObjectOf(blocks[0].Range(), g.open, g.members...)
}
