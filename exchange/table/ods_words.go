package table

import (
	"encoding/xml"
	"io"
	"regexp"
	"strconv"
	"strings"

	"chancery/exchange/source"
)

func firstOf(list ...string) string {
	for _, s := range list {
		if s != "" {
			return s
		}
	}
	return ""
}

// words are the letters of a paragraph that looks so, with the blanks that it counts.
func (o *openSheet) words(l look) (string, error) {
	var out strings.Builder
	for looks := []look{l}; len(looks) > 0; {
		t, err := o.d.RawToken()
		if err != nil {
			return "", io.ErrUnexpectedEOF
		}
		switch t := t.(type) {
		case xml.CharData:
			said, cut := looks[len(looks)-1].said(string(t))
			out.WriteString(said)
			o.gone += cut
		case xml.EndElement:
			looks = looks[:len(looks)-1]
		case xml.StartElement:
			if len(looks) > source.MostDepth {
				return "", source.Refuse("bomb", "")
			}
			here := looks[len(looks)-1]
			if own, ok := o.named[attr(t, "style-name")]; ok && t.Name.Local == "span" {
				here = look{here.struck || own.struck, here.raised || own.raised}
			}
			looks = append(looks, here)
			switch t.Name.Local {
			case "s":
				out.WriteString(strings.Repeat(" ", min(repeated(t, "c"), 100)))
			case "tab":
				out.WriteByte('\t')
			case "line-break":
				out.WriteByte('\n')
			}
		}
	}
	return out.String(), nil
}

var lasts = regexp.MustCompile(`^PT(\d+)H(\d+)M(\d+)`)

// openValue is a value as a person writes it; its own text follows the pattern of the file.
func openValue(s xml.StartElement, text string) string {
	switch attr(s, "value-type") {
	case "date":
		day, hour, timed := strings.Cut(attr(s, "date-value"), "T")
		if timed && len(hour) >= 5 && hour[:5] != "00:00" {
			return day + " " + hour[:5]
		}
		if day != "" {
			return day
		}
	case "time":
		if m := lasts.FindStringSubmatch(attr(s, "time-value")); m != nil {
			h, _ := strconv.Atoi(m[1])
			min, _ := strconv.Atoi(m[2])
			if sec, _ := strconv.Atoi(m[3]); sec >= 30 {
				min++
			}
			if h, min = h+min/60, min%60; h <= 24 {
				return two(h) + ":" + two(min)
			}
		}
	}
	return text
}
