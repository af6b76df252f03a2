package storage

import (
	"encoding/json"
	"maps"
	"slices"
	"sort"
	"strings"

	"chancery/model"
	"chancery/words"
)

// reindex writes the search keys that a deed made stale.
func (m *marks) reindex() error {
	for _, t := range m.tables.list {
		set := m.causes[t.name]
		if len(set) == 0 {
			continue
		}
		list := set.json()
		for _, to := range t.spread {
			found, err := idsOf(m.c, to.query, list)
			if err != nil {
				return err
			}
			for _, id := range found {
				m.stale[spot{to.table, id}] = true
			}
		}
	}
	byTable := map[bool]map[string][]int64{true: {}, false: {}}
	for at, whole := range m.stale {
		byTable[whole][at.table] = append(byTable[whole][at.table], at.id)
	}
	for _, t := range m.tables.sources() {
		s := t.search
		err := s.write(m.c, byTable[true][t.name], s.queries)
		if err == nil {
			err = s.write(m.c, byTable[false][t.name], s.queries[:len(s.queries)-s.within])
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// entry is one row of the search table.
type entry struct {
	at  int64
	key string
}

func (s *source) write(c conn, ids []int64, queries []string) error {
	if len(ids) == 0 {
		return nil
	}
	fresh, err := s.keys(c, ids, queries)
	if err != nil {
		return err
	}
	sort.Slice(ids, func(i, j int) bool { return ids[i] < ids[j] })
	var rows [][]any
	for _, id := range ids {
		if e, ok := fresh[id]; ok {
			rows = append(rows, []any{s.kind, id, e.at, e.key})
		} else if _, err := c.ExecContext(always, "DELETE FROM search WHERE kind = ? AND id = ?", s.kind, id); err != nil {
			return err
		}
	}
	return insertRows(c, "search(kind, id, at, key)", rows, " ON CONFLICT(kind, id) DO UPDATE SET at = excluded.at, key = excluded.key")
}

// keys makes the keys of those rows that exist.
func (s *source) keys(c conn, ids []int64, queries []string) (map[int64]entry, error) {
	list, err := json.Marshal(ids)
	if err != nil {
		return nil, err
	}
	out := map[int64]entry{}
	for i, q := range queries {
		if err := gather(c, q, string(list), out, i == 0); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func gather(c conn, query, ids string, out map[int64]entry, first bool) error {
	rows, err := c.QueryContext(always, query, ids)
	if err != nil {
		return err
	}
	defer rows.Close()
	var id, at int64
	var texts string
	for rows.Next() {
		if err := rows.Scan(&id, &at, &texts); err != nil {
			return err
		}
		e, known := out[id]
		if !known && !first {
			continue
		}
		if first {
			e.at = at
		}
		e.key = joined(e.key, texts)
		out[id] = e
	}
	return rows.Err()
}

// joined puts further texts behind a key; between them stands what no text holds.
func joined(key, texts string) string {
	var b strings.Builder
	b.WriteString(key)
	for t := range strings.SplitSeq(texts, "\x00") {
		for _, w := range wordsIn(t) {
			if f := words.Fold(w); f != "" {
				if b.Len() > 0 {
					b.WriteByte('\n') // no word reaches over two texts
				}
				b.WriteString(f)
			}
		}
	}
	return b.String()
}

// wordsIn lists the texts in a column: JSON, or plain.
func wordsIn(column string) []string {
	if column == "" || column == "{}" || column == "[]" {
		return nil
	}
	if column[0] != '{' && column[0] != '[' {
		return []string{column}
	}
	var t model.Text
	if len(column) < 100 && t.Scan(column) == nil && len(t) == 1 { // a title, mostly in one language
		return slices.Collect(maps.Values(t))
	}
	var v any
	if json.Unmarshal([]byte(column), &v) != nil {
		return []string{column}
	}
	return leaves(v, nil)
}

func leaves(v any, out []string) []string {
	switch v := v.(type) {
	case string:
		return append(out, v)
	case []any:
		for _, x := range v {
			out = leaves(x, out)
		}
	case map[string]any:
		names := make([]string, 0, len(v))
		for k := range v {
			names = append(names, k)
		}
		sort.Strings(names) // the same words always make the same key
		for _, k := range names {
			out = leaves(v[k], out)
		}
	}
	return out
}

func idsOf(c conn, query string, args ...any) ([]int64, error) {
	rows, err := c.QueryContext(always, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []int64
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		out = append(out, id)
	}
	return out, rows.Err()
}
