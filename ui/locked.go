package ui

// locked is why the diary that is open can only be read, nil when it can be
// written, or none is open.
func (w *Window) locked() error {
	if w.diary == nil {
		return nil
	}
	return w.diary.Health().ReadOnly
}

// writable says that a diary is open in which something can be entered.
func (w *Window) writable() bool { return w.diary != nil && w.locked() == nil }

// both says that something can be entered, and what else a command asks for.
func (w *Window) both(able func() bool) func() bool {
	return func() bool { return w.writable() && able() }
}

// unlocked says that something can be entered; where not, it tells why before
// anybody has filled in a card.
func (w *Window) unlocked() bool {
	if err := w.locked(); err != nil {
		w.tell(err)
		return false
	}
	return true
}

// entering lets a wish through that ends on a card, where something can be
// entered.
func entering[A, B any](w *Window, wish func(A, B)) func(A, B) {
	return func(a A, b B) {
		if w.unlocked() {
			wish(a, b)
		}
	}
}
