package export

import (
	"cmp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// Marked shows in each paper what changed since the edition of it that its recipients hold, and
// names what is another than in a later one that was recalled. Who hold different ones get it
// apart; who hold none get it without marks. Papers of which it was said with which edition they
// are compared stay so.
func (i *Issuing) Marked(read func(key string) ([]byte, error)) error {
	var out []Wish
	for _, w := range i.Wishes {
		d, _ := Find(w.Document)
		if w.Since != 0 || d.Several || d.ID == ICS || d.ID == ChangeSheet {
			out = append(out, w)
			continue
		}
		apart, err := i.apart(w, read)
		if err != nil {
			return err
		}
		out = append(out, apart...)
	}
	i.Wishes = out
	return nil
}

// apart is one paper for each edition that some of its recipients hold, in their order.
func (i *Issuing) apart(w Wish, read func(key string) ([]byte, error)) (out []Wish, err error) {
	var recalled []int64
	for _, h := range w.To {
		n, gone := i.holds(&w, &h)
		at := 0
		for at < len(out) && (out[at].Since != n || recalled[at] != gone) {
			at++
		}
		if at == len(out) {
			one := Wish{Options: w.Options}
			if one.Older, err = i.older(n, read); err != nil {
				return nil, err
			}
			if one.Recalled, err = i.older(gone, read); err != nil {
				return nil, err
			}
			one.Since = n
			out, recalled = append(out, one), append(recalled, gone)
		}
		out[at].To = append(out[at].To, h)
	}
	if len(out) == 0 {
		out = []Wish{w}
	}
	if len(out) > 1 {
		for n := range out {
			out[n].held = heldIn(out[n].To, w.Languages.first())
		}
	}
	return out, nil
}

// older is an edition with its programme; nil for none.
func (i *Issuing) older(n int64, read func(key string) ([]byte, error)) (*Older, error) {
	for at := range i.Given {
		if e := &i.Given[at]; e.N == n && n != 0 {
			p, err := thawed(e, read)
			return &Older{of: *e, programme: p}, err
		}
	}
	return nil, nil
}

// heldIn names whoever alone gets one of several files of a paper, so that it is not sent to others. Of
// several it names none: whoever is sent a file reads its name, and would learn who else is.
func heldIn(to []model.EditionHolder, w *words.Words) string {
	if len(to) != 1 {
		return ""
	}
	return safe(w.Text(to[0].Name))
}

// holds is the last edition of a paper that somebody was given and that holds, and the one after
// it that they have in hand though it was recalled; 0 for none. What had to be called back is not
// printed again struck through.
func (i *Issuing) holds(w *Wish, h *model.EditionHolder) (n, recalled int64) {
	for _, of := range givenTo(i.Given, w, h) {
		switch {
		case of.gone:
			recalled = cmp.Or(recalled, of.N)
		case !heldBy(of.Issued, &w.Request):
			return 0, recalled
		default:
			return of.N, recalled
		}
	}
	return 0, recalled
}

// inHand is an edition of which somebody was given a paper, and whether that was recalled.
type inHand struct {
	*model.Issued
	gone bool
}

// givenTo are the editions of a paper that somebody was given, the last first: in a language in which it is made now,
// or in any where they never had one of these. Who reads the English sheet holds the last English one, whatever they
// were given in Ukrainian since.
func givenTo(given []model.Issued, w *Wish, h *model.EditionHolder) (alike []inHand) {
	var all []inHand
	for at := range given {
		e := &given[at]
		for _, p := range e.Papers {
			if p.Document != w.Document || p.Person != w.For || !slices.ContainsFunc(e.HoldersOf(p.ID), func(o model.EditionHolder) bool { return o.Same(h) }) {
				continue
			}
			_, gone := e.PaperRecalled(p.ID)
			all = append(all, inHand{e, gone})
			if w.inTongueOf(p.Langs) {
				alike = append(alike, inHand{e, gone})
			}
		}
	}
	if len(alike) == 0 {
		return all
	}
	return alike
}

// inTongueOf says that a paper in some languages is in one of those that are asked for.
func (r *Request) inTongueOf(langs string) bool {
	return slices.ContainsFunc(r.Languages, func(lang string) bool { return slices.Contains(strings.Split(langs, ","), lang) })
}
