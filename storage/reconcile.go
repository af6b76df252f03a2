package storage

import (
	"strconv"

	"chancery/model"
	"chancery/storage/file"
)

// Upgraded writes the op of an upgrade, with every row that the steps from a
// version to the newest changed beyond adding a column with a default: the log
// stays true, and undo stops there when they changed any. Search keys are made
// anew when the diary is next opened to write.
func (sh shape) Upgraded(c file.Conn, from int, at int64, actor string) error {
	to := len(sh.steps)
	if to >= vaultSince { // before that the table of keys takes no row of ours
		if err := outdate(c); err != nil {
			return err
		}
	}
	last, err := head(c)
	if err != nil {
		return err
	}
	o := op{ID: last.ID + 1, At: at, Actor: actor, Kind: kindMigrate}
	label := model.Label{Verb: "migrate", Args: []model.Text{model.Plain(strconv.Itoa(from)), model.Plain(strconv.Itoa(to))}}
	if err := o.setLabel(label); err != nil {
		return err
	}
	var changes []change
	ignore := func(string, ...string) {}
	_, err = checkRows(c, sh.tables, ignore, func(table string, id int64, want, have image) error {
		ch := change{Table: table, Row: id, Before: want, After: have}
		if want != nil && have != nil {
			ch.Before, ch.After = delta(want, have)
		}
		changes = append(changes, ch)
		return nil
	})
	if err != nil {
		return err
	}
	if last.ID == 0 && len(changes) == 0 {
		return nil // a diary that is just being made: there was nothing to upgrade
	}
	return writeLog(c, last.Hash, &o, changes)
}
