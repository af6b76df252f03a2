package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"chancery/exchange/proposal"
	"chancery/model/civil"
)

// print says what was understood. Of what was taken in and compared with a visit it lists the changes alone:
// each row that is new is one.
func (c *context) print(t *taken, format string) error {
	if format == "json" {
		enc := json.NewEncoder(os.Stdout)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", " ")
		return enc.Encode(t)
	}
	out := bufio.NewWriter(os.Stdout)
	fmt.Fprintln(out, strings.Join(slices.DeleteFunc([]string{t.File, c.kindSaid(t.of.Kind), t.Title, t.Version, c.words.CityOf(t.Zone), t.Charset}, func(s string) bool { return s == "" }), " · "))
	if !t.compare || !t.taken {
		c.printRows(out, t)
	}
	for i := range t.People {
		p := t.People[i]
		if p.Dialled { // proposed, and not taken
			p.State += "?"
		}
		fmt.Fprintf(out, "%s%s\n", atNumber(p.N), strings.Join(slices.DeleteFunc([]string{strings.TrimSpace(p.Address + " " + p.Name), p.OfficeSaid(), p.Org, p.State, p.With, p.Remarks}, func(s string) bool { return s == "" }), " | "))
	}
	for i := range t.Changes {
		out.WriteString(atNumber(i+1) + c.difference(t, &t.Changes[i]) + "\n")
	}
	for _, s := range append(slices.Clone(t.Aside), t.Ask...) {
		fmt.Fprintln(out, "  –  "+s)
	}
	return out.Flush()
}

// printRows lists the rows by their days.
func (c *context) printRows(out *bufio.Writer, t *taken) {
	day := civil.Date("")
	for _, i := range t.of.Order() {
		r := &t.Rows[i]
		if r.Day != day && r.Day != "" {
			day = r.Day
			fmt.Fprintln(out, c.words.Day(day))
		}
		fmt.Fprintf(out, "%s%-16s  %s\n", atNumber(r.N), c.hoursOf(r, t.Zone), strings.Join(slices.DeleteFunc([]string{oneLine(r.Title), r.Place, r.Host, r.Guest, r.Who, r.Admits(c.words), r.Remarks}, func(s string) bool { return s == "" }), " | "))
	}
}

// atNumber is the number at the head of a line.
func atNumber(n int) string {
	s := strconv.Itoa(n)
	return "  " + strings.Repeat(" ", max(0, 3-len(s))) + s + "  "
}

// kindSaid is what a file was taken for, in words; programs read the code.
func (c *context) kindSaid(kind proposal.Kind) string {
	return c.words.Say(map[proposal.Kind]string{proposal.Programme: "export.public", proposal.Calendar: "section.calendar", proposal.People: "section.people"}[kind])
}

// hoursOf are the hours of a row with their marks, and whose clock they are on where that is another than that of the
// file.
func (c *context) hoursOf(r *proposal.Row, zone string) string {
	said := proposal.Marked(c.words, r.FromMark, cmp.Or(r.From, "…"))
	if r.To != "" {
		said += "–" + r.To
	}
	if r.From != "" && r.Zone != "" && r.Zone != zone {
		said += " (" + c.words.CityOf(r.Zone) + ")"
	}
	return said
}

// staysOut says that a change is of a row that is private, and that nobody chose.
func (t *taken) staysOut(one proposal.Change) bool {
	return len(t.People) == 0 && one.New > 0 && t.Rows[one.New-1].Out
}

// difference says one in words.
func (c *context) difference(t *taken, one *proposal.Change) string {
	said := c.words.Say("takein.what." + one.What)
	switch {
	case one.IsGone() && len(t.People) > 0:
		said = c.words.Say("takein.gone-list") + ": " + one.Title
	case one.New > 0 && len(t.People) > 0:
		said += " " + strconv.Itoa(one.New) + " " + cmp.Or(one.Title, t.People[one.New-1].Name)
	case one.New > 0:
		said += " " + strconv.Itoa(one.New) + " " + oneLine(t.Rows[one.New-1].Title)
	}
	fields := t.of.Said(c.words, one)
	if one.Old > 0 && one.New == 0 {
		said += " " + strconv.Itoa(one.Old) + " " + one.Title
	}
	if len(fields) > 0 {
		said += ": " + strings.Join(fields, ", ")
	}
	if t.staysOut(*one) {
		said += " (" + c.words.Say("takein.fate.private") + ")"
	}
	if one.Over {
		said += " " + c.words.Say("takein.over")
	}
	return said
}
