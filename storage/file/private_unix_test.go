//go:build unix

package file

const private = 0o600 // others may not read
