package rules

import (
	"fmt"
	"strings"

	"github.com/terraform-linters/tflint-plugin-sdk/tflint"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"
)

var awsKMSS3BucketKey = &rule.Rule{
	Doc: rule.Doc{
		Name:     "aws_kms_s3_bucket_key",
		Severity: tflint.NOTICE,
		Title:    "a bucket that asks KMS for every object",
		What: "Reports a default encryption with `sse_algorithm = \"aws:kms\"` and without `bucket_key_enabled = true`, " +
			"in an `aws_s3_bucket_server_side_encryption_configuration` and in the `server_side_encryption_configuration` block that an `aws_s3_bucket` had before provider version 4. " +
			"It leaves `aws:kms:dsse` alone, which has no bucket keys, and directory buckets, which always have them.",
		Why: "S3 then sends a request to KMS for every object that is written or read, at the price of each and within the quota of the account. " +
			"With a bucket key, it is up to 99 % fewer.\n\n" +
			"There is no fix on purpose. The encryption context becomes the ARN of the bucket instead of that of the object, so that policies which name objects in it have to change first; " +
			"and CloudTrail no longer shows which object a key was used for. Objects that are there already keep what they have.",
		Sources: []string{
			"https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html",
			"https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-UsingKMSEncryption.html",
			"https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_server_side_encryption_configuration",
		},
	},
	Reads: []*module.Type{bucketEncryption, encryptedBucket},
	Run: func(p *rule.Pass) {
		for configuration := range p.Instances(bucketEncryption) {
			if !mayBeDirectoryBucket(configuration.Attr("bucket")) {
				reportBucketKeys(p, configuration, configuration.Block)
			}
		}
		for bucket := range p.Instances(encryptedBucket) {
			for _, configuration := range bucket.Blocks("server_side_encryption_configuration") {
				reportBucketKeys(p, bucket, configuration)
			}
		}
	},
}

// mayBeDirectoryBucket reports whether something says that a bucket is a
// directory bucket, of which every name ends alike.
func mayBeDirectoryBucket(bucket expr.Value) bool {
	for _, alternative := range bucket.Alternatives() {
		if from, ok := alternative.From(); ok && from.Type == "aws_s3_directory_bucket" || strings.HasSuffix(alternative.Text().End(), "--x-s3") {
			return true
		}
	}
	return false
}

func reportBucketKeys(p *rule.Pass, on expr.Instance, configuration expr.Block) {
	for _, encryption := range configuration.Blocks("rule") {
		key := encryption.Attr("bucket_key_enabled")
		if key.True() != answer.No {
			continue
		}
		for _, byDefault := range encryption.Blocks("apply_server_side_encryption_by_default") {
			if algorithm := byDefault.Attr("sse_algorithm"); algorithm.Is("aws:kms") == answer.Yes {
				p.Report(on, algorithm.Range(), fmt.Sprintf(
					`sse_algorithm is "aws:kms" and bucket_key_enabled is %s, so every object costs a request to KMS. Write bucket_key_enabled = true in the rule.`, state(key)), key.Range())
			}
		}
	}
}
