package papers

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/ui/scene"
)

// rows are those that a paper leaves out because its readers may not see them. Each is opened
// to them by a press, and closed again by another; what was pressed keeps its place.
type rows struct {
	*scene.Pane
	a       *asking
	list    []model.Item
	was     map[int64]model.Audience // of those that were opened here, before
	visit   model.Audience           // of the visit, before it was opened here
	shut    bool                     // the visit itself is for others
	open    bool                     // the list is unfolded
	empty   bool                     // without them there is no paper
	pressed bool                     // one was, and the pointer is on it still
	stood   float32                  // how high all of the fields stood
}

const (
	rowsHead = 28
	rowsPad  = 5
	rowsLine = 16
	rowsTick = 24
)

func newRows(a *asking) *rows {
	r := &rows{a: a}
	r.Pane = scene.NewPane("", fyne.NewSize(60, 0), r.paint)
	r.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) { r.tap(h) }
	r.forget()
	r.Hide()
	return r
}

// forget lets go of what was opened: other readers, another paper.
func (r *rows) forget() {
	r.was, r.visit, r.open = map[int64]model.Audience{}, "", false
}

// turned says that something was opened here, that may be closed again.
func (r *rows) turned() bool { return len(r.was) > 0 || r.visit != "" }

// look says which rows are left out now. Without them the paper may be empty: then they are
// listed at once.
func (r *rows) look(empty bool) {
	req := r.a.asked()
	closed := r.a.by.closed(req)
	r.list = nil
	if len(r.a.by.of) == 1 {
		for _, it := range r.a.by.of[0].Items {
			if _, opened := r.was[it.ID]; opened || slices.ContainsFunc(closed, func(c model.Item) bool { return c.ID == it.ID }) {
				r.list = append(r.list, it)
			}
		}
	}
	r.shut = r.a.by.within(req)
	r.open, r.empty = r.open || empty && !r.empty, empty
	r.fit()
}

func (r *rows) to() model.Audience { return cmp.Or(r.a.ask.Audience, model.Public) }

func (r *rows) opened(it *model.Item) bool { return r.to().MayRead(it.Audience) }

// still are those that are closed.
func (r *rows) still() (out []model.Item) {
	for i := range r.list {
		if !r.opened(&r.list[i]) {
			out = append(out, r.list[i])
		}
	}
	return out
}

func (r *rows) visited() bool { return r.shut || r.visit != "" }

func (r *rows) tap(h scene.Hit) {
	if h.Kind == "closed-fold" {
		r.open = !r.open
		r.fit()
		r.a.relay()
		return
	}
	if r.a.kit.ReadOnly {
		return
	}
	n := r.a.renewed
	r.pressed = true
	var err error
	switch h.Kind {
	case "closed-row":
		err = r.turn(h.ID)
	case "closed-all":
		err = r.letAll()
	case "closed-visit":
		err = r.turnVisit()
	}
	if err != nil {
		r.a.by.host.Tell(err)
		return
	}
	if r.look(r.empty); r.a.renewed == n {
		r.a.renew()
	}
}

// turn opens a row, or closes it again.
func (r *rows) turn(id int64) error {
	at := slices.IndexFunc(r.list, func(it model.Item) bool { return it.ID == id })
	if at < 0 {
		return nil
	}
	it, to := r.list[at], r.to()
	if was, ok := r.was[id]; ok && r.opened(&it) {
		to = was
	} else {
		r.was[id] = it.Audience
	}
	return r.a.by.letRows([]model.Item{it}, []model.Audience{to})
}

// turnVisit does so with the visit itself.
func (r *rows) turnVisit() error {
	to := r.visit
	if r.shut {
		to, r.visit = r.to(), r.a.by.of[0].Event.Audience
	}
	return r.a.by.letVisit(to)
}

func (r *rows) letAll() error {
	list := r.still()
	if len(list) == 0 {
		return nil
	}
	for _, it := range list {
		r.was[it.ID] = it.Audience
	}
	return r.a.by.letRows(list, slices.Repeat([]model.Audience{r.to()}, len(list)))
}
