package door

import (
	"errors"

	"chancery/ui/sheet"
)

// Backups lists the copies of the diary, makes one, and puts one back.
func (d *Doors) Backups() {
	h := d.host.Diary().Health()
	list, err := d.host.Files().Backups(h.Path)
	if err != nil {
		d.host.Tell(err)
		return
	}
	rows := make([]sheet.Copy, len(list))
	for i, b := range list {
		rows[i] = sheet.Copy{Path: b.Path, Title: d.host.When(b.At), Size: b.Size}
	}
	sheet.OpenBackups(d.host.Kit(), d.host.Canvas(), rows, d.preview, d.backupNow, d.Restore)
}

// preview says what a backup holds.
func (d *Doors) preview(path string) (string, error) {
	b, err := d.host.Files().Preview(path)
	if err != nil {
		return "", err
	}
	return d.host.Words().Say("ui.backup-holds", b.Events, b.Items, d.host.Words().Label(b.Last.Label)), nil
}

func (d *Doors) backupNow() error {
	if err := d.host.Diary().Backup(); err != nil {
		return err
	}
	d.host.Say(d.host.Words().Say("ui.backup-made"))
	return nil
}

// Restore puts a backup in the place of the diary, once what is typed is saved or
// given up; what was there is kept beside it.
func (d *Doors) Restore(path string) {
	d.Leave("restore", func() {
		if err := d.putBack(path); err != nil {
			d.host.Tell(err)
		}
	})
}

// putBack closes the diary as well as it can: one that can be written no more
// fails to, and is what a backup is there for.
func (d *Doors) putBack(path string) error {
	file := d.host.Diary().Health().Path
	closing := d.host.Diary().Close()
	err := d.host.Files().Restore(file, path)
	back, again := d.host.Files().Open(file, false)
	if again != nil {
		d.host.Empty()
		return again
	}
	d.host.Lay(back)
	if err != nil {
		return errors.Join(err, closing)
	}
	d.host.Say(d.host.Words().Say("ui.restored"))
	return nil
}
