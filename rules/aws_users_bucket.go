package rules

import (
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/keys"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

// A bucket and its default encryption, which the bucket itself has before
// version 4 of the provider.
var (
	encryptedBucket  = &module.Type{Name: "aws_s3_bucket", Schema: module.Schema{Blocks: []module.BlockSchema{{Type: "server_side_encryption_configuration", Schema: encryptionRules}}}}
	bucketEncryption = &module.Type{Name: "aws_s3_bucket_server_side_encryption_configuration", Schema: module.Schema{Arguments: []string{"bucket"}, Blocks: encryptionRules.Blocks}}

	encryptionRules = module.Schema{Blocks: []module.BlockSchema{{Type: "rule", Schema: module.Schema{
		Arguments: []string{"bucket_key_enabled"},
		Blocks: []module.BlockSchema{
			{Type: "apply_server_side_encryption_by_default", Schema: module.Schema{Arguments: []string{"sse_algorithm", "kms_master_key_id"}}},
		},
	}}}}
)

// noAliases finds what a value is taken from, without anything in between.
var noAliases = keys.Aliases{}

// defaultEncryption is how a bucket is encrypted where an object does not say
// otherwise. It is not ok where it has none that is known.
func defaultEncryption(bucket expr.Instance) (encryption expr.Block, ok bool) {
	blocks := blocksOf(bucket, "server_side_encryption_configuration", "rule", "apply_server_side_encryption_by_default")
	configurations, configured := noAliases.Referring(bucketEncryption, "bucket", bucket)
	if configured == answer.Unknown {
		return encryption, false
	}
	for _, configuration := range configurations {
		if configuration.Counted() != answer.Yes {
			return encryption, false
		}
		blocks = append(blocks, blocksOf(configuration, "rule", "apply_server_side_encryption_by_default")...)
	}
	if len(blocks) != 1 || blocks[0].Present != answer.Yes {
		return encryption, false
	}
	return blocks[0], true
}

// encryptsWithKMS reports whether a bucket's default encryption uses a key of KMS.
func encryptsWithKMS(encryption expr.Block) answer.Answer {
	return encryption.Attr("sse_algorithm").OneOf("aws:kms", "aws:kms:dsse")
}
