package policy

//go:generate sh -c "go -C ../../tools/kmsactions run . > actions_generated.go.new && mv actions_generated.go.new actions_generated.go"
