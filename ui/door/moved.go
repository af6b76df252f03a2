package door

// GoOnIn copies the diary that is open to another file, and goes on there. The one that it
// was copied from stays as it is.
func (d *Doors) GoOnIn(path string) {
	d.Leave("open", func() {
		if d.host.Diary() == nil {
			return
		}
		was := d.host.Diary().Health().Path
		if err := d.host.Diary().SaveCopy(path); err != nil {
			d.host.Tell(err)
			return
		}
		d.openNow(path)
		d.host.Say(d.host.Words().Say("ui.misplaced.moved", path, was))
	})
}
