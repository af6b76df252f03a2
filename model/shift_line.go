package model

import "slices"

// body is an item on the line along which a shift runs. Towards earlier the
// line is looked at from its other end, so that one rule serves both.
type body struct {
	it       *Item
	from, to int64 // seconds
	lead     int64 // the start of the item
	held     Obstacle
	scope    bool
	stops    bool
	beside   bool  // it is in the way of nothing
	led      bool  // its container moves, and takes it along
	on       *body // what it leans on, and moves with
	most     int64 // how far it may go
	wants    int64 // how far it would go if nothing stayed in its way
	by       int64 // how far it goes
}

type shifting struct {
	bodies []body
	asked  int64 // seconds, above zero
	sign   int64
	first  int64 // the lead at which the shift begins
	stuck  bool  // what it begins with is held
	alike  bool  // gaps eat nothing up
}

// newShifting is nil when nothing that was chosen is there.
func newShifting(items []Item, w ShiftWish) *shifting {
	chosen := map[int64]bool{}
	for _, id := range w.Chosen {
		chosen[id] = true
	}
	var start *Item
	for i := range items {
		if it := &items[i]; chosen[it.ID] && (start == nil || before(it, start)) {
			start = it
		}
	}
	if start == nil {
		return nil
	}
	l := &shifting{asked: int64(w.Minutes) * 60, sign: 1, alike: w.Alike}
	if w.Minutes < 0 {
		l.asked, l.sign = -l.asked, -1
	}
	for i := range items {
		it := &items[i]
		if it.AllDay || !it.Live() && !chosen[it.ID] {
			continue
		}
		b := body{it: it, from: it.Start.At, to: it.End.At, lead: it.Start.At}
		if l.sign < 0 {
			b.from, b.to, b.lead = -it.End.At, -it.Start.At, -it.Start.At
		}
		l.bodies = append(l.bodies, b)
	}
	l.lean()
	for i := range l.bodies {
		b := &l.bodies[i]
		b.scope = inScope(b.it, start, chosen, w.Scope) || b.on != nil && b.on.scope
		b.held = b.it.held(b.scope, w.Protect)
		if b.scope && slices.Contains(w.Freed, b.it.ID) && b.it.Status != Done {
			b.held = FreeToMove
		}
		b.stops = b.held != FreeToMove && chosen[b.it.ID]
	}
	l.pass(w)
	l.lead()
	l.begin(start, w.Scope)
	return l
}

// lean finds what follows on the item before it. Bodies then stand in the order of
// the programme, so that what leans stands behind what it leans on.
func (l *shifting) lean() {
	slices.SortStableFunc(l.bodies, func(a, b body) int {
		switch {
		case before(a.it, b.it):
			return -1
		case before(b.it, a.it):
			return 1
		}
		return 0
	})
	for i := 1; i < len(l.bodies); i++ {
		if b := &l.bodies[i]; b.it.StartMark == After && !b.it.Fixed() {
			b.on = &l.bodies[i-1]
		}
	}
}

// pass finds what a shift of some items alone may go past: all but them, and what they lie in.
func (l *shifting) pass(w ShiftWish) {
	if !w.Past || w.Scope != ShiftChosen {
		return
	}
	for i := range l.bodies {
		a := &l.bodies[i]
		a.beside = !a.scope && !slices.ContainsFunc(l.bodies, func(b body) bool { return b.scope && a.holds(&b) })
	}
}

// lead finds what goes along with its container rather than by itself.
func (l *shifting) lead() {
	for i := range l.bodies {
		for j := range l.bodies {
			c, b := &l.bodies[i], &l.bodies[j]
			b.led = b.led || c.held == FreeToMove && c.holds(b)
		}
	}
}

func inScope(it, start *Item, chosen map[int64]bool, scope ShiftScope) bool {
	switch scope {
	case ShiftDay:
		return it.Start.At >= start.Start.At && it.Start.Date() == start.Start.Date()
	case ShiftRest:
		return it.Start.At >= start.Start.At
	}
	return chosen[it.ID] || it.ContainerID != nil && chosen[*it.ContainerID]
}

