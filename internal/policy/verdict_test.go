package policy

import (
	"fmt"
	"strings"
	"testing"

	"github.com/tflint-ruleset-kms/tflint-ruleset-kms/internal/answer"
)

// jsonDocument is a document of statements in JSON, in which ROOT stands for
// an account and ANY for what every statement needs.
func jsonDocument(statements string) *Document {
	statements = strings.NewReplacer(
		"ROOT", `"Principal": {"AWS": "arn:aws:iam::111122223333:root"}`,
		"ROLE", `"Principal": {"AWS": "arn:aws:iam::111122223333:role/a"}`,
		"EVERYBODY", `"Principal": "*"`,
		"ALLOW", `"Effect": "Allow", "Resource": "*"`,
		"DENY", `"Effect": "Deny", "Resource": "*"`,
		"ALL", `"Action": "kms:*"`,
	).Replace(statements)
	return parsed(`{"Version": "2012-10-17", "Statement": [` + statements + `]}`)
}

func TestPublic(t *testing.T) {
	condition := func(operator, key, value string) string {
		return fmt.Sprintf(`{ALLOW, EVERYBODY, ALL, "Condition": {%q: {%q: %s}}}`, operator, key, value)
	}
	denied := func(elements string) string {
		return `{ALLOW, EVERYBODY, ALL}, {DENY, EVERYBODY, ` + elements + `}`
	}
	tests := map[string]struct {
		statements string
		want       answer.Answer
	}{
		"everybody":               {`{ALLOW, EVERYBODY, ALL}`, answer.Yes},
		"everybody in AWS":        {`{ALLOW, "Principal": {"AWS": "*"}, ALL}`, answer.Yes},
		"in a list":               {`{ALLOW, "Principal": {"AWS": ["1", "*"]}, ALL}`, answer.Yes},
		"of any type":             {`{ALLOW, "Principal": {"*": "*"}, ALL}`, answer.Yes},
		"not principal":           {`{ALLOW, "NotPrincipal": {"AWS": "1"}, ALL}`, answer.Yes},
		"not action":              {`{ALLOW, EVERYBODY, "NotAction": "kms:Decrypt"}`, answer.Yes},
		"everybody in RAM":        {`{ALLOW, "Principal": {"RAM": "*"}, ALL}`, answer.Yes},
		"every account in RAM":    {`{ALLOW, "Principal": {"RAM": ["acs:ram::*:root"]}, ALL}`, answer.Yes},
		"everybody in an account": {`{ALLOW, "Principal": {"RAM": ["acs:ram::112890462****:*"]}, ALL}`, answer.No},

		"denied":                 {`{DENY, EVERYBODY, ALL}`, answer.No},
		"a service":              {`{ALLOW, "Principal": {"Service": "*"}, ALL}`, answer.No},
		"a role":                 {`{ALLOW, ROLE, ALL}`, answer.No},
		"nobody":                 {`{ALLOW, ALL}`, answer.No},
		"in lower case":          {`{"Effect": "allow", "Resource": "*", EVERYBODY, ALL}`, answer.No},
		"no action":              {`{ALLOW, EVERYBODY}`, answer.No},
		"no resource":            {`{"Effect": "Allow", EVERYBODY, ALL}`, answer.No},
		"an element in any case": {`{"effect": "Allow", "RESOURCE": "*", "principal": "*", "ACTION": "kms:*"}`, answer.Yes},

		"an account":               {condition("StringEquals", "kms:CallerAccount", `"111122223333"`), answer.No},
		"key in any case":          {condition("StringEquals", "KMS:calleraccount", `"111122223333"`), answer.No},
		"an organization":          {condition("StringEquals", "aws:PrincipalOrgID", `["o-a", "o-b"]`), answer.No},
		"an organization's paths":  {condition("ForAnyValue:StringLike", "aws:PrincipalOrgPaths", `"o-a/*"`), answer.No},
		"any organization's paths": {condition("ForAnyValue:StringLike", "aws:PrincipalOrgPaths", `"*/r-a/*"`), answer.Yes},
		"a role's ARN":             {condition("ArnLike", "aws:PrincipalArn", `"arn:aws:iam::111122223333:role/*"`), answer.No},
		"a role in any account":    {condition("ArnLike", "aws:PrincipalArn", `"arn:aws:iam::*:role/a"`), answer.Yes},
		"a source":                 {condition("ArnEquals", "aws:SourceArn", `"arn:aws:s3:::bucket"`), answer.No},
		"any source":               {condition("ArnLike", "aws:SourceArn", `"arn:aws:s3:::*"`), answer.Yes},
		"a source by its prefix":   {condition("ArnLike", "aws:SourceArn", `"arn:aws:s3:::bucket-*"`), answer.No},
		"a source account":         {condition("StringEquals", "aws:SourceAccount", `"111122223333"`), answer.No},
		"a source organization":    {condition("StringEquals", "aws:SourceOrgID", `"o-a"`), answer.No},
		"a VPC":                    {condition("StringEquals", "aws:SourceVpc", `"vpc-1"`), answer.No},
		"an endpoint":              {condition("StringEquals", "aws:SourceVpce", `"vpce-1"`), answer.No},
		"a network":                {condition("IpAddress", "aws:SourceIp", `"192.0.2.0/24"`), answer.No},
		"every network":            {condition("IpAddress", "aws:SourceIp", `["192.0.2.0/24", "0.0.0.0/0"]`), answer.Yes},
		"any address":              {condition("IpAddress", "aws:SourceIp", `"*"`), answer.Yes},
		"a VPC of Alibaba Cloud":   {condition("StringEquals", "acs:SourceVpc", `"vpc-1"`), answer.No},
		"encrypted":                {condition("Bool", "acs:SecureTransport", `"true"`), answer.Yes},
		"of a resource directory":  {condition("StringEquals", "acs:PrincipalRDId", `"rd-1"`), answer.Unknown},

		"any account":            {condition("StringLike", "kms:CallerAccount", `"*"`), answer.Yes},
		"one of them any":        {condition("StringLike", "kms:CallerAccount", `["111122223333", "*"]`), answer.Yes},
		"an asterisk as it is":   {condition("StringEquals", "kms:CallerAccount", `"*"`), answer.No},
		"if it exists":           {condition("StringEqualsIfExists", "aws:PrincipalOrgID", `"o-a"`), answer.Yes},
		"if it exists, always":   {condition("StringEqualsIfExists", "kms:CallerAccount", `"111122223333"`), answer.No},
		"all of none":            {condition("ForAllValues:StringEquals", "aws:PrincipalOrgPaths", `"o-a/r-b"`), answer.Yes},
		"not an account":         {condition("StringNotEquals", "kms:CallerAccount", `"111122223333"`), answer.Yes},
		"not null":               {condition("Null", "aws:PrincipalOrgID", `"false"`), answer.Yes},
		"over TLS":               {condition("Bool", "aws:SecureTransport", `"true"`), answer.Yes},
		"via a service":          {condition("StringEquals", "kms:ViaService", `"s3.eu-west-1.amazonaws.com"`), answer.Yes},
		"an encryption context":  {condition("StringEquals", "kms:EncryptionContext:a", `"b"`), answer.Yes},
		"a tag of the principal": {condition("StringEquals", "aws:PrincipalTag/team", `"a"`), answer.Yes},
		"a key not known here":   {condition("StringEquals", "saml:sub", `"a"`), answer.Unknown},
		"a condition of nothing": {`{ALLOW, EVERYBODY, ALL, "Condition": {}}`, answer.Yes},

		"denied to everybody":        {denied(`ALL`), answer.No},
		"denied unless conditional":  {denied(`ALL, "Condition": {"StringNotLike": {"aws:PrincipalOrgPaths": "o-a/*"}}`), answer.No},
		"denied to any":              {denied(`ALL, "Condition": {"StringNotLike": {"aws:PrincipalOrgPaths": "*/r-a/*"}}`), answer.Yes},
		"denied to sets":             {denied(`ALL, "Condition": {"ForAllValues:StringNotLike": {"aws:PrincipalOrgPaths": "o-a/*"}}`), answer.No},
		"denied to others, if any":   {denied(`ALL, "Condition": {"ForAnyValue:StringNotLike": {"aws:PrincipalOrgPaths": "o-a/*"}}`), answer.Yes},
		"denied to other accounts":   {denied(`ALL, "Condition": {"ForAnyValue:StringNotEquals": {"kms:CallerAccount": "111122223333"}}`), answer.No},
		"denied to other networks":   {denied(`ALL, "Condition": {"NotIpAddressIfExists": {"aws:SourceIp": "192.0.2.0/24"}}`), answer.No},
		"denied to other roles":      {denied(`ALL, "Condition": {"ArnNotEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/a"}}`), answer.No},
		"denied to an account":       {denied(`ALL, "Condition": {"StringEquals": {"kms:CallerAccount": "111122223333"}}`), answer.Yes},
		"denied without TLS":         {denied(`ALL, "Condition": {"Bool": {"aws:SecureTransport": "false"}}`), answer.Yes},
		"denied by a key not known":  {denied(`ALL, "Condition": {"StringNotEquals": {"saml:sub": "a"}}`), answer.Unknown},
		"denied by another operator": {denied(`ALL, "Condition": {"Bool": {"aws:PrincipalIsAWSService": "false"}}`), answer.No},
		"a data perimeter":           {denied(`ALL, "Condition": {"StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-1"}, "BoolIfExists": {"aws:PrincipalIsAWSService": "false"}}`), answer.No},
		"denied some":                {denied(`"Action": ["kms:D*", "kms:E*"]`), answer.Yes},
		"denied all but some":        {denied(`"NotAction": "kms:Decrypt"`), answer.Yes},
		"denied, one named":          {`{ALLOW, EVERYBODY, "Action": ["kms:Decrypt", "kms:ReEncrypt*"]}, {DENY, EVERYBODY, "Action": ["KMS:decrypt", "kms:Re*"]}`, answer.No},
		"denied all but another":     {`{ALLOW, EVERYBODY, "Action": "kms:Decrypt"}, {DENY, EVERYBODY, "NotAction": "kms:Describe*"}`, answer.No},
		"all but one allowed":        {`{ALLOW, EVERYBODY, "NotAction": "kms:Decrypt"}, {DENY, EVERYBODY, "Action": "*"}`, answer.No},
		"all but one allowed, still": {`{ALLOW, EVERYBODY, "NotAction": "kms:Decrypt"}, {DENY, EVERYBODY, "Action": "kms:Encrypt"}`, answer.Yes},
		"any action denied":          {`{ALLOW, EVERYBODY, "Action": "*"}, {DENY, EVERYBODY, ALL}`, answer.No},
		"denied to all but one":      {`{ALLOW, EVERYBODY, ALL}, {DENY, "NotPrincipal": {"AWS": "arn:aws:iam::111122223333:role/a"}, ALL}`, answer.No},
		"denied to a role":           {`{ALLOW, EVERYBODY, ALL}, {DENY, ROLE, ALL}`, answer.Yes},

		"two conditions": {`{ALLOW, EVERYBODY, ALL, "Condition": {
			"StringEquals": {"kms:ViaService": "s3.eu-west-1.amazonaws.com", "kms:CallerAccount": "111122223333"}
		}}`, answer.No},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			d := jsonDocument(tt.statements)
			if got := d.Public(d.Statements[0]); got != tt.want {
				t.Errorf("public: %s, want %s", got, tt.want)
			}
		})
	}
}

