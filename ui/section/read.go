package section

import (
	"cmp"
	"maps"
	"slices"

	"chancery/model"
	"chancery/model/civil"
	"chancery/register"
)

// read is a register as it stands now, with what was asked of the one on show.
func (s *Section) read(k register.Kind) (*register.List, error) {
	b, err := s.bookOf()
	if err != nil {
		return nil, err
	}
	var was *register.List
	if s.rows != nil {
		was = s.rows.list
	}
	list := b.List(k, was)
	if was == nil {
		stand := s.host.Standing(k)
		by := slices.IndexFunc(list.Columns, func(c *register.Column) bool { return c.ID() == cmp.Or(stand.By, k.By()) })
		list.Sort(max(by, 0), stand.Down)
	}
	return list, nil
}

// bookOf is all registers, as they were read.
func (s *Section) bookOf() (*register.Book, error) {
	r, kit := s.host.Reading(), s.host.Kit()
	if r == nil {
		return nil, model.Refuse("ui.no-diary")
	}
	var in register.Read
	var err error
	take := func(e error) {
		if err == nil {
			err = e
		}
	}
	var e error
	in.People, e = r.People()
	take(e)
	in.Tenures, e = r.Tenures()
	take(e)
	in.Lists, e = r.Registers()
	take(e)
	in.Routes, e = r.Routes()
	take(e)
	in.Settings, e = r.Settings()
	take(e)
	in.Settings = maps.Clone(in.Settings)
	if in.Settings == nil {
		in.Settings = map[string]model.Text{}
	}
	in.Settings[model.SettingHomeZone] = model.Plain(kit.Home())
	in.Pledges, e = r.Pledges()
	take(e)
	in.Texts, e = r.Texts()
	take(e)
	in.Invited, e = r.Invitations()
	take(e)
	in.Letters, e = r.Letters()
	take(e)
	in.Contacts, e = r.Contacts()
	take(e)
	in.Events, e = r.Events()
	take(e)
	in.Programme = r.Programme
	in.Items = func() ([]model.Entry, error) { return r.Calendar(wholeTime, true) }
	return register.NewBook(in, kit.Words, kit.Lang, kit.Langs, kit.Now().Unix()), err
}

// wholeTime is long enough for every item that there is.
var wholeTime = civil.Span{From: -2_208_988_800, To: 7_258_118_400} // from 1900 to 2200
