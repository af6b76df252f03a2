package part_test

import (
	"errors"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
)

func say(err error) string { return err.Error() }

//lint:ignore ST1005 a person reads it as it stands
var errNo = errors.New("That is no number. Type one such as 12.")

// field is a field that takes only digits.
func field(label string, taken *string) *part.Field {
	f := part.NewField(label, 1, say)
	f.OnCommit = func(s string) error {
		for _, r := range s {
			if r < '0' || r > '9' {
				return errNo
			}
		}
		*taken = s
		return nil
	}
	return f
}

func TestAFieldKeepsWhatIsWrong(t *testing.T) {
	uitest.Look(t, "")
	var taken, other string
	f, g := field("Number", &taken), field("Other", &other)
	u := uitest.New(t, container.New(part.Stack{Gap: 8}, f, g), 300, 200)
	u.Canvas.Focus(f.Entry())
	u.Type("12a").Key(fyne.KeyTab)
	if taken != "" || f.Text() != "12a" || !u.Sees("That is no number") {
		t.Errorf("taken %q, shown %q, said %q", taken, f.Text(), u.Texts())
	}
	u.Canvas.Focus(f.Entry())
	u.Key(fyne.KeyEnd, fyne.KeyBackspace, fyne.KeyTab)
	if taken != "12" || u.Sees("That is no number") {
		t.Errorf("mended: taken %q, said %q", taken, u.Texts())
	}
	u.Canvas.Focus(f.Entry())
	u.Key(fyne.KeyEnd).Type("99").Key(fyne.KeyEscape)
	if f.Text() != "1299" || taken != "1299" || u.Canvas.Focused() != nil {
		t.Errorf("Escape left %q, and took %q", f.Text(), taken)
	}
	u.Canvas.Focus(f.Entry())
	u.Key(fyne.KeyEnd).Type("a").Key(fyne.KeyEscape)
	if f.Text() != "1299a" || taken != "1299" || !u.Sees("That is no number") {
		t.Errorf("what cannot be taken: %q, said %q", f.Text(), u.Texts())
	}
	if u.Key(fyne.KeyEscape); f.Text() != "1299" || u.Sees("That is no number") {
		t.Errorf("Escape again left %q", f.Text())
	}
}

// Sentences of fields that share a line stand whole below each other.
func TestSentencesOfARow(t *testing.T) {
	uitest.Look(t, "")
	var a, b string
	f, g := field("From", &a), field("To", &b)
	u := uitest.New(t, container.New(part.Stack{}, container.New(part.Row{}, f, g)), 320, 200)
	f.Wrong("The end lies before the start. The item stays as it was.")
	g.Wrong("That is no time. Type one such as 9:30, 930, +45 or tbc.")
	u.Move(1, 1).Down().Up()
	first, second := u.Point("The end lies"), u.Point("That is no time")
	if second.Y < first.Y+8 || second.X-first.X > 60 {
		t.Errorf("sentences at %v and %v", first, second)
	}
}

// A card forgets its sheet as it closes; a second press that was on its way to the button is for nobody.
func TestASheetThatIsGoneIsClosedByNobody(t *testing.T) {
	uitest.Look(t, "")
	u := uitest.New(t, container.NewStack(), 500, 400)
	closed := 0
	var s *part.Sheet
	press := func() { s.Close() }
	s = part.Open(u.Canvas, "Files", 300, part.NewPara("Attached", 200), nil, part.NewButton("Close", part.Plain, press))
	s.OnClose = func() { closed++; s = nil }
	u.ClickText("Close")
	press()
	if closed != 1 || u.Canvas.Overlays().Top() != nil {
		t.Errorf("closed %d times", closed)
	}
}

func TestASheetClosesAndGivesTheKeyboardBack(t *testing.T) {
	uitest.Look(t, "")
	var taken string
	below := field("Below", &taken)
	u := uitest.New(t, container.New(part.Stack{}, below), 500, 400)
	pressed := false
	open := func() *part.Sheet {
		u.Canvas.Focus(below.Entry())
		var s *part.Sheet
		s = part.Open(u.Canvas, "Question…", 300, part.NewPara("Shall it be?", 200), nil,
			part.NewButton("No", part.Plain, func() { s.Close() }), part.NewButton("Yes", part.Primary, func() { pressed = true; s.Close() }))
		return s
	}
	open()
	if !u.Sees("Question") || u.Sees("Question…") {
		t.Errorf("title among %q", u.Texts())
	}
	u.Key(fyne.KeyEscape)
	if u.Canvas.Overlays().Top() != nil || pressed || u.Canvas.Focused() != fyne.Focusable(below.Entry()) {
		t.Errorf("Escape: open %v, pressed %v, keyboard on %T", u.Canvas.Overlays().Top() != nil, pressed, u.Canvas.Focused())
	}
	open()
	u.Key(fyne.KeyReturn)
	if !pressed || u.Canvas.Overlays().Top() != nil {
		t.Error("Enter does not press the last button")
	}
}

