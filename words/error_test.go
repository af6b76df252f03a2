package words

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"time"

	"chancery/model"
	"chancery/model/civil"

	"pgregory.net/rapid"
)

func TestErrors(t *testing.T) {
	_, gap := civil.Resolve("2026-03-29T03:30", "Europe/Bucharest", civil.NoOff)
	since := time.Date(2026, 3, 12, 10, 42, 0, 0, time.Local)
	_, off := since.Zone()
	clocks := " (" + UTC(off/60) + ")"
	tests := []struct {
		lang string
		err  error
		want string
	}{
		{"en", nil, ""},
		{"uk", gap, "Такої години немає: неділя, 29 березня 2026 р., 03:30 (місцевий час: Бухарест). Тієї ночі годинники переводять уперед. Введіть 02:30 або 04:30."},
		{"uk", model.Refuse("takein.repeats-on", "Нарада", "2026-03-12"), "Повторення «Нарада» не має кінцевої дати; останній внесений день: четвер, 12 березня 2026 р."},
		{"uk", model.Refuse("takein.zone-guessed", "Europe/Warsaw"), "Часового поясу не зазначено; прийнято: Варшава."},
		{"en", &model.FieldError{Field: "Start", Err: gap}, "Sunday, 29 March 2026, 03:30 does not exist in Bucharest: clocks go forward that night. Type 02:30 or 04:30."},
		{"en", errors.Join(errors.New("first"), model.Refuse("model.no-name")), "Give it a name in at least one language."},
		{"uk", fmt.Errorf("saving: %w", model.Refuse("model.anchored", "Переговори")), "«Переговори» закріплено. Утримуйте Ctrl, щоб усе ж перенести."},
		{"ro", model.Refuse("takein.zone-guessed", "Europe/Bucharest"), "Fusul orar nu este indicat; s-a considerat București."},
		{"uk", model.Refuse("takein.zone-taken", "(UTC+02:00) Bucharest/Kyiv time", "Europe/Kyiv"), "Часовий пояс «(UTC+02:00) Bucharest/Kyiv time» прочитано так: Київ. Правильно?"},
		{"ro", model.Refuse("model.too-long", "200"), "Textul depășește 200 de caractere. Scurtați-l; nimic nu se pierde."},
		{"ro", model.Refuse("model.too-many-days", "14"), "Durează mai mult de 14 zile."},
		{"en", model.Refuse("storage.locked", "Anna", "PROTOCOL-3", since.Format(time.RFC3339), "77"),
			"The diary has been open on the computer “PROTOCOL-3” since 12 March 2026, 10:42" + clocks + ", by Anna. You can open it read-only."},
		{"en", model.Refuse("storage.conflict", "Anna", since.UTC().Format(time.RFC3339)),
			"This changed in the meantime (Anna, 12 March 2026, 10:42" + clocks + "). Nothing was overwritten; your text is still here."},
		{"en", model.Refuse("storage.conflict"), "This changed in the meantime. Nothing was overwritten; your text is still here."},
		{"en", model.Refuse("storage.inuse", "Cotroceni Palace"), "This is still used elsewhere in the diary and stays: ‘Cotroceni Palace’."},
		{"ro", model.Refuse("storage.inuse", ""), "Este încă folosit în agendă și rămâne."},
		{"en", &model.Error{Code: "storage.missing", Err: &fs.PathError{Op: "open", Path: "/x/a.chancery", Err: fs.ErrNotExist}}, "There is no such file: /x/a.chancery."},
		{"en", model.Refuse("storage.missing"), "There is no such file."},
		{"en", model.Refuse("model.anchored"), "‘…’ is fixed. Hold Ctrl to move it anyway."},
		{"en", model.Refuse("model.anchored", "{0} {1}"), "‘{0} {1}’ is fixed. Hold Ctrl to move it anyway."},
		{"en", model.Refuse("storage.found-row", "items", "12"), "Programme item no. 12 was changed outside this program."},
		{"en", errors.New("boom.\nbang."), "Something went wrong that the program did not expect: boom.; bang. None of this change was saved; everything before is safe."},
		{"en", &civil.Error{Code: "civil.unheard-of"}, For("en").Say("error.unexpected", (&civil.Error{Code: "civil.unheard-of"}).Error())},
	}
	for _, tt := range tests {
		if got := For(tt.lang).Error(tt.err); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.lang, got, tt.want)
		}
	}
	if got := Field(fmt.Errorf("saving: %w", &model.FieldError{Field: "Start", Err: gap})); got != "Start" {
		t.Errorf("field %q", got)
	}
}

