package sheet

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
)

// addSteps puts the steps of an item that is unfolded below it, and an empty one
// for the next.
func (o *Order) addSteps(it *model.Item, n int) {
	if !o.open[it.ID] {
		return
	}
	for i := range it.Steps {
		o.lines = append(o.lines, line{item: it, day: it.Start.Date(), n: n, step: i + 1})
	}
	o.lines = append(o.lines, line{item: it, day: it.Start.Date(), n: n, step: len(it.Steps) + 1, fresh: true})
}

// fold shows or hides the steps of the row's item. What has none yet gets an
// empty one.
func (o *Order) fold(row int, open bool) {
	if row >= len(o.lines) || o.lines[row].item == nil {
		return
	}
	it := o.lines[row].item
	if o.open[it.ID] == open {
		return
	}
	o.open[it.ID] = open
	if delete(o.fresh, it.ID); !open {
		delete(o.open, it.ID)
	}
	o.arrange()
	o.Table.Reload()
	for r, l := range o.lines {
		if l.isItem() && l.item.ID == it.ID {
			o.Table.GoTo(r, 3)
		}
	}
}

// stepAt is the step of a row: one that is there, or what is typed of the next.
func (o *Order) stepAt(l line) model.Step {
	if !l.fresh {
		return l.item.Steps[l.step-1]
	}
	if s, ok := o.fresh[l.item.ID]; ok {
		return s
	}
	if n := len(l.item.Steps); n > 0 {
		return model.Step{Minute: l.item.Steps[n-1].Minute}
	}
	return model.Step{}
}

// stepTexts are the columns in which a step says something, and what.
func stepText(s *model.Step, c typed.Column) *model.Text {
	switch c {
	case typed.ColActivity:
		return &s.Title
	case typed.ColHost:
		return &s.Who
	case typed.ColInterpret:
		return &s.Cue
	case typed.ColPress:
		return &s.Music
	case typed.ColResponsible:
		return &s.Props
	case typed.ColRemarks:
		return &s.Words
	}
	return nil
}

// stepCell is what a cell of a step shows: what the column holds of it is named,
// since the head says something else.
func (o *Order) stepCell(row int, c typed.Column) string {
	l := o.lines[row]
	s := o.stepAt(l)
	text := o.stepTyped(l, c)
	if text == "" && row != o.Table.Row() {
		if c == typed.ColNumber && l.fresh {
			return "+"
		}
		return ""
	}
	switch c {
	case typed.ColNumber:
		if l.fresh {
			return "+"
		}
		return ""
	case typed.ColFrom, typed.ColActivity:
		return text
	case typed.ColTo, typed.ColGuest, typed.ColAudience, typed.ColStatus:
		return ""
	case typed.ColPlace:
		if s.From.Empty() && s.To.Empty() && text == "" {
			return o.kit.Words.Say("sheet.step.place") + " …"
		}
		return text
	}
	label := o.kit.Words.Say("sheet.step." + string(c))
	if text == "" {
		return label + " …"
	}
	return label + ": " + text
}

// stepTyped is what is typed in a cell of a step.
func (o *Order) stepTyped(l line, c typed.Column) string {
	s := o.stepAt(l)
	switch c {
	case typed.ColFrom:
		if l.fresh && s.Title.Empty() && o.fresh[l.item.ID].Minute == 0 {
			return ""
		}
		return l.item.Start.AddMinutes(s.Minute).Clock()
	case typed.ColPlace:
		return o.kit.Words.Where(s.Where(), func(t model.Text) string { return t.In(o.kit.Lang) })
	}
	if t := stepText(&s, c); t != nil {
		return t.In(o.kit.Lang)
	}
	return ""
}

// Typed is what a cell holds when it is typed in.
func (o *Order) Typed(row, col int) string {
	if l := o.lines[row]; l.step > 0 {
		return o.stepTyped(l, o.cols[col])
	} else if o.Table.Tongue() != "" {
		return o.inTongue(l, o.cols[col])
	}
	return o.Cell(row, col)
}

// editStep takes what was typed into a cell of a step. A new step is kept once
// it says what happens.
func (o *Order) editStep(l line, c typed.Column, text string) error {
	s := o.stepAt(l)
	text = strings.TrimSpace(text)
	switch c {
	case typed.ColFrom:
		if err := o.stepHour(l, &s, text); err != nil {
			return err
		}
	case typed.ColPlace:
		typed.SetWay(&s, text, o.kit.Lang)
	default:
		t := stepText(&s, c)
		if t == nil {
			return model.Refuse("ui.step-cell")
		}
		*t = t.With(o.kit.Lang, text)
	}
	if l.fresh && s.Title.Empty() {
		o.fresh[l.item.ID] = s
		return nil
	}
	it := *l.item
	steps := slices.Clone(it.Steps)
	switch {
	case l.fresh:
		steps = append(steps, s)
	case s.Title.Empty():
		return model.Refuse("model.no-title")
	default:
		steps[l.step-1] = s
	}
	if err := o.keepSteps(it, steps); err != nil {
		return err
	}
	for i, other := range steps { // in the order of their time, which may be another now
		if other.Minute == s.Minute && other.Title.Equal(s.Title) {
			o.remain(line{item: l.item, step: i + 1})
		}
	}
	return nil
}

// stepHour takes the hour of a step, and what happens where that is typed behind it and nothing is said yet.
func (o *Order) stepHour(l line, s *model.Step, text string) error {
	minute, title, err := typed.StepRow(l.item, text)
	if err == nil && title != "" && !s.Title.Empty() {
		minute, err = typed.StepMinute(l.item, text)
	}
	if err != nil {
		return err
	}
	if s.Minute = minute; title != "" {
		s.Title = s.Title.With(o.kit.Lang, title)
	}
	return nil
}

// keepSteps saves the steps of an item, in the order of their time.
func (o *Order) keepSteps(it model.Item, steps model.Steps) error {
	slices.SortStableFunc(steps, func(a, b model.Step) int { return a.Minute - b.Minute })
	it.Steps = steps
	delete(o.fresh, it.ID)
	return o.kit.Do(&model.SaveItem{Item: it})
}

// dropSteps takes steps away, in one deed; it says whether the rows are any.
func (o *Order) dropSteps(rows []int) bool {
	if len(rows) != 1 || rows[0] >= len(o.lines) || o.lines[rows[0]].step == 0 {
		return false
	}
	l := o.lines[rows[0]]
	if l.fresh {
		delete(o.fresh, l.item.ID)
		o.Table.Reload()
		return true
	}
	it := *l.item
	if err := o.keepSteps(it, slices.Delete(slices.Clone(it.Steps), l.step-1, l.step)); err != nil {
		o.kit.Tell(err)
	}
	return true
}

// nextStep opens the empty step of the row's item, where the row is a step.
func (o *Order) nextStep() bool {
	row := o.Table.Row()
	if row >= len(o.lines) || o.lines[row].step == 0 {
		return false
	}
	for r := row; r < len(o.lines) && o.lines[r].step > 0; r++ {
		if o.lines[r].fresh {
			o.Table.GoTo(r, 1)
			o.Table.BeginEdit("")
			return true
		}
	}
	return false
}
