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
		if b.Upgrade > 0 {
			rows[i].Note = d.host.Words().Say("ui.backup-upgrade", b.Upgrade)
		}
	}
	sheet.OpenBackups(d.host.Kit(), d.host.Canvas(), rows, d.keeping(list), d.preview, d.backupNow, d.Restore)
}

// Keeping says how many backups there are of the diary, and how much is kept.
func (d *Doors) Keeping() string {
	list, err := d.host.Files().Backups(d.host.Diary().Health().Path)
	if err != nil {
		return d.host.Words().Error(err)
	}
	return d.keeping(list)
}

func (d *Doors) keeping(list []Backup) string {
	var sum int64
	for _, b := range list {
		sum += b.Size
	}
	most, bytes := d.host.Files().Kept()
	w := d.host.Words()
	return w.Count("ui.backup-kept", len(list), w.Size(sum)) + " " + w.Say("sheet.backups-kept", most, w.Size(bytes))
}

// preview says what a backup holds.
func (d *Doors) preview(path string) (string, error) {
	b, err := d.host.Files().Preview(path)
	if err != nil {
		return "", err
	}
	w := d.host.Words()
	text := w.Say("ui.backup-holds", b.Events, b.Items, w.Label(b.Last.Label))
	if now, err := d.host.Diary().Revision(); err == nil && now > b.Revision {
		text += " " + w.Count("ui.backup-since", int(now-b.Revision))
	}
	return text, nil
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
