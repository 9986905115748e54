// Package rules holds the rules, one a file, and their registry.
package rules

import "github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"

// Groups are the rules by what they are about, in the order in which they are
// documented.
var Groups = []rule.Group{
	{Title: "Alibaba Cloud: migration to KMS 3.0", Rules: []*rule.Rule{
		alicloudKMSMigrationLifecycle,
		alicloudKMSMigrationEncryptionKey,
		alicloudKMSMigrationBlocked,
		alicloudKMSMigrationRotationDrift,
		alicloudKMSMigrationRedundantIgnore,
		alicloudKMSDKMSInstanceIDDefault,
		alicloudKMSInstanceBinding,
		alicloudKMSMigrationInventory,
	}},
	{Title: "Alibaba Cloud: rotation", Rules: []*rule.Rule{
		alicloudKMSKeyRotationEnabled,
		alicloudKMSKeyRotationInterval,
		alicloudKMSKeyRotationUnsupported,
		alicloudKMSSecretRotation,
		alicloudKMSRotationIntervalDrift,
		alicloudKMSRotationIgnored,
	}},
	{Title: "Alibaba Cloud: policies", Rules: []*rule.Rule{
		alicloudKMSKeyPolicy,
		alicloudKMSSecretPolicy,
		alicloudKMSPolicyDocument,
		alicloudKMSPolicyWildcardPrincipal,
	}},
	{Title: "Alibaba Cloud: deletion", Rules: []*rule.Rule{
		alicloudKMSKeyPendingWindow,
		alicloudKMSSecretDeletion,
		alicloudKMSInstanceDeletion,
		alicloudKMSKeyDeletionProtection,
	}},
	{Title: "Alibaba Cloud: keys, secrets and their use", Rules: []*rule.Rule{
		alicloudKMSKeyProtectionLevel,
		alicloudKMSKeyUsage,
		alicloudKMSKeyEnabled,
		alicloudKMSKeyLimits,
		alicloudKMSAliasName,
		alicloudKMSSecretName,
		alicloudKMSEncryptionDisabled,
		alicloudKMSPlaintext,
	}},
	{Title: "AWS: rotation", Rules: []*rule.Rule{
		awsKMSKeyRotationEnabled,
		awsKMSKeyRotationPeriod,
		awsKMSKeyRotationUnsupported,
	}},
	{Title: "AWS: key policies", Rules: []*rule.Rule{
		awsKMSKeyPolicy,
		awsKMSPolicyDocument,
		awsKMSPolicyPublic,
		awsKMSPolicyLockout,
		awsKMSKeyPolicyConflict,
		awsKMSPolicyGrantCondition,
		awsKMSPolicyConfusedDeputy,
		awsKMSPolicyTrustedAccounts,
		awsKMSPolicyCaller,
		awsKMSPolicySeparation,
		awsKMSGrant,
	}},
	{Title: "AWS: deletion", Rules: []*rule.Rule{
		awsKMSKeyDeletionWindow,
		awsKMSKeyPreventDestroy,
	}},
	{Title: "AWS: keys and aliases", Rules: []*rule.Rule{
		awsKMSKeyUsage,
		awsKMSReplicaKeyPrimary,
		awsKMSKeyMultiRegion,
		awsKMSKeyEnabled,
		awsKMSAliasName,
		awsKMSKeyAlias,
		awsKMSPlaintext,
		awsKMSInventory,
	}},
	{Title: "AWS: who uses a key", Rules: []*rule.Rule{
		awsKMSReferenceReplaces,
		awsKMSReferenceRefused,
		awsKMSReferenceDrift,
		awsKMSServiceAccess,
		awsKMSManagedKeyPublisher,
		awsKMSEncryptionDisabled,
		awsKMSCustomerManagedKey,
		awsKMSLogBucket,
		awsKMSS3BucketKey,
	}},
	{Title: "What could not be judged", Rules: []*rule.Rule{
		kmsNotJudged,
	}},
}

// All is every rule.
var All = rule.Of(Groups)

// Foremost are the rules that the README introduces.
var Foremost = []*rule.Rule{
	alicloudKMSMigrationLifecycle,
	alicloudKMSMigrationEncryptionKey,
	alicloudKMSKeyRotationEnabled,
	alicloudKMSPolicyWildcardPrincipal,
	awsKMSKeyRotationEnabled,
	awsKMSKeyDeletionWindow,
	awsKMSPolicyPublic,
	awsKMSPolicyLockout,
	awsKMSReferenceReplaces,
	awsKMSServiceAccess,
}
