package campaign

import (
	"cmp"
	"context"
	"fmt"
	"runtime"
	"sync"

	"golang.org/x/sync/errgroup"
)

// Progress is how far an inspection has come.
type Progress struct {
	// Done of All directories have been inspected.
	Done, All int
	// Finished is the repository whose last directory that was, nil if it was not the last.
	Finished *Repository
}

// Inspect runs TFLint over each directory of the repositories, as many at a time as there are cores, and tells
// of each directory, one at a time. Whatever goes wrong is in the repository's NotInspected. It ends early, with an
// error, only when ctx ends.
func Inspect(ctx context.Context, checkouts []Checkout, tflint TFLint, tell func(Progress)) ([]Repository, error) {
	inspections := make([]*inspection, len(checkouts))
	progress := Progress{}
	for i, checkout := range checkouts {
		inspections[i] = newInspection(checkout)
		progress.All += len(inspections[i].dirs)
	}

	var lock sync.Mutex
	var group errgroup.Group
	group.SetLimit(runtime.NumCPU())
	for _, i := range inspections {
		for _, dir := range i.dirs {
			group.Go(func() error {
				if ctx.Err() != nil {
					return ctx.Err()
				}
				found := tflint.inspect(ctx, i.checkout, dir)
				lock.Lock()
				defer lock.Unlock()
				progress.Done++
				progress.Finished = i.add(found)
				tell(progress)
				return nil
			})
		}
	}
	if err := cmp.Or(group.Wait(), ctx.Err()); err != nil {
		return nil, fmt.Errorf("the inspection was interrupted: %w", err)
	}
	repositories := make([]Repository, len(inspections))
	for i := range inspections {
		repositories[i] = inspections[i].repository
	}
	return repositories, nil
}

// inspection is one repository while its directories are inspected.
type inspection struct {
	checkout   Checkout
	dirs       []string
	done       int
	repository Repository
}

func newInspection(checkout Checkout) *inspection {
	dirs, not := checkout.directories()
	repository := Repository{Name: checkout.Name, Directories: len(dirs), NotInspected: not}
	repository.order()
	return &inspection{checkout: checkout, dirs: dirs, repository: repository}
}

// add takes what was found in a directory. It returns the repository with the last one.
func (i *inspection) add(found Repository) *Repository {
	i.repository.Instances = append(i.repository.Instances, found.Instances...)
	i.repository.Findings = append(i.repository.Findings, found.Findings...)
	i.repository.NotInspected = append(i.repository.NotInspected, found.NotInspected...)
	if i.done++; i.done < len(i.dirs) {
		return nil
	}
	i.repository.order()
	return &i.repository
}
