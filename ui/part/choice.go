package part

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// Choice is a labelled list to choose one of.
type Choice struct {
	*scene.Pane
	label   string
	options []Option
	value   string
	sought  bool               // its list is gone through by typing, not by stepping
	adding  string             // what the end of a list that narrows is called, "" for none
	add     func(typed string) // what it does
	byHand  bool               // somebody chose it, and it was not filled in since

	OnChoose func(value string) error
	// OnAsk is asked before a value is chosen by hand: take chooses it.
	OnAsk func(value string, take func())
	say   func(error) string
	wrong string
}

// NewChoice is a field that offers options. Its list narrows as one types, in any
// language, by name or by code; the arrows step through it without opening it.
func NewChoice(label string, options []Option, say func(error) string) *Choice {
	c := &Choice{label: label, options: options, say: say}
	c.Pane = scene.NewPane(label, fyne.NewSize(80, labelHeight+boxHeight), c.paint)
	c.Be(fyne.AccessibleRoleButton)
	c.Pane.Part = c
	c.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) { c.drop("") }
	c.OnRune = func(r rune) { c.drop(string(r)) }
	c.OnPaste = func(text string) { c.drop(strings.Join(strings.Fields(text), " ")) }
	c.OnMiss = func() { // a press on its label
		if cv := canvasOf(c.Pane); cv != nil {
			cv.Focus(c.Pane)
		}
	}
	c.OnKey = func(k *fyne.KeyEvent) bool {
		if (k.Name == fyne.KeyDown || k.Name == fyne.KeyUp) && c.sought {
			c.drop("")
			return true
		}
		if k.Name == fyne.KeyDown || k.Name == fyne.KeyUp {
			c.step(map[fyne.KeyName]int{fyne.KeyDown: 1, fyne.KeyUp: -1}[k.Name])
			return true
		}
		if (k.Name == fyne.KeyBackspace || k.Name == fyne.KeyDelete) && c.sought && c.Has("") {
			c.choose("")
			return true
		}
		if k.Name == fyne.KeyEscape {
			if cv := canvasOf(c.Pane); cv != nil && !scene.Escape(cv) {
				scene.LetGo(cv)
			}
			return true
		}
		return false
	}
	c.Wrong("")
	return c
}

// Narrow says that the list is too long to be stepped through: the arrows open it. add, when
// it is not nil, stands at its end under a name and is given what was typed.
func (c *Choice) Narrow(adding string, add func(typed string)) *Choice {
	c.sought, c.adding, c.add = true, adding, add
	return c
}

// Take chooses a value as a hand does, and tells.
func (c *Choice) Take(value string) { c.take(value) }

// Wrong shows a sentence below, "" takes it away.
func (c *Choice) Wrong(sentence string) {
	c.wrong = sentence
	c.fit()
	c.Refresh()
}

// fit asks for as much room as there is to say.
func (c *Choice) fit() {
	_, lines := c.written()
	h := tall(lines)
	if c.label != "" {
		h += labelHeight
	}
	if c.wrong != "" {
		h += errorHeight * float32(len(c.wrongLines()))
	}
	c.SetMin(fyne.NewSize(80, h))
}

// boxLines is how many lines the longest name is given.
const boxLines = 3

// written is what is chosen, as it stands in the box: on more lines where one has no
// room for it, and smaller only where a single word has none.
func (c *Choice) written() (*scene.Face, []string) {
	name, w := c.Name(), c.Size().Width-36
	if w < 30 {
		return scene.F13, []string{name}
	}
	faces := []*scene.Face{scene.F13, scene.F12, scene.F11}
	for _, f := range faces {
		if !slices.ContainsFunc(strings.Fields(name), func(word string) bool { return f.Width(word) > w }) {
			return f, f.Wrap(name, w, boxLines)
		}
	}
	return scene.F11, scene.F11.Wrap(name, w, boxLines)
}

// tall is how high a box with lines is.
func tall(lines []string) float32 { return boxHeight + float32(len(lines)-1)*fieldLine }

// boxTall is how high the box is: as high as that beside it, which may have more lines.
func (c *Choice) boxTall(lines []string) float32 {
	more := c.Size().Height - boxHeight
	if c.label != "" {
		more -= labelHeight
	}
	if c.wrong != "" {
		more -= errorHeight * float32(len(c.wrongLines()))
	}
	n := min(int(more/fieldLine), boxLines-1)
	return max(tall(lines), boxHeight+float32(n)*fieldLine)
}

func (c *Choice) wrongLines() []string {
	return scene.F11.Wrap(c.wrong, max(80, c.Size().Width-4), 4)
}

// Put shows a value that is chosen already.
func (c *Choice) Put(value string) {
	c.value, c.byHand = value, false
	c.Wrong("")
}

// Follow shows what somebody else has chosen in the place of what was; another value
// that was chosen here stays.
func (c *Choice) Follow(was, now string) {
	if c.value == was {
		c.Put(now)
	}
}

// Value is what is chosen.
func (c *Choice) Value() string { return c.value }

// Options are those to choose from.
func (c *Choice) Options() []Option { return c.options }

// Offer changes what can be chosen.
func (c *Choice) Offer(options []Option) {
	c.options = options
	c.Refresh()
}

// Name is what is chosen as the list calls it.
func (c *Choice) Name() string {
	for _, o := range c.options {
		if o.Value == c.value {
			return o.Name
		}
	}
	return c.value
}

func (c *Choice) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	col := look.Now()
	y := float32(0)
	if c.label != "" {
		s.Text(1, 0, scene.F11.Fit(c.label, size.Width), scene.F11, col.Text2)
		y = labelHeight
	}
	c.fit() // its width is known now
	f, lines := c.written()
	h := c.boxTall(lines)
	s.Box(0, y, size.Width, h, false, c.wrong != "")
	p.Lit(s, 0, y, size.Width, h, 7, "choice", 0)
	for i, l := range lines {
		s.In(11, y+(h-float32(len(lines))*fieldLine)/2+float32(i)*fieldLine, fieldLine, l, f, col.Text)
	}
	s.Icon(size.Width-22, y+(h-12)/2, 12, scene.DownIcon, theme.ColorNamePlaceHolder)
	if c.wrong != "" {
		for i, l := range c.wrongLines() {
			s.Text(1, y+h+2+float32(i)*errorHeight, l, scene.F11, col.Danger)
		}
	}
}

// drop opens the list with a text typed already.
func (c *Choice) drop(typed string) {
	if cv := canvasOf(c.Pane); cv != nil {
		openFinder(cv, c, typed)
	}
}

func (c *Choice) step(by int) {
	for i, o := range c.options {
		if o.Value == c.value {
			c.choose(c.options[max(0, min(i+by, len(c.options)-1))].Value)
			return
		}
	}
	if len(c.options) > 0 {
		c.choose(c.options[0].Value)
	}
}

// choose is a value taken by hand.
func (c *Choice) choose(value string) {
	c.leads(From{Value: value}, func() {
		if c.OnAsk != nil && value != c.value {
			c.OnAsk(value, func() { c.take(value) })
			return
		}
		c.take(value)
	})
}

// Has says whether a value is on the list.
func (c *Choice) Has(value string) bool {
	return slices.ContainsFunc(c.options, func(o Option) bool { return o.Value == value })
}

func (c *Choice) take(value string) {
	was := c.value
	c.value = value
	c.Wrong("")
	if was != value && c.OnChoose != nil {
		if err := c.OnChoose(value); err != nil {
			c.value = was
			c.Wrong(c.say(err))
			return
		}
	}
	c.byHand = true
}
