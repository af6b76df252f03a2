package storage

import "slices"

// contents are the tables a person's work lies in, parents before children.
var contents = []string{"parties", "people", "offices", "tenures", "venues", "rooms", "routes", "events", "delegations", "seats", "items",
	"participations", "settings", "papers", "templates", "views"}

// ours says whether a name, such as one read from a log, is a table of ours.
func ours(table string) bool { return slices.Contains(contents, table) }
