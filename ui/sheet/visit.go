package sheet

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/words"
)

// Begin is what is known of a new event before anybody is asked.
type Begin struct {
	Kinds       []model.EventKind
	First, Last civil.Date
	Zone        string // of this computer
	Usual       *int64 // the party that is host most often, nil when not known
}

// visitCard asks for the least a new visit, summit or meeting needs, and says in a
// line what it makes of it.
type visitCard struct {
	kit       Kit
	begin     Begin
	title     *part.TextField
	kind      *part.Choice
	direction *part.Choice
	own       *part.Choice // the office's own state, where nobody has said it; else nil
	host      *part.Choice
	guest     *part.Choice
	members   *part.Choice
	groups    []part.Option // whose members can come together
	city      *part.Choice
	zone      *part.Choice
	from, to  *part.Field
	says      *scene.Pane
	placed    bool // the city was chosen by hand
	hand      byHand
	headings  *typed.Headings
	told      typed.Heading // by the heading
	until     string        // the last day as it was typed
	putting   bool
	sheet     *part.Sheet
	made      func(id int64)
}

// OpenEvent asks for a new visit, summit or meeting, and makes it. Nothing is written
// before it has a title. made is told its key.
func OpenEvent(kit Kit, c fyne.Canvas, b Begin, made func(id int64)) {
	w, say := kit.Words, kit.Words.Error
	kinds := allKinds(b.Kinds)
	f := &visitCard{kit: kit, begin: b, made: made, headings: headings(kit, kinds), groups: GroupOptions(kit)}
	f.title = part.NewTextField(w.Say("sheet.heading"), 1, kit.Lang, kit.Langs, say)
	f.kind = part.NewChoice(w.Say("sheet.kind"), part.Options(kinds, "event.kind.", w.Say), say)
	f.direction = part.NewChoice(w.Say("sheet.direction"), part.Options(model.Directions, "event.direction.", w.Say), say)
	f.host, f.guest = PartyChoice(kit, "sheet.host"), PartyChoice(kit, "sheet.guest")
	f.members = part.NewChoice(w.Say("sheet.members"), append([]part.Option{{Name: "–"}}, f.groups...), say).Narrow("", nil)
	f.city, f.zone = cityChoice(kit), ZoneChoice(kit, "sheet.zone")
	f.from, f.to = part.NewField(w.Say("sheet.first-day"), 1, say), part.NewField(w.Say("sheet.last-day"), 1, say)
	f.says = scene.NewPane(w.Say("sheet.makes-head"), fyne.NewSize(60, 6+saidLines*saidLine), f.paint)
	f.fill()
	f.follow()
	f.sheet = f.kit.Open(c, w.Say("sheet.new."+string(b.Kinds[0])), 560, f.body(), f.title.Field().Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { f.sheet.Close() }), part.NewButton(w.Say("sheet.add"), part.Primary, f.done))
}

func (f *visitCard) body() fyne.CanvasObject {
	row := func(o ...fyne.CanvasObject) fyne.CanvasObject { return container.New(part.Row{}, o...) }
	body := container.New(part.Stack{Gap: 12}, f.title, row(f.kind.Pane, f.direction.Pane))
	if f.own != nil {
		body.Add(f.own.Pane)
	}
	body.Add(row(f.host.Pane, f.guest.Pane))
	body.Add(f.members.Pane)
	part.Reveal(f.members.Pane, f.summit())
	for _, o := range []fyne.CanvasObject{row(f.city.Pane, f.zone.Pane), row(f.from, f.to), f.says} {
		body.Add(o)
	}
	return body
}

// fill proposes what can be known.
func (f *visitCard) fill() {
	e := model.NewEvent(f.begin.Kinds[0], f.begin.First, f.begin.Last, f.begin.Zone)
	f.kind.Put(string(e.Kind))
	f.direction.Put(string(e.Direction))
	f.from.Put(f.kit.Words.Date(f.begin.First))
	f.to.Put(f.kit.Words.Date(f.begin.Last))
	f.zone.Put(e.Zone)
	if HomeOf(f.kit) == nil {
		f.own = PartyChoice(f.kit, "sheet.own-state")
		f.own.Put(part.ValueOf(homeGuessed(f.kit, f.begin.Usual, f.begin.Zone)))
	}
	f.host.Put(f.home())
	f.place()
}

// home is the value of the office's own state.
func (f *visitCard) home() string {
	if f.own != nil {
		return f.own.Value()
	}
	return part.ValueOf(HomeOf(f.kit))
}

// follow lets each choice bring the others along.
func (f *visitCard) follow() {
	again := func(do func()) func(string) error {
		return func(string) error {
			do()
			f.says.Refresh()
			return nil
		}
	}
	f.direction.OnChoose = again(func() { f.hand.direction = true; f.turn() })
	f.host.OnChoose, f.guest.OnChoose = again(func() { f.hand.host = true; f.lean(); f.place() }), again(func() { f.hand.guest = true; f.lean() })
	f.kind.OnChoose, f.members.OnChoose, f.zone.OnChoose = again(func() { f.hand.kind = true; f.beKind(); f.read() }), again(func() { f.hand.members = true }), again(func() {})
	f.city.OnChoose = again(func() {
		f.placed = true
		f.stay()
		if _, zone := town(f.kit, f.city.Value()); zone != "" {
			f.zone.Put(zone)
		}
	})
	if f.own != nil {
		was := f.own.Value()
		f.own.OnChoose = again(func() {
			f.host.Follow(was, f.own.Value())
			f.guest.Follow(was, f.own.Value())
			was = f.own.Value()
			f.lean()
			f.read() // who goes to whom, by other eyes
			f.place()
		})
	}
	f.from.OnChange, f.to.OnChange, f.title.Field().OnChange = f.typedFirst, f.typedLast, func(string) { f.read() }
	f.from.OnTry = tried(func(string) error { _, err := f.first(); return err })
	f.to.OnTry = tried(f.lastTyped)
	f.title.Field().OnTry = func(string, bool) error { return f.told.Err }
	for _, in := range []*part.Field{f.from, f.to, f.title.Field()} {
		in.Entry().OnEnter = f.done
	}
}

