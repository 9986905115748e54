variable "logs" {
  type = bool
}

variable "account" {
  type = string
}

resource "aws_kms_key" "after" {
  # want@+8 `^aws_kms_key.after: statement "After" allows everybody`
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        %{ if var.logs }
        { "Sid": "Logs", "Effect": "Allow", "Principal": { "Service": "logs.amazonaws.com" }, "Action": "kms:Encrypt*", "Resource": "*" },
        %{ endif }
        { "Sid": "After", "Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*" }
      ]
    }
  EOT
}

resource "aws_kms_key" "before" {
  # want@+5 `^aws_kms_key.before: statement "Before" allows everybody`
  policy = <<EOT
{
  "Version": "2012-10-17",
  "Statement": [
    { "Sid": "Before", "Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*" }
%{ if var.account != "" ~}
    , { "Sid": "Account", "Effect": "Allow", "Principal": { "AWS": "${var.account}" }, "Action": "kms:*", "Resource": "*" }
%{ endif ~}
  ]
}
EOT
}

resource "aws_kms_key" "loop" {
  # want@+1 `^aws_kms_key.loop: statement "Readers" allows everybody`
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Sid": "Readers",
          "Effect": "Allow",
          "Principal": { "AWS": [
            %{ for reader in [var.account, "*"] ~}
            "${reader}",
            %{ endfor ~}
            "444455556666"
          ] },
          "Action": "kms:Decrypt",
          "Resource": "*"
        }
      ]
    }
  EOT
}

resource "aws_kms_key" "quoted" {
  policy = "{\"Statement\": [%{if var.logs}{\"Sid\": \"Logs\"}, %{endif}{\"Sid\": \"Quoted\", \"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"kms:*\", \"Resource\": \"*\"}]}" # want `^aws_kms_key.quoted: statement "Quoted" allows everybody`
}

# Whether the statement will be there cannot be known.
resource "aws_kms_key" "inside" {
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        %{ if var.logs }
        { "Sid": "Inside", "Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*" },
        %{ endif }
        { "Sid": "Owner", "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:root" }, "Action": "kms:*", "Resource": "*" }
      ]
    }
  EOT
}

# One that may narrow who may call hides the statement.
resource "aws_kms_key" "narrowed" {
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          %{ if var.account != "" ~}
          "Condition": { "StringEquals": { "kms:CallerAccount": "${var.account}" } },
          %{ endif ~}
          "Sid": "Narrowed", "Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*"
        }
      ]
    }
  EOT
}
