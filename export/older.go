package export

import (
	"slices"
	"strconv"

	"chancery/model"
	"chancery/model/edition"
)

// Older is an edition with which a paper is compared.
type Older struct {
	of        model.Issued
	programme model.Programme
	same      *model.Edition  // the last that these readers hold, where nothing differs from it
	recalled  []model.Edition // since then, of what these readers were given, the first of them first
}

// OlderOf is the edition that is asked for, read from where it lies; nil where none is. A
// sheet of changes is compared with the last one that its readers hold and that differs.
func OlderOf(given []model.Issued, r *Request, of []model.Programme, read func(key string) ([]byte, error)) (*Older, error) {
	n := r.Since
	if n == 0 && r.Document == ChangeSheet {
		if n = Differs(given, r, of, read); n == 0 {
			return nil, model.Refuse("export.since-none")
		}
	}
	if n == 0 {
		return nil, nil
	}
	at := slices.IndexFunc(given, func(e model.Issued) bool { return e.N == n })
	if at < 0 {
		return nil, model.Refuse("edition.number", strconv.FormatInt(n, 10))
	}
	p, err := thawed(&given[at], read)
	out := &Older{of: given[at], programme: p}
	if last := slices.IndexFunc(given, func(e model.Issued) bool { return e.N == Held(given, r) }); r.Since == 0 && last >= 0 && last < at {
		out.same = &given[last].Edition
	}
	for i := at - 1; i >= 0; i-- {
		if recalledFrom(&given[i], r) {
			out.recalled = append(out.recalled, given[i].Edition)
		}
	}
	return out, err
}

// thawed is the programme of an edition.
func thawed(e *model.Issued, read func(key string) ([]byte, error)) (model.Programme, error) {
	b, err := read(e.Programme.Key)
	if err != nil {
		return model.Programme{}, err
	}
	return edition.Thaw(b)
}

// Differs is the last edition that such readers hold and from which the programme differs for
// them: just after it was issued, that is the one before it. Where none differs it is the last.
func Differs(given []model.Issued, r *Request, of []model.Programme, read func(key string) ([]byte, error)) int64 {
	last := Held(given, r)
	if len(of) != 1 || last == 0 {
		return last
	}
	for i := range given {
		as, ok := heldAs(&given[i], r)
		if !ok {
			continue
		}
		if p, err := thawed(&given[i], read); err == nil && differs(&p, &given[i], r.readAs(as), of) {
			return given[i].N
		}
	}
	return last
}

// differs says that the one visit is another than in an edition, for such readers.
func differs(p *model.Programme, e *model.Issued, r *Request, of []model.Programme) bool {
	c := edition.Compare(*p, of[0], r.Reader(of, e.At))
	return len(c.Told()) > 0
}

// same says that the one visit is what it was in an edition that can be read, for such readers.
func same(e *model.Issued, r *Request, of []model.Programme, read func(key string) ([]byte, error)) bool {
	p, err := thawed(e, read)
	return err == nil && !differs(&p, e, r, of)
}

// Held is the last edition that such readers hold; 0 where they were given none.
func Held(given []model.Issued, r *Request) int64 {
	for i := range given {
		if _, ok := heldAs(&given[i], r); ok {
			return given[i].N
		}
	}
	return 0
}

// heldBy says that such readers were given a paper of an edition, and that it was not
// recalled: what is struck through they have read already. The office may compare with any.
func heldBy(e *model.Issued, r *Request) bool {
	return r.Audience == model.Internal || slices.ContainsFunc(e.Papers, func(p model.EditionPaper) bool {
		_, gone := e.PaperRecalled(p.ID)
		return !gone && p.Audience == r.Audience && (r.Delegation == Each || p.Delegation == "" || p.Delegation == r.Delegation)
	})
}

// heldAs is for which readers the paper of an edition was made that such readers hold, and whether
// they hold one: a delegation, or the press, may have been given one that everybody may read. What
// they hold says no more than that.
func heldAs(e *model.Issued, r *Request) (model.Audience, bool) {
	if heldBy(e, r) {
		return r.Audience, true
	}
	out, ok := model.Audience(""), false
	for _, p := range e.Papers {
		_, gone := e.PaperRecalled(p.ID)
		if !gone && r.gotAs(e, &p) && (!ok || p.Audience.MayRead(out)) {
			out, ok = p.Audience, true
		}
	}
	return out, ok
}

