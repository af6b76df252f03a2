package register

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

// Who signs and is in no delegation stands in red with a word of it, is one of what is to be
// settled, and is typed over as the name alone.
func TestTheBoardTellsWhoIsNotInTheDelegation(t *testing.T) {
	r := small()
	ours, theirs := int64(1), int64(2)
	one := model.Instrument{Row: model.Row{ID: 5, UID: "text"}, Title: model.Plain("Agreement"), Kind: "agreement", Level: model.BetweenMinistries, State: "printed", Making: model.Signs, Ours: &ours, Theirs: &theirs,
		OurSigner: model.Plain("Minister of Energy"), TheirSigner: model.Plain("Minister of Defence"), Audience: model.Internal}
	r.Texts = []model.ToSign{{Instrument: one, Outside: model.Outside{Theirs: true}}}
	was := book(r, "en").List(Texts, nil)
	line := was.Line(5)
	of := func(l *List, id string) *Column { return l.Columns[column(l, id)] }
	theirsCol, oursCol := of(was, "their-signer"), of(was, "our-signer")
	if got := was.Cell(line, theirsCol); !strings.Contains(got, "Minister of Defence") || got == "Minister of Defence" || !theirsCol.Late(was.book, &line.Row) {
		t.Errorf("it says %q", got)
	}
	if got := was.Cell(line, oursCol); got != "Minister of Energy" || oursCol.Late(was.book, &line.Row) {
		t.Errorf("ours says %q", got)
	}
	if got := was.book.Typed(&line.Row, theirsCol); got != "Minister of Defence" {
		t.Errorf("typed over is %q", got)
	}
	if got := strings.Join(line.facets[0], " "); got != "outside" {
		t.Errorf("to be settled: %q", got)
	}
	r.Texts = []model.ToSign{{Instrument: one}} // they have joined
	now := book(r, "en").List(Texts, was)
	if got := now.Cell(now.Line(5), theirsCol); got != "Minister of Defence" {
		t.Errorf("it still says %q", got)
	}
}

// The texts of a visit stand on the screen in the order in which they are signed, as on paper,
// until somebody turns them; those of a later visit before them.
func TestTextsAreListedAsTheyAreSigned(t *testing.T) {
	visit, later, signing, party := int64(1), int64(2), int64(9), int64(1)
	text := func(id int64, title string, event int64, at int64, level model.InstrumentLevel) model.ToSign {
		return model.ToSign{From: model.Origin{Item: model.Plain("Signing"), Start: civil.Moment{At: at, Local: "2026-03-12T14:00", Zone: "UTC"}}, Instrument: model.Instrument{Row: model.Row{ID: id, UID: title}, EventID: &event, ItemID: &signing, Title: model.Plain(title), Kind: "agreement", Level: level,
			Making: model.Signs, State: "printed", Ours: &party, Theirs: &party, Audience: model.Internal}}
	}
	r := small()
	r.Texts = []model.ToSign{text(1, "A letter", visit, 100, model.BetweenMinistries), text(2, "Z declaration", visit, 100, model.BetweenStates), text(3, "M agreement", visit, 100, model.BetweenGovernments), text(4, "Y", later, 900, model.BetweenMinistries), text(5, "B at the end", visit, 200, model.BetweenStates)}
	model.SortTexts(r.Texts)
	l := book(r, "en").List(Texts, nil)
	l.Sort(column(l, Texts.By()), false)
	if got := names(l); got != "Y, Z declaration, M agreement, A letter, B at the end" {
		t.Errorf("they stand %s", got)
	}
}

// What is known of full powers is typed as offices say it, in any language, and as a board says it of them.
func TestFullPowersAreTypedAsOfficesSayThem(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		b := book(small(), lang)
		row := b.Fresh(Texts)
		l := b.List(Texts, nil)
		for text, want := range map[string]model.Powers{
			"missing": model.PowersUnseen, "lipsesc": model.PowersUnseen, "не надійшли": model.PowersUnseen, "Not required": model.PowersUnseen,
			"copy": model.PowersCopy, "old title": model.PowersOld, "titlu vechi": model.PowersOld, "seen": model.PowersSeen, "оригінал": model.PowersSeen,
		} {
			of := &row.Record.(*model.Instrument).OurPowers
			*of = model.PowersCopy
			if want == model.PowersCopy {
				*of = model.PowersSeen
			}
			if err := b.Type(row, l.Columns[column(l, "our-powers")], text); err != nil || *of != want {
				t.Errorf("%s: %q is %q, %v", lang, text, *of, err)
			}
		}
	}
}

