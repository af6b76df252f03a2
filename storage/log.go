package storage

import (
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"hash"
	"strings"

	"chancery/model"
)

// Kinds of ops.
const (
	kindDo      = "do"
	kindUndo    = "undo"
	kindRedo    = "redo"
	kindImport  = "import"
	kindMigrate = "migrate"
	kindPaper   = "paper"
	kindPurge   = "purge"
	kindIssue   = "issue" // an edition, or the recall of one
)

// op is one deed in the log. Target is the op that an undo or redo inverts.
type op struct {
	ID, At      int64
	Actor, Verb string
	Args        string // JSON list of texts
	Kind        string
	Target      *int64
	Hash        string

	rewrote bool   // an upgrade that changed rows
	about   *about // nil for an upgrade: older schemas have no place for it
}

// about is what stands beside the hash of an op.
type about struct {
	touched string // JSON list of the uids of events
	login   string
}

// change is what an op did to one row; Before is nil for a new row, After for a
// deleted one.
type change struct {
	Table         string
	Row           int64
	Before, After image

	made string // the text of a row just made, in place of After
}

const opColumns = "id, at, actor, verb, args, kind, target, hash"

func scanOp(row interface{ Scan(...any) error }) (op, error) {
	var o op
	err := row.Scan(&o.ID, &o.At, &o.Actor, &o.Verb, &o.Args, &o.Kind, &o.Target, &o.Hash)
	return o, err
}

// head is the last op of the log, the zero op of an empty one.
func head(c conn) (op, error) {
	o, err := scanOp(c.QueryRowContext(always, "SELECT "+opColumns+" FROM ops ORDER BY id DESC LIMIT 1"))
	if errors.Is(err, sql.ErrNoRows) {
		return op{}, nil
	}
	return o, err
}

func (o *op) setLabel(l model.Label) error {
	args := l.Args
	if args == nil {
		args = []model.Text{}
	}
	cleanRecord(&args)
	b, err := json.Marshal(args)
	o.Verb, o.Args = l.Verb, string(b)
	return err
}

func (o op) label() model.Label {
	l := model.Label{Verb: o.Verb}
	_ = json.Unmarshal([]byte(o.Args), &l.Args) // a CHECK keeps it valid; else there are no arguments
	return l
}

func (o op) deed() model.Deed {
	out := model.Deed{ID: o.ID, At: o.At, Actor: o.Actor, Kind: o.Kind, Label: o.label()}
	if o.Target != nil {
		out.Target = *o.Target
	}
	return out
}

// chain sums an op and its changes onto the hash of the op before.
type chain struct {
	h    hash.Hash
	line []byte // of the last sum, written over by the next
}

func newChain(previous string, o op) *chain {
	c := &chain{h: sha256.New()}
	c.add(previous, o.ID, o.At, o.Actor, o.Verb, o.Args, o.Kind, o.Target)
	return c
}

func (c *chain) add(parts ...any) {
	b := append(c.line[:0], '[')
	for i, part := range parts {
		if i > 0 {
			b = append(b, ',')
		}
		if n, ok := part.(*int64); ok {
			part = nil
			if n != nil {
				part = *n
			}
		}
		if s, ok := part.(string); ok {
			b = appendString(b, s)
			continue
		}
		var ok bool
		if b, ok = appendPlain(b, part); !ok {
			panic(part) // numbers and strings only
		}
	}
	c.line = append(b, ']', '\n')
	c.h.Write(c.line)
}

func (c *chain) sum() string { return hex.EncodeToString(c.h.Sum(nil)) }

// writeLog writes the op with its changes. o.ID is the one after the last.
func writeLog(c conn, previous string, o *op, changes []change) error {
	sum := newChain(previous, *o)
	type texts struct{ before, after any }
	said := make([]texts, len(changes))
	var write letters
	for i, ch := range changes {
		if said[i].before = write.nullable(ch.Before); ch.made != "" {
			said[i].after = ch.made
		} else {
			said[i].after = write.nullable(ch.After)
		}
		sum.add(ch.Table, ch.Row, said[i].before, said[i].after)
	}
	o.Hash = sum.sum()
	if err := o.insert(c); err != nil {
		return err
	}
	rows := make([][]any, len(changes))
	for i, ch := range changes {
		rows[i] = []any{o.ID, ch.Table, ch.Row, said[i].before, said[i].after}
	}
	return insertRows(c, "changes(op_id, tbl, row_id, before, after)", rows, "")
}

func (o *op) insert(c conn) error {
	columns, values := opColumns, []any{o.ID, o.At, o.Actor, o.Verb, o.Args, o.Kind, o.Target, o.Hash}
	if o.about != nil {
		columns, values = columns+", touched, login", append(values, o.about.touched, o.about.login)
	}
	marks := strings.TrimSuffix(strings.Repeat("?,", len(values)), ",")
	_, err := c.ExecContext(always, "INSERT INTO ops("+columns+") VALUES("+marks+")", values...)
	return err
}

// changesOf reads what an op did, in the order it was done.
func changesOf(c conn, id int64) ([]change, error) {
	rows, err := c.QueryContext(always, "SELECT tbl, row_id, before, after FROM changes WHERE op_id = ? ORDER BY id", id)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []change
	for rows.Next() {
		var ch change
		var before, after sql.NullString
		if err := rows.Scan(&ch.Table, &ch.Row, &before, &after); err != nil {
			return nil, err
		}
		if ch.Before, err = parseImage(before); err != nil {
			return nil, err
		}
		if ch.After, err = parseImage(after); err != nil {
			return nil, err
		}
		out = append(out, ch)
	}
	return out, rows.Err()
}
