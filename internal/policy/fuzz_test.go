package policy

import (
	"slices"
	"testing"

	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/zclconf/go-cty/cty"
)

// FuzzText reads any text as a policy. Every question has an answer, and every
// finding is inside the file.
func FuzzText(f *testing.F) {
	for _, seed := range []string{
		`{"Version":"2012-10-17","Statement":[{"Sid":"A","Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:root","*"]},"Action":"kms:*","Resource":"*"}]}`,
		`{"Version":"1","Statement":{"Effect":"Deny","NotPrincipal":{"RAM":"*"},"NotAction":["kms:Cre?te*"],"NotResource":[],"Condition":{"StringEqualsIfExists":{"kms:CallerAccount":["1",null,true]}}}}`,
		`{"Statement":[{"Effect":"Allow","Principal":"*","Action":["kms:CreateGrant"],"Condition":{"Bool":{"kms:GrantIsForAWSResource":"true"}}}],"Statement":[]}`,
		`{"Statement":[[],{"Principal":{"AWS":{"A":["*"]}}},null,1e400,"\ud800"]}`,
		`[`, ``, "\xef\xbb\xbf{}", `{"Statement":`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, resourceType := range policyTypes {
			source := slices.Concat([]byte("resource \""+resourceType+"\" \"r\" {\n  policy = "),
				hclwrite.TokensForValue(cty.StringVal(text)).Bytes(), []byte("\n}\n"))
			tflint, ok := newFake(map[string]string{"main.tf": string(source)})
			if !ok {
				t.Skip()
			}
			for _, policy := range tflint.policies() {
				for _, document := range policy.Documents {
					verdict(document)
				}
				for _, check := range []func(*Document) []Finding{(*Document).CheckAWS, (*Document).CheckAlicloud} {
					for _, finding := range policy.Findings(check) {
						if !finding.At.CanSliceBytes(source) {
							t.Errorf("%s at %s of a file of %d bytes", finding.Says, finding.At, len(source))
						}
					}
				}
			}
		}
	})
}
