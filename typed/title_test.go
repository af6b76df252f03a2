package typed

import (
	"strings"
	"testing"

	"chancery/model"
)

// The title of a text says what it is, in each language.
func TestTitlesOfTextsSayWhatTheyAre(t *testing.T) {
	for title, want := range map[string]string{
		"Joint Declaration of the Presidents of Romania and Ukraine": "declaration states", "Letter of intent on drones": "letter-of-intent", "Agreement on energy": "agreement",
		"Memorandum of understanding on tourism": "memorandum", "Protocol amending the Agreement on trade": "protocol", "Framework Agreement on roads": "framework-agreement",
		"Letter of intent between the Ministry of National Defence of Romania and the Ministry of Defence of Ukraine": "letter-of-intent ministries", "Memorandum între Ministerul Energiei și Ministerul Energiei al Ucrainei": "memorandum ministries", "Меморандум між Міністерством енергетики України та Міністерством енергії Румунії": "memorandum ministries",
		"Agreement between the Government of Romania and the Cabinet of Ministers of Ukraine": "agreement", "Joint statement by the Presidents": "declaration states", "Текст спільної заяви президентів": "declaration states",
		"Treaty of friendship": "treaty states", "Joint declaration of the ministers": "declaration", "Action plan 2026–2028": "programme", "On energy": "",
		"Declarația comună a președinților": "declaration states", "Scrisoare de intenție privind dronele": "letter-of-intent", "Acord-cadru privind transporturile": "framework-agreement", "Memorandum de înțelegere": "memorandum",
		"Спільна декларація президентів": "declaration states", "Лист про наміри щодо безпілотників": "letter-of-intent", "Рамкова угода": "framework-agreement", "Угода про енергетику": "agreement", "Меморандум про взаєморозуміння": "memorandum",
	} {
		kind, level := TextTitle(title)
		got := strings.TrimSpace(string(kind) + " " + map[model.InstrumentLevel]string{model.BetweenStates: "states", model.BetweenMinistries: "ministries"}[level])
		if got != want {
			t.Errorf("%q is %q, not %q", title, got, want)
		}
	}
}
