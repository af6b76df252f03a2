// Package chancery is the house: its rooms are listed in the README. Only the
// test that keeps imports going down lives here.
package chancery
