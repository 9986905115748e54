#!/usr/bin/env bash
# How far the migration to KMS 3.0 has come, as a Markdown table with a row for each repository that is
# checked out in the working directory. The argument is the path of the policy, which has to be absolute.
set -euo pipefail

issues=$(tflint --recursive --config="$1" --only=alicloud_kms_migration_lifecycle --format=json --force)

count() { # of the keys and secrets in a directory
  {
    find "$1" -name .terraform -prune -o -name '*.tf' -exec grep -ohE '^resource +"alicloud_kms_(key|secret)"' {} +
    find "$1" -name .terraform -prune -o -name '*.tf.json' -exec jq '.resource | .alicloud_kms_key, .alicloud_kms_secret | objects | keys[]' {} +
  } | wc -l
}

echo '| repository | keys and secrets | safe | unsafe | of these, --fix mends | |'
echo '| --- | ---: | ---: | ---: | ---: | --- |'
for repository in */; do
  all=$(count "$repository")
  [[ $all == 0 ]] || jq -r --arg repository "${repository%/}" --argjson all "$all" '
    [.issues[] | select(.range.filename | startswith($repository + "/"))]
    | length as $unsafe
    | [range(10) | if . + 1 <= 10 * ($all - $unsafe) / $all then "█" else "░" end] as $bar
    | [$repository, $all, $all - $unsafe, $unsafe, (map(select(.fixable)) | length), ($bar | add)]
    | "| \(map(tostring) | join(" | ")) |"' <<<"$issues"
done
