package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

// promise is what is expected of the time that the plugin takes on an input.
type promise struct {
	says string
	kept func(r result, all map[string]result) bool
	// smaller is the input that this one is compared with, "" for none.
	smaller string
}

// within promises a ratio to the floor.
func within(ratio float64) promise {
	return promise{says: fmt.Sprintf("≤ %.2f ×", ratio), kept: func(r result, _ map[string]result) bool {
		return r.ours.ratio(r.floor, elapsed) <= ratio
	}}
}

// noMoreThan promises a time above the floor.
func noMoreThan(limit time.Duration) promise {
	return promise{says: fmt.Sprintf("+ %v", limit), kept: func(r result, _ map[string]result) bool {
		return r.above() <= limit
	}}
}

// likeAsking promises a ratio to the SDK's own time for the same questions, both above the floor.
func likeAsking(ratio float64) promise {
	return promise{says: fmt.Sprintf("≤ %.1f × asking", ratio), kept: func(r result, _ map[string]result) bool {
		return float64(r.above()) <= ratio*float64(r.asking())
	}}
}

// growing promises a ratio to the time for a smaller input, both above the floor.
func growing(ratio float64, smaller string) promise {
	return promise{says: fmt.Sprintf("≤ %.0f × 1,000", ratio), smaller: smaller, kept: func(r result, all map[string]result) bool {
		return float64(r.above()) <= ratio*float64(all[smaller].above())
	}}
}

// memoryPromise is how much memory the plugin may hold for what the floor holds.
const memoryPromise = 1.5

// ratio is the median, over the pairs of runs, of a measure with a plugin for one with the floor.
func (s samples) ratio(floor samples, measure func(sample) time.Duration) float64 {
	ratios := make([]float64, len(s))
	for i := range ratios {
		ratios[i] = float64(measure(s[i])) / float64(measure(floor[i]))
	}
	slices.Sort(ratios)
	return ratios[len(ratios)/2]
}

// above is what the plugin takes above the floor.
func (r result) above() time.Duration {
	return r.ours.median(elapsed) - r.floor.median(elapsed)
}

// asking is what the SDK takes above the floor for the values alone.
func (r result) asking() time.Duration {
	return r.asker.median(elapsed) - r.floor.median(elapsed)
}

const header = `| input | floor | reading | plugin | ratio | CPU ratio | target | memory | requests |
| --- | ---: | ---: | ---: | ---: | ---: | --- | --- | --- |
`

// row is the input's line of the table.
func row(in input, r result, all map[string]result) string {
	target := "–"
	if in.promise.kept != nil {
		target = in.promise.says + mark(in.promise.kept(r, all))
	}
	if len(r.asker) > 0 {
		target += fmt.Sprintf(" (asking: %s)", milliseconds(r.asker.median(elapsed)))
	}
	memory := float64(r.ourMemory) / float64(r.floorMemory)
	return fmt.Sprintf("| %s | %s | %s, %.2f | %s | %.2f | %.2f | %s | %d → %d → %d MB, %.2f ×%s | %s |",
		in.name, milliseconds(r.floor.median(elapsed)),
		milliseconds(r.reader.median(elapsed)), r.reader.ratio(r.floor, elapsed),
		milliseconds(r.ours.median(elapsed)), r.ours.ratio(r.floor, elapsed), r.ours.ratio(r.floor, busy), target,
		r.floorMemory>>20, r.readerMemory>>20, r.ourMemory>>20, memory, mark(memory <= memoryPromise), list(r.requests))
}

func mark(kept bool) string {
	if kept {
		return ", met"
	}
	return ", **missed**"
}

func milliseconds(d time.Duration) string {
	return fmt.Sprintf("%d ms", d.Milliseconds())
}

func list(requests map[string]int) string {
	kinds := make([]string, 0, len(requests))
	for _, kind := range slices.Sorted(maps.Keys(requests)) {
		kinds = append(kinds, fmt.Sprintf("%d %s", requests[kind], kind))
	}
	return strings.Join(kinds, ", ")
}
