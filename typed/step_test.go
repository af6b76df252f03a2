package typed

import (
	"testing"

	"chancery/model"
)

// A step is understood as offices type it, in each language, and as it is shown again.
func TestStepsAreTypedAsOfficesTypeThem(t *testing.T) {
	days := Days{Base: "2026-05-02", Today: "2026-05-02", First: "2026-05-02"}
	for _, c := range []struct {
		text, usual, want string
	}{
		{"12.03.2026 15:10 · asked aloud · at the joint statements", "", "2026-03-12 15:10 aloud  at the joint statements"},
		{"20.03.2026 letter E1/245", "", "2026-03-20  letter E1/245 "},
		{"20 martie 2026 scrisoare nr. E1/245", "", "2026-03-20  letter E1/245 "},
		{"20 березня 2026 лист № 61/14-612-188", "", "2026-03-20  letter 61/14-612-188 "},
		{"accepted in principle", "", "2026-05-02  principle  "},
		{"declined 30.04.2026", "", "2026-04-30  declined  "},
		{"14.04.2026 accepted in principle, by telephone", "", "2026-04-14  principle  by telephone"},
		{"9.05.2026 by video", "", "2026-05-09  video  "},
		{"E1/245", "letter", "2026-05-02  letter E1/245 "},
		{"20 Mar 2026 · letter · no. E1/245 · sent by courier", "", "2026-03-20  letter E1/245 sent by courier"},
		{"відео", "", "2026-05-02  video  "},
	} {
		s, err := Step(c.text, days, "en", model.StepKind(c.usual))
		if got := string(s.Day) + " " + s.At + " " + string(s.Kind) + " " + s.Number + " " + s.Words["en"]; err != nil || got != c.want && got != c.want+" " {
			t.Errorf("%q is %q, not %q, %v", c.text, got, c.want, err)
		}
	}
	for _, text := range []string{"20.03.2026", "whatever", ""} {
		if s, err := Step(text, days, "en", ""); model.Code(err) != "typed.step" {
			t.Errorf("%q is %+v, %v", text, s, err)
		}
	}
}

// A paper is of the day that is written with it, wherever that stands and in whichever language;
// what is no day of it stays words.
func TestAPaperIsOfItsDay(t *testing.T) {
	days := Days{Base: "2026-03-12", Today: "2026-03-12", First: "2026-03-12"}
	for _, c := range []struct{ text, want string }{
		{"letter no. CP/112, 2 March 2026", "2026-03-02  letter CP/112 "},
		{"letter no. CP/116 of 2 March 2026", "2026-03-02  letter CP/116 "},
		{"letter CP/118 02.03.2026", "2026-03-02  letter CP/118 "},
		{"letter, 2 March 2026, no. CP/112", "2026-03-02  letter CP/112 "},
		{"letter of 2 March 2026 no. CP/112", "2026-03-02  letter CP/112 "},
		{"letter no. CP/112 dated 2026-03-02", "2026-03-02  letter CP/112 "},
		{"letter no. CP/112, March 2, 2026, by courier", "2026-03-02  letter CP/112 by courier"},
		{"letter no. CP/112, by courier, 2 March 2026", "2026-03-02  letter CP/112 by courier"},
		{"letter no. CP 112 of 2 March 2026", "2026-03-02  letter CP 112 "},
		{"letter · no. CP/112 · 2 March 2026", "2026-03-02  letter CP/112 "},
		{"letter, no. CP/112, sent on 2 March", "2026-03-02  letter CP/112 "},
		{"letter no. CP/112 of 2 March 2026 16:40", "2026-03-02 16:40 letter CP/112 "},
		{"letter no. CP/112, today", "2026-03-12  letter CP/112 "},
		{"note no. 77/2026, 3 March 2026", "2026-03-03  note 77/2026 "},
		{"names by note no. 14-3, 11 March 2026", "2026-03-11  names 14-3 "},
		{"declined, 11 March 2026", "2026-03-11  declined  "},
		{"scrisoare nr. CP/113, 2 martie 2026", "2026-03-02  letter CP/113 "},
		{"scrisoarea nr. CP/113 din data de 2 martie 2026", "2026-03-02  letter CP/113 "},
		{"nota nr. 77/2026 din 3 martie 2026", "2026-03-03  note 77/2026 "},
		{"notă verbală nr. 77/2026, 3 martie a.c.", "2026-03-03  note 77/2026 "},
		{"declinat, 11 martie 2026", "2026-03-11  declined  "},
		{"нота № 77/2026 від 3 березня 2026 р.", "2026-03-03  note 77/2026 "},
		{"лист № 61/14-612-188 від 02.03.2026", "2026-03-02  letter 61/14-612-188 "},
		{"вербальна нота від 3 березня 2026 року № 77/2026", "2026-03-03  note 77/2026 "},
		{"вербальною нотою № 77, 3 березня 2026 року", "2026-03-03  note 77 "},
		{"letter no. 14, 12 copies", "2026-03-12  letter 14 12 copies"},
		{"letter no. 14, reply by 20 May 2026", "2026-03-12  letter 14 reply by 20 May 2026"},
		{"5 March letter no. 14, for 20 May 2026", "2026-03-05  letter 14 for 20 May 2026"},
		{"5 March letter no. 14 of 20 pages", "2026-03-05  letter 14 of 20 pages"},
	} {
		s, err := Step(c.text, days, "en", "")
		if got := string(s.Day) + " " + s.At + " " + string(s.Kind) + " " + s.Number + " " + s.Words["en"]; err != nil || got != c.want {
			t.Errorf("%q is %q, not %q, %v", c.text, got, c.want, err)
		}
	}
}

