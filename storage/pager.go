package storage

import "database/sql"

// pager reads rows in the order of a key, a page at a time: never are two results
// open on one connection, and never is a whole table held.
type pager[T any] struct {
	read func(after *T) ([]T, error) // the rows after one, from the first after nil
	page []T
	last *T
	done bool
}

// pageRows is how many rows a page has.
const pageRows = 200

// next is the next row; nil at the end.
func (p *pager[T]) next() (*T, error) {
	if len(p.page) == 0 && !p.done {
		page, err := p.read(p.last)
		if err != nil {
			return nil, err
		}
		p.page, p.done = page, len(page) < pageRows
	}
	if len(p.page) == 0 {
		return nil, nil
	}
	p.last, p.page = &p.page[0], p.page[1:]
	return p.last, nil
}

// collect reads one result whole.
func collect[T any](c conn, scan func(*sql.Rows) (T, error), query string, args ...any) ([]T, error) {
	rows, err := c.QueryContext(always, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []T
	for rows.Next() {
		one, err := scan(rows)
		if err != nil {
			return nil, err
		}
		out = append(out, one)
	}
	return out, rows.Err()
}
