package typed

import (
	"regexp"
	"strings"
	"time"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

var monthRE = regexp.MustCompile(`^(\d{1,2})[./](\d{4})$`)

var plainNumberRE = regexp.MustCompile(`^[+−-]?\d{1,3}\.?$`)

// Stretch reads what is nothing but a day, a month or a year, as they are looked for: 10.10.2023,
// October 2023, octombrie 2023, жовтень 2023, 2023. "" is none of them.
func Stretch(text string, today civil.Date) (from, to civil.Date) {
	tokens := strings.Fields(strings.ToLower(strings.ReplaceAll(text, ",", " ")))
	if n := len(tokens); n > 1 && lexical().year[tokens[n-1]] { // 2026 р.
		tokens = tokens[:n-1]
	}
	month := func(year, m int) (civil.Date, civil.Date) {
		first := dayIn(year, time.Month(m), 1)
		if first == "" {
			return "", ""
		}
		next := dayIn(year, time.Month(m+1), 1)
		if m == 12 {
			next = dayIn(year+1, 1, 1)
		}
		return first, next.Add(-1)
	}
	switch all := strings.Join(tokens, " "); {
	case len(tokens) == 0 || plainNumberRE.MatchString(all):
		return "", ""
	case yearRE.MatchString(all):
		return dayIn(number(all), 1, 1), dayIn(number(all), 12, 31)
	case monthRE.MatchString(all):
		m := monthRE.FindStringSubmatch(all)
		return month(number(m[2]), number(m[1]))
	case len(tokens) == 2 && yearRE.MatchString(tokens[1]) && monthOf(tokens[0]) != 0:
		return month(number(tokens[1]), int(monthOf(tokens[0])))
	case !strings.ContainsAny(all, "0123456789"):
		return "", ""
	default:
		d, err := daysFrom(today).Parse(all)
		if err != nil || !d.Valid() {
			return "", ""
		}
		return d, d
	}
}

// WithStretch parts what is looked for on a day, in a month or a year into the words and that: Lithuania 12 May,
// 12.05.2026 Lithuania. from is "" where it has not both.
func WithStretch(text string, today civil.Date) (rest string, from, to civil.Date) {
	tokens := strings.Fields(text)
	for n := len(tokens) - 1; n > 0; n-- { // of the day: it is as much as can be
		for _, parts := range [][2][]string{{tokens[len(tokens)-n:], tokens[:len(tokens)-n]}, {tokens[:n], tokens[n:]}} {
			if from, to = Stretch(strings.Trim(strings.Join(parts[0], " "), ",;"), today); from != "" {
				return strings.Trim(strings.Join(parts[1], " "), ",; "), from, to
			}
		}
	}
	return "", "", ""
}

// Earlier are the visits of before the diary that touch a stretch of days, as the office typed
// them for each state: a press leads to the state.
func Earlier(settings map[string]model.Text, parties []model.Party, from, to civil.Date) (out []model.Hit) {
	for i := range parties {
		p := &parties[i]
		in, _ := PastVisits(settings[model.SettingHistoryIn+p.UID].In(), model.Incoming) // they were read as they were typed
		away, _ := PastVisits(settings[model.SettingHistoryOut+p.UID].In(), model.Outgoing)
		for _, one := range append(in, away...) {
			last, name := max(one.Day, one.Last), one.Title
			if one.MonthOnly {
				_, last = Stretch(string(one.Day[5:7]+"."+one.Day[:4]), one.Day)
			}
			if last < from || one.Day > to {
				continue
			}
			hit := model.Hit{Kind: "past", Key: p.ID, Title: name, Detail: p.Name}
			if at, err := civil.Resolve(string(one.Day)+"T12:00", "UTC", civil.NoOff); err == nil && !one.MonthOnly {
				hit.Start = at
			}
			if one.MonthOnly {
				hit.Title = model.Text{}
				for _, lang := range words.Languages {
					hit.Title = hit.Title.With(lang, words.Capital(words.For(lang).Month(one.Day.Month()))+" "+string(one.Day[:4])+" · "+name.In(lang))
				}
			}
			out = append(out, hit)
		}
	}
	return out
}
