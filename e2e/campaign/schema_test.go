package campaign

import (
	"bytes"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/campaign"
)

// The JSON of a report is what its schema says, and nothing else is in it.
func TestSchema(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("../../docs/campaign.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	report := sixty(t)
	compared := sixty(t)
	compared.MarkNew(campaign.Sum(nil, report.Made))
	for name, r := range map[string]campaign.Report{"empty": campaign.Sum(nil, report.Made), "sixty": report, "compared": compared} {
		var text bytes.Buffer
		if err := r.Write(&text, "json", campaign.View{}); err != nil {
			t.Fatal(err)
		}
		document, err := jsonschema.UnmarshalJSON(&text)
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(document); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
