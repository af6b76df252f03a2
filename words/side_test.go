package words

import (
	"testing"

	"chancery/model"
)

// A delegation is of whom it is in the form that the language has: of a state by its short name or its official one,
// of an organisation, and as the office has typed it.
func TestADelegationIsOfItsState(t *testing.T) {
	party := func(kind model.PartyKind, tag string, name model.Text) model.Party {
		p := model.Party{Kind: kind, Name: name}
		if kind == model.State {
			p.Code = tag
		} else {
			p.Short = tag
		}
		return p
	}
	czechia, _ := StateOf("CZ")
	union, _ := KnownOf(&model.Party{Kind: model.Organisation, Short: "EU"})
	own := party(model.State, "CZ", model.Text{"ro": "Țara Cehă"})
	own.Genitive = model.Text{"ro": "Țării Cehe"}
	for _, tt := range []struct {
		of         model.Party
		en, ro, uk string
	}{
		{party(model.State, "CZ", czechia.Name), "the delegation of Czechia", "delegația Cehiei", "делегація Чехії"},
		{party(model.State, "CZ", czechia.Formal), "the delegation of the Czech Republic", "delegația Republicii Cehe", "делегація Чеської Республіки"},
		{party(model.Organisation, "EU", union.Name), "the delegation of the European Union", "delegația Uniunii Europene", "делегація Європейського Союзу"},
		{party(model.State, "EU", union.Name), "the delegation of the European Union", "delegația Uniunii Europene", "делегація Європейського Союзу"},
		{own, "Țara Cehă, delegation", "delegația Țării Cehe", "делегація: Țara Cehă"},
		{party(model.Organisation, "B9", model.Plain("B9")), "the B9 delegation", "delegația B9", "делегація B9"},
	} {
		for lang, want := range map[string]string{"en": tt.en, "ro": tt.ro, "uk": tt.uk} {
			if got := For(lang).DelegationOf(&tt.of); got != want {
				t.Errorf("%s: %q, want %q", lang, got, want)
			}
		}
	}
	formal := party(model.State, "CZ", czechia.Formal)
	if got := For("en").MembersOf(2, &formal); got != "and two members of the delegation of the Czech Republic" {
		t.Errorf("%q", got)
	}
}
