package sheet

import (
	"fyne.io/fyne/v2"

	"chancery/ui/part"
)

// askRemarks says how many internal remarks there are, and asks whether they come along.
func (f *againCard) askRemarks(body *fyne.Container) {
	if n := f.cells.Programme.Remarks(); n > 0 {
		f.remarks = part.NewCheck(f.kit.Words.Count("sheet.again.remarks", n), true, func(bool) { f.ticked = true })
		body.Add(f.remarks)
	}
}

// tickRemarks lets them come along with the same guest, and leaves them behind with another, of whom they do not speak,
// until somebody says otherwise.
func (f *againCard) tickRemarks() {
	if f.remarks != nil && !f.ticked {
		f.remarks.Put(f.guests == nil)
	}
}
