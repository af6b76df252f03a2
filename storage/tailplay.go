package storage

import (
	"database/sql"
	"encoding/json"

	"chancery/storage/file"
)

// Follow reads lines as what follows on base.
func (sh shape) Follow(base file.Conn, lines *json.Decoder) (string, error) {
	last, err := head(base)
	if err != nil {
		return "", err
	}
	t := tail{last: last, vault: soundInVault, deed: func(op) error { return nil }, each: func(op, *changed) error { return nil }}
	err = t.read(lines)
	return t.last.Hash, err
}

func soundInVault(l *laid) error {
	if l.Sum != sumOf(l.Salt, l.Bytes) {
		return errTail
	}
	return nil
}

// Replay does again what lines say: rows, log and vault stand as they stood.
// Whoever asks proves the whole afterwards; the search keys are made anew when
// the diary is next opened to write.
func (sh shape) Replay(c file.Conn, lines *json.Decoder) error {
	last, err := head(c)
	if err != nil {
		return err
	}
	p := player{c, newRowWriter(c), sh.tables}
	t := tail{last: last, vault: p.lay, deed: p.log, each: p.change}
	if err := t.read(lines); err != nil {
		return err
	}
	return outdate(c)
}

// player writes what a tail says into a copy.
type player struct {
	c      conn
	write  rowWriter
	tables *registry
}

func (p *player) lay(l *laid) error {
	_, err := p.c.ExecContext(always, "INSERT INTO vault(key, sum, salt, bytes) VALUES(?,?,?,?)", l.Key, l.Sum, filled(l.Salt), filled(l.Bytes))
	return err
}

func (p *player) log(o op) error { return o.insert(p.c) }

func (p *player) change(o op, ch *changed) error {
	_, err := p.c.ExecContext(always, "INSERT INTO changes(op_id, tbl, row_id, before, after) VALUES(?,?,?,?,?)",
		o.ID, ch.Table, ch.Row, plain(ch.Before), plain(ch.After))
	if err != nil {
		return err
	}
	if !p.tables.ours(ch.Table) {
		return errTail
	}
	if ch.After == nil {
		_, err := p.c.ExecContext(always, "DELETE FROM "+ch.Table+" WHERE id = ?", ch.Row)
		return err
	}
	after, err := parseImage(sql.NullString{String: *ch.After, Valid: true})
	if err != nil {
		return err
	}
	if ch.Before == nil {
		_, err = p.write.insert(ch.Table, after)
		return err
	}
	_, err = p.write.set(ch.Table, after, "id = ?", ch.Row)
	return err
}
