package ical

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"chancery/exchange/charset"
	"chancery/exchange/source"
)

// property is one line of a calendar: NAME;PARAM=VALUE:VALUE.
type property struct {
	name   string
	params []param
	value  string
}

// param is one parameter of a line, of which most have none or one.
type param struct{ name, value string }

// param is the value of a parameter; of two of a name that of the last.
func (p *property) param(name string) string {
	for i := len(p.params) - 1; i >= 0; i-- {
		if p.params[i].name == name {
			return p.params[i].value
		}
	}
	return ""
}

// component is what stands between BEGIN and END.
type component struct {
	name  string
	props []property
	parts []*component
}

func (c *component) first(name string) *property {
	for i := range c.props {
		if c.props[i].name == name {
			return &c.props[i]
		}
	}
	return nil
}

func (c *component) text(name string) string {
	if p := c.first(name); p != nil {
		return unescaped(p.value)
	}
	return ""
}

// known are names of properties that calendars write: what else looks like one may be the
// rest of a text that a mail program broke.
var known = setOf("BEGIN END UID DTSTART DTEND DTSTAMP DURATION SUMMARY DESCRIPTION LOCATION STATUS CLASS RRULE RDATE EXDATE EXRULE RECURRENCE-ID SEQUENCE " +
	"ORGANIZER ATTENDEE CATEGORIES COMMENT CONTACT CREATED LAST-MODIFIED PRIORITY RESOURCES TRANSP URL GEO ATTACH RELATED-TO REQUEST-STATUS TZID TZNAME " +
	"TZOFFSETFROM TZOFFSETTO TZURL TRIGGER ACTION REPEAT VERSION PRODID METHOD CALSCALE NAME COLOR IMAGE CONFERENCE REFRESH-INTERVAL SOURCE DUE COMPLETED PERCENT-COMPLETE FREEBUSY ACKNOWLEDGED")

func setOf(list string) map[string]bool {
	out := map[string]bool{}
	for s := range strings.FieldsSeq(list) {
		out[s] = true
	}
	return out
}

// named says that a line begins with the name of a property.
func named(line string) bool {
	n := strings.IndexAny(line, ":;")
	if n < 0 && known[line] { // folded behind the name
		return true
	}
	if n < 1 || n > 64 {
		return false
	}
	name := line[:n]
	for _, r := range name {
		if !(r == '-' || r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z') {
			return false
		}
	}
	upper := strings.ToUpper(name)
	return known[upper] || strings.HasPrefix(upper, "X-") || name == upper
}

// unfolded are the lines of a calendar, with what was broken put together again, and
// whether anything was broken in a way that is none of calendars.
func unfolded(b []byte) (out []string, broken bool) {
	text := string(b)
	if !utf8.ValidString(text) || bytes.HasPrefix(b, []byte("\xff\xfe")) || bytes.HasPrefix(b, []byte("\xfe\xff")) {
		if read, _, _, err := charset.Read(b, ""); err == nil {
			text = read
		}
	}
	text = strings.ReplaceAll(strings.ReplaceAll(strings.TrimPrefix(text, "\ufeff"), "\r\n", "\n"), "\r", "\n")
	out = make([]string, 0, strings.Count(text, "\n")+1)
	last := ""               // the line in hand
	var long strings.Builder // and with what it goes on, if it does
	goesOn := func(parts ...string) {
		if long.Len() == 0 {
			long.WriteString(last)
		}
		for _, s := range parts {
			long.WriteString(s)
		}
	}
	ends := func() {
		if long.Len() > 0 {
			last = long.String()
			long.Reset()
		}
		if last != "" {
			out = append(out, last)
		}
	}
	for line := range strings.SplitSeq(text, "\n") {
		full := long.Len() >= mostLine || len(last) >= mostLine
		switch {
		case line == "":
			continue
		case last != "" && (line[0] == ' ' || line[0] == '\t'):
			if !full {
				goesOn(line[1:])
			}
			continue
		case last != "" && !named(line):
			if broken = true; !full {
				goesOn(" ", strings.TrimSpace(line))
			}
			continue
		}
		ends()
		last = strings.TrimLeft(line, " \t")
	}
	ends()
	return out, broken
}

// mostLine is how long a line may be: what is longer is a picture.
const mostLine = 1 << 20

// parse reads one line.
func parse(line string) property {
	head, value := cutValue(line)
	p := property{value: value}
	name, rest, _ := strings.Cut(head, ";")
	p.name = strings.ToUpper(name)
	for rest != "" {
		var one string
		one, rest = cutParam(rest)
		if k, v, ok := strings.Cut(one, "="); ok {
			if v = strings.Trim(v, `"`); !strings.Contains(v, `"`) { // a quotation mark within quotation marks: nobody knows where it ends
				p.params = append(p.params, param{strings.ToUpper(k), v})
			}
		}
	}
	return p
}

// cutParam takes the first parameter off.
func cutParam(s string) (one, rest string) {
	quoted := false
	for i, r := range s {
		switch {
		case r == '"':
			quoted = !quoted
		case r == ';' && !quoted:
			return s[:i], s[i+1:]
		}
	}
	return s, ""
}

// cutValue parts the name and its parameters from the value: at the first colon outside
// quotation marks; of a moment at the last one, for the name of a zone may hold one.
func cutValue(line string) (head, value string) {
	if strings.Contains(line, "=(") {
		upper := strings.ToUpper(line[:min(len(line), 16)])
		for _, name := range []string{"DTSTART;", "DTEND;", "DUE;", "EXDATE;", "RDATE;", "RECURRENCE-ID;"} {
			if i := strings.LastIndexByte(line, ':'); i > 0 && strings.HasPrefix(upper, name) {
				return line[:i], line[i+1:]
			}
		}
	}
	quoted := false
	for i := range len(line) {
		switch {
		case line[i] == '"':
			quoted = !quoted
		case line[i] == ':' && !quoted:
			return line[:i], line[i+1:]
		}
	}
	if i := strings.Index(line, `":`); i > 0 { // a quotation mark within quotation marks
		return line[:i], line[i+2:]
	}
	head, value, _ = strings.Cut(line, ":")
	return head, value
}

// unescaped is a text without the signs by which calendars write line ends and commas.
func unescaped(s string) string {
	if !strings.Contains(s, `\`) {
		return source.Clean(s)
	}
	var out strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' || i+1 == len(s) {
			out.WriteByte(s[i])
			continue
		}
		i++
		switch s[i] {
		case 'n', 'N':
			out.WriteByte('\n')
		default:
			out.WriteByte(s[i])
		}
	}
	return source.Clean(out.String())
}

// tree puts lines into the components they stand in. What has no end, ends with what is
// round about it.
func tree(lines []string) (root *component, open bool) {
	root = &component{}
	stack := []*component{root}
	for _, line := range lines {
		p := parse(line)
		switch top := stack[len(stack)-1]; p.name {
		case "BEGIN":
			c := &component{name: strings.ToUpper(strings.TrimSpace(p.value))}
			if len(stack) > source.MostDepth {
				continue
			}
			if c.name == "VEVENT" && top.name == "VEVENT" { // the one before has no end
				stack, open = stack[:len(stack)-1], true
				top = stack[len(stack)-1]
			}
			top.parts = append(top.parts, c)
			stack = append(stack, c)
		case "END":
			name := strings.ToUpper(strings.TrimSpace(p.value))
			for n := len(stack) - 1; n > 0; n-- {
				if stack[n].name == name {
					open = open || n != len(stack)-1
					stack = stack[:n]
					break
				}
			}
		default:
			top.props = append(top.props, p)
		}
	}
	return root, open || len(stack) > 1
}