// A step of yesterday is dated yesterday, in each language and wherever the word stands, and one of a day of
// the week is of the last such day; the word does not stay behind, for tomorrow it would be wrong.
func TestAStepOfYesterdayIsDatedYesterday(t *testing.T) {
	days := Days{Base: "2026-03-12", Today: "2026-03-12", First: "2026-03-12"} // a Thursday
	for _, c := range []struct{ text, want string }{
		{"by phone yesterday", "2026-03-11  aloud  "},
		{"yesterday by phone", "2026-03-11  aloud  "},
		{"orally yesterday by the Minister", "2026-03-11  aloud  by the Minister"},
		{"orally by the Minister yesterday", "2026-03-11  aloud  by the Minister"},
		{"orally by the Minister yesterday in Iași", "2026-03-11  aloud  by the Minister in Iași"},
		{"accepted yesterday", "2026-03-11  accepted  "},
		{"accepted yesterday at 15:30", "2026-03-11 15:30 accepted  "},
		{"accepted, yesterday", "2026-03-11  accepted  "},
		{"accepted the day before yesterday", "2026-03-10  accepted  "},
		{"accepted by the Minister the day before yesterday", "2026-03-10  accepted  by the Minister"},
		{"accepted today", "2026-03-12  accepted  "},
		{"orally today by the Minister", "2026-03-12  aloud  by the Minister"},
		{"accepted on Friday", "2026-03-06  accepted  "},
		{"Friday by phone", "2026-03-06  aloud  "},
		{"orally by the Minister on Wednesday", "2026-03-11  aloud  by the Minister"},
		{"accepted last Thursday", "2026-03-05  accepted  "},
		{"letter no. CP/112, sent yesterday by courier", "2026-03-11  letter CP/112 by courier"},
		{"acceptat ieri", "2026-03-11  accepted  "},
		{"telefonic ieri", "2026-03-11  aloud  "},
		{"verbal de către ministru ieri", "2026-03-11  aloud  de către ministru"},
		{"acceptat alaltăieri", "2026-03-10  accepted  "},
		{"acceptat azi", "2026-03-12  accepted  "},
		{"telefonic vineri", "2026-03-06  aloud  "},
		{"acceptat joia trecută", "2026-03-05  accepted  "},
		{"усно вчора", "2026-03-11  aloud  "},
		{"вчора усно міністром", "2026-03-11  aloud  міністром"},
		{"усно міністром учора", "2026-03-11  aloud  міністром"},
		{"позавчора телефоном", "2026-03-10  aloud  "},
		{"усно в пʼятницю", "2026-03-06  aloud  "},
		{"усно минулої пʼятниці", "2026-03-06  aloud  "},
		{"accepted, the list follows by Friday", "2026-03-12  accepted  the list follows by Friday"},
		{"accepted, will come on Friday", "2026-03-12  accepted  will come on Friday"},
		{"acceptat, va veni vineri", "2026-03-12  accepted  va veni vineri"},
		{"прийнято, буде в пʼятницю", "2026-03-12  accepted  буде в пʼятницю"},
		{"accepted for Friday", "2026-03-12  accepted  for Friday"},
		{"acceptat, lista până vineri", "2026-03-12  accepted  lista până vineri"},
		{"2 March by phone, as yesterday", "2026-03-02  aloud  as yesterday"},
	} {
		s, err := Step(c.text, days, "en", "")
		if got := string(s.Day) + " " + s.At + " " + string(s.Kind) + " " + s.Number + " " + s.Words["en"]; err != nil || got != c.want {
			t.Errorf("%q is %q, not %q, %v", c.text, got, c.want, err)
		}
	}
}

