package typed

import (
	"testing"

	"chancery/model"
)

// The long name of a guest in the genitive, and its adjective in the forms of a language, become those of the other.
func TestTheLongNameOfAGuestBecomesThatOfTheOther(t *testing.T) {
	for _, tt := range []struct{ old, now, lang, text, want string }{
		{"PL", "CZ", "ro", "Vizita Prim-ministrului Republicii Polone", "Vizita Prim-ministrului Republicii Cehe"},
		{"PL", "HU", "ro", "Vizita Prim-ministrului Republicii Polone", "Vizita Prim-ministrului Ungariei"},
		{"PL", "MD", "ro", "Vizita Președintelui Republicii Polone", "Vizita Președintelui Republicii Moldova"},
		{"IT", "DE", "ro", "Vizita Președintelui Republicii Italiene", "Vizita Președintelui Republicii Federale Germania"},
		{"PL", "IT", "ro", "Delegația polonă, oaspete polon, părții polone", "Delegația italiană, oaspete italian, părții italiene"},
		{"IT", "PL", "ro", "Partea italiană, imnul italian, gărzii italiene", "Partea polonă, imnul polon, gărzii polone"},
		{"PL", "UA", "ro", "Partea polonă, imnul polon", "Partea ucraineană, imnul ucrainean"},
		{"PL", "CZ", "uk", "Візит Премʼєр-міністра Республіки Польща", "Візит Премʼєр-міністра Чеської Республіки"},
		{"CZ", "PL", "uk", "Візит Президента Чеської Республіки", "Візит Президента Республіки Польща"},
		{"PL", "CZ", "uk", "Польська делегація, з польською стороною", "Чеська делегація, з чеською стороною"},
		{"PL", "CZ", "en", "Visit of the Prime Minister of the Republic of Poland", "Visit of the Prime Minister of the Czech Republic"},
	} {
		c := cellsOf()
		old, now := partyOf(t, tt.old, 1), partyOf(t, tt.now, 2)
		c.Programme.Event.Title, c.Programme.Event.GuestID = model.Text{tt.lang: tt.text}, &old.ID
		g := c.NewGuests(old, now, true)
		if got := model.Renamed(c.Programme.Event.Title, g.Words())[tt.lang]; got != tt.want {
			t.Errorf("%q became %q, not %q", tt.text, got, tt.want)
		}
	}
}
