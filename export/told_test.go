package export_test

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"chancery/assets"
	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// No row says of one person both that they have confirmed and that there is no answer: the
// invitation says it, which has days, and the seat only where no answer is in its thread.
func TestARowHasOneAnswer(t *testing.T) {
	_, summit := programmes(t)
	for _, lang := range assets.Languages() {
		w := words.For(lang)
		confirmed, none, principle := w.Say("seat.status.accepted"), words.Capital(w.Say("invitation.awaited")), words.Capital(w.Say("invitation.step.principle"))
		for _, doc := range []string{"guest-list", "delegation-list"} {
			said := 0
			for _, sec := range composed(t, summit, at(t, options(doc, model.Internal, lang), "2026-03-12T09:00")).Sections {
				for _, r := range sec.Table.Rows {
					s := rowOf(r)
					if strings.Contains(s, none) || strings.Contains(s, principle) {
						if said++; strings.Contains(s, confirmed) {
							t.Errorf("%s, %s: %s", doc, lang, s)
						}
					}
				}
			}
			if said < 3 {
				t.Errorf("%s, %s: of %d it is said how far it is", doc, lang, said)
			}
		}
	}
	summit.Invitations = slices.Clone(summit.Invitations)
	for i := range summit.Invitations { // nobody has written down an answer: the seats tell
		one := &summit.Invitations[i]
		one.Thread = slices.DeleteFunc(slices.Clone(one.Thread), func(s model.InvitationStep) bool { return !s.Kind.Asks() })
	}
	said := everything(composed(t, summit, at(t, options("guest-list", model.Internal, "en"), "2026-05-01T09:00")))
	if strings.Contains(said, "No reply yet") || !strings.Contains(said, "Confirmed") {
		t.Errorf("the seats have answered: %s", said)
	}
}

// A paper knows nothing that is later than its hour: neither what is said at a meeting of the
// same afternoon, nor what is agreed there.
func TestAPaperKnowsNothingLaterThanItsHour(t *testing.T) {
	visit, summit := programmes(t)
	for _, lang := range assets.Languages() {
		w := words.For(lang)
		aloud, with := words.Capital(w.Say("invitation.step.aloud")), map[string]string{"en": "Deputy Head of the Office", "ro": "adjunctul șefului", "uk": "заступника керівника"}[lang]
		for hour, known := range map[string]bool{"2026-03-12T09:00": false, "2026-03-12T15:30": true} {
			said := everything(composed(t, summit, at(t, options("invitations", model.Internal, lang), hour)))
			if strings.Contains(said, aloud) != known || strings.Contains(said, with) {
				t.Errorf("%s, %s: %s", lang, hour, said)
			}
			out := composed(t, visit, at(t, options("follow-up", model.Internal, lang), hour))
			if got := out.Sections[0].Heading == w.Say("export.follow-up.here"); got != known {
				t.Errorf("%s, %s: it begins %q", lang, hour, out.Sections[0].Heading)
			}
			if !known && strings.Contains(everything(out), w.Say("commitment.in-hand")) {
				t.Errorf("%s: what is not agreed is in hand", lang)
			}
		}
		if _, err := export.Compose([]model.Programme{visit}, at(t, options("follow-up", model.ForDelegation, lang), "2026-03-12T09:00")); model.Code(err) != "export.nothing-of-it" {
			t.Errorf("others are told what is to be agreed: %v", err)
		}
	}
}

// A late answer is said in a word: letters alone are not seen in every format.
func TestALateAnswerIsSaidInAWord(t *testing.T) {
	_, summit := programmes(t)
	for lang, want := range map[string]string{"en": "No reply yet · overdue", "ro": "Încă fără răspuns · termen depășit", "uk": "Відповіді ще немає · строк минув"} {
		for _, doc := range []string{"invitations", "guest-list"} {
			if said := everything(composed(t, summit, at(t, options(doc, model.Internal, lang), "2026-03-12T09:00"))); strings.Count(said, want) != 1 {
				t.Errorf("%s, %s: %s", doc, lang, said)
			}
		}
	}
}

// Nobody tells a president to wear a badge and to take the bus; those who come along are told.
func TestNotesForDelegationsAreNotForPrincipals(t *testing.T) {
	_, summit := programmes(t)
	heads := map[string]bool{"Karol Nawrocki": true, "Marta Nawrocka": true, "Gitanas Nausėda": true, "Mark Rutte": true, "Kęstutis Budrys": false, "Ambassador of Lithuania to Romania": false}
	for lang, bare := range map[string][2]string{"en": {"Badges", "Dress"}, "ro": {"Ecusoane", "Ținută"}, "uk": {"Бейджі", "Форма одягу"}} {
		for name, head := range heads {
			opt := options("individual", model.ForDelegation, lang)
			for _, a := range export.People(summit, opt.Reader([]model.Programme{summit})) {
				if a.Name.In("en") == name {
					opt.For = a.Key
				}
			}
			if opt.For == "" {
				t.Fatal(name)
			}
			said := everything(composed(t, summit, opt))
			if strings.Contains(said, bare[0]) == head || !strings.Contains(said, bare[1]) {
				t.Errorf("%s in %s: %s", name, lang, said)
			}
		}
	}
}

