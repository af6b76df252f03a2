package register

import (
	"strconv"
	"strings"

	"chancery/model"
	"chancery/words"
)

// from is the visit, and the item of it, where something comes from. A visit can be typed.
func (b *Book) from() Column {
	return Column{Key: "from-visit", Wide: 130, alike: true,
		say: func(b *Book, r *Row) string { return b.origin(r.Record) },
		typed: func(b *Book, r *Row) string {
			c, _ := comesFrom(r.Record)
			if *c.event == nil {
				return ""
			}
			return b.visit(**c.event)
		},
		offer: func(b *Book, _ *Row) []Offer { return b.visitOffers() },
		take: func(b *Book, r *Row, text string) error {
			c, _ := comesFrom(r.Record)
			visit, item := c.event, c.item
			key := words.Fold(text)
			if key == "" {
				*visit, *item = nil, nil
				return nil
			}
			if *visit != nil && key == words.Fold(b.visit(**visit)) {
				return nil
			}
			for i := len(b.Events) - 1; i >= 0; i-- { // of two that are called alike the later
				if e := &b.Events[i].Event; matches(key, e.Title) || key == words.Fold(b.visit(e.ID)) {
					id := e.ID
					*visit, *item = &id, nil
					return nil
				}
			}
			if id := b.visitPartly(key); id != nil {
				*visit, *item = id, nil
				return nil
			}
			return model.Refuse("register.no-visit", text)
		}}
}

// visitPartly is the one visit in whose title some words stand, folded: "Official visit" where no other is one.
// A single word names none, and nil where there are several.
func (b *Book) visitPartly(key string) (found *int64) {
	if !strings.Contains(key, " ") {
		return nil
	}
	for i := range b.Events {
		e := &b.Events[i].Event
		in := false
		for _, s := range e.Title {
			in = in || strings.Contains(" "+words.Fold(s)+" ", " "+key+" ")
		}
		if !in {
			continue
		}
		if found != nil {
			return nil
		}
		found = &e.ID
	}
	return found
}

// visit is what a visit is called, with its day: many are called alike.
func (b *Book) visit(key int64) string {
	if e := b.events[key]; e != nil {
		return b.text(e.Title) + ", " + b.Words.DayShort(e.FirstDay) + " " + strconv.Itoa(e.FirstDay.Year())
	}
	return ""
}

func (b *Book) visitOffers() []Offer {
	var out []Offer
	for i := len(b.Events) - 1; i >= 0; i-- {
		e := &b.Events[i].Event
		out = append(out, offered(b.visit(e.ID), e.Title.All()))
	}
	return out
}
