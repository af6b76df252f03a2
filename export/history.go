package export

import (
	"strconv"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// Past is the history with another state in which a visit stands.
type Past struct {
	With  model.Text
	Since civil.Date // it is complete, as the office has declared; "" where it has not
	Rules model.HistoryRules
	All   model.History
	event int64
}

// remembers is what history is worked out of.
type remembers interface {
	Contacts() (map[int64][]model.Past, error)
	Settings() (map[string]model.Text, error)
	Tenures() ([]model.Tenure, error)
	People(text string) ([]model.Known, error)
	Registers() (model.Registers, error)
}

// PastOf is the history in which a visit stands, with the state that comes or to which we go,
// counted for whoever leads its delegation; nil where many meet.
func PastOf(p *model.Programme, d remembers) (*Past, error) {
	with := p.Counterpart()
	if with == nil {
		return nil, nil
	}
	contacts, err := d.Contacts()
	if err != nil {
		return nil, err
	}
	settings, err := d.Settings()
	if err != nil {
		return nil, err
	}
	people, err := d.People("")
	if err != nil {
		return nil, err
	}
	tenures, err := d.Tenures()
	if err != nil {
		return nil, err
	}
	registers, err := d.Registers()
	if err != nil {
		return nil, err
	}
	said := func(name string) string { return settings[name+with.UID].In() }
	out := &Past{With: with.Name, Since: civil.Date(said(model.SettingHistorySince)), Rules: model.HistoryRulesOf(said(model.SettingHistoryRules)), event: p.Event.ID}
	by := model.AskedAbout{Until: p.Event.FirstDay, Direction: p.Event.Direction}
	for _, one := range contacts[with.ID] {
		if one.Ref.Event == p.Event.ID {
			by.Who, by.Office = one.Who, one.Office
		}
	}
	list := append([]model.Past(nil), contacts[with.ID]...)
	in, _ := typed.PastVisits(said(model.SettingHistoryIn), model.Incoming) // they were read as they were typed
	to, _ := typed.PastVisits(said(model.SettingHistoryOut), model.Outgoing)
	theirs := model.Of(people, with.ID)
	others := model.Others(people, with.ID)
	known := append(model.Called(theirs, registers.Venues), p.Event.City)
	for _, one := range append(in, to...) {
		one.Naming(theirs, tenures)
		typed.TellPast(&one, known, others)
		list = append(list, one)
	}
	out.All = model.HistoryOf(list, by, out.Rules)
	return out, nil
}

// Said is which visit and which meeting it is, in words; "" where nobody can know.
func (p *Past) Said(w *words.Words) string {
	if p == nil {
		return ""
	}
	visit, meeting, ok := p.All.Ordinal(p.event, p.Since)
	if !ok {
		return ""
	}
	return w.Standing(visit, meeting, w.Text(p.With))
}

// undeclared refuses to print a history that the office has not declared complete.
func (c *composer) undeclared() error {
	if p := c.opt.Past; c.doc.ID == History && p != nil && p.Since == "" {
		return model.Refuse("export.nothing-declared", c.langs[0].Text(p.With))
	}
	return nil
}

// history is what there was with a state up to the day of the visit: what counts and as what,
// and what does not and why.
func history(c *composer) []paper.Section {
	p := c.opt.Past
	if p == nil || len(p.All.All) == 0 {
		return nil
	}
	_, _, sure := p.All.Ordinal(p.event, p.Since)
	head := c.same(p.With)
	sec := paper.Section{Heading: head, Names: true, Again: c.continued(head)}
	sec.Under = append(sec.Under, paper.Run{Text: c.both(func(w *words.Words) string { return p.headline(w) }), Bold: sure})
	sec.Under = append(sec.Under, paper.Run{Text: "\n" + c.both(func(w *words.Words) string { return p.counting(w) }), Quiet: true})
	sec.Table.Columns = []paper.Column{{Title: c.head("number"), Sort: paper.Number, Least: 8.5}, {Title: c.head("day"), Least: 34, Weight: .8}, {Title: c.head("visit"), Least: 60, Weight: 2.4}, {Title: c.head("counted"), Least: 50, Weight: 1.6}}
	for i := range p.All.All {
		one := &p.All.All[i]
		when := c.both(func(w *words.Words) string {
			if one.MonthOnly {
				return w.MonthYear(one.Day)
			}
			if one.Last != "" {
				return w.Range(one.Day, one.Last)
			}
			return w.Date(one.Day)
		})
		what := append(c.say(one.Title, false), paper.Run{Text: "\n" + c.both(func(w *words.Words) string { return w.KindOfPast(&one.Past) }), Quiet: true})
		counts := c.inEach(func(w *words.Words) string { return w.CountedAs(one, c.saidOfDay(one, w), sure) }, one.As != model.NotAtAll)
		sec.Table.Rows = append(sec.Table.Rows, paper.Row{Key: strconv.FormatInt(one.Ref.Event, 10) + string(one.Day), Cells: []paper.Cell{paper.Text(strconv.Itoa(i + 1)), paper.Text(when), what, counts}})
	}
	return []paper.Section{sec}
}

// headline is which visit it is, or why nobody can say it.
func (p *Past) headline(w *words.Words) string {
	if said := p.Said(w); said != "" {
		return said
	}
	if n := p.All.Before(p.Since); n > 0 && p.All.Unnamed == 0 {
		return w.Count("history.before", n, w.Date(p.Since))
	}
	return w.Count("history.unsure", max(1, p.All.Unnamed))
}

// counting is by what was counted, and since when the history is complete.
func (p *Past) counting(w *words.Words) string {
	out := []string{w.Say("history.declared", w.Date(p.Since))}
	for _, rule := range []struct {
		word string
		on   bool
	}{{model.HistoryByOffice, p.Rules.ByOffice}, {model.HistoryNoWorking, p.Rules.NoWorking}, {model.HistoryCeremonies, p.Rules.CeremonyToo}} {
		key := map[bool]string{true: ".on", false: ".off"}[rule.on]
		name := map[string]string{model.HistoryByOffice: "by", model.HistoryNoWorking: "working", model.HistoryCeremonies: "ceremonies"}[rule.word]
		out = append(out, w.Say("register.col.history-"+name)+": "+lower(w.Say("history.rule."+rule.word+key)))
	}
	return strings.Join(out, " · ")
}

// saidOfDay is why a contact counts or does not, as it is at the hour of the paper.
func (c *composer) saidOfDay(one *model.Told, w *words.Words) string {
	why, later := one.WhyAt(c.opt.AsOf)
	if later {
		return w.Say("history.why."+why) + ", " + w.Say("history.why."+model.HistoryToCome)
	}
	return w.Say("history.why." + why)
}
