package rules

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/terraform-linters/tflint-plugin-sdk/helper"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// documentedFor are the policies that AWS documents, by whom they are for.
var documentedFor = map[string][]string{
	"aws-logs":       {"aws_cloudwatch_log_group.kms_key_id"},
	"aws-cloudtrail": {"aws_cloudtrail.kms_key_id"},
	"aws-alarms": {
		"aws_cloudwatch_metric_alarm.alarm_actions", "aws_cloudwatch_metric_alarm.ok_actions", "aws_cloudwatch_metric_alarm.insufficient_data_actions",
		"aws_cloudwatch_composite_alarm.alarm_actions", "aws_cloudwatch_composite_alarm.ok_actions", "aws_cloudwatch_composite_alarm.insufficient_data_actions",
	},
	"aws-events":               {"aws_cloudwatch_event_target.arn of a topic", "aws_cloudwatch_event_target.arn of a queue", "aws_cloudwatch_event_target.dead_letter_config.arn of a queue"},
	"aws-event-bus":            {"aws_cloudwatch_event_bus.kms_key_identifier"},
	"aws-queue-of-topic":       {"aws_sns_topic_subscription.endpoint"},
	"aws-database-events":      {"aws_db_event_subscription.sns_topic"},
	"aws-bucket-notifications": {"aws_s3_bucket_notification.topic.topic_arn", "aws_s3_bucket_notification.queue.queue_arn"},
	"aws-trail-notifications":  {"aws_cloudtrail.sns_topic_name"},
	"aws-backup-notifications": {"aws_backup_vault_notifications.sns_topic_arn"},
	"aws-inventory":            {"aws_s3_bucket_inventory.destination.bucket.encryption.sse_kms.key_id"},
	"aws-log-delivery":         {"aws_flow_log.log_destination", "aws_lb.access_logs.bucket", "aws_alb.access_logs.bucket"},
	"aws-server-access-logs":   {"aws_s3_bucket_logging.target_bucket"},
	"aws-mail":                 {"aws_ses_receipt_rule.s3_action.kms_key_arn"},
	"aws-dnssec":               {"aws_route53_key_signing_key.key_management_service_arn"},
}

// named is what a row is called there.
func (u serviceUse) named() []string {
	argument := u.resource + "." + u.path
	if u.through == nil {
		return []string{argument}
	}
	return []string{argument, argument + " of a " + u.through.name}
}

// A key with the policy that AWS documents for a service lets it in. Without
// one of the actions that the service needs, and without its statements, there
// is one finding, which names what is missing.
func TestDocumentedPoliciesForServices(t *testing.T) {
	rows := append(slices.Clone(awsServices), serverLogs)
	for name, users := range documentedFor {
		source, err := os.ReadFile(filepath.Join("testdata/documented", name+".json"))
		if err != nil {
			t.Fatal(err)
		}
		for _, user := range users {
			i := slices.IndexFunc(rows, func(u serviceUse) bool { return slices.Contains(u.named(), user) })
			if i < 0 {
				t.Errorf("%s is no row", user)
				continue
			}
			u := rows[i]
			rows = slices.Delete(rows, i, i+1)
			t.Run(strings.ReplaceAll(user, " ", "_"), func(t *testing.T) {
				if found := u.found(t, string(source)); len(found) > 0 {
					t.Errorf("with what AWS documents: %q", found)
				}
				noStatement := "does not let " + u.service.name() + " in"
				if found := u.found(t, u.withdrawn(t, source, "kms:*")); len(found) != 1 || !strings.Contains(found[0], noStatement) {
					t.Errorf("without its statements: %q", found)
				}
				for _, need := range u.service.needs {
					missing := strings.Join(need, " or ")
					found := u.found(t, u.withdrawn(t, source, need...))
					if len(found) != 1 || !strings.Contains(found[0], "Add "+missing+" to") && !strings.Contains(found[0], noStatement) {
						t.Errorf("without %s: %q", missing, found)
					}
				}
			})
		}
	}
	for _, u := range rows {
		t.Errorf("%s: no documented policy", u.named()[0])
	}
}

// found is what the rules find where the service is given a key with a policy.
func (u serviceUse) found(t *testing.T, policy string) []string {
	t.Helper()
	all := slices.DeleteFunc(shared(), func(r resource) bool { return r.kind == awsKey.Name || r.name != "good" })
	all = append(all, resource{awsKey.Name, "good", []node{{name: "policy", value: quoted(policy)}}})
	row := serviceRow(u)
	runner := helper.TestRunner(t, map[string]string{"main.tf": inNative(append(all, row.resources("user", row.good, "")...))})
	for _, rule := range []tflint.Rule{awsKMSServiceAccess, awsKMSLogBucket, awsKMSPolicyDocument} {
		if err := rule.Check(runner); err != nil {
			t.Fatal(err)
		}
	}
	return messages(runner)
}

// withdrawn is a policy that does not allow the service some actions.
func (u serviceUse) withdrawn(t *testing.T, source []byte, actions ...string) string {
	t.Helper()
	var document struct {
		Version   string
		Statement []map[string]any
	}
	if err := json.Unmarshal(source, &document); err != nil {
		t.Fatal(err)
	}
	document.Statement = slices.DeleteFunc(document.Statement, func(statement map[string]any) bool {
		if _, ok := statement["Principal"].(map[string]any)["Service"]; !ok {
			return false
		}
		allowed, ok := statement["Action"].([]any)
		if !ok {
			allowed = []any{statement["Action"]}
		}
		allowed = slices.DeleteFunc(allowed, func(pattern any) bool {
			return slices.ContainsFunc(actions, func(action string) bool {
				return expr.Glob(pattern.(string), action) || expr.Glob(action, pattern.(string))
			})
		})
		statement["Action"] = allowed
		return len(allowed) == 0
	})
	rest, err := json.Marshal(document)
	if err != nil {
		t.Fatal(err)
	}
	return string(rest)
}
