package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/campaign"
)

// What --fail-on takes.
const (
	atRisk   = "at-risk"
	newOnes  = "new"
	noFailOn = ""
)

// reportOptions are the flags of report.
type reportOptions struct {
	config, tflint   string
	from, expect     string
	baseline, failOn string
	format, output   string
	link             string
	history          []string
}

func reportCommand() *cobra.Command {
	var o reportOptions
	command := &cobra.Command{
		Use:   "report DIR...",
		Short: "Inspect all repositories below the directories with TFLint",
		Long: `report runs TFLint over each directory of each repository, with one configuration, and sums up.

A directory that is a git checkout or holds Terraform files is one repository. Of any other, the repositories are the
git checkouts in it, and those of its directories that hold none. What cannot be inspected is a row of the report.

` + exitCodes,
		Example: `  kms-campaign report ~/src --config=policy/.tflint.hcl
  kms-campaign report ~/src --config=policy/.tflint.hcl --format=html --output=campaign.html
  kms-campaign report --from=results --baseline=first.json --fail-on=new`,
		RunE: func(command *cobra.Command, dirs []string) error {
			return o.run(command, dirs)
		},
	}
	flags := command.Flags()
	flags.StringVar(&o.config, "config", "", "the one configuration of TFLint for all directories")
	flags.StringVar(&o.tflint, "tflint", "tflint", "name or path of TFLint")
	flags.StringVar(&o.from, "from", "", "sum up the JSON in this file or directory, of this command or of TFLint, and run nothing")
	flags.StringVar(&o.expect, "expect", "", "a file with a repository's name a line: those without a result are in the report")
	flags.StringVar(&o.baseline, "baseline", "", "an earlier report in JSON: show what it does not have")
	flags.StringVar(&o.failOn, "fail-on", noFailOn, "at-risk or new: exit with 2 where there is a key or secret at risk, or anything new")
	flags.StringVar(&o.format, "format", "text", "one of "+strings.Join(campaign.Formats, ", "))
	flags.StringVar(&o.output, "output", "", "write the report to this file")
	flags.StringVar(&o.link, "link", "", "address of a line, as https://github.com/acme/{repository}/blob/HEAD/{file}#L{line}")
	flags.StringArrayVar(&o.history, "history", nil, "an earlier report in JSON, or a directory of them, for the page's burn-down")
	return command
}

func (o reportOptions) run(command *cobra.Command, dirs []string) error {
	if err := o.check(dirs); err != nil {
		return err
	}
	// What the user has named is read before anything is inspected, which may take an hour.
	baseline, err := o.readBaseline()
	if err != nil {
		return err
	}
	history, err := campaign.ReadReports(o.history)
	if err != nil {
		return err
	}
	repositories, err := o.repositories(command.Context(), dirs, command.ErrOrStderr())
	if err != nil {
		return err
	}
	report := campaign.Sum(repositories, time.Now())
	if baseline != nil {
		report.MarkNew(*baseline)
	}
	if err := o.write(command.OutOrStdout(), report, campaign.View{Link: o.link, History: history}); err != nil {
		return err
	}
	return o.verdict(report)
}

// check looks for flags that do not go together.
func (o reportOptions) check(dirs []string) error {
	switch {
	case len(dirs) == 0 && o.from == "":
		return errors.New("name the directories that hold the repositories, or the results of earlier runs with --from")
	case len(dirs) > 0 && o.from != "":
		return errors.New("--from sums up earlier runs: name no directory, or leave --from out")
	case len(dirs) > 0 && o.config == "":
		return errors.New("name the configuration of TFLint with --config: without one, each directory would be inspected with its own")
	case !slices.Contains([]string{noFailOn, atRisk, newOnes}, o.failOn):
		return fmt.Errorf("--fail-on is %q: write %s or %s", o.failOn, atRisk, newOnes)
	case o.failOn == newOnes && o.baseline == "":
		return errors.New("--fail-on=new compares with an earlier report: name it with --baseline")
	case !slices.Contains(campaign.Formats, o.format):
		return fmt.Errorf("--format is %q: write one of %s", o.format, strings.Join(campaign.Formats, ", "))
	}
	if _, err := os.Stat(filepath.Dir(o.output)); err != nil {
		return fmt.Errorf("there is no place for the report: %w", err)
	}
	return nil
}

func (o reportOptions) readBaseline() (*campaign.Report, error) {
	if o.baseline == "" {
		return nil, nil
	}
	baseline, err := campaign.ReadReport(o.baseline)
	return &baseline, err
}

// repositories inspects, or reads what was inspected.
func (o reportOptions) repositories(ctx context.Context, dirs []string, diagnostics io.Writer) ([]campaign.Repository, error) {
	expected, err := o.expected()
	if err != nil {
		return nil, err
	}
	var repositories []campaign.Repository
	if o.from != "" {
		repositories, err = campaign.FromResults(o.from)
	} else {
		repositories, err = o.inspect(ctx, dirs, diagnostics)
	}
	return append(repositories, campaign.Missing(repositories, expected)...), err
}

func (o reportOptions) expected() ([]string, error) {
	if o.expect == "" {
		return nil, nil
	}
	names, err := os.ReadFile(o.expect)
	return strings.Fields(string(names)), err
}

func (o reportOptions) inspect(ctx context.Context, dirs []string, diagnostics io.Writer) ([]campaign.Repository, error) {
	tflint, err := campaign.NewTFLint(o.tflint, o.config)
	if err != nil {
		return nil, err
	}
	checkouts, err := campaign.FindCheckouts(dirs)
	if err != nil {
		return nil, err
	}
	if len(checkouts) == 0 {
		return nil, fmt.Errorf("there is no repository in %s", strings.Join(dirs, ", "))
	}
	return campaign.Inspect(ctx, checkouts, tflint, progress(diagnostics))
}

func (o reportOptions) write(out io.Writer, report campaign.Report, view campaign.View) error {
	if o.output == "" {
		return report.Write(out, o.format, view)
	}
	file, err := os.Create(o.output)
	if err != nil {
		return err
	}
	return errors.Join(report.Write(file, o.format, view), file.Close())
}

// verdict is the exit code that the report deserves.
func (o reportOptions) verdict(report campaign.Report) error {
	t := report.Totals
	switch {
	case t.NotInspected > 0 && t.NotInspected >= t.Directories && t.States.All()+t.Findings == 0:
		return errors.New("nothing could be inspected: the report says why")
	case o.failOn == atRisk && t.States.AtRisk > 0, o.failOn == newOnes && t.New > 0:
		return found{exitFound}
	case o.failOn == atRisk && t.NotInspected > 0, o.failOn == newOnes && t.NewNotInspected > 0:
		return found{exitOpen}
	}
	return nil
}
