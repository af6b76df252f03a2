package typed

import (
	"strings"
	"testing"

	"chancery/model"
)

// A name that is typed on the guest's side and is in no register goes with the guest: nobody reads the one
// who came beside the state of the one who comes, in a cell or in a title.
func TestATypedNameGoesWithItsGuest(t *testing.T) {
	c, pl, it := polish(t)
	typed := func(name string) model.Participation {
		return model.Participation{ItemID: 1, Side: model.GuestSide, Name: model.Text{"ro": name}}
	}
	c.Programme.Items[0].Title = model.Text{"ro": "Sosirea Prim-ministrului Donald Tusk"}
	ours := model.Participation{ItemID: 1, Side: model.HostSide, Name: model.Text{"ro": "Prim-ministrul Ilie Bolojan"}}
	c.Programme.Who[1] = append(c.Programme.Who[1], typed("Prim-ministrul Donald Tusk"), typed("Ministrul Afacerilor Externe"), typed("Radosław Sikorski, Ministrul Afacerilor Externe, șeful delegației"), ours)
	g := c.NewGuests(pl, it, true)
	after := func() string {
		var out []string
		for _, text := range g.texts() {
			out = append(out, model.Renamed(text, g.Words())["ro"])
		}
		return strings.Join(out, "\n")
	}
	if got := after(); strings.Contains(got, "Tusk") || strings.Contains(got, "Sikorski") || !strings.Contains(got, "Sosirea Prim-ministrului …") || !strings.Contains(got, "Ministrul Afacerilor Externe") || !strings.Contains(got, "Ilie Bolojan") {
		t.Errorf("the copy says\n%s", got)
	}
	if _, _, gaps := g.Changed(); len(gaps) != 3 || !strings.Contains(strings.Join(gaps, "\n"), "Sosirea Prim-ministrului …") {
		t.Errorf("the gaps are %q", gaps)
	}
	for i := range g.Rows {
		if g.Rows[i].Was == "Donald Tusk" {
			g.Rows[i].Now = "Giorgia Meloni"
		}
	}
	if got := after(); strings.Count(got, "Giorgia Meloni") != 2 {
		t.Errorf("worded, it says\n%s", got)
	}
}
