package part

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
)

// TextField is a field for a text in several languages: small tabs choose
// which one is typed, as Ctrl+PageDown does. A dot under a tab says that there is something in it.
type TextField struct {
	widget.BaseWidget
	field *Field
	tabs  *scene.Pane
	langs []string
	lang  string
	text  model.Text
	given model.Text // what was put there

	OnCommit func(model.Text) error
}

// NewTextField is a field for langs, opened on one of them.
func NewTextField(label string, rows int, lang string, langs []string, say func(error) string) *TextField {
	t := &TextField{langs: langs, lang: lang, field: NewField(label, rows, say)}
	t.field.OnCommit = func(s string) error {
		next := t.text.With(t.lang, s)
		if t.OnCommit != nil {
			if err := t.OnCommit(next); err != nil {
				return err
			}
		}
		t.text = next
		return nil
	}
	t.field.aside = t.tabsWide() + 4
	t.field.held = func() bool { return t.OnCommit == nil }
	t.tabs = scene.NewPane(label, fyne.NewSize(t.tabsWide(), labelHeight), t.paintTabs)
	t.tabs.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) { t.press(t.langs[h.ID]) }
	t.tabs.Aside()
	t.field.Entry().OnPage = t.turn
	t.ExtendBaseWidget(t)
	return t
}

const tabWide = 28 // of a language

func (t *TextField) tabsWide() float32 { return float32(len(t.langs)) * tabWide }

// turn opens the language a step from the one that is typed.
func (t *TextField) turn(step int) {
	n := len(t.langs)
	t.Switch(t.langs[(slices.Index(t.langs, t.lang)+step+n)%n])
}

// Put shows a text that is committed already.
func (t *TextField) Put(text model.Text) {
	t.given = text
	t.put(text)
}

func (t *TextField) put(text model.Text) {
	t.text = text
	t.field.Put(text[t.lang])
	t.field.Hint(text.In(append([]string{t.lang}, t.langs...)...))
	t.tabs.Refresh()
}

// Follow shows what somebody else has put in the place of what the field said, in each
// language in which nothing was typed.
func (t *TextField) Follow(text model.Text) {
	now := text
	for _, l := range t.langs {
		if t.text[l] != t.given[l] {
			now = now.With(l, t.text[l])
		}
	}
	t.given, t.text = text, now
	t.field.Follow(now[t.lang])
	t.field.Hint(now.In(append([]string{t.lang}, t.langs...)...))
	t.tabs.Refresh()
}

// Text is the text with what is typed now.
func (t *TextField) Text() model.Text { return t.text.With(t.lang, t.field.Text()) }

// Switch opens another language; what was typed in this one is committed first.
func (t *TextField) Switch(lang string) {
	if !t.field.Commit() {
		return
	}
	t.lang = lang
	t.put(t.text)
}

// press opens a language that was pressed, to be typed in.
func (t *TextField) press(lang string) {
	t.Switch(lang)
	if c := canvasOf(t.field); c != nil && t.lang == lang {
		c.Focus(t.field.entry)
	}
}

// RestOn lets a press beside its tabs be one on the ground of a card.
func (t *TextField) RestOn(ground *scene.Pane) { scene.RestOn(ground, t.tabs) }

// Lang is the language that is typed.
func (t *TextField) Lang() string { return t.lang }

// Field is the field beneath.
func (t *TextField) Field() *Field { return t.field }

func (t *TextField) paintTabs(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	for i, l := range t.langs {
		x := size.Width - float32(len(t.langs)-i)*tabWide
		col, f := c.Text3, scene.F10
		if l == t.lang {
			col, f = c.Accent, scene.F10b
		}
		p.Lit(s, x, 0, tabWide-1, 15, 4, "lang", int64(i))
		s.Centre(x+13, 0, strings.ToUpper(l), f, col)
		if t.text[l] != "" {
			s.RRect(x+11.5, 13, 3.5, 2, 1, col)
		}
	}
}

func (t *TextField) MinSize() fyne.Size { return t.field.MinSize() }

func (t *TextField) CreateRenderer() fyne.WidgetRenderer { return &textRenderer{t} }

type textRenderer struct{ t *TextField }

func (r *textRenderer) Destroy()           {}
func (r *textRenderer) MinSize() fyne.Size { return r.t.MinSize() }
func (r *textRenderer) Refresh()           { r.t.field.Refresh(); r.t.tabs.Refresh() }
func (r *textRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.t.field, r.t.tabs}
}
func (r *textRenderer) Layout(size fyne.Size) {
	r.t.field.Resize(size)
	w := r.t.tabsWide()
	r.t.tabs.Move(fyne.NewPos(size.Width-w, 0))
	r.t.tabs.Resize(fyne.NewSize(w, labelHeight))
}
