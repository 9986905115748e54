// Package interval reads the lengths of time that Alibaba Cloud KMS writes as
// "90d" or "604800s".
package interval

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"time"
)

// Day is the longest unit of an interval.
const Day = 24 * time.Hour

var units = map[byte]time.Duration{
	'd': Day,
	'h': time.Hour,
	'm': time.Minute,
	's': time.Second,
}

// Parse reads an integer followed by one of the units d, h, m and s. It fails
// for anything else. A length over 292 years is cut to that.
//
// Source: the API reference of UpdateRotationPolicy, parameter RotationInterval.
func Parse(s string) (time.Duration, error) {
	malformed := fmt.Errorf("%q is not an integer followed by d, h, m or s", s)
	if s == "" {
		return 0, malformed
	}
	digits, suffix := s[:len(s)-1], s[len(s)-1]
	unit, ok := units[suffix]
	if !ok {
		return 0, malformed
	}
	count, err := strconv.ParseUint(digits, 10, 64)
	switch {
	case errors.Is(err, strconv.ErrRange), err == nil && count > uint64(math.MaxInt64/unit):
		return math.MaxInt64, nil
	case err != nil:
		return 0, malformed
	}
	return time.Duration(count) * unit, nil
}

// Seconds writes a length as the API of KMS answers it.
//
// Source: the API reference of DescribeKey, RotationInterval.
func Seconds(length time.Duration) string {
	return strconv.FormatInt(int64(length/time.Second), 10) + "s"
}
