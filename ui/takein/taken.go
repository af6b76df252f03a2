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
		err = k.host.DoAs(change, k.went())
	}
	k.over(change, err)
}

// aside is done for thousands of lines: the card stays over the window until they are written, and
// nobody turns any of them meanwhile.
func (k *card) aside() {
	var change model.Change
	var err error
	fresh, said := *k, k.went()
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
		k.host.DoBeside(change, said, end)
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

// went is what is said of what was taken in.
func (k *card) went() string {
	in, _ := k.counts()
	return k.kit.Words.Count("takein.taken", in, k.of.File, k.whither())
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
