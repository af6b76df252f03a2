package modeltest

import (
	"chancery/model"
)

// What giving a programme out does.
var issueEffects = map[string]func(*office){
	"issue and recall": func(o *office) {
		c := o.issue(1)
		o.do(c)
		e := o.edition(c)
		same(o, "number", e.N, int64(1))
		same(o, "title", e.Title.In(), o.record(&model.Event{}, o.visit).(*model.Event).Title.In())
		var papers []model.EditionPaper
		o.children(&model.Edition{}, e.ID, &papers)
		same(o, "papers", len(papers), 2)
		same(o, "bytes are kept", papers[0].Bytes.Size, int64(5))
		same(o, "but none of what is delicate", papers[1].Bytes.Empty(), true)
		o.do(&model.Recall{Edition: e.ID, Paper: papers[0].ID, Why: model.Plain("names a room")})
		o.refused(&model.Recall{Edition: e.ID, Paper: papers[0].ID, Why: model.Plain("again")}, "edition.paper-recalled-already")
		o.do(&model.Recall{Edition: e.ID, Why: model.Plain("all of it")})
		o.refused(&model.Recall{Edition: e.ID, Paper: papers[1].ID, Why: model.Plain("again")}, "edition.recalled-already")
		var recalls []model.EditionRecall
		o.children(&model.Edition{}, e.ID, &recalls)
		same(o, "recalls", len(recalls), 2)
	},
	"nothing half is issued": func(o *office) {
		for code, spoil := range map[string]func(*model.Issue){
			"edition.no-paper": func(c *model.Issue) { c.Papers = nil },
			"edition.nobody":   func(c *model.Issue) { c.Papers[1].To = nil },
			"edition.nameless": func(c *model.Issue) { c.Papers[1].To[0].Name = nil },
			"edition.twice":    func(c *model.Issue) { c.Papers[1].To = append(c.Papers[1].To, c.Papers[1].To[0]) },
			"edition.reason":   func(c *model.Issue) { c.Waived = model.Waivers{{Rule: "overlap"}} },
			"edition.number":   func(c *model.Issue) { c.N = 0 },
			"model.phone":      func(c *model.Issue) { c.Papers[1].To[0].Phone = "no" },
			"model.choice":     func(c *model.Issue) { c.Papers[1].Paper.Audience = "everybody" },
			"storage.gone":     func(c *model.Issue) { c.Event = "nowhere" },
		} {
			c := o.issue(1)
			spoil(c)
			o.refused(c, code)
		}
		c := o.issue(1)
		o.do(c)
		o.refused(&model.Recall{Edition: o.edition(c).ID}, "edition.why")
		o.refused(&model.Recall{Edition: 4711, Why: model.Plain("x")}, "storage.gone")
		o.refused(&model.Recall{Edition: o.edition(c).ID, Paper: 4711, Why: model.Plain("x")}, "storage.gone")
	},
	"an edition outlives its visit": func(o *office) {
		c := o.issue(1)
		o.do(c)
		deleteVisit(o)
		same(o, "number", o.edition(c).N, int64(1))
	},
}

// issue gives the visit out, as it stands, to one delegation and one name.
func (o *office) issue(n int64) *model.Issue {
	e := o.record(&model.Event{}, o.visit).(*model.Event)
	to := func() []model.EditionHolder {
		return []model.EditionHolder{{Kind: model.HeldByName, Name: model.Plain("Duty officer"), Phone: "+40 21 111"}}
	}
	paper := model.EditionPaper{Document: "public", Format: "pdf", Langs: "en", Audience: model.Public, File: "p.pdf", Hash: "aa"}
	return &model.Issue{Event: e.UID, N: n, Zone: zone, Frozen: []byte("{}"), Revision: o.Revision(),
		Papers: []model.GivenOut{{Paper: paper, Bytes: []byte("bytes"), To: to()}, {Paper: paper, Bytes: []byte("secret"), Delicate: true, To: to()}}}
}

// edition is what a change gave out.
func (o *office) edition(c *model.Issue) *model.Edition {
	var e model.Edition
	o.do(look(func(u model.Unit) error { return u.ByUID(&e, c.UID) }))
	return &e
}

// recallFirst calls back what was given out just now.
func recallFirst(o *office) model.Change {
	c := o.issue(1)
	o.do(c)
	return &model.Recall{Edition: o.edition(c).ID, Why: model.Plain("an hour is wrong")}
}

var issueStales = []stale{
	{"issue, a number taken meanwhile", func(o *office) model.Change { return o.issue(1) }, func(o *office) { o.do(o.issue(1)) }},
	{"issue, an item changed", func(o *office) model.Change { return o.issue(1) }, renameLunch},
	{"issue, the visit changed", func(o *office) model.Change { return o.issue(1) }, editVisit},
	{"issue, a participant added", func(o *office) model.Change { return o.issue(1) }, addGuest},
	{"issue, the visit deleted", func(o *office) model.Change { return o.issue(1) }, deleteVisit},
	{"recall, recalled meanwhile", recallFirst, func(o *office) {
		o.do(&model.Recall{Edition: o.edition(&model.Issue{UID: o.record(&model.Event{}, o.visit).Head().UID + "/1"}).ID, Why: model.Plain("somebody was quicker")})
	}},
}
