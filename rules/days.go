package rules

import (
	"fmt"
	"time"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/interval"
)

// daysBetween writes the range of lengths that are right, in days.
func daysBetween(shortest, longest int) string {
	return between(time.Duration(shortest)*interval.Day, time.Duration(longest)*interval.Day)
}

// between writes the range of lengths that are right.
func between(shortest, longest time.Duration) string {
	switch {
	case shortest == longest:
		return days(longest)
	case shortest%interval.Day == 0:
		return fmt.Sprintf("from %d to %s", shortest/interval.Day, days(longest))
	}
	return fmt.Sprintf("from %s to %s", days(shortest), days(longest))
}

// days writes whole days as days and anything else as hours.
func days(d time.Duration) string {
	if d%interval.Day == 0 {
		return fmt.Sprintf("%d days", d/interval.Day)
	}
	return fmt.Sprintf("%d hours", d/time.Hour)
}
