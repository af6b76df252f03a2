package register

import (
	"errors"
	"testing"

	"chancery/model"
)

// A state never comes by the flag of another: the code of one that the diary has, or
// that the world knows, is not given to a second.
func TestACodeIsOfOneState(t *testing.T) {
	b := book(small(), "en")
	take := func(p model.Party, text string) (string, error) {
		c := code()
		err := c.take(b, &Row{Record: &p}, text)
		return p.Code, err
	}
	romania := *b.parties[1]
	for text, free := range map[string]bool{"ua": false, "LT": false, "RO": true, "XK": false} {
		got, err := take(romania, text)
		var no *model.Error
		if free != (err == nil) || !free && (!errors.As(err, &no) || got != "RO") {
			t.Errorf("Romania with the code %s: %q, %v", text, got, err)
		}
	}
	if got, err := take(model.Party{Kind: model.State, Code: "XX", Name: model.Text{"en": "Freedonia"}}, "zz"); err != nil || got != "ZZ" {
		t.Errorf("a state that nobody knows: %q, %v", got, err)
	}
	if _, err := take(model.Party{Kind: model.State, Name: model.Text{"en": "Freedonia"}}, "UA"); err == nil {
		t.Error("a new state bears the code of Ukraine, which the diary has")
	}
}
