package ui

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/inspect"
	"chancery/ui/uitest"
)

// typing is where something is typed that cannot be saved as it stands: how it comes
// about, what the question says of it, and what has the keyboard afterwards.
type typing struct {
	in    string // the file that makes the field
	begin func(*leaver)
	said  []string
	typed string
}

// on runs a command and types into a field of what it opens.
func on(command, label, text string) func(*leaver) {
	return func(l *leaver) {
		l.table.Run(command)
		l.typeIn(label, text)
	}
}

// within does the same inside the sample visit.
func within(then func(*leaver)) func(*leaver) {
	return func(l *leaver) {
		l.enter(visit(l.t, l.Window).ID)
		then(l)
	}
}

// guest begins a visit and chooses a guest by a few letters.
func (l *leaver) guest(typed string) {
	l.table.Run("new-visit")
	chooses(l.u, "Guest", typed)
}

// senders opens the delegations of the sample visit.
func (l *leaver) senders() {
	l.enter(visit(l.t, l.Window).ID)
	l.u.Key(fyne.KeyF6)
}

// people puts the keyboard into the names of a side of an item.
func (l *leaver) people() *inspect.People {
	lookInto(l.t, l.Window, "Official talks")
	p := uitest.Labelled[*inspect.People](l.u, l.words.Say("side.guest"))
	l.u.Canvas.Focus(p.Entry())
	return p
}

// newStep begins a step of the first item that can have some, at an hour and with no name.
func (l *leaver) newStep(at string) {
	l.enter(visit(l.t, l.Window).ID)
	rows := l.views.Order.Rows
	rows.Table.GoTo(0, 3)
	l.u.Shortcut(fyne.KeyRight, fyne.KeyModifierAlt)
	rows.Table.GoTo(1, 1)
	l.u.Type(at).Key(fyne.KeyTab)
}