// That a text is signed ad referendum is not said of what was seen of powers: nothing is decided there, and
// the sentence tells where it is.
func TestAdReferendumIsDecidedOfTheText(t *testing.T) {
	r := agreed()
	r.Texts = []model.ToSign{{Instrument: model.Instrument{Row: model.Row{ID: 1, UID: "t", Rev: 1}, Title: model.Plain("Energy"), Kind: "agreement", Level: model.BetweenGovernments, State: "idea", Making: model.Signs}}}
	b := book(r, "en")
	l := b.List(Texts, nil)
	row := b.Change(l.Shown()[0])
	for _, key := range []string{"our-powers", "their-powers"} {
		err := b.Type(row, l.Columns[column(l, key)], "ad referendum")
		if i := row.Record.(*model.Instrument); model.Code(err) != "register.referendum" || !strings.Contains(b.Words.Error(err), b.Words.Say("register.col.making")) || i.Making != model.Signs {
			t.Errorf("%s: %v, %+v", key, err, i)
		}
	}
	if err := b.Type(row, l.Columns[column(l, "our-powers")], "elsewhere"); model.Code(err) != "register.no-choice" {
		t.Errorf("other words: %v", err)
	}
}

// The rank of whoever signs is that of their office, and of an office to which nobody gave one what its title
// says: a line minister without full powers is told of, and the text cannot be called signed.
func TestTheRankOfASignerIsReadFromTheirOffice(t *testing.T) {
	r := small()
	r.Lists.Offices = append(r.Lists.Offices, model.Office{Row: model.Row{ID: 2, UID: "o2", Rev: 1}, PartyID: key(1), Title: model.Text{"en": "Minister of Energy"}},
		model.Office{Row: model.Row{ID: 3, UID: "o3", Rev: 1}, PartyID: key(1), Title: model.Text{"en": "Minister of Foreign Affairs"}})
	r.Tenures = append(r.Tenures, model.Tenure{Row: model.Row{ID: 2, UID: "t2", Rev: 1}, PersonID: 2, OfficeID: 2}, model.Tenure{Row: model.Row{ID: 3, UID: "t3", Rev: 1}, PersonID: 3, OfficeID: 3})
	ours, theirs := int64(1), int64(2)
	r.Texts = []model.ToSign{{Instrument: model.Instrument{Row: model.Row{ID: 5, UID: "text"}, Title: model.Plain("Agreement"), Kind: "agreement", Level: model.BetweenGovernments, State: "printed", Making: model.Signs, Ours: &ours, Theirs: &theirs, Audience: model.Internal}}}
	b := book(r, "en")
	l := b.List(Texts, nil)
	row := b.Change(l.Line(5))
	signer := l.Columns[column(l, "our-signer")]
	for text, want := range map[string]model.Level{"Ștefan Țurcanu": model.Minister, "Zidane Ana": model.ForeignMinister, "Volodymyr Zelenskyy": model.HeadOfState, "Minister of Energy": model.Minister,
		"Ana Pop, Minister of Justice": model.Minister, "Ana Pop, ministra de externe": model.ForeignMinister, "Regina Doherty": "", "Somebody": ""} {
		row = b.Change(l.Line(5))
		if err := b.Type(row, signer, text); err != nil {
			t.Fatal(err)
		}
		if got := row.Record.(*model.Instrument).OurRank; got != want {
			t.Errorf("%q has the rank %q, not %q", text, got, want)
		}
	}
	if err := b.Type(row, signer, "Ștefan Țurcanu"); err != nil {
		t.Fatal(err)
	}
	one := row.Record.(*model.Instrument)
	if one.State = "signed"; len(one.Against()) != 1 || model.Code(one.Check()) != "text.powers" {
		t.Errorf("signed without powers: %v", one.Check())
	}
}

