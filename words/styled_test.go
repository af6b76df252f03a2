package words

import (
	"testing"

	"chancery/model"
)

// A rank and a form of address that were typed in one language are said in the others; one that
// the words do not know stays as it was typed.
func TestAFormOfAddressIsSaidInEachLanguage(t *testing.T) {
	for _, c := range []struct{ typed, want model.Text }{
		{model.Text{"en": "General"}, model.Text{"en": "General", "ro": "General", "uk": "Генерал"}},
		{model.Text{"en": "Colonel"}, model.Text{"en": "Colonel", "ro": "Colonel", "uk": "Полковник"}},
		{model.Text{"en": "Lt. Gen."}, model.Text{"en": "Lt. Gen.", "ro": "General-locotenent", "uk": "Генерал-лейтенант"}},
		{model.Text{"ro": "General de brigadă"}, model.Text{"en": "Brigadier General", "ro": "General de brigadă", "uk": "Бригадний генерал"}},
		{model.Text{"uk": "Контрадмірал"}, model.Text{"en": "Rear Admiral", "ro": "Contraamiral", "uk": "Контрадмірал"}},
		{model.Text{"en": "H.E. Ms"}, model.Text{"en": "H.E. Ms", "ro": "E.S. doamna", "uk": "Ї.В. пані"}},
		{model.Text{"en": "H.E. Mr"}, model.Text{"en": "H.E. Mr", "ro": "E.S. domnul", "uk": "Й.В. пан"}},
		{model.Text{"en": "H.E. General"}, model.Text{"en": "H.E. General", "ro": "E.S. general", "uk": "Й.В. генерал"}},
		{model.Text{"ro": "E.S. general de brigadă"}, model.Text{"en": "H.E. Brigadier General", "ro": "E.S. general de brigadă", "uk": "Й.В. бригадний генерал"}},
		{model.Text{"en": "General", "uk": "генерал"}, model.Text{"en": "General", "ro": "General", "uk": "генерал"}},
		{model.Text{"en": "Sir"}, model.Text{"en": "Sir"}},
		{model.Text{"en": "Generalissimo"}, model.Text{"en": "Generalissimo"}},
		{model.Plain("General"), model.Plain("General")},
		{nil, nil},
	} {
		if got := Styled(c.typed); !got.Equal(c.want) {
			t.Errorf("%v is said as %v, not %v", c.typed, got, c.want)
		}
	}
	for lang, want := range map[string]string{"en": "Lieutenant General", "ro": "general-locotenent", "uk": "генерал-лейтенант"} { // with a general
		if got := For(lang).Mid(For(lang).List("address.lieutenant-general")[0]); got != want {
			t.Errorf("within a sentence of %s it is %q", lang, got)
		}
	}
	for _, l := range Languages { // each is read as itself
		for _, style := range styles {
			for _, form := range For(l).List("address." + style) {
				if parts, ok := stylesIn(For(l), form); !ok || len(parts) != 1 {
					t.Errorf("%s: %q is read as %v", l, form, parts)
				}
			}
		}
	}
}
