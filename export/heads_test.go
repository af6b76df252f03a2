package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
)

// HoD and HoD+2, wherever they were typed, are words on every paper, in each language: whoever leads
// that side, and two members. The head has the item on a sheet of their own. Where nobody leads, or
// several do, it is a head of delegation, and no code.
func TestAHeadThatWasTypedIsWordsOnPaper(t *testing.T) {
	two := map[string]string{"en": "and two members of the delegation", "ro": "și doi membri ai delegației", "uk": "та два члени делегації"}
	one := map[string]string{"en": "and one member of the delegation", "ro": "și un membru al delegației", "uk": "та один член делегації"}
	twelve := map[string]string{"en": "and 12 members of the delegation", "ro": "și 12 membri ai delegației", "uk": "та 12 членів делегації"}
	head := map[string]string{"en": "head of delegation", "ro": "șeful delegației", "uk": "глава делегації"}
	for _, lang := range []string{"en", "ro", "uk"} {
		for said, want := range map[string]map[string]string{"HoD+2": two, "HoD + 1": one, "hod +12": twelve, "HoD": head} {
			visit, _ := programmes(t)
			at := slices.IndexFunc(visit.Items, func(it model.Item) bool { return it.Kind == model.Talks })
			it := &visit.Items[at]
			host, guest := whoIs(t, &visit, "Oana Țoiu"), whoIs(t, &visit, "Volodymyr Zelenskyy")
			visit.Who = clone(visit.Who)
			visit.Who[it.ID] = []model.Participation{
				{Row: model.Row{ID: 880001}, ItemID: it.ID, Side: model.HostSide, PersonID: &host.ID},
				{Row: model.Row{ID: 880002}, ItemID: it.ID, Side: model.GuestSide, Name: model.Text{"en": said}},
			}
			visit.Resolve()
			opt := options("individual", model.Internal, lang) // how many come is told to the office, and to their own
			opt.For = "person " + host.UID
			sheet := everything(composed(t, visit, opt))
			if strings.Contains(strings.ToLower(sheet), "hod") || said != "HoD" && !strings.Contains(sheet, want[lang]) || !strings.Contains(sheet, guest.Name[lang]) {
				t.Errorf("%q in %s is on her sheet %q", said, lang, sheet)
			}
			opt.For = "person " + guest.UID
			if his := everything(composed(t, visit, opt)); !strings.Contains(his, it.Title[lang]) {
				t.Errorf("%q in %s: the head's own sheet lacks it: %q", said, lang, his)
			}
			for _, d := range export.Documents() {
				if d.Several || d.ID == export.ChangeSheet || said != "HoD+2" {
					continue
				}
				opt := options(d.ID, d.Audience, lang)
				papers, err := export.Compose([]model.Programme{visit}, opt)
				if err != nil {
					continue
				}
				for _, p := range papers {
					if all := everything(p); strings.Contains(strings.ToLower(all), "hod") {
						t.Errorf("%s in %s prints %q", d.ID, lang, all)
					}
				}
			}
			visit.Seats = clone(visit.Seats)
			for id, s := range visit.Seats {
				if s.Role = "member"; s.PersonID == nil || *s.PersonID != host.ID {
					visit.Seats[id] = s
				}
			}
			visit.Resolve()
			opt.For = "person " + host.UID
			sheet = everything(composed(t, visit, opt))
			if !strings.Contains(strings.ToLower(sheet), head[lang]) || said != "HoD" && !strings.Contains(sheet, want[lang]) || strings.Contains(strings.ToLower(sheet), "hod") {
				t.Errorf("%q in %s, where nobody leads: %q", said, lang, sheet)
			}
		}
	}
}
