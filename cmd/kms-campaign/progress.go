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
		if p.Finished != nil {
			fmt.Fprintln(to, p)
		}
	}
}
