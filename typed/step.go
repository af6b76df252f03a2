package typed

import (
	"cmp"
	"regexp"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

var (
	stepHourRE    = regexp.MustCompile(`^(\d{1,2})[:.](\d{2})$`)
	paperNumberRE = regexp.MustCompile(`^(?i)(?:(?:(?:no|nr)(?:\.\s*|\s+)|(?:n°|№)\.?\s*)(.+)|(?:no|nr)(\d.*))$`) // "note 55/2026" has no "no"
)

// Step is one step of an invitation as it is typed: a day, perhaps an hour, what happened, the
// number of the paper, further words: "20.3 letter E1/245", "9 May by video". One of whose day
// nothing is said is of that on which was what is said of it, where somebody knows, else of today; usual is the kind
// of one that says none, "" for none.
func Step(text string, days Days, lang string, usual model.StepKind, on ...func(said string) (civil.Date, string)) (model.InvitationStep, error) {
	var s model.InvitationStep
	if Awaited(text) {
		return s, model.Refuse("typed.step", text)
	}
	if days.Today != "" {
		days = Been(days.Today)
	}
	parts := strings.Split(strings.Join(strings.Fields(text), " "), " · ")
	rest, err := dayAndHour(&s, parts[0], days)
	if err != nil {
		return s, err
	}
	parts[0] = rest
	if parts[0] == "" {
		parts = parts[1:]
	}
	var said []string
	if len(parts) > 0 {
		kind, after := stepKind(parts[0], days, usual)
		if bare := withoutNow(parts[0]); kind == "" && bare != "" { // "now by video, note 77/2026"
			kind, after = stepKind(bare, days, usual)
		}
		if mail, rest := byMail(parts[0]); mail != "" && !kind.Asks() {
			kind, after, said = model.StepLetter, rest, []string{mail}
		}
		if s.Kind = kind; kind == "" && usualHolds(parts[0], days) {
			s.Kind, after = usual, parts[0]
		}
		parts[0] = strings.Trim(after, " ,:–-")
		s.Kind, parts[0] = nearer(s.Kind, parts[0], days)
	}
	if s.Kind == "" {
		return s, model.Refuse("typed.step", text)
	}
	for i, part := range parts {
		if i == 0 { // "declined 3 April", "letter of 2 March, no. 5"
			if part, err = dayBehind(&s, part, days); err != nil {
				return s, err
			}
		}
		number, after := paperNumber(part)
		counts := !s.Kind.Asks() && !saysNumber(part) && numberRE.MatchString(number) && after != "" // "accepted, 3 people"
		if s.Number == "" && number != "" && !counts {
			s.Number, part = number, after
		}
		for first := true; part != ""; first = false { // "no. CP/112 of 2 March, by courier", "no. CP/112, March 2, 2026"
			if part, err = dayBehind(&s, part, days); err != nil {
				return s, err
			}
			var piece string
			if name, rest := paperBehind(&s, part, days); name != "" { // "accepted in principle, note 55/2026 of 9 March"
				said, part = append(said, name), rest
				continue
			}
			piece, part, _ = strings.Cut(part, ",")
			if number, after := paperNumber(strings.TrimSpace(piece)); !first && s.Number == "" && saysNumber(piece) {
				s.Number, piece = number, after
			}
			if piece = strings.TrimSpace(piece); first && i == 0 {
				piece = dayAtEnd(&s, piece, days)
			}
			piece = dayWithin(&s, piece, days)
			if piece != "" {
				said = append(said, piece)
			}
		}
	}
	if s.Day == "" {
		for _, piece := range said { // 31.02.2026 is not today
			if d, is := days.figures(strings.ToLower(piece)); is && d == "" && !numberRE.MatchString(piece) {
				return s, days.noDay(piece)
			}
		}
		for _, when := range on {
			if day, at := when(strings.Join(said, ", ")); day != "" {
				s.Day, s.At = day, at
			}
		}
		s.Day = cmp.Or(s.Day, days.Today)
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
		head := strings.Trim(strings.Join(tokens[:n], " "), stepMarks)
		if !strings.ContainsAny(head, "0123456789") && n > 1 {
			if d, _ := days.been(tokens[:n]); d != "" {
				s.Day, tokens = d, tokens[n:]
			}
			continue
		}
		if !strings.ContainsAny(head, "0123456789") && comes(tokens, s.Kind, days) {
			continue
		}
		if d, err := days.Parse(head); err == nil && d.Valid() {
			s.Day, tokens = d, tokens[n:]
		}
	}
	if s.Day != "" && len(tokens) > 1 && lexical().at[strings.ToLower(tokens[0])] && stepHourRE.MatchString(strings.Trim(tokens[1], ",")) {
		tokens = tokens[1:]
	}
	if s.Day != "" && len(tokens) > 0 {
		if m := stepHourRE.FindStringSubmatch(strings.Trim(tokens[0], ",")); m != nil {
			s.At, tokens = ("0" + m[1])[len(m[1])-1:]+":"+m[2], tokens[1:]
		}
	}
	return strings.Trim(strings.Join(tokens, " "), stepMarks+" "), nil
}

// dayBehind takes a day off the beginning of what stands behind the kind or the number of a paper,
// with the word that leads to it: "of 2 March", "din 2 martie", "від 2 березня". A number alone
// is the day only where nothing follows it: "12 copies" is none.
func dayBehind(s *model.InvitationStep, text string, days Days) (string, error) {
	text = strings.Trim(text, stepMarks+" ")
	if s.Day != "" {
		return text, nil
	}
	bare, led := text, false
	for n := ledBy(bare); n > 0; n = ledBy(bare) {
		bare, led = strings.Join(strings.Fields(bare)[n:], " "), true
	}
	first, rest, more := strings.Cut(bare, " ")
	if numberRE.MatchString(strings.Trim(first, stepMarks)) && more && !led && monthOf(strings.Trim(strings.Fields(rest)[0], stepMarks)) == 0 {
		return text, nil
	}
	rest, err := dayAndHour(s, bare, days)
	if s.Day == "" {
		return text, err
	}
	return rest, err
}

// ledBy is how many words at the beginning of a text lead to a day, the most of several.
func ledBy(text string) (most int) {
	tokens := strings.Fields(text)
	for _, lang := range words.Languages {
		for _, lead := range strings.Split(words.For(lang).Say("typed.step-dated"), "; ") {
			if n := len(strings.Fields(lead)); n > most && n < len(tokens) && words.Fold(strings.Join(tokens[:n], " ")) == words.Fold(lead) {
				most = n
			}
		}
	}
	return most
}

// Awaited says that nothing has happened: "no reply", "without an answer", or what a register says of it.
func Awaited(text string) bool {
	text = words.Fold(strings.Trim(strings.Join(strings.Fields(text), " "), " .,:–-"))
	for _, lang := range words.Languages {
		w := words.For(lang)
		for _, name := range append(strings.Split(w.Say("typed.step-awaited"), "; "), w.Say("invitation.awaited"), w.Say("invitation.not-asked")) {
			if text == words.Fold(name) {
				return true
			}
		}
	}
	return false
}

// stepKind is the kind whose name a text begins with in any language, the longest of several,
// and what follows it.
func stepKind(text string, days Days, usual model.StepKind) (model.StepKind, string) {
	var best model.StepKind
	long, rest := 0, ""
	tokens := strings.Fields(text)
	for _, lang := range words.Languages {
		w := words.For(lang)
		for _, k := range model.StepKinds {
			for _, name := range append(strings.Split(w.Say("typed.step."+string(k)), "; "), w.Say("invitation.step."+string(k))) {
				n := len(strings.Fields(name))
				if n <= long || n > len(tokens) {
					continue
				}
				if said := strings.Trim(strings.Join(tokens[:n], " "), ",:"); inLatin(said) == inLatin(name) && words.Fold(said) == words.Fold(name) { // він is not vin
					if k == model.StepDeclined && len([]rune(name)) < 3 && !refuses(tokens, days, usual) {
						continue
					}
					best, long, rest = k, n, strings.Join(tokens[n:], " ")
				}
			}
		}
	}
	return best, rest
}

// refuses says that a bare no is the answer: nothing follows it but a day or a mark. Much else begins
// with it: "no decision", "nu se știe", "no 55/2026" where a letter is meant.
func refuses(tokens []string, days Days, usual model.StepKind) bool {
	if len(tokens) == 1 || strings.ContainsAny(tokens[0], ",:") || strings.HasPrefix(tokens[1], "–") || tokens[1] == "-" {
		return true
	}
	if usual.Asks() {
		return false
	}
	var on model.InvitationStep
	_, err := dayBehind(&on, strings.Join(tokens[1:], " "), days)
	return err == nil && on.Day != ""
}

// paperBehind takes the paper that brought a step off the beginning of what is said of it, with its number
// and its day: its name stays words. "" where it has neither.
func paperBehind(s *model.InvitationStep, text string, days Days) (name, rest string) {
	kind, after := stepKind(text, days, "")
	if s.Number != "" || kind != model.StepLetter && kind != model.StepNote {
		return "", text
	}
	dated := *s
	rest, err := dayBehind(&dated, after, days)
	if err != nil {
		return "", text
	}
	dated.Number, rest = paperNumber(rest)
	if dated.Number == "" && dated.Day == s.Day {
		return "", text
	}
	*s = dated
	return strings.Trim(strings.TrimSuffix(text, after), " ,:"), rest
}

// saysNumber says that a text begins with what says that a number follows.
func saysNumber(text string) bool { return paperNumberRE.MatchString(strings.TrimSpace(text)) }

// paperNumber is the number with which a text begins, and what follows it: what says that it
// is one, or a word with a digit in it.
func paperNumber(text string) (number, rest string) {
	whole := text
	if m := paperNumberRE.FindStringSubmatch(text); m != nil {
		text = m[1] + m[2]
	} else if tokens := strings.Fields(text); len(tokens) == 0 || !strings.ContainsAny(tokens[0], "0123456789") || dated(tokens[:min(2, len(tokens))]) {
		return "", text // and "3 November (by telephone)" is no number 3
	}
	number, rest, _ = strings.Cut(text, " ")
	if next, after, _ := strings.Cut(rest, " "); !strings.ContainsAny(number, "0123456789,") && strings.ContainsAny(next, "0123456789") {
		number, rest = number+" "+next, after // "CP 112"
	}
	if !strings.ContainsAny(number, "0123456789") { // "no flight"
		return "", whole
	}
	return strings.Trim(number, ","), strings.Trim(rest, " ,")
}
