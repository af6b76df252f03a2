// Package frames times the real window under a virtual display with software
// rendering: from a handler to the frame that shows what it did.
package frames
