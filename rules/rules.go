// Package rules holds the rules, one a file, and their registry.
package rules

import "github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/rule"

// All is every rule, in the order in which they are documented.
var All = []*rule.Rule{
	alicloudKMSMigrationLifecycle,
	alicloudKMSMigrationEncryptionKey,
	alicloudKMSMigrationRotationDrift,
	alicloudKMSMigrationBlocked,
	alicloudKMSMigrationRedundantIgnore,
	alicloudKMSMigrationInventory,
	alicloudKMSDKMSInstanceIDDefault,
	alicloudKMSRotationIgnored,
	alicloudKMSInstanceBinding,

	alicloudKMSKeyRotationEnabled,
	alicloudKMSKeyRotationInterval,
	alicloudKMSKeyRotationUnsupported,
	alicloudKMSRotationIntervalDrift,
	alicloudKMSKeyProtectionLevel,
	alicloudKMSKeyPendingWindow,
	alicloudKMSKeyPolicy,
	alicloudKMSSecretPolicy,
	alicloudKMSPolicyDocument,
	alicloudKMSPolicyWildcardPrincipal,
	alicloudKMSSecretRotation,
	alicloudKMSKeyUsage,
	alicloudKMSAliasName,
	alicloudKMSKeyLimits,

	awsKMSKeyRotationEnabled,
	awsKMSKeyRotationUnsupported,
	awsKMSKeyRotationPeriod,
	awsKMSKeyDeletionWindow,
	awsKMSKeyPolicy,
	awsKMSPolicyDocument,
	awsKMSPolicyPublic,
	awsKMSPolicyLockout,
	awsKMSPolicyGrantCondition,
	awsKMSPolicySeparation,
	awsKMSPolicyCaller,
	awsKMSKeyPolicyConflict,
	awsKMSPolicyConfusedDeputy,
	awsKMSPolicyTrustedAccounts,
	awsKMSAliasName,
	awsKMSS3BucketKey,
	awsKMSKeyUsage,
	awsKMSReplicaKeyPrimary,
	awsKMSGrant,
	awsKMSKeyAlias,
	awsKMSKeyMultiRegion,
}