// Whatever a refusal carries, nobody is shown the place of an argument.
func TestNoPlaceStaysUnfilled(t *testing.T) {
	var all []string
	for k := range For("en").said {
		if code, ok := strings.CutPrefix(k, "error."); ok {
			all = append(all, code)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		w := For(rapid.SampledFrom(Languages).Draw(t, "lang"))
		args := rapid.SliceOfN(rapid.StringMatching(`[a-z0-9 ]{0,9}`), 0, 3).Draw(t, "args")
		err := model.Refuse(rapid.SampledFrom(all).Draw(t, "code"), args...)
		if got := w.Error(err); got == "" || placeholder.MatchString(got) {
			t.Fatalf("%v: %q", err, got)
		}
	})
}

// A refusal quotes no more of what was typed than leaves room for its reason, and what no font has by
// its number.
func TestARefusalLeavesRoomForItsReason(t *testing.T) {
	long := strings.Repeat("întâlnire ", 30)
	for lang, want := range map[string]string{"en": "Not a time: “întâlnire întâlnire întâlnire întâlnire…”.", "ro": "Nu este o oră: „întâlnire întâlnire întâlnire întâlnire…”.", "uk": "Це не час: «întâlnire întâlnire întâlnire întâlnire…»."} {
		if got := For(lang).Error(&civil.Error{Code: "civil.text", Local: long}); got != want {
			t.Errorf("%s: %q, want %q", lang, got, want)
		}
	}
	for text, want := range map[string]string{
		"😀":                "Cannot be printed: U+1F600 (emoji). Put it in words.",
		"✅":                "Cannot be printed: U+2705 (emoji). Put it in words.",
		"👩‍👩‍👧‍👧👩":         "Cannot be printed: U+1F469 U+1F469 U+1F467 … (emoji). Put it in words.",
		"Visit of 习近平 (1)": "Cannot be printed: Visit of U+4E60 U+8FD1 U+5E73 (1). Put it in words.",
		"№ 1 – “text”":     "Cannot be printed: № 1 – “text”. Put it in words.",
	} {
		if got := For("en").Error(model.Refuse("typed.sign", text)); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	path := "/home/office/" + strings.Repeat("a", 60) + ".chancery"
	if got := For("en").Error(model.Refuse("storage.missing", path)); !strings.Contains(got, path) {
		t.Errorf("a path is cut: %q", got)
	}
}

// Readers are named in the language of whoever is told, whatever a paper speaks, and of several refusals
// one says that nothing was written.
func TestARefusalNamesReadersInItsLanguage(t *testing.T) {
	err := model.Refusals{model.Refuse("export.visit-within", "audience.public", "audience.delegation"), model.Refuse("export.not-announced", "audience.public")}
	for lang, readers := range map[string][2]string{"en": {"Public", "Delegation"}, "ro": {"Public", "Delegație"}, "uk": {"Громадськість", "Делегація"}} {
		w := For(lang)
		got := w.Error(err)
		if !strings.Contains(got, readers[0]) || !strings.Contains(got, readers[1]) || strings.Contains(got, "audience.") || strings.Count(got, w.Say("papers.nothing-written")) != 1 || strings.Contains(got, "  ") {
			t.Errorf("%s: %q", lang, got)
		}
	}
}

// What a refusal of a paper is about is named in the language of whoever is told as well, and an hour on
// the clocks that are meant.
func TestARefusalOfAPaperHasOneLanguage(t *testing.T) {
	for _, lang := range Languages {
		w := For(lang)
		for key, err := range map[string]error{"export.scenario": model.Refuse("export.readers", "export.scenario", "audience.press"), "marking.public": model.Refuse("export.marking", "marking.public", "marking.internal"), "export.contacts": model.Refuse("export.pocket", "export.contacts"),
			"papers.to.press": model.Refuse("export.since-held", "2", "papers.to.press"), "sheet.format.xlsx": model.Refuse("export.composed-otherwise", "sheet.format.xlsx"), "zone.Bucharest": model.Refuse("export.announced-later", "audience.press", "2026-03-12T10:00 Europe/Bucharest")} {
			if said := w.Error(err); !strings.Contains(said, w.Say(key)) || strings.Contains(said, key) || strings.Contains(said, "Europe/") {
				t.Errorf("%s: %q", lang, said)
			}
		}
	}
}
