package register

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// dayOfItem is the day and the hour of the item at which something of an invitation was said: "orally, at the talks".
// It is the one of the day that is said of it, "at the talks of 12 January", else the item from which the row was begun, or one of a visit with those who are invited, the last that has begun
// of several; else the only one of that name.
func (b *Book) dayOfItem(r *Row) func(string) (civil.Date, string) {
	return func(text string) (civil.Date, string) {
		said, of := b.saidAt(text)
		var named []*model.Entry
		if said == "" {
			return "", ""
		}
		if at := r.begunAt; at != nil && toldAs(said, at.Title) && of(at.Start.Date()) {
			return at.Start.Date(), at.Start.Clock()
		}
		to := keyIn(invitation(r.Record).EventID)
		list := b.items(r.Record)
		for i := range list {
			if e := &list[i]; e.Ref.Event == to && e.Start.At > b.now { // to that they are invited
				continue
			}
			if toldAs(said, list[i].Title) && of(list[i].Start.Date()) {
				named = append(named, &list[i])
			}
		}
		if with := invitation(r.Record).PartyID; len(named) > 1 && with != nil {
			theirs := slices.DeleteFunc(slices.Clone(named), func(e *model.Entry) bool {
				of := b.events[e.Ref.Event]
				return keyIn(of.HostID) != *with && keyIn(of.GuestID) != *with
			})
			if begun := slices.DeleteFunc(slices.Clone(theirs), func(e *model.Entry) bool { return e.Start.At > b.now }); len(begun) > 0 {
				theirs = []*model.Entry{slices.MaxFunc(begun, byStart)}
			} else if len(theirs) > 0 {
				theirs = []*model.Entry{slices.MinFunc(theirs, byStart)}
			}
			named = theirs
		}
		if len(named) != 1 {
			return "", ""
		}
		return named[0].Start.Date(), named[0].Start.Clock()
	}
}

// saidAt is at what something was said, without the word that leads to it, and of which days that can be; "" where
// nothing says so: by the President is at nothing of his.
func (b *Book) saidAt(text string) (string, func(civil.Date) bool) {
	for piece := range strings.SplitSeq(text, ",") {
		piece, day, named := typed.DayOf(piece, b.days())
		piece = words.Fold(strings.TrimSpace(piece))
		for _, lang := range words.Languages {
			for _, lead := range strings.Split(words.For(lang).Say("typed.step-at"), "; ") {
				if rest, ok := strings.CutPrefix(piece, words.Fold(lead)+" "); ok {
					return rest, func(d civil.Date) bool { return day == "" || d == day || !named && d[4:] == day[4:] }
				}
			}
		}
	}
	return "", nil
}

func byStart(x, y *model.Entry) int { return int(min(max(x.Start.At-y.Start.At, -1), 1)) }

// toldAs says that an item is meant by what is said of it, in whatever case: each word of weight stands in its title.
func toldAs(said string, title model.Text) bool {
	for _, t := range title {
		has, n := strings.Fields(wordwise(words.Fold(t))), 0
		missing := slices.ContainsFunc(strings.Fields(wordwise(words.Fold(said))), func(w string) bool {
			if len([]rune(w)) < weighs {
				return false
			}
			n++
			return !slices.ContainsFunc(has, func(of string) bool { return inflected(w, of) })
		})
		if n > 0 && !missing {
			return true
		}
	}
	return false
}

// weighs is how long a word is that tells something.
const weighs = 4

// inflected says that two words differ by their endings alone.
func inflected(x, y string) bool {
	a, b := []rune(x), []rune(y)
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return n >= weighs && max(len(a), len(b))-n <= 3
}
