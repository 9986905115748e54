package policy

//go:generate go -C ../../tools/kmsactions run . ../../internal/policy
