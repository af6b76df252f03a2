package main

import (
	"strings"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/storage"
	"chancery/typed"
	"chancery/words"
)

// find is the one event that a text means: a uid or a title, whole, or else a
// part that fits only one. Folded like a search.
func (c *context) find(events []model.Event, text string) (model.Event, error) {
	key := words.Fold(text)
	var whole, part []model.Event
	for i := range events {
		switch fit(&events[i], key) {
		case fitsWhole:
			whole = append(whole, events[i])
		case fitsPart:
			part = append(part, events[i])
		}
	}
	if len(whole) > 0 {
		part = whole
	}
	switch len(part) {
	case 0:
		return model.Event{}, model.Refuse("ctl.no-event", text)
	case 1:
		return part[0], nil
	}
	var names []string
	for i := range part {
		names = append(names, c.words.Text(part[i].Title)+" ("+c.words.Range(part[i].FirstDay, part[i].LastDay)+", "+part[i].UID+")")
	}
	return model.Event{}, model.Refuse("ctl.ambiguous", text, strings.Join(names, "; "))
}

const (
	fitsPart  = 1
	fitsWhole = 2
)

func fit(e *model.Event, key string) int {
	return fitName(key, append(strings.Split(e.Title.All(), "\n"), e.UID, e.Badge))
}

// fitName is how well a folded text fits the best of some names.
func fitName(key string, names []string) int {
	best := 0
	for _, s := range names {
		switch folded := words.Fold(s); {
		case folded == "" || key == "":
		case folded == key:
			return fitsWhole
		case strings.Contains(folded, key):
			best = fitsPart
		}
	}
	return best
}

// delegation is the uid of the one that a text means, by its name or the code of
// its party, or a part that fits one only. No text, and each of them, stay.
func (c *context) delegation(of []model.Programme, text string) (string, error) {
	if text == "" || text == export.Each {
		return text, nil
	}
	key := words.Fold(text)
	var uids, names []string
	best := fitsPart
	for i := range of {
		for _, d := range export.Delegations(&of[i]) {
			name, party := of[i].NameOf(&d), of[i].Parties[d.PartyID]
			switch n := fitName(key, append(strings.Split(name.All()+"\n"+party.Name.All(), "\n"), party.Code, party.Short)); {
			case n < best:
				continue
			case n > best:
				best, uids, names = n, nil, nil
			}
			uids, names = append(uids, d.UID), append(names, c.words.Text(name)+" ("+c.words.Text(of[i].Event.Title)+")")
		}
	}
	switch len(uids) {
	case 0:
		return "", model.Refuse("export.delegation", text)
	case 1:
		return uids[0], nil
	}
	return "", model.Refuse("ctl.ambiguous", text, strings.Join(names, "; "))
}

// item is the uid of the one item that a text means, by its title, or a part that fits
// one only.
func (c *context) item(p model.Programme, text string) (string, error) {
	key, best := words.Fold(text), fitsPart
	var uids, names []string
	for i := range p.Items {
		it := &p.Items[i]
		switch n := fitName(key, append(strings.Split(it.Title.All(), "\n"), it.UID)); {
		case n < best:
			continue
		case n > best:
			best, uids, names = n, nil, nil
		}
		uids, names = append(uids, it.UID), append(names, c.words.Text(it.Title)+" ("+c.words.DayShort(it.Start.Date())+", "+it.Start.Clock()+")")
	}
	switch len(uids) {
	case 0:
		return "", model.Refuse("ctl.no-item", text)
	case 1:
		return uids[0], nil
	}
	return "", model.Refuse("ctl.ambiguous", text, strings.Join(names, "; "))
}

// programmes reads every event of the diary, or the one that text means.
func (c *context) programmes(d *storage.Store, text string) ([]model.Programme, error) {
	events, err := d.Titles()
	if err != nil {
		return nil, err
	}
	if text != "" {
		e, err := c.find(events, text)
		if err != nil {
			return nil, err
		}
		events = []model.Event{e}
	}
	keys := make([]int64, len(events))
	for i := range events {
		keys[i] = events[i].ID
	}
	return read(d, keys)
}

func read(d *storage.Store, events []int64) ([]model.Programme, error) {
	out := make([]model.Programme, 0, len(events))
	for _, id := range events {
		p, err := d.Programme(id)
		if err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, nil
}

// The whole of time, as far as calendars count it: the first second of the year 1
// to the last of 9999, in UTC.
const (
	dawn = -62135596800
	dusk = 253402300799
)

// span is the days from and to, both counted; an empty one has no limit. Days
// are those of the office.
func (c *context) span(d *storage.Store, from, to string) (civil.Span, error) {
	out := civil.Span{From: dawn, To: dusk}
	home, err := d.Setting(model.SettingHomeZone)
	if err != nil {
		return out, err
	}
	zone := home.In()
	if zone == "" {
		zone = c.zone
	}
	if out.From, err = c.midnightOf(from, 0, zone, out.From); err != nil {
		return out, usage{err}
	}
	if out.To, err = c.midnightOf(to, 1, zone, out.To); err != nil {
		return out, usage{err}
	}
	if out.To <= out.From {
		return out, usage{model.Refuse("model.last-before-first")}
	}
	return out, nil
}

// midnightOf is when the day begins that lies some days after the one typed, as
// 2026-03-12 or as people write it; without a day it is otherwise.
func (c *context) midnightOf(day string, after int, zone string, otherwise int64) (int64, error) {
	if day == "" {
		return otherwise, nil
	}
	today, err := civil.MomentAt(c.now().Unix(), zone)
	if err != nil {
		return 0, err
	}
	d, err := dayTyped(day, today.Date())
	if err != nil {
		return 0, err
	}
	return midnight(d.Add(after), zone)
}

// dayTyped is a day of the command line, read as the window reads one.
func dayTyped(text string, today civil.Date) (civil.Date, error) {
	return typed.Days{Base: today, Today: today, First: today}.Parse(text)
}

// midnight is when a day begins.
func midnight(d civil.Date, zone string) (int64, error) {
	local := string(d)
	m, err := civil.Resolve(local+"T00:00", zone, 0)
	if err != nil { // some countries turn their clocks at midnight
		m, err = civil.Resolve(local+"T01:00", zone, 0)
	}
	return m.At, err
}

// touches says whether an item begins or lasts within the span.
func touches(it *model.Item, span civil.Span) bool {
	s := it.Span()
	return s.From < span.To && (s.To > span.From || s.From >= span.From)
}
