package export

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// Marked shows in each paper what changed since the edition of it that its recipients hold.
// Who hold different ones get it apart; who hold none, or only recalled ones, get it without
// marks. Papers of which it was said with which edition they are compared stay so.
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
	for _, h := range w.To {
		n := i.holds(&w, &h)
		at := slices.IndexFunc(out, func(o Wish) bool { return o.Since == n })
		if at < 0 {
			one := Wish{Options: w.Options}
			if one.Since = n; n != 0 {
				if one.Older, err = OlderOf(i.Given, &one.Request, []model.Programme{i.Programme}, read); err != nil {
					return nil, err
				}
			}
			out, at = append(out, one), len(out)
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

// heldIn names the recipients of one of several files of a paper, so that nobody is sent that of
// others: all of them where they are few, or who they are is told already.
func heldIn(to []model.EditionHolder, w *words.Words) string {
	var out []string
	for i := range to {
		if name := safe(w.Text(to[i].Name)); name != "" && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	if len(out) > 3 {
		return ""
	}
	return strings.Join(out, ", ")
}

// holds is the last edition of a paper that somebody was given and that was not recalled; 0 for
// none. What had to be called back is not printed again struck through: they are told what changed
// since the one before it, by its number, which is the last that they may still use.
func (i *Issuing) holds(w *Wish, h *model.EditionHolder) int64 {
	for n := range i.Given {
		e := &i.Given[n]
		for _, p := range e.Papers {
			if p.Document != w.Document || p.Person != w.For || !slices.ContainsFunc(e.HoldersOf(p.ID), func(o model.EditionHolder) bool { return o.Same(h) }) {
				continue
			}
			if _, gone := e.PaperRecalled(p.ID); gone {
				continue
			}
			if !heldBy(e, &w.Request) {
				return 0
			}
			return e.N
		}
	}
	return 0
}
