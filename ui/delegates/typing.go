package delegates

import (
	"maps"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// typing is the name and the office that are typed at the end of a column.
type typing struct {
	b            *Board
	on           bool
	delegation   int64
	name, office *part.TextField
	offers       []offer
	at           int // of the offers, -1 for none
	meant        *model.Known
	drafts       map[int64]draft // by delegation
}

// offer is one way to understand a typed name.
type offer struct {
	label string
	known *model.Known // nil for the words as they stand
	leave bool         // nobody is added
	also  bool         // who is known has a seat in another delegation, and one here besides
}

// mostOffers is how many known people are offered.
const mostOffers = 4

func newTyping(b *Board) *typing {
	t := &typing{b: b, at: -1, drafts: map[int64]draft{}, name: b.text("delegates.name", 1), office: b.text("delegates.office", 1)}
	t.name.Field().OnChange = func(string) { t.offer() }
	t.name.Field().Entry().OnKey = t.key
	t.name.Field().Entry().OnPaste = t.paste
	for _, f := range []*part.TextField{t.name, t.office} {
		f.Field().Entry().OnEnter = func() { t.take() }
		f.Field().Entry().OnEscape = t.shut
		f.Hide()
	}
	t.clear()
	return t
}

func (t *typing) objects() []fyne.CanvasObject { return []fyne.CanvasObject{t.name, t.office} }

// begin opens the place at the end of a column, with a text typed already.
func (t *typing) begin(column int, text string) {
	if column >= len(t.b.columns) || t.b.locked() {
		return
	}
	id := t.b.columns[column].is.ID
	if t.on && t.delegation != id {
		t.aside()
	}
	if !t.on || t.delegation != id {
		t.on, t.delegation = true, id
		t.resume()
	}
	t.b.at = place{column, len(t.b.columns[column].seats)}
	t.b.reveal()
	t.b.Refresh()
	canvasOf(t.b).Focus(t.name.Field().Entry())
	if text != "" { // now: what brings the keyboard takes what stands there for old
		t.name.Field().Entry().Begin(t.name.Field().Text() + text)
	}
	t.offer()
}

// shut leaves typing for the board. What was typed is given up.
func (t *typing) shut() {
	t.clear()
	t.on = false
	t.b.Refresh()
	canvasOf(t.b).Focus(t.b)
}

func (t *typing) clear() {
	for _, f := range []*part.TextField{t.name, t.office} {
		f.Switch(t.b.kit.Lang) // the next one begins in the language that is typed everywhere
		f.Put(nil)
	}
	t.name.Field().Hint(t.b.kit.Words.Say("delegates.name-hint"))
	t.offers, t.at = nil, -1
}

// offer lists whom the name may mean. Somebody known is offered and never taken unasked,
// unless the name is theirs alone.
func (t *typing) offer() {
	t.offers, t.at = nil, -1
	text := t.name.Field().Text()
	key := words.Fold(text)
	if !t.on || len(key) < 2 || t.b.cells.Roll == nil {
		t.b.Refresh()
		return
	}
	for _, k := range t.b.cells.Roll.Known() {
		if len(t.offers) < mostOffers && holds(&k, key) {
			t.offers = append(t.offers, offer{label: t.nameOf(&k), known: &k})
		}
	}
	if len(t.offers) > 0 {
		t.offers = append(t.offers, offer{label: t.b.kit.Words.Say("delegates.new", strings.TrimSpace(text))})
	}
	t.b.Refresh()
}

func holds(k *model.Known, key string) bool {
	for _, t := range []model.Text{k.Person.Name, k.Person.Aliases} {
		for _, s := range t {
			if strings.Contains(words.Fold(s), key) {
				return true
			}
		}
	}
	return false
}

func (t *typing) nameOf(k *model.Known) string {
	s := t.b.kit.Words.Text(k.Person.Name)
	if o := t.b.kit.Words.Text(words.HeldBy(k)); o != "" {
		return s + " · " + o
	}
	if k.Person.PartyID != nil { // of two of one name something has to tell which is meant
		if p, ok := t.b.cells.Programme.Parties[*k.Person.PartyID]; ok {
			return s + " · " + t.b.kit.Words.Text(p.Name)
		}
	}
	return s
}

// key walks the offers.
func (t *typing) key(k *fyne.KeyEvent) bool {
	step := map[fyne.KeyName]int{fyne.KeyDown: 1, fyne.KeyUp: -1}[k.Name]
	if step == 0 || len(t.offers) == 0 {
		return false
	}
	t.at = max(-1, min(t.at+step, len(t.offers)-1))
	t.b.Refresh()
	return true
}

// take makes a seat of what is typed, and goes on with the next. It says whether nothing
// is left.
func (t *typing) take() bool {
	column := t.b.columnOf(t.delegation)
	name, office := t.name.Text(), t.office.Text()
	if n, is := typed.Company(t.first(name)); is && column >= 0 && office.Empty() {
		return t.accompany(column, n)
	}
	d, ok := typed.ReadDelegate(t.first(name))
	if !ok || column < 0 {
		if office.Empty() && name.Empty() {
			t.shut()
		} else {
			t.name.Field().Wrong(t.b.kit.Words.Error(model.Refuse("model.no-name")))
		}
		return !t.on
	}
	if t.at >= 0 && t.offers[t.at].leave {
		t.next(column)
		return true
	}
	d.WithOffice(t.first(office))
	d.Spelled(name, office)
	if err := t.save(&t.b.columns[column], d); err != nil {
		t.name.Field().Wrong(t.b.kit.Words.Error(err))
		switch model.Code(err) {
		case "delegates.which", "delegates.known":
			t.another(t.called(d.Name)...)
		case "model.seat-twice":
			t.another()
		case "model.seat-elsewhere":
			t.another(offer{label: t.b.kit.Words.Say("delegates.also"), known: t.meant, also: true})
		}
		t.b.Refresh()
		return false
	}
	t.next(column)
	return true
}

// accompany says how many accompany the head, where that was typed in the place of a name.
func (t *typing) accompany(column, n int) bool {
	if err := t.b.accompany(&t.b.columns[column], n); err != nil {
		t.name.Field().Wrong(t.b.kit.Words.Error(err))
		return false
	}
	t.next(column)
	return true
}

// called offers all who bear a name, though what was typed says more of one of them; of one word all of whose name it
// is a part.
func (t *typing) called(name string) (out []offer) {
	key := words.Fold(name)
	bears := func(s string) bool {
		s = words.Fold(s)
		return s == key || slices.Contains(strings.Fields(s), key)
	}
	for _, k := range t.b.cells.Roll.Known() {
		for _, of := range []model.Text{k.Person.Name, k.Person.Aliases} {
			if slices.ContainsFunc(slices.Collect(maps.Values(of)), bears) {
				out = append(out, offer{label: t.nameOf(&k), known: &k})
				break
			}
		}
	}
	return out
}

// first is a text in the language that is typed everywhere, else in the first in which it was typed.
func (t *typing) first(text model.Text) string {
	return text.In(append([]string{t.b.kit.Lang}, t.b.kit.Langs...)...)
}

// plain says that the office was typed in the language that is typed everywhere, and in no other.
func (t *typing) plain() bool {
	office := t.office.Text()
	return office[t.b.kit.Lang] != "" || office.Empty()
}

// next is ready for another name.
func (t *typing) next(column int) {
	t.clear()
	t.b.stand(place{column, len(t.b.columns[column].seats)})
	t.again()
}

// again gives the keyboard back to the name.
func (t *typing) again() {
	if c := canvasOf(t.b); c != nil {
		c.Focus(t.name.Field().Entry())
	}
}

// another offers what can be done about a name that has a seat already: it may be borne
// by two people, and somebody may belong to two delegations.
func (t *typing) another(first ...offer) {
	say := t.b.kit.Words.Say
	t.offers, t.at = append(first, offer{label: say("delegates.another")}, offer{label: say("delegates.leave"), leave: true}), -1
}

func (t *typing) save(c *column, d typed.Delegate) error {
	s, err := t.b.seating(c)
	if err != nil {
		return err
	}
	seated, also := s.Seat([]typed.Delegate{d}), t.at >= 0 && t.offers[t.at].also
	switch {
	case t.at >= 0 && t.offers[t.at].known != nil:
		seated = typed.Seated{Seats: []model.Seat{s.Known(&d, t.offers[t.at].known.Person.ID)}}
	case t.at >= 0:
		seated = typed.Seated{Seats: []model.Seat{s.Open(&d)}, New: map[int]model.SavePerson{0: s.Person(&d)}}
	case len(seated.Unsure) > 0:
		return model.Refuse("delegates.which", d.Name)
	case seated.Seats[0].PersonID == nil && !strings.Contains(d.Name, " ") && len(t.called(d.Name)) > 0:
		return model.Refuse("delegates.known", d.Name)
	}
	if id := seated.Seats[0].PersonID; id != nil {
		k := s.Roll.Person(*id)
		t.meant = &k
	}
	var langs []words.Taken
	if t.plain() {
		langs = s.TakenAs(seated)
	}
	return t.b.add(c, seated, also, langs...)
}
