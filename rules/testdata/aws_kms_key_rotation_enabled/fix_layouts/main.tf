# want@+1 `^aws_kms_key.empty: `
resource "aws_kms_key" "empty" {}

# want@+1 `^aws_kms_key.empty_on_two_lines: `
resource "aws_kms_key" "empty_on_two_lines" {
}

# want@+1 `^aws_kms_key.one_line: `
resource "aws_kms_key" "one_line" { description = "One line" }

# want@+1 `^aws_kms_key.one_line_off: `
resource "aws_kms_key" "one_line_off" { enable_key_rotation = false }

# want@+1 `^aws_kms_key.only_a_comment: `
resource "aws_kms_key" "only_a_comment" {
  # To be described.
}

# want@+1 `^aws_kms_key.comments: `
resource "aws_kms_key" "comments" { # a comment after the brace
  # a comment above
  description = "Comments" # a comment behind
  # a comment below
}

# want@+1 `^aws_kms_key.alignment: `
resource "aws_kms_key" "alignment" {
  description             = "Longer names"
  deletion_window_in_days = 30
}

# want@+1 `^aws_kms_key.blocks: `
resource "aws_kms_key" "blocks" {
  description = "Blocks"

  lifecycle {
    prevent_destroy = true
  }
}

# want@+1 `^aws_kms_key.after_a_block: `
resource "aws_kms_key" "after_a_block" {
  lifecycle {
    prevent_destroy = true
  }

  tags = {
    team = "storage"
  }
}

# want@+1 `^aws_kms_key.only_a_block: `
resource "aws_kms_key" "only_a_block" {
  lifecycle {
    prevent_destroy = true
  }
}

# want@+1 `^aws_kms_key.heredoc: `
resource "aws_kms_key" "heredoc" {
  policy = <<-EOT
    {"Version": "2012-10-17"}
  EOT
}

# want@+1 `^aws_kms_key.function_over_lines: `
resource "aws_kms_key" "function_over_lines" {
  policy = jsonencode({
    Version = "2012-10-17"
  }) # the end
}

resource "aws_kms_key" "replaced" {
  # rotation
  enable_key_rotation = false /* for now */ # want `^aws_kms_key.replaced: `
  description         = "Replaced in its place"
}

resource "aws_kms_key" "parentheses" {
  # want@+1 `^aws_kms_key.parentheses: `
  enable_key_rotation = (
    false
  )
}

resource "aws_kms_key" "null" {
  enable_key_rotation = null # want `^aws_kms_key.null: `
}

resource "aws_kms_key" "text" {
  enable_key_rotation = "false" # want `^aws_kms_key.text: `
}

# want@+1 `^aws_kms_key.comment_behind: `
resource "aws_kms_key" "comment_behind" {} # behind the block

# want@+1 `^aws_kms_key.comment_within: `
resource "aws_kms_key" "comment_within" { /* nothing yet */ }

# want@+1 `^aws_kms_key.comment_beside: `
resource "aws_kms_key" "comment_beside" { description = "Beside" /* a comment */ }

# want@+1 `^aws_kms_key.empty_lines: `
resource "aws_kms_key" "empty_lines" {

  description = "Empty lines around it"

}

# want@+1 `^aws_kms_key.comment_over_lines: `
resource "aws_kms_key" "comment_over_lines" {
  description = "Comment" /* over
  lines */
}

# want@+1 `^aws_kms_key.commented_out: `
resource "aws_kms_key" "commented_out" {
  # enable_key_rotation = true
}