func TestAChoiceByKeyboard(t *testing.T) {
	uitest.Look(t, "")
	got := ""
	c := part.NewChoice("Status", []part.Option{{Value: "a", Name: "Agreed"}, {Value: "l", Name: "Locked"}, {Value: "d", Name: "Dropped"}}, say)
	c.Put("a")
	c.OnChoose = func(v string) error {
		if v == "d" {
			return errNo
		}
		got = v
		return nil
	}
	u := uitest.New(t, container.New(part.Stack{}, c.Pane), 300, 300)
	u.Canvas.Focus(c.Pane)
	u.Key(fyne.KeyReturn, fyne.KeyDown, fyne.KeyReturn)
	if got != "l" || c.Value() != "l" || !u.Sees("Locked") {
		t.Errorf("chose %q, shows %q", got, u.Texts())
	}
	u.Key(fyne.KeyReturn, fyne.KeyDown, fyne.KeyReturn)
	if c.Value() != "l" || !u.Sees("That is no number") {
		t.Errorf("a refused choice stays: %q, %q", c.Value(), u.Texts())
	}
}

// countries is a choice that narrows.
func countries(added *string) *part.Choice {
	return part.NewChoice("Guest", []part.Option{{Value: "", Name: "–"}, {Value: "1", Name: "Romania", Note: "RO", Also: []string{"România", "Румунія", "RO"}},
		{Value: "2", Name: "Holy See", Also: []string{"Sfântul Scaun", "Святий Престол", "VA"}}, {Value: "3", Name: "Rovania", Also: []string{"RV"}},
		{Value: "4", Name: "North Rovania", Also: []string{"NR"}}}, say).Narrow("Add a state…", func(typed string) { *added = typed })
}

func TestAChoiceNarrowsAsOneTypes(t *testing.T) {
	for _, tt := range []struct {
		typed, want, sees string
		keys              []fyne.KeyName
	}{
		{"holy", "2", "", []fyne.KeyName{fyne.KeyReturn}},
		{"святий", "2", "", []fyne.KeyName{fyne.KeyReturn}},
		{"scaunul", "", "", []fyne.KeyName{fyne.KeyEscape}},
		{"scaun", "2", "", []fyne.KeyName{fyne.KeyTab}},
		{"ro", "1", "", []fyne.KeyName{fyne.KeyReturn}}, // the code itself before what only begins so
		{"rov", "3", "North Rovania", []fyne.KeyName{fyne.KeyReturn}},
		{"rov", "4", "", []fyne.KeyName{fyne.KeyDown, fyne.KeyReturn}},
		{"rumuniia", "1", "", []fyne.KeyName{fyne.KeyReturn}},
		{"holy", "", "", []fyne.KeyName{fyne.KeyEscape}},
	} {
		uitest.Look(t, "")
		var added string
		c := countries(&added)
		next := part.NewField("City", 1, say)
		u := uitest.New(t, container.New(part.Stack{}, c.Pane, next), 400, 500)
		u.Canvas.Focus(c.Pane)
		u.Type(tt.typed)
		if tt.sees != "" && !u.Sees(tt.sees) {
			t.Errorf("%q does not offer %q: %q", tt.typed, tt.sees, u.Texts())
		}
		u.Key(tt.keys...)
		if c.Value() != tt.want || u.Canvas.Overlays().Top() != nil || added != "" {
			t.Errorf("%q and %v choose %q, want %q (added %q)", tt.typed, tt.keys, c.Value(), tt.want, added)
		}
		if goes := tt.keys[0] == fyne.KeyTab; goes != (u.Canvas.Focused() == fyne.Focusable(next.Entry())) {
			t.Errorf("%q and %v leave the keyboard at %T", tt.typed, tt.keys, u.Canvas.Focused())
		}
	}
}

