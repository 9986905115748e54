package provider

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/hashicorp/go-version"
)

func exactly(text string) Versions {
	return Exactly(version.Must(version.NewVersion(text)))
}

func TestAdmitsBetween(t *testing.T) {
	for _, test := range []struct {
		versions Versions
		want     bool
	}{
		{Versions{}, true},
		{exactly("1.182.0"), false},
		{exactly("1.183.0"), true},
		{exactly("1.234.9"), true},
		{exactly("1.235.0"), false},
		{Constrained(">= 1.200.0"), true},
		{Constrained(">= 1.235.0"), false},
		{Constrained("> 1.234.0"), true},
		{Constrained("> 1.235.0"), false},
		{Constrained("~> 1.234"), true},
		{Constrained("~> 1.234.0"), true},
		{Constrained("~> 1.235"), false},
		{Constrained("~> 1.0"), true},
		{Constrained("1.240.0"), false},
		{Constrained("= 1.190.0"), true},
		{Constrained("< 1.183.0"), false},
		{Constrained("<= 1.183.0"), true},
		{Constrained(">= 1.183.0, < 1.183.1, != 1.183.0"), false},
		{Constrained("!= 1.183.0, != 1.183.1, < 1.184.0"), true},
		{Constrained(">= 1.100.0", "< 1.150.0"), false},
		{Constrained(">= 1.240.0", ">= 1.100.0"), false},
		{Constrained("not a constraint"), true},
		{Constrained("not a constraint", ">= 1.240.0"), false},
		{Constrained(""), true},
		{Constrained("> 1.182.9223372036854775807"), true},
	} {
		if got := test.versions.AdmitsBetween("1.183.0", "1.235.0"); got != test.want {
			t.Errorf("%s: AdmitsBetween(1.183.0, 1.235.0) = %v", test.versions, got)
		}
	}
}

func TestAdmitsFrom(t *testing.T) {
	for _, test := range []struct {
		versions Versions
		want     bool
	}{
		{Versions{}, true},
		{exactly("1.182.0"), false},
		{exactly("1.289.0"), true},
		{Constrained("< 1.183.0"), false},
		{Constrained("<= 1.183.0"), true},
		{Constrained("~> 1.182.0"), false},
		{Constrained(">= 1.100.0"), true},
		{Constrained("!= 1.183.0"), true},
	} {
		if got := test.versions.AdmitsFrom("1.183.0"); got != test.want {
			t.Errorf("%s: AdmitsFrom(1.183.0) = %v", test.versions, got)
		}
	}
}

func TestString(t *testing.T) {
	for want, versions := range map[string]Versions{
		"any version":        {},
		"1.240.0":            exactly("1.240.0"),
		">= 1.200.0, < 2":    Constrained(" >= 1.200.0,  < 2"),
		"~> 1.240, != 1.241": Constrained("~> 1.240", "!= 1.241"),
	} {
		if got := versions.String(); got != want {
			t.Errorf("String = %q, want %q", got, want)
		}
	}
}

func TestLocked(t *testing.T) {
	path := filepath.Join(t.TempDir(), LockFile)
	source := `
provider "registry.terraform.io/aliyun/alicloud" {
  version     = "1.240.0"
  constraints = ">= 1.200.0"
  hashes      = ["h1:x"]
}
provider "registry.opentofu.org/hashicorp/alicloud" {
  version = "1.230.0"
}
provider "registry.terraform.io/hashicorp/null" {
  version = var.lies
}
provider "registry.terraform.io/hashicorp/random" {
  version = "latest"
}
provider "registry.terraform.io/hashicorp/tls" {}
`
	if err := os.WriteFile(path, []byte(source), 0o600); err != nil {
		t.Fatal(err)
	}
	got := Locked(path)
	if len(got) != 2 || got["aliyun/alicloud"].String() != "1.240.0" || got["hashicorp/alicloud"].String() != "1.230.0" {
		t.Errorf("Locked = %v", got)
	}
}

func TestLockedReadsNothingFrom(t *testing.T) {
	dir := t.TempDir()
	garbled := filepath.Join(dir, "garbled")
	if err := os.WriteFile(garbled, []byte("\x00 provider {{{"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{filepath.Join(dir, "missing"), dir, garbled} {
		if got := Locked(path); len(got) != 0 {
			t.Errorf("Locked(%s) = %v", path, got)
		}
	}
}

func FuzzConstrained(f *testing.F) {
	for _, seed := range []string{">= 1.200.0, < 2.0.0", "~> 1", "!= 1.183.0", "=", "1.2.3.4", ">= 1.0-beta1"} {
		f.Add(seed)
	}
	f.Fuzz(func(_ *testing.T, constraint string) {
		Constrained(constraint).AdmitsBetween("1.183.0", "1.235.0")
	})
}

func FuzzLocked(f *testing.F) {
	for _, seed := range []string{
		"provider \"registry.terraform.io/aliyun/alicloud\" {\n  version = \"1.240.0\"\n}\n",
		"provider \"a/b/c/d\" {\n  version = \"9223372036854775807\"\n}\n",
		"provider \"\" {\n  version = null\n}\n",
		"provider {}\nversion = \"1\"\n",
		"\xef\xbb\xbfprovider \"x\" {",
	} {
		f.Add([]byte(seed))
	}
	path := filepath.Join(f.TempDir(), LockFile)
	f.Fuzz(func(t *testing.T, source []byte) {
		if err := os.WriteFile(path, source, 0o600); err != nil {
			t.Fatal(err)
		}
		for _, v := range Locked(path) {
			Exactly(v).AdmitsBetween("1.183.0", "1.235.0")
		}
	})
}
