package typed

import (
	"errors"
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

// StartZone is the zone of the start, "" where it is that of the visit.
func StartZone(it *model.Item, visit string) string {
	if it.Start.Zone == visit {
		return ""
	}
	return it.Start.Zone
}

// EndZone is the IANA zone of the end, "" where it is that of the start.
func EndZone(it *model.Item) string {
	if it.End.Zone == it.Start.Zone {
		return ""
	}
	return it.End.Zone
}

// SetStartZone says on which clocks the start is told, by a city or by the name of
// the zone; "" by those of the visit. The hour that stands there stays, and so does
// that of the end, which goes along where it stood on the same clocks, but for a
// flight: that ends elsewhere. What is no zone is refused with model.zone.
func SetStartZone(it *model.Item, text, visit string) error {
	zone, err := zoneTyped(text, visit)
	if err != nil {
		return err
	}
	start, err := onClocks(it.Start, zone)
	if err != nil {
		return err
	}
	end := it.End
	if it.End.Zone == it.Start.Zone && it.Kind != model.Flight {
		if end, err = onClocks(it.End, zone); err != nil {
			return err
		}
	}
	return setBoth(it, start, end)
}

// SetEndZone says on which clocks the end is told: a flight lands in another zone.
// The hour that stands there stays; what is no zone is refused with model.zone.
func SetEndZone(it *model.Item, text string) error {
	zone, err := zoneTyped(text, it.Start.Zone)
	if err != nil {
		return err
	}
	if it.EndMark == model.Open { // no hour stands there
		it.End, err = civil.MomentAt(it.Start.At, zone)
		return err
	}
	end, err := onClocks(it.End, zone)
	if err != nil {
		return err
	}
	return setBoth(it, it.Start, end)
}

func setBoth(it *model.Item, start, end civil.Moment) error {
	if it.EndMark == model.Open {
		var err error
		if end, err = start.In(end.Zone); err != nil {
			return err
		}
	}
	if end.At < start.At {
		return model.Refuse("typed.zone-before", start.Clock(), end.Clock())
	}
	it.Start, it.End = start, end
	return nil
}

// zoneTyped is the zone that was typed, or usual where nothing was.
func zoneTyped(text, usual string) (string, error) {
	text = strings.TrimSpace(text)
	if text == "" {
		return usual, nil
	}
	zone := zoneNamed(text)
	if zone == "" {
		zone = text
	}
	if _, err := civil.Load(zone); err != nil {
		return "", model.Refuse("model.zone", text)
	}
	return zone, nil
}

// onClocks is the same hour of the same day on other clocks; of an hour that exists
// twice there, the first.
func onClocks(m civil.Moment, zone string) (civil.Moment, error) {
	out, err := civil.Resolve(m.Local, zone, civil.NoOff)
	var e *civil.Error
	if errors.As(err, &e) && e.Code == "civil.fold" {
		return e.Choices[0], nil
	}
	return out, err
}
