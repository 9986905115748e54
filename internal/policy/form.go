package policy

import (
	"strings"
	"sync"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/expr"
)

// form is what a text can look like, character by character.
type form []unit

// unit is one character, or any number of them.
type unit struct {
	admits func(c byte) bool
	any    bool
}

type forms []form

// admit reports whether a text can have one of the forms.
func (f forms) admit(text expr.Text) bool {
	for _, one := range f {
		if one.admits(text) {
			return true
		}
	}
	return false
}

// admits reports whether a text can have the form, if what is not known of it
// is anything that fits.
func (f form) admits(text expr.Text) bool {
	// reached are the numbers of units that can have been gone through, in order.
	reached, next := f.add(nil, 0), make([]int, 0, 4)
	for i, part := range text.Parts() {
		if i > 0 {
			reached = f.fill(reached)
		}
		for _, c := range []byte(part) {
			if next = f.read(reached, next[:0], c); len(next) == 0 {
				return false
			}
			reached, next = next, reached
		}
	}
	return reached[len(reached)-1] == len(f)
}

// read is what is reached with one more character.
func (f form) read(from, reached []int, c byte) []int {
	for _, i := range from {
		switch {
		case i == len(f) || !f[i].admits(c):
		case f[i].any:
			reached = f.add(reached, i)
		default:
			reached = f.add(reached, i+1)
		}
	}
	return reached
}

// add adds what is reached with some units, and with those after them of which
// there need not be any.
func (f form) add(reached []int, units int) []int {
	if len(reached) > 0 && reached[len(reached)-1] >= units {
		return reached
	}
	reached = append(reached, units)
	for ; units < len(f) && f[units].any; units++ {
		reached = append(reached, units+1)
	}
	return reached
}

// fill goes on with any characters.
func (f form) fill(reached []int) []int {
	first := reached[0]
	reached = reached[:0]
	for units := first; units <= len(f); units++ {
		reached = append(reached, units)
	}
	return reached
}

// word is a text that is written out.
func word(s string) form {
	var f form
	for _, c := range []byte(s) {
		f = append(f, unit{admits: func(other byte) bool { return c == other }})
	}
	return f
}

// one is one of some characters, some any number of them.
func one(chars string) form {
	return form{{admits: func(c byte) bool { return strings.IndexByte(chars, c) >= 0 }}}
}

func some(chars string) form {
	f := one(chars)
	f[0].any = true
	return f
}

// sequence is one form after another.
func sequence(parts ...form) form {
	var f form
	for _, part := range parts {
		f = append(f, part...)
	}
	return f
}

const (
	digits  = "0123456789"
	upper   = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	letters = upper + "abcdefghijklmnopqrstuvwxyz"
	// inName are the characters in the name of a user, a role or a session, and
	// inPath those that a path before it can have besides. IAM would take a colon
	// there too, which nobody writes.
	inName = letters + digits + "+=,.@_-"
	inPath = inName + "/!\"#$%&'()<>[\\]^`{|}~;"
)

// names are one or more characters of a name.
var names = sequence(one(inName), some(inName))

// twelve are the digits of an account number of AWS.
var twelve = func() (f form) {
	for range accountDigits {
		f = append(f, one(digits)...)
	}
	return f
}()

// inAWS are the principals under AWS.
var inAWS = sync.OnceValue(func() forms {
	all := forms{twelve, sequence(word("arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity "), some(upper+digits))}
	for _, partition := range partitions {
		iam := sequence(word("arn:"+partition+":iam::"), twelve, word(":"))
		sts := sequence(word("arn:"+partition+":sts::"), twelve, word(":"))
		all = append(all,
			sequence(iam, word("root")),
			sequence(sts, word("assumed-role/"), names, word("/"), names),
			sequence(sts, word("federated-user/"), names))
		for _, kind := range []string{"user/", "role/"} {
			all = append(all, sequence(iam, word(kind), names), sequence(iam, word(kind), one(inName), some(inPath), names))
		}
	}
	return all
})

// inRAM are the principals under RAM. The documents write asterisks for some
// digits of an account, and an asterisk for everybody in it.
var inRAM = sync.OnceValue(func() forms {
	account := some(digits + "*")
	all := forms{sequence(one(digits), account)}
	arn := sequence(word("acs:ram::"), account, word(":"))
	for _, kind := range []string{"root", "*"} {
		all = append(all, sequence(arn, word(kind)))
	}
	for _, kind := range []string{"user/", "role/", "assumed-role/"} {
		all = append(all, sequence(arn, word(kind), one(inName+"*"), some(inPath+"*")))
	}
	return all
})

// hosts are the names of AWS's services, in every partition.
var hosts = sync.OnceValue(func() (all forms) {
	label := sequence(one(letters+digits), some(letters+digits+"-."))
	for _, domain := range []string{
		"amazonaws.com", "amazonaws.com.cn", "amazonaws.eu", "amazon.com", "aws.internal",
		"c2s.ic.gov", "sc2s.sgov.gov", "cloud.adc-e.uk", "csp.hci.ic.gov",
	} {
		all = append(all, sequence(label, word("."+domain)))
	}
	return all
})

// uniqueIDs are those that IAM gives to identities, and the canonical IDs of
// accounts. Source: IAM user guide, "IAM identifiers".
var uniqueIDs = sync.OnceValue(func() (all forms) {
	for _, prefix := range []string{"AIDA", "AROA", "AGPA", "AIPA", "ANPA", "ANVA", "AKIA", "ASIA", "ABIA", "ACCA"} {
		all = append(all, sequence(word(prefix), one(upper+digits), some(upper+digits+inName+":")))
	}
	return all
})
