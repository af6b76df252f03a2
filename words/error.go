package words

import (
	"errors"
	"io/fs"
	"regexp"
	"strings"
	"time"

	"chancery/model"
	"chancery/model/civil"
)

// Error is the sentence for an error: what is wrong, where, and what is safe.
// What the program did not expect gets a general sentence.
func (w *Words) Error(err error) string {
	if err == nil {
		return ""
	}
	var several model.Refusals
	if errors.As(err, &several) {
		out, nothing := make([]string, len(several)), " "+w.Say("papers.nothing-written")+"."
		for i, one := range several {
			out[i] = w.Error(one)
			if i > 0 && strings.Contains(out[i], nothing) { // once is enough
				out[i-1] = strings.Replace(out[i-1], nothing, "", 1)
			}
		}
		return strings.Join(out, " ")
	}
	var refusal *model.Error
	if errors.As(err, &refusal) && w.Has("error."+refusal.Code) {
		return w.refusal(err, refusal)
	}
	var wrong *civil.Error
	if errors.As(err, &wrong) && w.Has("error."+wrong.Code) {
		key := "error." + wrong.Code
		args := []any{w.quoted(key, 0, w.time(wrong.Local)), w.quoted(key, 1, w.CityOf(wrong.Zone))}
		for _, m := range wrong.Choices {
			args = append(args, m.Told())
		}
		return w.Say(key, args...)
	}
	cause := strings.TrimRight(strings.ReplaceAll(err.Error(), "\n", "; "), ". ")
	return w.Say("error.unexpected", cause)
}

// ofPapers are keys by which a refusal of a paper names readers, markings, papers and formats.
var ofPapers = regexp.MustCompile(`^(audience|marking|export|papers\.to|sheet\.format)\.[a-z-]+$`)

func (w *Words) refusal(err error, r *model.Error) string {
	args := make([]string, len(r.Args))
	for i, a := range r.Args {
		args[i] = w.quoted("error."+r.Code, i, w.time(a))
		if name := w.said["record."+a].text; name != "" && strings.HasPrefix(r.Code, "storage.found-") {
			args[i] = name // a table: nobody should have to know its name
		}
		if strings.HasPrefix(r.Code, "takein.zone-") && strings.Contains(a, "/") && w.Has("zone."+a[strings.LastIndex(a, "/")+1:]) {
			args[i] = w.City(a) // what clocks were taken for: nobody knows the name of a zone
		}
		if ofPapers.MatchString(a) && w.Has(a) {
			args[i] = w.quoted("error."+r.Code, i, w.Say(a)) // a paper may be in another language than the window
		}
	}
	var file *fs.PathError
	if len(args) == 0 && errors.As(err, &file) {
		args = []string{file.Path}
	}
	return w.sayFilled("error."+r.Code, args)
}

// places are where arguments stand in a sentence: after a colon, in brackets,
// or anywhere.
var places = regexp.MustCompile(`: [‘“„«]?\{\d\}[’”»]?| \([^()]*\{\d\}[^()]*\)|\{\d\}`)

// sayFilled says a sentence without the places that nothing fills: the engine
// of the file knows that something is in use, but not what it is called.
func (w *Words) sayFilled(key string, args []string) string {
	empty := func(place string) bool {
		for i := 0; i+2 < len(place); i++ {
			if place[i] != '{' || place[i+2] != '}' {
				continue
			}
			if n := int(place[i+1] - '0'); n >= len(args) || args[n] == "" {
				return true
			}
		}
		return false
	}
	text := w.sayNumbered(key, nil)
	if !empty(text) {
		return w.sayNumbered(key, args)
	}
	text = places.ReplaceAllStringFunc(text, func(place string) string {
		switch {
		case !empty(place):
			return place
		case place[0] == '{':
			return "…"
		}
		return ""
	})
	list := make([]any, len(args))
	for i, a := range args {
		list[i] = a
	}
	return fill(text, list)
}

// time writes a day, an agreed time, or an instant (RFC 3339) on the clocks of this
// computer, the way a person would; anything else stays as it is.
func (w *Words) time(s string) string {
	if t, err := time.Parse(civil.Layout, s); err == nil {
		return w.Day(civil.DateOf(t)) + ", " + t.Format("15:04")
	}
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		t = t.Local()
		_, off := t.Zone() // the diary, and whoever has it open, may keep other clocks
		return w.Date(civil.DateOf(t)) + ", " + t.Format("15:04") + " (" + UTC(off/60) + ")"
	}
	if local, zone, ok := strings.Cut(s, " "); ok && len(local) == len(civil.Layout) && strings.Contains(zone, "/") {
		if m, err := civil.Resolve(local, zone, civil.NoOff); err == nil {
			return w.dayAndHour(m)
		}
	}
	if d := civil.Date(s); d.Valid() {
		return w.Day(d)
	}
	return s
}

// Field is the name of the field a FieldError speaks of, "" when err is none.
func Field(err error) string {
	var f *model.FieldError
	if errors.As(err, &f) {
		return f.Field
	}
	return ""
}
