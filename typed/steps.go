package typed

import (
	"regexp"
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

// StepsText is the steps of a ceremony, one a line, each with its hour.
func StepsText(it *model.Item, lang string) string {
	var out []string
	for _, s := range it.Steps {
		out = append(out, it.Start.AddMinutes(s.Minute).Clock()+" "+s.Title.In(lang))
	}
	return strings.Join(out, "\n")
}

// SetSteps reads steps, one a line: "13:32 Review of the Guard" or "+2 Review of
// the Guard". A line without an hour happens with the one above.
func SetSteps(it *model.Item, text, lang string) error {
	var steps model.Steps
	minute := 0
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		when, title, ok := stepLine(line)
		switch {
		case ok && title == "":
			return model.Refuse("typed.step-untitled", line)
		case ok:
			var err error
			if minute, err = StepMinute(it, when); err != nil {
				return err
			}
		}
		steps = append(steps, model.Step{Minute: minute, Title: model.Text{lang: title}})
	}
	it.Steps = keepSteps(it.Steps, steps, lang)
	return nil
}

// stepRE is a line of steps: an hour or +minutes, then what happens.
var stepRE = regexp.MustCompile(`^(\d{1,2}[:.]\d{2}|\+\d{1,4})(?:\s+(.*))?$`)

// stepLine takes the hour off a line, where it begins with one.
func stepLine(line string) (when, title string, ok bool) {
	if m := stepRE.FindStringSubmatch(line); m != nil {
		return m[1], m[2], true
	}
	return "", line, false
}

// StepMinute reads when a step of an item happens, in minutes from its start: +2, -5, or
// an hour. An hour shortly before the start is before it; one that is far from it is of
// the next day. What is no time is refused with civil.typed.
func StepMinute(it *model.Item, text string) (int, error) {
	t, err := parseTime(text)
	switch {
	case err != nil:
		return 0, err
	case t.Kind == asShift:
		return t.Minutes, nil
	case (t.Kind == asClock || t.Hour) && t.Minute < 1440 && t.plain():
		minute := (t.Minute - it.Start.Minute() + 1440) % 1440
		if minute >= 12*60 && int64(minute) > it.Span().Len()/60 {
			minute -= 1440 // the guard stands ready before the guest arrives
		}
		return minute, nil
	}
	return 0, &civil.Error{Code: "civil.typed", Local: strings.TrimSpace(text)}
}

// StepRow reads a step that is typed whole where its hour stands: "12:21 Anthem", "+2 Anthem".
func StepRow(it *model.Item, text string) (minute int, title string, err error) {
	minute, err = StepMinute(it, text)
	if err == nil {
		return minute, "", nil
	}
	when, title, ok := stepLine(strings.TrimSpace(text))
	if !ok {
		when, title, ok = inFront(text)
	}
	title = strings.Trim(title, " :;,–—")
	if !ok || title == "" {
		return 0, "", err
	}
	minute, err = StepMinute(it, when)
	return minute, title, err
}

// keepSteps gives the steps that were typed what the same step said before: its
// title in other languages, its cue, its words. A step is the same when it has
// the same title, or stands renamed behind the same step.
func keepSteps(old, typed model.Steps, lang string) model.Steps {
	from := make([]int, len(typed)) // 1 + index in old
	taken := make([]bool, len(old))
	for i, s := range typed {
		for j, o := range old {
			if !taken[j] && o.Title.In(lang) == s.Title[lang] {
				from[i], taken[j] = j+1, true
				break
			}
		}
	}
	behind := 0
	for i, s := range typed {
		if from[i] == 0 && behind < len(old) && !taken[behind] {
			from[i], taken[behind] = behind+1, true
		}
		if from[i] == 0 {
			continue
		}
		behind = from[i]
		kept := old[behind-1]
		if kept.Minute = s.Minute; kept.Title.In(lang) != s.Title[lang] {
			kept.Title = kept.Title.With(lang, s.Title[lang])
		}
		typed[i] = kept
	}
	return typed
}
