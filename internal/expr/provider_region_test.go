package expr

import (
	"testing"

	"github.com/terraform-linters/tflint-plugin-sdk/helper"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/module"
)

func TestProviderRegion(t *testing.T) {
	runner := helper.TestRunner(t, map[string]string{"main.tf": `
provider "cloud" {
  region = "home"
}
provider "cloud" {
  alias  = "literal"
  region = "abroad"
}
provider "cloud" {
  alias  = "variable"
  region = var.region
}
provider "cloud" {
  alias = "environment"
}
variable "region" {
  default = "home"
}
resource "cloud_key" "default" {}
resource "cloud_key" "literal" {
  provider = cloud.literal
}
resource "cloud_key" "variable" {
  provider = cloud.variable
}
resource "cloud_key" "environment" {
  provider = cloud.environment
}
resource "cloud_key" "elsewhere" {
  provider = cloud.elsewhere
}
resource "cloud_key" "of_another_provider" {
  provider = mist
}
`})
	keys := &module.Type{Name: "cloud_key", Schema: module.Schema{Arguments: []string{"name"}}}
	reader := NewReader(module.Read(runner, []*module.Type{keys}), Dialect{})
	want := map[string]string{"default": "home", "literal": "abroad"}
	for key := range reader.Instances(keys) {
		region, known := key.ProviderRegion().Known()
		if region != want[key.Name] || known != (region != "") {
			t.Errorf("%s: %q, want %q", key.Name, region, want[key.Name])
		}
	}
}