// At a table of many an office is that of a state.
func TestAnOfficeAmongManyHasItsState(t *testing.T) {
	visit, summit := programmes(t)
	for lang, want := range map[string]string{"en": "Presidential Adviser, National Security (Romania)", "ro": "Consilier prezidențial, securitate națională (România)", "uk": "Радник Президента з питань національної безпеки (Румунія)"} {
		said := everything(composed(t, summit, options("running-order", model.Internal, lang)))
		if !strings.Contains(said, want) {
			t.Errorf("%s: no %s", lang, want)
		}
		for _, twice := range []string{"Ambassador of Poland to Romania (", "Ambasadorul Poloniei în România (", "Посол Польщі в Румунії (", "NATO Spokesperson (", "НАТО ("} {
			if strings.Contains(said, twice) {
				t.Errorf("%s: %s", lang, twice)
			}
		}
		if bare := strings.Split(want, " (")[1]; strings.Contains(everything(composed(t, visit, options("running-order", model.Internal, lang))), "("+bare) {
			t.Errorf("%s: between two an office needs no state", lang)
		}
	}
}

// An office that was typed for the visit is printed, in the language in which it was; in others the
// one that is held.
func TestTheOfficeAtTheVisitIsPrinted(t *testing.T) {
	visit, _ := programmes(t)
	visit.Seats = maps.Clone(visit.Seats)
	who := ""
	for id, s := range visit.Seats {
		if d := visit.Delegations[s.DelegationID]; s.PersonID != nil && s.Role == model.HeadOfDelegation && d.Side == model.GuestSide {
			s.Title, who = model.Text{"ro": "Oaspete de onoare"}, visit.People[*s.PersonID].Name.In("ro")
			visit.Seats[id] = s
		}
	}
	visit.Resolve()
	for _, doc := range []string{"delegation-list", "individual", "guest-list"} {
		ro := everything(composed(t, visit, options(doc, model.Internal, "ro")))
		if !strings.Contains(ro, "Oaspete de onoare") {
			t.Errorf("%s: %s has not the office that was typed", doc, who)
		}
		if en := everything(composed(t, visit, options(doc, model.Internal, "en"))); !strings.Contains(en, "President of Ukraine") || strings.Contains(en, "Oaspete") {
			t.Errorf("%s: in English another office is printed", doc)
		}
	}
}

// The public and the press are given nothing that calls itself a draft, also after an edition.
func TestNobodyOutsideIsGivenADraft(t *testing.T) {
	visit, _ := programmes(t)
	for _, lang := range assets.Languages() {
		draft := words.For(lang).Say("export.draft-word")
		for _, reader := range []model.Audience{model.Public, model.PressOnly, model.Internal} {
			opt := options("running-order", reader, lang)
			if reader != model.Internal {
				opt.Document = map[model.Audience]string{model.Public: "public", model.PressOnly: "press-programme"}[reader]
			}
			opt.Edition.After = 1
			out := composed(t, visit, opt)
			if got := strings.Contains(out.Line+out.State, draft); got != (reader == model.Internal) {
				t.Errorf("%s, %s: %q", reader, lang, out.Line)
			}
		}
	}
}

// What is not exact is said with one mark in a language, and no short one.
func TestOneMarkForWhatIsNotExact(t *testing.T) {
	visit, _ := programmes(t)
	for lang, want := range map[string]string{"en": "c. 15:00–15:25", "ro": "în jurul orelor 15:00–15:25", "uk": "орієнтовно 15:00–15:25"} {
		for _, doc := range []string{"running-order", "public", "press-programme"} {
			said := strings.ReplaceAll(everything(composed(t, visit, options(doc, model.Internal, lang))), "\u00a0", " ")
			if !strings.Contains(said, want) || strings.Contains(said, "cca") || strings.Contains(said, "бл.") || strings.Contains(said, "±") {
				t.Errorf("%s, %s: %s", doc, lang, said)
			}
		}
	}
}

// Dates of official papers have no weekday that is cut short.
func TestNoWeekdayIsCutShort(t *testing.T) {
	visit, summit := programmes(t)
	for _, lang := range assets.Languages() {
		w := words.For(lang)
		for doc, p := range map[string]model.Programme{"invitations": summit, "guest-list": summit, "follow-up": visit, "running-order": visit} {
			said := everything(composed(t, p, at(t, options(doc, model.Internal, lang), "2026-05-20T09:00")))
			for day := range 7 {
				for date := 1; date < 32; date++ {
					if short := w.WeekdayShort(time.Weekday(day)) + " " + strconv.Itoa(date) + " "; strings.Contains(said, " "+short) {
						t.Errorf("%s, %s: %q", doc, lang, short)
					}
				}
			}
		}
	}
}

