package file

import (
	"database/sql"
	"fmt"
)

// promise is what a log relies on for ever: that a key is never used again, and
// that a column keeps its name and what stands in it where an old image has none.
// A migration that rebuilds a table must carry both over.
type promise struct {
	next     map[string]int64             // by table, the last key that was given
	defaults map[string]map[string]string // by table and column; "" for none
}

func promises(c Conn) (promise, error) {
	p := promise{map[string]int64{}, map[string]map[string]string{}}
	err := rowsOf(c, "SELECT m.name, i.name, coalesce(i.dflt_value, '') FROM sqlite_schema m, pragma_table_info(m.name) i WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'",
		func(rows *sql.Rows) error {
			var table, column, value string
			err := rows.Scan(&table, &column, &value)
			if p.defaults[table] == nil {
				p.defaults[table] = map[string]string{}
			}
			p.defaults[table][column] = value
			return err
		})
	if err != nil || len(p.defaults) == 0 { // an empty file has no sequence either
		return p, err
	}
	return p, rowsOf(c, "SELECT name, seq FROM sqlite_sequence", func(rows *sql.Rows) error {
		var table string
		var seq int64
		err := rows.Scan(&table, &seq)
		p.next[table] = seq
		return err
	})
}

func rowsOf(c Conn, query string, each func(*sql.Rows) error) error {
	rows, err := c.QueryContext(always, query)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := each(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// kept refuses a migration that broke a promise.
func (p promise) kept(c Conn) error {
	now, err := promises(c)
	if err != nil {
		return err
	}
	for table, columns := range p.defaults {
		for column, value := range columns {
			have, ok := now.defaults[table][column]
			switch {
			case !ok:
				return fmt.Errorf("the column %s.%s is gone", table, column)
			case have != value:
				return fmt.Errorf("the column %s.%s lost its default %s", table, column, value)
			}
		}
		if now.next[table] < p.next[table] {
			return fmt.Errorf("%s would use keys again: %d were given, %d are remembered", table, p.next[table], now.next[table])
		}
	}
	return nil
}
