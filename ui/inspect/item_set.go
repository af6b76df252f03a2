package inspect

import (
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/part"
	"chancery/words"
)

// setAllDay takes the hours away, or gives back an hour of the morning.
func setAllDay(it *model.Item, on bool) error {
	first, last := it.Start.Date(), it.End.Date()
	if on {
		if it.End.At > it.Start.At && it.End.Minute() == 0 {
			last = last.Add(-1)
		}
		it.Start.Local, it.End.Local = string(first)+"T00:00", string(max(first, last).Add(1))+"T00:00"
	} else {
		it.Start.Local, it.End.Local = string(first)+"T09:00", string(first)+"T10:00"
	}
	it.Start.Off, it.End.Off = civil.NoOff, civil.NoOff
	it.StartMark, it.EndMark, it.AllDay = model.Exact, model.Exact, on
	return it.Settle()
}

// knownTo are those to whom the hour or the place of an item may be known: mostly all who
// read of it.
func knownTo(w *words.Words) []part.Option {
	return append([]part.Option{{Name: w.Say("sheet.known-to.")}}, part.Options(model.Audiences, "audience.", w.Say)...)
}

// change edits a copy of the item as it stands in the diary and saves it.
func (f *itemForm) change(edit func(*model.Item) error) error {
	it, ok := f.cells.Programme.Item(f.id)
	if !ok {
		return model.Refuse("model.missing")
	}
	was := it
	if err := edit(&it); err != nil {
		return err
	}
	f.cells.OnWay(&was, &it)
	if err := it.Check(); err != nil {
		return err
	}
	save := &model.SaveItem{Item: it}
	return f.kit.DoSaying(save, f.cells.ToldOnWay(save), nil)
}
