package policy

import (
	"slices"
	"strings"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

// Rights are what one principal may do with a key.
type Rights struct {
	Principal Principal
	// Administer and Use are the first actions of each sort that are allowed, and
	// AdministerBy and UseBy the statements that allow them.
	Administer, Use     string
	AdministerBy, UseBy *Statement
}

// Unseparated are the rights of the first principal other than an account
// whom a statement lets administer a key, and use it in one of some ways, alone
// or together with an earlier one. They are not ok where it lets nobody do both.
func (d *Document) Unseparated(s *Statement, uses []string) (rights Rights, ok bool) {
	if !d.allowsSome(s) {
		return rights, false
	}
	candidates := slices.DeleteFunc(slices.Clone(s.Principals.List), func(p Principal) bool { return p.Maybe || p.Root() != answer.No })
	for _, p := range candidates {
		if rights := d.given(p, s, uses); rights.both() {
			return rights, true
		}
	}
	earlier := d.Statements[:slices.Index(d.Statements, s)]
	for _, p := range candidates {
		rights := d.given(p, s, uses)
		for _, other := range earlier {
			more := Rights{}
			if d.allowsSome(other) && other.Principals.surelyInclude(p) {
				more = d.given(p, other, uses)
			}
			if more.both() {
				// That statement says so.
				rights = Rights{}
				break
			}
			rights = rights.with(more)
		}
		if rights.both() && (rights.AdministerBy == s || rights.UseBy == s) {
			return rights, true
		}
	}
	return Rights{}, false
}

// allowsSome reports whether a statement allows something, and not to everybody.
func (d *Document) allowsSome(s *Statement) bool {
	return s.Allows == answer.Yes && !s.Principals.Not && d.Public(s) != answer.Yes
}

// given are the rights that one statement gives one of its principals, and no
// other takes away.
func (d *Document) given(p Principal, s *Statement, uses []string) Rights {
	return Rights{
		Principal:    p,
		Administer:   d.first(p, s, mostHarmful, Administrative),
		AdministerBy: s,
		Use:          d.first(p, s, uses),
		UseBy:        s,
	}
}

// surelyInclude reports whether a principal is known to be one of these. Those
// whom a wildcard stands for, the conditions tell apart.
func (p Principals) surelyInclude(other Principal) bool {
	return slices.ContainsFunc(p.List, func(one Principal) bool {
		return !one.Maybe && one.Type == other.Type && one.Everybody() == answer.No && one.same(other) == answer.Yes
	})
}

func (r Rights) both() bool {
	return r.Administer != "" && r.Use != ""
}

// with are the rights with those that another statement gives besides.
func (r Rights) with(more Rights) Rights {
	if r.Administer == "" {
		r.Administer, r.AdministerBy = more.Administer, more.AdministerBy
	}
	if r.Use == "" {
		r.Use, r.UseBy = more.Use, more.UseBy
	}
	return r
}

// mostHarmful are the administrative actions that a message names rather than others.
var mostHarmful = []string{Change, "kms:ScheduleKeyDeletion"}

// first is the first of some actions that a statement allows a principal, and
// that none denies it.
func (d *Document) first(p Principal, s *Statement, actions ...[]string) string {
	for _, action := range slices.Concat(actions...) {
		if s.allows(action) == answer.Yes && d.denies(p, action, Condition.takesAway, Principals.coverAll) == answer.No {
			return action
		}
	}
	return ""
}

// takesAway is No where a Deny with the condition leaves the principal its
// rights, since it is about how and when they call.
func (c Condition) takesAway() answer.Answer {
	if scope, _ := scopeOf(c.Key); scope == everyone && strings.HasPrefix(c.Key, "aws:") {
		return answer.No
	}
	return answer.Unknown
}

// Uses are the cryptographic operations of the keys with a key usage, those that
// a message names rather than others first; of all keys where it is none that is
// known.
//
// Source: AWS KMS developer guide, "Key type reference".
func Uses(keyUsage string) []string {
	switch keyUsage {
	case "ENCRYPT_DECRYPT":
		return []string{
			"kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey", "kms:GenerateDataKeyPair", "kms:GenerateDataKeyPairWithoutPlaintext",
			"kms:GenerateDataKeyWithoutPlaintext", "kms:ReEncryptFrom", "kms:ReEncryptTo",
		}
	case "SIGN_VERIFY":
		return []string{"kms:Sign", "kms:Verify"}
	case "GENERATE_VERIFY_MAC":
		return []string{"kms:GenerateMac", "kms:VerifyMac"}
	case "KEY_AGREEMENT":
		return []string{"kms:DeriveSharedSecret"}
	}
	return append([]string{"kms:Decrypt"}, Cryptographic...)
}
