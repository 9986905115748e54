#!/usr/bin/env bash
# Runs TFLint with the plugin over the examples, then fixes a copy of the first. Called by `make demo`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

tflint=$PWD/../bin/tflint
config=$PWD/../.tflint.hcl
export TFLINT_PLUGIN_DIR=$PWD/../bin/plugins

heading() {
  printf '\n%s\n%s\n\n' "$1" "${1//?/=}"
}

inspect() {
  local found
  found=$("$tflint" --config="$config" --force "$@")
  echo "${found:-Nothing found.}"
}

heading "Alibaba Cloud, before the migration to KMS 3.0"
inspect --chdir=alicloud-before-migration

heading "The same, protected by ignore_changes (Solution 1)"
inspect --chdir=alicloud-solution-1

heading "The same, with instance IDs in variables (Solution 2)"
inspect --chdir=alicloud-solution-2

heading "Keys of an AWS account"
inspect --chdir=aws-account

heading "The services that use them"
inspect --chdir=aws-services

heading "What tflint --fix makes of the first"
copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT
cp -R alicloud-before-migration "$copies/before"
cp -R alicloud-before-migration "$copies/after"
inspect --chdir="$copies/after" --fix >/dev/null
cd "$copies"
git --no-pager diff --no-index --stat --patch before after || [[ $? == 1 ]]
