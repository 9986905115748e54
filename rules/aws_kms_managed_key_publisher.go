package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

// publishers are the rows of services that write to topics and queues. Of the
// last two it is not settled what the policy of a key of one's own has to hold.
var publishers = append(slices.DeleteFunc(slices.Clone(awsServices), func(u serviceUse) bool { return u.through == nil || u.through == buckets }),
	serviceUse{resource: "aws_budgets_budget", path: "notification.subscriber_sns_topic_arns", through: topics, service: &keyService{principal: "budgets.amazonaws.com"}},
	serviceUse{resource: "aws_codestarnotifications_notification_rule", path: "target.address", through: topics, service: &keyService{principal: "codestar-notifications.amazonaws.com"}},
)

// managedKeys are the aliases of the keys that AWS manages for topics and queues.
var managedKeys = []string{"alias/aws/sns", "alias/aws/sqs"}

var awsKMSManagedKeyPublisher = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_managed_key_publisher",
		Severity: tflint.WARNING,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a topic or queue that a service is to write to, but cannot, under the AWS managed key",
		What: "Reports an `aws_sns_topic` or `aws_sqs_queue` with the key `alias/aws/sns` or `alias/aws/sqs`, by name, by ARN or by `data.aws_kms_alias` and `data.aws_kms_key`, " +
			"if a service writes to it with one of these arguments:\n\n" + publisherList() + "\n" +
			"An event target counts without a `role_arn`. What takes a role to publish does not count, such as Auto Scaling or CodePipeline, nor does a topic that is named in an alarm's `dimensions`, in a policy or in an output.",
		Why: "The policy of an AWS managed key lets the principals of the account use it, and nobody can change it. " +
			"A service that publishes in its own name is none of them. Its messages are lost, or the configuration of the notification is refused.",
		Sources: []string{snsKeys, sqsKeys, notifyKeys, noticeKeys, backupKeys},
	},
	Reads: append(typesOfServices(publishers), awsTopic, awsQueue, awsKeyData, awsAliasData),
	Run: func(p *rule.Pass) {
		for on := range p.Instances(awsTopic, awsQueue) {
			key := on.Attr("kms_master_key_id")
			if !managed(key) {
				continue
			}
			if publisher, row, ok := publisherTo(p, on); ok {
				p.Report(on, key.Range(), fmt.Sprintf(
					"it is encrypted with the AWS managed key, whose policy lets no service in and cannot be changed, so that nothing arrives of what %s sends with %s. "+
						"Use a key of your own, and allow %s kms:GenerateDataKey* and kms:Decrypt in its policy.",
					publisher.on.Address(), row.path, row.service.principal), key.At())
			}
		}
	},
}

// publisherList names the arguments of the publishers for the rule's page.
func publisherList() string {
	var list strings.Builder
	for _, u := range publishers {
		if item := fmt.Sprintf("- `%s.%s`\n", u.resource, u.path); !strings.Contains(list.String(), item) {
			list.WriteString(item)
		}
	}
	return list.String()
}

// publisherTo is the first place at which a topic or a queue is given to a service.
func publisherTo(p *rule.Pass, to expr.Instance) (publisher use, row serviceUse, ok bool) {
	for _, u := range publishers {
		if u.through.Name != to.Type {
			continue
		}
		for use, given := range u.givenTo(p) {
			if ref, known := given.From(); known && !slices.Contains(u.through.by, ref.Attribute) {
				continue
			}
			if noAliases.Of(given).Include(to.Instance) == answer.Yes && managed(withSwitch(to, use.on).Attr(u.through.key)) {
				return use, u, true
			}
		}
	}
	return publisher, row, false
}

// managed reports whether a value is known to be one of the keys that AWS
// manages for topics and queues.
func managed(key expr.Value) bool {
	return aliases(key, func(name string) bool { return slices.Contains(managedKeys, name) })
}
