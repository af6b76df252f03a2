package part

import (
	"cmp"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"chancery/typed"
	"chancery/ui/look"
	"chancery/ui/scene"
)

const (
	labelHeight = 17
	boxHeight   = 32
	errorHeight = 16
	fieldLine   = 18 // of a field of several lines
)

// Field is a labelled entry. What it says is committed on Enter and when the
// keyboard leaves; what cannot be is refused under it, and the draft stays.
type Field struct {
	widget.BaseWidget
	label       string
	wrong       string
	hint        string // what it says while it is empty
	entry       *Entry
	layer       *scene.Layer
	veil        *scene.Layer // what is cut, with an ellipsis, as long as the keyboard is elsewhere
	wheel       *wheel
	rows        int
	last        string // what was committed
	given       string // what was put there
	size        fyne.Size
	high, aside float32 // of its box, as drawn, and of what stands at the right of its label
	// nothing is lost with its text
	passing bool
	// its text is shown to nobody
	delicate bool
	signed   bool // it says that pictures were taken out

	handing bool // the text is being handed over: what that takes the keyboard from hands nothing over again

	near func(text string) string
	held func() bool // what it commits to waits for a button itself

	OnCommit func(text string) error // nil when it was taken
	OnChange func(text string)
	// OnTry says what is wrong with what is typed and waits for a button: while it is typed only what can
	// never be right, and all of it once the keyboard has left.
	OnTry func(text string, left bool) error
	// Said turns an error into its sentence.
	say   func(error) string
	below below
}

// NewField is a field of as many rows; say turns errors into sentences.
func NewField(label string, rows int, say func(error) string) *Field {
	f := &Field{label: label, rows: rows, entry: newEntry(rows > 1), layer: scene.NewLayer(), veil: scene.NewLayer(), wheel: newWheel(), say: say}
	f.entry.OnEnter = func() { f.Commit() }
	f.entry.OnLeave = func() { f.Commit(); f.try(true); f.Refresh() }
	f.entry.OnFocus = func() {
		if (rows == 1 || f.entry.long) && f.entry.arrived() && f.entry.Text == f.given {
			f.entry.SelectAll() // what was put there gives way to what is typed; what was typed does not
		}
		f.Refresh()
	}
	f.entry.OnEscape = f.escape
	f.entry.OnChanged = func(s string) {
		f.wheel.cover(f.entry)
		if f.withoutSigns(s) {
			return
		}
		f.Wrong("") // that was said of another text
		f.grow()
		if f.OnChange != nil {
			f.OnChange(s)
		}
		f.try(false)
	}
	f.ExtendBaseWidget(f)
	return f
}

// Near lets a few letters stand for what they mean, when what was typed is committed.
// A blank at the end keeps the words as they stand.
func (f *Field) Near(meant func(text string) string) { f.near = meant }

// Put shows a text that is committed already.
func (f *Field) Put(s string) {
	f.last, f.given, f.wrong = s, s, ""
	if f.entry.Text != s {
		f.entry.SetText(s)
	}
	f.Refresh()
}

// Follow shows what somebody else has put in the place of what the field said. What is
// typed stays, and is still to be committed.
func (f *Field) Follow(s string) {
	if f.Dirty() {
		f.last, f.given = s, s
		return
	}
	f.Put(s)
}

// Tapped is a press on its label, or on the sentence below it: the caret comes.
func (f *Field) Tapped(*fyne.PointEvent) {
	if c := canvasOf(f); c != nil {
		c.Focus(f.entry)
	}
}

// Text is what the field shows, committed or not.
func (f *Field) Text() string { return f.entry.told() }

// Entry is what takes the keyboard.
func (f *Field) Entry() *Entry { return f.entry }

// Dirty says that something was typed and not committed.
func (f *Field) Dirty() bool { return f.entry.Text != f.last }

// Refused is the sentence under the field, "" when there is none.
func (f *Field) Refused() string { return f.wrong }

// Wrong shows a sentence under the field, "" takes it away.
func (f *Field) Wrong(s string) {
	if f.wrong != s {
		f.wrong = s
		f.Refresh()
	}
}

