package policy

import (
	"testing"
)

// FuzzRead reads policies from any Terraform file: whatever it holds, reading
// ends, every question has an answer, and every place is in a file.
func FuzzRead(f *testing.F) {
	for _, source := range awsForms {
		f.Add(source)
	}
	for _, source := range alicloudForms {
		f.Add(source)
	}
	f.Fuzz(func(t *testing.T, source string) {
		module, ok := newFake(map[string]string{"main.tf": source})
		if !ok {
			t.Skip("no Terraform")
		}
		for address, policy := range module.policies() {
			for _, d := range policy.Documents {
				_, _ = dump(d), verdict(d)
				for _, finding := range append(d.CheckAWS(), d.CheckAlicloud()...) {
					if finding.At.Filename != "main.tf" || finding.At.End.Byte > len(source)+1 {
						t.Errorf("%s: %s is not in the file", address, finding.At)
					}
				}
			}
		}
	})
}

// FuzzJSON reads documents that are written as JSON, with an unknown part.
func FuzzJSON(f *testing.F) {
	f.Add(awsJSON, "")
	f.Add(`{"Statement": [{"Principal": {"AWS": ["`, `", "*"]}}]}`)
	f.Add(`{"Statement": [`, `]}`)
	f.Fuzz(func(t *testing.T, before, after string) {
		d := parsed(before + after)
		_, _ = dump(d), verdict(d)
		for _, reference := range []bool{true, false} {
			d := newDocument(readText(d.Range, segment{text: literal(before)}, segment{text: unknownText(), reference: reference}, segment{text: literal(after)}))
			_, _ = dump(d), verdict(d)
		}
	})
}
