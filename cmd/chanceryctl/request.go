package main

import (
	"slices"
	"strings"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// request is what the flags ask for of a document. Whoever names a delegation
// means its own; without an audience it is the usual one.
func (x *exportCmd) request(c *context, of []model.Programme, doc string) (r export.Request, err error) {
	r = export.Request{Document: doc, As: x.format(), Languages: c.langs, Audience: model.Audience(x.Audience), Size: x.Size,
		Marking: model.Marking(x.Marking), House: x.House, Notes: x.Notes, Archive: x.Archive, Turned: x.Turned, Copies: x.Copies, Since: x.Since}
	if x.Marking == "embargo" { // as it was called once
		r.Marking = model.MarkEmbargo
	}
	today, err := civil.MomentAt(c.now().Unix(), c.zone)
	if err != nil {
		return r, err
	}
	if err := typed.SetDayAndHour(&r.Embargo, x.Embargo, today.Date(), today.Date()); err != nil {
		return r, usage{err}
	}
	if x.folder() {
		r.Folder, r.Apart = x.To, true
	}
	if slices.Contains(boards, doc) {
		r.Document = export.Calendar
	}
	if usual, _ := export.Find(r.Document); r.Audience == "" {
		r.Audience = usual.Audience
	}
	if x.Whose != "" {
		r.Audience = model.ForDelegation
	}
	if r.Delegation, err = c.delegation(of, x.Whose); err == nil && doc == "individual" && x.For != "" && x.For != "all" {
		r.For, err = c.participant(of[0], r.Reader(of, c.now().Unix()), x.For)
	}
	if err == nil && x.Item != "" {
		r.Item, err = c.item(of[0].For(r.Reader(of, c.now().Unix())), x.Item)
	}
	return r, err
}

// options are what the flags ask for, as the diary and the clock have it now.
func (x *exportCmd) options(c *context, of []model.Programme, doc string, settings map[string]model.Text) (export.Options, error) {
	if len(of) == 0 {
		return export.Options{}, model.Refuse("ctl.event")
	}
	e := &of[0].Event
	asOf, err := civil.MomentAt(c.now().Unix(), e.Zone)
	if err != nil {
		return export.Options{}, err
	}
	r, err := x.request(c, of, doc)
	if err != nil {
		return export.Options{}, err
	}
	opt := export.Options{Request: r, AsOf: asOf, Clocks: c.zone, Revision: of[0].Revision, Office: settings[model.SettingOffice], Look: export.LookOf(settings), Name: c.words.Text(e.Title)}
	if opt.Size == "" {
		opt.Size = settings[model.SettingSize][""]
	}
	switch {
	case x.Day != "":
		if opt.Day, err = dayTyped(x.Day, asOf.Date()); err != nil {
			return opt, usage{err}
		}
	case doc == "day" || opt.Document == export.Calendar:
		opt.Day = asOf.Date()
		if x.Event != "" {
			opt.Day = e.FirstDay
		}
	}
	if opt.Document == export.Calendar {
		opt.Period = c.days(doc, opt.Day, e.Zone)
		opt.Name = string(opt.Period.First) + " " + doc
	}
	return opt, nil
}

// participant is the key of the one participant that a text means.
func (c *context) participant(p model.Programme, as model.Reader, text string) (string, error) {
	var keys, names []string
	for _, a := range export.People(p, as) {
		for _, name := range append(strings.Split(a.Name.All(), "\n"), a.Key) {
			if name == "" || !strings.Contains(words.Fold(name), words.Fold(text)) {
				continue
			}
			if words.Fold(name) == words.Fold(text) {
				return a.Key, nil
			}
			if !slices.Contains(keys, a.Key) {
				keys, names = append(keys, a.Key), append(names, c.words.Text(a.Name))
			}
		}
	}
	switch len(keys) {
	case 0:
		return "", model.Refuse("export.participant", text)
	case 1:
		return keys[0], nil
	}
	return "", model.Refuse("ctl.ambiguous", text, strings.Join(names, "; "))
}
