// Package typed understands everything a person types or pastes into a programme:
// times, days, places, people, kinds, the cells of a running order, and an item in one
// line. It knows no toolkit and no file, so that table, inspector, quick line and
// terminal read alike.
package typed
