package storage

import (
	"context"
	"database/sql/driver"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"chancery/model"

	"gorm.io/gorm/schema"
)

// column is one of a table, and how it is read off a record.
type column struct {
	name  string
	key   string // the name as the log has it before what stands in the column
	field *schema.Field
	at    []int        // of the field in the record; nil where it does not simply lie there
	kind  reflect.Kind // Invalid for what says its value itself
}

// row is a record as its row will be: the columns of its table in the order of their names,
// and what is to stand in them. Whoever writes many rows has no map of each.
type row struct {
	columns []column
	values  []any
}

func columnOf(name string) column {
	return column{name: name, key: string(appendString(nil, name)) + ":"}
}

// columnsIn are the columns of a record, by name.
func columnsIn(s *schema.Schema) []column {
	out := make([]column, 0, len(s.DBNames))
	for _, name := range s.DBNames {
		c := columnOf(name)
		c.field = s.FieldsByDBName[name]
		f := c.field
		if !slices.ContainsFunc(f.StructField.Index, func(i int) bool { return i < 0 }) && f.Serializer == nil {
			c.at = f.StructField.Index
		}
		if c.kind = f.FieldType.Kind(); c.kind != reflect.Pointer && f.FieldType.Implements(reflect.TypeFor[driver.Valuer]()) {
			c.kind = reflect.Invalid
		}
		out = append(out, c)
	}
	slices.SortFunc(out, func(a, b column) int { return strings.Compare(a.name, b.name) })
	return out
}

// rowOf is the row that a record will be, in place of what room held.
func (t *table) rowOf(r model.Record, room []any) (row, error) {
	v := reflect.ValueOf(r).Elem()
	room = room[:0]
	for i := range t.columns {
		value, err := t.columns[i].of(v)
		if err != nil {
			return row{}, err
		}
		room = append(room, value)
	}
	return row{t.columns, room}, nil
}

// of is int64, float64, string or nil.
func (c *column) of(record reflect.Value) (any, error) {
	var value any
	if c.at != nil {
		f := record.FieldByIndex(c.at)
		switch c.kind {
		case reflect.String:
			return f.String(), nil
		case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
			return f.Int(), nil
		case reflect.Bool:
			if f.Bool() {
				return int64(1), nil
			}
			return int64(0), nil
		}
		value = f.Interface()
	} else {
		value, _ = c.field.ValueOf(context.Background(), record)
	}
	var plain any
	var err error
	if v, ok := value.(driver.Valuer); ok && c.kind != reflect.Pointer {
		plain, err = v.Value()
	} else {
		plain, err = driver.DefaultParameterConverter.ConvertValue(value)
	}
	if err != nil {
		return nil, err
	}
	switch p := plain.(type) {
	case bool:
		if p {
			return int64(1), nil
		}
		return int64(0), nil
	case nil, int64, float64, string:
		return p, nil
	}
	return nil, fmt.Errorf("%w: %s %T", errColumn, c.name, plain)
}

func (r row) image() image {
	m := make(image, len(r.columns))
	for i := range r.columns {
		m[r.columns[i].name] = r.values[i]
	}
	return m
}

// value is what stands in a column, nil where there is none of that name.
func (r row) value(name string) any {
	i, ok := slices.BinarySearchFunc(r.columns, name, func(c column, name string) int { return strings.Compare(c.name, name) })
	if !ok {
		return nil
	}
	return r.values[i]
}

// put says what stands in a column that there is.
func (r row) put(name string, value any) {
	i, _ := slices.BinarySearchFunc(r.columns, name, func(c column, name string) int { return strings.Compare(c.name, name) })
	r.values[i] = value
}

// appendText appends what the log has of a row; not ok as letters.text.
func (r row) appendText(b []byte) (_ []byte, ok bool) {
	b = append(b, '{')
	for i := range r.columns {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, r.columns[i].key...)
		if b, ok = appendPlain(b, r.values[i]); !ok {
			return b, false
		}
	}
	return append(b, '}'), true
}

// text is what the log has of a row.
func (r row) text() string {
	if b, ok := r.appendText(make([]byte, 0, 1280)); ok {
		return string(b)
	}
	return r.image().text()
}
