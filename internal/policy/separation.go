package policy

import (
	"slices"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

// Rights are what a statement lets one principal do with a key.
type Rights struct {
	Principal Principal
	// Administer and Use are the first actions of each sort that the statement covers.
	Administer, Use string
}

// Unseparated are the rights of the first principal other than an account
// whom the statement lets administer and use the key. They are not ok where
// it lets nobody do both.
func (s *Statement) Unseparated() (rights Rights, ok bool) {
	if s.Allows != answer.Yes || s.Principals.Not {
		return rights, false
	}
	for _, p := range s.Principals.List {
		if !p.Maybe && p.Root() == answer.No {
			rights = Rights{Principal: p, Administer: s.first(mostHarmful, Administrative), Use: s.first([]string{"kms:Decrypt"}, Cryptographic)}
			return rights, rights.Administer != "" && rights.Use != ""
		}
	}
	return rights, false
}

// mostHarmful are the administrative actions that a message names rather than others.
var mostHarmful = []string{Change, "kms:ScheduleKeyDeletion"}

func (s *Statement) first(actions ...[]string) string {
	for _, action := range slices.Concat(actions...) {
		if s.Covers(action) == answer.Yes {
			return action
		}
	}
	return ""
}
