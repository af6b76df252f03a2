package model

import (
	"maps"
	"reflect"
	"slices"
)

// Merge makes one row of two that are the same person, party, office or venue: Keep,
// as it is to be, takes over every use of Gone, and Gone goes. Where both were used
// for the same – both seats of one delegation, both rooms of one name –, what was
// used becomes one as well.
type Merge struct {
	Keep    Record // as it is to be
	Gone    Record // as it was seen
	Without []Seen // terms of either in an office that the one of both is not to hold
	Theirs  bool   // of two seats that become one, it says what the seat of Gone does
}

func (c *Merge) Label() Label { return Label{"merge", []Text{NameOf(c.Keep), NameOf(c.Gone)}} }

func (c *Merge) Apply(u Unit) error {
	keep, gone := clone(c.Keep), clone(c.Gone)
	if err := read(u, clone(gone), SeenOf(gone)); err != nil {
		return err
	}
	carryOver(keep, gone)
	if err := u.Put(keep); err != nil {
		return err
	}
	if err := rehome(u, keep, gone); err != nil {
		return err
	}
	moved, err := u.Pointing(gone)
	if err != nil {
		return err
	}
	there, err := u.Pointing(keep)
	if err != nil {
		return err
	}
	if moved, there, err = c.offices(u, moved, there); err != nil {
		return err
	}
	return united(u, keep, gone, moved, there)
}

// offices takes away the terms that are not to stay, and lets seats that become one say the office and the role
// of the one that is chosen: the office that the seat of the one who stays says, or that they hold.
func (c *Merge) offices(u Unit, moved, there []Record) (left, stay []Record, err error) {
	for _, s := range c.Without {
		is := func(r Record) bool { _, ok := r.(*Tenure); return ok && r.Head().ID == s.ID }
		if !slices.ContainsFunc(moved, is) && !slices.ContainsFunc(there, is) {
			return nil, nil, Refuse("storage.gone")
		}
		var t Tenure
		if err := read(u, &t, s); err != nil {
			return nil, nil, err
		}
		if err := u.Delete(&t); err != nil {
			return nil, nil, err
		}
		moved, there = slices.DeleteFunc(moved, is), slices.DeleteFunc(there, is)
	}
	holds := slices.ContainsFunc(there, func(r Record) bool { t, ok := r.(*Tenure); return ok && t.To == 0 })
	for _, r := range moved {
		s, ok := r.(*Seat)
		if ok && c.Theirs {
			if err := saysAs(u, s, there); err != nil {
				return nil, nil, err
			}
			continue
		}
		if ok && !s.Title.Empty() && slices.ContainsFunc(there, func(r Record) bool {
			o, ok := r.(*Seat)
			return ok && o.Joins(s) && (holds || !o.Title.Empty())
		}) {
			s.Title = nil
			if err := u.Put(s); err != nil {
				return nil, nil, err
			}
		}
	}
	return moved, there, nil
}

// saysAs lets the seat with which another becomes one say what that one does; who leads goes on leading.
func saysAs(u Unit, s *Seat, there []Record) error {
	for _, r := range there {
		if o, ok := r.(*Seat); ok && o.Joins(s) {
			if o.Title = maps.Clone(s.Title); o.Role != HeadOfDelegation {
				o.Role = s.Role
			}
			if err := u.Put(o); err != nil {
				return err
			}
		}
	}
	return nil
}

// carryOver takes what only lies in the vault, and is shown to nobody who compares, from
// the row that goes where the one that stays has none.
func carryOver(keep, gone Record) {
	a, b := reflect.ValueOf(keep).Elem(), reflect.ValueOf(gone).Elem()
	for i := range a.NumField() {
		switch a.Field(i).Interface().(type) {
		case Deposit, Secret:
			if a.Field(i).IsZero() && a.Type() == b.Type() {
				a.Field(i).Set(b.Field(i))
			}
		}
	}
}

// unite moves every use of a row to another, and takes the row away.
func unite(u Unit, keep, gone Record) error {
	moved, err := u.Pointing(gone)
	if err != nil {
		return err
	}
	there, err := u.Pointing(keep)
	if err != nil {
		return err
	}
	return united(u, keep, gone, moved, there)
}

