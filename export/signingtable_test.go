package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/assets"
	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// The sheet of the signing table has each text in the order of signing, the guest at the left of
// whoever faces it, before each side its own original that names it first; six originals of three
// texts in three languages, and twelve signatures. Turned, left is right.
func TestTheSheetOfTheSigningTable(t *testing.T) {
	visit, _ := programmes(t)
	for _, lang := range assets.Languages() {
		w := words.For(lang)
		ours, theirs := visit.Host.Name[lang], visit.Guest.Name[lang]
		one := composed(t, visit, options("signing-table", model.Internal, lang))
		if len(one.Sections) != 4 || len(one.Sections[0].Table.Rows) > 0 {
			t.Fatalf("%s: %d texts", lang, len(one.Sections)-1)
		}
		under := one.Sections[0].Under.String() // what holds for all of them
		for _, want := range []string{w.Count("export.originals", 6), w.Count("export.signatures", 12), w.Say("export.table.seen"), w.Say("export.table.turn")} {
			if !strings.Contains(under, want) {
				t.Errorf("%s: %q is not in %q", lang, want, under)
			}
		}
		for i, level := range []model.InstrumentLevel{model.BetweenStates, model.BetweenGovernments, model.BetweenMinistries} {
			sec := one.Sections[i+1]
			at := slices.IndexFunc(visit.Instruments, func(t model.Instrument) bool { return t.Level == level })
			if !strings.Contains(sec.Heading, visit.Instruments[at].Title[lang]) || len(sec.Table.Rows) != 2 {
				t.Errorf("%s: text %d is %q with %d rows", lang, i+1, sec.Heading, len(sec.Table.Rows))
				continue
			}
			left, right := sec.Table.Rows[0].Cells, sec.Table.Rows[1].Cells
			if !strings.HasPrefix(left[1].String(), theirs) || !strings.HasPrefix(right[1].String(), ours) {
				t.Errorf("%s: at the left %q, at the right %q", lang, left[1], right[1])
			}
			if want := w.Say("export.table.original", theirs, w.Tongues("uk ro en"), theirs, ours); left[2].String() != want {
				t.Errorf("%s: before the guest lies %q, not %q", lang, left[2], want)
			}
			if want := w.Say("export.table.original", ours, w.Tongues("ro uk en"), ours, theirs); right[2].String() != want {
				t.Errorf("%s: before the host lies %q, not %q", lang, right[2], want)
			}
		}
		last := one.Sections[3].Table.Rows[0].Cells // ministers sign, their President stands behind
		if who := visit.People[personCalled(t, visit, "Volodymyr Zelenskyy")].Name[lang]; !strings.Contains(last[len(last)-1].String(), who) {
			t.Errorf("%s: behind stands %q", lang, last[len(last)-1])
		}
		opt := options("signing-table", model.Internal, lang)
		opt.Look = export.LookOf(map[string]model.Text{model.SettingHouse: model.Plain("plain table=host")})
		if here := composed(t, visit, opt); !strings.HasPrefix(here.Sections[1].Table.Rows[0].Cells[1].String(), ours) {
			t.Errorf("%s: in a house with the host on the left sits %q", lang, here.Sections[1].Table.Rows[0].Cells[1])
		}
		opt = options("signing-table", model.Internal, lang)
		opt.Turned = true
		if turned := composed(t, visit, opt); !strings.HasPrefix(turned.Sections[1].Table.Rows[0].Cells[1].String(), ours) || !strings.Contains(turned.Sections[0].Under.String(), w.Say("export.table.seen-turned")) {
			t.Errorf("%s: turned, at the left sits %q", lang, turned.Sections[1].Table.Rows[0].Cells[1])
		}
	}
}

// An assistant of a side is who opens its folder, and of a text that is adopted nothing lies on
// the table.
func TestWhoOpensTheFolderIsSaid(t *testing.T) {
	visit, _ := programmes(t)
	visit.Instruments = slices.Clone(visit.Instruments)
	visit.Instruments[0].Making = model.Adopts
	at := keyOf(visit.Instruments[1].ItemID)
	visit.Who[at] = append(slices.Clone(visit.Who[at]), model.Participation{Row: model.Row{ID: 4711}, ItemID: at, Side: model.GuestSide, Name: model.Plain("Olena Hnatiuk"), Role: model.AssistsSigning})
	visit.Resolve()
	one := composed(t, visit, options("signing-table", model.Internal, "en"))
	if len(one.Sections) != 3 {
		t.Fatalf("%d texts lie on the table", len(one.Sections)-1)
	}
	rows := one.Sections[1].Table.Rows
	if got, none := rows[0].Cells[3].String(), rows[1].Cells[3].String(); got != "Olena Hnatiuk" || none != words.For("en").Say("export.no-name") {
		t.Errorf("the folders are opened by %q and %q", got, none)
	}
	for i := range visit.Instruments {
		visit.Instruments[i].Making = model.Adopts
	}
	if _, err := export.Compose([]model.Programme{visit}, options("signing-table", model.Internal, "en")); model.Code(err) != "export.nothing-of-it" {
		t.Errorf("a table for nothing: %v", err)
	}
}

func keyOf(key *int64) int64 {
	if key == nil {
		return 0
	}
	return *key
}
