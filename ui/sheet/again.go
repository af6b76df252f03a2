package sheet

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// againCard asks for the days, the heading and the guest of a visit that is planned like
// an earlier one. Another guest is carried through all that is said; what would change is
// listed, and can be worded there.
type againCard struct {
	kit    Kit
	cells  typed.Cells
	of     model.Event
	title  *part.TextField
	first  *part.Field
	guest  *part.Choice // the other side: the guest or, of a visit abroad, the host
	city   *part.Choice // of a visit abroad, else nil
	zone   *part.Choice
	there  *fyne.Container // both
	guests *typed.Guests   // nil while the guest stays
	list   *part.Table
	box    *fyne.Container
	notice *part.Notice
	sheet  *part.Sheet
	made   func(id int64, first civil.Date)
	day    civil.Date
	worded []part.Left // in the list

	remarks *part.Check // whether internal remarks come along, nil where there are none
	ticked  bool        // or not, by hand

	headings *typed.Headings
	chosen   bool // the other side, by hand: the heading changes it no more
}

// OpenAgain asks what a visit like an earlier one is to be, and makes it with the whole
// programme. Today is the day from which it is proposed when.
func OpenAgain(kit Kit, c fyne.Canvas, cells typed.Cells, today civil.Date, made func(id int64, first civil.Date)) {
	w, say := kit.Words, kit.Words.Error
	f := &againCard{kit: kit, cells: cells, of: cells.Programme.Event, made: made}
	f.day = nextTime(&f.of, today)
	f.title = part.NewTextField(w.Say("sheet.heading"), 1, kit.Lang, kit.Langs, say)
	f.title.Put(f.of.Title)
	f.first = part.NewField(w.Say("sheet.first-day"), 1, say)
	f.first.Put(w.Date(f.day))
	f.first.OnTry = triedFrom(f.day)
	body := container.New(part.Stack{Gap: 12}, f.title)
	row := container.New(part.Row{Weights: []float32{1, 2}}, f.first)
	f.askOther(row)
	body.Add(row)
	f.askWhere(body)
	f.askRemarks(body)
	f.notice = part.NewNotice(700)
	f.list = part.NewTable(f.heads(), f, say, func() int64 { return kit.Tick().Milliseconds() })
	f.list.OnEdit = f.word
	f.list.OnSuggest = f.suggest
	f.list.OnKey = onEscape(func() { f.sheet.Escape() })
	f.box = container.New(part.Stack{Gap: 10}, f.notice, container.New(tall(againTall), f.list))
	f.box.Hide()
	body.Add(f.box)
	add := part.NewButton(w.Say("sheet.add"), part.Primary, f.done)
	f.list.OnPast = func(step int) {
		if step > 0 {
			c.Focus(add)
		}
	}
	f.sheet = kit.OpenAs(Began{Card: OfAgain, Of: model.Ref{Event: f.of.ID}}, c, w.Say("sheet.again"), 780, body, f.first.Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { f.sheet.Close() }), add)
	f.sheet.Worded = func() []part.Left { return f.worded }
	f.readHeading()
	f.title.Field().Entry().OnEnter, f.first.Entry().OnEnter = f.done, f.done
}

const againTall = 330

// turn takes another guest: what is said of the one who came is looked through.
func (f *againCard) turn(value string) {
	f.guests, f.worded = nil, nil
	old, now := f.party(f.of.PartyOf(f.side())), f.party(part.KeyOf(value))
	another := old != nil && now != nil && old.ID != now.ID
	f.tickRemarks(another)
	if another {
		f.guests = f.cells.NewGuests(*old, *now, f.remarked())
	}
	f.goTo(now)
	part.Reveal(f.box, f.guests != nil)
	f.renew()
}

// party is one of the diary, or one that the program knows.
func (f *againCard) party(key *int64) *model.Party {
	if key == nil {
		return nil
	}
	if k, ok := words.KnownBy(*key); ok {
		return &k.Party
	}
	r, err := f.kit.Desk.Registers()
	if err != nil {
		f.kit.Tell(err)
	}
	for i := range r.Parties {
		if r.Parties[i].ID == *key {
			return &r.Parties[i]
		}
	}
	return nil
}

// renew shows what would change, in the heading too.
func (f *againCard) renew() {
	title := f.of.Title
	if f.guests != nil {
		title = model.Renamed(title, f.guests.Words())
	}
	f.title.Follow(title)
	f.tell()
	f.list.Reload()
	if f.sheet != nil {
		f.sheet.Refresh()
	}
}

// tell says how much would change, and what would not.
func (f *againCard) tell() {
	if f.guests == nil {
		f.notice.Put("", nil)
		return
	}
	w := f.kit.Words
	pairs, left, gaps := f.guests.Changed()
	text := ""
	switch {
	case len(pairs) > 0:
		text = w.Count(f.saying("changes"), len(pairs))
	case len(left)+len(gaps) == 0:
		text = w.Say(f.saying("none"))
	}
	if len(left) > 0 {
		text += " " + w.Count(f.saying("left"), len(left), left[0])
	}
	if len(gaps) > 0 {
		text += " " + w.Count("sheet.again.gaps", len(gaps), gaps[0])
	}
	if n := len(f.guests.Places()); n > 0 {
		text += " " + w.Count("sheet.again.places", n)
	}
	f.notice.Put(strings.TrimSpace(text+" "+f.journeys()), nil)
}

func (f *againCard) done() {
	if l := f.speaksOfOld(); l != "" {
		f.askHeading(l)
		return
	}
	f.make()
}

func (f *againCard) make() {
	say := f.kit.Words.Error
	d := f.day
	if err := typed.SetDay(&d, f.first.Text(), f.day); err != nil {
		f.first.Wrong(say(err))
		return
	}
	copy := &model.DuplicateEvent{Of: model.SeenOf(&f.of), First: d, Title: f.title.Text(), Leave: !f.remarked()}
	if f.guests != nil {
		copy.Guest = f.guests.Guest()
		if copy.Guest.Abroad = f.where(); copy.Guest.Abroad != nil {
			copy.Guest.Abroad.Places = f.guests.Places()
		}
	}
	if err := f.kit.Do(copy); err != nil {
		f.title.Field().Wrong(say(err))
		return
	}
	f.sheet.Close()
	f.made(copy.ID, d)
}

// onEscape is what a table in a card does with the keys it has no use for.
func onEscape(leave func()) func(*fyne.KeyEvent) bool {
	return func(k *fyne.KeyEvent) bool {
		if k.Name == fyne.KeyEscape {
			leave()
		}
		return k.Name == fyne.KeyEscape
	}
}
