package register

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// texts are the columns of what is signed or adopted: our side and theirs beside each other.
func (b *Book) texts() []Column {
	of := func(r model.Record) *model.Instrument { return r.(*model.Instrument) }
	out := b.inEach(Column{Key: "text", Wide: 190, Bold: true}, func(r model.Record) *model.Text { return &of(r).Title })
	title := out[0].take
	out[0].take = func(b *Book, r *Row, text string) error { // until it is kept, the title says what it is
		err := title(b, r, text)
		if t, usual := of(r.Record), fresh(Texts).(*model.Instrument); err == nil && t.ID == 0 && t.Kind == usual.Kind && t.Level == usual.Level {
			kind, level := typed.TextTitle(text)
			if kind != "" {
				t.Kind = kind
			}
			if level != "" {
				t.Level = level
			}
		}
		if t := of(r.Record); err == nil && t.ID == 0 && t.Theirs == nil && t.EventID == nil {
			b.betweenWhom(t, text)
		}
		return err
	}
	ours := party(func(r model.Record) **int64 { return &of(r).Ours })
	theirs := party(func(r model.Record) **int64 { return &of(r).Theirs })
	ours.Key, theirs.Key, ours.Wide, theirs.Wide = "ours", "theirs", 80, 80
	from := b.from()
	from.order = func(b *Book, r *Row) string { return fmt.Sprintf("%06d", b.signed[r.Record.Head().ID]) }
	from.take = withWhoComes(from.take, func(r model.Record) **int64 { return &of(r).Theirs })
	out = append(out, choice(Column{Key: "text-state", Wide: 65}, model.InstrumentStates, "text.state.", func(r model.Record) *model.InstrumentState { return &of(r).State }))
	we := func(r model.Record) (*model.Text, *model.Level) { return &of(r).OurSigner, &of(r).OurRank }
	they := func(r model.Record) (*model.Text, *model.Level) { return &of(r).TheirSigner, &of(r).TheirRank }
	out = append(out, b.signer("our-signer", true, we)...)
	out = append(out, powers("our-powers", true, func(r model.Record) *model.Powers { return &of(r).OurPowers }))
	out = append(out, b.signer("their-signer", false, they)...)
	out = append(out, powers("their-powers", false, func(r model.Record) *model.Powers { return &of(r).TheirPowers }),
		kinds(choice(Column{Key: "text-kind", Wide: 80}, model.InstrumentKinds, "text.kind.", func(r model.Record) *model.InstrumentKind { return &of(r).Kind })),
		choice(Column{Key: "text-level", Wide: 80}, model.InstrumentLevels, "text.level.", func(r model.Record) *model.InstrumentLevel { return &of(r).Level }),
		ours, theirs,
		textLanguages(), originals(), from,
		choice(Column{Key: "making", Wide: 70, Away: true}, model.Makings, "text.making.", func(r model.Record) *model.Making { return &of(r).Making }),
		b.rank("our-rank", we), b.rank("their-rank", they),
		plain(Column{Key: "prevails", Wide: 60, Away: true, alike: true}, typed.Spoken, func(r model.Record) *string { return &of(r).Prevails }),
		plain(Column{Key: "approval", Wide: 90, Away: true}, nil, func(r model.Record) *string { return &of(r).Approval }))
	out = append(out, b.inEach(Column{Key: "other-parties", Away: true, alike: true}, func(r model.Record) *model.Text { return &of(r).Others })...)
	out = append(out, b.named(Column{Key: "depositary", Wide: 90, Away: true}, func(r model.Record) *model.Text { return &of(r).Depositary })...)
	out = append(out, b.inEach(Column{Key: "remarks", Away: true, alike: true}, func(r model.Record) *model.Text { return &of(r).Remarks })...)
	return levelled(append(out, choice(Column{Key: "readers", Wide: 104, Away: true}, model.Audiences[2:], "audience.", func(r model.Record) *model.Audience { return &of(r).Audience })))
}

