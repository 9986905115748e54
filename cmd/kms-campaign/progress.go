package main

import (
	"fmt"
	"io"
	"os"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/campaign"
)

// progress returns what shows how far an inspection has come: a bar on a terminal, else a line for each repository.
func progress(to io.Writer) func(campaign.Progress) {
	if file, ok := to.(*os.File); ok && term.IsTerminal(int(file.Fd())) {
		return bar(file)
	}
	return lines(to)
}

func bar(terminal *os.File) func(campaign.Progress) {
	shown := progressbar.NewOptions(-1,
		progressbar.OptionSetWriter(terminal),
		progressbar.OptionSetDescription("directories"),
		progressbar.OptionShowCount(),
		progressbar.OptionFullWidth(),
		progressbar.OptionClearOnFinish(),
	)
	return func(p campaign.Progress) {
		shown.ChangeMax(p.All)
		_ = shown.Set(p.Done) // a terminal that cannot be written to is no reason to end
	}
}

func lines(to io.Writer) func(campaign.Progress) {
	return func(p campaign.Progress) {
		if r := p.Finished; r != nil {
			fmt.Fprintf(to, "%d of %d directories: %s: %d keys and secrets, %d at risk, %d findings of other rules, %d directories not inspected\n",
				p.Done, p.All, r.Name, r.States.All(), r.States.AtRisk, len(r.Findings), r.Dark())
		}
	}
}
