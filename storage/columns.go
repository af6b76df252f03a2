package storage

import (
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
)

// rowWriter writes images as they are into the tables of a file. Names come from
// the log, so only columns that a table really has may enter SQL; it is asked for
// them once.
type rowWriter struct {
	c     conn
	known map[string]map[string]bool
	last  map[string]inserted // by table: the rows of a table mostly have the same columns
	makes map[string]*making  // by table
}

// inserted is how a row was written.
type inserted struct {
	names []string
	query string
}

func newRowWriter(c conn) rowWriter {
	return rowWriter{c, map[string]map[string]bool{}, map[string]inserted{}, map[string]*making{}}
}

func (r rowWriter) insert(table string, m image) (sql.Result, error) {
	if values, ok := r.last[table].values(m); ok {
		return r.c.ExecContext(always, r.last[table].query, values...)
	}
	names, values, err := r.columns(table, m)
	if err != nil {
		return nil, err
	}
	r.last[table] = inserted{names, fmt.Sprintf("INSERT INTO %s(%s) VALUES%s", table, strings.Join(names, ","), marksOf(len(names)))}
	return r.c.ExecContext(always, r.last[table].query, values...)
}

// values are those of m, if it has the columns of the row before it.
func (in inserted) values(m image) ([]any, bool) {
	if len(in.names) == 0 || len(in.names) != len(m) {
		return nil, false
	}
	values := make([]any, len(in.names))
	for i, name := range in.names {
		v, ok := m[name]
		if !ok {
			return nil, false
		}
		values[i] = v
	}
	return values, true
}

// marksOf are the places of n values: (?,?).
func marksOf(n int) string { return "(" + strings.TrimSuffix(strings.Repeat("?,", n), ",") + ")" }

// atOnce is how many rows are written by one statement.
const atOnce = 50

// insertRows writes rows of like length; into names a table with its columns, and what stands
// behind the values comes last.
func insertRows(c conn, into string, rows [][]any, behind string) error {
	for some := range slices.Chunk(rows, atOnce) {
		marks := strings.TrimSuffix(strings.Repeat(marksOf(len(some[0]))+",", len(some)), ",")
		if _, err := c.ExecContext(always, "INSERT INTO "+into+" VALUES"+marks+behind, slices.Concat(some...)...); err != nil {
			return err
		}
	}
	return nil
}

// set writes columns of the rows that a condition names.
func (r rowWriter) set(table string, m image, where string, args ...any) (sql.Result, error) {
	names, values, err := r.columns(table, m)
	if err != nil {
		return nil, err
	}
	return r.c.ExecContext(always, fmt.Sprintf("UPDATE %s SET %s = ? WHERE %s", table, strings.Join(names, " = ?, "), where), append(values, args...)...)
}

var errUnknownColumn = errors.New("the log names a column that the table does not have")

// columns lists the columns of m in order, with what stands in them.
func (r rowWriter) columns(table string, m image) (names []string, values []any, err error) {
	known := r.known[table]
	if known == nil {
		if known, err = columnsOf(r.c, table); err != nil {
			return nil, nil, err
		}
		r.known[table] = known
	}
	for name := range m {
		if !known[name] {
			return nil, nil, fmt.Errorf("%w: %s.%q", errUnknownColumn, table, name)
		}
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		values = append(values, m[name])
	}
	return names, values, nil
}

func columnsOf(c conn, table string) (map[string]bool, error) {
	rows, err := c.QueryContext(always, "SELECT name FROM pragma_table_info(?)", table)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[string]bool{}
	for rows.Next() {
		var name sql.NullString
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		out[name.String] = true
	}
	return out, rows.Err()
}
