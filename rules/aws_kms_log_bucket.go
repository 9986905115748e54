package rules

import (
	"fmt"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

const (
	balancerLogs        = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html"
	classicBalancerLogs = "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-access-logs.html"
	accessLogs          = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html"
)

// balancerLog is an argument with which a load balancer delivers logs to a bucket.
type balancerLog struct {
	resource, block string
	// fallback is what enabled is where it is not set.
	fallback string
}

var balancerLogsIn = []balancerLog{
	{"aws_lb", "access_logs", "false"},
	{"aws_lb", "connection_logs", "false"},
	{"aws_alb", "access_logs", "false"},
	{"aws_alb", "connection_logs", "false"},
	{"aws_elb", "access_logs", "true"},
}

// serverLogs is the row of the log of the requests to a bucket.
var serverLogs = serviceUse{resource: "aws_s3_bucket_logging", path: "target_bucket", through: buckets, does: "delivers to", source: accessLogs,
	service: &keyService{principal: "logging.s3.amazonaws.com", grants: messageGrants, needs: anyOf("kms:Encrypt", "kms:GenerateDataKey")},
	happens: "the access logs are not delivered"}

var awsKMSLogBucket = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_log_bucket",
		Severity: tflint.ERROR,
		Presets:  []rule.Preset{rule.Recommended, rule.PostMigration},
		Title:    "logs that go into a bucket whose encryption they cannot use",
		What: "Reports the bucket of `access_logs` or `connection_logs` of an `aws_lb` of the type `application`, and of `access_logs` of an `aws_elb`, " +
			"if they are enabled and the bucket's default encryption is `aws:kms` or `aws:kms:dsse`. " +
			"Also reports `target_bucket` of an `aws_s3_bucket_logging` if the bucket is encrypted with a key whose policy does not let `logging.s3.amazonaws.com` in; the policy is read as in `aws_kms_service_access`.\n\n" +
			"The bucket's encryption is that of an `aws_s3_bucket_server_side_encryption_configuration` for it, or of a block in the `aws_s3_bucket` itself. " +
			"The rule is silent where the bucket or its encryption is not in the module, or cannot be known. " +
			"A network load balancer can use a key, which `aws_kms_service_access` is about.",
		Why: "Load balancers of these types deliver into buckets with Amazon S3 managed keys only (`AES256`): the apply fails with `Access Denied for bucket`. " +
			"S3 does not fail, and delivers nothing.",
		Sources: []string{balancerLogs, classicBalancerLogs, accessLogs},
	},
	Reads: append(append(typesOfServices([]serviceUse{serverLogs}), readsAccess...), encryptedBucket, bucketEncryption, balancer("aws_lb"), balancer("aws_alb"), balancer("aws_elb")),
	Run: func(p *rule.Pass) {
		serverLogs.check(p)
		for _, log := range balancerLogsIn {
			log.check(p)
		}
	},
}

func balancer(name string) *module.Type {
	logs := module.Schema{Arguments: []string{"bucket", "enabled"}}
	t := &module.Type{Name: name, Schema: module.Schema{Blocks: []module.BlockSchema{{Type: "access_logs", Schema: logs}}}}
	if name != "aws_elb" {
		t.Arguments = []string{"load_balancer_type"}
		t.Blocks = append(t.Blocks, module.BlockSchema{Type: "connection_logs", Schema: logs})
	}
	return t
}

func (l balancerLog) check(p *rule.Pass) {
	for on := range p.Instances(&module.Type{Name: l.resource}) {
		if l.resource != "aws_elb" && on.Attr("load_balancer_type").Or("application").Is("application") != answer.Yes {
			continue
		}
		for _, logs := range on.Blocks(l.block) {
			bucket := logs.Attr("bucket")
			found, ok := carriersOf(buckets, bucket)
			if !ok || logs.Attr("enabled").Or(l.fallback).True() != answer.Yes {
				continue
			}
			encryption, ok := defaultEncryption(withSwitch(found[0], on))
			if !ok || len(found) > 1 || encryptsWithKMS(encryption) != answer.Yes {
				continue
			}
			p.Report(on, bucket.Range(), fmt.Sprintf(
				"%s.bucket is %s, whose objects are encrypted with %s, while this load balancer can deliver its logs with AES256 only, so that apply fails. "+
					`Write sse_algorithm = "AES256" for that bucket, or use another one for the logs.`,
				l.block, found[0].Address(), encryption.Attr("sse_algorithm")), bucket.At())
		}
	}
}