// united is the same, with the rows that point at each.
func united(u Unit, keep, gone Record, moved, there []Record) (err error) {
	absorbed := false
	for _, r := range moved {
		if absorbed { // it may have been moved along
			if err := u.Get(r, r.Head().ID); err != nil {
				return err
			}
		}
		repoint(r, gone, keep)
		if pointless(r) {
			err = u.Delete(r)
		} else if i := slices.IndexFunc(there, func(o Record) bool { return alike(o, r) }); i >= 0 {
			absorbed, err = true, absorb(u, there[i], r)
		} else if err = u.Put(r); err == nil {
			there = append(there, r)
		}
		if err != nil {
			return err
		}
	}
	return u.Delete(gone)
}

// absorb fills what one row does not say with what the other does, and makes them one.
func absorb(u Unit, keep, gone Record) error {
	complete(keep, gone)
	if err := u.Put(keep); err != nil {
		return err
	}
	return unite(u, keep, gone)
}

// complete takes from another what a row does not say.
func complete(to, from Record) {
	a, b := reflect.ValueOf(to).Elem(), reflect.ValueOf(from).Elem()
	for _, f := range Fields(to) {
		if t := f.text(to); t != nil {
			for lang, s := range *f.text(from) {
				if (*t)[lang] == "" {
					*t = t.With(lang, s)
				}
			}
			continue
		}
		if v := a.Field(f.at); v.IsZero() {
			v.Set(b.Field(f.at))
		}
	}
}

// repoint lets a row that points at one point at the other.
func repoint(r, from, to Record) {
	for _, ref := range References(r) {
		if ref.To == from.TableName() && ref.Key(r) == from.Head().ID {
			ref.point(r, to.Head().ID)
		}
	}
}

// pointless is a way from a place to itself, and an organisation at its own head.
func pointless(r Record) bool {
	switch r := r.(type) {
	case *Route:
		return r.FromID == r.ToID
	case *Presidency:
		return r.PartyID == r.HolderID
	}
	return false
}

// alike says of two rows of one owner that they say the same, so that one is enough.
func alike(a, b Record) bool {
	if a.TableName() != b.TableName() || a.Head().ID == b.Head().ID || !sameReferences(a, b) {
		return false
	}
	switch x := a.(type) {
	case *Tenure:
		y := b.(*Tenure)
		return x.From == y.From || x.From == 0 || y.From == 0
	case *Room:
		return x.Name.shares(b.(*Room).Name)
	case *Route:
		return x.Mode == b.(*Route).Mode
	case *Delegation:
		return x.Side == b.(*Delegation).Side
	case *Participation:
		return x.Side == b.(*Participation).Side
	case *Seat:
		return x.Joins(b.(*Seat))
	case *Presidency:
		return x.FirstDay == b.(*Presidency).FirstDay
	case *Member:
		return true
	}
	return false
}

func sameReferences(a, b Record) bool {
	for _, ref := range References(a) {
		if ref.Key(a) != ref.Key(b) {
			return false
		}
	}
	return true
}

// shares says whether two texts say the same in a language.
func (t Text) shares(o Text) bool {
	for lang, s := range t {
		if s != "" && s == o[lang] {
			return true
		}
	}
	return false
}

// rehome lets the office's own state be the row that stays.
func rehome(u Unit, keep, gone Record) error {
	if _, ok := gone.(*Party); !ok {
		return nil
	}
	s, ok, err := u.Setting(SettingHomeParty)
	if err != nil || !ok || s.Value.In() != gone.Head().UID {
		return err
	}
	s.Value = Plain(keep.Head().UID)
	return u.Put(&s)
}

// Twins are two rows that look like one and are two, such as father and son: nobody
// is asked again.
type Twins struct{ A, B Record }

func (c *Twins) Label() Label { return Label{"twins", []Text{NameOf(c.A), NameOf(c.B)}} }

func (c *Twins) Apply(u Unit) error {
	for _, r := range []Record{c.A, c.B} {
		if err := read(u, clone(r), SeenOf(r)); err != nil {
			return err
		}
	}
	name := SettingTwins + TwinKey(c.A, c.B)
	if _, ok, err := u.Setting(name); ok || err != nil {
		return err
	}
	return u.Put(&Setting{Name: name, Value: Plain("1")})
}

// TwinKey names two rows, whichever of them comes first.
func TwinKey(a, b Record) string {
	x, y := a.Head().UID, b.Head().UID
	return min(x, y) + "|" + max(x, y)
}

// NameOf is what a row is called: its first text.
func NameOf(r Record) Text {
	if a, ok := r.(*Attachment); ok {
		return Plain(a.Name)
	}
	for _, f := range Fields(r) {
		if t := f.text(r); t != nil {
			return *t
		}
	}
	return nil
}
