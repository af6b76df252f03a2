package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/typed"
	"chancery/ui/look"
	"chancery/ui/uitest"
)

// threeChosen are three new people whose rows are chosen together, the keyboard in the
// column of the form of address.
func threeChosen(t *testing.T) (*Window, *uitest.User, func() string) {
	w, u := atBoard(t, "en", look.Light, register.People)
	for _, name := range []string{"Aab One", "Aac Two", "Aad Three"} {
		save := &model.Save{Record: &model.Person{Name: model.Text{"en": name}}, Name: model.Plain(name)}
		if err := w.do(save); err != nil {
			t.Fatal(err)
		}
	}
	w.table.Run("find")
	u.Type("aa").Key(fyne.KeyDown, fyne.KeyHome)
	for range 4 {
		u.Key(fyne.KeyRight)
	}
	u.Hold(fyne.KeyModifierShift).Key(fyne.KeyDown, fyne.KeyDown).Hold(0)
	return w, u, func() string {
		var out []string
		for _, name := range []string{"Aab One", "Aac Two", "Aad Three"} {
			p := people(t, w)[name].Person
			out = append(out, p.Address.In("en")+"/"+p.Salutation.In("en")+"/"+p.Address["ro"])
		}
		return strings.Join(out, " ")
	}
}

// One value that is pasted on several chosen rows fills all of them, in one deed.
func TestOneValueFillsTheChosenRows(t *testing.T) {
	w, u, are := threeChosen(t)
	fyne.CurrentApp().Clipboard().SetContent("Mr")
	u.Shortcut(fyne.KeyV, ctrl)
	if got := are(); got != "Mr// Mr// Mr//" {
		t.Fatalf("they are %s", got)
	}
	if w.undo(); are() != "// // //" {
		t.Errorf("after undo %s", are())
	}
}

// The form of address and the salutation are set for several rows, in each language.
func TestASalutationIsSetForTheChosenRows(t *testing.T) {
	w, u, are := threeChosen(t)
	w.table.Run("set-rows")
	for _, want := range []string{"Set ‘Form of address’…", "Set ‘Salutation’…", "Set ‘Phone’…", "Set ‘Languages’…"} {
		if !u.Sees(want) {
			t.Fatalf("no %s: %q", want, u.Texts())
		}
	}
	u.Key(fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
	u.Type("Ms")
	u.Shortcut(fyne.KeyPageDown, ctrl)
	u.Type("dna").Key(fyne.KeyReturn)
	if got := are(); got != "Ms//dna Ms//dna Ms//dna" {
		t.Errorf("they are %s", got)
	}
}

// Words are found in a register and replaced in one deed.
func TestReplaceInARegister(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Offices)
	count := func(word string) (n int) {
		r, err := w.reading.Registers()
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range r.Offices {
			if strings.Contains(o.Title["en"], word) {
				n++
			}
		}
		return n
	}
	was := count("Prime Minister of")
	if was == 0 {
		t.Fatal("nothing to replace")
	}
	w.table.Run("replace")
	u.Type("Prime Minister of").Key(fyne.KeyTab)
	u.Type("Premier of")
	if !u.Sees("Premier of") || u.Sees("Locked items too") {
		t.Errorf("previewed %q", u.Texts())
	}
	u.Key(fyne.KeyReturn)
	if count("Prime Minister of") != 0 || count("Premier of") != was {
		t.Errorf("%d stay, %d are new", count("Prime Minister of"), count("Premier of"))
	}
	if w.undo(); count("Prime Minister of") != was {
		t.Error("it was more than one deed")
	}
}

// Languages are shown by name, typed in any way, and found by name.
func TestLanguagesByName(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.People)
	for text, want := range map[string]string{"french": "fr", "franceză": "fr", "французька": "fr", "FR, en": "fr en", "English; Polish": "en pl"} {
		if got, err := typed.Spoken(text); err != nil || got != want {
			t.Errorf("%q is %q %v", text, got, err)
		}
	}
	save := people(t, w)["Volodymyr Zelenskyy"].Person
	save.Languages = "uk fr"
	if err := w.do(&model.SavePerson{Person: save}); err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"french", "franceza"} {
		w.table.Run("find")
		u.Type(text)
		if !u.Sees("Volodymyr Zelenskyy") || !u.Sees("Ukrainian, French") {
			t.Errorf("%q does not find: %q", text, u.Texts())
		}
	}
}