// turn puts the office's own state on the side on which it stands now.
func (f *visitCard) turn() {
	home, host, guest := f.home(), f.host.Value(), f.guest.Value()
	switch model.Direction(f.direction.Value()) {
	case model.Outgoing:
		if host == home {
			f.host.Put(guest)
		}
		f.guest.Put(home)
	case model.ThirdCountry:
		if host == home {
			f.host.Put("")
		}
	default:
		if guest == home {
			f.guest.Put(host)
		}
		f.host.Put(home)
	}
	f.place()
}

// place proposes the capital of the host, until somebody has chosen a city.
func (f *visitCard) place() {
	k, ok := townOf(f.kit, part.KeyOf(f.host.Value()))
	if f.placed || !ok {
		return
	}
	f.city.Put(valueOfTown(k.Capital))
	f.zone.Put(k.Zone)
}

// event is what the card says now; the error is that of a day.
func (f *visitCard) event() (model.Event, error) {
	e := model.NewEvent(model.EventKind(f.kind.Value()), f.begin.First, f.begin.Last, f.zone.Value())
	e.Title, e.Direction = f.called(), model.Direction(f.direction.Value())
	e.Audience = e.Kind.Suggests()
	e.HostID, e.GuestID = part.KeyOf(f.host.Value()), part.KeyOf(f.guest.Value())
	e.City, _ = town(f.kit, f.city.Value())
	if group := f.group(); group != "" {
		e.Badge = group
	}
	first, err := f.first()
	if err != nil {
		return e, &model.FieldError{Field: "FirstDay", Err: err}
	}
	e.FirstDay = first
	if e.Kind == model.Standing {
		return e, nil
	}
	if err := typed.SetDay(&e.LastDay, f.to.Text(), e.FirstDay); err != nil {
		return e, &model.FieldError{Field: "LastDay", Err: err}
	}
	named := e
	named.Title = model.Plain("–") // that it has none yet is no fault of its days
	if err := named.Check(); words.Field(err) == "LastDay" {
		return e, err
	}
	return e, nil
}

// said is the line of what will be made, and what of it the heading told; odd says that it
// is why nothing can be.
func (f *visitCard) said() (text string, odd bool) {
	w := f.kit.Words
	e, err := f.event()
	if f.told.Err != nil { // it is said under the heading, and nothing is made of it
		return "", false
	}
	if err != nil {
		if e.LastDay == "" || words.Field(err) != "LastDay" {
			return "", false // it is being typed
		}
		return w.Error(err), true
	}
	var out []string
	if !e.Title.Equal(f.title.Text()) {
		out = append(out, w.Say("sheet.makes-named", e.Title.In(f.kit.Lang)))
	}
	out = append(out, w.Say("event.kind."+string(e.Kind)), w.Say("event.direction."+string(e.Direction)))
	for _, c := range []*part.Choice{f.guest, f.host} {
		if c.Value() != "" && c.Name() != "" {
			out = append(out, c.Name())
		}
	}
	if n := len(f.coming()); n > 0 {
		out = append(out, w.Count("sheet.members-count", n))
	}
	out = append(out, w.Range(e.FirstDay, e.LastDay), w.Say("sheet.clocks-of", w.City(e.Zone)))
	return strings.TrimSpace(w.Say("sheet.makes", strings.Join(out, " · ")) + "\n" + f.heard()), false
}

// What will be made has three lines at most, what the heading told the rest.
const saidLine, saidLines = 18, 4

func (f *visitCard) paint(_ *scene.Pane, s *scene.Scene, size fyne.Size) {
	text, odd := f.said()
	colour := look.Now().Text2
	if odd {
		colour = look.Now().Danger
	}
	y, left := float32(4), saidLines
	for line := range strings.Lines(text) {
		for _, l := range scene.F12.Wrap(strings.TrimSpace(line), size.Width-4, min(left, 3)) {
			if left == 0 {
				return
			}
			s.Text(1, y, l, scene.F12, colour)
			y += saidLine
			left--
		}
	}
}

func (f *visitCard) done() {
	say := f.kit.Words.Error
	e, err := f.event()
	save := &model.SaveEvent{Event: e, Members: f.coming()}
	if f.own != nil {
		save.Home = uidOf(f.kit, part.KeyOf(f.own.Value()))
	}
	if err == nil {
		err = e.Check()
	}
	if err == nil {
		err = f.told.Err
	}
	if err == nil {
		err = f.kit.Do(save)
	}
	if err != nil {
		under(err, say, f.title.Field(), map[string]*part.Field{"FirstDay": f.from, "LastDay": f.to})
		return
	}
	f.sheet.Close()
	f.made(save.ID)
}
