package takein

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"chancery/exchange"
	"chancery/model"
	"chancery/ui/part"
	"chancery/words"
)

// neighbours are the states whose clocks the hours of a new visit may be on: those with whom an office of the
// region speaks most.
var neighbours = []string{"RO", "UA", "MD", "PL", "DE", "BE", "GB", "US"}

// targets are the choices at the head of the card: what the file is for, and how it is read.
func (k *card) targets() (out []fyne.CanvasObject) {
	w := k.kit.Words
	var into []part.Option
	for _, t := range targets {
		if (t == intoVisit || t == intoDelegation || t == intoGuests) && len(k.host.Events()) == 0 {
			continue
		}
		into = append(into, part.Option{Value: string(t), Name: w.Say("takein.into." + string(t))})
	}
	out = append(out, k.field("into", into, string(k.into), func(v string) error {
		k.into, k.which, k.fresh, k.chosen, k.cols = target(v), 0, 0, false, nil
		if k.event == 0 && k.into != intoNew && k.into != intoPeople {
			k.event = k.visits()[0]
		}
		return k.again()
	}))
	if k.into != intoPeople && len(k.host.Events()) > 0 {
		value := strconv.FormatInt(k.event, 10)
		if k.into == intoNew {
			value = string(intoNew)
		}
		out = append(out, k.field("event", k.events(), value, k.chooseVisit))
	}
	if k.into == intoNew {
		out = append(out, k.headline)
	}
	switch k.into {
	case intoDelegation:
		out = append(out, k.ofDelegation(), k.field("head", k.heading(), strconv.Itoa(k.head), func(v string) error {
			k.head, _ = strconv.Atoi(v)
			k.chosen = true
			k.judge()
			k.renew()
			return nil
		}))
	case intoGuests:
		if k.which == 0 {
			k.which = k.of.GuestsOf(&k.cells)
		}
		out = append(out, k.whichOf("item", k.items()))
		if k.unsided() != "" {
			out = append(out, k.field("whose", k.sideOptions(), string(k.whose), func(v string) error {
				k.areOf(model.Side(v))
				return nil
			}))
		}
	case intoVisit, intoNew: // which asks for them too
		out = append(out, k.field("clocks", k.zones(), cmp.Or(k.clocks, k.of.Zone, k.cells.Programme.Event.Zone), func(v string) error {
			k.clocks, k.own = v, true
			return k.again()
		}))
	}
	if len(k.file.Beside) > 1 {
		out = append(out, k.field("attached", k.attachments(), k.file.Name, k.chooseAttached))
	}
	if len(k.file.Charsets) > 0 || k.how.Charset != "" && k.file.Charset != "" {
		out = append(out, k.field("charset", k.pages(), k.file.Charset, func(v string) error {
			how := k.how
			how.Charset = v
			f, err := exchange.Read(k.name, k.bytes, how)
			if err != nil {
				return err
			}
			f.Charsets = append(f.Charsets, k.file.Charset)
			k.file, k.how = f, how
			return k.again()
		}))
	}
	return out
}

// attachments are what came with a letter, and its own text.
func (k *card) attachments() (out []part.Option) {
	for _, name := range k.file.Beside {
		one := part.Option{Value: name, Name: name}
		if name == k.name {
			one.Name = k.kit.Words.Say("takein.attached.text")
		}
		out = append(out, one)
	}
	return out
}

// chooseAttached reads another of what came with a letter, for what it is.
func (k *card) chooseAttached(name string) error {
	how := k.how
	how.Attached = name
	f, err := exchange.Read(k.name, k.bytes, how)
	if err != nil {
		return err
	}
	k.file, k.how, k.into, k.which, k.fresh, k.chosen, k.cols, k.failed = f, how, "", 0, 0, false, nil, nil
	if err := k.begin(); err != nil {
		return err
	}
	k.read(k.renew)
	return nil
}

// field is a choice that stays the same as long as the card stands.
func (k *card) field(key string, options []part.Option, value string, do func(string) error) fyne.CanvasObject {
	return k.box(key, k.kit.Words.Say("takein.ask."+key), options, value, do)
}

// box is a choice that stays the same one, and keeps the keyboard, while what it asks for is read anew.
func (k *card) box(key, label string, options []part.Option, value string, do func(string) error) fyne.CanvasObject {
	in := k.choose[key]
	if in == nil {
		in = part.NewChoice(label, options, k.kit.Words.Error)
		k.choose[key] = in
	}
	in.OnChoose = do
	in.Offer(options)
	in.Put(value)
	return in.Pane
}

