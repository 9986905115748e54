// Package release checks that TFLint installs what a release would publish.
package release

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"debug/buildinfo"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/project"
	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/tflintcli"
)

const repository = "tflint-ruleset-kms"

// root returns the top directory of the repository.
func root(t *testing.T) string {
	t.Helper()
	dir, err := tflintcli.Root()
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// published returns the files of a release, as `make snapshot` makes them.
func published(t *testing.T) map[string][]byte {
	t.Helper()
	files, err := snapshot()
	if errors.Is(err, fs.ErrNotExist) {
		tflintcli.Missing(t, "no bin/goreleaser: run `make bin/goreleaser`")
	}
	if err != nil {
		t.Fatal(err)
	}
	return files
}

var snapshot = sync.OnceValues(func() (map[string][]byte, error) {
	dir, err := tflintcli.Root()
	if err != nil {
		return nil, err
	}
	goreleaser := exec.Command(filepath.Join(dir, "bin", "goreleaser"), "release", "--snapshot", "--clean")
	goreleaser.Dir = dir
	if out, err := goreleaser.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("goreleaser: %w\n%s", err, out)
	}
	files := map[string][]byte{}
	for _, pattern := range []string{"*.zip", "checksums.txt"} {
		paths, err := filepath.Glob(filepath.Join(dir, "dist", pattern))
		if err != nil {
			return nil, err
		}
		for _, path := range paths {
			if files[filepath.Base(path)], err = os.ReadFile(path); err != nil {
				return nil, err
			}
		}
	}
	return files, nil
})

// plugin is the binary and the beginning of the archives' names that TFLint looks for; campaign is the command's.
const (
	plugin   = "tflint-ruleset-" + project.Name
	campaign = "kms-campaign"
)

// archive is the name of a binary's archive for a platform.
func archive(binary, goos, goarch string) string {
	return fmt.Sprintf("%s_%s_%s.zip", binary, goos, goarch)
}

// binary returns the binary of a name in an archive.
func binary(t *testing.T, name, goos string, content []byte) (*zip.File, []byte) {
	t.Helper()
	if goos == "windows" {
		name += ".exe"
	}
	reader, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	file, err := reader.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	built, err := io.ReadAll(file)
	if err != nil {
		t.Fatal(err)
	}
	return reader.File[0], built
}

func TestArchives(t *testing.T) {
	files := published(t)
	want := []string{"checksums.txt"}
	for _, built := range []string{campaign, plugin} {
		for _, goos := range []string{"darwin", "linux", "windows"} {
			for _, goarch := range []string{"amd64", "arm64"} {
				name := archive(built, goos, goarch)
				want = append(want, name)
				checkArchive(t, name, built, goos, goarch, files[name])
			}
		}
	}
	if got := slices.Sorted(maps.Keys(files)); !slices.Equal(got, want) {
		t.Errorf("a release of %v, want %v", got, want)
	}
}

// checkArchive looks at one archive: whose binary is in it, from when, and what it was built for.
func checkArchive(t *testing.T, name, built, goos, goarch string, content []byte) {
	t.Helper()
	header, executable := binary(t, built, goos, content)
	if header.Mode().Perm() != 0o755 {
		t.Errorf("%s: mode %s", name, header.Mode())
	}
	// Whenever it was built.
	if fixed := time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC); !header.Modified.Equal(fixed) {
		t.Errorf("%s: %s is of %s, want %s", name, built, header.Modified, fixed)
	}
	info, err := buildinfo.Read(bytes.NewReader(executable))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	settings := map[string]string{}
	for _, s := range info.Settings {
		settings[s.Key] = s.Value
	}
	if settings["GOOS"] != goos || settings["GOARCH"] != goarch || settings["CGO_ENABLED"] != "0" {
		t.Errorf("%s: built with %v", name, settings)
	}
}

func TestChecksums(t *testing.T) {
	files := published(t)
	sums := map[string]string{}
	for line := range strings.Lines(string(files["checksums.txt"])) {
		// TFLint refuses lines of more or fewer fields.
		fields := strings.Fields(line)
		if len(fields) != 2 {
			t.Fatalf("checksums.txt: %q", line)
		}
		sums[fields[1]] = fields[0]
	}
	for name, content := range files {
		if name == "checksums.txt" {
			continue
		}
		if sum := sha256.Sum256(content); sums[name] != hex.EncodeToString(sum[:]) {
			t.Errorf("%s: checksum %q, want %x", name, sums[name], sum)
		}
		delete(sums, name)
	}
	if len(sums) > 0 {
		t.Errorf("checksums of files that are not there: %v", sums)
	}
}

