package rules

import (
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/policy"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

// serviceUse is an argument with which a configuration gives a key to a service
// that uses it for itself: a row of the table of those whom a key's policy has
// to let in.
type serviceUse struct {
	// resource is the resource type, and path leads to the argument through the
	// blocks that it stands in.
	resource, path string
	// through is what the key encrypts, nil where the argument names the key itself.
	through *carrier
	// does is what the argument's resource does with it, for a message.
	does string
	// with are the arguments of the resource that have to have a value, or none where it is "".
	with map[string]string
	// on is an argument of the resource with which it does nothing where that is
	// false, "" for none.
	on string
	// without is an argument beside it that must not be set, "" for none.
	without string
	// enabled is an argument beside it that has to be true, "" for none.
	enabled string
	service *keyService
	// unsent are the condition keys that the service does not send to KMS here.
	unsent []string
	// happens is what comes of a key that the service may not use.
	happens string
	source  string
}

// keyService is a service with the statement that lets it use a key.
type keyService struct {
	// principal is its name in a policy, and shown is that name with the Region where it has one.
	principal, shown string
	// former is the name that AWS documented before, "" for none.
	former string
	// grants are the actions that AWS documents, and needs those of which it
	// cannot do without: one of each list.
	grants []string
	needs  [][]string
	// condition is what AWS recommends, in the block of an aws_iam_policy_document, "" for none.
	condition string
	// second is another statement that AWS documents, "" for none.
	second string
}

// carrier is a resource type that is encrypted with a key, and that services write to.
type carrier struct {
	*module.Type
	// name is what one is called in a message.
	name string
	// key is the argument that names the key, "" for a bucket, which has a
	// resource of its own for that.
	key string
	// by are the attributes with which a service is told which one it is.
	by []string
}

var (
	awsTopic = &module.Type{Name: "aws_sns_topic", Schema: module.Schema{Arguments: []string{"kms_master_key_id"}}}
	awsQueue = &module.Type{Name: "aws_sqs_queue", Schema: module.Schema{Arguments: []string{"kms_master_key_id"}}}

	topics      = &carrier{awsTopic, "topic", "kms_master_key_id", []string{"arn", "id"}}
	namedTopics = &carrier{awsTopic, "topic", "kms_master_key_id", []string{"arn", "id", "name"}}
	queues      = &carrier{awsQueue, "queue", "kms_master_key_id", []string{"arn", "id"}}
	buckets     = &carrier{encryptedBucket, "bucket", "", []string{"arn", "id", "bucket"}}
)

const (
	snsKeys      = "https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html"
	sqsKeys      = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html"
	logsKeys     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html"
	trailKeys    = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html"
	busKeys      = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-key-policy.html"
	dnssecKeys   = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/access-control-managing-permissions.html#KMS-key-policy-for-DNSSEC"
	notifyKeys   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html"
	inventory    = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/configure-inventory.html"
	deliveryKeys = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-S3.html"
	noticeKeys   = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-permissions-for-sns-notifications.html"
	backupKeys   = "https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-notifications.html"
	mailKeys     = "https://docs.aws.amazon.com/kms/latest/developerguide/services-ses.html"
)

// anyOf is that one of some actions is needed, and eachOf that each of them is.
func anyOf(actions ...string) [][]string { return [][]string{actions} }

func eachOf(actions ...string) [][]string {
	needs := make([][]string, len(actions))
	for i, action := range actions {
		needs[i] = []string{action}
	}
	return needs
}

// condition is a condition block of an aws_iam_policy_document.
func condition(test, variable, values string) string {
	return fmt.Sprintf("\n  condition {\n    test     = %q\n    variable = %q\n    values   = [%s]\n  }\n", test, variable, values)
}

const account = "data.aws_caller_identity.current.account_id"

var (
	sourceAccount = condition("StringEquals", "aws:SourceAccount", account)
	messageGrants = []string{"kms:GenerateDataKey*", "kms:Decrypt"}
	messageNeeds  = eachOf("kms:GenerateDataKey", "kms:Decrypt")
	recordGrants  = []string{"kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"}
)

var (
	logService = &keyService{principal: "logs.amazonaws.com", shown: "logs.REGION.amazonaws.com", grants: recordGrants, needs: anyOf("kms:Encrypt", "kms:GenerateDataKey"),
		condition: condition("ArnLike", "kms:EncryptionContext:aws:logs:arn", `"arn:aws:logs:REGION:ACCOUNT:log-group:*"`)}
	trailService = &keyService{principal: "cloudtrail.amazonaws.com", grants: []string{"kms:GenerateDataKey*", "kms:DescribeKey", "kms:Decrypt"}, needs: eachOf("kms:GenerateDataKey"),
		condition: condition("ArnLike", "aws:SourceArn", `"arn:aws:cloudtrail:REGION:ACCOUNT:trail/NAME"`)}
	busService = &keyService{principal: "events.amazonaws.com", grants: []string{"kms:DescribeKey", "kms:GenerateDataKey", "kms:Decrypt"}, needs: messageNeeds,
		condition: sourceAccount}
	eventService  = &keyService{principal: "events.amazonaws.com", grants: messageGrants, needs: messageNeeds}
	alarmService  = &keyService{principal: "cloudwatch.amazonaws.com", grants: messageGrants, needs: messageNeeds, condition: sourceAccount}
	noticeService = &keyService{principal: "cloudtrail.amazonaws.com", grants: messageGrants, needs: messageNeeds}
	backupService = &keyService{principal: "backup.amazonaws.com", grants: messageGrants, needs: messageNeeds}
	topicService  = &keyService{principal: "sns.amazonaws.com", grants: messageGrants, needs: messageNeeds,
		condition: condition("ArnEquals", "aws:SourceArn", "aws_sns_topic.NAME.arn")}
	databaseService = &keyService{principal: "events.rds.amazonaws.com", grants: messageGrants, needs: messageNeeds, condition: sourceAccount}
	bucketService   = &keyService{principal: "s3.amazonaws.com", grants: messageGrants, needs: messageNeeds, condition: sourceAccount}
	listService     = &keyService{principal: "s3.amazonaws.com", grants: []string{"kms:GenerateDataKey"}, needs: eachOf("kms:GenerateDataKey"), condition: sourceAccount}
	deliveryService = &keyService{principal: "delivery.logs.amazonaws.com", grants: recordGrants, needs: anyOf("kms:Encrypt", "kms:GenerateDataKey"), condition: sourceAccount}
	mailService     = &keyService{principal: "ses.amazonaws.com", grants: []string{"kms:GenerateDataKey*", "kms:Encrypt"}, needs: anyOf("kms:Encrypt", "kms:GenerateDataKey"),
		condition: condition("StringEquals", "kms:EncryptionContext:aws:ses:source-account", account)}
	dnssecService = &keyService{principal: "dnssec-route53.amazonaws.com", former: "api-service.dnssec.route53.aws.internal", grants: []string{"kms:DescribeKey", "kms:GetPublicKey", "kms:Sign"},
		needs: eachOf("kms:Sign", "kms:GetPublicKey", "kms:DescribeKey"), condition: sourceAccount,
		second: statement("dnssec-route53.amazonaws.com", []string{"kms:CreateGrant"}, condition("Bool", "kms:GrantIsForAWSResource", `"true"`))}
)

// notSentForTopics are the condition keys that EventBridge does not send when
// it publishes to an encrypted topic.
//
// Source: SNS developer guide, "Managing Amazon SNS encryption keys and costs".
var notSentForTopics = []string{"aws:SourceAccount", "aws:SourceArn", "aws:SourceOrgID"}

// sentForLogs is the condition key that CloudTrail sends when it encrypts logs,
// and not when it publishes to an encrypted topic, whose encryption context is
// the topic's.
//
// Source: CloudTrail user guide, "Configure AWS KMS key policies for CloudTrail";
// GameLift FlexMatch developer guide, "Set up an SNS topic with server-side encryption".
var sentForLogs = []string{"kms:EncryptionContext:aws:cloudtrail:arn"}

// awsServices is the table.
var awsServices = slices.Concat(keyServices, messageServices,
	spread([]string{"aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm"}, []string{"alarm_actions", "ok_actions", "insufficient_data_actions"},
		serviceUse{through: topics, does: "publishes to", on: "actions_enabled", service: alarmService, source: snsKeys,
			happens: "the messages are lost, and nothing but the alarm's history shows it"}),
	spread([]string{"aws_lb", "aws_alb"}, []string{"access_logs.bucket"},
		serviceUse{through: buckets, does: "delivers to", with: networkBalancer, enabled: "enabled", service: deliveryService, source: deliveryKeys,
			happens: "the access logs are not delivered"}),
)

// spread is a row for each of several resource types and arguments.
func spread(resources, paths []string, u serviceUse) []serviceUse {
	var rows []serviceUse
	for _, u.resource = range resources {
		for _, u.path = range paths {
			rows = append(rows, u)
		}
	}
	return rows
}

// keyServices are the rows of arguments that name a key.
var keyServices = []serviceUse{
	{resource: "aws_cloudwatch_log_group", path: "kms_key_id", service: logService, source: logsKeys,
		happens: "CloudWatch Logs refuses the key when the log group is created"},
	{resource: "aws_cloudtrail", path: "kms_key_id", service: trailService, source: trailKeys,
		happens: "CloudTrail refuses the key when the trail is created"},
	{resource: "aws_cloudwatch_event_bus", path: "kms_key_identifier", service: busService, source: busKeys,
		happens: "EventBridge cannot encrypt the events of the bus, and does not deliver them"},
	{resource: "aws_route53_key_signing_key", path: "key_management_service_arn", service: dnssecService, source: dnssecKeys,
		happens: "Route 53 refuses the key when the key-signing key is created"},
	{resource: "aws_s3_bucket_inventory", path: "destination.bucket.encryption.sse_kms.key_id", on: "enabled", service: listService, source: inventory,
		happens: "the inventory is not delivered"},
	{resource: "aws_ses_receipt_rule", path: "s3_action.kms_key_arn", with: map[string]string{"enabled": "true"}, without: "iam_role_arn", service: mailService, source: mailKeys,
		happens: "the mail is not stored"},
}

// messageServices are the rows of arguments that name what is encrypted with a key.
var messageServices = []serviceUse{
	{resource: "aws_s3_bucket_notification", path: "topic.topic_arn", through: topics, does: "sends its notifications to", service: bucketService, source: notifyKeys,
		happens: "S3 refuses the notifications when they are configured"},
	{resource: "aws_s3_bucket_notification", path: "queue.queue_arn", through: queues, does: "sends its notifications to", service: bucketService, source: notifyKeys,
		happens: "S3 refuses the notifications when they are configured"},
	{resource: "aws_cloudwatch_event_target", path: "arn", through: topics, does: "sends events to", with: noRole, service: eventService, unsent: notSentForTopics, source: snsKeys,
		happens: "no event arrives there, and nothing but the metric FailedInvocations shows it"},
	{resource: "aws_cloudwatch_event_target", path: "arn", through: queues, does: "sends events to", with: noRole, service: eventService, source: sqsKeys,
		happens: "no event arrives there, and nothing but the metric FailedInvocations shows it"},
	{resource: "aws_cloudwatch_event_target", path: "dead_letter_config.arn", through: queues, does: "sends what it cannot deliver to", with: noRole, service: eventService, source: sqsKeys,
		happens: "what cannot be delivered is lost"},
	{resource: "aws_sns_topic_subscription", path: "endpoint", through: queues, does: "sends messages to", with: map[string]string{"protocol": "sqs"}, service: topicService, source: sqsKeys,
		happens: "no message arrives there, and nothing but the metric NumberOfNotificationsFailed shows it"},
	{resource: "aws_db_event_subscription", path: "sns_topic", through: topics, does: "publishes to", on: "enabled", service: databaseService, source: snsKeys,
		happens: "its messages are lost"},
	{resource: "aws_cloudtrail", path: "sns_topic_name", through: namedTopics, does: "sends its notifications to", on: "enable_logging", service: noticeService, unsent: sentForLogs, source: noticeKeys,
		happens: "no notification arrives there"},
	{resource: "aws_backup_vault_notifications", path: "sns_topic_arn", through: topics, does: "publishes to", service: backupService, source: backupKeys,
		happens: "its messages are lost"},
	{resource: "aws_flow_log", path: "log_destination", through: buckets, does: "delivers to", service: deliveryService, source: deliveryKeys,
		happens: "the flow logs are not delivered"},
}

var (
	noRole          = map[string]string{"role_arn": ""}
	networkBalancer = map[string]string{"load_balancer_type": "network"}
)

// givenTo are the places at which resources give something to the service, and
// what they give.
func (u serviceUse) givenTo(p *rule.Pass) iter.Seq2[use, expr.Value] {
	return func(yield func(use, expr.Value) bool) {
		for on := range p.Instances(&module.Type{Name: u.resource}) {
			if !u.applies(on) {
				continue
			}
			for _, use := range usesOf(on, u.path) {
				if !u.active(use) {
					continue
				}
				for _, given := range listed(use.value()) {
					if !yield(use, given) {
						return
					}
				}
			}
		}
	}
}

// applies reports whether the resource's other arguments make the service use the key.
func (u serviceUse) applies(on expr.Instance) bool {
	for name, want := range u.with {
		value := on.Attr(name)
		if want == "" && value.Empty() != answer.Yes || want != "" && value.Is(want) != answer.Yes {
			return false
		}
	}
	return u.on == "" || on.Attr(u.on).False() != answer.Yes
}

// active reports whether the arguments beside it do.
func (u serviceUse) active(use use) bool {
	return (u.without == "" || use.block.Attr(u.without).Empty() == answer.Yes) &&
		(u.enabled == "" || use.block.Attr(u.enabled).True() == answer.Yes)
}

// listed are the elements of each list that a value can be, or the value itself.
func listed(v expr.Value) []expr.Value {
	var values []expr.Value
	for _, alternative := range v.Alternatives() {
		if alternative.Kind() != expr.List {
			return []expr.Value{v}
		}
		for _, element := range alternative.Items() {
			values = append(values, element.Value)
		}
	}
	return values
}

// placeOf is where what is given is written, within the argument.
func (u use) placeOf(given expr.Value) hcl.Range {
	if argument := u.value().Range(); !argument.Overlaps(given.At()) {
		return argument
	}
	return given.At()
}

// asked is what the policy of a key is asked.
func (u serviceUse) asked() policy.Service {
	return policy.Service{Principal: u.service.principal, Former: u.service.former, Needs: u.service.needs, Unsent: u.unsent}
}

// name is what the service is called in a statement.
func (s *keyService) name() string {
	if s.shown != "" {
		return s.shown
	}
	return s.principal
}

// statements are those for the service in an aws_iam_policy_document.
func (s *keyService) statements() string {
	first := statement(s.name(), s.grants, s.condition)
	if s.second == "" {
		return first
	}
	return first + "\n\n" + s.second
}

func statement(principal string, actions []string, condition string) string {
	quoted := make([]string, len(actions))
	for i, action := range actions {
		quoted[i] = strconv.Quote(action)
	}
	return fmt.Sprintf("statement {\n  actions   = [%s]\n  resources = [\"*\"]\n\n  principals {\n    type        = \"Service\"\n    identifiers = [%q]\n  }\n%s}",
		strings.Join(quoted, ", "), principal, condition)
}

// typesOfServices are the resource types in rows with what is read of them.
func typesOfServices(rows []serviceUse) []*module.Type {
	var types []*module.Type
	for _, u := range rows {
		var beside []string
		for _, name := range []string{u.without, u.enabled} {
			if name != "" {
				beside = append(beside, name)
			}
		}
		t := argumentType(u.resource, u.path, beside...)
		for name := range u.with {
			t = t.With(name)
		}
		if u.on != "" {
			t = t.With(u.on)
		}
		types = append(types, t)
	}
	return types
}

// serviceTable is the table for the rule's page, with the statement of each service.
func serviceTable() string {
	var table strings.Builder
	table.WriteString("| argument | service | without it | source |\n| --- | --- | --- | --- |\n")
	var services []*keyService
	for _, u := range awsServices {
		argument := fmt.Sprintf("`%s.%s`", u.resource, u.path)
		if u.through != nil {
			argument += ", a " + u.through.name
		}
		fmt.Fprintf(&table, "| %s | `%s` | %s | [documentation](%s) |\n", argument, u.service.name(), u.happens, u.source)
		if !slices.Contains(services, u.service) {
			services = append(services, u.service)
		}
	}
	table.WriteString("\nThe statements, for an `aws_iam_policy_document`:\n")
	for _, s := range services {
		fmt.Fprintf(&table, "\n```hcl\n%s\n```\n", s.statements())
	}
	return table.String()
}
