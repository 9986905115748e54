module github.com/tflint-ruleset-kms/tflint-ruleset-kms/tools/kmsactions

go 1.25.0

require github.com/aws/aws-sdk-go-v2/service/kms v1.62.4

require (
	github.com/aws/aws-sdk-go-v2 v1.47.7 // indirect
	github.com/aws/aws-sdk-go-v2/internal/configsources v1.5.10 // indirect
	github.com/aws/aws-sdk-go-v2/internal/endpoints/v2 v2.8.10 // indirect
	github.com/aws/smithy-go v1.28.8 // indirect
)
