package sheet

import (
	"cmp"
	"encoding/json"
	"maps"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/assets"
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// Usual are the programmes that are shipped, one for each kind of visit. They
// and their items bear the names of the field in every language.
func Usual() ([]model.Template, error) {
	var list []model.Template
	if err := json.Unmarshal(assets.Templates(), &list); err != nil {
		return nil, err
	}
	for i := range list {
		t := &list[i]
		t.Name = called("event.kind." + string(t.Kind))
		for j := range t.Items {
			it := &t.Items[j]
			it.Title = called(cmp.Or(it.Title[byKey], "item.kind."+string(it.Kind)))
		}
	}
	return list, nil
}

// byKey stands in the place of a language where the usual programmes call an item by more
// than its kind: behind it is the key of the catalogue, as a language may be added.
const byKey = "words"

// called is what the catalogue says of a key in every language.
func called(key string) model.Text {
	t := model.Text{}
	for _, l := range words.Languages {
		t = t.With(l, words.For(l).Say(key))
	}
	return t
}

// templateCard makes a visit from a template, and shows what it will be.
type templateCard struct {
	kit       Kit
	list      []model.Template
	own       int // so many of the list, at its head, are the office's
	zone      string
	pick      *part.Choice
	title     *part.TextField
	first     *part.Field
	host      *part.Choice
	guest     *part.Choice
	hostHead  *part.Field
	guestHead *part.Field
	preview   *templateList
	gone      *part.Button
	sheet     *part.Sheet
	day       civil.Date
	made      func(id int64, first civil.Date)
	named     model.Text // the heading that was proposed
	headings  *typed.Headings
	told      typed.Heading // what is typed
	hand      byHand
	putting   bool
}

// OpenTemplates asks which template to begin from, its heading, its first day
// and the two sides, and makes the visit in one deed. made is told its key.
func OpenTemplates(kit Kit, c fyne.Canvas, day civil.Date, zone string, host *int64, made func(id int64, first civil.Date)) {
	f := &templateCard{kit: kit, day: day, zone: zone, made: made, headings: headings(kit, model.EventKinds)}
	w, say := kit.Words, kit.Words.Error
	f.pick = part.NewChoice(w.Say("sheet.template"), nil, say)
	f.title = part.NewTextField(w.Say("sheet.heading"), 1, kit.Lang, kit.Langs, say)
	f.first = part.NewField(w.Say("sheet.first-day"), 1, say)
	f.first.Put(w.Date(day))
	f.first.OnTry = triedFrom(day)
	f.host, f.guest = PartyChoice(kit, "sheet.host"), PartyChoice(kit, "sheet.guest")
	f.host.Put(part.ValueOf(host))
	f.hostHead = part.NewField(w.Say("sheet.host-head"), 1, say).Hint(w.Say("sheet.head-hint"))
	f.guestHead = part.NewField(w.Say("sheet.guest-head"), 1, say).Hint(w.Say("sheet.head-hint"))
	f.preview = newTemplateList(w)
	f.pick.OnChoose = func(v string) error { f.pick.Put(v); f.show(); return nil }
	f.follow()
	f.gone = part.NewButton(w.Say("sheet.template-delete"), part.Plain, f.remove)
	body := container.New(part.Stack{Gap: 12}, container.New(part.Row{Weights: []float32{1.5, 1}}, f.pick.Pane, f.first), f.title,
		container.New(part.Row{}, f.host.Pane, f.guest.Pane), container.New(part.Row{}, f.hostHead, f.guestHead), f.preview.Pane)
	f.load()
	f.sheet = f.kit.Open(c, w.Say("ui.cmd.new-from"), 640, body, f.pick.Pane, f.gone,
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { f.sheet.Close() }), part.NewButton(w.Say("sheet.add"), part.Primary, f.done))
	for _, in := range []*part.Field{f.title.Field(), f.first, f.hostHead, f.guestHead} {
		in.Entry().OnEnter = f.done
	}
}