// Whoever builds the source again gets the bytes of the release.
func TestReproducible(t *testing.T) {
	files := published(t)
	name := archive(plugin, runtime.GOOS, runtime.GOARCH)
	if files[name] == nil {
		t.Skipf("no %s in a release", name)
	}
	_, released := binary(t, plugin, runtime.GOOS, files[name])

	// Elsewhere, and without anything that was built before.
	source, again := t.TempDir(), filepath.Join(t.TempDir(), "plugin")
	copyModule(t, source)
	build := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", again, ".")
	build.Dir = source
	build.Env = append(os.Environ(), "CGO_ENABLED=0", "GOCACHE="+t.TempDir())
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	rebuilt, err := os.ReadFile(again)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(released, rebuilt) {
		t.Error("the plugin in the archive is not what its source gives")
	}
}

// copyModule copies the plugin's source code.
func copyModule(t *testing.T, to string) {
	t.Helper()
	list := exec.Command("git", "ls-files", "--cached", "--others", "--exclude-standard", "--", "go.mod", "go.sum", "*.go")
	list.Dir = root(t)
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	for name := range strings.Lines(string(out)) {
		name = strings.TrimSpace(name)
		content, err := os.ReadFile(filepath.Join(root(t), name))
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(to, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// host is a GitHub Enterprise host with one release.
func host(t *testing.T, files map[string][]byte) *httptest.Server {
	t.Helper()
	type asset struct {
		ID   int    `json:"id"`
		Name string `json:"name"`
	}
	var assets []asset
	mux := http.NewServeMux()
	releases := "GET /api/v3/repos/" + repository + "/" + repository + "/releases/"
	for id, name := range slices.Sorted(maps.Keys(files)) {
		assets = append(assets, asset{id, name})
	}
	mux.HandleFunc(releases+"tags/v"+project.Version, func(w http.ResponseWriter, _ *http.Request) {
		if err := json.NewEncoder(w).Encode(map[string]any{"assets": assets}); err != nil {
			t.Error(err)
		}
	})
	for _, asset := range assets {
		mux.HandleFunc(fmt.Sprintf("%sassets/%d", releases, asset.ID), func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get("Accept") != "application/octet-stream" {
				t.Errorf("TFLint accepts %s", r.Header.Get("Accept"))
			}
			w.Write(files[asset.Name])
		})
	}
	server := httptest.NewTLSServer(mux)
	t.Cleanup(server.Close)
	return server
}

// initialize runs `tflint --init` with the release of a host, and returns what runs TFLint with what it installed.
func initialize(t *testing.T, files map[string][]byte) (run func(args ...string) tflintcli.Result) {
	t.Helper()
	if runtime.GOOS != "linux" {
		t.Skip("only on Linux can a certificate be trusted by an environment variable")
	}
	server := host(t, files)
	certificate := filepath.Join(t.TempDir(), "host.pem")
	block := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw})
	if err := os.WriteFile(certificate, block, 0o644); err != nil {
		t.Fatal(err)
	}
	config := filepath.Join(t.TempDir(), ".tflint.hcl")
	content := fmt.Sprintf("plugin \"kms\" {\n  enabled = true\n  version = %q\n  source  = %q\n}\n",
		project.Version, strings.TrimPrefix(server.URL, "https://")+"/"+repository+"/"+repository)
	if err := os.WriteFile(config, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	tflint := tflintcli.CLI{Binary: tflintcli.Find(t), PluginDir: t.TempDir()}
	return func(args ...string) tflintcli.Result {
		t.Helper()
		result, err := tflint.Run(root(t), []string{"SSL_CERT_FILE=" + certificate}, append(args, "--config="+config)...)
		if err != nil {
			t.Fatal(err)
		}
		return result
	}
}

func TestInit(t *testing.T) {
	run := initialize(t, published(t))
	if result := run("--init"); result.ExitCode != 0 {
		t.Fatalf("tflint --init: %+v", result)
	}
	if version := run("--version"); !strings.Contains(version.Stdout, "+ ruleset.kms ("+project.Version+")") {
		t.Errorf("tflint --version: %+v", version)
	}
	report, err := run("--chdir=examples/alicloud-before-migration", "--format=json", "--force").Report()
	if err != nil {
		t.Fatal(err)
	}
	if len(report.Errors) > 0 || !slices.ContainsFunc(report.Issues, func(i tflintcli.Issue) bool { return i.Rule.Name == "alicloud_kms_migration_lifecycle" }) {
		t.Errorf("the installed plugin found %+v", report)
	}
}

func TestInitRefusesAnotherArchive(t *testing.T) {
	files := maps.Clone(published(t))
	name := archive(plugin, runtime.GOOS, runtime.GOARCH)
	files[name] = append(slices.Clone(files[name]), 0)
	run := initialize(t, files)
	if result := run("--init"); result.ExitCode == 0 || !strings.Contains(result.Stderr, "Failed to match checksums") {
		t.Errorf("tflint --init: %+v", result)
	}
}
