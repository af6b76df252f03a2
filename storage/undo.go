package storage

import "chancery/model"

// stacks are what undo and redo would do next; nil ops when there is nothing.
type stacks struct {
	undo, redo *op
}

// Undo takes back the last deed that stands. It is itself a deed in the log, so
// it reaches back before this start. Errors: storage.nothing, storage.conflict
// when a row has moved on, and those of Do.
func (s *Store) Undo() (model.Touched, error) { return s.invert(kindUndo) }

// Redo does again what was undone last; a new deed in between ends that.
func (s *Store) Redo() (model.Touched, error) { return s.invert(kindRedo) }

// CanUndo names what Undo would take back.
func (s *Store) CanUndo() (model.Label, bool) { return s.next(kindUndo) }

// CanRedo names what Redo would do again.
func (s *Store) CanRedo() (model.Label, bool) { return s.next(kindRedo) }

func (s *Store) next(kind string) (model.Label, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.writable() != nil {
		return model.Label{}, false
	}
	if s.stacks == nil {
		found, err := findStacks(s.reads)
		if err != nil {
			return model.Label{}, false
		}
		s.stacks = &found
	}
	o := s.stacks.undo
	if kind == kindRedo {
		o = s.stacks.redo
	}
	if o == nil {
		return model.Label{}, false
	}
	return o.label(), true
}

func (s *Store) invert(kind string) (model.Touched, error) {
	return s.write(op{Kind: kind}, func(u *unit) error {
		found, err := findStacks(u.c)
		if err != nil {
			return err
		}
		target := found.undo
		if kind == kindRedo {
			target = found.redo
		}
		if target == nil {
			return refuse(codeNothing)
		}
		u.op.Target, u.op.Verb, u.op.Args = &target.ID, target.Verb, target.Args
		return u.revert(target.ID)
	})
}

// findStacks walks the log back from its end. Undone deeds lie in pairs with
// their undos, so counting is enough; papers, editions and purges are stepped over, and
// upgrades that rewrote no row. Past one that did nothing can be undone, and nothing that
// a diary was begun with: one undo too many would leave it empty.
func findStacks(c conn) (stacks, error) {
	var out stacks
	undoSkip, redoSkip := 0, 0
	undoOpen, redoOpen := true, true
	for before := int64(1) << 62; undoOpen || redoOpen; {
		page, err := opsBefore(c, before, 200)
		if err != nil || len(page) == 0 {
			return out, err
		}
		if err := findRewrites(c, page); err != nil {
			return out, err
		}
		for i := range page {
			o := &page[i]
			before = o.ID
			if undoOpen {
				undoOpen = stepUndo(o, &undoSkip, &out.undo)
			}
			if redoOpen {
				redoOpen = stepRedo(o, &redoSkip, &out.redo)
			}
		}
	}
	return out, nil
}

// stepUndo says whether to look further back.
func stepUndo(o *op, skip *int, found **op) bool {
	switch o.Kind {
	case kindPaper, kindPurge, kindIssue:
	case kindMigrate:
		return !o.rewrote
	case kindUndo:
		*skip++
	default:
		if *skip == 0 {
			if !o.label().Begins() {
				*found = o
			}
			return false
		}
		*skip--
	}
	return true
}

func stepRedo(o *op, skip *int, found **op) bool {
	switch o.Kind {
	case kindPaper, kindPurge, kindIssue:
	case kindMigrate:
		return !o.rewrote
	case kindRedo:
		*skip++
	case kindUndo:
		if *skip == 0 {
			*found = o
			return false
		}
		*skip--
	default:
		return false // a new deed ends what could be redone
	}
	return true
}

// findRewrites says of upgrades whether they changed rows: what was done before
// may then no longer fit.
func findRewrites(c conn, page []op) error {
	for i := range page {
		o := &page[i]
		if o.Kind != kindMigrate {
			continue
		}
		err := c.QueryRowContext(always, "SELECT EXISTS (SELECT 1 FROM changes WHERE op_id = ?)", o.ID).Scan(&o.rewrote)
		if err != nil {
			return err
		}
	}
	return nil
}

func opsBefore(c conn, id int64, limit int) ([]op, error) {
	rows, err := c.QueryContext(always, "SELECT "+opColumns+" FROM ops WHERE id < ? ORDER BY id DESC LIMIT ?", id, limit)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []op
	for rows.Next() {
		o, err := scanOp(rows)
		if err != nil {
			return nil, err
		}
		out = append(out, o)
	}
	return out, rows.Err()
}
