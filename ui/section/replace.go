package section

import (
	"chancery/model"
	"chancery/register"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// Replace finds words in the chosen rows, else in all that pass the filter, and puts others
// there.
func (s *Section) Replace() {
	r := s.rows
	if r == nil {
		return
	}
	keys := r.keys()
	var columns []part.Option
	for _, c := range r.list.Columns {
		if c.InWords() && c.Lang == "" {
			columns = append(columns, part.Option{Value: c.Key, Name: r.book.Name(c)})
		}
	}
	sheet.OpenReplaceRows(s.host.Kit(), s.host.Canvas(), columns, func(what model.Replacing) (sheet.Replaced, error) {
		return s.rows.replaced(what, keys)
	})
}

// keys are those of the rows that are chosen together, else of all that are shown.
func (r *rows) keys() (out []int64) {
	list := r.Table.Picked()
	for i := range r.lines {
		if len(list) < 2 {
			out = append(out, r.lines[i].Record.Head().ID)
		}
	}
	for _, row := range list {
		if rec := r.record(row); rec != nil && len(list) > 1 {
			out = append(out, rec.Head().ID)
		}
	}
	return out
}

// replaced is what would be replaced in rows, in every language.
func (r *rows) replaced(what model.Replacing, keys []int64) (out sheet.Replaced, err error) {
	for _, key := range keys {
		line := r.list.Line(key)
		if line == nil || what.Find == "" {
			continue
		}
		one, hits := r.book.Change(line), 0
		for _, c := range r.list.Columns {
			was := r.book.Typed(one, c)
			now := what.Text(was)
			if !c.InWords() || now == was || what.Field != "" && what.Field != c.Key {
				continue
			}
			if err := r.book.Type(one, c, now); err != nil {
				return out, err
			}
			out.Hits, hits = append(out.Hits, [2]string{was, now}), hits+1
		}
		if hits == 0 {
			continue
		}
		change, err := r.book.Keep(one)
		if err != nil {
			return out, err
		}
		out.Changes = append(out.Changes, change)
	}
	return out, nil
}

// said is what rows are to say in a column.
type said struct {
	column *register.Column
	text   string
}

// inEach are the columns of a text, in every language.
func (r *rows) inEach(c *register.Column) (out []*register.Column) {
	for _, o := range r.list.Columns {
		if o.Key == c.Key {
			out = append(out, o)
		}
	}
	return out
}
