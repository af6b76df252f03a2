package papers

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/desk"
	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/words"
)

// issuing is the open card on which an edition is issued: what stands against it first, then
// which papers in which languages, who gets them, and a word of why.
type issuing struct {
	*task
	number  model.Numbering
	list    []model.Issued
	against []export.Objection
	again   []holds        // who are to have anew what they hold; nil where nobody is named
	next    bool           // nobody was named: it goes to all who hold something, and to who joined them
	shown   export.Request // the paper that was on show, if one was
	since   string         // what changed since the last edition
	aged    export.Aged    // texts of which a language is older than another

	sheet          *part.Sheet
	notice         *scene.Pane
	head           *part.Nest // where that stands
	told           []told     // that stands there, a sentence each
	papers, to     *ticks
	inside         *insiders // who of those that are typed gets what is not public
	reason, others *part.Field
	why, embargo   *part.Field
	place          *part.Field // the folder of the files
	until          string      // that hour, as the papers take it
	unpicked       *lacking    // under the papers: that none is ticked
	goes           *scene.Pane // which paper goes to whom
	goesTo         []string    // its lines
	goesOut        []bool      // of each, whether it goes outside and is not public
	together       *part.Check // two languages stand side by side in one file
	marked         *part.Check // papers say what changed since the edition each recipient holds
	do             *part.Button
	at             *desk.Desk  // of the diary in which it waits
	waits          *time.Timer // until who is typed is not typed on; nil while it is known who gets what
	composed       int         // how often it was reckoned who gets what
}

// Issue asks for the next edition of a visit.
func (m *Maker) Issue(event int64) {
	if !m.resumes(event, export.Request{}) {
		m.issue(event, nil, export.Request{})
	}
}

// IssueShown asks for it with the paper of a board that is on show.
func (b *Board) IssueShown(event int64) {
	shown := export.Request{}
	if b.asking != nil {
		shown = b.asking.asked()
	}
	if !b.m.resumes(event, shown) {
		b.m.issue(event, nil, shown)
	}
}

// issue asks for it with those chosen who are to have anew what they hold.
func (m *Maker) issue(event int64, again []holds, shown export.Request) *issuing {
	p, err := m.desk().Programme(event)
	if err != nil {
		m.host.Tell(err)
		return nil
	}
	i := &issuing{task: m.task("paper", p), again: again, next: again == nil, shown: shown}
	if !i.reads() {
		return nil
	}
	if i.next { // who was given the last one gets the next, unless somebody unticks them
		i.again = i.task.holders(i.list)
	}
	i.build()
	i.begin()
	w, kit := m.words(), m.host.Kit()
	i.sheet = kit.Open(m.host.Canvas(), w.Say("issue.title", i.number.Next, i.title), issueWide, i.body(), i.papers.pane,
		part.NewButton(w.Say("sheet.choose-folder"), part.Plain, func() { i.host.ChooseFolder(i.place.Put) }),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { i.sheet.Close() }), i.do)
	i.sheet.OnReopen = i.renew
	m.waiting = nil
	i.look()
	i.sheet.Steady(issueSpare)
	return i
}

// reads takes the editions as they are now, and what changed since the last.
func (i *issuing) reads() bool {
	var err error
	i.list = i.task.given()
	i.since = i.changed()
	if i.number, err = i.desk().Numbering(i.uid); err != nil {
		i.host.Tell(err)
		return false
	}
	if i.aged, err = export.AgedTexts(&i.of[0], i.desk().Past); err != nil {
		i.host.Tell(err)
	}
	return true
}

func (i *issuing) build() {
	w := i.words()
	field := func(key string, rows int) *part.Field { return part.NewField(w.Say(key), rows, w.Error) }
	i.notice = i.newNotice()
	i.head = part.NewNest(i.notice, pointsTall)
	i.reason, i.others, i.why, i.embargo, i.place = field("issue.reason", 1), field("issue.others", 2), field("issue.why", 1), field("sheet.embargo", 1), field("sheet.folder", 1)
	i.place.Put(cmp.Or(i.shown.Folder, i.first(documents(false)).Folder))
	i.embargo.Hint(w.Say("sheet.embargo-hint"))
	takesUntil(i.host.Kit(), i.embargo, i.make)
	i.embargo.OnCommit = func(s string) error {
		today := civil.DateOf(i.host.Kit().Now())
		defer i.later()
		return typed.SetDayAndHour(&i.until, s, today, today)
	}
	i.reason.Entry().OnEnter, i.why.Entry().OnEnter, i.place.Entry().OnEnter = i.make, i.make, i.make
	i.papers, i.to = newTicks(w.Say("issue.papers"), i.offered()), newTicks(w.Say("issue.recipients"), i.known())
	i.unpicked, i.inside = newLacking(), newInsiders(w.Say("issue.inside-head"))
	answered := func() { // what was said of the recipients was said of others
		i.others.Wrong("")
		i.look()
	}
	i.inside.said, i.to.said = answered, answered
	i.papers.said = func() { i.unpicked.put(""); i.look() }
	i.others.OnChange = func(string) { i.later() }
	i.goes = i.newGoes()
	i.together = part.NewCheck(w.Say("issue.together"), false, func(bool) { i.look() })
	i.marked = part.NewCheck(w.Say("issue.marked"), len(i.list) > 0, func(bool) {})
	part.Reveal(i.marked.Pane, len(i.list) > 0)
	i.do = part.NewButton(w.Say("issue.do"), part.Primary, i.make)
}

