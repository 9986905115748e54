package rules

import (
	"fmt"
	"time"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/interval"
)

// lengths are the lengths of time from the shortest to the longest, both included.
type lengths struct {
	shortest, longest time.Duration
}

// days are the lengths between two numbers of days.
func days(shortest, longest int) lengths {
	return lengths{time.Duration(shortest) * interval.Day, time.Duration(longest) * interval.Day}
}

func (l lengths) include(d time.Duration) bool {
	return l.shortest <= d && d <= l.longest
}

// within is the part of the lengths that others allow too, or the others where
// there is none.
func (l lengths) within(others lengths) lengths {
	common := lengths{max(l.shortest, others.shortest), min(l.longest, others.longest)}
	if common.shortest > common.longest {
		return others
	}
	return common
}

// String is "from 7 to 30 days", "from 6 hours to 365 days" or "30 days".
func (l lengths) String() string {
	switch {
	case l.shortest == l.longest:
		return write(l.longest)
	case l.shortest%interval.Day == 0:
		return fmt.Sprintf("from %d to %s", l.shortest/interval.Day, write(l.longest))
	}
	return fmt.Sprintf("from %s to %s", write(l.shortest), write(l.longest))
}

// write writes whole days as days and anything else as hours.
func write(d time.Duration) string {
	if d%interval.Day == 0 {
		return fmt.Sprintf("%d days", d/interval.Day)
	}
	return fmt.Sprintf("%d hours", d/time.Hour)
}
