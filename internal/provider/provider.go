// Package provider answers which versions of a provider a module admits.
package provider

import (
	"fmt"
	"strings"

	"github.com/hashicorp/go-version"
)

// Versions is a set of versions of one provider. The zero value holds all of them.
type Versions struct {
	exact       *version.Version
	constraints version.Constraints
	// answered keeps what has been asked: every resource asks the same.
	answered map[[2]string]bool
}

// Exactly is the set that holds one version.
func Exactly(v *version.Version) Versions {
	return Versions{exact: v, answered: map[[2]string]bool{}}
}

// Constrained is the set that meets all of the constraints, as they are written
// in required_providers. A constraint that cannot be read admits every version.
func Constrained(constraints ...string) Versions {
	versions := Versions{answered: map[[2]string]bool{}}
	for _, text := range constraints {
		if parsed, err := version.NewConstraint(text); err == nil {
			versions.constraints = append(versions.constraints, parsed...)
		}
	}
	return versions
}

// String is how the set was written: "1.240.0", ">= 1.200.0, < 2.0.0" or "any version".
func (v Versions) String() string {
	switch {
	case v.exact != nil:
		return v.exact.String()
	case len(v.constraints) > 0:
		parts := make([]string, len(v.constraints))
		for i, constraint := range v.constraints {
			parts[i] = strings.TrimSpace(constraint.String())
		}
		return strings.Join(parts, ", ")
	}
	return "any version"
}

// AdmitsFrom reports whether the set holds a version that is at least v.
func (v Versions) AdmitsFrom(atLeast string) bool {
	return v.admits(atLeast, "")
}

// AdmitsBetween reports whether the set holds a version that is at least
// atLeast and below below.
func (v Versions) AdmitsBetween(atLeast, below string) bool {
	return v.admits(atLeast, below)
}

// admits is like AdmitsBetween, without an upper end where below is "".
func (v Versions) admits(atLeast, below string) bool {
	if v.exact == nil && len(v.constraints) == 0 {
		return true
	}
	question := [2]string{atLeast, below}
	answer, ok := v.answered[question]
	if !ok {
		floor := version.Must(version.NewVersion(atLeast))
		answer = v.any(floor, func(candidate *version.Version) bool {
			return candidate.GreaterThanOrEqual(floor) &&
				(below == "" || candidate.LessThan(version.Must(version.NewVersion(below))))
		})
		v.answered[question] = answer
	}
	return answer
}

// any reports whether a version of the set, at or above floor, is wanted. What a set of
// constraints admits consists of intervals, so it is enough to try each
// interval's lower end: the floor, the constraints' own versions, and the
// patch releases next to them.
func (v Versions) any(floor *version.Version, wanted func(*version.Version) bool) bool {
	if v.exact != nil {
		return wanted(v.exact)
	}
	candidates := patches(floor, len(v.constraints))
	for _, constraint := range v.constraints {
		if bound, err := version.NewVersion(strings.TrimLeft(constraint.String(), "=!<>~ ")); err == nil {
			candidates = append(candidates, patches(bound, len(v.constraints))...)
		}
	}
	for _, candidate := range candidates {
		if wanted(candidate) && v.constraints.Check(candidate) {
			return true
		}
	}
	return false
}

// patches is v and the patch releases that follow it, one more than there are
// constraints, since each constraint can exclude a single version.
func patches(v *version.Version, constraints int) []*version.Version {
	candidates := []*version.Version{v}
	segments := v.Segments64()
	for patch := range int64(constraints + 1) {
		next, err := version.NewVersion(fmt.Sprintf("%d.%d.%d", segments[0], segments[1], segments[2]+patch+1))
		if err != nil {
			break // No version has a greater number.
		}
		candidates = append(candidates, next)
	}
	return candidates
}
