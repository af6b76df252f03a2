package sheet

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/ui/part"
	"chancery/words"
)

// OpenParty asks for a state or an organisation that is on no list. made is told its
// key.
func OpenParty(kit Kit, c fyne.Canvas, name string, made func(id int64)) {
	w, say := kit.Words, kit.Words.Error
	names := part.NewTextField(w.Say("sheet.party-name"), 1, kit.Lang, kit.Langs, say)
	names.Put(model.Text{}.With(kit.Lang, name))
	kind := part.NewChoice(w.Say("sheet.kind"), part.Options(model.PartyKinds, "party.kind.", w.Say), say)
	kind.Put(string(model.Organisation))
	short := part.NewField(w.Say("sheet.party-short"), 1, say)
	body := container.New(part.Stack{Gap: 12}, names, container.New(part.Row{}, kind.Pane, short))
	var s *part.Sheet
	done := func() {
		p := model.Party{Kind: model.PartyKind(kind.Value()), Name: names.Text()}
		if tag := strings.TrimSpace(short.Text()); p.Kind == model.State {
			p.Code = strings.ToUpper(tag)
		} else {
			p.Short = tag
		}
		save := &model.Save{Record: &p, Name: p.Name}
		err := p.Check()
		if err == nil {
			err = kit.Do(save)
		}
		if err != nil {
			under(err, say, names.Field(), map[string]*part.Field{"Code": short})
			return
		}
		s.Close()
		made(save.ID)
	}
	s = kit.Open(c, w.Say("sheet.add-party"), 460, body, names.Field().Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("sheet.add"), part.Primary, done))
	for _, in := range []*part.Field{names.Field(), short} {
		in.Entry().OnEnter = done
	}
}

// OpenRecognition asks how the office takes a state: by which name, with a flag, with
// a note under the papers. done follows when it is kept.
func OpenRecognition(kit Kit, c fyne.Canvas, code string, done func()) {
	w, say := kit.Words, kit.Words.Error
	settings, err := kit.Desk.Settings()
	if err != nil {
		kit.Tell(err)
		return
	}
	k, _ := words.StateOf(code)
	was := model.RecognitionIn(settings, code)
	how := part.NewChoice(w.Say("sheet.recognition-how"), part.Options(model.Recognitions, "recognition.", w.Say), say)
	called := part.NewTextField(w.Say("sheet.recognition-called"), 1, kit.Lang, kit.Langs, say)
	note := part.NewTextField(w.Say("sheet.recognition-note"), 4, kit.Lang, kit.Langs, say)
	how.Put(string(first(was.How, proposed(k))))
	called.Put(first2(was.Called, k.Name))
	note.Put(first2(was.Note, usualNote(code)))
	show := func() { part.Reveal(note, how.Value() == string(model.Footnoted)) }
	show()
	var s *part.Sheet
	how.OnChoose = func(string) error {
		show()
		s.Refresh()
		return nil
	}
	keep := func() {
		now := model.Recognising{How: model.Recognition(how.Value()), Called: called.Text(), Note: note.Text()}
		if now.How != model.Footnoted {
			now.Note = nil
		}
		if now.Called.Equal(k.Name) && now.How != model.Unmarked && now.How != model.Footnoted {
			now.Called = nil
		}
		err := now.Check()
		if err == nil {
			err = kit.Do(&model.Recognise{Code: code, Now: now, Was: was, Party: partyOf(kit, code, k.Name, &now)})
		}
		if err != nil {
			under(err, say, called.Field(), map[string]*part.Field{"Note": note.Field()})
			return
		}
		s.Close()
		done()
	}
	why := "sheet.recognition-usual"
	if k.Asks { // no other state is to be told that it is disputed
		why = "sheet.recognition-why"
	}
	body := container.New(part.Stack{Gap: 12}, part.NewPara(w.Say(why, w.Text(k.Name)), 430), how.Pane, called, note)
	s = kit.Open(c, w.Say("sheet.recognition", w.Text(k.Name)), 480, body, how.Pane,
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("sheet.save"), part.Primary, keep))
	called.Field().Entry().OnEnter = keep
}

// proposed is how most offices take a state.
func proposed(k words.Known) model.Recognition {
	if k.Asks {
		return model.ByName
	}
	return model.Recognised
}

func first(list ...model.Recognition) model.Recognition {
	for _, r := range list {
		if r != "" {
			return r
		}
	}
	return ""
}

func first2(a, b model.Text) model.Text {
	if a.Empty() {
		return b
	}
	return a
}

// usualNote is the note that is agreed for a state, where there is one.
func usualNote(code string) model.Text {
	t := model.Text{}
	for _, l := range words.Languages {
		if key := "note." + code; words.For(l).Has(key) {
			t = t.With(l, words.For(l).Say(key))
		}
	}
	return t
}

// partyOf is the row of a state that the diary has, called again by its usual name
// where it is not called otherwise; nil for none.
func partyOf(kit Kit, code string, usual model.Text, now *model.Recognising) *model.Party {
	r, err := kit.Desk.Registers()
	if err != nil {
		kit.Tell(err)
		return nil
	}
	for i := range r.Parties {
		if p := &r.Parties[i]; p.Code == code {
			if now.Called.Empty() {
				p.Name = usual
			}
			return p
		}
	}
	return nil
}
