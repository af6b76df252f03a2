package takein

import (
	"cmp"
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/exchange/proposal"
	"chancery/ui/part"
)

const columnsAcross = 8

// mapping lets each column of the file be taken for another; that is remembered for files of
// the same shape.
func (k *card) mapping() (out []fyne.CanvasObject) {
	if len(k.of.Columns) < 2 {
		return nil
	}
	w := k.kit.Words
	var options []part.Option
	all := proposal.Choices(k.of.Kind)
	for _, c := range all {
		options = append(options, part.Option{Value: c, Name: w.Say("takein.as." + cmp.Or(c, "nothing"))})
	}
	var row *fyne.Container
	for i, c := range k.of.Columns {
		if i%columnsAcross == 0 {
			row = container.New(part.Row{})
			out = append(out, row)
		}
		head := cmp.Or(c.Head, w.Say("takein.column", strconv.Itoa(i+1)))
		as := c.As
		if !slices.Contains(all, as) {
			as = ""
		}
		row.Add(k.box("column "+strconv.Itoa(i)+head, head, options, as, func(v string) error { return k.takeAs(i, v) }))
	}
	return out
}

func (k *card) takeAs(column int, as string) error {
	shape := k.of.Shape()
	was := k.cols
	k.cols = nil
	for _, c := range k.of.Columns {
		k.cols = append(k.cols, c.As)
	}
	if k.cols[column] = as; k.again() != nil {
		k.cols = was
		return k.again()
	}
	k.host.Map(shape, k.cols)
	return nil
}
