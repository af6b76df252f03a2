package register

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// from is the visit, and the item of it, where something comes from. Either can be typed: an item is looked for in
// the visit that is named with it, or from which the row comes already.
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
		offer: func(b *Book, r *Row) []Offer {
			if c, _ := comesFrom(r.Record); *c.event == nil {
				return append(b.visitOffers(), b.itemsOfAll(r.Record)...)
			}
			return append(b.itemOffers(r.Record), b.visitOffers()...)
		},
		take: func(b *Book, r *Row, text string) error {
			c, _ := comesFrom(r.Record)
			b.offers.list = nil // items of another visit
			if words.Fold(text) == "" {
				c.at(nil, 0, nil)
				return nil
			}
			if *c.event != nil && words.Fold(text) == words.Fold(b.visit(**c.event)) {
				return nil
			}
			if event, item, called := b.whereFrom(r.Record, *c.event, text); event != nil {
				if c.at(event, item, called); item != 0 {
					b.fromItem.key, b.fromItem.name = item, called
				}
				return nil
			}
			return model.Refuse("register.no-visit", text)
		}}
}

// whereFrom is the visit, and the item of it or 0, that is meant by a text; nil for none. What stands behind a comma
// may be a place: it tells no visit from another, and is let go.
func (b *Book) whereFrom(of model.Record, visit *int64, text string) (event *int64, item int64, title model.Text) {
	if id := b.visitCalled(text); id != nil {
		return id, 0, nil
	}
	within, called := visit, text
	if i := strings.LastIndex(text, " · "); i > 0 { // as it is shown: the item and its visit
		if id := b.visitCalled(text[i+len(" · "):]); id != nil {
			within, called = id, text[:i]
		}
	}
	if it := b.itemCalled(of, within, called); it != nil {
		return within, it.ID, it.Title
	}
	if e := b.itemAnywhere(of, called); e != nil && within == nil {
		return &e.Ref.Event, e.Ref.Item, e.Title
	}
	if i := strings.LastIndex(text, ","); i > 0 && b.isPlace(text[i+1:]) {
		return b.whereFrom(of, visit, text[:i])
	}
	return nil, 0, nil
}

// isPlace says that a text is a city, a venue or a room of the diary, or the city of a visit.
func (b *Book) isPlace(text string) bool {
	key := words.Fold(text)
	for i := range b.Lists.Venues {
		if v := &b.Lists.Venues[i]; matches(key, v.Name, v.City) {
			return true
		}
	}
	for i := range b.Lists.Rooms {
		if matches(key, b.Lists.Rooms[i].Name) {
			return true
		}
	}
	return slices.ContainsFunc(b.Events, func(l model.Listed) bool { return matches(key, l.Event.City) })
}

// at is where it comes from now: a visit, and an item of it or 0.
func (c *comes) at(visit *int64, item int64, called model.Text) {
	if *c.event, *c.item = visit, nil; item != 0 {
		*c.item = &item
	}
	if c.called != nil {
		*c.called = called.With("", "")
	}
}

// items are those of every visit from which a row can come.
func (b *Book) items(of model.Record) (out []model.Entry) {
	if _, isLetter := of.(*model.Letter); isLetter || b.Items == nil {
		return nil
	}
	all, err := b.Items()
	if err != nil {
		return nil
	}
	for i := range all {
		if e := &all[i]; e.Ref.IsItem() && e.Lent == "" && b.events[e.Ref.Event] != nil {
			out = append(out, *e)
		}
	}
	return out
}

// itemAnywhere is the one item of all visits that is called so, or whose title says so; nil where none is or several are.
func (b *Book) itemAnywhere(of model.Record, text string) (found *model.Entry) {
	key, list := words.Fold(text), b.items(of)
	for i := range list {
		if !matches(key, list[i].Title) {
			continue
		}
		if found != nil {
			return nil
		}
		found = &list[i]
	}
	if found != nil {
		return found
	}
	for i := range list {
		if !says(list[i].Title, key) {
			continue
		}
		if found != nil {
			return nil
		}
		found = &list[i]
	}
	return found
}

// says that several words stand in a title, or that it begins with one.
func says(title model.Text, key string) bool {
	key = wordwise(key)
	for _, s := range title {
		if s = wordwise(words.Fold(s)); key != "" && (strings.HasPrefix(s, key) || strings.Contains(strings.TrimSpace(key), " ") && strings.Contains(s, key)) {
			return true
		}
	}
	return false
}

// wordwise are the words of a folded text without what stands between them, each with a blank before and behind it.
func wordwise(key string) string {
	all := strings.FieldsFunc(key, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if len(all) == 0 {
		return ""
	}
	return " " + strings.Join(all, " ") + " "
}

// itemsOfAll are the items of every visit, each with its visit, the latest first.
func (b *Book) itemsOfAll(of model.Record) (out []Offer) {
	list := b.items(of)
	for i := len(list) - 1; i >= 0; i-- {
		if name := b.text(list[i].Title); name != "" {
			out = append(out, offered(name+" · "+b.visit(list[i].Ref.Event), list[i].Title.All()))
		}
	}
	return out
}

// visitCalled is the visit that is called so, nil for none.
func (b *Book) visitCalled(text string) *int64 {
	key := words.Fold(text)
	for i := len(b.Events) - 1; i >= 0; i-- { // of two that are called alike the later
		if e := &b.Events[i].Event; matches(key, e.Title) || key == words.Fold(b.visit(e.ID)) {
			id := e.ID
			return &id
		}
	}
	return b.visitPartly(key)
}

// itemsOf are the items from which a row of a visit can come; none where its register names the visit alone.
func (b *Book) itemsOf(of model.Record, visit *int64) []model.Item {
	if _, isLetter := of.(*model.Letter); isLetter || visit == nil || b.Programme == nil {
		return nil
	}
	p, err := b.Programme(*visit)
	if err != nil {
		return nil
	}
	return p.Items
}

// itemCalled is the item of a visit that is called so: whole, or the one whose title says so.
func (b *Book) itemCalled(of model.Record, visit *int64, text string) *model.Item {
	key, list := words.Fold(text), b.itemsOf(of, visit)
	var part []*model.Item
	for i := range list {
		if matches(key, list[i].Title) {
			return &list[i]
		}
		if says(list[i].Title, key) {
			part = append(part, &list[i])
		}
	}
	if len(part) == 1 {
		return part[0]
	}
	return nil
}

// itemOffers are the items of the visit from which a row comes.
func (b *Book) itemOffers(of model.Record) (out []Offer) {
	c, _ := comesFrom(of)
	for _, it := range b.itemsOf(of, *c.event) {
		if name := b.text(it.Title); name != "" {
			out = append(out, offered(name, it.Title.All()))
		}
	}
	return out
}

// visitPartly is the one visit in whose title some words stand, folded: "Official visit" where no other is one.
// A single word names none, and nil where there are several.
func (b *Book) visitPartly(key string) (found *int64) {
	if !strings.Contains(key, " ") {
		return nil
	}
	for i := range b.Events {
		e := &b.Events[i].Event
		if !says(e.Title, key) {
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
