package export

import "chancery/words"

// house is the style that was asked for, else that of the office.
func (o *Options) house() (words.House, error) {
	if o.House != "" {
		return words.HouseLike(o.House)
	}
	return o.Look.House, nil
}

// inFormat is how a house writes in the languages and the format of a paper: tables have cells of their own for
// begin and end, and words beside them write hours as they do.
func (o *Options) inFormat(house words.House) words.House {
	f := o.Format()
	if (f == "xlsx" || f == "csv") && !house.StartAlone() {
		house = house.With("range", "closed")
	}
	switch house = house.Together(o.Languages); f {
	case "csv":
		return house.With("hour", "colon")
	case "xlsx":
		return house.InCells()
	}
	return house
}