// Whoever signs with another rank than was kept stands in red with a word of it and is one of what is to be settled;
// a rank that an office gave them once is not typed over it, and somebody else does not inherit it.
func TestTheBoardTellsWhoseOfficeHasChanged(t *testing.T) {
	r := small()
	r.Lists.Offices = append(r.Lists.Offices, model.Office{Row: model.Row{ID: 2, UID: "o2", Rev: 1}, Title: model.Text{"en": "Minister of Energy"}}, model.Office{Row: model.Row{ID: 3, UID: "o3", Rev: 1}, Title: model.Text{"en": "Minister of Foreign Affairs"}})
	r.Tenures = append(r.Tenures, model.Tenure{Row: model.Row{ID: 2, UID: "t2", Rev: 1}, PersonID: 2, OfficeID: 3, To: 100}, model.Tenure{Row: model.Row{ID: 3, UID: "t3", Rev: 1}, PersonID: 2, OfficeID: 2, From: 100})
	one := model.Instrument{Row: model.Row{ID: 5, UID: "text"}, Title: model.Plain("Agreement"), Kind: "agreement", Level: model.BetweenGovernments, State: "printed", Making: model.Signs, Ours: key(1), Theirs: key(2),
		OurSigner: model.Text{"en": "Ștefan Țurcanu"}, OurRank: model.Minister, Audience: model.Internal}
	r.Texts = []model.ToSign{{Instrument: one, Ranks: model.OtherRanks{Ours: model.OtherRank{Is: true, Kept: model.ForeignMinister, Office: model.Minister}}}}
	b := book(r, "en")
	l := b.List(Texts, nil)
	line := l.Line(5)
	signer, powers := l.Columns[column(l, "our-signer")], l.Columns[column(l, "our-powers")]
	if got := l.Cell(line, signer); !strings.Contains(got, "rank recorded: Foreign Minister; by office: Minister") || !signer.Late(b, &line.Row) || b.Typed(&line.Row, signer) != "Ștefan Țurcanu" {
		t.Errorf("it says %q", got)
	}
	if got := l.Cell(line, powers); got == b.Words.Say("text.powers.none-needed") || !powers.Late(b, &line.Row) {
		t.Errorf("the powers are %q", got)
	}
	if got := strings.Join(line.facets[0], " "); got != "powers rank" {
		t.Errorf("to be settled: %q", got)
	}
	r.Texts[0].OurRank, r.Texts[0].Ranks.Ours = model.ForeignMinister, model.OtherRank{Is: true, Kept: model.ForeignMinister, Office: model.Minister}
	byHand := book(r, "en").List(Texts, nil)
	if got := byHand.Cell(byHand.Line(5), powers); got != "" {
		t.Errorf("in doubt the powers are %q", got)
	}
	r.Texts[0].OurRank = model.Minister
	row := b.Change(line)
	rank := l.Columns[column(l, "our-rank")]
	if err := b.Type(row, rank, "Foreign Minister"); model.Code(err) != "register.rank-left" || row.Record.(*model.Instrument).OurRank != model.Minister {
		t.Errorf("the rank of an office that was left: %v, %q", err, row.Record.(*model.Instrument).OurRank)
	}
	if err := b.Type(row, rank, "Senior official"); err != nil {
		t.Error(err)
	}
	row = b.Change(line)
	if err := b.Type(row, signer, "Somebody Else"); err != nil || row.Record.(*model.Instrument).OurRank != "" {
		t.Errorf("somebody else has the rank %q, %v", row.Record.(*model.Instrument).OurRank, err)
	}
}

// The kind of a text is taken by the words that titles have for it too; what no title says is refused.
func TestTheKindOfATextIsTakenAsTitlesSayIt(t *testing.T) {
	for lang, kinds := range map[string]map[string]model.InstrumentKind{
		"en": {"joint declaration": "declaration", "Framework agreement": "framework-agreement", "song": ""},
		"ro": {"declarație comună": "declaration", "scrisoarea de intenție": "letter-of-intent", "cântec": ""},
		"uk": {"спільна декларація": "declaration", "пісня": ""},
	} {
		b := book(small(), lang)
		l := b.List(Texts, nil)
		for text, want := range kinds {
			row := b.Fresh(Texts)
			of := &row.Record.(*model.Instrument).Kind
			*of = "treaty"
			err := b.Type(row, l.Columns[column(l, "text-kind")], text)
			if want == "" && (err == nil || *of != "treaty") || want != "" && (err != nil || *of != want) {
				t.Errorf("%s: %q is %q, %v", lang, text, *of, err)
			}
		}
	}
}
