package main

import (
	"fmt"
	"slices"
	"strings"

	"chancery/desk"
	"chancery/export"
	"chancery/logbook"
	"chancery/model"
	"chancery/model/check"
	"chancery/model/civil"
	"chancery/storage"
)

type issueCmd struct {
	Diary     string   `arg:"" help:"Diary to issue from."`
	Event     string   `help:"Visit, summit or meeting: its title or UID, or enough of it to match only one." placeholder:"EVENT" required:""`
	Documents []string `name:"paper" help:"Papers to issue, as \"chanceryctl papers\" lists them." sep:"," placeholder:"PAPER" required:""`
	As        string   `help:"Format: pdf, docx, xlsx, html or csv." enum:"pdf,docx,xlsx,html,csv" default:"pdf"`
	Audience  string   `help:"Readers: public, press, delegation or internal; without it, the usual readers of each paper." enum:"public,press,delegation,internal," default:""`
	Size      string   `help:"Page: A4, A3, Letter or A6." enum:"A4,A3,Letter,A6," default:""`
	For       []string `help:"Recipients, by name and telephone, separated by semicolons." sep:";" placeholder:"NAME, TELEPHONE"`
	Whose     []string `name:"for-delegation" help:"Delegations that receive it, by name or code." sep:";" placeholder:"NAME|CODE"`
	Press     bool     `help:"Issue it to the press."`
	Why       string   `help:"Purpose of the edition." placeholder:"TEXT"`
	Waive     string   `help:"Issue it despite open points, for this reason." placeholder:"REASON"`
	Since     int64    `help:"Mark in the papers what changed since this edition." placeholder:"N"`
	Marked    bool     `help:"Mark in each paper what changed since the edition its recipient holds."`
	Embargo   string   `help:"End of the embargo: a date and a time, in the local time of the visit." placeholder:"DAY TIME"`
	To        string   `help:"Folder for the files." required:"" placeholder:"FOLDER"`

	to []model.EditionHolder // the recipients
}

// openEditions opens a diary to issue or to recall: what was given out is remembered
// outside the file too.
func (c *context) openEditions(path string) (*storage.Store, error) {
	return storage.Open(path, storage.Options{Now: c.now, State: logbook.Folder()})
}

// Run issues, and prints the names of the files.
func (x *issueCmd) Run(c *context) error {
	if strings.TrimSpace(x.Event) == "" {
		return usage{model.Refuse("ctl.event")}
	}
	d, err := c.openEditions(x.Diary)
	if err != nil {
		return err
	}
	defer d.Close()
	i, err := x.issuing(c, d)
	if err != nil {
		return err
	}
	if err := x.waived(c, d, i); err != nil {
		return err
	}
	change, files, err := i.Make()
	if err != nil {
		return err
	}
	return x.giveOut(c, d, change, files)
}

// giveOut writes the files under other names, issues, and gives them their own.
func (x *issueCmd) giveOut(c *context, d *storage.Store, change *model.Issue, files []export.Given) error {
	staged, err := export.Stage(x.To, files)
	if err != nil {
		return err
	}
	out := desk.New(d)
	if err := out.Do(change); err != nil {
		staged.Drop()
		return err
	}
	paths, err := staged.Place()
	for _, path := range paths {
		fmt.Println(path)
	}
	if err != nil {
		return &model.Error{Code: "edition.unwritten", Args: []string{fmt.Sprint(change.N), c.words.Error(err)}, Err: err}
	}
	for i := range files {
		if err := out.RecordPaper(&files[i].Made); err != nil {
			return err
		}
	}
	c.warn(c.words.Say("ctl.edition.issued", change.N))
	return nil
}