// That nobody answered is no refusal, and what begins with a bare no is one only where it ends there.
func TestSilenceIsNoRefusal(t *testing.T) {
	days := Days{Base: "2026-03-12", Today: "2026-03-12", First: "2026-03-12"}
	for _, text := range []string{"no reply", "No reply yet", "no answer", "no decision", "no information from the embassy", "not yet", "fără răspuns", "nu a răspuns", "nu se știe", "încă fără răspuns", "без відповіді", "відповіді ще немає", "ні відповіді"} {
		if s, err := Step(text, days, "en", ""); model.Code(err) != "typed.step" {
			t.Errorf("%q is %+v, %v", text, s, err)
		}
	}
	for text, want := range map[string]bool{"no reply": true, "no reply yet": true, "Not invited yet": true, "fără răspuns": true, "ще не відповіли": true, "no": false, "declined": false, "": false} {
		if Awaited(text) != want {
			t.Errorf("%q waits: %v", text, !want)
		}
	}
	for text, want := range map[string]model.InvitationStep{
		"no": {Day: "2026-03-12"}, "no, regrets": {Day: "2026-03-12", Words: model.Text{"en": "regrets"}}, "nu, 10 martie": {Day: "2026-03-10"},
		"no 10 March": {Day: "2026-03-10"}, "ні": {Day: "2026-03-12"}, "no – elections": {Day: "2026-03-12", Words: model.Text{"en": "elections"}},
	} {
		s, err := Step(text, days, "en", "")
		if err != nil || s.Kind != model.StepDeclined || s.Day != want.Day || s.Words["en"] != want.Words["en"] {
			t.Errorf("%q is %+v, %v", text, s, err)
		}
	}
	if s, err := Step("no 55/2026", days, "en", model.StepLetter); err != nil || s.Kind != model.StepLetter || s.Number != "55/2026" {
		t.Errorf("the number of a letter is %+v, %v", s, err)
	}
}

// A reply that a paper brought has the number and the day of that paper, whole words stay whole, and a
// month may be in Roman figures; a day that does not exist is refused, not taken for today.
func TestAReplyNamesItsPaper(t *testing.T) {
	days := Days{Base: "2026-03-12", Today: "2026-03-12", First: "2026-03-12"}
	for _, c := range []struct{ text, usual, want string }{
		{"accepted in principle, 9 March, note 55/2026", "", "2026-03-09  principle 55/2026 note"},
		{"accepted, note 55/2026 of 9 March", "", "2026-03-09  accepted 55/2026 note"},
		{"accepted by note verbale no. 55 of 9 March 2026", "", "2026-03-09  accepted 55 by note verbale"},
		{"acceptat, notă verbală din 9 martie nr. 55", "", "2026-03-09  accepted 55 notă verbală"},
		{"прийнято, нота № 55 від 9 березня", "", "2026-03-09  accepted 55 нота"},
		{"declined, noted by the embassy", "", "2026-03-12  declined  noted by the embassy"},
		{"accepted, Norway informed 2 days before", "", "2026-03-12  accepted  Norway informed 2 days before"},
		{"9 March accepted by video", "", "2026-03-09  video  "},
		{"accepted, by video, 9 March", "", "2026-03-09  video  "},
		{"P1/103, 5.III.2026", "letter", "2026-03-05  letter P1/103 "},
		{"letter of 5 III 2026 no. P1/103", "", "2026-03-05  letter P1/103 "},
		{"лист № 7 від 5.ІІІ.2026", "", "2026-03-05  letter 7 "},
		{"letter nr55/2026 of 9 March", "", "2026-03-09  letter 55/2026 "},
		{"letter no.55 of 9 March", "", "2026-03-09  letter 55 "},
		{"5.XII.2025 letter 8", "", "2025-12-05  letter 8 "},
	} {
		s, err := Step(c.text, days, "en", model.StepKind(c.usual))
		if got := string(s.Day) + " " + s.At + " " + string(s.Kind) + " " + s.Number + " " + s.Words["en"]; err != nil || got != c.want {
			t.Errorf("%q is %q, not %q, %v", c.text, got, c.want, err)
		}
	}
	for _, text := range []string{"letter P1/103, 31.02.2026", "letter P1/103, 5.IIII.2026"} {
		if s, err := Step(text, days, "en", ""); err == nil {
			t.Errorf("%q is %+v", text, s)
		}
	}
}

