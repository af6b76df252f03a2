package typed

import "testing"

// A day by which something is to be done is typed as offices say it, and lies ahead where its year is
// left out.
func TestADueDayIsTypedAsItIsSaid(t *testing.T) {
	days := Days{Base: "2026-11-28", Today: "2026-11-28", First: "2026-11-28"}
	for text, want := range map[string]string{
		"until 12.5.": "2027-05-12", "by 15 January": "2027-01-15", "15 January": "2027-01-15", "12.5.2026": "2026-05-12", "1.10.": "2026-10-01", "15 december": "2026-12-15",
		"end of May": "2027-05-31", "by the end of February 2028": "2028-02-29", "end of November": "2026-11-30", "end of October": "2027-10-31", "no later than 3 June": "2027-06-03", "+7": "2026-12-05",
		"până la 12 mai": "2027-05-12", "până la sfârșitul lunii mai": "2027-05-31", "sfârșitul lunii mai 2027": "2027-05-31", "до 12 травня": "2027-05-12", "до кінця травня": "2027-05-31", "кінець травня 2027": "2027-05-31",
		"tomorrow": "2026-11-29",
	} {
		if got, err := days.Due(text); err != nil || string(got) != want {
			t.Errorf("%q is %q, not %q, %v", text, got, want, err)
		}
	}
	for text, want := range map[string]string{ // 28 November 2026 is a Saturday
		"in two weeks": "2026-12-12", "within 30 days": "2026-12-28", "in a month": "2026-12-28", "in three months": "2027-02-28", "2 weeks": "2026-12-12", "in a week": "2026-12-05",
		"next Friday": "2026-12-04", "by next Friday": "2026-12-04", "next week": "2026-12-04", "end of next week": "2026-12-04", "by the end of next month": "2026-12-31", "next month": "2026-12-31", "end of the month": "2026-11-30", "end of the week": "2026-11-29", "by the end of the year": "2026-12-31", "end of next year": "2027-12-31", "end of 2027": "2027-12-31",
		"mid-June": "2027-06-15", "mid June 2028": "2028-06-15", "by the middle of June": "2027-06-15", "in the middle of next month": "2026-12-15",
		"Q2 2027": "2027-06-30", "Q2": "2027-06-30", "Q4": "2026-12-31", "second quarter of 2027": "2027-06-30", "the third quarter": "2027-09-30", "end of Q1 2027": "2027-03-31", "2nd quarter 2027": "2027-06-30", "in Q3": "2027-09-30",
		"June": "2027-06-30", "in June": "2027-06-30", "June 2027": "2027-06-30", "due June 2027": "2027-06-30", "late June": "2027-06-30", "2027": "2027-12-31",
		"în două săptămâni": "2026-12-12", "peste o lună": "2026-12-28", "în termen de 30 de zile": "2026-12-28", "peste 10 zile": "2026-12-08", "vinerea viitoare": "2026-12-04", "vineri, săptămâna viitoare": "", "săptămâna viitoare": "2026-12-04", "luna viitoare": "2026-12-31", "sfârșitul lunii viitoare": "2026-12-31", "până la sfârșitul anului": "2026-12-31", "sfârșitul lunii": "2026-11-30", "mijlocul lunii iunie": "2027-06-15", "la jumătatea lui iunie 2027": "2027-06-15", "mid-iunie": "2027-06-15",
		"spring 2027": "2027-05-31", "in the spring of 2027": "2027-05-31", "spring": "2027-05-31", "next spring": "2027-05-31", "autumn": "2026-11-30", "next autumn": "2027-11-30", "end of summer 2027": "2027-08-31", "mid-summer": "2027-07-15", "fall 2028": "2028-11-30",
		"primăvara 2027": "2027-05-31", "în primăvara anului 2027": "2027-05-31", "primăvara viitoare": "2027-05-31", "la sfârșitul verii": "2027-08-31", "toamna lui 2027": "2027-11-30", "весна 2027": "2027-05-31", "навесні 2027 року": "2027-05-31", "весна 2027 року": "2027-05-31", "до кінця літа": "2027-08-31", "восени": "2026-11-30", "наступної весни": "2027-05-31",
		"T2 2027": "2027-06-30", "trim. II 2027": "2027-06-30", "trimestrul al doilea": "2027-06-30", "trimestrul II al anului 2027": "2027-06-30", "iunie 2027": "2027-06-30", "în iunie": "2027-06-30", "până la sfârșitul trimestrului I": "2027-03-31",
		"за два тижні": "2026-12-12", "через місяць": "2026-12-28", "протягом 10 днів": "2026-12-08", "через тиждень": "2026-12-05", "наступної пʼятниці": "2026-12-04", "наступного тижня": "2026-12-04", "наступного місяця": "2026-12-31", "до кінця наступного місяця": "2026-12-31", "до кінця року": "2026-12-31", "до кінця тижня": "2026-11-29", "середина червня": "2027-06-15", "у середині червня 2027 року": "2027-06-15", "до середини червня": "2027-06-15",
		"II квартал 2027 року": "2027-06-30", "2 кв. 2027": "2027-06-30", "ІІ квартал 2027": "2027-06-30", "другий квартал": "2027-06-30", "у червні": "2027-06-30", "у листопаді 2027 року": "2027-11-30", "до кінця 2027 року": "2027-12-31", "у лютому": "2027-02-28",
	} {
		if got, err := days.Due(text); string(got) != want || (err == nil) != (want != "") {
			t.Errorf("%q is %q, not %q, %v", text, got, want, err)
		}
	}
	for _, text := range []string{"winter 2027", "by spring", "до весни", "spring cleaning", "until", "end of", "end of the talks", "soon", "31.02.2027", "until 31.2.2027", "by June", "until June 2027", "до червня", "până în iunie", "Q5", "mid", "next", "next visit", "before the summit", "in two", "the next", "Friday next to the palace"} {
		if got, err := days.Due(text); err == nil || got != "" {
			t.Errorf("%q is %q, %v", text, got, err)
		}
	}
}
