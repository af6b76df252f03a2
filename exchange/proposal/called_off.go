package proposal

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// calledOff says that a row says of itself that it takes no place: CANCELLED – Call on the Speaker, or so in a column
// beside it. The title is left without it.
func (r *Row) calledOff() bool {
	title, off := offTitle(r.Title)
	if r.Title = title; off {
		return true
	}
	return isOffWord(r.Status) || slices.ContainsFunc(strings.Split(r.Remarks, "; "), func(s string) bool {
		return isOffWord(s) || saysOff(s)
	})
}

// begins is when a row does, as a sentence about it has it: two may have the same name.
func (r *Row) begins() string {
	switch {
	case r.From == "":
		return string(r.Day)
	case r.Day == "":
		return r.From
	}
	return string(r.Day) + "T" + r.From
}

func isOffWord(s string) bool {
	return said().cancelled[strings.Trim(words.Fold(s), " .:!()[]–—-*")]
}

// offSignRE parts what is said of a title from it: Call on the Speaker – CANCELLED.
var offSignRE = regexp.MustCompile(`\s*[,;:–—]\s+|\s+-\s+|\s*[()\[\]]\s*`)

// offTitle takes off a title that it is cancelled: at either end of it, parted by a sign or in capitals.
func offTitle(title string) (rest string, off bool) {
	for _, m := range offSignRE.FindAllStringIndex(title, -1) {
		head, tail := title[:m[0]], title[m[1]:]
		switch {
		case isOffWord(tail) && strings.TrimSpace(head) != "":
			return strings.TrimRight(head, " ,;:–—-(["), true
		case isOffWord(head) && strings.TrimSpace(tail) != "":
			return strings.TrimLeft(tail, " ,;:–—-)]"), true
		}
	}
	fields := strings.Fields(title)
	for n := 1; n < min(5, len(fields)); n++ {
		head, tail := fields[:n], fields[len(fields)-n:]
		switch {
		case inCapitals(head) && isOffWord(strings.Join(head, " ")) && !inCapitals(fields[n:]):
			return strings.Join(fields[n:], " "), true
		case inCapitals(tail) && isOffWord(strings.Join(tail, " ")) && !inCapitals(fields[:len(fields)-n]):
			return strings.Join(fields[:len(fields)-n], " "), true
		}
	}
	return title, false
}

func inCapitals(fields []string) bool {
	return !strings.ContainsFunc(strings.Join(fields, ""), unicode.IsLower)
}

// offFor are small words with which a remark goes on that begins with that something is cancelled: at whose request, why.
var offFor = set([]string{"at", "by", "due", "because", "on", "upon", "owing", "as", "la", "din", "de", "pe", "în", "ca", "на", "через", "за", "у", "в", "з", "із", "від", "auf", "wegen", "durch", "von", "vom", "aus", "par", "à", "pour", "en", "suite", "z", "przez", "w", "ze"})

// saysOff says that a remark begins with that the row is cancelled, and goes on with why: Cancelled at the request of
// the guest. Of something else that is cancelled it says what that is.
func saysOff(remark string) bool {
	fields := strings.Fields(remark)
	for n := 1; n < min(5, len(fields)); n++ {
		if isOffWord(strings.Join(fields[:n], " ")) {
			return offFor[words.Fold(fields[n])] || strings.ContainsAny(fields[n-1][len(fields[n-1])-1:], ".,:;") || strings.Trim(fields[n], "–—-(") == "" || strings.HasPrefix(fields[n], "(")
		}
	}
	return false
}

// toldOff calls what is gone cancelled where a row of the draft says so: it is the same by its name, on its day.
func (p *Proposal) toldOff(changes []Change, old []Row) []Change {
	if len(p.cancelled) == 0 {
		return changes
	}
	var gone []Row
	for i := range changes {
		if at := slices.IndexFunc(old, func(r Row) bool { return r.N == changes[i].Old }); changes[i].What == isRemoved && at >= 0 {
			gone = append(gone, old[at])
		}
	}
	off := slices.Clone(p.cancelled)
	pairs, from := compare(gone, off, func(_, _ *Row) {})
	for j, i := range from {
		if i < 0 || gone[i].Day != off[j].Day || same(gone[i].Title) != same(off[j].Title) && gone[i].From != off[j].From ||
			slices.ContainsFunc(pairs, func(c Change) bool { return c.Old == gone[i].N && c.Unsure }) {
			continue
		}
		for k := range changes {
			if changes[k].Old == gone[i].N {
				changes[k].What = isOff
			}
		}
		p.Ask = slices.DeleteFunc(p.Ask, func(e *model.Error) bool {
			return e.Code == "takein.cancelled" && slices.Equal(e.Args, []string{off[j].Title, off[j].begins()})
		})
	}
	return changes
}