// gotAs says that a paper for others who read less was given to such readers by name.
func (r *Request) gotAs(e *model.Issued, p *model.EditionPaper) bool {
	return r.Audience.MayRead(p.Audience) && p.Delegation == "" && p.Person == "" && slices.ContainsFunc(e.HoldersOf(p.ID), func(h model.EditionHolder) bool {
		switch h.Kind {
		case model.HeldByDelegation:
			return r.Audience == model.ForDelegation && r.Delegation != "" && h.Who == r.Delegation
		case model.HeldByPress:
			return r.Audience == model.PressOnly
		}
		return false
	})
}

// readAs is what is asked for, for the readers for whom a paper was made.
func (r *Request) readAs(as model.Audience) *Request {
	out := *r
	if out.Audience != as {
		out.Audience, out.Delegation = as, ""
	}
	return &out
}

// recalledFrom says that such readers were given a paper of an edition, and that it was recalled: what was given
// to another delegation alone, they never had.
func recalledFrom(e *model.Issued, r *Request) bool {
	if _, all := e.Recalled(); all && r.Audience == model.Internal {
		return true
	}
	return slices.ContainsFunc(e.Papers, func(p model.EditionPaper) bool {
		_, gone := e.PaperRecalled(p.ID)
		given := p.Audience == r.Audience && (r.Delegation == Each || p.Delegation == "" || p.Delegation == r.Delegation)
		return gone && (given && r.among(e.HoldersOf(p.ID)) || r.gotAs(e, &p))
	})
}

// among says that some of those who were given a paper may be such readers; of nobody it is not known.
func (r *Request) among(to []model.EditionHolder) bool {
	return len(to) == 0 || r.Audience == model.Internal || slices.ContainsFunc(to, func(h model.EditionHolder) bool {
		switch h.Kind {
		case model.HeldByDelegation:
			return r.Audience != model.PressOnly && (r.Delegation == "" || r.Delegation == Each || h.Who == r.Delegation)
		case model.HeldByPress:
			return r.Audience != model.ForDelegation
		}
		return true
	})
}

// had are the editions that were recalled, of those of which somebody was given a paper that was.
func (o *Older) had(given []model.Issued, h *model.EditionHolder) (out []model.Edition) {
	for _, e := range o.recalled {
		at := slices.IndexFunc(given, func(one model.Issued) bool { return one.N == e.N })
		if at < 0 || slices.ContainsFunc(given[at].Papers, func(p model.EditionPaper) bool {
			_, gone := given[at].PaperRecalled(p.ID)
			return gone && slices.ContainsFunc(given[at].HoldersOf(p.ID), func(one model.EditionHolder) bool { return one.Same(h) })
		}) {
			out = append(out, e)
		}
	}
	return out
}

// sheets parts the recipients of a sheet of changes by what was recalled of what they hold: nobody is told of
// an edition that they never had.
func (i *Issuing) sheets() (out []Wish) {
	for _, w := range i.Wishes {
		if w.Document != ChangeSheet || w.Older == nil || len(w.Older.recalled) == 0 || len(w.To) == 0 {
			out = append(out, w)
			continue
		}
		from := len(out)
		for _, h := range w.To {
			had := w.Older.had(i.Given, &h)
			at := from
			for at < len(out) && !slices.EqualFunc(out[at].Older.recalled, had, func(a, b model.Edition) bool { return a.N == b.N }) {
				at++
			}
			if at == len(out) {
				older, one := *w.Older, Wish{Options: w.Options}
				older.recalled, one.Older = had, &older
				out = append(out, one)
			}
			out[at].To = append(out[at].To, h)
		}
		if len(out) > from+1 {
			for n := from; n < len(out); n++ {
				out[n].held = heldIn(out[n].To, w.Languages.first())
			}
		}
	}
	return out
}
