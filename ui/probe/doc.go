// Package probe answers a test that drives the real window from outside: what
// can be pressed and where, where the window stands, and when it has nothing left
// to do. All of it is built with the tag probe alone; the program that people
// get has none of it.
package probe