func TestWhatIsNotOnAListIsAddedAtItsEnd(t *testing.T) {
	uitest.Look(t, "")
	var added string
	c := countries(&added)
	u := uitest.New(t, container.New(part.Stack{}, c.Pane), 400, 500)
	u.Canvas.Focus(c.Pane)
	u.Type("Atlantis").Key(fyne.KeyReturn)
	if added != "Atlantis" || c.Value() != "" {
		t.Errorf("added %q, chose %q", added, c.Value())
	}
	c.Put("1")
	u.ClickText("Romania")
	if !u.Sees("Add a state…") {
		t.Errorf("the list has no end: %q", u.Texts())
	}
	u.ClickText("Add a state…")
	if added != "" || u.Canvas.Overlays().Top() != nil {
		t.Errorf("added %q", added)
	}
	u.Canvas.Focus(c.Pane)
	u.Key(fyne.KeyBackspace)
	if c.Value() != "" {
		t.Errorf("Backspace leaves %q", c.Value())
	}
}

func TestAToastOffersWhatCanBeDone(t *testing.T) {
	uitest.Look(t, "")
	toast := part.NewToast()
	u := uitest.New(t, container.NewStack(toast.Pane), 600, 100)
	done := ""
	toast.Say("Written", part.Action{Name: "Open", Do: func() { done = "open" }}, part.Action{Name: "Show in folder", Do: func() { done = "show" }})
	u.ClickText("Show in folder")
	if done != "show" || toast.Text() != "" {
		t.Errorf("did %q, still says %q", done, toast.Text())
	}
	toast.Warn("The disk is full.")
	u.ClickPlace("close", 0)
	if toast.Text() != "" {
		t.Error("a warning cannot be closed")
	}
}

// What a deed did is said to its end, and stays as long as it takes to read.
func TestAToastSaysAllThatWasDone(t *testing.T) {
	uitest.Look(t, "")
	toast := part.NewToast()
	u := uitest.New(t, container.NewStack(toast.Pane), 700, 260)
	toast.Say("Shifted by 30 min: only 6 min: ‘Tête-à-tête’; only 4 min: ‘Official talks’; only 2 min: ‘Signing of three documents’; 7 items need not move; "+
		"‘Joint press statements’ stays where it is (fixed); ‘Working meeting with the Prime Minister’ stays where it is (fixed)", part.Action{Name: "Undo"})
	if said := strings.Join(u.Texts(), " "); strings.Contains(said, "…") || !strings.Contains(said, "is (fixed) Undo") {
		t.Errorf("it shows %q", said)
	}
	for range 9 {
		toast.Second()
	}
	if toast.Text() == "" {
		t.Error("it is gone before it is read")
	}
	for range 9 {
		toast.Second()
	}
	if toast.Text() != "" {
		t.Error("it stays for ever")
	}
}

// What stands in a field gives way to what is typed when a key led there, and
// stays when the window merely comes back to the front.
func TestAFieldReachedByTabIsTypedOver(t *testing.T) {
	uitest.Look(t, "")
	var a, b string
	f, g := field("From", &a), field("To", &b)
	u := uitest.New(t, container.New(part.Stack{Gap: 8}, f, g), 300, 200)
	f.Put("10")
	g.Put("11")
	u.Canvas.Focus(f.Entry())
	u.Key(fyne.KeyTab)
	u.Type("12")
	if g.Text() != "12" {
		t.Errorf("typed over to %q", g.Text())
	}
	g.Entry().FocusLost()
	g.Entry().FocusGained()
	u.Type("3")
	if g.Text() != "123" {
		t.Errorf("typing went on to %q", g.Text())
	}
}

// Tab goes from text to text, and a key turns the language.
func TestATextTurnsItsLanguage(t *testing.T) {
	uitest.Look(t, "")
	text := part.NewTextField("Activity", 1, "en", []string{"en", "ro", "uk"}, say)
	var taken string
	next := field("From", &taken)
	var got model.Text
	text.OnCommit = func(t model.Text) error { got = t; return nil }
	u := uitest.New(t, container.New(part.Stack{Gap: 8}, text, next), 300, 200)
	u.Canvas.Focus(text.Field().Entry())
	u.Type("Talks").Shortcut(fyne.KeyPageDown, fyne.KeyModifierControl)
	u.Type("Convorbiri").Shortcut(fyne.KeyPageUp, fyne.KeyModifierControl)
	if text.Lang() != "en" || got["en"] != "Talks" || got["ro"] != "Convorbiri" {
		t.Errorf("in %s: %v", text.Lang(), got)
	}
	u.Key(fyne.KeyTab)
	if u.Canvas.Focused() != fyne.Focusable(next.Entry()) {
		t.Errorf("Tab led to %T", u.Canvas.Focused())
	}
}

