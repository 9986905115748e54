package rules

import (
	"fmt"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSServiceAccess = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_service_access",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "a key that does not let in the service that it is given to",
		What: "Reports the argument with which a configuration gives a key to a service whose key policy does not let that service use it, " +
			"or with which a service is to write to a topic, a queue or a bucket that is encrypted with such a key.\n\n" +
			serviceTable() + "\n" +
			"The key is followed through aliases, locals, `for_each`, dynamic blocks and calls such as `coalesce`, a bucket also from a place in it (`\"${aws_s3_bucket.logs.arn}/vpc\"`). What counts as its policy is `policy`, that of an `aws_kms_key_policy` for it, or else the default policy, which lets no service in. " +
			"A statement counts with any condition, except for what a service does not send to KMS when it publishes to an encrypted topic: EventBridge `aws:SourceAccount`, `aws:SourceArn` and `aws:SourceOrgID`, " +
			"and CloudTrail `kms:EncryptionContext:aws:cloudtrail:arn`, which it sends for logs. A statement that asks for one of them lets nothing in. With `…IfExists` it does.\n\n" +
			"The rule is silent where something cannot be known: a key from a variable, a data source or a module; a policy, a statement or a principal that is not known, `ignore_changes = [policy]`, " +
			"a grant that may be for a service, a key without a policy that goes into the call of a module that is not looked at, an `aws_kms_key_policy` whose key is not known. " +
			"A principal `*` counts as everybody, and whether Route 53 still has the name that AWS documented for it first (`api-service.dnssec.route53.aws.internal`) cannot be known. `Deny` statements are not looked at. An event target with a `role_arn` and a receipt rule with an `iam_role_arn` use the role's rights. In a module that is no root configuration, a policy is what it is whatever callers pass, and a key without one is left alone if an output exports it. What is switched off (`actions_enabled = false` of an alarm, `enable_logging = false` of a trail, `enabled = false`) does not count. " +
			"Of load balancers, those of the type `network` count, if `access_logs` are enabled.",
		Why: "A service is no principal of the account, so that no IAM policy helps: the key's policy has to name it. " +
			"Some services refuse the key at apply. Others take it, and lose what they are to write, with no error anywhere but in a metric.",
		Sources: []string{snsKeys, sqsKeys, logsKeys, trailKeys, busKeys, dnssecKeys, notifyKeys, inventory, deliveryKeys, mailKeys, noticeKeys, backupKeys, awsDefault},
	},
	Reads: append(append(typesOfServices(awsServices), readsAccess...), awsTopic, awsQueue, encryptedBucket, bucketEncryption),
	Run: func(p *rule.Pass) {
		for _, user := range awsServices {
			user.check(p)
		}
	},
}

// check reports what is given to the service and has a key that the service may not use.
func (u serviceUse) check(p *rule.Pass) {
	for use, given := range u.givenTo(p) {
		if found, ok := u.refusal(use, given); ok {
			causes := append([]hcl.Range{use.value().Range()}, found.written()...)
			p.Report(use.on, use.placeOf(given), u.says(found), causes...)
		}
	}
}

// refusal is a key that does not let the service in.
type refusal struct {
	keyAccess
	// through is the topic, queue or bucket that it encrypts, nil for none.
	through *expr.Instance
}

// refusal is the first of the keys that what is given leads to. It is not ok
// unless none of them lets the service in.
func (u serviceUse) refusal(use use, given expr.Value) (first refusal, ok bool) {
	if u.through == nil {
		return u.refused(given, nil)
	}
	carriers, ok := carriersOf(u.through, given)
	for i, one := range carriers {
		key, known := u.through.keyOf(withSwitch(one, use.on))
		if !ok || !known {
			return first, false
		}
		found, refused := u.refused(key, &one)
		if !refused {
			return first, false
		}
		if i == 0 {
			first = found
		}
	}
	return first, ok
}

func (u serviceUse) refused(key expr.Value, through *expr.Instance) (first refusal, ok bool) {
	keys, ok := keysOf(key)
	for i, one := range keys {
		access := accessTo(one, u.asked())
		if !ok || access.Allowed != answer.No {
			return first, false
		}
		if i == 0 {
			first = refusal{access, through}
		}
	}
	return first, ok
}

// says is the message.
func (u serviceUse) says(found refusal) string {
	given := fmt.Sprintf("%s is %s", u.path, found.key.Address())
	if found.through != nil {
		given = fmt.Sprintf("%s %s %s, which is encrypted with %s", u.path, u.does, found.through.Address(), found.key.Address())
	}
	why, advice := u.why(found.keyAccess)
	return fmt.Sprintf("%s, %s, so that %s. %s", given, why, u.happens, advice)
}

// why is what the key's policy says, and what to write.
func (u serviceUse) why(access keyAccess) (why, advice string) {
	name := u.service.name()
	advice = fmt.Sprintf("Allow %s %s in the key policy.", name, strings.Join(u.service.grants, ", "))
	other := u.mistaken(access.key)
	switch {
	case access.unwritten:
		return "whose default policy lets no service in", advice
	case access.Unmet != nil:
		why = fmt.Sprintf("whose policy lets %s in only with %s, by %s, which it does not send to KMS for a topic", name, access.Asks, access.Unmet)
		if strings.HasPrefix(access.Asks, "kms:EncryptionContext:") {
			return why, fmt.Sprintf("Allow %s %s in a statement without that condition.", name, strings.Join(u.service.grants, ", "))
		}
		return why, "Leave that condition out."
	case access.Lets != nil:
		missing := strings.Join(access.Lacks, " or ")
		return fmt.Sprintf("whose policy does not allow %s %s", name, missing), fmt.Sprintf("Add %s to %s.", missing, access.Lets)
	case other != "":
		return fmt.Sprintf("whose policy lets %s in, but not %s", other, name), advice
	}
	return fmt.Sprintf("whose policy does not let %s in", name), advice
}

// mistaken is the service for which EventBridge or CloudWatch alarms are often
// taken, where the key lets that one in, else "".
func (u serviceUse) mistaken(key expr.Instance) string {
	other := map[*keyService]*keyService{eventService: alarmService, busService: alarmService, alarmService: eventService}[u.service]
	if other == nil || accessTo(key, serviceUse{service: other}.asked()).Allowed != answer.Yes {
		return ""
	}
	return other.principal
}
