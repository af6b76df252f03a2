package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
)

// A calendar that others keep is followed by whatever words somebody has for it.
func TestAFolderOfACalendarIsFoundByItsWords(t *testing.T) {
	for lang, list := range map[string][]string{"uk": {"календар", "папка", "тека календаря", "стежити", "файл календаря"}, "ro": {"dosar", "urmărirea", "fișier de calendar"}, "en": {"watch a folder", "calendar file"}} {
		w, u := sit(t, lang, look.Light)
		for _, typed := range list {
			w.table.Run("palette")
			if u.Type(typed); !u.Sees(strings.TrimSuffix(w.words.Say("ui.cmd.follow"), "…")) {
				t.Errorf("%s: %s finds %q", lang, typed, u.Texts())
			}
			u.Key(fyne.KeyEscape)
		}
	}
}
