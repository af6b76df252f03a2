package typed

import (
	"slices"
	"testing"

	"chancery/model"
)

// Whatever names the guest comes along with a template: the family name alone too.
func TestATemplateTellsWhoeverIsNamedInShort(t *testing.T) {
	c, _, _ := polish(t)
	md := partyOf(t, "MD", 1)
	c.Programme.Parties[1] = md
	of := int64(1)
	sandu := model.Person{Row: model.Row{ID: 7}, Name: model.Text{"en": "Maia Sandu"}, Family: model.Text{"en": "Sandu"}, PartyID: &of}
	c.Roll = NewRoll([]model.Known{{Person: sandu}})
	c.Programme.People = map[int64]model.Person{7: sandu}
	c.Programme.Items = c.Programme.Items[:1]
	for text, names := range map[string]bool{"Lunch in honour of Mrs Sandu": true, "Arrival of the President of Moldova": true, "Welcome ceremony": false} {
		c.Programme.Items[0].Title = model.Text{"en": text}
		if got := c.Names(md); slices.Contains(got, text) != names {
			t.Errorf("%q: %q", text, got)
		}
	}
}
