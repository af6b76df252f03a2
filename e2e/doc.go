// Package e2e drives the real window by mouse and keyboard under a virtual
// screen, and looks at the diary and at pixels. Its tests are built with the tag
// e2e: "make e2e".
package e2e
