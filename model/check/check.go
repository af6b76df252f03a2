// Package check holds rules over a calendar: what cannot be, or should not.
package check

import (
	"fmt"
	"sort"
	"strings"

	"chancery/model"
)

// Severity says how bad a finding is.
type Severity string

// Wrong cannot be as it stands.
const Wrong Severity = "wrong"

// Finding is what a rule found. The sentence is that of the words key Sentence, which takes
// the name of the subject, the title of the other item and Args.
type Finding struct {
	Rule     string
	Severity Severity
	Refs     []model.Ref // what cannot be together, the earlier first
	Subject  Subject
	Args     []int  // minutes or places: those that are needed, those there are
	Why      string // where a rule finds it for several reasons, which
	Others   int    // of how many besides the subject it is found
}

// Sentence is the key of the words that say it: "finding.<Rule>", and the reason where there
// are several.
func (f *Finding) Sentence() string {
	if f.Why != "" {
		return "finding." + f.Rule + "." + f.Why
	}
	return "finding." + f.Rule
}

// Subject is whom or what a finding is about.
type Subject struct {
	Table string // people, rooms; seats: nobody known has it yet; names: of somebody no register has, without a key
	ID    int64
	Name  model.Text
}

// Key names the finding whatever its figures are: it is the same one as long as
// the same rule finds the same of the same. Keys of rows are never used again.
func (f *Finding) Key() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s/%d", f.Rule, f.Subject.Table, f.Subject.ID)
	if f.Subject.ID == 0 {
		fmt.Fprintf(&b, " %q", f.Subject.Name) // in the order of its languages
	}
	ids := make([]string, len(f.Refs))
	for i, r := range f.Refs {
		ids[i] = fmt.Sprintf(" %d/%d", r.Event, r.Item)
	}
	sort.Strings(ids)
	return b.String() + strings.Join(ids, "")
}

// Lacks is by how much it is amiss: minutes or places, 0 where nothing is measured.
func (f *Finding) Lacks() int {
	if len(f.Args) != 2 {
		return 0
	}
	return f.Args[0] - f.Args[1]
}

// About says whether a finding is about an item or event.
func (f *Finding) About(ref model.Ref) bool {
	for _, r := range f.Refs {
		if r == ref {
			return true
		}
	}
	return false
}

// Other is what a finding is about besides ref.
func (f *Finding) Other(ref model.Ref) model.Ref {
	for _, r := range f.Refs {
		if r != ref {
			return r
		}
	}
	return ref
}

// rule is one thing that must not be.
type rule struct {
	name     string
	severity Severity
	// pair finds it in two entries that share somebody or a room, of which a
	// begins no later.
	pair func(a, b *model.Entry, known *Known) []Finding
	// alone finds it in one.
	alone func(e *model.Entry, known *Known) []Finding
}

// rules are all that is looked for.
var rules = []rule{
	{name: "person-twice", severity: Wrong, pair: personTwice},
	{name: "way", severity: Wrong, pair: tooFar, alone: tooShort},
	{name: "room-twice", severity: Wrong, pair: roomTwice},
	{name: "place-twice", severity: Wrong, pair: placeTwice},
	{name: "turnaround", severity: Wrong, pair: tooSoon},
	{name: "left", severity: Wrong, alone: hasLeft},
	{name: "on-screen", severity: Wrong, alone: onScreen},
	{name: "crowded", severity: Wrong, alone: tooMany},
}

// Rules names all rules, in the order in which findings of two items are told.
func Rules() []string {
	out := make([]string, len(rules))
	for i, r := range rules {
		out[i] = r.name
	}
	return out
}

// Find applies every rule to a calendar: all of the diary in a span, whatever of
// it is on show.
func Find(list []model.Entry, known Known) []Finding {
	var out []Finding
	for i := range list {
		out = append(out, alone(&list[i], &known)...)
	}
	sweep(list, known.Ways, func(a, b *model.Entry) { out = append(out, pairs(a, b, &known)...) })
	return out
}

func pairs(a, b *model.Entry, known *Known) []Finding {
	if !share(a, b, known) || a.Container == b.Ref.Item || b.Container == a.Ref.Item {
		return nil
	}
	var out []Finding
	for _, r := range rules {
		if r.pair == nil {
			continue
		}
		for _, f := range r.pair(a, b, known) {
			f.Rule, f.Severity, f.Refs = r.name, r.severity, []model.Ref{a.Ref, b.Ref}
			out = append(out, f)
		}
	}
	return out
}

// alone is what is found in one entry: both that the finding names are it.
func alone(e *model.Entry, known *Known) []Finding {
	if !e.Ref.IsItem() || !e.Live() {
		return nil
	}
	var out []Finding
	for _, r := range rules {
		if r.alone == nil {
			continue
		}
		for _, f := range r.alone(e, known) {
			f.Rule, f.Severity, f.Refs = r.name, r.severity, []model.Ref{e.Ref, e.Ref}
			out = append(out, f)
		}
	}
	return out
}

// Foresight is a finding that a change would leave. Ref is what was foreseen and
// is found so; New says that the change brings it.
type Foresight struct {
	Finding
	Ref model.Ref
	New bool
}

// Foresee finds what would be wrong with entries, were they as next has them:
// each in the place of the one with its Ref, or added when there is none.
func Foresee(list, next []model.Entry, known Known) []Foresight {
	at := make(map[model.Ref]int, len(list))
	for i := range list {
		at[list[i].Ref] = i
	}
	after, before := append([]model.Entry(nil), list...), map[string]bool{}
	for i := range next {
		e := &next[i]
		j, there := at[e.Ref]
		if !there {
			at[e.Ref] = len(after)
			after = append(after, *e)
			continue
		}
		for _, f := range against(list[j], list, &known) {
			before[f.Key()] = true
		}
		after[j] = *e
	}
	var out []Foresight
	told := map[string]bool{}
	for i := range next {
		for _, f := range against(next[i], after, &known) {
			if key := f.Key(); !told[key] {
				told[key] = true
				out = append(out, Foresight{f, next[i].Ref, !before[key]})
			}
		}
	}
	return out
}
