package ui

import (
	"testing"

	"fyne.io/fyne/v2/lang"

	"chancery/ui/look"
)

// The toolkit's own words are in the language of the window, whatever the computer
// speaks, and change with it.
func TestTheToolkitSpeaksAsTheWindow(t *testing.T) {
	w, _ := sit(t, "ro", look.Light)
	if got := lang.L("Paste"); got != "Lipește" {
		t.Errorf("in Romanian: %q", got)
	}
	w.setLanguage("uk")
	if got := lang.X("file.parent", "Parent"); got != "Вище" {
		t.Errorf("in Ukrainian: %q", got)
	}
	for key := range toolkit {
		if !w.words.Has(toolkit[key]) || lang.X(key, "") != w.words.Say(toolkit[key]) {
			t.Errorf("%s is %q", key, lang.X(key, ""))
		}
	}
}
