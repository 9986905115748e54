package main

import (
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/campaign"
)

func planCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "plan [FILE...]",
		Short: "Fail where a Terraform plan destroys a key, a secret or a KMS instance",
		Long: `plan reads what ` + "`terraform show -json PLAN`" + ` prints, from files or from its input, and fails where a key, a secret
or a KMS instance of Alibaba Cloud or AWS would be deleted or replaced.

` + exitCodes,
		Example: `  terraform plan -out=tfplan
  terraform show -json tfplan | kms-campaign plan`,
		RunE: func(command *cobra.Command, files []string) error {
			if len(files) == 0 {
				files = []string{"-"}
			}
			return judgeAll(files, command.InOrStdin(), command.OutOrStdout(), command.ErrOrStderr())
		},
	}
}

// judgeAll judges every plan, also after one that cannot be read.
func judgeAll(files []string, in io.Reader, out, diagnostics io.Writer) error {
	worst := 0
	for _, file := range files {
		destroyed, err := judge(file, in, out)
		switch {
		case err != nil:
			fmt.Fprintf(diagnostics, "Error: %s%v\n", prefix(file), err)
			worst = max(worst, exitFailed)
		case destroyed:
			worst = exitFound
		}
	}
	if worst != 0 {
		return found{worst}
	}
	return nil
}

// judge says what a plan destroys of what is kept.
func judge(file string, in io.Reader, out io.Writer) (destroyed bool, err error) {
	text, err := read(file, in)
	if err != nil {
		return false, err
	}
	plan, err := campaign.ParsePlan(text)
	if err != nil {
		return false, err
	}
	changes := plan.Destroyed()
	for _, change := range changes {
		fmt.Fprintf(out, "%s%s\n", prefix(file), change)
	}
	if len(changes) == 0 {
		fmt.Fprintf(out, "%sNo key, secret or KMS instance would be destroyed.\n", prefix(file))
	}
	if plan.Partial() {
		fmt.Fprintf(out, "%sThis plan leaves a part for a later one, which has to be looked at too.\n", prefix(file))
	}
	return len(changes) > 0, nil
}

func read(file string, in io.Reader) ([]byte, error) {
	if file == "-" {
		return io.ReadAll(in)
	}
	return os.ReadFile(file)
}

// prefix names the plan, unless it came from the input.
func prefix(file string) string {
	if file == "-" {
		return ""
	}
	return file + ": "
}
