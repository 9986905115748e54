package policy

// cloud is whose policy a document is.
type cloud int

const (
	aws cloud = iota
	alicloud
)