// An invitation is what was said of it, or is refused: nobody's words become a letter of today.
func TestAnInvitationIsNoLetterUnlessItIsSaid(t *testing.T) {
	days := Days{Base: "2026-11-28", Today: "2026-11-28", First: "2026-11-28"}
	for _, c := range []struct{ text, usual, want string }{
		{"NV 12/345/2026 of 25.11.", "letter", "2026-11-25  note 12/345/2026 "},
		{"nv nr. 55 din 3 noiembrie", "letter", "2026-11-03  note 55 "},
		{"asked verbally by the President on 14 Nov", "letter", "2026-11-14  aloud  by the President"},
		{"invitat verbal de Președinte la 14 noiembrie", "letter", "2026-11-14  aloud  de Președinte"},
		{"запрошено усно Президентом 14 листопада", "letter", "2026-11-14  aloud  Президентом"},
		{"asked aloud by the President 14.11.", "letter", "2026-11-14  aloud  by the President"},
		{"invitat verbal de Președinte 14 noiembrie", "letter", "2026-11-14  aloud  de Președinte"},
		{"names by note, for the visit 14 December", "", "2026-11-28  names  for the visit 14 December"},
		{"by telephone, 14 Nov", "letter", "2026-11-14  aloud  "},
		{"e-mail of 3 Nov", "letter", "2026-11-03  letter  e-mail"},
		{"e-mail no. 77 of 3 Nov", "letter", "2026-11-03  letter 77 e-mail"},
		{"412/2026", "letter", "2026-11-28  letter 412/2026 "},
		{"will come by video", "", "2026-11-28  video  "},
		{"sends the Vice-President instead", "", "2026-11-28  level  the Vice-President instead"},
		{"sends regrets", "", "2026-11-28  declined  "},
		{"can't come", "", "2026-11-28  declined  "},
		{"nu poate veni", "", "2026-11-28  declined  "},
		{"не зможе приїхати", "", "2026-11-28  declined  "},
		{"accepted by the Prime Minister on 20 November", "", "2026-11-20  accepted  by the Prime Minister"},
		{"accepted for the dinner on 20 January", "", "2026-11-28  accepted  for the dinner on 20 January"},
		{"accepted by the Prime Minister on 20 January 2026", "", "2026-01-20  accepted  by the Prime Minister"},
	} {
		s, err := Step(c.text, days, "en", model.StepKind(c.usual))
		if got := string(s.Day) + " " + s.At + " " + string(s.Kind) + " " + s.Number + " " + s.Words["en"]; err != nil || got != c.want {
			t.Errorf("%q is %q, not %q, %v", c.text, got, c.want, err)
		}
	}
	for _, text := range []string{"handed over by the ambassador", "the usual way", "see the file"} {
		if s, err := Step(text, days, "en", model.StepLetter); model.Code(err) != "typed.step" {
			t.Errorf("%q is %+v, %v", text, s, err)
		}
	}
}

