package typed

import "testing"

// Days of a commitment as they are told at the table and typed out of a record of talks.
func TestADueDayIsSaidAsOfficesSayIt(t *testing.T) {
	d := Days{Base: "2026-11-28", Today: "2026-11-28", First: "2026-11-28"}
	for text, want := range map[string]string{
		"Q2 2027": "2027-06-30", "Q2/2027": "2027-06-30", "Q2-2027": "2027-06-30", "2027 Q2": "2027-06-30", "2Q 2027": "2027-06-30", "second quarter of 2027": "2027-06-30",
		"T2 2027": "2027-06-30", "trim. II 2027": "2027-06-30", "trimestrul II 2027": "2027-06-30", "trimestrul al doilea 2027": "2027-06-30", "al doilea trimestru al anului 2027": "2027-06-30", "până la sfârșitul trimestrului II": "2027-06-30",
		"II квартал 2027": "2027-06-30", "II кв. 2027": "2027-06-30", "2 кв. 2027 р.": "2027-06-30", "другий квартал 2027 року": "2027-06-30", "у II кварталі 2027 року": "2027-06-30", "до кінця II кварталу": "2027-06-30",
		"in two weeks": "2026-12-12", "within 2 weeks": "2026-12-12", "two weeks": "2026-12-12", "in a fortnight": "2026-12-12", "in 10 days": "2026-12-08", "in six months": "2027-05-28", "within a year": "2027-11-28", "in a month": "2026-12-28",
		"peste două săptămâni": "2026-12-12", "în două săptămâni": "2026-12-12", "în termen de 30 de zile": "2026-12-28", "în termen de o lună": "2026-12-28", "în 10 zile": "2026-12-08", "în termen de două săptămâni": "2026-12-12", "peste un an": "2027-11-28",
		"за два тижні": "2026-12-12", "через два тижні": "2026-12-12", "протягом двох тижнів": "2026-12-12", "протягом 30 днів": "2026-12-28", "упродовж місяця": "2026-12-28", "за рік": "2027-11-28",
		"end of the year": "2026-12-31", "by the end of the year": "2026-12-31", "by year-end": "2026-12-31", "end of year": "2026-12-31", "EOY": "2026-12-31", "before the end of the year": "2026-12-31", "by the end of 2027": "2027-12-31", "end of next year": "2027-12-31", "this year": "2026-12-31", "by the end of the month": "2026-11-30", "end of next month": "2026-12-31", "by the end of next week": "2026-12-04", "before the end of May": "2027-05-31",
		"до кінця року": "2026-12-31", "до кінця 2027 року": "2027-12-31", "до кінця поточного року": "2026-12-31", "до кінця місяця": "2026-11-30", "до кінця наступного місяця": "2026-12-31", "до кінця тижня": "2026-11-29", "кінець року": "2026-12-31", "до кінця травня": "2027-05-31", "до кінця цього року": "2026-12-31", "наприкінці року": "2026-12-31", "не пізніше кінця року": "2026-12-31",
		"până la sfârșitul lunii": "2026-11-30", "pana la sfarsitul lunii": "2026-11-30", "până la sfârșitul anului": "2026-12-31", "la sfârșitul anului": "2026-12-31", "sfârșitul lunii": "2026-11-30", "până la finalul anului": "2026-12-31", "până la finele lunii": "2026-11-30", "sfârșitul lunii viitoare": "2026-12-31", "până la sfârșitul anului 2027": "2027-12-31", "până la sfârșitul lui mai": "2027-05-31", "până la sfârșitul săptămânii": "2026-11-29", "finele anului": "2026-12-31", "la finalul lunii mai": "2027-05-31",
		"first half of 2027": "2027-06-30", "H1 2027": "2027-06-30", "second half of 2027": "2027-12-31", "prima jumătate a anului 2027": "2027-06-30", "semestrul I 2027": "2027-06-30", "S1 2027": "2027-06-30", "I semestru 2027": "2027-06-30", "перше півріччя 2027": "2027-06-30", "у першому півріччі 2027 року": "2027-06-30", "I півріччя 2027": "2027-06-30", "друге півріччя": "2026-12-31",
	} {
		if got, err := d.Due(text); string(got) != want {
			t.Errorf("%q is %s, not %s (%v)", text, got, want, err)
		}
	}
}
