package model

import "testing"

// Who travels to whom is told by host and guest, and left alone where they do not tell it.
func TestTheDirectionFollowsHostAndGuest(t *testing.T) {
	home, italy, ukraine := new(int64), new(int64), new(int64)
	*home, *italy, *ukraine = 1, 2, -3
	for _, tt := range []struct {
		name        string
		host, guest *int64
		was, want   Direction
	}{
		{"they come", home, ukraine, Incoming, Incoming},
		{"nobody is named yet", home, nil, Outgoing, Incoming},
		{"they are called on", italy, home, Incoming, Outgoing},
		{"whoever goes is one's own", italy, nil, Incoming, Outgoing},
		{"whoever they go to", nil, home, Incoming, Outgoing},
		{"two others", italy, ukraine, Incoming, ThirdCountry},
		{"a guest of nobody yet", nil, ukraine, Incoming, Incoming},
		{"many", italy, home, Multilateral, Multilateral},
	} {
		e := Event{Direction: tt.was, HostID: tt.host, GuestID: tt.guest}
		if got := e.Toward(home); got != tt.want {
			t.Errorf("%s: %s", tt.name, got)
		}
		if got := e.Toward(nil); got != tt.was {
			t.Errorf("%s: %s, though nobody knows one's own state", tt.name, got)
		}
	}
}
