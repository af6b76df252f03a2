package table

import (
	"encoding/xml"
	"math"
	"strconv"
	"strings"
	"time"
)

// kind is what a number means, as its format says.
type kind int

const (
	plain kind = iota
	aDay
	anHour
	aMoment
)

// styles learns what the numbers of each style mean.
func (w *book) styles() error {
	custom, inCells, inFonts := map[string]kind{}, false, false
	return w.each("xl/styles.xml", func(_ *xml.Decoder, s xml.StartElement) error {
		switch s.Name.Local {
		case "numFmt":
			custom[attr(s, "numFmtId")] = kindOf(attr(s, "formatCode"))
		case "fonts":
			inFonts = true
		case "font":
			if inFonts {
				w.fonts = append(w.fonts, look{})
			}
		case "strike", "vertAlign":
			if n := len(w.fonts); inFonts && n > 0 {
				w.fonts[n-1].learn(s)
			}
		case "fills":
			inFonts = false
		case "cellXfs":
			inCells, inFonts = true, false
		case "cellStyles", "dxfs":
			inCells = false
		case "xf":
			if id := attr(s, "numFmtId"); inCells {
				k, own := custom[id]
				if !own {
					k = builtIn(id)
				}
				w.formats = append(w.formats, k)
				var l look
				if n, err := strconv.Atoi(attr(s, "fontId")); err == nil && n >= 0 && n < len(w.fonts) {
					l.struck = w.fonts[n].struck // an hour is never the mark of a note
				}
				w.looks = append(w.looks, l)
			}
		}
		return nil
	})
}

// builtIn are the formats that every workbook has.
func builtIn(id string) kind {
	n, err := strconv.Atoi(id)
	switch {
	case err != nil:
	case n >= 14 && n <= 17, n >= 27 && n <= 31, n >= 50 && n <= 58:
		return aDay
	case n >= 18 && n <= 21, n >= 45 && n <= 47, n >= 32 && n <= 35:
		return anHour
	case n == 22:
		return aMoment
	}
	return plain
}

// kindOf reads a format somebody made: letters of days, of hours, or of both, outside
// quotation marks and brackets.
func kindOf(code string) kind {
	code, _, _ = strings.Cut(strings.ToLower(code), ";")
	var bare strings.Builder
	quoted, boxed, skip := false, false, false
	for _, r := range code {
		switch {
		case skip:
			skip = false
		case r == '\\' || r == '_' || r == '*':
			skip = true
		case r == '"':
			quoted = !quoted
		case r == '[':
			boxed = true
		case r == ']':
			boxed = false
		case boxed && (r == 'h' || r == 'm' || r == 's'), !quoted && !boxed:
			bare.WriteRune(r)
		}
	}
	s := strings.ReplaceAll(bare.String(), "general", "")
	day, hour := strings.ContainsAny(s, "yd") || strings.Contains(s, "mmm"), strings.ContainsAny(s, "hs")
	switch {
	case day && hour:
		return aMoment
	case day:
		return aDay
	case hour:
		return anHour
	}
	return plain
}

const minutesADay = 24 * 60

// said is a number as a person writes it: 2027-04-19, 10:20, or both. What counts days in a
// column of hours carries its own day.
func said(v float64, k kind, from04 bool) string {
	if k == plain || v < 0 || v > 2_958_465 || math.IsNaN(v) {
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	days, minute := math.Floor(v), int(math.Round((v-math.Floor(v))*minutesADay))
	if minute == minutesADay {
		days, minute = days+1, 0
	}
	hour := two(minute/60) + ":" + two(minute%60)
	if k == anHour && days < 1 {
		return hour
	}
	if k == anHour && days == 1 && minute == 0 {
		return "24:00"
	}
	first := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	if from04 {
		first = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	} else if days < 60 { // the day that was never: 29 February 1900
		days++
	}
	day := first.AddDate(0, 0, int(days)).Format("2006-01-02")
	if k == aDay || k == aMoment && minute == 0 {
		return day
	}
	return day + " " + hour
}

func two(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}
