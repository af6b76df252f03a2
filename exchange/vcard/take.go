package vcard

import (
	"encoding/base64"
	"strings"

	"chancery/exchange/source"
)

// take puts a line into a card.
func take(c *source.Card, l *line) {
	whole := strings.Join(l.parts, "; ")
	switch l.name {
	case "N":
		name(c, l)
	case "FN":
		if c.Full == "" {
			c.Full = whole
		} else if c.Full != whole && c.Other == "" {
			c.Other = whole
		}
	case "TITLE", "ROLE":
		if c.Office == "" {
			c.Office = whole
		}
	case "ORG":
		c.Org = joined(l.parts, ", ")
	case "TEL":
		phone(c, l, whole)
	case "EMAIL":
		if whole != "" {
			c.Mails = append(c.Mails, strings.TrimPrefix(whole, "mailto:"))
		}
	case "ADR":
		if len(l.parts) > 6 && c.State == "" {
			c.State = l.parts[6]
		}
	case "BDAY":
		c.Born = c.Born || whole != ""
	case "PHOTO":
		photo(c, l)
	case "NOTE":
		c.Note = strings.Trim(c.Note+"\n"+whole, "\n")
	}
}

// photo keeps the first picture that stands in the card itself; what it only points at is not fetched.
func photo(c *source.Card, l *line) {
	value := strings.Join(strings.Fields(l.parts[0]), "")
	if head, data, ok := strings.Cut(value, ";base64,"); ok && strings.HasPrefix(strings.ToLower(head), "data:") {
		value = data
	}
	b, err := base64.StdEncoding.DecodeString(value)
	if err != nil {
		b, err = base64.RawStdEncoding.DecodeString(value)
	}
	switch {
	case strings.Contains(value, "://"):
		c.Linked = true
	case err == nil && c.Photo == nil:
		c.Photo = b
	}
}

// name reads the parts of a name. A second one is the same name in another alphabet.
func name(c *source.Card, l *line) {
	p := append(append([]string(nil), l.parts...), "", "", "", "", "")
	first, last := joined([]string{p[1], p[2]}, " "), p[0]
	if c.First+c.Last != "" {
		if c.Other == "" {
			c.Other = joined([]string{first, last}, " ")
		}
		return
	}
	c.First, c.Last, c.Prefix, c.Suffix = first, last, p[3], p[4]
}

func phone(c *source.Card, l *line, number string) {
	number = strings.TrimPrefix(number, "tel:")
	if !strings.ContainsAny(number, "0123456789") || l.types["PAGER"] {
		return
	}
	if l.types["FAX"] {
		c.Faxes = append(c.Faxes, number)
	}
	c.Phones = append(c.Phones, number)
}

func joined(list []string, by string) string {
	var out []string
	for _, s := range list {
		if s != "" {
			out = append(out, s)
		}
	}
	return strings.Join(out, by)
}
