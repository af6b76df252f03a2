package board

import "testing"

// What is filled, told what is chosen and given the keyboard in one go is drawn once, at
// its end; and what nobody sees is drawn when it is shown.
func TestABoardIsDrawnOnce(t *testing.T) {
	u := newUser(t, entry(t, 1, "10:00", "11:00"))
	entries := func() (n int) {
		for _, h := range u.b.body.Hits() {
			if h.Kind == "entry" {
				n++
			}
		}
		return n
	}
	u.b.Once(func() {
		u.b.Fill(u.b.set, "2026-03-09", 7, nil, nil)
		u.b.Once(func() { u.b.Select() })
		u.b.FocusGained()
		if entries() != 1 {
			t.Error("it is drawn before all is done")
		}
	})
	if entries() != 0 {
		t.Error("it is not drawn when all is done")
	}
	u.b.Hide()
	u.b.Fill(u.b.set, "2026-03-09", 7, u.b.entries[:0], nil)
	list := append(u.b.entries[:0:0], entry(t, 1, "10:00", "11:00"), entry(t, 2, "12:00", "13:00"))
	u.b.Fill(u.b.set, "2026-03-09", 7, list, nil)
	u.b.FocusLost()
	if entries() != 0 {
		t.Error("it is drawn though nobody sees it")
	}
	u.b.Show()
	if entries() != 2 {
		t.Errorf("shown, it has %d entries", entries())
	}
}
