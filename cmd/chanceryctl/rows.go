package main

import (
	"cmp"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"strings"
	"unicode/utf8"
)

// writeRows writes rows for programs or for people. What their fields are called by
// programs says the tag json; a table leaves out those that the tag table says, and
// columns in which nothing stands.
func writeRows[T any](c *context, w io.Writer, format string, list []T) error {
	switch format {
	case "json":
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		if list == nil {
			list = []T{} // a list of none, not nothing
		}
		return enc.Encode(list)
	case "csv":
		heads, rows := cellsOf(list, func(reflect.StructField) bool { return true })
		for _, r := range rows {
			for i := range r {
				r[i] = safe(r[i])
			}
		}
		return csv.NewWriter(w).WriteAll(append([][]string{heads}, rows...))
	}
	heads, rows := cellsOf(list, func(f reflect.StructField) bool { return f.Tag.Get("table") != "-" })
	for i, h := range heads {
		heads[i] = c.words.Say("ctl.col." + cmp.Or(calledBy[T](h), h))
	}
	return writeColumns(w, heads, rows)
}

// calledBy is the key of a column for people where the tag table gives it one of its own,
// of a column that programs call so; "" for none.
func calledBy[T any](name string) string {
	of := reflect.TypeFor[T]()
	for i := range of.NumField() {
		if f := of.Field(i); f.Tag.Get("json") == name {
			return f.Tag.Get("table")
		}
	}
	return ""
}

// cellsOf are rows as texts, of the fields that are wanted, under what they are called.
func cellsOf[T any](list []T, wanted func(reflect.StructField) bool) (heads []string, rows [][]string) {
	of := reflect.TypeFor[T]()
	for i := range of.NumField() {
		if f := of.Field(i); wanted(f) {
			heads = append(heads, f.Tag.Get("json"))
		}
	}
	for _, one := range list {
		var row []string
		for i, v := 0, reflect.ValueOf(one); i < v.NumField(); i++ {
			if !wanted(of.Field(i)) {
				continue
			}
			s := fmt.Sprint(v.Field(i).Interface())
			if v.Field(i).Kind() == reflect.Int && v.Field(i).IsZero() {
				s = ""
			}
			row = append(row, s)
		}
		rows = append(rows, row)
	}
	return heads, rows
}

// writeColumns is for people: a head, and rows under it, as wide as what stands in them.
func writeColumns(w io.Writer, heads []string, rows [][]string) error {
	widths := make([]int, len(heads))
	for _, r := range rows {
		for i, cell := range r {
			r[i] = oneLine(cell)
			widths[i] = max(widths[i], utf8.RuneCountInString(r[i]))
		}
	}
	var b strings.Builder
	line := func(cells []string) {
		said := ""
		for i, cell := range cells {
			if widths[i] > 0 {
				said += cell + strings.Repeat(" ", max(widths[i], utf8.RuneCountInString(heads[i]))-utf8.RuneCountInString(cell)+2)
			}
		}
		b.WriteString(strings.TrimRight(said, " ") + "\n")
	}
	if len(rows) > 0 {
		line(heads)
	}
	for _, r := range rows {
		line(r)
	}
	_, err := fmt.Fprint(w, b.String())
	return err
}
