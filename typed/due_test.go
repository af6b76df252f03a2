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
	for _, text := range []string{"until", "end of", "end of the talks", "soon", "31.02.2027", "until 31.2.2027"} {
		if got, err := days.Due(text); err == nil || got != "" {
			t.Errorf("%q is %q, %v", text, got, err)
		}
	}
}
