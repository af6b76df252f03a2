package side

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/words"
)

// LineHeight is how high the line of the filter is.
const LineHeight = 32

// Filter is what a person wants to see of all that there is, and what is kept of
// it under a name.
type Filter struct {
	Line *scene.Pane // over the board, says that not everything is on show

	host   Host
	kept   *Kept
	boards []string // on which what is kept may be shown
	saved  []model.Saved
	roll   roll
	folded map[string]string // texts that were looked through
}

// NewFilter is the filter in the language of the host.
func NewFilter(h Host, k *Kept, boards []string) *Filter {
	f := &Filter{host: h, kept: k, boards: boards}
	f.Line = scene.NewPane(h.Words().Say("ui.cmd.filter"), fyne.NewSize(100, LineHeight), f.paintLine)
	f.Line.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if h.Kind == "filter-clear" {
			f.Clear()
			return
		}
		f.Open()
	}
	return f
}

// On says that something may be left out.
func (f *Filter) On() bool { return f.host.Reading() != nil && f.kept.Criteria.On() }

// Clear shows everything again.
func (f *Filter) Clear() {
	f.set(model.Criteria{})
	f.host.Remember()
	f.host.FocusBoard()
}

// set shows at once what criteria let through.
func (f *Filter) set(c model.Criteria) {
	f.kept.Criteria = c
	f.host.Look("")
}

// Passing are the entries of a list that the filter lets through.
func (f *Filter) Passing(list []model.Entry) []model.Entry {
	if !f.kept.Criteria.On() {
		return list
	}
	var out []model.Entry
	for i := range list {
		if f.kept.Criteria.Matches(&list[i], f.fold) {
			out = append(out, list[i])
		}
	}
	return out
}

// Out are the items of a list that the filter leaves out.
func (f *Filter) Out(list []model.Entry) map[int64]bool {
	out := map[int64]bool{}
	if !f.kept.Criteria.On() {
		return out
	}
	for i := range list {
		if !f.kept.Criteria.Matches(&list[i], f.fold) {
			out[list[i].Ref.Item] = true
		}
	}
	return out
}

// fold is the fold of a text. It is remembered: each letter that is typed looks
// through the same texts again.
func (f *Filter) fold(s string) string {
	const most = 50_000
	if f.folded == nil || len(f.folded) > most {
		f.folded = map[string]string{}
	}
	out, ok := f.folded[s]
	if !ok {
		out = words.Fold(s)
		f.folded[s] = out
	}
	return out
}

// let is how many items of those on show criteria let through, and of how many.
func (f *Filter) let(c model.Criteria) (shown, of int) {
	at := f.host.Shown()
	for i := range at.Pool {
		if e := &at.Pool[i]; e.Ref.IsItem() && e.Span().Overlaps(at.Span) {
			of++
			if c.Matches(e, f.fold) {
				shown++
			}
		}
	}
	return shown, of
}

// count says how many items of those on show the filter lets through.
func (f *Filter) count() string {
	shown, of := f.let(f.kept.Criteria)
	return f.host.Words().Say("ui.filter.count", strconv.Itoa(shown), strconv.Itoa(of))
}

// hint says, where nothing is let through, what is to be let go of for most of it;
// "" where something is.
func (f *Filter) hint() string {
	if shown, of := f.let(f.kept.Criteria); shown > 0 || of == 0 {
		return ""
	}
	say, best, out := f.host.Words().Say, 0, ""
	for _, by := range append([]model.Criterion{""}, model.CriterionList...) {
		if n, _ := f.let(f.kept.Criteria.Without(by)); n > best {
			best, out = n, say("ui.filter.without", f.asked(by), strconv.Itoa(n))
		}
	}
	if best == 0 {
		return say("ui.filter.none")
	}
	return out
}

// mostAsked is how many values of a criterion are named.
const mostAsked = 3

