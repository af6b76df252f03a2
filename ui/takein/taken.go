package takein

import (
	"chancery/exchange/proposal"
	"chancery/model"
)

// done takes it in. What cannot go in is said, nothing has changed, and the card stays. Thousands of
// lines are made and written beside the window.
func (k *card) done() {
	if k.busy || k.into == intoNew && !k.headline.Commit() {
		return
	}
	if len(k.lines) >= many {
		k.aside()
		return
	}
	change, err := k.oneDeed()
	if err == nil { // of a new visit too: that it was added says nothing of its lines
		err = k.host.DoAs(change, k.went(change))
	}
	k.over(change, err)
}

// aside is done for thousands of lines: the card stays over the window until they are written, and
// nobody turns any of them meanwhile.
func (k *card) aside() {
	var change model.Change
	var err error
	fresh := *k
	k.busy, k.writing = true, true
	k.take.Off(true)
	k.host.Say(k.kit.Words.Say("takein.writing", k.name))
	end := func(err error) {
		k.busy, k.writing = false, false
		k.over(change, err)
	}
	k.host.Beside(func() { change, err = fresh.oneDeed() }, func() {
		if err != nil {
			end(err)
			return
		}
		k.host.DoBeside(change, k.went(change), end)
	})
}

// oneDeed is the one deed, refused where it would do nothing.
func (k *card) oneDeed() (model.Change, error) {
	change, _, err := k.change()
	if err == nil && change == nil {
		err = model.Refuse("takein.nothing-new")
	}
	return change, err
}

// went is what is said of what was taken in, and on which clocks it puts what is a flight now.
func (k *card) went(change model.Change) string {
	in, _ := k.counts()
	said := k.kit.Words.Count("takein.taken", in, k.of.File, k.whither())
	if also := k.cells.ToldOnWay(change); k.into == intoVisit && also != "" {
		said += " · " + also
	}
	return said
}

// over closes the card of what was taken in, or says why it was not.
func (k *card) over(change model.Change, err error) {
	if k.failed = err; err != nil {
		k.warn()
		return
	}
	k.sheet.Close()
	if id := proposal.Began(change); id != 0 {
		k.host.Begin(id)
	}
}
