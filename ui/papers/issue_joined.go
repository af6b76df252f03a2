package papers

import (
	"slices"

	"chancery/export"
	"chancery/model"
)

// joined are the papers of their own of those for whom there was none yet when the others of their
// delegation were given theirs with it: the delegation, ticked for the next edition, means them too. Who
// had one already has a line of their own among the recipients, and gets no other without it.
func (i *issuing) joined(opt export.Options, to []model.EditionHolder) (out []export.Wish) {
	if !i.next || opt.For != "" {
		return nil
	}
	for n := range to {
		if to[n].Kind != model.HeldByDelegation {
			continue
		}
		var own []export.Wish
		for _, w := range export.Addressed(&i.of[0], []export.Options{opt}, to[n:n+1]) {
			if w.For != "" {
				own = append(own, w)
			}
		}
		if !slices.ContainsFunc(i.list, func(e model.Issued) bool { return gaveOwn(&e, &to[n], opt.Document, own) }) {
			continue
		}
		for _, w := range own {
			if !slices.ContainsFunc(i.again, func(h holds) bool {
				return slices.ContainsFunc(h.papers(), func(p model.EditionPaper) bool { return isOwn(&p, opt.Document, w) })
			}) {
				out = append(out, w)
			}
		}
	}
	return out
}

// gaveOwn says that an edition went to a delegation, and some of it were given such a paper of their own.
func gaveOwn(e *model.Issued, to *model.EditionHolder, document string, own []export.Wish) bool {
	return slices.ContainsFunc(e.Holders, func(h model.EditionHolder) bool { return h.Same(to) }) &&
		slices.ContainsFunc(e.Papers, func(p model.EditionPaper) bool {
			return slices.ContainsFunc(own, func(w export.Wish) bool { return isOwn(&p, document, w) })
		})
}

// isOwn says that a paper is the one that somebody has of their own.
func isOwn(p *model.EditionPaper, document string, w export.Wish) bool {
	return p.Document == document && p.Person == w.For
}
