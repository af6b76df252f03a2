package register

import (
	"slices"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// plain is a text without languages; read makes of what is typed what is kept, nil
// keeps it as it is.
func plain(c Column, read func(string) (string, error), of func(model.Record) *string) Column {
	c.words = read == nil
	c.say = func(_ *Book, r *Row) string { return *of(r.Record) }
	c.take = func(_ *Book, r *Row, text string) (err error) {
		text = strings.TrimSpace(text)
		if read != nil && text != "" {
			text, err = read(text)
		}
		if err == nil {
			*of(r.Record) = text
		}
		return err
	}
	return c
}

// choice is one of the values of a list, typed as it is called or as it begins.
func choice[T ~string](c Column, values []T, prefix string, of func(model.Record) *T) Column {
	c.few, c.alike = true, true
	c.say = func(b *Book, r *Row) string {
		if v := *of(r.Record); v != "" || slices.Contains(values, "") {
			return b.Words.Say(prefix + string(v))
		}
		return ""
	}
	c.offer = func(b *Book, _ *Row) []Offer {
		var out []Offer
		for _, v := range values {
			out = append(out, offered(b.Words.Say(prefix+string(v))))
		}
		return out
	}
	c.take = func(b *Book, r *Row, text string) error {
		key := words.Fold(text)
		if key == "" { // what has to have one keeps it
			if usual := *of(fresh(r.kind)); usual == "" || slices.Contains(values, "") {
				*of(r.Record) = ""
			}
			return nil
		}
		for _, whole := range []bool{true, false} {
			for _, v := range values {
				if name := words.Fold(b.Words.Say(prefix + string(v))); name == key || !whole && strings.HasPrefix(name, key) {
					*of(r.Record) = v
					return nil
				}
			}
		}
		if v, ok := meantBy(values, prefix, key); ok {
			*of(r.Record) = v
			return nil
		}
		var names []string
		for _, v := range values {
			if name := b.Words.Say(prefix + string(v)); name != "" {
				names = append(names, name)
			}
		}
		return model.Refuse("register.no-choice", text, strings.Join(names, " · "))
	}
	return c
}

// meantBy is the one of some values that is called so in another language, or by another word.
func meantBy[T ~string](values []T, prefix, key string) (T, bool) {
	for _, v := range values {
		for _, l := range words.Languages {
			w := words.For(l)
			also := slices.Concat(w.List("register.also."+prefix+string(v)), w.List("typed.also."+prefix+string(v)))
			if words.Fold(w.Say(prefix+string(v))) == key || slices.ContainsFunc(also, func(s string) bool { return words.Fold(s) == key }) {
				return v, true
			}
		}
	}
	return "", false
}

func offered(text string, also ...string) Offer {
	return Offer{Label: text, Text: text, key: words.Fold(text + "\n" + strings.Join(also, "\n"))}
}

// number is a whole number, nothing for none.
func number(key string, of func(model.Record) *int) Column {
	return Column{Key: key, Wide: 60, alike: true,
		say: func(_ *Book, r *Row) string {
			if n := *of(r.Record); n != 0 {
				return strconv.Itoa(n)
			}
			return ""
		},
		take: func(_ *Book, r *Row, text string) error {
			n, err := strconv.Atoi("0" + strings.TrimSpace(text))
			if err != nil || n > 100000 {
				return model.Refuse("register.number", text)
			}
			*of(r.Record) = n
			return nil
		}}
}

// party is a state or an organisation, by name, code or short name, in any language.
func party(of func(model.Record) **int64) Column {
	return Column{Key: "state", Wide: 110, alike: true,
		Flag:  func(b *Book, r *Row) string { return b.partyBy(*of(r.Record)).Code },
		party: of,
		say:   func(b *Book, r *Row) string { return b.party(*of(r.Record)) },
		offer: func(b *Book, _ *Row) []Offer { return b.partyOffers() },
		take: func(b *Book, r *Row, text string) error {
			key, err := b.findParty(text)
			if err == nil {
				*of(r.Record) = key
			}
			return err
		}}
}

// venue is a place of the register, by name or alias.
func venue(key string, of func(model.Record) *int64) Column {
	return Column{Key: key, Wide: 130, Bold: true, venue: true, alike: true,
		say: func(b *Book, r *Row) string {
			if v := b.venues[*of(r.Record)]; v != nil {
				return b.text(v.Name)
			}
			return ""
		},
		offer: func(b *Book, _ *Row) []Offer { return b.venueOffers() },
		take: func(b *Book, r *Row, text string) error {
			id, err := b.findVenue(text)
			if err == nil {
				*of(r.Record) = id
			}
			return err
		}}
}

// code is the code of a state, or the short name of an organisation.
func code() Column {
	return Column{Key: "code", Wide: 50,
		say: func(_ *Book, r *Row) string { return r.Record.(*model.Party).Tag() },
		take: func(b *Book, r *Row, text string) error {
			p := r.Record.(*model.Party)
			if text = strings.TrimSpace(text); p.Kind == model.State {
				code := strings.ToUpper(text)
				if of := b.bearer(code, p); of != "" {
					return model.Refuse("register.code-of", code, of)
				}
				p.Code, p.Short = code, ""
			} else {
				p.Short, p.Code = text, ""
			}
			return nil
		}}
}

// bearer is the other state that has a code: of the diary, or of the world, where the
// row is known to be a state of another code. "" when the code is free for the row.
func (b *Book) bearer(code string, row *model.Party) string {
	for id, p := range b.parties {
		if id != row.ID && p.Kind == model.State && p.Code == code && code != "" {
			return b.text(p.Name)
		}
	}
	k, known := words.StateOf(code)
	if is, sure := words.StateOf(row.Code); known && sure && is.Code != code && slices.Contains(is.Names(), b.text(row.Name)) {
		return b.text(k.Name)
	}
	return ""
}

// members is how many people of the register are of the state.
func members() Column {
	return Column{Key: "members", Wide: 50, uses: true, say: func(b *Book, r *Row) string {
		if n := b.members[r.Record.Head().ID]; n != 0 {
			return strconv.Itoa(n)
		}
		return ""
	}}
}

// roomsOf are the rooms of a venue. New ones can be typed beside those that are there.
func roomsOf() Column {
	names := func(b *Book, r *Row) (out []string) {
		for _, room := range b.rooms[r.Record.Head().ID] {
			out = append(out, b.text(room.Name))
		}
		return append(out, r.rooms...)
	}
	return Column{Key: "rooms", Wide: 130, uses: true,
		say: func(b *Book, r *Row) string { return strings.Join(names(b, r), "; ") },
		take: func(b *Book, r *Row, text string) error {
			typed := split(text)
			r.rooms = nil
			r.renames(&model.Room{})
			for _, there := range b.rooms[r.Record.Head().ID] {
				name := b.text(there.Name)
				i := slices.IndexFunc(typed, func(s string) bool { return words.Fold(s) == words.Fold(name) })
				if i < 0 {
					return model.Refuse("register.room-stays", name)
				}
				if now, other := b.rewritten(there.Name, typed[i]); other {
					room := *there
					room.Name = now
					r.rename(&room)
				}
				typed = slices.Delete(typed, i, i+1)
			}
			r.rooms = typed
			return nil
		}}
}

// coordinates are degrees of latitude and longitude: "44.4348, 26.0622".
func coordinates() Column {
	return Column{Key: "coordinates", Wide: 90, Away: true,
		say: func(_ *Book, r *Row) string {
			v := r.Record.(*model.Venue)
			if v.Lat == 0 && v.Lon == 0 {
				return ""
			}
			return strconv.FormatFloat(v.Lat, 'f', -1, 64) + ", " + strconv.FormatFloat(v.Lon, 'f', -1, 64)
		},
		take: func(_ *Book, r *Row, text string) error {
			v := r.Record.(*model.Venue)
			if strings.TrimSpace(text) == "" {
				v.Lat, v.Lon = 0, 0
				return nil
			}
			lat, lon, _ := strings.Cut(text, ",")
			x, err := strconv.ParseFloat(strings.TrimSpace(lat), 64)
			y, other := strconv.ParseFloat(strings.TrimSpace(lon), 64)
			if err != nil || other != nil || x < -90 || x > 90 || y < -180 || y > 180 {
				return model.Refuse("register.coordinates", text)
			}
			v.Lat, v.Lon = x, y
			return nil
		}}
}

// languages are those that somebody speaks: kept as codes, shown and typed by name.
func languages() Column {
	of := func(r model.Record) *string { return &r.(*model.Person).Languages }
	c := plain(Column{Key: "languages", Wide: 80, alike: true}, typed.Spoken, of)
	c.say = func(b *Book, r *Row) string { return b.Words.Tongues(*of(r.Record)) }
	return c
}

// zones are those of places: kept by their name, shown by the city after which they are called.
func zones() Column {
	of := func(r model.Record) *string { return &r.(*model.Venue).Zone }
	c := plain(Column{Key: "zone", Wide: 80, Away: true, alike: true}, zone, of)
	c.say = func(b *Book, r *Row) string {
		name := *of(r.Record)
		if city := b.Words.City(name); words.Zone(city) == name {
			return city
		}
		return name // else what is read again would be another
	}
	return c
}

// zone is the name of a zone, or of a city in one.
func zone(text string) (string, error) {
	if z := words.Zone(text); z != "" {
		return z, nil
	}
	if _, err := civil.MomentAt(0, text); err != nil {
		return "", model.Refuse("register.zone", text)
	}
	return text, nil
}

func split(text string) (out []string) {
	for _, s := range strings.FieldsFunc(text, func(r rune) bool { return r == ';' || r == '\n' }) {
		if s = strings.Join(strings.Fields(s), " "); s != "" {
			out = append(out, s)
		}
	}
	return out
}
