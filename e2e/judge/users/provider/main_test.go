package main

import "testing"

func TestProviderIsValid(t *testing.T) {
	if err := newProvider().InternalValidate(); err != nil {
		t.Error(err)
	}
}
