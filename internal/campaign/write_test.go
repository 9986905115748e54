package campaign_test

import (
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/campaign"
)

// example is a report with something of everything, and names that want to be more than text.
func example() campaign.Report {
	return campaign.Sum([]campaign.Repository{
		{
			Name: "pay|ments", Directories: 2,
			Instances: []campaign.Instance{
				{Address: `alicloud_kms_secret.a["<b>"]`, State: campaign.AtRisk, Reason: "it is *open* | <script>alert(1)</script>.", File: "x y/main.tf", Line: 7, Declared: "kms/main.tf:3"},
				{Address: "alicloud_kms_key.b", State: campaign.Safe, Reason: "it is set.", File: "main.tf", Line: 2},
			},
			Findings: []campaign.Finding{
				{Rule: "aws_kms_key_policy", Severity: "warning", Link: "https://example.com/policy", Message: "=cmd: it has no policy.\x1b[31m", File: "main.tf", Line: 9, Fixable: true},
			},
			NotInspected: []campaign.NotInspected{{Directories: []string{"bad"}, Reason: "It does not parse."}},
		},
		{Name: "closed", Directories: 1, NotInspected: []campaign.NotInspected{{Directories: []string{"."}, Reason: "It does not parse."}}},
		{Name: "nothing", Directories: 0},
	}, made)
}

var view = campaign.View{Link: "https://example.com/{repository}/{file}#L{line}"}

func TestText(t *testing.T) {
	want := `3 repositories, 2 of them with Terraform files in 3 directories. 2 keys and secrets: 1 at risk, 0 blocked, 0 cannot be known, 1 safe. 1 finding of other rules. Not everything is known: 2 directories could not be inspected.

Repositories

 repository  keys and secrets  at risk  blocked  cannot be known  safe  findings  not inspected             
 pay|ments                  2        1        0                0     1         1              1  █████░░░░░ 
 closed                     –        –        –                –     –         –              1             

Keys and secrets that are not safe

 state    key or secret                 why                                          where                                   
 at risk  alicloud_kms_secret.a["<b>"]  it is *open* | <script>alert(1)</script>.    pay|ments/x y/main.tf:7 → kms/main.tf:3 

Findings of other rules

 rule                findings  of these, --fix mends  severity 
 aws_kms_key_policy         1                      1  warning  

Could not be inspected

 repository  directories  why                
 pay|ments   bad          It does not parse. 
 closed      .            It does not parse. 
`
	got := shown(t, example(), "text", view)
	// The width of a column is not what this test is about.
	if diff := cmp.Diff(strings.Fields(want), strings.Fields(got)); diff != "" {
		t.Errorf("%s\n%s", got, diff)
	}
}

func TestMarkdown(t *testing.T) {
	got := shown(t, example(), "markdown", view)
	for _, want := range []string{
		"### Repositories\n\n| repository | keys and secrets |",
		`| pay\|ments | 2 | 1 | 0 | 0 | 1 | 1 | 1 | █████░░░░░ |`,
		`| at risk | alicloud_kms_secret.a\["&lt;b&gt;"\] | it is \*open\* \| &lt;script&gt;alert(1)&lt;/script&gt;. | [pay\|ments/x y/main.tf:7 → kms/main.tf:3](https://example.com/pay%7Cments/x%20y/main.tf#L7) |`,
		`| [aws_kms_key_policy](https://example.com/policy) | 1 | 1 | warning |`,
		`| closed | . | It does not parse. |`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("there is no\n%s\nin\n%s", want, got)
		}
	}
}

func TestCSV(t *testing.T) {
	lines, err := csv.NewReader(strings.NewReader(shown(t, example(), "csv", view))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{
		{"repository", "rule", "severity", "state", "address", "file", "line", "message", "fixable", "new"},
		{"pay|ments", campaign.InventoryRule, "notice", "at risk", `alicloud_kms_secret.a["<b>"]`, "x y/main.tf", "7", "it is *open* | <script>alert(1)</script>.", "false", "false"},
		{"pay|ments", campaign.InventoryRule, "notice", "safe", "alicloud_kms_key.b", "main.tf", "2", "it is set.", "false", "false"},
		{"pay|ments", "aws_kms_key_policy", "warning", "", "", "main.tf", "9", "'=cmd: it has no policy. [31m", "true", "false"},
		{"pay|ments", "", "", "could not be inspected", "", "bad", "", "It does not parse.", "", ""},
		{"closed", "", "", "could not be inspected", "", ".", "", "It does not parse.", "", ""},
	}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Error(diff)
	}
}

func TestJSON(t *testing.T) {
	var got campaign.Report
	if err := json.Unmarshal([]byte(shown(t, example(), "json", view)), &got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(example(), got); diff != "" {
		t.Error(diff)
	}
}

func TestNewOnes(t *testing.T) {
	report := example()
	report.MarkNew(campaign.Sum(nil, made.AddDate(0, -1, 0)))
	for _, format := range []string{"text", "markdown"} {
		got := shown(t, report, format, view)
		for _, want := range []string{"New since 2026-10-26: 2.", "New since 2026-10-26\n", "it has no policy"} {
			if !strings.Contains(got, want) {
				t.Errorf("there is no %q in\n%s", want, got)
			}
		}
	}
}

func TestPage(t *testing.T) {
	earlier := example()
	earlier.Made = made.AddDate(0, -1, 0)
	got := shown(t, example(), "html", campaign.View{Link: view.Link, History: []campaign.Report{earlier}})
	for _, want := range []string{
		`href="https://example.com/pay%7Cments/x%20y/main.tf#L7"`,
		`href="#repository=pay%7Cments"`,
		`&lt;script&gt;alert(1)&lt;/script&gt;`,
		`<polygon class="at-risk"`,
		"<strong>Not everything is known.</strong> 2 directories could not be inspected",
		"1 repository more, in which there is nothing to see.",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("there is no %s", want)
		}
	}
	if strings.Contains(got, "<script>alert") || strings.Contains(got, "ZgotmplZ") {
		t.Error("the page runs what a repository says")
	}
	if strings.Contains(shown(t, example(), "html", view), "Burn-down") {
		t.Error("there is a burn-down of one report")
	}
}

func TestOtherFormat(t *testing.T) {
	if err := example().Write(nil, "pdf", view); err == nil {
		t.Error("a format that does not exist gives no error")
	}
}
