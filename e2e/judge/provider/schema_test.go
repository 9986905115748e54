package main

import (
	"testing"

	"github.com/hashicorp/go-version"
)

func TestProviderIsValid(t *testing.T) {
	for _, v := range []string{"1.182.0", "1.183.0", "1.224.0", "1.235.0"} {
		t.Run(v, func(t *testing.T) {
			if err := newProvider(version.Must(version.NewVersion(v))).InternalValidate(); err != nil {
				t.Error(err)
			}
		})
	}
}
