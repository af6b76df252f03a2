package export

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// another is somebody else behind a telephone: a number of six figures at least, then two words that
// begin as names do. An extension and a second number have none.
var another = regexp.MustCompile(`\d([ ().\-/]*\d){5,}[^\p{L}\d]*\p{Lu}[\p{L}ʼ’'.\-]*\s+\p{Lu}\p{L}`)

// Unserved refuses an edition of which somebody who was named would get nothing, or a paper would go
// to nobody who was: who and which, and what is to be done. Several who were written as one are refused
// too: all but the first would be lost in a telephone.
func Unserved(p *model.Programme, wishes []Wish, to []model.EditionHolder, w *words.Words) error {
	if list := Unmet(p, wishes, to, w); len(list) > 0 {
		return list[0]
	}
	return nil
}

// Unmet are all reasons for which somebody who is named gets nothing, or a paper goes to nobody.
func Unmet(p *model.Programme, wishes []Wish, to []model.EditionHolder, w *words.Words) (out model.Refusals) {
	for i := range to {
		if as := strings.Trim(w.Text(to[i].Name)+", "+to[i].Phone, ", "); to[i].Kind != model.HeldByDelegation && another.MatchString(as) {
			out = append(out, model.Refuse("edition.several", as))
		}
	}
	if name, ok := twice(to, w); ok {
		out = append(out, model.Refuse("edition.twice", name))
	}
	own, bare, none := passedOver(p, wishes, to, w)
	if len(own) > 0 {
		out = append(out, model.Refuse("edition.no-own", strings.Join(own, ", ")))
	}
	if len(bare) > 0 {
		out = append(out, model.Refuse("edition.no-members", strings.Join(bare, ", ")))
	}
	var names []string
	for i := range to {
		names = append(names, recipient(&to[i], w))
	}
	for i := range wishes {
		one := &wishes[i]
		if len(one.To) > 0 {
			continue
		}
		paper := w.Say("sheet.paper." + one.Document)
		err := model.Refuse("edition.may-not", paper, w.Say("audience."+string(cmp.Or(one.Audience, model.Public))), strings.Join(names, ", "))
		if d, _ := Find(one.Document); d.Each {
			if len(own)+len(bare) == len(to) { // that says it of each
				continue
			}
			err = model.Refuse("edition.of-others", paper, strings.Join(names, ", "))
		}
		if !slices.ContainsFunc(out, func(o error) bool { return o.Error() == err.Error() }) {
			out = append(out, err)
		}
	}
	if len(none) > 0 {
		out = append(out, model.Refuse("edition.gets-nothing", strings.Join(none, ", ")))
	}
	return out
}

// passedOver are those who would get no paper: own are they who could only have had a programme of
// their own, and of whom the visit knows nothing; bare the delegations of which nobody has one.
func passedOver(p *model.Programme, wishes []Wish, to []model.EditionHolder, w *words.Words) (own, bare, none []string) {
	each := slices.ContainsFunc(wishes, func(one Wish) bool { d, _ := Find(one.Document); return d.Each })
	for i := range to {
		h := &to[i]
		switch name := recipient(h, w); {
		case h.Name.Empty() || served(p, wishes, h): // of a name that is missing something else is said
		case each && stranger(p, h):
			own = append(own, name)
		case each && h.Kind == model.HeldByDelegation:
			bare = append(bare, name)
		default:
			none = append(none, name)
		}
	}
	return own, bare, none
}

// served says that somebody gets a paper: a delegation also when each of it gets their own.
func served(p *model.Programme, wishes []Wish, h *model.EditionHolder) bool {
	return slices.ContainsFunc(wishes, func(one Wish) bool {
		return slices.ContainsFunc(one.To, func(o model.EditionHolder) bool {
			if o.Same(h) || h.Kind == model.HeldByName && o.Kind == h.Kind && sameNamed(o.Name, h.Name) {
				return true
			}
			if h.Kind != model.HeldByDelegation || one.For == "" {
				return false
			}
			d, ok := p.DelegationIn(Addressee{Key: one.For}.self(p))
			return ok && d.UID == h.Who
		})
	})
}

// recipient is what a recipient is called by whoever reads: the press has no name of its own.
func recipient(h *model.EditionHolder, w *words.Words) string {
	if h.Kind == model.HeldByPress {
		return w.Say("edition.press")
	}
	return w.Text(h.Name)
}

// Strangers says of those who are nobody of the visit what they get and what not, a line for each paper. A
// name that is almost that of somebody of it is let pass with a reason only.
func Strangers(p *model.Programme, wishes []Wish, to []model.EditionHolder, w *words.Words) (out []Objection) {
	var named []*model.EditionHolder
	for i := range to {
		h := &to[i]
		if h.Name.Empty() || !stranger(p, h) {
			continue
		}
		named = append(named, h)
		if who := meant(p, h); !who.Empty() {
			name := recipient(h, w)
			out = append(out, Objection{Rule: "misspelt", About: name, Said: w.Say("against.misspelt", name, w.Text(who)), Blocks: true})
		}
	}
	for n := range wishes {
		one := &wishes[n]
		paper, key := w.Say("sheet.paper."+one.Document), "against.stranger"
		if d, _ := Find(one.Document); d.Each {
			key = "against.stranger-own"
		} else if one.Audience != model.Internal {
			continue
		}
		var names []string
		for _, h := range named {
			gets := slices.ContainsFunc(one.To, func(o model.EditionHolder) bool { return o.Same(h) })
			if name := recipient(h, w); (gets || key == "against.stranger-own") && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
		if o := (Objection{Rule: "stranger", About: paper, Said: w.Say(key, strings.Join(names, "; "), paper)}); len(names) > 0 && !slices.Contains(out, o) {
			out = append(out, o)
		}
	}
	return out
}

// twice is who stands twice among the recipients, whatever the case or the marks on the letters: a delegation
// that is named besides, the press, or two lines of one name.
func twice(to []model.EditionHolder, w *words.Words) (string, bool) {
	for i := range to {
		name := recipient(&to[i], w)
		for n := range to[:i] {
			typed := to[n].Kind == model.HeldByName || to[i].Kind == model.HeldByName
			if name != "" && (to[n].Same(&to[i]) || typed && words.Fold(recipient(&to[n], w)) == words.Fold(name)) {
				return name, true
			}
		}
	}
	return "", false
}
