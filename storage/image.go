package storage

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"chancery/model"
)

// image is a row as the file holds it: column name to int64, float64, string or
// nil. The log keeps images, so that it outlives changes of the Go structs.
type image map[string]any

// nullable is the text of an image, or NULL for no row.
func (l *letters) nullable(m image) any {
	if m == nil {
		return nil
	}
	if text, ok := l.text(m); ok {
		return text
	}
	return m.text() // of a damaged row: what can be said of it
}

// text is canonical JSON: the same image is always the same text.
func (m image) text() string {
	b, err := json.Marshal(m)
	if err != nil {
		panic(err) // only numbers, strings and nil go in
	}
	return string(b)
}

func parseImage(s sql.NullString) (image, error) {
	if !s.Valid {
		return nil, nil
	}
	d := json.NewDecoder(strings.NewReader(s.String))
	d.UseNumber()
	var m image
	if err := d.Decode(&m); err != nil {
		return nil, err
	}
	for k, v := range m {
		switch v := v.(type) {
		case nil, string:
		case json.Number:
			m[k] = number(v)
		default:
			return nil, fmt.Errorf("column %s holds %T", k, v)
		}
	}
	return m, nil
}

func number(n json.Number) any {
	if i, err := n.Int64(); err == nil {
		return i
	}
	f, _ := n.Float64() // out of range: an infinity that no column accepts
	return f
}

// same compares two columns; 3 and 3.0 are the same number.
func same(a, b any) bool {
	if a == b {
		return true
	}
	x, okx := asFloat(a)
	y, oky := asFloat(b)
	return okx && oky && x == y
}

func asFloat(v any) (float64, bool) {
	switch v := v.(type) {
	case int64:
		return float64(v), true
	case float64:
		return v, true
	}
	return 0, false
}

// delta keeps the columns of a and b that differ.
func delta(a, b image) (before, after image) {
	before, after = image{}, image{}
	for k, v := range b {
		if !same(a[k], v) {
			before[k], after[k] = a[k], v
		}
	}
	return before, after
}

// holds says whether every column of part has that value in m; rev may differ.
func (m image) holds(part image) bool {
	for k, v := range part {
		if have, ok := m[k]; k != "rev" && (!ok || !same(have, v)) {
			return false
		}
	}
	return true
}

func (m image) with(part image) image {
	out := make(image, len(m))
	for k, v := range m {
		out[k] = v
	}
	for k, v := range part {
		out[k] = v
	}
	return out
}

func (m image) integer(column string) int64 {
	n, _ := m[column].(int64) // NULL counts as 0
	return n
}

// name is what a person calls the row, in any language.
func (m image) name() string {
	for _, column := range []string{"title", "name"} {
		s, _ := m[column].(string)
		var t model.Text
		if json.Unmarshal([]byte(s), &t) == nil {
			return t.In()
		}
		if s != "" {
			return s
		}
	}
	return ""
}

// readImage is the row as the file holds it, nil when there is none. table is
// one of ours, never what a file says.
func readImage(c conn, table string, id int64) (image, error) {
	rows, err := c.QueryContext(always, "SELECT * FROM "+table+" WHERE id = ?", id)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	if !rows.Next() {
		return nil, rows.Err()
	}
	return scanImages()(rows)
}

// scanImages reads the rows of one result; its columns are asked for once.
func scanImages() func(*sql.Rows) (image, error) {
	scan := scanRows()
	return func(rows *sql.Rows) (image, error) {
		r, err := scan(rows)
		if err != nil {
			return nil, err
		}
		return r.image(), nil
	}
}

// scanRows reads the rows of one result as scanImages, without a map of each.
func scanRows() func(*sql.Rows) (row, error) {
	var columns []column // by name
	var into []any
	var at []int // where a column of the result stands among them
	return func(rows *sql.Rows) (row, error) {
		if columns == nil {
			names, err := rows.Columns()
			if err != nil {
				return row{}, err
			}
			for _, n := range names {
				columns = append(columns, columnOf(n))
			}
			slices.SortFunc(columns, func(a, b column) int { return strings.Compare(a.name, b.name) })
			into, at = make([]any, len(names)), make([]int, len(names))
			for i, n := range names {
				at[i] = slices.IndexFunc(columns, func(c column) bool { return c.name == n })
			}
		}
		r := row{columns, make([]any, len(columns))}
		for i := range into {
			into[i] = &r.values[at[i]]
		}
		if err := rows.Scan(into...); err != nil {
			return row{}, err
		}
		for i := range r.values {
			if b, ok := r.values[i].([]byte); ok {
				r.values[i] = string(b)
			}
		}
		return r, nil
	}
}

var errColumn = errors.New("a column of that type cannot be logged")