func TestChangeable(t *testing.T) {
	const change = `"Action": "kms:PutKeyPolicy"`
	tests := map[string]struct {
		statements string
		want       answer.Answer
	}{
		"the account":                {`{ALLOW, ROOT, ALL}`, answer.Yes},
		"the account's ID":           {`{ALLOW, "Principal": {"AWS": "111122223333"}, ALL}`, answer.Yes},
		"a role":                     {`{ALLOW, ROLE, "Action": ["kms:Decrypt", "kms:Put*"]}`, answer.Yes},
		"any action":                 {`{ALLOW, ROLE, "Action": "*"}`, answer.Yes},
		"an action in any case":      {`{ALLOW, ROLE, "Action": "KMS:putkeypolic?"}`, answer.Yes},
		"all but another action":     {`{ALLOW, ROLE, "NotAction": "kms:Decrypt"}`, answer.Yes},
		"everybody":                  {`{ALLOW, EVERYBODY, ALL}`, answer.Yes},
		"other partitions":           {`{ALLOW, "Principal": {"AWS": "arn:aws-cn:iam::111122223333:root"}, ALL}`, answer.Yes},
		"under a condition":          {`{ALLOW, ROOT, ALL, "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}`, answer.Unknown},
		"a federated principal":      {`{ALLOW, "Principal": {"Federated": "cognito-identity.amazonaws.com"}, ALL}`, answer.No},
		"others denied":              {`{ALLOW, ROOT, ALL}, {DENY, ROLE, ALL}`, answer.Yes},
		"others denied, not account": {`{ALLOW, ROLE, ALL}, {DENY, "Principal": {"AWS": "arn:aws:iam::111122223333:role/b"}, ALL}`, answer.Yes},
		"other actions denied":       {`{ALLOW, ROOT, ALL}, {DENY, EVERYBODY, "Action": "kms:ScheduleKeyDeletion"}`, answer.Yes},
		"denied under a condition":   {`{ALLOW, ROOT, ALL}, {DENY, EVERYBODY, ALL, "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-a"}}}`, answer.Unknown},
		"denied to other accounts":   {`{ALLOW, ROOT, ALL}, {DENY, EVERYBODY, ALL, "Condition": {"StringNotEquals": {"aws:PrincipalAccount": "111122223333"}}}`, answer.Yes},
		"all but one denied":         {`{ALLOW, ROLE, ALL}, {DENY, "NotPrincipal": {"AWS": "arn:aws:iam::111122223333:role/a"}, ALL}`, answer.Yes},
		"denied for a key":           {`{ALLOW, ROOT, ALL}, {"Effect": "Deny", "Resource": "arn:aws:kms:eu-west-1:111122223333:key/a", EVERYBODY, ALL}`, answer.Unknown},
		"denied for no key":          {`{ALLOW, ROOT, ALL}, {"Effect": "Deny", "Resource": "arn:aws:s3:::*", EVERYBODY, ALL}`, answer.Yes},
		"for any key":                {`{"Effect": "Allow", "Resource": "arn:aws:kms:*:*:key/*", ROOT, ALL}`, answer.Yes},
		"for anything":               {`{"Effect": "Allow", "Resource": "arn:*", ROOT, ALL}`, answer.Yes},
		"for all but something":      {`{"Effect": "Allow", "NotResource": "arn:aws:s3:::a", ROOT, ALL}`, answer.Yes},
		"all but another denied":     {`{ALLOW, ROLE, ALL}, {DENY, "NotPrincipal": {"AWS": "arn:aws:iam::111122223333:role/b"}, ALL}`, answer.Unknown},

		"nobody":              {`{ALLOW, ROOT, "Action": "kms:Decrypt"}`, answer.No},
		"a service":           {`{ALLOW, "Principal": {"Service": "logs.amazonaws.com"}, ALL}`, answer.No},
		"a service under AWS": {`{ALLOW, "Principal": {"AWS": "logs.amazonaws.com"}, ALL}`, answer.No},
		"no statement":        {``, answer.No},
		"not this action":     {`{ALLOW, ROOT, "NotAction": "kms:Put*"}`, answer.No},
		"no resource":         {`{"Effect": "Allow", ROOT, ALL}`, answer.No},
		"an empty resource":   {`{"Effect": "Allow", "Resource": [], ROOT, ALL}`, answer.No},
		"a bucket":            {`{"Effect": "Allow", "Resource": "arn:aws:s3:::a", ROOT, ALL}`, answer.No},
		"a key's ID":          {`{"Effect": "Allow", "Resource": "1234abcd-12ab-34cd-56ef-1234567890ab", ROOT, ALL}`, answer.No},
		"denied to everybody": {`{ALLOW, ROOT, ALL}, {DENY, EVERYBODY, ` + change + `}`, answer.No},
		"denied to the same":  {`{ALLOW, ROLE, ALL}, {DENY, ROLE, "Action": "kms:P*"}`, answer.No},
		"denied to all of it": {`{ALLOW, ROLE, ALL}, {DENY, ROOT, ` + change + `}`, answer.No},
		"denied, whoever may": {`{ALLOW, "Principal": {"AWS": []}, ALL}, {DENY, EVERYBODY, ` + change + `}`, answer.No},
		"denied to its own":   {`{ALLOW, ROOT, ALL}, {DENY, EVERYBODY, ALL, "Condition": {"StringEquals": {"aws:PrincipalAccount": "111122223333"}}}`, answer.No},
		"denied by not":       {`{ALLOW, ROOT, ALL}, {DENY, EVERYBODY, "NotAction": "kms:Decrypt"}`, answer.No},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if got := jsonDocument(tt.statements).Changeable(); got != tt.want {
				t.Errorf("changeable: %s, want %s", got, tt.want)
			}
		})
	}
}

