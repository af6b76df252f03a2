package typed

import (
	"chancery/model"
	"chancery/model/civil"
)

// SetActual takes when an item really began, or ended: an hour on the clocks of its start, of
// the day for which it was planned or, of an end before the beginning, of the day after.
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
	if began := it.ActualStart; end && began != "" && local < began {
		local = string(m.Date().Add(1)) + "T" + clock
	}
	if _, err := civil.Resolve(local, it.Start.Zone, civil.NoOff); err != nil {
		return err
	}
	*to = local
	return nil
}

// ActualText is the hour of what SetActual took.
func ActualText(local string) string {
	if len(local) == len("2006-01-02T15:04") {
		return local[11:]
	}
	return local
}
