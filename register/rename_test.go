package register

import (
	"testing"

	"chancery/model"
)

// others are the names that a change gives to other records than its own.
func others(c model.Change) (out []string) {
	several, ok := c.(*model.Several)
	if !ok {
		return nil
	}
	for _, one := range several.Changes[1:] {
		out = append(out, one.(*model.Save).Name.In("en"))
	}
	return out
}

// A letter that is set right in a cell is a change, though folded both are one: of an office,
// of a room, of whoever holds an office. What stands there already is none, and a name that
// is typed in plain small letters finds somebody and renames nobody.
func TestALetterSetRightIsAChange(t *testing.T) {
	read := small()
	read.Lists.Offices[0].Title = model.Text{"en": "Presedinte al Ucrainei"}
	for _, tt := range []struct {
		kind      Kind
		key       int64
		col, over string
		want      string
	}{
		{People, 1, "offices", "Președinte al Ucrainei", "Președinte al Ucrainei"}, {People, 1, "offices", "presedinte al Ucrainei", "presedinte al Ucrainei"},
		{People, 1, "offices", "Presedinte al Ucrainei", ""}, {Venues, 1, "rooms", "Union hall", "Union hall"}, {Venues, 1, "rooms", "Union Hall; Library", ""},
		{Offices, 1, "holders", "Volodýmyr Zelenskyy", "Volodýmyr Zelenskyy"}, {Offices, 1, "holders", "volodymyr zelenskyy", ""},
	} {
		b := book(read, "en")
		got := others(rowTyped(t, b, b.Change(b.List(tt.kind, nil).Line(tt.key)), tt.col, tt.over))
		if len(got) > 1 || len(got) == 1 && got[0] != tt.want || len(got) == 0 && tt.want != "" {
			t.Errorf("%s over %s: %q", tt.over, tt.col, got)
		}
	}
	b := book(read, "en")
	again := b.Change(b.List(People, nil).Line(1))
	rowTyped(t, b, again, "offices", "Președinte al Ucrainei")
	if got := others(rowTyped(t, b, again, "offices", "PREȘEDINTE AL UCRAINEI")); len(got) != 1 || got[0] != "PREȘEDINTE AL UCRAINEI" {
		t.Errorf("typed twice: %q", got)
	}
}
