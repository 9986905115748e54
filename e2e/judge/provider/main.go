// Command provider is a Terraform provider that stands in for
// aliyun/alicloud. It has the schema that a given version of the real one has
// for KMS, and no cloud behind it: what the state says is what exists.
package main

import (
	"log"
	"os"

	"github.com/hashicorp/go-version"
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"
	"github.com/hashicorp/terraform-plugin-sdk/v2/plugin"
)

// versionVariable names the environment variable that holds the version of
// aliyun/alicloud to stand in for.
const versionVariable = "ALICLOUD_VERSION"

func main() {
	v, err := version.NewVersion(os.Getenv(versionVariable))
	if err != nil {
		log.Fatalf("%s: %v", versionVariable, err)
	}
	plugin.Serve(&plugin.ServeOpts{
		ProviderFunc: func() *schema.Provider { return newProvider(v) },
	})
}
