package delegates

import (
	"cmp"
	"image/color"
	"slices"
	"strings"

	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/words"
)

// classHue is the colour of the class a role belongs to: the head and the officials, who
// goes with them, the press, interpreters, spouses.
func classHue(r model.Role) string {
	switch r {
	case model.HeadOfDelegation, "principal":
		return "rose"
	case model.OfPress, "photographer":
		return "orange"
	case model.Interprets:
		return "teal"
	case model.SpouseOf:
		return "violet"
	case "accompanying", "attached", "aide", "security", "physician", "liaison", "protocol-agent":
		return "slate"
	}
	return "blue"
}

// paintStatus draws how far it is agreed that somebody comes: each by a shape of its own.
func paintStatus(s *scene.Scene, st model.SeatStatus, x, y float32) {
	c := look.Now()
	switch st {
	case model.Nominated:
		s.Stroke(x, y, 9, 9, 4.5, 1.5, c.Text3)
	case model.Asked:
		s.Stroke(x, y, 9, 9, 4.5, 1.5, c.Warn)
		s.RRect(x+3, y+3, 3, 3, 1.5, c.Warn)
	case model.Accepted:
		s.RRect(x, y, 9, 9, 4.5, c.Ok)
	case model.Declined, model.NoShow:
		s.Icon(x, y, 9, scene.CrossIcon, theme.ColorNameError)
	case model.Substituted:
		s.Icon(x, y, 9, scene.RightIcon, theme.ColorNamePlaceHolder)
	case model.OnVideo:
		s.Icon(x-1, y-1, 11, scene.CameraIcon, theme.ColorNamePrimary)
	}
}

// inks are the colours of one card just now.
type inks struct{ ground, line, bar, text, quiet color.NRGBA }

func (b *Board) inks(s *model.Seat, at place) inks {
	c, h := look.Now(), look.Now().Hue(classHue(s.Role))
	out := inks{c.Raised, c.Line, h.Bar, c.Text, c.Text2}
	if b.group != 0 {
		if b.follows[spotAt(s)] {
			out.ground, out.line = c.AccentSoft, c.Accent
		} else {
			out.text, out.quiet, out.bar = c.Text3, c.Text3, look.Mix(h.Bar, c.Bg, .5)
		}
	}
	if b.picked[s.ID] {
		out.ground, out.line = c.AccentSoft, c.Accent
	}
	switch {
	case b.at == at:
		out.line = c.Accent
		if b.focused {
			out.ground = c.AccentSoft
		}
	case b.hover.Is("seat", s.ID):
		out.ground = look.Mix(out.ground, c.Line, .35)
	}
	if !s.Expected() {
		out.text, out.quiet, out.bar = c.Text3, c.Text3, look.Mix(h.Bar, c.Bg, .6)
	}
	return out
}

// paintCard draws a seat: the name, the office at the visit, the role and the language.
func (b *Board) paintCard(s *scene.Scene, seat *model.Seat, at place, x, y float32) {
	k := b.inks(seat, at)
	if b.grip.holds(seat.ID) {
		s.Stroke(x, y, b.col, cardTall, 7, 1, look.Now().Line)
		return
	}
	s.Framed(x, y, b.col, cardTall, 7, k.ground, k.line)
	s.Corners(x, y, 4, cardTall, 4, 0, k.bar)
	s.Hit(x, y, b.col, cardTall, "seat", seat.ID)
	left, right := x+13, x+b.col-12
	if b.picked[seat.ID] {
		part.Tick(s, right-13, y+7, 13, true, look.Now().Accent)
		right -= 19
	}
	if st, _ := b.replied(seat); st != model.SeatUnsaid {
		paintStatus(s, st, right-9, y+9)
		right -= 16
	}
	face := scene.F12b
	if seat.PersonID == nil {
		face = scene.F12
	}
	office := b.office(seat)
	name, rest := face.Fit(b.called(seat), right-left), ""
	if office == "" && name != b.called(seat) { // of what stands alone the line below says the end
		lines := face.Wrap(b.called(seat), right-left, 2)
		name, rest = lines[0], lines[len(lines)-1]
	}
	if seat.Expected() || handsOver(seat) {
		s.In(left, y+5, 17, name, face, k.text)
	} else {
		s.Struck(left, y+5+(17-face.Height())/2, name, face, k.text)
	}
	if address := b.address(seat); address != "" {
		if room := right - left - face.Width(name) - 8; room > 24 {
			s.In(left+face.Width(name)+6, y+5, 17, scene.F10.Fit(address, room), scene.F10, k.quiet)
		}
	}
	if rest != "" {
		s.In(left, y+21, 15, rest, face, k.text)
	}
	s.In(left, y+22, 15, scene.F11.Fit(office, x+b.col-12-left), scene.F11, k.quiet)
	b.paintRole(s, seat, k, left, x+b.col-12, y+39)
}