func (k *card) whichOf(key string, options []part.Option) fyne.CanvasObject {
	if k.which == 0 && len(options) > 0 {
		k.which, _ = strconv.ParseInt(options[0].Value, 10, 64)
	}
	value := ""
	if k.which != 0 {
		value = strconv.FormatInt(k.which, 10)
	}
	return k.field(key, options, value, func(v string) error {
		k.which, _ = strconv.ParseInt(v, 10, 64)
		return k.again()
	})
}

// visits are the keys of all visits, that which is open first, then those ahead.
func (k *card) visits() (out []int64) {
	today := k.host.Today()
	list := slices.Clone(k.host.Events())
	rank := func(e *model.Event) int {
		switch {
		case e.ID == k.host.Here():
			return -1
		case e.LastDay == "" || e.LastDay < today:
			return 1 << 20
		}
		return max(0, e.FirstDay.Sub(today))
	}
	slices.SortStableFunc(list, func(a, b model.Listed) int { return rank(&a.Event) - rank(&b.Event) })
	for i := range list {
		out = append(out, list[i].Event.ID)
	}
	return out
}

// chooseVisit is for one that there is, or for a new one.
func (k *card) chooseVisit(v string) error {
	switch {
	case v == string(intoNew):
		k.into = intoNew
	case k.into == intoNew:
		k.into = intoVisit
	}
	if v != string(intoNew) {
		k.event, _ = strconv.ParseInt(v, 10, 64)
	}
	k.which, k.fresh, k.whose = 0, 0, ""
	return k.again()
}

func (k *card) events() (out []part.Option) {
	names := map[int64]string{}
	for _, l := range k.host.Events() {
		names[l.Event.ID] = k.kit.Words.Text(l.Event.Title)
	}
	for _, id := range k.visits() {
		out = append(out, part.Option{Value: strconv.FormatInt(id, 10), Name: names[id]})
	}
	if !k.into.ofPeople() {
		out = append(out, part.Option{Value: string(intoNew), Name: k.kit.Words.Say("takein.into.new")})
	}
	return out
}

func (k *card) heading() []part.Option {
	out := []part.Option{{Value: "0", Name: k.kit.Words.Say("takein.head.nobody")}}
	for i := range k.of.People {
		if d := &k.of.People[i]; !d.Out {
			out = append(out, part.Option{Value: strconv.Itoa(d.N), Name: cmp.Or(d.Name, d.Office)})
		}
	}
	return out
}

func (k *card) items() (out []part.Option) {
	for i := range k.cells.Programme.Items {
		it := &k.cells.Programme.Items[i]
		out = append(out, part.Option{Value: strconv.FormatInt(it.ID, 10), Name: k.day(it.Start.Date()) + " " + k.kit.Words.Text(it.Title)})
	}
	return out
}

// zones are the clocks that hours may be of: the visit's, those the file names, those of
// either side, and those that its hours tell.
func (k *card) zones() (out []part.Option) {
	e := &k.cells.Programme.Event
	add := func(zone string) {
		if zone != "" && !slices.ContainsFunc(out, func(o part.Option) bool { return o.Value == zone }) {
			name := zone
			if strings.Contains(zone, "/") {
				name = k.kit.Words.City(zone)
			}
			out = append(out, part.Option{Value: zone, Name: name})
		}
	}
	add(e.Zone)
	add(k.of.Zone)
	for _, p := range k.lists.Parties {
		if e.HostID != nil && *e.HostID == p.ID || e.GuestID != nil && *e.GuestID == p.ID {
			if known, ok := words.StateOf(p.Code); ok {
				add(known.Zone)
			}
		}
	}
	if k.into == intoNew { // nothing says yet who comes
		add(k.home)
		for _, code := range neighbours {
			if known, ok := words.StateOf(code); ok {
				add(known.Zone)
			}
		}
	}
	add(k.clocks)
	add("UTC")
	return out
}

func (k *card) pages() (out []part.Option) {
	for _, name := range append([]string{k.file.Charset}, k.file.Charsets...) {
		if name != "" && !slices.ContainsFunc(out, func(o part.Option) bool { return o.Value == name }) {
			out = append(out, part.Option{Value: name, Name: name})
		}
	}
	return out
}