// load reads the office's templates and puts the shipped ones after them.
func (f *templateCard) load() {
	own, err := f.kit.Desk.Templates()
	if err != nil {
		f.kit.Tell(err)
	}
	usual, err := Usual()
	if err != nil {
		f.kit.Tell(err)
	}
	f.list, f.own = append(own, usual...), len(own)
	var names []part.Option
	for i := range f.list {
		name := f.kit.Words.Text(f.list[i].Name)
		if i >= f.own {
			name = f.kit.Words.Say("sheet.template-usual", name)
		}
		names = append(names, part.Option{Value: strconv.Itoa(i), Name: name})
	}
	f.pick.Offer(names)
	f.pick.Put("0")
	f.show()
}

func (f *templateCard) chosen() *model.Template {
	i, err := strconv.Atoi(f.pick.Value())
	if err != nil || i < 0 || i >= len(f.list) {
		return nil
	}
	return &f.list[i]
}

// show says what the chosen template will be from the day that is typed.
func (f *templateCard) show() {
	t := f.chosen()
	if t == nil {
		return
	}
	first := f.day
	if err := typed.SetDay(&first, f.first.Text(), f.day); err != nil || first == "" {
		first = f.day
	}
	if now := f.title.Text(); now.Empty() || maps.Equal(now, f.named) {
		f.named = t.Name // nobody has typed another
		f.title.Put(t.Name)
	}
	f.preview.fill(t, first)
	f.gone.Off(t.ID == 0)
	if f.sheet != nil {
		f.sheet.Refresh()
	}
}

func (f *templateCard) remove() {
	t := f.chosen()
	if t == nil || t.ID == 0 {
		return
	}
	if f.kit.Try(&model.Remove{Record: t, Name: t.Name}) {
		f.load()
	}
}

func (f *templateCard) done() {
	t, say := f.chosen(), f.kit.Words.Error
	if t == nil {
		return
	}
	first := f.day
	if err := typed.SetDay(&first, f.first.Text(), f.day); err != nil {
		f.first.Wrong(say(err))
		return
	}
	known, err := f.kit.Desk.People("")
	if err != nil {
		f.first.Wrong(say(err))
		return
	}
	e := f.event(t.Kind, first)
	roll := typed.NewRoll(known)
	heads := append(roll.ReadBegun(f.hostHead.Text(), f.kit.Lang, model.HostSide), roll.ReadBegun(f.guestHead.Text(), f.kit.Lang, model.GuestSide)...)
	begin := &model.FromTemplate{Event: e, Items: t.Items, Principals: heads}
	if err := f.kit.Do(begin); err != nil {
		under(err, say, f.title.Field(), map[string]*part.Field{"FirstDay": f.first})
		return
	}
	f.sheet.Close()
	f.made(begin.ID, first)
}

// OpenSaveTemplate asks for the name of a template and keeps a programme as one. It says
// which texts name whoever came: they come along.
func OpenSaveTemplate(kit Kit, c fyne.Canvas, cells typed.Cells) {
	w, say, p := kit.Words, kit.Words.Error, &cells.Programme
	name := part.NewTextField(w.Say("sheet.template-name"), 1, kit.Lang, kit.Langs, say)
	name.Put(p.Event.Title)
	body := container.New(part.Stack{Gap: 12}, name, part.NewPara(w.Count("sheet.template-holds", len(p.Items)), 430))
	kept := model.TemplateOf(p, p.Event.Title)
	if n, all := daysKept(&kept, &p.Event); n < all {
		notice := part.NewNotice(430)
		notice.Put(w.Count("sheet.template-days", n, all), nil)
		body.Add(notice)
	}
	other := p.Guest
	if p.Event.OwnSide() == model.GuestSide {
		other = p.Host
	}
	if other != nil {
		if texts := cells.Names(*other); len(texts) > 0 {
			notice := part.NewNotice(430)
			notice.Put(w.Count("sheet.template-names", len(texts), texts[0]), nil)
			body.Add(notice)
		}
	}
	var s *part.Sheet
	done := func() {
		t := model.TemplateOf(p, name.Text())
		if err := kit.Do(&model.Save{Record: &t, Name: t.Name}); err != nil {
			name.Field().Wrong(say(err))
			return
		}
		s.Close()
	}
	s = kit.OpenAs(Began{Card: OfTemplate, Of: model.Ref{Event: p.Event.ID}}, c, w.Say("ui.cmd.save-template"), 480, body, name.Field().Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("sheet.template-save"), part.Primary, done))
	name.Field().Entry().OnEnter = done
}
