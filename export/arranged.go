package export

import (
	"cmp"
	"slices"
	"strconv"

	"chancery/model"
	"chancery/model/civil"
)

// hourUnknown says that nothing is known of the hour of an item but its day: the minute at
// which it is kept says nothing.
func hourUnknown(it *model.Item) bool {
	return !it.AllDay && it.StartMark == model.TimeTBC && it.Start.Minute() == 0
}

// lastOfDay puts behind the others of its day what has no hour: before them it would be the
// first thing that happens.
func lastOfDay(a, b *model.Item) int {
	return cmp.Or(cmp.Compare(a.Start.Date(), b.Start.Date()), compareBools(hourUnknown(a), hourUnknown(b)))
}

func compareBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// placed is an item in the order of a paper; of is the number of that of which it is a part.
type placed struct {
	it *model.Item
	of int64
}

// inPlace are the items of a programme in the order in which numbers are given: day by day,
// each with its parts behind it, what has no hour last. Parts are told from all that there
// is, of which readers may see less.
func (c *composer) inPlace(items []model.Item) []placed {
	list, days := make([]*model.Item, len(items)), map[int64]civil.Date{}
	for i := range items {
		list[i], days[items[i].ID] = &items[i], items[i].Start.Date()
	}
	whole := map[int64]int64{}
	for i := range c.full.Items {
		if of := keyOf(c.full.Items[i].ContainerID); of != 0 {
			whole[c.full.Items[i].ID] = of
		}
	}
	parts := map[int64][]*model.Item{}
	list = slices.DeleteFunc(list, func(it *model.Item) bool {
		of := whole[it.ID]
		day, there := days[of]
		part := there && day == it.Start.Date() && whole[of] == 0 && !hourUnknown(it)
		if part {
			parts[of] = append(parts[of], it)
		}
		return part
	})
	slices.SortStableFunc(list, lastOfDay)
	out := make([]placed, 0, len(items))
	for _, it := range list {
		out = append(out, placed{it, 0})
		for _, part := range parts[it.ID] {
			out = append(out, placed{part, it.ID})
		}
	}
	return out
}

// numbersOf gives each its number: 14, and to its parts 14.1, 14.2.
func numbersOf(list []placed) map[int64]string {
	out, n, part := map[int64]string{}, 0, 0
	for _, x := range list {
		if x.of != 0 {
			part++
			out[x.it.ID] = out[x.of] + "." + strconv.Itoa(part)
			continue
		}
		n, part = n+1, 0
		out[x.it.ID] = strconv.Itoa(n)
	}
	return out
}
