package campaigntest

import "github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/campaign"

// Of is what a report says of each repository.
func Of(report campaign.Report) map[string]Expected {
	said := map[string]Expected{}
	for _, repository := range report.Repositories {
		var e Expected
		for _, i := range repository.Instances {
			if e.States == nil {
				e.States = map[string]string{}
			}
			e.States[i.Address] += string(i.State) // twice gives no state that is expected
		}
		for _, n := range repository.NotInspected {
			e.NotInspected = append(e.NotInspected, n.Directories...)
		}
		said[repository.Name] = e
	}
	return said
}