func (b *Board) address(s *model.Seat) string {
	if s.PersonID == nil {
		return ""
	}
	return b.kit.Words.Text(b.of.People[*s.PersonID].Address)
}

// tongues are the languages of whoever has a seat: by name where there is room, else by
// their codes.
func (b *Board) tongues(s *model.Seat, room float32) string {
	codes := s.Languages
	if codes == "" && s.PersonID != nil {
		codes = b.of.People[*s.PersonID].Languages
	}
	if names := b.kit.Words.Tongues(codes); scene.F10.Width(names) <= room {
		return names
	}
	return strings.ToUpper(codes)
}

// span is from and until which hour a seat is theirs, with the day where the visit has
// several; "" for always.
func (b *Board) span(seat *model.Seat) string {
	w, e := b.kit.Words, &b.of.Event
	said := func(label string, at int64) string {
		m, err := civil.MomentAt(at, e.Zone)
		if at == 0 || err != nil {
			return ""
		}
		switch several, whole := e.FirstDay != e.LastDay, m.Minute() == 0; {
		case several && whole && at == seat.Until: // as papers say it: no more on that day
			return w.Say("seat.until-day", w.DayShort(m.Date().Add(-1)))
		case several && whole:
			return w.Say(label, w.DayShort(m.Date()))
		case several:
			return w.Say(label, w.DayShort(m.Date())+" "+m.Clock())
		}
		return w.Say(label, m.Clock())
	}
	list := []string{said("delegates.from", seat.From), said("delegates.until", seat.Until)}
	return strings.Join(slices.DeleteFunc(list, func(s string) bool { return s == "" }), " · ")
}

// astray is in a word what the shape of a card tells of whoever is not there in person: a
// cross alone does not tell who has declined from who stayed away.
func (b *Board) astray(seat *model.Seat) string {
	st, reply := b.replied(seat)
	if reply != nil || st != model.OnVideo && seat.Expected() || handsOver(seat) {
		return ""
	}
	return b.kit.Words.Say("seat.status." + string(st))
}

// fitting is a word with what else there is room for.
func (b *Board) fitting(room, most float32, word, more string) string {
	if both := word + " · " + more; more != "" && scene.F10.Width(both) <= room {
		return both
	}
	return scene.F10.Fit(word, most)
}

// paintRole is the lowest line: the role, that of a head as a badge, and the languages, or
// from and until when they are there.
func (b *Board) paintRole(s *scene.Scene, seat *model.Seat, k inks, left, right, y float32) {
	c := look.Now()
	role := b.kit.Words.Say("role." + string(seat.Role))
	if seat.Role == "" || words.Fold(role) == words.Fold(b.office(seat)) { // the line above says it
		role = ""
	}
	free := max((right-left)/4, min((right-left)/2, right-left-scene.F10b.Width(role)-22)) // languages by code sooner than half a role
	langs := scene.F10.Fit(b.tongues(seat, free), free)
	ink := k.quiet
	switch st, reply := b.replied(seat); {
	case b.astray(seat) != "": // more to the point than what they speak
		langs = b.fitting(right-left-scene.F10b.Width(role)-22, right-left, b.astray(seat), cmp.Or(b.span(seat), langs))
	case b.span(seat) != "":
		langs = scene.F10.Fit(b.span(seat), right-left)
	case reply != nil && st != model.Accepted: // of whom the seat may say that they come
		langs, ink = scene.F10.Fit(b.kit.Words.Answered(reply), right-left), c.Warn
	}
	s.Right(right, y+1, langs, scene.F10, ink)
	room := right - left - scene.F10.Width(langs) - 10
	if seat.Role != model.HeadOfDelegation || !seat.Expected() {
		s.In(left, y, 14, scene.F10.Fit(role, room), scene.F10, k.quiet)
		return
	}
	h := c.Hue(classHue(seat.Role))
	text := scene.F10b.Fit(role, room-12)
	s.RRect(left-2, y, scene.F10b.Width(text)+12, 14, 7, h.Fill)
	s.In(left+4, y, 14, text, scene.F10b, h.Text)
}