// levelled lets the level of a text follow what else is typed of it, until somebody has chosen another.
func levelled(cols []Column) []Column {
	for i := range cols {
		take := cols[i].take
		if take == nil || !slices.Contains([]string{"text", "text-kind", "our-signer", "their-signer", "our-rank", "their-rank"}, cols[i].Key) {
			continue
		}
		cols[i].take = func(b *Book, r *Row, text string) error {
			t := r.Record.(*model.Instrument)
			was := b.levelOf(t)
			err := take(b, r, text)
			if err == nil && t.Level == was {
				t.Level = b.levelOf(t)
			}
			return err
		}
	}
	return cols
}

// levelOf is between whom a text is made by those who sign and by its title: a declaration of two heads of State
// is one of the States.
func (b *Book) levelOf(t *model.Instrument) model.InstrumentLevel {
	_, level := typed.TextTitle(b.text(t.Title))
	if t.Kind == "declaration" && t.OurRank == model.HeadOfState && t.TheirRank == model.HeadOfState {
		level = model.BetweenStates
	}
	return cmp.Or(level, fresh(Texts).(*model.Instrument).Level)
}

// betweenWhom is with whom a new text is, as its title names them, else as the only visit of the diary has them; of
// that visit it is where both are the same. With several it is not decided for anybody.
func (b *Book) betweenWhom(t *model.Instrument, title string) {
	event, with := b.onlyVisit()
	switch others := b.othersIn(title); len(others) {
	case 0:
		t.Theirs = with
	case 1:
		t.Theirs = &others[0]
	}
	if t.Theirs != nil && with != nil && *with == *t.Theirs {
		t.EventID = event
	}
}

// signer is who signs, in red and with a word of it where they are not among those who come, or have another rank
// than was kept. Of an office, and of somebody who holds one on the day, the rank is known with it.
func (b *Book) signer(key string, ours bool, of func(model.Record) (*model.Text, *model.Level)) []Column {
	cols := b.named(Column{Key: key, Wide: 100}, func(r model.Record) *model.Text { t, _ := of(r); return t })
	take, say := cols[0].take, cols[0].say
	side := func(b *Book, r *Row) (away bool, other model.OtherRank) {
		out := b.outside[r.Record.Head().ID]
		return ours && out.Ours || !ours && out.Theirs, b.ranks[r.Record.Head().ID].Of(ours)
	}
	cols[0].Late = func(b *Book, r *Row) bool { away, other := side(b, r); return away || other.Is }
	cols[0].order = say
	cols[0].say = func(b *Book, r *Row) string {
		said := say(b, r)
		away, other := side(b, r)
		if other.Is {
			said = b.Words.Say("text.rank", said, b.Words.OtherRank(other))
		}
		if away {
			said = b.Words.Say("text.outside", said)
		}
		return said
	}
	cols[0].take = func(b *Book, r *Row, text string) error {
		who, rank := of(r.Record)
		_, had := typed.RankOn(b.text(*who), b.signedOn(r), b.borne)
		if err := take(b, r, text); err != nil {
			return err
		}
		known, _ := typed.RankOn(text, b.signedOn(r), b.borne)
		if strings.TrimSpace(text) == "" || known != "" || had(*rank) { // what was typed of somebody nobody knows stays
			*rank = known
		}
		return nil
	}
	return cols
}

// rank is that of whoever signs. One that an office gave them at another time is not theirs on the day: it is not
// typed over the office.
func (b *Book) rank(key string, of func(model.Record) (*model.Text, *model.Level)) Column {
	c := choice(Column{Key: key, Wide: 80, Away: true}, model.Levels, "event.level.", func(r model.Record) *model.Level { _, rank := of(r); return rank })
	take := c.take
	c.take = func(b *Book, r *Row, text string) error {
		who, rank := of(r.Record)
		was := *rank
		if err := take(b, r, text); err != nil {
			return err
		}
		name := b.text(*who)
		if now, had := typed.RankOn(name, b.signedOn(r), b.borne); *rank != "" && *rank != was && *rank != now && had(*rank) {
			said := b.Words.Say("event.level." + string(*rank))
			*rank = was
			return model.Refuse("register.rank-left", name, said)
		}
		return nil
	}
	return c
}

