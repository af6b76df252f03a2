// Package chancery is the house: its rooms are listed in CONTRIBUTING.md. Only the
// test that keeps imports going down lives here.
package chancery