// issuing is what is asked for, as the diary has it now.
func (x *issueCmd) issuing(c *context, d *storage.Store) (*export.Issuing, error) {
	of, err := c.programmes(d, x.Event)
	if err != nil {
		return nil, err
	}
	if len(x.documents()) == 0 {
		return nil, model.Refuse("edition.no-paper")
	}
	p := of[0]
	to, err := x.recipients(c, &p)
	if err != nil {
		return nil, err
	}
	n, err := d.Numbering(p.Event.UID)
	if err != nil {
		return nil, err
	}
	if said := export.Fewer(n, c.words); said != "" {
		c.warn(said)
	}
	given, err := d.Editions(p.Event.UID)
	if err != nil {
		return nil, err
	}
	settings, err := d.Settings()
	if err != nil {
		return nil, err
	}
	i := &export.Issuing{Programme: p, N: n.Next, Given: given, Why: model.Plain(x.Why)}
	var asked []export.Options
	for _, document := range x.documents() {
		one := exportCmd{Event: x.Event, Document: document, As: x.As, Audience: x.Audience, Size: x.Size, To: x.To + "/", Since: x.Since, Embargo: x.Embargo}
		opt, err := one.options(c, of, document, settings)
		if err != nil {
			return nil, err
		}
		opt.Photos = export.Photos(document, of, d)
		if opt.Past, err = pastOf(document, of, d); err != nil {
			return nil, err
		}
		if opt.Older, err = export.OlderOf(given, &opt.Request, of, d.Vault); err != nil {
			return nil, err
		}
		asked = append(asked, opt)
	}
	i.Wishes = export.Addressed(&p, asked, to)
	if n, until, ok := export.Embargoed(given, to, c.now().Unix()); ok && i.Embargo() == "" {
		c.warn(c.words.Say("ctl.edition.embargo-left", n, c.words.Date(until.Date())+", "+until.Clock()))
	}
	if err := export.Unserved(&p, i.Wishes, to, c.words); err != nil {
		return nil, err
	}
	x.to = to
	if x.Marked {
		err = i.Marked(d.Vault)
	}
	return i, err
}

// documents are the papers that are named, each once.
func (x *issueCmd) documents() (out []string) {
	for _, s := range x.Documents {
		if s = strings.TrimSpace(s); s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// recipients are those who get the papers: delegations, the press, people of the visit, and
// whoever is words alone.
func (x *issueCmd) recipients(c *context, p *model.Programme) ([]model.EditionHolder, error) {
	var out []model.EditionHolder
	for _, text := range x.Whose {
		uid, err := c.delegation([]model.Programme{*p}, strings.TrimSpace(text))
		if err != nil {
			return nil, err
		}
		for _, one := range p.Delegations {
			if one.UID == uid {
				out = append(out, model.EditionHolder{Kind: model.HeldByDelegation, Who: uid, Name: p.NameOf(&one), Phone: one.LiaisonPhone})
			}
		}
	}
	if x.Press {
		out = append(out, export.PressOf(p, c.words.Say("edition.press")))
	}
	for _, text := range x.For {
		out = append(out, export.RecipientOf(p, text))
	}
	if len(out) == 0 {
		return nil, usage{model.Refuse("ctl.edition.to")}
	}
	return out, nil
}

// waived says what stands against it, and keeps with which reason it was let pass.
func (x *issueCmd) waived(c *context, d *storage.Store, i *export.Issuing) error {
	found, err := findings(d, &i.Programme)
	if err != nil {
		return err
	}
	aged, err := export.AgedTexts(&i.Programme, d.Past)
	if err != nil {
		return err
	}
	blocked := false
	for _, o := range append(export.Strangers(&i.Programme, i.Wishes, x.to, c.words), export.Against(&i.Programme, found, i.Wishes, aged, c.words)...) {
		if o.Rule == "stranger" || o.Stops { // who types a name here has just typed to whom it goes; what stops it is the answer
			continue
		}
		c.warn(o.Said)
		if o.Blocks {
			blocked = true
			i.Waived = append(i.Waived, model.Waiver{Rule: o.Rule, About: o.About, Said: model.Plain(o.Said), Reason: x.Waive})
		}
	}
	if blocked && strings.TrimSpace(x.Waive) == "" {
		return model.Refuse("ctl.edition.waive")
	}
	return nil
}

// findings are what cannot be in a programme, or with anything else of its days.
func findings(d *storage.Store, p *model.Programme) ([]check.Finding, error) {
	last := p.Event.LastDay
	if last == "" {
		last = p.Event.FirstDay.Add(366)
	}
	list, err := d.Calendar(civil.SpanOf(p.Event.FirstDay.Add(-1), last.Sub(p.Event.FirstDay)+3, p.Event.Zone), model.Filter{})
	if err != nil {
		return nil, err
	}
	routes, err := d.Routes()
	if err != nil {
		return nil, err
	}
	settings, err := d.Settings()
	if err != nil {
		return nil, err
	}
	return check.Find(list, check.Known{Ways: check.WaysOf(routes), Two: check.NamesakesOf(settings)}), nil
}