func (i *issuing) body() fyne.CanvasObject {
	head := func(key string) fyne.CanvasObject { return part.NewPara(i.words().Say(key), 560) }
	return container.New(part.Stack{Gap: 10}, i.head, head("issue.papers"), i.papers.pane, i.unpicked.Pane, i.together.Pane, i.marked.Pane, head("issue.recipients"), i.to.pane, i.others, i.inside.pane, i.reason, i.goes, i.embargo, i.why, i.place)
}

// folder is where the files go: the one that stands in its field, else the usual one.
func (i *issuing) folder() string {
	return cmp.Or(strings.TrimSpace(i.place.Text()), i.first(documents(false)).Folder)
}

// offered are the papers of one visit, each with the languages it can be in.
func (i *issuing) offered() (out []tickRow) {
	w := i.words()
	for _, document := range documents(false) {
		r := i.request(document)
		out = append(out, tickRow{value: document, name: w.Say("sheet.paper." + document), note: w.Say("papers.to."+string(r.Audience)) + " · " + w.Say("sheet.format."+r.Format()), boxes: words.Languages})
	}
	return out
}

// request is how a paper was asked for the last time.
func (i *issuing) request(document string) export.Request {
	r := i.Last(document)
	if document == i.shown.Document {
		r = i.shown
	}
	d, _ := export.Find(document)
	r.Document, r.Audience, r.Delegation, r.For, r.Item = document, readers(d, r.Audience), "", "", ""
	return r
}

// known are those of the visit who can be given papers: its delegations and the press.
func (i *issuing) known() (out []tickRow) {
	w, p := i.words(), &i.of[0]
	for _, d := range export.Delegations(p) {
		out = append(out, tickRow{value: d.UID, name: w.Text(p.NameOf(&d)), note: d.LiaisonPhone})
	}
	press := export.PressOf(p, w.Say("edition.press"))
	return append(out, tickRow{value: string(model.HeldByPress), name: w.Say("edition.press"), note: press.Phone})
}

// look says what stands against it, with the papers that are ticked.
func (i *issuing) look() {
	i.rest()
	i.composed++
	w := i.words()
	found, err := i.host.Reading().Findings(i.span())
	if err != nil {
		i.host.Tell(err)
	}
	to := i.recipients()
	all := i.addressed(i.asked(), to)
	i.inside.offer(i, all)
	wishes, outside := i.least(all)
	i.against = append(append(outside, i.unmet(all, to)...), export.Strangers(&i.of[0], wishes, to, w)...)
	i.against = append(i.against, export.Against(&i.of[0], found, wishes, i.aged, w)...)
	i.tell()
	i.tellGoes(wishes, to)
	part.Reveal(i.reason, i.blocked())
	i.embargo.Hint(cmp.Or(i.inherited(), w.Say("sheet.embargo-hint")))
	if i.sheet != nil {
		i.sheet.Refresh()
	}
}

const (
	issueWide  = 640
	issueSpare = 5 * againstTall    // for who gets what
	pointsTall = 6*againstTall + 10 // of what stands against it, before it scrolls
)

func (i *issuing) blocked() bool {
	return slices.ContainsFunc(i.against, func(o export.Objection) bool { return o.Blocks })
}

// span is from the day before the visit to the one after.
func (i *issuing) span() civil.Span {
	e := &i.of[0].Event
	last := max(e.LastDay, e.FirstDay)
	return civil.SpanOf(e.FirstDay.Add(-1), last.Sub(e.FirstDay)+3, e.Zone)
}

// asked are the papers that are ticked, each language by itself.
func (i *issuing) asked() (out []export.Options) {
	for _, r := range i.papers.rows {
		var langs []export.Languages
		for n, on := range r.on {
			switch l := words.Languages[n]; {
			case !on:
			case i.together.On() && len(langs) > 0 && len(langs[len(langs)-1]) == 1:
				langs[len(langs)-1] = append(langs[len(langs)-1], l)
			default:
				langs = append(langs, export.Languages{l})
			}
		}
		for _, l := range langs {
			ask := i.request(r.value)
			ask.Languages, ask.Embargo = l, i.until
			out = append(out, i.options(ask))
		}
	}
	return out
}

// recipients are those that are ticked, and those that are typed.
func (i *issuing) recipients() (out []model.EditionHolder) {
	p := &i.of[0]
	for _, r := range i.to.rows {
		switch {
		case !r.on[0]:
		case r.value == string(model.HeldByPress):
			out = append(out, export.PressOf(p, r.name))
		default:
			for _, d := range p.Delegations {
				if d.UID == r.value {
					out = append(out, model.EditionHolder{Kind: model.HeldByDelegation, Who: d.UID, Name: p.NameOf(&d), Phone: d.LiaisonPhone})
				}
			}
		}
	}
	for _, line := range strings.Split(i.others.Text(), "\n") {
		out = append(out, i.typed(line)...)
	}
	return out
}
