package typed

import "testing"

// Who somebody is here is read from what they are called, in three languages; what only begins alike is
// an office.
func TestWhatSomebodyIsHereIsReadFromTheOffice(t *testing.T) {
	for role, offices := range map[string][]string{
		"press": {"press officer", "Press Secretary of the President of Ukraine", "press attaché", "cameraman", "spokesperson", "Correspondent, LETA", "Journalist", "reporter", "press",
			"ofițer de presă", "Secretarul de presă", "purtător de cuvânt", "Purtătoare de cuvânt", "operator imagine", "jurnalistă", "atașat de presă", "corespondent, Agerpres",
			"прессекретар", "прес-секретар Президента України", "Речниця", "речник", "телеоператор", "пресаташе", "журналістка", "оператор"},
		"photographer": {"Photographer", "official photographer", "fotograf", "fotografă", "fotograf oficial", "фотограф", "фотографка", "Photographer of the President"},
		"security":     {"security", "security officer", "Bodyguard", "close protection officer", "Protecție", "ofițer de securitate", "agent de protecție", "охорона", "офіцер безпеки", "охоронець"},
		"physician":    {"Doctor", "physician", "personal physician to the President", "medic", "medicul Președintelui", "doctoriță", "лікар", "лікарка", "особистий лікар"},
		"interpreter":  {"interpreter", "Interpreter, Romanian–English", "translator", "interpret", "interpretă", "traducător", "перекладач", "перекладачка", "Перекладач з румунської"},
		"liaison":      {"liaison officer", "Liaison", "ofițer de legătură", "офіцер звʼязку", "офіцер зі звʼязку"},
		"spouse":       {"spouse of the President", "First Lady of Ukraine", "First Lady", "Prima Doamnă a României", "Перша леді України", "soția Președintelui", "дружина Президента"},
		"sherpa":       {"Sherpa", "шерпа"},
		"":             {"Security Adviser to the President", "Spokesperson of the Government", "purtător de cuvânt al Guvernului", "речник МЗС", "Director, Press Office", "Press Service of the President", "Minister of Press", "Reporterul zilei", "Операторський відділ", "Counsellor", "First Lady’s Chief of Staff", "Adviser to the First Lady"},
	} {
		for _, office := range offices {
			d, ok := ReadDelegate("Radu Pop, " + office)
			if !ok || d.Name != "Radu Pop" || string(d.Role) != role || len(d.Offices) != 1 || d.Offices[0] != office {
				t.Errorf("%q: %q of the role %q, wanted %q", office, d.Offices, d.Role, role)
			}
			row, _ := ReadDelegate("7\tRadu Pop\t" + office)
			if string(row.Role) != role || len(row.Offices) != 1 && role != "sherpa" && office != "press" {
				t.Errorf("a row with %q: %q of the role %q", office, row.Offices, row.Role)
			}
		}
	}
}
