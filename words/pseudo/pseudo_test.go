package pseudo

import "testing"

func TestSaid(t *testing.T) {
	for text, want := range map[string]string{
		"Save": "⟦Šáṽé~⟧", "Moved ‘{0}’ to {1}": "⟦Ḿöṽéđ ‘{0}’ ţö {1}~~⟧", "{0} {1}": "{0} {1}", "Mon": "Ḿöñ", "{0} min": "{0} ḿíñ", "": "",
	} {
		if got := said(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

func TestCatalogueKeepsItsShape(t *testing.T) {
	got, err := Catalogue([]byte(`{"a": {"one": "{0} item", "other": "{0} items"}, "b": ["today"], "date.locale": "en-GB"}`))
	if want := `{"a":{"one":"⟦{0} íţéḿ~⟧","other":"⟦{0} íţéḿš~⟧"},"b":["⟦ţöđáý~⟧"],"date.locale":"en-GB"}`; err != nil || string(got) != want {
		t.Errorf("%s, want %s, %v", got, want, err)
	}
}

func TestDataIsTold(t *testing.T) {
	got, err := Data([]byte(`{"title": ["Visit", "Vizită", "Візит"], "rooms": ["union", "small", "large"], "step": [5, "Guard", "Garda", "Варта", {"cue": ["Go", "Start", "Руш"]}]}`))
	want := `{"rooms":["union","small","large"],"step":[5,"Γυαρδ","Γυαρδ","Γυαρδ",{"cue":["Γο","Γο","Γο"]}],"title":["Βισιτ","Βισιτ","Βισιτ"]}`
	if err != nil || string(got) != want {
		t.Errorf("%s, want %s, %v", got, want, err)
	}
}

func TestForeign(t *testing.T) {
	known := Known("Europe/Bucharest", "RO")
	for text, want := range map[string]int{
		"⟦Šáṽé~⟧": 0, "Save": 1, "⟦Šáṽé~⟧ it now": 2, "Βισιτ · 12:30": 0, "RO Europe/Bucharest": 0, "Salvează": 1, "Зберегти": 1, "⟦Ḿöṽéđ ‘Βισιτ’~⟧ 5 h": 1,
	} {
		if got := Foreign(text, known); len(got) != want {
			t.Errorf("%q has %q", text, got)
		}
	}
	for text, want := range map[string]bool{"⟦Šáṽ…": true, "⟦Šáṽé…~⟧": false, "⟦Šáṽ Βισ…": false, "Šáṽé…": true} {
		if Cut(text) != want {
			t.Errorf("%q: cut %v", text, !want)
		}
	}
}
