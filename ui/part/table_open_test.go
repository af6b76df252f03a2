package part

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
)

// A cell that was opened before its board was on show has no keyboard, which goes to the table. It is
// closed by what is done there: else its box would stay over the first of the rows that are pasted,
// and lie over a name that the next one typed takes the place of.
func TestACellThatNeverHadTheKeyboardIsClosed(t *testing.T) {
	for name, do := range map[string]func(*Table){
		"pasted rows": func(table *Table) {
			fyne.CurrentApp().Clipboard().SetContent("Freedonia\tx\nSylvania\tx")
			table.TypedShortcut(&fyne.ShortcutPaste{Clipboard: fyne.CurrentApp().Clipboard()})
		},
		"Tab":    func(table *Table) { table.TypedKey(&fyne.KeyEvent{Name: fyne.KeyTab}) },
		"Down":   func(table *Table) { table.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown}) },
		"Escape": func(table *Table) { table.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape}) },
	} {
		test.NewTempApp(t)
		table := NewTable([]Col{{Title: "Guest", Width: 100}, {Title: "Reply", Width: 100}}, grid(3), nil, func() int64 { return 0 })
		pasted, passed := 0, 0
		table.OnEdit = func(int, int, string) error { return nil }
		table.OnPaste = func(int, int, string) bool { pasted++; return true }
		table.OnKey = func(*fyne.KeyEvent) bool { passed++; return true }
		board := container.NewStack(table)
		w := test.NewTempWindow(t, board)
		w.Resize(fyne.NewSize(400, 300))
		board.Hide()
		table.BeginEdit("")
		board.Show()
		w.Canvas().Focus(table)
		if !table.Editing() {
			t.Fatalf("%s: no cell is open", name)
		}
		do(table)
		if table.Editing() || table.entry.Visible() {
			t.Errorf("%s: the cell is open still", name)
		}
		if passed != 0 {
			t.Errorf("%s: the key went on to the window", name)
		}
		if want := map[bool]int{true: 1}[name == "pasted rows"]; pasted != want {
			t.Errorf("%s: pasted %d times", name, pasted)
		}
	}
}
