package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/model"
)

// Who is who for one delegation has the other sides as well, the host's first: it tells whom they
// will meet. Nobody of another delegation stands among others for having no seat, where those with one
// are left out.
func TestWhoIsWhoForOneDelegationHasTheOtherSides(t *testing.T) {
	visit, summit := programmes(t)
	for of, p := range map[string]model.Programme{"visit": visit, "summit": summit} {
		all := composed(t, p, options("who-is-who", model.ForDelegation, "en"))
		for _, d := range p.Delegations {
			opt := options("who-is-who", model.ForDelegation, "en")
			opt.Delegation = d.UID
			own := composed(t, p, opt)
			var heads, want []string
			for _, sec := range own.Sections {
				heads = append(heads, sec.Heading)
			}
			for _, sec := range all.Sections {
				want = append(want, sec.Heading)
			}
			if len(want) < 2 || !slices.Equal(heads, want) {
				t.Errorf("%s: %s reads of %q, every one of %q", of, p.NameOf(&d)["en"], heads, want)
			}
		}
	}
	for _, d := range visit.Delegations {
		opt := options("who-is-who", model.ForDelegation, "uk")
		opt.Delegation = d.UID
		own := composed(t, visit, opt)
		if own.Sections[0].Heading != visit.Host.Name["uk"] {
			t.Errorf("first stands %s", own.Sections[0].Heading)
		}
		for _, name := range []string{"Нікушор Дан", "Володимир Зеленський"} {
			if !strings.Contains(everything(own), name) {
				t.Errorf("%s does not read of %s", visit.NameOf(&d)["en"], name)
			}
		}
	}
}

// Who stands behind those who sign is the same on every copy of the sheet of the table: all who are
// there see it.
func TestEveryCopyHasWhoStandsBehind(t *testing.T) {
	visit, _ := programmes(t)
	behind := func(a model.Audience, delegation string) (out []string) {
		opt := options("signing-table", a, "uk")
		opt.Delegation = delegation
		for _, sec := range composed(t, visit, opt).Sections {
			at := -1
			for i, col := range sec.Table.Columns {
				if strings.HasPrefix(col.Title, "Стоїть позаду") {
					at = i
				}
			}
			for _, r := range sec.Table.Rows {
				if at >= 0 {
					out = append(out, r.Cells[at].String())
				}
			}
		}
		return out
	}
	want := behind(model.Internal, "")
	if s := strings.Join(want, " "); !strings.Contains(s, "Нікушор Дан") || !strings.Contains(s, "Володимир Зеленський") {
		t.Fatalf("in the office %q", want)
	}
	if got := behind(model.ForDelegation, ""); !slices.Equal(got, want) {
		t.Errorf("for delegations %q, in the office %q", got, want)
	}
	for _, d := range visit.Delegations {
		if got := behind(model.ForDelegation, d.UID); !slices.Equal(got, want) {
			t.Errorf("for %s %q, in the office %q", visit.NameOf(&d)["en"], got, want)
		}
	}
}
