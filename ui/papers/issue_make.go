package papers

import (
	"strings"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
)

// make issues what is asked for: papers are made and lie on the disk, whole, before the
// edition is kept; only then have they their names.
func (i *issuing) make() {
	w := i.words()
	if i.embargo.Commit(); i.embargo.Refused() != "" {
		i.host.Canvas().Focus(i.embargo.Entry())
		return
	}
	i.look() // what stands against it is of those who stand there now
	papers, to, reason := i.asked(), i.recipients(), strings.TrimSpace(i.reason.Text())
	switch {
	case len(papers) == 0:
		i.unpicked.put(w.Say("issue.pick-paper"))
		i.sheet.Refresh()
		i.host.Canvas().Focus(i.papers.pane)
		return
	case len(to) == 0:
		i.wrong(i.others, w.Say("issue.pick-holder"))
		return
	case i.stops() != nil && i.stops().Rule == "unserved":
		if i.wrong(i.others, i.stops().Said); len(i.inside.rows) > 0 {
			i.sheet.Bring(i.inside.pane)
		}
		return
	case i.stops() != nil && i.stops().Rule == "embargo":
		i.wrong(i.embargo, i.stops().Said)
		return
	case i.stops() != nil:
		i.bringPoints()
		return
	case i.blocked() && reason == "":
		i.wrong(i.reason, w.Say("issue.give-reason"))
		return
	}
	of := &export.Issuing{Programme: i.of[0], N: i.number.Next, Given: i.list, Why: i.worded(), Wishes: i.given(papers, to)}
	for _, o := range i.against {
		if o.Blocks {
			of.Waived = append(of.Waived, model.Waiver{Rule: o.Rule, About: o.About, Said: model.Plain(o.Said), Reason: reason})
		}
	}
	if i.marked.On() {
		if err := of.Marked(i.desk().Vault); err != nil {
			i.wrong(i.others, w.Error(err))
			return
		}
	}
	folder := i.folder()
	i.do.Off(true)
	slow := i.slowly(folder)
	var change *model.Issue
	var files []export.Given
	var staged *export.Staged
	var err error
	i.host.Beside(func() {
		if change, files, err = of.Make(); err == nil {
			staged, err = export.Stage(folder, files)
		}
	}, func() {
		slow.stop()
		if i.do.Off(false); err == nil {
			err = i.giveOut(change, files, staged)
		}
		if err != nil {
			i.wrong(i.about(err), w.Error(err))
			return
		}
		i.sheet.Close()
		last := i.host.Asked(i.last)
		last.Folder = folder
		i.host.KeepAsked(i.last, last)
		i.host.Remember()
		i.host.Say(w.Say("issue.done", change.N), i.show(folder))
	})
}

// about is the field that an error is of: the folder where a file could not be written.
func (i *issuing) about(err error) *part.Field {
	switch model.Code(err) {
	case "export.embargo-past":
		return i.embargo
	case "export.write", "export.full", "export.read-only", "export.denied", "export.no-folder":
		return i.place
	}
	return i.others
}

// wrong says under a field why nothing was issued, and leads there: the card is higher than
// the window.
func (i *issuing) wrong(f *part.Field, why string) {
	f.Wrong(why)
	i.host.Canvas().Focus(f.Entry())
	i.sheet.Bring(f)
}

// worded is why, in the language of the content.
func (i *issuing) worded() model.Text {
	if s := strings.TrimSpace(i.why.Text()); s != "" {
		return model.Text{i.host.Kit().Lang: s}
	}
	return nil
}

// giveOut keeps the edition, and gives the files their names. A file that cannot have its
// name afterwards is no reason to take the edition back: its bytes are kept.
func (i *issuing) giveOut(change *model.Issue, files []export.Given, staged *export.Staged) error {
	if err := i.desk().Do(change); err != nil {
		staged.Drop()
		return err
	}
	if _, err := staged.Place(); err != nil {
		i.host.Tell(&model.Error{Code: "edition.unwritten", Args: []string{i.words().Say("edition.n", change.N), i.words().Error(err)}, Err: err})
		return nil
	}
	for n := range files {
		if err := i.desk().RecordPaper(&files[n].Made); err != nil {
			return err
		}
	}
	return nil
}
