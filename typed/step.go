package typed

import (
	"regexp"
	"strings"

	"chancery/model"
	"chancery/words"
)

var (
	stepHourRE    = regexp.MustCompile(`^(\d{1,2})[:.](\d{2})$`)
	paperNumberRE = regexp.MustCompile(`^(?i)(?:no|nr|n°|№)\.?\s*(.+)$`)
)

// Step is one step of an invitation as it is typed: a day, perhaps an hour, what happened, the
// number of the paper, further words: "20.3 letter E1/245", "9 May by video". One of whose day
// nothing is said is of today; usual is the kind of one that says none, "" for none.
func Step(text string, days Days, lang string, usual model.StepKind) (model.InvitationStep, error) {
	var s model.InvitationStep
	parts := strings.Split(strings.Join(strings.Fields(text), " "), " · ")
	rest, err := dayAndHour(&s, parts[0], days)
	if err != nil {
		return s, err
	}
	parts[0] = rest
	if parts[0] == "" {
		parts = parts[1:]
	}
	if len(parts) > 0 {
		kind, after := stepKind(parts[0])
		if s.Kind = kind; kind == "" {
			s.Kind, after = usual, parts[0]
		}
		parts[0] = strings.Trim(after, " ,:–-")
	}
	if s.Kind == "" {
		return s, model.Refuse("typed.step", text)
	}
	if s.Day == "" { // "declined 3 April"
		if len(parts) > 0 {
			if parts[0], err = dayAndHour(&s, parts[0], days); err != nil {
				return s, err
			}
		}
		if s.Day == "" {
			s.Day = days.Today
		}
	}
	var said []string
	for _, part := range parts {
		number, after := paperNumber(part)
		if s.Number == "" && number != "" {
			s.Number, part = number, after
		}
		if part != "" {
			said = append(said, part)
		}
	}
	if len(said) > 0 {
		s.Words = model.Text{lang: strings.Join(said, ", ")}
	}
	return s, nil
}

// dayAndHour takes the day and the hour off the beginning of a text.
func dayAndHour(s *model.InvitationStep, text string, days Days) (rest string, err error) {
	tokens := strings.Fields(text)
	for n := min(4, len(tokens)); n > 0 && s.Day == ""; n-- {
		head := strings.Trim(strings.Join(tokens[:n], " "), ",")
		if !strings.ContainsAny(head, "0123456789") && n > 1 {
			continue
		}
		if d, err := days.Parse(head); err == nil && d.Valid() {
			s.Day, tokens = d, tokens[n:]
		}
	}
	if s.Day != "" && len(tokens) > 0 {
		if m := stepHourRE.FindStringSubmatch(strings.Trim(tokens[0], ",")); m != nil {
			s.At, tokens = ("0" + m[1])[len(m[1])-1:]+":"+m[2], tokens[1:]
		}
	}
	return strings.Trim(strings.Join(tokens, " "), ", "), nil
}

// stepKind is the kind whose name a text begins with in any language, the longest of several,
// and what follows it.
func stepKind(text string) (model.StepKind, string) {
	var best model.StepKind
	long, rest := 0, ""
	tokens := strings.Fields(text)
	for _, lang := range words.Languages {
		w := words.For(lang)
		for _, k := range model.StepKinds {
			for _, name := range append(strings.Split(w.Say("typed.step."+string(k)), "; "), w.Say("invitation.step."+string(k))) {
				n := len(strings.Fields(name))
				if n > long && n <= len(tokens) && words.Fold(strings.Trim(strings.Join(tokens[:n], " "), ",:")) == words.Fold(name) {
					best, long, rest = k, n, strings.Join(tokens[n:], " ")
				}
			}
		}
	}
	return best, rest
}

// paperNumber is the number with which a text begins, and what follows it: what says that it
// is one, or a word with a digit in it.
func paperNumber(text string) (number, rest string) {
	if m := paperNumberRE.FindStringSubmatch(text); m != nil {
		text = m[1]
	} else if first, _, _ := strings.Cut(text, " "); !strings.ContainsAny(first, "0123456789") {
		return "", text
	}
	number, rest, _ = strings.Cut(text, " ")
	return strings.Trim(number, ","), strings.Trim(rest, " ,")
}