func (it *Item) held(scope, protect bool) Obstacle {
	switch {
	case it.Status == Locked || it.Status == Done:
		return HeldByStatus
	case it.Anchored:
		return HeldByAnchor
	case !scope:
		return HeldNotInScope
	case protect && (it.Kind == Rest || it.Kind == Meal || it.Kind == Dinner):
		return HeldProtected
	}
	return FreeToMove
}

// begin finds where the shift begins: with the first that may move. What it was to begin
// with stays where it is fixed, and what comes after it moves.
func (l *shifting) begin(start *Item, scope ShiftScope) {
	found := false
	for i := range l.bodies {
		b := &l.bodies[i]
		if at := b.it.Start.At; b.held == FreeToMove && !b.led && (!found || at < l.sign*l.first) {
			l.first, found = l.sign*at, true
		}
		if b.it == start && scope != ShiftChosen {
			b.stops = b.held != FreeToMove
		}
	}
	l.stuck = !found
}

// solve finds how far each body goes: first how far it wants to, to name what
// is in the way, then how far it may.
func (l *shifting) solve() {
	l.spread()
	for i := range l.bodies {
		for j := range l.bodies {
			a, b := &l.bodies[i], &l.bodies[j]
			if room, ok := a.room(b); ok && b.held != FreeToMove && a.wants > room {
				b.stops = true
			}
		}
	}
	l.limit()
	for i := range l.bodies {
		l.bodies[i].by = min(l.bodies[i].wants, l.bodies[i].most)
	}
	for i := range l.bodies {
		if b := &l.bodies[i]; b.on != nil && b.held == FreeToMove && b.on.by != 0 {
			b.by = b.on.by
		}
	}
}

// spread lets the shift run along the line as if nothing stayed in its way. A delay begins
// at the first and is passed on, less what gaps eat up.
func (l *shifting) spread() {
	for i := range l.bodies {
		b := &l.bodies[i]
		if b.held == FreeToMove && !l.stuck && (l.sign < 0 || l.alike || b.lead == l.first && !b.led) {
			b.wants = l.asked
		}
	}
	for again := l.sign > 0; again; {
		again = false
		for i := range l.bodies {
			again = l.push(&l.bodies[i]) || again
		}
	}
}

func (l *shifting) push(a *body) bool {
	if a.wants == 0 {
		return false
	}
	pushed := false
	for j := range l.bodies {
		b := &l.bodies[j]
		if b.held != FreeToMove || b.from < a.from {
			continue
		}
		gap := max(0, b.from-a.to)
		if b.on == a {
			gap = 0
		}
		if by := a.wants - gap; by > b.wants {
			b.wants, pushed = by, true
		}
	}
	return pushed
}

// limit finds how far each body may go before it runs into what stays. It
// begins at the end towards which things move: most are then settled at once.
func (l *shifting) limit() {
	var free []*body
	for i := range l.bodies {
		if b := &l.bodies[i]; b.held == FreeToMove {
			b.most = l.asked
			free = append(free, b)
		}
	}
	if l.sign > 0 {
		slices.Reverse(free)
	}
	for again := true; again; {
		again = false
		for _, a := range free {
			for j := range l.bodies {
				b := &l.bodies[j]
				room, ok := a.room(b)
				if l.sign > 0 && b.held == FreeToMove && b.holds(a) {
					room = 0 // it goes along, and no further
				}
				if ok && a.most > b.most+room {
					a.most, again = b.most+room, true
				}
			}
		}
	}
}

// room is how much further than b body a may go: not into what it did not
// overlap, not past what began after it, not out of its container.
func (a *body) room(b *body) (int64, bool) {
	switch {
	case a == b || b.beside:
		return 0, false
	case b.on == a && a.lead <= b.lead:
		return 0, true
	case a.to <= b.from:
		return b.from - a.to, true
	case a.holds(b):
		return b.from - a.from, true
	case b.holds(a):
		return b.to - a.to, true
	case a.from < b.to && a.lead < b.lead:
		return b.lead - a.lead, true
	}
	return 0, false
}

func (a *body) holds(b *body) bool {
	c := b.it.ContainerID
	return c != nil && *c == a.it.ID && a.from <= b.from && b.to <= a.to
}