// A president is never "as above"; those who come along are.
func TestAPrincipalIsNeverAsAbove(t *testing.T) {
	visit, _ := programmes(t)
	for _, lang := range assets.Languages() {
		w := words.For(lang)
		for _, reader := range []model.Audience{model.Internal, model.ForDelegation} {
			out := composed(t, visit, options("running-order", reader, lang))
			set, err := paper.Layout(out)
			if err != nil {
				t.Fatal(err)
			}
			rest := 0
			for _, page := range set.Pages {
				for _, x := range page.Texts {
					if first, _, _ := strings.Cut(w.Say("export.same-rest"), " "); strings.HasPrefix(x.Text, first) {
						rest++
					}
				}
			}
			guest, led := w.Say("export.same"), 0
			for _, sec := range out.Sections {
				for _, r := range sec.Table.Rows {
					for _, c := range r.Cells {
						if len(c) > 0 && c[0].Leads {
							led++
							if strings.Contains(c.String(), guest) {
								t.Errorf("%s: %s", lang, c.String())
							}
						}
					}
				}
			}
			if led < 20 || rest == 0 {
				t.Errorf("%s, %s: %d cells are led, %d times others are as above", lang, reader, led, rest)
			}
		}
	}
}

// One row, one way to write a stretch of hours; a sheet of changes writes it as all papers do.
func TestChangesWriteHoursAsPapersDo(t *testing.T) {
	visit, _ := programmes(t)
	then := visit
	then.Items = slices.Clone(visit.Items)
	it := &then.Items[6]
	it.End.Local = "2026-03-12T14:56"
	it.End.At -= 120
	opt := since(t, then, options(export.ChangeSheet, model.Internal, "en"))
	said := everything(composed(t, visit, opt))
	if !strings.Contains(said, "14:50–14:56") || strings.Contains(said, "14:50 – 14:5") {
		t.Error(said)
	}
}

// The paper of the invitations says what a reply said beyond its kind, as the board does.
func TestThePaperSaysTheWordsOfAReply(t *testing.T) {
	_, summit := programmes(t)
	summit.Invitations = slices.Clone(summit.Invitations)
	party := *summit.Event.HostID
	summit.Invitations = append(summit.Invitations, model.Invitation{Row: model.Row{ID: 999, UID: "said"}, Who: model.Plain("Atlantis"), PartyID: &party, EventID: &summit.Event.ID, Audience: model.Internal,
		Thread: model.Thread{{Day: "2026-01-02", Kind: model.StepLetter, Number: "E1/1", Words: model.Plain("by courier")}, {Day: "2026-01-03", Kind: model.StepAccepted, Words: model.Text{"en": "the Prime Minister instead"}}}})
	said := everything(composed(t, summit, at(t, options("invitations", model.Internal, "en"), "2026-03-12T09:00")))
	for _, want := range []string{"no. E1/1, by courier", "the Prime Minister instead"} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not said: %s", want, said)
		}
	}
}

// The papers say, as the board does, where an office has passed to another since it was invited, by the hour of the
// paper; readers who may not know how it was asked are told of neither.
func TestThePaperSaysThatAnOfficeHasPassedToAnother(t *testing.T) {
	_, summit := programmes(t)
	party := *summit.Event.HostID
	office := model.Office{Row: model.Row{ID: 9001, UID: "office"}, PartyID: &party, Title: model.Plain("Minister of Tourism")}
	summit.Offices = maps.Clone(summit.Offices)
	summit.Offices[office.ID] = office
	march := int64(1_772_600_000) // 4 March 2026
	summit.Holding = []model.Tenure{{Row: model.Row{ID: 1}, PersonID: 8001, OfficeID: office.ID, To: march}, {Row: model.Row{ID: 2}, PersonID: 8002, OfficeID: office.ID, From: march}}
	summit.Invitations = append(slices.Clone(summit.Invitations), model.Invitation{Row: model.Row{ID: 999, UID: "said"}, Who: office.Title, PartyID: &party, OfficeID: &office.ID, EventID: &summit.Event.ID, Audience: model.Internal,
		Thread: model.Thread{{Day: "2026-01-02", Kind: model.StepLetter, Number: "E1/1"}, {Day: "2026-01-03", Kind: model.StepAccepted}}})
	for _, lang := range assets.Languages() {
		successor := words.For(lang).Say("invitation.doubt.successor")
		for hour, passed := range map[string]bool{"2026-03-01T09:00": false, "2026-03-12T09:00": true} {
			if said := everything(composed(t, summit, at(t, options("invitations", model.Internal, lang), hour))); strings.Contains(said, successor) != passed {
				t.Errorf("%s, at %s: %s", lang, hour, said)
			}
		}
		if said := everything(composed(t, summit, at(t, options("guest-list", model.ForDelegation, lang), "2026-03-12T09:00"))); strings.Contains(said, successor) {
			t.Errorf("%s: others are told: %s", lang, said)
		}
	}
}
