package storage

// equal compares a replayed row with a live one. A column that a later
// migration added is not in older images: there the default stands.
func equal(want, have image, extra image) bool {
	if want == nil || have == nil {
		return false
	}
	for k, v := range have {
		w, ok := want[k]
		if !ok {
			w = extra[k]
		}
		if !same(w, v) {
			return false
		}
	}
	return true
}

// defaults are the values of columns that have one.
func defaults(c conn, table string) (image, error) {
	out := image{}
	rows, err := c.QueryContext(always, "SELECT name, dflt_value FROM pragma_table_info(?) WHERE dflt_value IS NOT NULL", table)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	literal := map[string]string{}
	for rows.Next() {
		var name, value string
		if err := rows.Scan(&name, &value); err != nil {
			return nil, err
		}
		literal[name] = value
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	for name, value := range literal { // the text comes from our own migrations: the fingerprint said so
		var v any
		if err := c.QueryRowContext(always, "SELECT "+value).Scan(&v); err != nil {
			return nil, err
		}
		if b, ok := v.([]byte); ok {
			v = string(b)
		}
		out[name] = v
	}
	return out, nil
}

// strangers finds changes of tables that are not ours.
func strangers(c conn, tables *registry, tell broken) error {
	rows, err := c.QueryContext(always, "SELECT DISTINCT tbl FROM changes")
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return err
		}
		if !tables.ours(name) {
			tell(foundLog, name, "")
		}
	}
	return rows.Err()
}
