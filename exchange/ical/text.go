package ical

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"

	goical "github.com/emersion/go-ical"
)

// pick is a text in the language asked for, else in another, and which it was;
// "" when the words belong to no language.
func (c *composer) pick(t model.Text) (s, lang string) {
	s = c.words.Text(t)
	for _, l := range append([]string{c.words.Lang()}, words.Languages...) {
		if s != "" && t[l] == s {
			return c.tongue(l).Unsure(s), l
		}
	}
	return s, ""
}

func (c *composer) text(v *goical.Component, name string, t model.Text) {
	s, lang := c.pick(t)
	c.say(v, name, s, lang)
}

// say sets a property, or none when there is nothing to say.
func (c *composer) say(v *goical.Component, name, s, lang string) {
	if s = clean(s); s == "" {
		return
	}
	p := goical.NewProp(name)
	p.SetText(s)
	if lang != "" {
		p.Params.Set(goical.ParamLanguage, lang)
	}
	v.Props.Set(p)
}

func (c *composer) category(v *goical.Component, key string) {
	c.say(v, goical.PropCategories, c.words.Say(key), c.words.Lang())
}

// hours tell a time on its own clocks, which the calendar names.
func (c *composer) hours() words.Hours {
	return words.Hours{Words: c.words, Clock: civil.Moment.Clock}
}

// honest says in the title what the hour alone would hide.
func (c *composer) honest(it *model.Item, title string) string {
	t := it.When()
	switch {
	case it.AllDay || it.StartMark == model.Exact && it.StartAlt == "" && t.Words.Empty():
		return title
	}
	return c.words.Say("ical.when", title, c.hours().Begins(&t))
}

// about is the description, who presides, how the press may come, the note, and how sure
// the end is.
func (c *composer) about(p *model.Programme, it *model.Item) (s, lang string) {
	s, lang = c.pick(it.Description)
	var more []string
	if chair := c.words.Text(it.Chair); chair != "" {
		more = append(more, c.words.Say("export.chair", chair))
	}
	for _, a := range p.Admitted(it) {
		said := strings.Join(words.House{}.Admission(c.words, &a, c.words.Text, false), " · ")
		if line := words.Capital(c.words.Say("export.press", said)); said != "" && !slices.Contains(more, line) {
			more = append(more, line)
		}
	}
	if note := c.words.Text(it.Footnote); note != "" {
		more = append(more, note)
	}
	if end := c.endNote(it); end != "" {
		more = append(more, end)
	}
	switch note := strings.Join(more, "\n"); {
	case note == "":
		return s, lang
	case s == "":
		return note, c.words.Lang()
	default:
		return s + "\n" + note, lang
	}
}

// endNote says how sure the end is, "" where there is nothing to say.
func (c *composer) endNote(it *model.Item) string {
	switch t := it.When(); {
	case it.AllDay || it.EndMark == model.Open:
		return ""
	case it.EndMark == model.TimeTBC:
		return c.words.Say("ical.end-tbc")
	case it.EndMark != model.Exact || it.EndAlt != "":
		return c.words.Say("ical.ends", c.hours().Ends(&t))
	}
	return ""
}

// place is where it happens, and its language; "" where names are of several.
func (c *composer) place(p *model.Programme, it *model.Item) (s, lang string) {
	at := p.Where(it)
	var langs []string
	name := func(t model.Text) string {
		s, l := c.pick(t)
		if s != "" && !slices.Contains(langs, l) {
			langs = append(langs, l)
		}
		return s
	}
	s = c.words.Where(at, name)
	if len(langs) != 1 {
		return s, ""
	}
	return c.tongue(langs[0]).Where(at, name), langs[0]
}

// tongue speaks the language of a name, so that what is said about it matches.
func (c *composer) tongue(lang string) *words.Words {
	if lang == "" {
		return c.words
	}
	return words.For(lang)
}

// clean is s with line ends as one character and nothing else that a line of
// text cannot hold.
func clean(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s)
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == 0x7f {
			return -1
		}
		return r
	}, s))
}
