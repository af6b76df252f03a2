package register

import "testing"

// A row of headings says which columns stand below it, in any order and any language; a row that says
// anything else is a row.
func TestHeadingsSayWhichColumns(t *testing.T) {
	b := book(askedAloud(), "en")
	of := b.List(Invitations, nil).Columns
	for _, c := range []struct {
		line []string
		want []string
	}{
		{[]string{"Invited", "Invitation", "Reply", "Reply by"}, []string{"invited", "asked", "answer", "deadline"}},
		{[]string{"reply BY", "", "Invited"}, []string{"deadline", "", "invited"}},
		{[]string{b.Words.Say("register.col.invited")}, nil},
		{[]string{"Invited", "Invited"}, nil},
		{[]string{"Invited", "President of Poland"}, nil},
		{[]string{"", ""}, nil},
		{nil, nil},
	} {
		got := b.Headed(c.line, of)
		if (got == nil) != (c.want == nil) {
			t.Errorf("%q names %v", c.line, got)
			continue
		}
		for i, col := range got {
			id := ""
			if col != nil {
				id = col.Key
			}
			if id != c.want[i] {
				t.Errorf("%q: column %d is %q, not %q", c.line, i, id, c.want[i])
			}
		}
	}
	for _, lang := range []string{"ro", "uk"} {
		other := book(askedAloud(), lang)
		line := []string{}
		for _, key := range []string{"deadline", "invited", "answer"} {
			line = append(line, other.Words.Say("register.col."+key))
		}
		if got := b.Headed(line, of); len(got) != 3 || got[0] == nil || got[0].Key != "deadline" || got[1].Key != "invited" || got[2].Key != "answer" {
			t.Errorf("%s: %q names %v", lang, line, got)
		}
	}
}
