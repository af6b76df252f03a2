package export_test

import (
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/model/edition"
)

// The files of an edition tell in their names which it is, in each language; of readers who
// are told no number, as of when.
func TestTheNameOfAFileSaysItsEdition(t *testing.T) {
	visit, _ := programmes(t)
	for lang, want := range map[string]string{"en": " – edition 2 (EN).pdf", "ro": " – versiunea 2 (RO).pdf", "uk": " – редакція 2 (УКР).pdf"} {
		opt := options("running-order", model.Internal, lang)
		before := export.FileName([]model.Programme{visit}, opt)
		opt.Edition = export.Edition{N: 2, After: 1}
		if got := export.FileName([]model.Programme{visit}, opt); !strings.HasSuffix(got, want) || strings.HasSuffix(before, want) {
			t.Errorf("%q, not issued %q", got, before)
		}
		opt.Audience, opt.Document, opt.Look.House = model.Public, "public", opt.Look.House.With("edition", "office")
		if got := export.FileName([]model.Programme{visit}, opt); strings.Contains(got, " 2 ") || !strings.Contains(got, "10.00 (") {
			t.Errorf("for readers who are told no number: %q", got)
		}
	}
}

// A paper says which editions of it those hold who get it; who held none of it is told none.
func TestAPaperReplacesWhatItsHoldersHold(t *testing.T) {
	visit, _ := programmes(t)
	who := func(names ...string) (out []model.EditionHolder) {
		for _, n := range names {
			out = append(out, model.EditionHolder{PaperID: 1, Kind: model.HeldByName, Name: model.Plain(n)})
		}
		return out
	}
	held := func(n int64, names ...string) model.Issued {
		return model.Issued{Edition: model.Edition{N: n}, Papers: []model.EditionPaper{{Row: model.Row{ID: 1}, Document: "public"}}, Holders: who(names...)}
	}
	given := []model.Issued{held(5, "A"), held(4, "A", "B"), held(3, "C")}
	for want, names := range map[string][]string{"replaces edition 5": {"A"}, "replaces editions 4, 5": {"A", "B", "D"}, "replaces edition 3": {"C"}, "": {"D"}} {
		i := export.Issuing{Programme: visit, N: 6, Given: given, Wishes: []export.Wish{{Options: options("public", model.Public, "en"), To: who(names...)}}}
		c, _, err := i.Make()
		if err != nil {
			t.Fatal(err)
		}
		page := strings.Join(pages(t, c.Papers[0].Bytes), "")
		if !strings.Contains(page, want) || want == "" && strings.Contains(page, "replaces") {
			t.Errorf("for %v it does not say %q: %s", names, want, page[:min(400, len(page))])
		}
	}
}

// Just after an edition was issued the sheet of changes is compared with the one before.
func TestTheSheetOfChangesIsComparedWithWhatDiffers(t *testing.T) {
	was, _ := programmes(t)
	now, _, _, _, _ := later(t, was)
	kept := map[string]model.Programme{"4": was, "5": now}
	read := func(key string) ([]byte, error) { p := kept[key]; return edition.Freeze(&p) }
	one := func(n int64, key string) model.Issued {
		return model.Issued{Edition: model.Edition{N: n, Zone: "UTC", Programme: model.Deposit{Key: key}}}
	}
	given := []model.Issued{one(5, "5"), one(4, "4")}
	opt := options(export.ChangeSheet, model.Internal, "en")
	if n := export.Differs(given, &opt.Request, []model.Programme{now}, read); n != 4 {
		t.Errorf("as it was issued: %d", n)
	}
	if n := export.Differs(given, &opt.Request, []model.Programme{was}, read); n != 5 {
		t.Errorf("after a change: %d", n)
	}
	text := func(p model.Programme) string {
		o := opt
		if o.Older, _ = export.OlderOf(given, &o.Request, []model.Programme{p}, read); o.Older == nil {
			t.Fatal("it is compared with nothing")
		}
		return everything(composed(t, p, o))
	}
	same := "No changes since edition 5"
	if said := text(now); !strings.Contains(said, "Changes since edition 4") || !strings.Contains(said, same) { // as a programme in the same envelope says
		t.Errorf("as it was issued it says %s", said[:min(500, len(said))])
	}
	if said := text(was); !strings.Contains(said, "Changes since edition 5") || strings.Contains(said, same) {
		t.Errorf("after a change it says %s", said[:min(500, len(said))])
	}
	if n := export.Differs(given[:1], &opt.Request, []model.Programme{now}, read); n != 5 {
		t.Errorf("where none differs: %d", n)
	}
}
