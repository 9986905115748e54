// Package answer holds the three answers that a question to a configuration
// can have. A rule reports where the answer is known.
package answer

// Answer is what is known of a yes-or-no question before anything is applied.
type Answer int8

const (
	// Unknown is the answer where the configuration does not say: a variable
	// without a value, a sensitive value, another resource's attribute.
	Unknown Answer = iota
	// Yes is the answer that holds for every value that can turn up.
	Yes
	// No is the answer that holds for no value that can turn up.
	No
)

// Of is the answer to a question whose outcome is known.
func Of(yes bool) Answer {
	if yes {
		return Yes
	}
	return No
}

// Not turns Yes into No and No into Yes.
func Not(a Answer) Answer {
	switch a {
	case Yes:
		return No
	case No:
		return Yes
	}
	return Unknown
}

// Sometimes is Unknown where something does not always hold.
func Sometimes(always Answer) Answer {
	if always == No {
		return Unknown
	}
	return always
}

// Any is Yes where one of the answers is, and No where all of them are.
func Any(answers ...Answer) Answer {
	result := No
	for _, a := range answers {
		switch a {
		case Yes:
			return Yes
		case Unknown:
			result = Unknown
		}
	}
	return result
}

// All is No where one of the answers is, and Yes where all of them are.
func All(answers ...Answer) Answer {
	result := Yes
	for _, a := range answers {
		switch a {
		case No:
			return No
		case Unknown:
			result = Unknown
		}
	}
	return result
}

func (a Answer) String() string {
	switch a {
	case Yes:
		return "yes"
	case No:
		return "no"
	}
	return "unknown"
}