// A warning stands clear of the cross that closes it.
func TestAWarningStandsClearOfItsCross(t *testing.T) {
	uitest.Look(t, "")
	toast := part.NewToast()
	uitest.New(t, container.NewStack(toast.Pane), 800, 100)
	toast.Warn("‘Official welcome ceremony’ is locked. Hold Ctrl to move it all the same.")
	wide := toast.Wanted(860).Width
	toast.Say("‘Official welcome ceremony’ is locked. Hold Ctrl to move it all the same.")
	if plain := toast.Wanted(860).Width; wide <= plain {
		t.Errorf("a warning with its sign wants %v, the same words without %v", wide, plain)
	}
}

// Tab leaves a text of several lines as it leaves any other field.
func TestTabLeavesALongText(t *testing.T) {
	uitest.Look(t, "")
	long := part.NewField("Remarks", 3, say)
	var taken, next string
	long.OnCommit = func(s string) error { taken = s; return nil }
	u := uitest.New(t, container.New(part.Stack{Gap: 8}, long, field("Next", &next)), 300, 300)
	u.Canvas.Focus(long.Entry())
	u.Type("two").Key(fyne.KeyReturn)
	u.Type("lines").Key(fyne.KeyTab)
	if taken != "two\nlines" {
		t.Errorf("taken %q", taken)
	}
}

// The wheel moves a form under the pointer, also where a field lies there.
func TestTheWheelOverAField(t *testing.T) {
	var fields []fyne.CanvasObject
	taken := ""
	for range 20 {
		fields = append(fields, field("Number", &taken))
	}
	scroll := container.NewVScroll(container.New(part.Stack{Gap: 8}, fields...))
	u := uitest.New(t, container.NewStack(scroll), 300, 300)
	for y := float32(100); y < 160; y += 20 {
		was := scroll.Offset.Y
		if u.Move(150, y).Wheel(0, -30); scroll.Offset.Y != was+30 {
			t.Errorf("at %v it moved %v", y, scroll.Offset.Y-was)
		}
	}
	was := scroll.Offset.Y
	part.Open(u.Canvas, "Sheet", 250, container.New(part.Stack{Gap: 8}, field("Other", &taken)), nil)
	if u.Move(150, 120).Wheel(0, -30); scroll.Offset.Y != was {
		t.Error("a form under a sheet moved")
	}
}

// What the shown language calls so comes before what another does.
func TestTheShownLanguageComesFirst(t *testing.T) {
	for typed, want := range map[string]string{"vid": "v", "відм": "d", "declined": "d"} {
		uitest.Look(t, "")
		c := part.NewChoice("Answer", []part.Option{{Value: "", Name: "–"}, {Value: "d", Name: "Declined", Also: []string{"Declined", "Відмовився"}},
			{Value: "v", Name: "By video", Also: []string{"Відео"}}}, say)
		u := uitest.New(t, container.New(part.Stack{}, c.Pane), 400, 500)
		u.Canvas.Focus(c.Pane)
		u.Type(typed).Key(fyne.KeyReturn)
		if c.Value() != want {
			t.Errorf("%q chooses %q, want %q", typed, c.Value(), want)
		}
	}
}

// Of a hint that has no room the examples stand that fit whole.
func TestAHintIsNotCut(t *testing.T) {
	f := part.NewField("From", 1, say).Hint("12.07.2019 11:00, July 2019, 2019")
	u := uitest.New(t, container.NewWithoutLayout(f), 600, 100)
	for _, want := range []string{"12.07.2019 11:00, July 2019, 2019", "12.07.2019 11:00, July 2019", "12.07.2019 11:00", "12.07.2019 11:00, July 2019, 2019"} {
		f.Resize(fyne.NewSize(scene.F13.Width(want)+27, 60))
		if got := f.Entry().PlaceHolder; got != want {
			t.Errorf("it says %q, want %q", got, want)
		}
	}
	if f.AccessibilityLabel() != "From" || u == nil {
		t.Error("its name changed")
	}
}