func TestGrantsFreely(t *testing.T) {
	const grant = `"Action": "kms:CreateGrant"`
	condition := func(operator, key, value string) string {
		return fmt.Sprintf(`{ALLOW, ROLE, %s, "Condition": {%q: {%q: %s}}}`, grant, operator, key, value)
	}
	deniedIf := func(operator, key, value string) string {
		return fmt.Sprintf(`{ALLOW, ROLE, %s}, {DENY, EVERYBODY, %s, "Condition": {%q: {%q: %s}}}`, grant, grant, operator, key, value)
	}
	tests := map[string]struct {
		statements string
		want       answer.Answer
	}{
		"by name":                   {`{ALLOW, ROLE, "Action": ["kms:ListGrants", "kms:CreateGrant"]}`, answer.Yes},
		"by a wildcard":             {`{ALLOW, ROLE, "Action": "kms:*Grant"}`, answer.Yes},
		"by not another":            {`{ALLOW, ROLE, "NotAction": "kms:PutKeyPolicy"}`, answer.Yes},
		"to an account":             {`{ALLOW, ROOT, ` + grant + `}`, answer.Yes},
		"not at all":                {`{ALLOW, ROLE, "Action": "kms:ListGrants"}`, answer.No},
		"denied":                    {`{DENY, ROLE, ` + grant + `}`, answer.No},
		"with the policy":           {`{ALLOW, ROOT, ALL}`, answer.No},
		"as the console's admins":   {`{ALLOW, ROLE, "Action": ["kms:Create*", "kms:Put*"]}`, answer.No},
		"beside the policy":         {`{ALLOW, ROLE, ` + grant + `}, {ALLOW, ROLE, "Action": "kms:Put*"}`, answer.No},
		"to the account, by its ID": {`{ALLOW, "Principal": {"AWS": "111122223333"}, ` + grant + `}, {ALLOW, ROOT, ALL}`, answer.No},
		"where all may change it":   {`{ALLOW, ROLE, ` + grant + `}, {ALLOW, EVERYBODY, ALL}`, answer.No},
		"beside the account":        {`{ALLOW, ROLE, ` + grant + `}, {ALLOW, ROOT, ALL}`, answer.Yes},
		"beside another account":    {`{ALLOW, ROOT, ` + grant + `}, {ALLOW, "Principal": {"AWS": "444455556666"}, ALL}`, answer.Yes},
		"beside a conditional one":  {`{ALLOW, ROLE, ` + grant + `}, {ALLOW, ROLE, ALL, "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}`, answer.Yes},
		"denied to everybody":       {`{ALLOW, ROLE, ` + grant + `}, {DENY, EVERYBODY, ALL}`, answer.No},
		"denied to the same":        {`{ALLOW, ROLE, ` + grant + `}, {DENY, ROLE, "Action": "kms:Create*"}`, answer.No},
		"denied to the account":     {`{ALLOW, ROLE, ` + grant + `}, {DENY, ROOT, ` + grant + `}`, answer.No},
		"denied to some":            {`{ALLOW, EVERYBODY, ` + grant + `}, {DENY, ROOT, ` + grant + `}`, answer.Yes},
		"denied but for resources":  {deniedIf("Bool", "kms:GrantIsForAWSResource", `false`), answer.No},
		"denied for resources":      {deniedIf("Bool", "kms:GrantIsForAWSResource", `true`), answer.Yes},
		"denied but via a service":  {deniedIf("StringNotLike", "kms:ViaService", `"ec2.*.amazonaws.com"`), answer.No},
		"denied via others, if any": {deniedIf("ForAnyValue:StringNotLike", "kms:ViaService", `"ec2.*.amazonaws.com"`), answer.Yes},
		"denied via a service":      {deniedIf("StringLike", "kms:ViaService", `"ec2.*.amazonaws.com"`), answer.Yes},
		"denied but via services":   {deniedIf("Null", "kms:ViaService", `"true"`), answer.Unknown},
		"denied some operations":    {deniedIf("ForAnyValue:StringNotEquals", "kms:GrantOperations", `"Decrypt"`), answer.Unknown},
		"denied to other roles":     {deniedIf("ArnNotEquals", "aws:PrincipalArn", `"arn:aws:iam::111122223333:role/b"`), answer.Unknown},
		"denied by a key not known": {deniedIf("StringNotLike", "aws:userid", `"AROAEXAMPLE:*"`), answer.Unknown},
		"denied to other accounts":  {deniedIf("StringNotEquals", "kms:CallerAccount", `"111122223333"`), answer.Yes},
		"to all but one":            {`{ALLOW, "NotPrincipal": {"Service": "dynamodb.amazonaws.com"}, ` + grant + `}, {ALLOW, ROOT, ALL}`, answer.Yes},
		"to a service":              {`{ALLOW, "Principal": {"Service": "dynamodb.amazonaws.com"}, ` + grant + `}`, answer.No},
		"for a resource":            {condition("Bool", "kms:GrantIsForAWSResource", `"true"`), answer.No},
		"for a resource, a boolean": {condition("Bool", "kms:GrantIsForAWSResource", `true`), answer.No},
		"for a resource, if so":     {condition("BoolIfExists", "kms:GrantIsForAWSResource", `"true"`), answer.No},
		"for no resource, if so":    {condition("BoolIfExists", "kms:GrantIsForAWSResource", `"false"`), answer.Yes},
		"to one grantee":            {condition("StringEquals", "kms:GranteePrincipal", `"arn:aws:iam::111122223333:role/b"`), answer.No},
		"for no resource":           {condition("Bool", "kms:GrantIsForAWSResource", `"false"`), answer.Yes},
		"via a service":             {condition("StringLike", "kms:ViaService", `"ec2.*.amazonaws.com"`), answer.No},
		"via another service":       {condition("StringNotEquals", "kms:ViaService", `"ec2.eu-west-1.amazonaws.com"`), answer.Yes},
		"via a service, if at all":  {condition("StringLikeIfExists", "kms:ViaService", `"ec2.*.amazonaws.com"`), answer.Yes},
		"via any service":           {condition("Bool", "aws:ViaAWSService", `"true"`), answer.No},
		"via no service":            {condition("Bool", "aws:ViaAWSService", `"false"`), answer.Yes},
		"whether via a service":     {condition("Null", "kms:ViaService", `"false"`), answer.Unknown},
		"whether in the account":    {condition("Null", "aws:PrincipalOrgID", `"false"`), answer.Yes},
		"to any grantee":            {condition("StringLike", "kms:GranteePrincipal", `"*"`), answer.Yes},
		"of some operations":        {condition("ForAllValues:StringEquals", "kms:GrantOperations", `["Decrypt"]`), answer.No},
		"of the caller's account":   {condition("StringEquals", "kms:CallerAccount", `"111122223333"`), answer.Yes},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			d := jsonDocument(tt.statements)
			if got := d.GrantsFreely(d.Statements[0]); got != tt.want {
				t.Errorf("grants freely: %s, want %s", got, tt.want)
			}
		})
	}
}

