// Command kms-campaign says where the repositories of an organization stand in their migration to KMS 3.0, and
// whether a Terraform plan destroys a key, a secret or a KMS instance.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/spf13/cobra"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/project"
)

// Exit codes.
const (
	exitFailed = 1 // the command could not do what it was asked for
	exitFound  = 2 // it has found what it shall fail on
	exitOpen   = 3 // it has not, but not everything could be inspected
)

const exitCodes = `Exit codes:
  0  nothing was found that the command fails on
  1  the command could not do what it was asked for
  2  something was found that the command fails on
  3  nothing was found, but not everything could be inspected (with --fail-on)`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// found is an error that has been said already.
type found struct{ code int }

func (f found) Error() string { return fmt.Sprintf("exit code %d", f.code) }

func run(ctx context.Context, args []string, in io.Reader, out, diagnostics io.Writer) (code int) {
	root := &cobra.Command{
		Use:           "kms-campaign",
		Short:         "Where the keys and secrets of all repositories stand",
		Long:          "kms-campaign says where the keys and secrets of all repositories stand in the migration to KMS 3.0.\n\n" + exitCodes,
		Version:       project.Version,
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.AddCommand(reportCommand(), planCommand())
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(diagnostics)

	err := root.ExecuteContext(ctx)
	said := found{}
	switch {
	case err == nil:
		return 0
	case errors.As(err, &said):
		return said.code
	}
	fmt.Fprintln(diagnostics, "Error: "+err.Error())
	return exitFailed
}