// unsaved are all of them: each file that makes a field has one at least.
var unsaved = map[string]typing{
	"a cell":                {"sheet/order.go", func(l *leaver) { l.cell(1, "25:99") }, []string{"From: “25:99” is not saved.", "Not a time: "}, "25:99"},
	"a row without a title": {"sheet/order.go", func(l *leaver) { l.row("2310", "") }, []string{"New row: “23:10” is not saved.", "Give it a title"}, ""},
	"a step without a name": {"sheet/order_steps.go", func(l *leaver) { l.newStep("12:21") }, []string{"“12:21” is not saved.", "Give it a title"}, ""},
	"a field of an item": {"inspect/item.go", func(l *leaver) { lookInto(l.t, l.Window, "Official talks"); l.typeIn("sheet.col.from", "25:99") },
		[]string{"From: “25:99” is not saved.", "Not a time: "}, "25:99"},
	"a further access of the press": {"inspect/item_press.go", func(l *leaver) {
		lookInto(l.t, l.Window, "Official talks")
		l.typeIn("sheet.accesses", "by the window")
	}, []string{"“by the window” is not saved."}, "by the window"},
	"a field of an item that was left": {"inspect/item.go", func(l *leaver) {
		lookInto(l.t, l.Window, "Official talks")
		retype(l.t, l.Window, l.u, "sheet.col.from", "25:99")
		lookInto(l.t, l.Window, "Official welcome ceremony")
	}, []string{"From: “25:99” is not saved.", "Not a time: "}, ""},
	"a name that means nobody yet": {"inspect/people.go", func(l *leaver) { l.people(); l.u.Type("Minister") }, []string{"Guest side: “Minister” is not saved."}, "Minister"},
	"a day of a visit": {"inspect/event.go", func(l *leaver) {
		l.choose([]model.Ref{{Event: visit(l.t, l.Window).ID}})
		l.typeIn("sheet.first-day", "32 mar")
	},
		[]string{"First day: “32 mar” is not saved."}, "32 mar"},
	"the number of a liaison officer": {"inspect/delegations.go", func(l *leaver) {
		l.choose([]model.Ref{{Event: visit(l.t, l.Window).ID}})
		l.typeIn("sheet.liaison-phone", "no figures")
	}, []string{"“no figures” is not saved."}, "no figures"},
	"an office without a name": {"delegates/typing.go", func(l *leaver) {
		l.senders()
		l.u.Key(fyne.KeyEnd, fyne.KeyReturn, fyne.KeyTab).Type("Adviser")
	}, []string{"Office at the visit: “Adviser” is not saved."}, "Adviser"},
	"a name at the end of a delegation": {"delegates/typing.go", func(l *leaver) {
		l.senders()
		l.u.Key(fyne.KeyEnd, fyne.KeyReturn).Type("Petru Jum")
	}, []string{"Name: “Petru Jum” is not saved."}, "Petru Jum"},
	"the name of a group": {"delegates/groups_name.go", func(l *leaver) {
		l.senders()
		pressOn(l.t, l.u, "group-add", 0)
		l.u.ClickText("Chosen people")
		l.renameGroup()
		l.typeIn("delegates.group-name", "Working group")
	}, []string{"“Working group” is not saved."}, "Working group"},
	"a number on the card of a delegation": {"delegates/own_form.go", func(l *leaver) {
		l.senders()
		l.u.Key(fyne.KeyHome, fyne.KeyUp, fyne.KeyReturn)
		l.typeIn("sheet.liaison-phone", "no figures")
	}, []string{"“no figures” is not saved."}, "no figures"},
	"a language on the card of a seat": {"delegates/seat_form.go", func(l *leaver) {
		l.senders()
		l.u.Key(fyne.KeyHome, fyne.KeyReturn)
		l.typeIn("sheet.tongues", "Klingon")
	}, []string{"“Klingon” is not saved."}, "Klingon"},
	"a quick line":            {"sheet/quick.go", func(l *leaver) { quickly(l.Window, l.u, "fri 14:30 Walk") }, []string{"Quick add: “fri 14:30 Walk” is not saved."}, "fri 14:30 Walk"},
	"a wrong quick line":      {"sheet/quick.go", func(l *leaver) { quickly(l.Window, l.u, "25:00 Walk") }, []string{"Quick add: “25:00 Walk” is not saved.", "Not a time: "}, "25:00 Walk"},
	"a new visit":             {"sheet/visit.go", func(l *leaver) { l.table.Run("new-visit"); l.u.Type("Visit of the Prince") }, []string{"New visit · Heading: “Visit of the Prince” is not saved."}, "Visit of the Prince"},
	"a new summit":            {"sheet/visit.go", func(l *leaver) { l.table.Run("new-summit"); l.u.Type("Nine and two") }, []string{"“Nine and two” is not saved."}, "Nine and two"},
	"a new meeting":           {"sheet/visit.go", func(l *leaver) { l.table.Run("new-meeting"); l.u.Type("Wreaths") }, []string{"“Wreaths” is not saved."}, "Wreaths"},
	"a new item":              {"sheet/fresh.go", func(l *leaver) { l.table.Run("new-item"); l.u.Type("Orchard") }, []string{"“Orchard” is not saved."}, "Orchard"},
	"another language":        {"sheet/venue.go", func(l *leaver) { l.table.Run("new-venue"); l.u.Type("Orangery").Shortcut(fyne.KeyPageDown, ctrl) }, []string{"“Orangery” is not saved."}, ""},
	"rooms of a new venue":    {"sheet/venue.go", on("new-venue", "sheet.venue-rooms", "Blue room"), []string{"“Blue room” is not saved."}, "Blue room"},
	"a visit from a template": {"sheet/templates.go", on("new-from", "sheet.heading", "Visit of the Queen"), []string{"“Visit of the Queen” is not saved."}, "Visit of the Queen"},
	"the name of a template":  {"sheet/templates.go", within(on("save-template", "sheet.template-name", "Usual")), []string{"“Usual” is not saved."}, "Usual"},
	"a visit like another": {"sheet/again.go", func(l *leaver) {
		l.deeds.Duplicate(model.Ref{Event: l.summit()})
		l.typeIn("sheet.heading", "Once more")
	}, []string{"“Once more” is not saved."}, "Once more"},
	"a party that is on no list": {"sheet/party.go", func(l *leaver) { l.guest("Hanseatic League"); l.typeIn("sheet.party-short", "HL") }, []string{"“HL” is not saved."}, "HL"},
	"how a state is called":      {"sheet/party.go", func(l *leaver) { l.guest("kosovo"); l.typeIn("sheet.recognition-called", "Kosovo*") }, []string{"“Kosovo*” is not saved."}, "Kosovo*"},
	"a cell of a register": {"section/field.go", func(l *leaver) { l.goBoard(register.People, 0); l.u.Key(fyne.KeyRight, fyne.KeyRight).Type("Atlantis") },
		[]string{"State: “Atlantis” is not saved.", "is called “Atlantis”"}, "Atlantis"},
	"a new row of a register": {"section/field.go", func(l *leaver) {
		l.goBoard(register.People, 0)
		l.table.Run("new-row")
		l.u.Key(fyne.KeyTab).Type("Chief of Protocol").Key(fyne.KeyTab)
	}, []string{"Office: “Chief of Protocol” is not saved."}, ""},
	"a field of a card": {"section/field.go", on("board-venues", "register.col.coordinates", "north"), []string{"Coordinates: “north” is not saved."}, "north"},
	"when an office was left": {"sheet/term.go", func(l *leaver) {
		l.tenure()
		l.typeIn("card.to", "32 mar")
	}, []string{"“32 mar” is not saved."}, "32 mar"},
	"the last day of a presidency": {"sheet/presidency.go", func(l *leaver) {
		l.goBoard(register.Parties, partyOf(l.t, l.Window, "NATO").ID)
		l.registers.AskPresidency(partyOf(l.t, l.Window, "NATO").ID, 0)
		l.typeIn("sheet.last-day", "32 mar")
	}, []string{"“32 mar” is not saved."}, "32 mar"},
	"languages of chosen rows": {"section/several.go", func(l *leaver) {
		l.goBoard(register.People, 0)
		at := l.u.Wheel(0, 0).Point("President of Romania")
		l.u.RightClick(at.X, at.Y)
		l.u.ClickText(l.words.Say("section.menu.set", l.words.Say("register.col.languages")))
		in := l.u.Point("Languages") // on the sheet, which was painted last
		l.u.Click(in.X, in.Y+25).Type("ro uk")
	}, []string{"“ro uk” is not saved."}, "ro uk"},
	"the name of a register's file": {"section/export.go", func(l *leaver) { l.goBoard(register.People, 0); on("export-register", "sheet.file", "Everybody")(l) }, []string{"“Everybody” is not saved."}, "Everybody"},
	"what a file is about":          {"enclosed/about.go", func(l *leaver) { l.aboutFile("Draft of 3 March") }, []string{"“Draft of 3 March” is not saved."}, "Draft of 3 March"},
	"a new person":                  {"sheet/person.go", func(l *leaver) { l.newPerson("Ana Pop"); l.typeIn("sheet.person-office", "Chief of Protocol") }, []string{"“Chief of Protocol” is not saved."}, "Chief of Protocol"},
	"how somebody takes part": {"inspect/participant.go", func(l *leaver) {
		l.people()
		l.u.Key(fyne.KeyUp, fyne.KeyReturn)
		l.typeIn("sheet.seat", "left lectern")
	}, []string{"“left lectern” is not saved."}, "left lectern"},
	"the heading of a visit that was sent": {"takein/card.go", func(l *leaver) {
		l.taker.File(sentFile("01-visit-draft3.docx"))
		l.typeIn("sheet.heading", "Visit of the Regent")
	}, []string{"Heading: “Visit of the Regent” is not saved."}, "Visit of the Regent"},
	"words to put for others":          {"sheet/replace.go", within(on("replace", "sheet.replace-with", "discussions")), []string{"“discussions” is not saved."}, "discussions"},
	"the family name of a person":      {"sheet/card.go", func(l *leaver) { l.kit.Card(zelenskyy(l.t, l.Window).ID); l.typeIn("sheet.family", "Zelensky") }, []string{"“Zelensky” is not saved."}, "Zelensky"},
	"when an office was taken":         {"sheet/term.go", func(l *leaver) { l.kit.Card(zelenskyy(l.t, l.Window).ID); l.typeIn("card.from", "the other day") }, []string{"“the other day” is not saved."}, "the other day"},
	"an hour from which another comes": {"sheet/succession.go", within(on("substitute", "sheet.stead.from", "at noon sharp")), []string{"“at noon sharp” is not saved."}, "at noon sharp"},
	"minutes to shift":                 {"sheet/shift.go", within(on("shift", "sheet.shift.by", "+22")), []string{"“+22” is not saved."}, "+22"},
	"the first day of a visit that is moved": {"sheet/days.go", func(l *leaver) {
		l.deeds.MenuItem(model.Ref{Event: visit(l.t, l.Window).ID}, fyne.NewPos(200, 200))
		l.u.ClickText(l.words.Say("ui.menu.other-days"))
		l.typeIn("sheet.first-day", "the other day")
	}, []string{"“the other day” is not saved."}, "the other day"},
	"why an edition is issued": {"papers/issue.go", within(on("issue", "issue.why", "recce")), []string{"Purpose, in a few words: “recce” is not saved."}, "recce"},
	"why one is recalled": {"papers/recall.go", func(l *leaver) {
		l.enter(visit(l.t, l.Window).ID)
		givesOut(l.t, l.Window)
		l.table.Run("editions")
		l.u.ClickPlace("recall", 0)
		l.typeIn("recall.why", "wrong hour")
	}, []string{"Reason for the recall: “wrong hour” is not saved."}, "wrong hour"},
	"the name of a paper":            {"papers/fields.go", on("export-all", "sheet.file", "Pressnote"), []string{"“Pressnote” is not saved."}, "Pressnote"},
	"the name of a paper of a visit": {"papers/fields.go", within(on("papers", "sheet.file", "Pressnote")), []string{"File: “Pressnote” is not saved."}, "Pressnote"},
	"until when a paper is kept":     {"papers/fields.go", within(on("papers", "sheet.embargo", "the other day")), []string{"Embargo until: “the other day” is not saved."}, "the other day"},
	"the name of a copy":             {"sheet/file.go", on("save-copy", "sheet.file", "To carry away"), []string{"“To carry away” is not saved."}, "To carry away"},
	"a colour of the look":           {"sheet/letterhead.go", on("letterhead", "sheet.accent", "blue"), []string{"Look of the papers · Colour of headings and rules: “blue” is not saved."}, "blue"},
	"who answers for all chosen rows": {"sheet/each.go", within(func(l *leaver) {
		p, err := l.desk.Programme(l.stand.Event)
		if err != nil {
			l.t.Fatal(err)
		}
		two := []model.Ref{{Event: p.Event.ID, Item: p.Items[0].ID}, {Event: p.Event.ID, Item: p.Items[1].ID}}
		l.choose(two)
		l.deeds.MenuItem(two[0], fyne.NewPos(200, 200))
		l.u.ClickText(l.words.Say("ui.menu.responsible"))
		l.typeIn("sheet.col.responsible", "Night shift")
	}), []string{"“Night shift” is not saved."}, "Night shift"},
	"the name of a view": {"side/saved.go", func(l *leaver) {
		l.filter.Apply(&model.Saved{Filter: model.NewSaved("", model.Criteria{Text: "talks"}, "").Filter})
		l.table.Run("save-view")
		l.u.Type("Talks alone")
	}, []string{"“Talks alone” is not saved."}, "Talks alone"},
}