func TestUnseparated(t *testing.T) {
	tests := map[string]struct{ statement, want string }{
		"everything":          {`{ALLOW, ROLE, ALL}`, "kms:PutKeyPolicy kms:Decrypt"},
		"all actions":         {`{ALLOW, ROLE, "Action": "*"}`, "kms:PutKeyPolicy kms:Decrypt"},
		"two actions":         {`{ALLOW, ROLE, "Action": ["kms:TagResource", "kms:Sign"]}`, "kms:TagResource kms:Sign"},
		"re-encryption":       {`{ALLOW, ROLE, "Action": ["kms:Disable*", "kms:ReEncrypt*"]}`, "kms:DisableKey kms:ReEncryptFrom"},
		"all but one":         {`{ALLOW, ROLE, "NotAction": "kms:PutKeyPolicy"}`, "kms:ScheduleKeyDeletion kms:Decrypt"},
		"one of several":      {`{ALLOW, "Principal": {"AWS": ["111122223333", "arn:aws:iam::111122223333:user/a"]}, ALL}`, "kms:PutKeyPolicy kms:Decrypt"},
		"everybody":           {`{ALLOW, EVERYBODY, ALL}`, ""},
		"the account":         {`{ALLOW, ROOT, ALL}`, ""},
		"the account's ID":    {`{ALLOW, "Principal": {"AWS": "111122223333"}, ALL}`, ""},
		"administrators":      {`{ALLOW, ROLE, "Action": ["kms:Create*", "kms:Describe*", "kms:Enable*", "kms:List*", "kms:Put*", "kms:Get*"]}`, ""},
		"users":               {`{ALLOW, ROLE, "Action": ["kms:Decrypt", "kms:DescribeKey", "kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"]}`, ""},
		"what only asks":      {`{ALLOW, ROLE, "Action": ["kms:Decrypt", "kms:Describe*", "kms:Get*", "kms:List*"]}`, ""},
		"denied":              {`{DENY, ROLE, ALL}`, ""},
		"an action misspelt":  {`{ALLOW, ROLE, "Action": ["kms:Decrypt", "kms:PutKeyPolicies"]}`, ""},
		"another service too": {`{ALLOW, ROLE, "Action": ["kms:Decrypt", "s3:*"]}`, ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got := ""
			d := jsonDocument(tt.statement)
			if rights, ok := d.Unseparated(d.Statements[0], Uses("")); ok {
				got = rights.Administer + " " + rights.Use
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
