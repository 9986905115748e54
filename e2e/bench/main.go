// Command bench measures what the plugin adds to TFLint, on Linux: it runs the
// TFLint that the environment variable TFLINT names over generated directories,
// in alternation with a plugin without rules and with this one, and prints a
// table in Markdown.
package main

import (
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

func main() {
	log.SetFlags(0)
	runs := flag.Int("n", 5, "how often TFLint runs with each plugin; at least three times where that takes minutes")
	only := flag.String("run", "", "a regular expression that the names of the inputs match")
	flag.Parse()
	if err := bench(*runs, *only); err != nil {
		log.Fatal(err)
	}
}

func bench(runs int, only string) error {
	wanted, err := regexp.Compile(only)
	if err != nil {
		return err
	}
	work, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	b, err := build(work)
	if err != nil {
		return err
	}
	results := map[string]result{}
	fmt.Print(header)
	for _, in := range inputs {
		if !wanted.MatchString(in.name) {
			continue
		}
		if _, measured := results[in.promise.smaller]; in.promise.smaller != "" && !measured {
			return fmt.Errorf("%s is compared with %s, which -run leaves out", in.name, in.promise.smaller)
		}
		r, err := b.measure(in, runs)
		if err != nil {
			return fmt.Errorf("%s: %w", in.name, err)
		}
		results[in.name] = r
		fmt.Println(row(in, r, results))
	}
	return nil
}

// plugins are TFLint with one plugin each.
type plugins struct {
	work                              string
	floor, reader, asker, ours, meter tflintcli.CLI
}

const pluginName = "tflint-ruleset-kms"

// build builds the plugins.
func build(work string) (plugins, error) {
	p := plugins{work: work}
	root, err := tflintcli.Root()
	if err != nil {
		return p, err
	}
	binary := os.Getenv("TFLINT")
	if binary == "" {
		return p, errors.New("the environment variable TFLINT names no TFLint")
	}
	for name, build := range map[string]struct {
		cli          *tflintcli.CLI
		module, path string
	}{
		"ours":   {&p.ours, root, "."},
		"floor":  {&p.floor, filepath.Join(root, "e2e"), "./bench/floor"},
		"reader": {&p.reader, filepath.Join(root, "e2e"), "./bench/reader"},
		"asker":  {&p.asker, filepath.Join(root, "e2e"), "./bench/asker"},
		"meter":  {&p.meter, filepath.Join(root, "e2e"), "./bench/meter"},
	} {
		*build.cli = tflintcli.CLI{Binary: binary, PluginDir: filepath.Join(work, name)}
		goBuild := exec.Command("go", "build", "-buildvcs=false", "-o", filepath.Join(work, name, pluginName), build.path)
		goBuild.Dir = build.module
		if out, err := goBuild.CombinedOutput(); err != nil {
			return p, fmt.Errorf("%s: %w\n%s", goBuild, err, out)
		}
	}
	return p, nil
}