// An answer stands as people say it of somebody: that it was given, by whom, and with what feeling.
func TestAnAnswerIsReadAsItIsSaid(t *testing.T) {
	days := Days{Base: "2026-11-28", Today: "2026-11-28"}
	for _, c := range []struct{ text, want string }{
		{"a declinat, 26 noiembrie", "2026-11-26 declined "},
		{"a declinat", "2026-11-28 declined "},
		{"au refuzat", "2026-11-28 declined "},
		{"a regretat", "2026-11-28 declined "},
		{"din păcate, nu poate veni", "2026-11-28 declined "},
		{"a declinat cu regret", "2026-11-28 declined cu regret"},
		{"a confirmat", "2026-11-28 accepted "},
		{"26 noiembrie a confirmat participarea", "2026-11-26 accepted participarea"},
		{"a acceptat de principiu", "2026-11-28 principle "},
		{"a fost acceptată", "2026-11-28 accepted "},
		{"a răspuns negativ", "2026-11-28 declined "},
		{"відмовився", "2026-11-28 declined "},
		{"він відмовився, 26 листопада", "2026-11-26 declined "},
		{"на жаль, не зможе приїхати", "2026-11-28 declined "},
		{"відхилено", "2026-11-28 declined "},
		{"було відхилено 26 листопада", "2026-11-26 declined "},
		{"підтвердив", "2026-11-28 accepted "},
		{"вона підтвердила участь", "2026-11-28 accepted участь"},
		{"дав згоду", "2026-11-28 accepted "},
		{"declined with regret", "2026-11-28 declined with regret"},
		{"has declined with regret, 26 November", "2026-11-26 declined with regret"},
		{"regretfully declined", "2026-11-28 declined "},
		{"she has accepted", "2026-11-28 accepted "},
		{"they have now confirmed", "2026-11-28 accepted "},
		{"was asked aloud", "2026-11-28 aloud "},
	} {
		s, err := Step(c.text, days, "en", "")
		if got := string(s.Day) + " " + string(s.Kind) + " " + s.Words["en"]; err != nil || got != c.want {
			t.Errorf("%q is %q, not %q, %v", c.text, got, c.want, err)
		}
	}
	for _, text := range []string{"has not answered the letter", "nu a confirmat", "a întrebat de hotel", "не підтвердив", "вони запитали про готель", "was here"} {
		if s, err := Step(text, days, "en", ""); err == nil {
			t.Errorf("%q is read as %+v", text, s)
		}
	}
}

// What has been lies behind: in January 20 December is of the old year, and the 20th is the last one of that number.
func TestAStepLiesBehindWhereItsYearIsNotSaid(t *testing.T) {
	days := Days{Base: "2027-01-10", Today: "2027-01-10", First: "2027-01-10"}
	for text, want := range map[string]string{
		"acceptat 20 decembrie":               "2026-12-20 accepted  ",
		"20.12. letter no. 5":                 "2026-12-20 letter 5 ",
		"лист № 5 від 20 грудня":              "2026-12-20 letter 5 ",
		"letter no. 5 of 15 January":          "2027-01-15 letter 5 ",
		"letter of the 20th, no. A/77":        "2026-12-20 letter A/77 ",
		"scrisoare din data de 20, nr. A/77":  "2026-12-20 letter A/77 ",
		"accepted by the Minister on the 8th": "2027-01-08 accepted  by the Minister",
		"accepted for the 20th":               "2027-01-10 accepted  for the 20th",
		"20 December 2027 letter":             "2027-12-20 letter  ",
		"invitată verbal ieri":                "2027-01-09 aloud  ",
		"invitați verbal la 8 ianuarie":       "2027-01-08 aloud  ",
		"запрошена усно вчора":                "2027-01-09 aloud  ",
	} {
		s, err := Step(text, days, "en", model.StepLetter)
		if got := string(s.Day) + " " + string(s.Kind) + " " + s.Number + " " + s.Words["en"]; err != nil || got != want {
			t.Errorf("%q is %q, not %q, %v", text, got, want, err)
		}
	}
	if s, err := Step("0 letter", days, "en", ""); err == nil {
		t.Errorf("the day 0 is %+v", s)
	}
}
