package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"syscall"
	"time"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

// result is what was measured on one input.
type result struct {
	floor, reader, ours, asker samples
	// floorMemory, readerMemory and ourMemory are the most bytes that the plugin's process held.
	floorMemory, readerMemory, ourMemory int
	requests                             map[string]int
}

// samples are runs of one plugin.
type samples []sample

// sample is one run: how long it took, and for how long the processors were busy.
type sample struct{ elapsed, busy time.Duration }

// median is the median of a measure of the samples.
func (s samples) median(measure func(sample) time.Duration) time.Duration {
	durations := make([]time.Duration, len(s))
	for i, one := range s {
		durations[i] = measure(one)
	}
	slices.Sort(durations)
	return durations[len(durations)/2]
}

func elapsed(s sample) time.Duration { return s.elapsed }
func busy(s sample) time.Duration    { return s.busy }

// patience is how long one input may take before three runs have to do.
const patience = time.Minute

// measure runs TFLint over one input.
func (p plugins) measure(in input, runs int) (result, error) {
	var r result
	dir, err := os.MkdirTemp(p.work, "input")
	if err != nil {
		return r, err
	}
	defer os.RemoveAll(dir)
	if err := in.write(dir); err != nil {
		return r, err
	}
	if r.requests, err = p.countRequests(in, dir); err != nil {
		return r, err
	}
	for held, cli := range map[*int]tflintcli.CLI{&r.floorMemory: p.floor, &r.readerMemory: p.reader, &r.ourMemory: p.ours} {
		if *held, err = p.memory(cli, in, dir); err != nil {
			return r, err
		}
	}
	began := time.Now()
	for i := range runs {
		if i >= 3 && time.Since(began) > patience {
			break
		}
		if err := r.floor.add(p.floor, in, dir); err != nil {
			return r, err
		}
		if err := r.reader.add(p.reader, in, dir); err != nil {
			return r, err
		}
		if err := r.ours.add(p.ours, in, dir); err != nil {
			return r, err
		}
		if !in.asks {
			continue
		}
		if err := r.asker.add(p.asker, in, dir); err != nil {
			return r, err
		}
	}
	return r, nil
}

// add runs TFLint once and adds what that took.
func (s *samples) add(cli tflintcli.CLI, in input, dir string) error {
	before, began := processors(), time.Now()
	if err := in.inspect(cli, dir); err != nil {
		return err
	}
	*s = append(*s, sample{elapsed: time.Since(began), busy: processors() - before})
	return nil
}

// processors is for how long all processes that have ended kept the processors busy.
func processors() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_CHILDREN, &usage); err != nil {
		panic(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// inspect runs TFLint over the input, or lets an editor change a file of it.
func (in input) inspect(cli tflintcli.CLI, dir string) error {
	if in.edits > 0 {
		return edit(cli, dir, in.edits)
	}
	result, err := cli.Run(dir, nil, in.arguments(dir)...)
	if err == nil {
		_, err = report(result)
	}
	return err
}

func (in input) arguments(dir string) []string {
	return append([]string{"--format=json", "--force", "--config=" + filepath.Join(dir, ".tflint.hcl")}, in.args...)
}

// edit changes a file again and again, as somebody who types does.
func edit(cli tflintcli.CLI, dir string, times int) error {
	server, err := cli.StartLanguageServer("--config=" + filepath.Join(dir, ".tflint.hcl"))
	if err != nil {
		return err
	}
	path := filepath.Join(dir, "f00.tf")
	source, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	for range times {
		source = append(source, '#')
		if _, err := server.Change(path, string(source)); err != nil {
			return err
		}
	}
	return server.Close()
}

func report(result tflintcli.Result) (tflintcli.Report, error) {
	report, err := result.Report()
	if err == nil && len(report.Errors) > 0 {
		err = fmt.Errorf("TFLint: %s", report.Errors[0].Message)
	}
	return report, err
}

var request = regexp.MustCompile(`direction=plugin2host method=/proto\.Runner/(\w+)`)

// countRequests counts the plugin's requests by kind in TFLint's log, and
// fails where TFLint does not find what the input says.
func (p plugins) countRequests(in input, dir string) (map[string]int, error) {
	result, err := p.ours.Run(dir, []string{"TFLINT_LOG=trace"}, in.arguments(dir)...)
	if err != nil {
		return nil, err
	}
	found, err := report(result)
	if err != nil {
		return nil, err
	}
	if len(found.Issues) != in.issues {
		return nil, fmt.Errorf("%d issues, want %d", len(found.Issues), in.issues)
	}
	requests := map[string]int{}
	for _, match := range request.FindAllStringSubmatch(result.Stderr, -1) {
		requests[match[1]]++
	}
	return requests, nil
}

// memory is the most that a plugin's process held while TFLint ran.
func (p plugins) memory(cli tflintcli.CLI, in input, dir string) (int, error) {
	output := filepath.Join(p.work, "memory")
	defer os.Remove(output)
	env := []string{"METER_PLUGIN=" + filepath.Join(cli.PluginDir, pluginName), "METER_OUTPUT=" + output}
	if _, err := p.meter.Run(dir, env, in.arguments(dir)...); err != nil {
		return 0, err
	}
	lines, err := os.ReadFile(output)
	if err != nil {
		return 0, err
	}
	most := 0
	for line := range bytes.Lines(lines) {
		held, err := strconv.Atoi(string(bytes.TrimSpace(line)))
		if err != nil {
			return 0, err
		}
		most = max(most, held)
	}
	return most, nil
}
