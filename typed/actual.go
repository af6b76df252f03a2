package typed

import (
	"chancery/model"
	"chancery/model/civil"
)

// SetActual takes when an item really began, or ended: an hour on the clocks of its start, of
// the day for which it was planned or, of an end before the beginning, of the day after. An end that
// would make it last half a day more than was planned is a slip, and refused.
func SetActual(it *model.Item, end bool, text string) error {
	clock := ""
	if err := SetClock(&clock, text); err != nil {
		return err
	}
	to, planned := &it.ActualStart, it.Start
	if end {
		to, planned = &it.ActualEnd, it.End
	}
	if clock == "" {
		*to = ""
		return nil
	}
	m, err := planned.In(it.Start.Zone)
	if err != nil {
		return err
	}
	local := string(m.Date()) + "T" + clock
	if _, err := civil.Resolve(local, it.Start.Zone, civil.NoOff); err != nil {
		return err
	}
	began, ended := local, it.ActualEnd
	if end {
		began, ended = it.ActualStart, local
	}
	if began != "" && ended != "" && ended < began {
		if ended, err = after(it, began, ended); err != nil {
			return err
		}
	}
	if *to = local; ended != "" {
		it.ActualEnd = ended
	}
	return nil
}

// after is an end on the day after the one on which it was before the beginning.
func after(it *model.Item, began, ended string) (string, error) {
	from, err := civil.Resolve(began, it.Start.Zone, civil.NoOff)
	if err != nil {
		return "", err
	}
	next := string(from.Date().Add(1)) + ended[len("2006-01-02"):]
	to, err := civil.Resolve(next, it.Start.Zone, civil.NoOff)
	if err != nil {
		return "", err
	}
	const half = 12 * 60 * 60
	if to.At-from.At > it.End.At-it.Start.At+half {
		return "", model.Refuse("typed.actual-order", ActualText(ended), ActualText(began))
	}
	return next, nil
}

// ActualText is the hour of what SetActual took.
func ActualText(local string) string {
	if len(local) == len("2006-01-02T15:04") {
		return local[11:]
	}
	return local
}