// Commit hands the text over. It is refused with a sentence under the field.
func (f *Field) Commit() bool {
	if f.handing || !f.Dirty() || f.OnCommit == nil {
		return f.wrong == ""
	}
	if err := typed.Printable(f.entry.Text); err != nil && !f.delicate && !f.waits() {
		f.Wrong(f.say(err))
		return false
	}
	f.handing = true
	defer func() { f.handing = false }()
	text := f.entry.Text
	if f.near != nil && !strings.HasSuffix(text, " ") {
		if meant := f.near(text); meant != text {
			text = meant
			f.entry.SetText(text)
		}
	}
	if err := f.OnCommit(text); err != nil {
		f.Wrong(f.say(err))
		return false
	}
	f.last = text
	f.entry.forget()
	f.Wrong("")
	return true
}

func (f *Field) boxHeight() float32 {
	if f.rows > 1 {
		return float32(f.lines())*fieldLine + fieldLine
	}
	return boxHeight
}

// lines are how many the text takes, within reason: none is cut that has room.
func (f *Field) lines() int {
	const aside, most = 18, 8
	if f.size.Width < 60 {
		return f.rows
	}
	return max(f.rows, len(scene.F13.Wrap(f.entry.Text, f.size.Width-aside, most)))
}

// grow makes room for a line more, or less, while it is typed.
func (f *Field) grow() {
	if f.rows > 1 && f.high != f.boxHeight() {
		f.Refresh()
	}
}

func (f *Field) MinSize() fyne.Size {
	return fyne.NewSize(60, f.bare()+f.wrongHeight())
}

// bare is the height without a sentence below.
func (f *Field) bare() float32 {
	if f.label != "" {
		return f.boxHeight() + labelHeight
	}
	return f.boxHeight()
}

func (f *Field) wrongHeight() float32 {
	if f.wrong == "" {
		return 0
	}
	return errorHeight * float32(len(f.wrongLines()))
}

func (f *Field) wrongLines() []string {
	w := f.size.Width
	if f.below.width > 0 {
		w = f.below.width
	}
	return scene.F11.Wrap(f.wrong, max(60, w-4), 4)
}

// below is where the sentence of a field stands that shares its line with
// others: it has the room of all of them.
type below struct{ left, width, down float32 }

// share gives the field the room of its row for its sentence.
func (f *Field) share(b below) {
	if f.below != b {
		f.below = b
		f.build()
	}
}

func (f *Field) CreateRenderer() fyne.WidgetRenderer { return &fieldRenderer{f} }

type fieldRenderer struct{ f *Field }

func (r *fieldRenderer) Destroy()           {}
func (r *fieldRenderer) MinSize() fyne.Size { return r.f.MinSize() }
func (r *fieldRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.f.layer, r.f.entry, r.f.wheel, r.f.veil}
}
func (r *fieldRenderer) Layout(size fyne.Size) {
	r.f.size = size
	r.f.build()
}
func (r *fieldRenderer) Refresh() {
	r.f.build()
	canvas.Refresh(r.f)
}

func (f *Field) build() {
	p, s := look.Now(), &f.layer.Scene
	f.layer.Move(fyne.NewPos(-f.below.left, 0))
	f.layer.Resize(fyne.NewSize(max(f.size.Width, f.below.width)+1, f.size.Height+1)) // where it lies between two dots, its lower edge is no less there
	s.Begin()
	s.X = f.below.left
	y := float32(0)
	if f.label != "" {
		s.Text(1, 0, scene.F11.Fit(f.label, f.size.Width-f.aside), scene.F11, p.Text2)
		y = labelHeight
	}
	h := f.boxHeight()
	f.high = h
	s.Box(0, y, f.size.Width, h, f.entry.focused, f.wrong != "")
	if f.wrong != "" {
		for i, l := range f.wrongLines() {
			s.Text(1-f.below.left, y+h+2+f.below.down+float32(i)*errorHeight, l, scene.F11, p.Danger)
		}
	}
	f.entry.Move(fyne.NewPos(1, y+1))
	f.entry.Resize(fyne.NewSize(f.size.Width-2, h-2))
	f.fitHint()
	f.cut(y, h)
	f.wheel.Move(f.entry.Position())
	f.wheel.Resize(f.entry.Size())
	f.wheel.cover(f.entry)
}

// AccessibilityLabel is the label of the field, or what it says while it is empty.
func (f *Field) AccessibilityLabel() string { return cmp.Or(f.label, f.hint) }

// AccessibilityRole is the nearest role there is.
func (f *Field) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleText }
