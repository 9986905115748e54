package campaign

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/campaign"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/campaign/campaigntest"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

const config = "plugin \"kms\" {\n  enabled = true\n  preset  = \"migration\"\n}\n\nplugin \"terraform\" {\n  enabled = false\n}\n"

// Every key and secret of the sixty repositories is in the report once, in the state that the plugin gives it.
func TestSixty(t *testing.T) {
	dir := t.TempDir()
	expected := campaigntest.Sixty(t, dir)
	cli := tflintcli.New(t)
	t.Setenv("TFLINT_PLUGIN_DIR", cli.PluginDir)
	report := inspected(t, cli.Binary, filepath.Join(t.TempDir(), ".tflint.hcl"), config, dir)
	if diff := cmp.Diff(expected, campaigntest.Of(report)); diff != "" {
		t.Error(diff)
	}
}

// A matrix of CI jobs runs TFLint, each for a part of the repositories, and one job sums their results up.
func TestResults(t *testing.T) {
	dir, results := t.TempDir(), t.TempDir()
	expected := campaigntest.Sixty(t, dir)
	names := slices.Sorted(maps.Keys(expected))
	for chunk := range slices.Chunk(names, 20) {
		report := filepath.Join(results, "result-"+filepath.Base(chunk[0])+".json")
		write(t, report, chunkReport(t, dir, chunk))
	}
	repositories, err := campaign.FromResults(results)
	if err != nil {
		t.Fatal(err)
	}
	if missing := campaign.Missing(repositories, names); len(missing) > 0 || len(repositories) != len(names) {
		t.Errorf("the sum has %d repositories, and lacks %+v", len(repositories), missing)
	}
	for _, repository := range repositories {
		want := expected[repository.Name]
		if got := destroyed(repository); !slices.Equal(got, atRisk(want)) {
			t.Errorf("%s: TFLint finds %s, want %s", repository.Name, got, atRisk(want))
		}
		if got := repository.Dark(); got != len(want.NotInspected) {
			t.Errorf("%s: %d directories were not inspected, want %d: %+v", repository.Name, got, len(want.NotInspected), repository.NotInspected)
		}
	}
}

// chunkReport runs TFLint over repositories, and returns the report of its results as JSON.
func chunkReport(t *testing.T, dir string, names []string) string {
	t.Helper()
	cli := tflintcli.New(t)
	results, policy := t.TempDir(), filepath.Join(t.TempDir(), ".tflint.hcl")
	write(t, policy, config)
	for _, name := range names {
		name = filepath.FromSlash(name)
		result, err := cli.Run(filepath.Join(dir, name), nil, "--recursive", "--config="+policy, "--format=json", "--force")
		if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(results, name+".json"), result.Stdout)
	}
	repositories, err := campaign.FromResults(results)
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	if err := campaign.Sum(repositories, made).Write(&text, "json", campaign.View{}); err != nil {
		t.Fatal(err)
	}
	return text.String()
}

// destroyed returns the addresses that the migration's rule reports, sorted.
func destroyed(r campaign.Repository) (addresses []string) {
	for _, f := range r.Findings {
		if f.Rule == "alicloud_kms_migration_lifecycle" {
			addresses = append(addresses, f.Address)
		}
	}
	slices.Sort(addresses)
	return addresses
}

func atRisk(e campaigntest.Expected) (addresses []string) {
	for address, state := range e.States {
		if state == string(campaign.AtRisk) {
			addresses = append(addresses, address)
		}
	}
	slices.Sort(addresses)
	return addresses
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
