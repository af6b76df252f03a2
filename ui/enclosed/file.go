package enclosed

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"chancery/model"
)

// Attach lets files lie with the record, all of them as one deed or none.
func (c *Card) Attach(paths []string) {
	if c.host.Kit().ReadOnly || len(paths) == 0 {
		return
	}
	var deeds []model.Change
	var names []string
	for _, path := range paths {
		b, err := fileAt(path)
		if err != nil {
			c.say(err)
			return
		}
		a := model.Attachment{Name: filepath.Base(path), Audience: model.Internal}
		a.Lie(c.of)
		names = append(names, a.Name)
		deeds = append(deeds, &model.Attach{Attachment: a, Bytes: b})
	}
	if len(deeds) == 1 {
		c.do(deeds[0])
		return
	}
	c.do(&model.Several{Verb: model.Label{Verb: "new-attachments", Args: []model.Text{model.Plain(strings.Join(names, ", "))}}, Changes: deeds})
}

// fileAt is what a file holds; of one that is too large nothing is read.
func fileAt(path string) ([]byte, error) {
	name := filepath.Base(path)
	is, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, &model.Error{Code: "file.unread", Args: []string{name}, Err: err}
	case !is.Mode().IsRegular():
		return nil, model.Refuse("file.folder", name)
	case is.Size() > model.MostAttached:
		return nil, model.Refuse("file.large", name, strconv.Itoa(model.MostAttached>>20))
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, &model.Error{Code: "file.unread", Args: []string{name}, Err: err}
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, model.MostAttached+1)) // it may have grown
	if err != nil {
		return nil, &model.Error{Code: "file.unread", Args: []string{name}, Err: err}
	}
	return b, nil
}

// open shows a copy with what the system opens it with. A program is not begun: nobody knows
// who made it.
func (c *Card) open(a *model.Attachment) {
	if slices.Contains(programs, strings.ToLower(filepath.Ext(strings.TrimRight(a.Name, ". ")))) {
		c.say(model.Refuse("file.runs", a.Name))
		return
	}
	b, err := c.host.Kit().Desk.Vault(a.File.Key)
	var path string
	if err == nil {
		path, err = c.host.Aside(a.Name, b)
	}
	if c.say(err) {
		c.host.Open(path)
	}
}

// programs are endings of what a system runs and does not show.
var programs = []string{".exe", ".com", ".bat", ".cmd", ".msi", ".msp", ".scr", ".pif", ".cpl", ".hta", ".js", ".jse", ".vbs", ".vbe", ".wsf", ".wsh", ".ps1", ".psm1",
	".lnk", ".url", ".reg", ".inf", ".jar", ".desktop", ".appimage", ".sh", ".run", ".command", ".app", ".py", ".pl", ".scf", ".chm", ".iso", ".img", ".vhd"}

// save asks where a copy is written.
func (c *Card) save(a *model.Attachment) {
	b, err := c.host.Kit().Desk.Vault(a.File.Key)
	if !c.say(err) {
		return
	}
	c.sheet.Close()
	c.host.SaveFile(a.Name, b)
}
