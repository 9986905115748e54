// Package campaign says where the repositories of an organization stand: in which state each key and
// secret is that a migration to KMS 3.0 moves, and what else TFLint finds.
package campaign
