package sheet

import (
	"regexp"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

// stepsText is the steps of a ceremony, one a line, each with its hour.
func stepsText(it *model.Item, lang string) string {
	var out []string
	for _, s := range it.Steps {
		out = append(out, it.Start.AddMinutes(s.Minute).Clock()+" "+s.Title.In(lang))
	}
	return strings.Join(out, "\n")
}

// setSteps reads steps, one a line: "13:32 Review of the Guard" or "+2 Review of
// the Guard". A line without an hour happens with the one above.
func setSteps(it *model.Item, text, lang string) error {
	var steps model.Steps
	minute := 0
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		when, title, err := stepLine(line)
		switch {
		case err != nil:
			return err
		case when.plus:
			minute = when.minute
		case when.said:
			minute = (when.minute - it.Start.Minute() + 1440) % 1440
		}
		steps = append(steps, model.Step{Minute: minute, Title: model.Text{lang: title}})
	}
	it.Steps = keepSteps(it.Steps, steps, lang)
	return nil
}

// stepRE is a line of steps: an hour or +minutes, then what happens.
var stepRE = regexp.MustCompile(`^(?:(\d{1,2})[:.](\d{2})|\+(\d{1,4}))(?:\s+(.*))?$`)

// stepTime is when a step happens: an hour of the day, or minutes from the start.
type stepTime struct {
	minute     int
	said, plus bool
}

func stepLine(line string) (stepTime, string, error) {
	m := stepRE.FindStringSubmatch(line)
	switch {
	case m == nil:
		return stepTime{}, line, nil
	case m[4] == "":
		return stepTime{}, "", model.Refuse("sheet.step-untitled", line)
	case m[3] != "":
		n, _ := strconv.Atoi(m[3])
		return stepTime{n, true, true}, m[4], nil
	}
	hour, _ := strconv.Atoi(m[1])
	minute, _ := strconv.Atoi(m[2])
	if hour > 23 || minute > 59 {
		return stepTime{}, "", &civil.Error{Code: "civil.typed", Local: m[1] + ":" + m[2]}
	}
	return stepTime{hour*60 + minute, true, false}, m[4], nil
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