// asked is what is asked of one criterion, "" for the text.
func (f *Filter) asked(by model.Criterion) string {
	if by == "" {
		return f.host.Words().Say("ui.filter.quoted", strings.TrimSpace(f.kept.Criteria.Text))
	}
	var names []string
	for _, v := range f.named(by, f.kept.Criteria.Ticked[by]) {
		names = append(names, v.name)
	}
	if len(names) == 0 {
		return ""
	}
	if more := len(names) - mostAsked; more > 0 { // the hint keeps to its lines
		names = append(names[:mostAsked:mostAsked], f.host.Words().Say("ui.clash-more", more))
	}
	return f.host.Words().Say("ui.filter."+string(by)) + " " + strings.Join(names, ", ")
}

// said is what is ticked, as far as there is room: Only: agreed, proposed; at Cotroceni (and 2
// more).
func (f *Filter) said(face *scene.Face, room float32) string {
	say, parts := f.host.Words().Say, f.ticked()
	whole := say("ui.filtered", strings.Join(parts, "; "))
	for n := len(parts) - 1; n > 0 && face.Width(whole) > room; n-- {
		whole = say("ui.filtered", strings.Join(parts[:n], "; ")+" "+say("ui.clash-more", len(parts)-n))
	}
	return face.Fit(whole, room)
}

// ticked is what is ticked, as the end of a sentence: official talks; at Cotroceni Palace; for
// the public.
func (f *Filter) ticked() []string {
	say := f.host.Words().Say
	var parts []string
	for _, by := range model.CriterionList {
		var names []string
		for _, v := range f.named(by, f.kept.Criteria.Ticked[by]) {
			switch by {
			case model.ByAudience:
				names = append(names, say("ui.only.readers."+v.key))
			case model.ByKind, model.ByStatus, model.ByPress:
				names = append(names, words.Inside(v.name))
			default:
				names = append(names, v.name)
			}
		}
		if len(names) > 0 {
			parts = append(parts, say("ui.only."+string(by), strings.Join(names, ", ")))
		}
	}
	if strings.TrimSpace(f.kept.Criteria.Text) != "" {
		parts = append(parts, f.asked(""))
	}
	return parts
}

// paintLine says that not everything is on show, so that nobody thinks it is gone.
func (f *Filter) paintLine(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	s.Rect(0, 0, size.Width, size.Height, c.AccentSoft)
	s.Rect(0, size.Height-1, size.Width, 1, c.Line)
	if !f.On() {
		return
	}
	off := f.host.Words().Say("ui.filter.clear")
	cw := scene.F12b.Width(off) + 20
	right := size.Width - 10 - cw
	count := f.count()
	p.Lit(s, 8, 3, right-16, size.Height-7, 6, "filter", 0)
	p.Lit(s, right, 3, cw, size.Height-7, 6, "filter-clear", 0)
	s.In(right+10, 0, size.Height, off, scene.F12b, c.Accent)
	right -= 20 + scene.F12b.Width(count)
	s.In(right, 0, size.Height, count, scene.F12b, c.Text)
	s.Icon(16, 9, 14, scene.FilterIcon, theme.ColorNamePrimary)
	room := right - 54
	said := f.said(scene.F12, room)
	s.In(38, 0, size.Height, said, scene.F12, c.Text)
	left := scene.F12.Width(said) + 16
	if hint := f.hint(); hint != "" && scene.F12b.Width(hint) <= room-left { // the card says it whole
		s.In(38+left, 0, size.Height, hint, scene.F12b, c.Text)
	}
}

// paintButton stands beside the search: both find less in much.
func (f *Filter) paintButton(p *scene.Pane, s *scene.Scene, width float32) {
	c := look.Now()
	colour := theme.ColorNameForeground
	if f.On() {
		s.RRect(width-44, 14, 32, 32, 7, c.AccentSoft)
		colour = theme.ColorNamePrimary
	}
	p.Lit(s, width-44, 14, 32, 32, 7, "filter", 0)
	s.Icon(width-36, 22, 16, scene.FilterIcon, colour)
}