// signedOn is the instant at which a text is signed, as far as its row says.
func (b *Book) signedOn(r *Row) int64 {
	t := r.Record.(*model.Instrument)
	if at, ok := b.signed[t.ID]; ok {
		if was := &b.Read.Texts[at]; was.On != 0 && keyIn(was.EventID) == keyIn(t.EventID) && keyIn(was.ItemID) == keyIn(t.ItemID) {
			return was.On
		}
	}
	if t.EventID != nil && b.events[*t.EventID] != nil {
		return b.events[*t.EventID].Begins()
	}
	return b.now
}

func keyIn(key *int64) int64 {
	if key == nil {
		return 0
	}
	return *key
}

// borne are the ranks of an office that was typed, or of those that a person holds or held.
func (b *Book) borne(text string) (out []typed.Borne) {
	people, offices := b.calledSo(text)
	if len(offices) > 0 {
		return typed.Bearing(offices[0])
	}
	for _, p := range people {
		for _, t := range b.holds[p.ID] {
			if o := b.offices[t.OfficeID]; o != nil {
				out = append(out, typed.Held(t, o)...)
			}
		}
	}
	return out
}

// powers is what was seen of full powers: in red where they stand against signing, and that
// none are needed where they are not.
func powers(key string, ours bool, of func(model.Record) *model.Powers) Column {
	c := choice(Column{Key: key, Wide: 70}, model.PowersSeenAs, "text.powers.", of)
	say, take := c.say, c.take
	c.take = func(b *Book, r *Row, text string) error {
		err := take(b, r, text)
		if err != nil && saysReferendum(text) { // not what was seen of them: it is decided of the whole text, where that is asked
			return model.Refuse("register.referendum", b.Words.Say("register.col.making"))
		}
		return err
	}
	rank := func(t *model.Instrument) model.Level {
		if ours {
			return t.OurRank
		}
		return t.TheirRank
	}
	c.say = func(b *Book, r *Row) string {
		t := r.Record.(*model.Instrument)
		if *of(t) == model.PowersUnseen {
			switch level := rank(t); {
			case t.Making != model.Signs || level == "", b.ranks[t.ID].Of(ours).Is && !model.NeedsPowers(level, t.Level): // in doubt it is not said that none are needed
				return ""
			case !model.NeedsPowers(level, t.Level):
				return b.Words.Say("text.powers.none-needed")
			}
		}
		return say(b, r)
	}
	c.typed = func(b *Book, r *Row) string {
		if *of(r.Record) == model.PowersUnseen {
			return ""
		}
		return say(b, r)
	}
	c.Late = func(_ *Book, r *Row) bool {
		for _, one := range r.Record.(*model.Instrument).Against() {
			if one.Ours == ours {
				return true
			}
		}
		return false
	}
	return c
}

// saysReferendum says that a text speaks of signing ad referendum, in any language.
func saysReferendum(text string) bool {
	const least = len("referendum")
	key := words.Fold(text)
	return len(key) >= least && slices.ContainsFunc(words.Languages, func(lang string) bool {
		return strings.Contains(words.Fold(words.For(lang).Say("text.making.ad-referendum")), key)
	})
}

// textLanguages are the authentic ones, with the one that prevails.
func textLanguages() Column {
	c := plain(Column{Key: "text-languages", Wide: 90, alike: true}, typed.Spoken, func(r model.Record) *string { return &r.(*model.Instrument).Languages })
	c.say = func(b *Book, r *Row) string { return b.Words.Tongues(r.Record.(*model.Instrument).Languages) }
	c.typed = func(_ *Book, r *Row) string { return strings.ToUpper(r.Record.(*model.Instrument).Languages) } // short enough for a field
	return c
}

// kinds takes the kind of a text by more words than its name too, as its title says it: a joint declaration.
func kinds(c Column) Column {
	take := c.take
	c.take = func(b *Book, r *Row, text string) error {
		err := take(b, r, text)
		if kind, _ := typed.TextTitle(text); err != nil && kind != "" {
			r.Record.(*model.Instrument).Kind, err = kind, nil
		}
		return err
	}
	return c
}

// originals is how many are signed, worked out.
func originals() Column {
	return Column{Key: "originals", Wide: 50, uses: true, say: func(_ *Book, r *Row) string {
		if n := r.Record.(*model.Instrument).Originals(); n > 0 {
			return strconv.Itoa(n)
		}
		return ""
	}}
}
