package storage

import (
	"maps"
	"slices"
	"strings"
)

// span is the rows of a table from one key to another.
type span struct {
	table       string
	first, last int64
}

// oddRows are the keys of all rows but those that stand and have one change, which made them and
// says of them what they are: for these the file is proved where it is read. Canonical JSON is
// what SQLite makes of a row, unless something rare stands in it, as a number with a point; then the
// row is odd.
func oddRows(c conn, table string) ([]int64, error) {
	text, err := rowText(c, table)
	if err != nil {
		return nil, err
	}
	const every = "SELECT id FROM "
	lost := " UNION SELECT row_id FROM changes WHERE tbl = ?1 AND row_id NOT IN (SELECT id FROM " + table + ") ORDER BY 1"
	odd, err := idsOf(c, every+table+" t WHERE coalesce((SELECT count(*) = 1 AND max(before IS NULL AND after = "+text+
		") FROM changes WHERE tbl = ?1 AND row_id = t.id), 0) = 0"+lost, table)
	if err != nil { // a row of which SQLite makes no JSON: each is looked at
		return idsOf(c, every+table+lost, table)
	}
	return odd, nil
}

// rowText is the canonical JSON of a row t, as SQL.
func rowText(c conn, table string) (string, error) {
	columns, err := columnsOf(c, table)
	if err != nil {
		return "", err
	}
	var parts []string
	for _, name := range slices.Sorted(maps.Keys(columns)) { // those of a file of somebody's: any letters may be in them
		parts = append(parts, "'"+strings.ReplaceAll(name, "'", "''")+"', t.\""+strings.ReplaceAll(name, "\"", "\"\"")+"\"")
	}
	return "json_object(" + strings.Join(parts, ", ") + ")", nil
}
