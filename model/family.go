package model

import (
	"errors"
	"slices"
)

// What belongs to a record goes with it and is copied with it, whatever kinds of
// rows there come to be: the tags on the fields say what belongs where.

// place names a row among others.
type address struct {
	table string
	id    int64
}

func addressOf(r Record) address { return address{r.TableName(), r.Head().ID} }

// family is a record and everything that belongs to it, what is pointed at
// before what points at it.
func family(u Unit, r Record) ([]Record, error) {
	all := []Record{r}
	for i := 0; i < len(all); i++ {
		var mine []Record
		if err := u.Children(all[i], &mine); err != nil {
			return nil, err
		}
		all = append(all, mine...)
	}
	return targetsFirst(all), nil
}

// targetsFirst orders records so that none stands before one that it points at.
// What points in a ring comes last.
func targetsFirst(all []Record) []Record {
	at := make(map[address]int, len(all))
	for i, r := range all {
		at[addressOf(r)] = i
	}
	waits, pointed := make([]int, len(all)), make([][]int, len(all))
	for i, r := range all {
		for _, ref := range References(r) {
			if to, ok := at[address{ref.To, ref.Key(r)}]; ok && to != i {
				waits[i]++
				pointed[to] = append(pointed[to], i)
			}
		}
	}
	var order []int
	for i := range all {
		if waits[i] == 0 {
			order = append(order, i)
		}
	}
	for next := 0; next < len(order); next++ {
		for _, i := range pointed[order[next]] {
			if waits[i]--; waits[i] == 0 {
				order = append(order, i)
			}
		}
	}
	out := make([]Record, 0, len(all))
	for _, i := range order {
		out = append(out, all[i])
	}
	for i := range all {
		if waits[i] > 0 {
			out = append(out, all[i])
		}
	}
	return out
}

// deleteWith removes a record with everything that belongs to it, as somebody
// read it at a revision of the diary: what was put or changed since is kept.
func deleteWith(u Unit, r Record, revision int64) error {
	all, err := family(u, r)
	if err != nil {
		return err
	}
	for _, one := range all {
		newer, err := u.Newer(one, revision)
		if err != nil {
			return err
		}
		if newer {
			return u.Conflict(one)
		}
	}
	for _, one := range slices.Backward(all) {
		if err := release(u, one); err != nil {
			return err
		}
		if err := u.Delete(one); err != nil {
			return err
		}
	}
	return nil
}

// outliving is a row that stays when what it points at goes, and keeps in words what that was.
type outliving interface {
	Record
	letGo(of Record)
}

// release lets rows that outlive a record go on without it, and files that lie with it go, in
// the same deed.
func release(u Unit, r Record) error {
	if !outlived[r.TableName()] {
		return nil
	}
	all, err := u.Pointing(r)
	if err != nil {
		return err
	}
	for _, one := range all {
		switch one := one.(type) {
		case *Attachment:
			err = u.Delete(one)
		case outliving:
			one.letGo(r)
			err = u.Put(one)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// outlived are the tables at whose rows others point that outlive them, or that have files.
var outlived = map[string]bool{"events": true, "items": true, "instruments": true, "invitations": true, "letters": true, "people": true}

// errNotCopied says of a record that it has no copy.
var errNotCopied = errors.New("model: not copied")

// copyWith copies a record with everything that belongs to it. What pointed
// within points at the copies; afresh makes each a row that nobody has agreed to
// yet, or leaves it out with errNotCopied. It gives the key of the copy of r.
func copyWith(u Unit, r Record, afresh func(Record) error) (int64, error) {
	all, err := family(u, r)
	if err != nil {
		return 0, err
	}
	within, copies := map[address]bool{}, map[address]int64{}
	for _, one := range all {
		within[addressOf(one)] = true
	}
	for _, one := range all {
		c := clone(one)
		*c.Head() = Row{}
		for _, ref := range References(c) {
			if to := (address{ref.To, ref.Key(c)}); within[to] {
				ref.point(c, copies[to]) // in a ring what is not copied yet is let go
			}
		}
		switch err := afresh(c); {
		case errors.Is(err, errNotCopied):
			continue
		case err != nil:
			return 0, err
		}
		if err := u.Put(c); err != nil {
			return 0, err
		}
		copies[addressOf(one)] = c.Head().ID
	}
	return copies[addressOf(r)], nil
}
