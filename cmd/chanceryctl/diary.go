package main

import (
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/storage"
	"chancery/words"
)

// read opens a diary beside whoever has it open.
func (c *context) read(path string) (*storage.Store, error) {
	return storage.Open(path, storage.Options{Now: c.now, ReadOnly: true})
}

func (c *context) write(path string) (*storage.Store, error) {
	return storage.Open(path, storage.Options{Now: c.now})
}

// find is the one event that a text means: a uid or a title, whole, or else a
// part that fits only one. Folded like a search.
func (c *context) find(s *storage.Store, text string) (model.Event, error) {
	events, err := s.Events()
	if err != nil {
		return model.Event{}, err
	}
	key := words.Fold(text)
	var part []model.Event
	for _, l := range events {
		switch fit(l.Event, key) {
		case 2:
			return l.Event, nil
		case 1:
			part = append(part, l.Event)
		}
	}
	switch len(part) {
	case 0:
		return model.Event{}, model.Refuse("ctl.no-event", text)
	case 1:
		return part[0], nil
	}
	var names []string
	for _, e := range part {
		names = append(names, c.words.Text(e.Title))
	}
	return model.Event{}, model.Refuse("ctl.ambiguous", text, strings.Join(names, "; "))
}

// fit is 2 for a whole title or uid, 1 for a part of one.
func fit(e model.Event, key string) int {
	best := 0
	for _, s := range append(values(e.Title), e.UID, e.Badge) {
		switch folded := words.Fold(s); {
		case folded == "" || key == "":
		case folded == key:
			return 2
		case strings.Contains(folded, key):
			best = 1
		}
	}
	return best
}

func values(t model.Text) []string {
	var out []string
	for _, s := range t {
		out = append(out, s)
	}
	return out
}

// span is the days from and to, both counted; empty ones have no limit.
func (c *context) span(from, to string) (civil.Span, error) {
	out := civil.Span{From: -1 << 40, To: 1 << 40}
	if from != "" {
		m, err := c.midnight(from, 0)
		if err != nil {
			return out, usage{err}
		}
		out.From = m
	}
	if to != "" {
		m, err := c.midnight(to, 1)
		if err != nil {
			return out, usage{err}
		}
		out.To = m
	}
	return out, nil
}

func (c *context) midnight(day string, after int) (int64, error) {
	d, err := civil.ParseDate(day)
	if err != nil {
		return 0, err
	}
	m, err := civil.Resolve(string(d.Add(after))+"T00:00", c.zone, 0)
	return m.At, err
}
