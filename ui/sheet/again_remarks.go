package sheet

import (
	"fyne.io/fyne/v2"

	"chancery/ui/part"
)

// askRemarks says how many internal remarks there are, and asks whether they come along.
func (f *againCard) askRemarks(body *fyne.Container) {
	if n := f.cells.Programme.Remarks(); n > 0 {
		f.remarks = part.NewCheck(f.kit.Words.Count("sheet.again.remarks", n), true, func(bool) { f.ticked = true; f.lookAgain() })
		body.Add(f.remarks)
	}
}

// remarked says that the internal remarks come along.
func (f *againCard) remarked() bool { return f.remarks == nil || f.remarks.On() }

// tickRemarks lets them come along with the same guest, and leaves them behind with another, of whom they do not speak,
// until somebody says otherwise.
func (f *againCard) tickRemarks(another bool) {
	if f.remarks != nil && !f.ticked {
		f.remarks.Put(!another)
	}
}

// lookAgain looks through what comes along now. What was worded is kept.
func (f *againCard) lookAgain() {
	if f.guests == nil {
		return
	}
	was := f.guests.Rows
	f.guests = f.cells.NewGuests(*f.party(f.of.PartyOf(f.side())), *f.party(part.KeyOf(f.guest.Value())), f.remarked())
	if f.city != nil {
		f.guests.Town(f.of.City, f.where().City)
	}
	for i := range f.guests.Rows {
		r := &f.guests.Rows[i]
		for _, old := range was {
			if old.Lang == r.Lang && old.Was == r.Was && old.Person == r.Person && (old.Place == nil) == (r.Place == nil) {
				r.Now = old.Now
			}
		}
	}
	f.renew()
}
