package campaign

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"
)

// patience is how long TFLint may take for one directory. The largest that are known take seconds.
const patience = 10 * time.Minute

// TFLint is how directories are inspected.
type TFLint struct {
	binary, config string
}

// NewTFLint returns the TFLint of a name or a path, with the one configuration for all directories. It fails where the
// configuration cannot be read. Where there is no such TFLint, each directory says so in its report.
func NewTFLint(binary, config string) (TFLint, error) {
	if _, err := os.ReadFile(config); err != nil {
		return TFLint{}, fmt.Errorf("the configuration cannot be read: %w", err)
	}
	config, err := filepath.Abs(config)
	if err != nil {
		return TFLint{}, err
	}
	// Each run is in another directory.
	if filepath.Base(binary) != binary {
		if binary, err = filepath.Abs(binary); err != nil {
			return TFLint{}, err
		}
	}
	return TFLint{binary, config}, nil
}

// output is what TFLint prints with --format=json.
type output struct {
	Issues []issue `json:"issues"`
	Errors []fault `json:"errors"`
}

type issue struct {
	Rule struct {
		Name     string `json:"name"`
		Severity string `json:"severity"`
		Link     string `json:"link"`
	} `json:"rule"`
	Message string `json:"message"`
	Range   place  `json:"range"`
	Fixable bool   `json:"fixable"`
}

type fault struct {
	Summary string `json:"summary"`
	Message string `json:"message"`
	Range   *place `json:"range"`
}

type place struct {
	Filename string `json:"filename"`
	Start    struct {
		Line   int `json:"line"`
		Column int `json:"column"`
	} `json:"start"`
}

// inspect runs TFLint over one directory of a repository. What TFLint cannot do is a row of the
// repository's NotInspected, never an error.
func (t TFLint) inspect(ctx context.Context, checkout Checkout, dir string) Repository {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	var stdout, stderr bytes.Buffer
	cmd := exec.CommandContext(ctx, t.binary,
		"--chdir="+filepath.FromSlash(dir), "--config="+t.config, "--enable-rule="+InventoryRule, "--format=json", "--force")
	cmd.Dir = checkout.Path
	cmd.Env = environment()
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	cmd.WaitDelay = time.Second // a plugin may hold on to the output of a TFLint that was stopped

	ended := cmd.Run()
	if ctx.Err() == context.DeadlineExceeded {
		return failed(dir, fmt.Sprintf("TFLint had not ended after %s.", patience))
	}
	var printed output
	if err := json.Unmarshal(stdout.Bytes(), &printed); err != nil {
		return failed(dir, noJSON(ended, stderr.String()))
	}
	return printed.repository(dir)
}

// environment is the environment of TFLint, which looks for plugins from where it runs.
func environment() []string {
	const variable = "TFLINT_PLUGIN_DIR"
	env := os.Environ()
	if plugins, err := filepath.Abs(os.Getenv(variable)); err == nil && os.Getenv(variable) != "" {
		env = append(env, variable+"="+plugins)
	}
	return env
}

func failed(dir, reason string) Repository {
	return Repository{NotInspected: []NotInspected{{[]string{dir}, reason}}}
}

// noJSON says why TFLint has printed nothing that can be read.
func noJSON(ended error, stderr string) string {
	if errors.Is(ended, exec.ErrNotFound) || errors.Is(ended, os.ErrNotExist) {
		return "TFLint was not found: install it, or name it with --tflint."
	}
	if exit := new(exec.ExitError); ended != nil && !errors.As(ended, &exit) {
		return "TFLint did not start: " + ended.Error() + "."
	}
	if stderr = clean(stderr); stderr == "" {
		return "TFLint printed no JSON."
	}
	return "TFLint printed no JSON, but: " + stderr
}

// repository is what TFLint's output for one directory says.
func (o output) repository(dir string) Repository {
	var r Repository
	for _, i := range o.Issues {
		if i.Rule.Name == InventoryRule {
			r.Instances = append(r.Instances, i.instance())
		} else {
			r.Findings = append(r.Findings, i.finding())
		}
	}
	for _, f := range o.Errors {
		where, reason := f.reason(dir)
		r.NotInspected = append(r.NotInspected, NotInspected{[]string{where}, reason})
	}
	return r
}

func (i issue) instance() Instance {
	of, state, reason, ok := parseInventory(i.Message)
	if !ok {
		of, state, reason = parseSubject(i.Message), Unknown, "This command does not understand the plugin's message, which is of another version: "+i.Message
	}
	return Instance{
		Address: of.Address, State: state, Reason: reason,
		File: i.Range.file(), Line: i.Range.Start.Line, Declared: filepath.ToSlash(of.Declared),
	}
}

func (i issue) finding() Finding {
	return Finding{
		Rule: i.Rule.Name, Severity: i.severity(), Link: i.Rule.Link,
		Address: parseSubject(i.Message).Address, Message: i.Message,
		File: i.Range.file(), Line: i.Range.Start.Line, Column: i.Range.Start.Column, Fixable: i.Fixable,
	}
}

// severity is the rule's as users know it: TFLint's JSON has a word of its own for notices.
func (i issue) severity() string {
	if i.Rule.Severity == "info" {
		return "notice"
	}
	return i.Rule.Severity
}

func (p place) file() string { return filepath.ToSlash(p.Filename) }

// recursed is how TFLint begins the error of a directory with --recursive.
var recursed = regexp.MustCompile(`(?s)^Failed to run in (.+?); exit status \d+\s+(.*)$`)

// pluginMissing is what TFLint says of a plugin that is not where it looks.
var pluginMissing = regexp.MustCompile(`Plugin "[^"]+" not found in `)

// reason says in one line what is wrong, and in which directory: dir, unless TFLint names another.
func (f fault) reason(dir string) (where, reason string) {
	text := f.Message
	if m := recursed.FindStringSubmatch(text); m != nil {
		dir, text = filepath.ToSlash(m[1]), m[2]
	}
	switch {
	case strings.Contains(text, "Rule not found: "+InventoryRule):
		return dir, "The configuration enables no kms plugin that has the rule " + InventoryRule + ": enable the plugin, or update it."
	case pluginMissing.MatchString(text):
		return dir, clean(text) + " (build it or install it with `tflint --init`, or set TFLINT_PLUGIN_DIR)"
	case f.Range != nil:
		return dir, clean(fmt.Sprintf("%s:%d: %s. %s", f.Range.file(), f.Range.Start.Line, f.Summary, text))
	case f.Summary != "":
		return dir, clean(f.Summary + ". " + text)
	}
	return dir, clean(text)
}

// colours are what terminals take for colours.
var colours = regexp.MustCompile("\x1b\\[[0-9;]*m")

// clean returns the first paragraph of a text as one line.
func clean(text string) string {
	text = strings.TrimSpace(colours.ReplaceAllString(text, ""))
	text, _, _ = strings.Cut(text, "\n\n")
	return strings.Join(strings.Fields(text), " ")
}
