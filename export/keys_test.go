package export_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// key is what a word is called that no catalogue has.
var key = regexp.MustCompile(`(^|[^\pL\pN@.])(audience|day|dress|error|event|export|family|finding|group|house|ical|item|level|marking|mode|model|party|press|record|role|seat|sheet|side|status|time|typed|ui|verb|words|zone)\.[a-z][a-z-]*`)

// No key ever prints: on no paper, for whomever, in whatever language and under whatever
// marking, whatever the items and those who take part are.
func TestNoKeyPrints(t *testing.T) {
	visit, summit := programmes(t)
	for _, p := range []*model.Programme{&visit, &summit} {
		every(p)
	}
	n := 0
	for _, p := range []model.Programme{visit, summit} {
		for _, doc := range export.Documents() {
			for _, a := range doc.Audiences {
				for _, lang := range words.Languages {
					for i, marking := range model.Markings {
						if i > 0 && a != doc.Audience || !marking.Fits(a) {
							continue // the marking has nothing to do with the readers
						}
						opt := options(doc.ID, a, lang)
						opt.Marking = marking
						papers, err := export.Compose([]model.Programme{p}, opt)
						if code := model.Code(err); err != nil && !strings.HasPrefix(code, "export.nothing") {
							t.Fatal(err)
						}
						for _, one := range papers {
							n++
							if bad := key.FindString(everything(one)); bad != "" {
								t.Fatalf("%s for %s in %s, marked %q, says %q", doc.ID, a, lang, marking, bad)
							}
						}
					}
				}
			}
		}
	}
	if n < 100 || !key.MatchString("Marked: marking.embargo") {
		t.Errorf("%d papers were looked at", n)
	}
}

// every gives the items of a programme, and those who take part, each choice in its turn.
func every(p *model.Programme) {
	p.Items, p.Who = slices.Clone(p.Items), clone(p.Who)
	for i := range p.Items {
		it := &p.Items[i]
		it.Kind, it.Status, it.Press = model.ItemKinds[i%len(model.ItemKinds)], model.ItemStatuses[i%len(model.ItemStatuses)], model.Presses[i%len(model.Presses)]
		it.Dress, it.StartMark = model.Dresses[i%len(model.Dresses)], model.TimeMarks[i%(len(model.TimeMarks)-1)]
		if i%5 == 0 {
			it.TimeAudience, it.PlaceAudience = model.ForDelegation, model.Internal
		}
		p.Who[it.ID] = slices.Clone(p.Who[it.ID])
		for n := range p.Who[it.ID] {
			p.Who[it.ID][n].Role, p.Who[it.ID][n].Mode = model.Roles[(i+n)%len(model.Roles)], model.Modes[(i+n)%len(model.Modes)]
		}
	}
	p.Resolve()
}