// tenure opens the days of the office that the first person holds.
func (l *leaver) tenure() {
	l.goBoard(register.People, 0)
	l.u.Wheel(0, 0)
	l.registers.Card.Body.ScrollToBottom()
	l.u.Wheel(0, 0).ClickPlace("tenure", 0)
}

// aboutFile attaches a file to the visit, and types what it is.
func (l *leaver) aboutFile(text string) {
	documents(l.t)
	l.enter(visit(l.t, l.Window).ID)
	l.table.Run("files")
	drops(l.Window, paperAt(l.t, "Note.pdf", 0))
	l.u.ClickPlace("attached", 0).ClickText(l.words.Say("files.about") + "…")
	l.typeIn("files.about", text)
}

// newPerson types a name that nobody has, and adds whoever it is.
func (l *leaver) newPerson(name string) {
	l.people()
	l.u.Type(name).Key(fyne.KeyDown, fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
}

// safe are files whose fields hold nothing that could be lost, and why.
var safe = map[string]string{
	"part/field.go":          "makes them for others",
	"part/textfield.go":      "makes them for others",
	"part/field_long.go":     "makes them for others",
	"sheet/card_delicate.go": "is delicate: TestDelicateOnTheCard",
	"papers/wanting.go":      "is saved as it is left: TestAFormIsAskedForWhereAPaperNeedsIt",
	"sheet/settings.go":      "is saved as it is left: TestWhatIsTypedIsSavedOnTheWayOut",
	"sheet/office.go":        "is saved as it is left",
	"takein/password.go":     "is used once and kept nowhere: TestAWorkbookWithAPassword",
	"part/finder.go":         "narrows a list",
	"command/palette.go":     "looks for something",
	"side/search.go":         "looks for something",
	"guide/guide.go":         "looks for something",
	"section/section.go":     "looks for something",
	"side/card.go":           "looks for something",
	"papers/printing.go":     "says how something is printed once, and is gone with it: TestPrintingIsAskedFor",
	"delegates/assign.go":    "says how many come with whoever is added next, and is gone with them",
}

// Every file that makes a field is in the table, so that a new one is tried without
// anybody thinking of it.
func TestEveryEditorIsTried(t *testing.T) {
	tried := map[string]bool{}
	for _, e := range unsaved {
		tried[e.in] = true
	}
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		if name := filepath.ToSlash(path); makesFields(f) && !tried[name] && safe[name] == "" {
			t.Errorf("what is typed in %s is tried by no test", name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func makesFields(f *ast.File) (makes bool) {
	ast.Inspect(f, func(n ast.Node) bool {
		if c, ok := n.(*ast.CallExpr); ok {
			name := ""
			switch fun := c.Fun.(type) {
			case *ast.SelectorExpr:
				name = fun.Sel.Name
			case *ast.Ident:
				name = fun.Name
			}
			makes = makes || slices.Contains([]string{"NewField", "NewTextField", "newEntry"}, name)
		}
		return true
	})
	return makes
}
