package export

import (
	"maps"
	"slices"
	"sort"
	"strconv"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// Period is which days a page of the calendar shows, and what of them.
type Period struct {
	First    civil.Date
	Days     int
	Month    civil.Date     // any day of the month whose weeks are shown; "" for days side by side
	Zone     string         // IANA, of all hours
	Families []model.Family // only these; nil for all
	Filtered bool           // more was left out, and the page says so
}

// boarder gathers what stands on the days of a calendar page.
type boarder struct {
	*composer
	shows Period
	out   *paper.Board
	seen  map[model.Family]bool
	shown []*model.Event        // visits that are on it
	tags  map[string]model.Text // by which bilaterals are called where there is little room
}

// page makes the page of a calendar.
func (c *composer) page(of []model.Programme) (paper.Paper, error) {
	b := &boarder{composer: c, shows: c.opt.Period, out: &paper.Board{Weeks: c.opt.Period.Month != ""}, seen: map[model.Family]bool{}, tags: map[string]model.Text{}}
	b.days()
	for _, p := range of {
		if b.p = p.For(b.reader); b.p.Event.UID == "" {
			continue
		}
		if err := b.programme(); err != nil {
			return paper.Paper{}, err
		}
	}
	for _, d := range b.out.Days {
		sort.SliceStable(d.Blocks, func(i, j int) bool { return d.Blocks[i].From < d.Blocks[j].From })
	}
	if b.out.Weeks && !b.ofValues() {
		once(b.out)
	}
	apart(b.out)
	for _, f := range model.Families {
		if b.seen[f] {
			b.out.Legend = append(b.out.Legend, paper.Key{Tint: familyTints[f], Text: b.both(func(w *words.Words) string { return w.Say("family." + string(f)) })})
		}
	}
	b.tell()
	w, marking := b.langs[0], b.both(b.marking)
	embargo := b.embargo()
	if embargo == "" {
		embargo = b.embargoOf(b.shown)
	}
	if embargo != "" && !strings.Contains(marking, embargo) {
		marking = strings.Trim(marking+" · "+embargo, " ·")
	}
	state, running, pageOf, pageNo := b.state(w), words.Capital(b.period(w)), w.Say("export.page"), w.Say("export.page-no")
	if len(b.langs) > 1 { // figures are of no language
		state, running, pageOf, pageNo = b.stateShort(), words.Capital(b.both(b.period)), "{0} / {1}", "{0}"
	}
	foot := "export.foot"
	if civil.SpanOf(b.shows.First, b.shows.Days, b.shows.Zone).To <= b.opt.AsOf.At { // its days are past
		foot = "export.foot-held"
	}
	var titles []paper.Run
	for _, l := range b.langs[1:] {
		titles = append(titles, paper.Run{Text: l.Say("export.title.calendar", b.period(l)), Lang: l.Lang()})
	}
	return paper.Paper{
		Title: w.Say("export.title.calendar", b.period(w)), Titles: titles, Lang: w.Lang(), Subject: w.Say("export.calendar"), Office: b.text(w, b.opt.Office), Offices: b.offices(),
		Kind: b.both(b.kindOfPage), Behind: b.both(b.period), Headings: []paper.Run{{Text: words.Capital(b.both(b.period))}}, Name: words.Capital(b.period(w)), Heads: b.heads(), Clock: b.house.Pattern(w), Days: b.house.DayPattern(b.opt.Languages), Look: b.opt.Look.paper(w), Line: b.both(b.asOfAll), State: state, Running: running, Marking: marking, Embargo: embargo,
		Foot: b.both(func(w *words.Words) string { return w.Say(foot) }), PageOf: pageOf, PageNo: pageNo, Board: b.out,
	}, nil
}

// clock names the clocks of the page, both where they change on its days, the last one too.
func (b *boarder) clock(w *words.Words) string {
	var out []string
	last := ""
	for i := range b.shows.Days + 1 { // to the end of the last one, on which they may change
		m, err := civil.MomentAt(civil.SpanOf(b.shows.First.Add(i), 1, b.shows.Zone).From, b.shows.Zone)
		said := words.Capital(w.ClockOf(m))
		if err != nil || said == last {
			continue
		}
		if last = said; len(out) > 0 { // the night before they changed
			said = w.Say("export.clock-from", words.UTC(m.Off), w.Date(b.shows.First.Add(i-1)))
		}
		out = append(out, said)
	}
	return strings.Join(out, "; ")
}

// kindOfPage is what the page calls itself: its date alone is no title.
func (b *boarder) kindOfPage(w *words.Words) string {
	switch {
	case b.shows.Month != "":
		return w.Say("export.calendar-month")
	case b.shows.Days == 7:
		return w.Say("export.calendar-week")
	}
	return w.Say("export.calendar")
}

// period is what the page shows: a month, or its days.
func (b *boarder) period(w *words.Words) string {
	if b.shows.Month != "" {
		return w.MonthYear(b.shows.Month)
	}
	return w.Range(b.shows.First, b.shows.First.Add(b.shows.Days-1))
}

func (b *boarder) days() {
	for i := range b.shows.Days {
		d := b.shows.First.Add(i)
		day := paper.BoardDay{Day: d, Heading: b.both(func(w *words.Words) string { return w.DayShort(d) })}
		day.Weekday = b.both(func(w *words.Words) string { return w.WeekdayShort(d.Weekday()) })
		day.Date = b.both(func(w *words.Words) string {
			return strings.TrimLeft(strings.TrimPrefix(w.DayShort(d), w.WeekdayShort(d.Weekday())), " ,")
		})
		if len(b.langs) > 1 { // the page says of which month
			day.Brief = day.Weekday + " " + strconv.Itoa(d.Day())
		}
		day.Quiet = b.shows.Month != "" && d.MonthStart() != b.shows.Month.MonthStart()
		b.out.Days = append(b.out.Days, day)
	}
	b.out.More, b.out.Full = b.langs[0].Say("export.listed"), b.both(func(w *words.Words) string { return w.Say("export.listed-full") })
}

// programme puts one visit on the page: its bar, and its items.
func (b *boarder) programme() error {
	e := &b.p.Event
	if e.LastDay != "" {
		if b.overlaps(e) {
			shown := *e
			b.shown = append(b.shown, &shown)
		}
		b.bar(e.FirstDay, e.LastDay, b.lines(func(w *words.Words) string {
			said := b.text(w, e.Title)
			if about := b.visitSaid(e, w); about != "" {
				said += " (" + about + ")"
			}
			if off := calledOff(e, w); off != "" {
				return off + ": " + said
			}
			return said
		}), eventTint)
	}
	for _, it := range b.p.Items {
		if err := b.item(it); err != nil {
			return err
		}
	}
	return nil
}

// lines is what is said in each language: in a sheet on a line each, as in the sheet of a day.
func (b *boarder) lines(say func(*words.Words) string) string {
	if b.ofValues() {
		return b.inEach(say, false).String()
	}
	return b.both(say)
}

// title is of which visit something is.
func (b *boarder) title() string {
	return b.lines(func(w *words.Words) string { return b.text(w, b.p.Event.Title) })
}

// overlaps says that some day of a visit is on the page.
func (b *boarder) overlaps(e *model.Event) bool {
	return e.LastDay.Sub(b.shows.First) >= 0 && e.FirstDay.Sub(b.shows.First) < b.shows.Days
}

func (b *boarder) bar(first, last civil.Date, text string, t paper.Tint) {
	from, to := first.Sub(b.shows.First), last.Sub(b.shows.First)
	if to >= 0 && from < b.shows.Days {
		b.out.Bars = append(b.out.Bars, paper.Bar{First: from, Last: to, Text: text, Of: b.title(), Tint: t})
	}
}

// item puts an item on its day where it happens, or on both when it runs over midnight.
// What has no hour, or lasts for days, is a bar.
func (b *boarder) item(it model.Item) error {
	on, err := it.Start.In(b.shows.Zone) // on other clocks than those of the page it says which
	if err != nil {
		return err
	}
	tint := familyTints[it.Kind.Family()]
	if !b.shows.has(&it) {
		return nil
	}
	ends := drawnEnd(&it)
	first, last := drawnDays(&it)
	b.seen[it.Kind.Family()] = true
	text := b.lines(func(w *words.Words) string { return b.text(w, it.Title) })
	if s := b.both(func(w *words.Words) string { return b.doubt(&it, w) }); s != "" {
		text += " (" + s + ")"
	}
	if it.AllDay || it.StartMark == model.TimeTBC || it.StartMark == model.Withheld || it.End.At-it.Start.At >= 24*3600 {
		if it.StartMark == model.TimeTBC {
			text += " (" + b.both(func(w *words.Words) string { return w.Say("time.tbc") }) + ")"
		}
		b.bar(first, last, text, tint)
		return nil
	}
	k := paper.Block{Text: text, Of: b.title(), Short: b.short(&it), Beside: b.lines(func(w *words.Words) string { return b.place(&it, w) }), Tint: tint,
		Outline: unsettled(&it), Struck: it.Status == model.Dropped || b.p.Event.Status.CalledOff()}
	for d := first; d <= last; d = d.Add(1) {
		n := d.Sub(b.shows.First)
		if n < 0 || n >= b.shows.Days {
			continue
		}
		part := k
		part.Times = strings.ReplaceAll(b.hoursOn(d, &it, on), "\n", " ")
		part.From, part.To = 0, 24*60
		part.When = paper.When{Day: d, From: -1, To: -1} // it goes on: the words say when
		if d == first {
			part.When = b.when(&it)
			part.From = it.Start.Minute()
			if w := b.langs[0]; it.StartMark == model.Approx && !it.AllDay && strings.Contains(part.Times, b.house.Hour(w, it.Start.Clock())) {
				part.Begins = b.about(it.Start) // an hour, not hours
			}
		}
		if d == ends.Date() {
			part.To = max(ends.Minute(), part.From)
		}
		b.out.Days[n].Blocks = append(b.out.Days[n].Blocks, part)
	}
	return nil
}

// about is an hour that is not sure, in each language of the page.
func (b *boarder) about(m civil.Moment) string {
	hour := b.house.Hour(b.langs[0], m.Clock())
	if len(b.langs) == 1 || b.house.Value("about") == "sign" {
		return b.house.About(b.langs[0], hour)
	}
	return hour + " (" + b.both(func(w *words.Words) string { return w.Say("house.about-two") }) + ")"
}

// tell says in the legend which states the short names of bilaterals stand for.
func (b *boarder) tell() {
	for _, tag := range slices.Sorted(maps.Keys(b.tags)) {
		if name := b.both(func(w *words.Words) string { return b.text(w, b.tags[tag]) }); name != tag {
			b.out.Legend = append(b.out.Legend, paper.Key{Text: tag + ": " + name, Code: tag})
		}
	}
}

// short is what a bilateral is called where there is little room: RO–LT.
func (b *boarder) short(it *model.Item) string {
	if it.Kind.Family() != model.FamilyBilateral {
		return ""
	}
	var tags []string
	for _, side := range []model.Side{model.HostSide, model.GuestSide} {
		for _, w := range b.p.Side(it, side) {
			if w.Tag != "" && !slices.Contains(tags, w.Tag) {
				tags = append(tags, w.Tag)
			}
		}
	}
	if len(tags) != 2 {
		return ""
	}
	for _, p := range b.p.Parties {
		if slices.Contains(tags, p.Tag()) {
			b.tags[p.Tag()] = p.Name
		}
	}
	return tags[0] + "–" + tags[1]
}

var eventTint = paper.Tint{R: 0x2F, G: 0x5F, B: 0xE3}

// familyTints are what families of items are printed in: dark enough to be told
// apart on a page without colour as well.
var familyTints = map[model.Family]paper.Tint{
	model.FamilyTalks: {R: 0x2B, G: 0x62, B: 0xD0}, model.FamilySummit: {R: 0x0B, G: 0x86, B: 0x86}, model.FamilyBilateral: {R: 0x66, G: 0x48, B: 0xDC},
	model.FamilyCeremony: {R: 0xC7, G: 0x35, B: 0x58}, model.FamilyMeal: {R: 0xB8, G: 0x7A, B: 0x04}, model.FamilySite: {R: 0x24, G: 0x84, B: 0x55},
	model.FamilyPress: {R: 0xD2, G: 0x57, B: 0x04}, model.FamilyLogistics: {R: 0x62, G: 0x69, B: 0x79},
}
