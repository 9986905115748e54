# real TFLint only: the mock has no functions
locals {
  bodies = { for file in fileset(path.module, "stacks/*.yaml") : basename(file) => file("${path.module}/${file}") } # want `alicloud_ros_stack_group.main\["b.yaml"\]: Alias: AliasName is "orders"`
}

resource "alicloud_ros_stack_group" "main" {
  for_each         = local.bodies
  stack_group_name = each.key
  template_body    = each.value
}
