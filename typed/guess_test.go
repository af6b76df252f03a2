package typed

import (
	"testing"

	"chancery/model"
	"chancery/words"
)

// Every kind is guessed from its own name in every language, so that an officer
// who types the field's term gets the field's colour.
func TestGuessKnowsTheNamesOfTheKinds(t *testing.T) {
	broad := map[model.ItemKind]bool{model.Hold: true, model.Window: true, model.OtherItem: true}
	for _, lang := range words.Languages {
		w := words.For(lang)
		for _, k := range model.ItemKinds {
			name := w.Say("item.kind." + string(k))
			if got := Guess(model.Text{lang: name}); got != k && !broad[k] {
				t.Errorf("%s: %q is taken for %s, not %s", lang, name, got, k)
			}
		}
	}
}

// A kind is guessed from what is typed in a hurry, without accents and dashes, in the
// forms that words have, in each of the languages; and not from a part of a word.
func TestGuessTakesWordsAsTheyAreTyped(t *testing.T) {
	for title, want := range map[string]model.ItemKind{
		"welcoming ceremony": model.Welcome, "Ceremonial welcome at the palace": model.Welcome, "ceremonia de primire": model.Welcome, "Ceremonie de primire oficiala": model.Welcome,
		"primirea oficiala": model.Welcome, "церемонія зустрічі": model.Welcome, "Участь у церемонії офіційної зустрічі": model.Welcome, "урочиста зустріч": model.Welcome,
		"tete-a-tete": model.TeteATete, "Tete a tete": model.TeteATete, "TÊTE–À–TÊTE": model.TeteATete, "one-on-one meeting": model.TeteATete, "discutie intre patru ochi": model.TeteATete,
		"зустріч віч-на-віч": model.TeteATete, "Зустріч віч на віч": model.TeteATete, "розмова сам на сам": model.TeteATete, "тет-а-тет": model.TeteATete,
		"signing": model.Signing, "Signature of agreements": model.Signing, "semnarea documentelor": model.Signing, "ceremonia semnarii": model.Signing, "Церемонія підписання": model.Signing,
		"dinner": model.Dinner, "State banquet": model.Dinner, "dineul oficial": model.Dinner, "cina": model.Dinner, "Cină oficială": model.Dinner, "вечеря": model.Dinner, "офіційну вечерю": model.Dinner,
		"lunch": model.Meal, "working dinner": model.Meal, "dejunul": model.Meal, "prânz de lucru": model.Meal, "робочого обіду": model.Meal, "сніданок": model.Meal,
		"press conf": model.OtherItem, "conferinta de presa": model.PressConf, "conferinței de presă": model.PressConf, "прес-конференція": model.PressConf,
		"statements to the press": model.PressStatement, "declaratii comune de presa": model.PressStatement, "заяви для ЗМІ": model.PressStatement,
		"intalnire bilaterala": model.Bilateral, "двосторонні зустрічі": model.Bilateral, "convorbirile oficiale": model.Talks, "переговорів": model.Talks,
		"depunerea unei coroane": model.Wreath, "покладання вінка": model.Wreath, "sosirea delegatiei": model.Arrival, "прибуття делегації": model.Arrival, "farewell": model.Departure,
		"vizitarea muzeului": model.SiteVisit, "відвідання музею": model.SiteVisit, "Rest": model.Rest, "Rest, hotel": model.Rest,
		"Restaurant booking": model.OtherItem, "Forest walk": model.OtherItem, "Cinema hall check": model.OtherItem, "Увечері": model.OtherItem,
	} {
		if got := Guess(model.Plain(title)); got != want {
			t.Errorf("%q is taken for %s, not %s", title, got, want)
		}
	}
}

// What visits are full of has a kind in each of the languages, as offices write it.
func TestGuessKnowsWhatVisitsAreFullOf(t *testing.T) {
	for title, want := range map[string]model.ItemKind{
		"Ceremonia oficială de primire": model.Welcome, "Ceremonia oficiala de intampinare": model.Welcome, "Onoruri militare": model.Welcome, "Офіційна церемонія зустрічі": model.Welcome,
		"Участь в офіційній церемонії": model.OtherItem, "Церемонія вітання": model.Welcome, "Welcome with military honours": model.Welcome,
		"Call on the Ambassador": model.CourtesyCall, "Courtesy call on the Speaker": model.CourtesyCall, "Audience with the Pope": model.CourtesyCall, "Audiență la Președintele Senatului": model.CourtesyCall,
		"Primirea de către Președintele Senatului": model.CourtesyCall, "Аудієнція у Папи": model.CourtesyCall, "Візиту ввічливості до Спікера": model.CourtesyCall,
		"Departure for the hotel": model.Transfer, "Departure for Bucharest": model.Departure, "Departure for the Netherlands": model.Departure, "Plecarea spre hotel": model.Transfer,
		"Plecare către aeroport": model.Transfer, "Plecarea spre București": model.Departure, "Відʼїзд до готелю": model.Transfer, "Виїзд до аеропорту": model.Transfer, "Відʼїзд до Бухареста": model.Departure,
		"Welcome at the airport": model.Arrival, "Întâmpinarea la aeroport": model.Arrival, "Зустріч в аеропорту": model.Arrival,
		"Meeting with the Romanian community": model.WorkMeeting, "Întâlnire cu comunitatea românească": model.WorkMeeting, "Зустріч з українською громадою": model.WorkMeeting,
		"Reuniunea Comisiei mixte": model.Session, "Business forum": model.Session, "Forum de afaceri": model.Session, "Бізнес-форум": model.Session, "Arrival at the forum": model.Arrival,
		"Exchange of views": model.Talks, "Discuții în format extins": model.Talks, "Бесіда з Міністром": model.Talks, "Нарада": model.WorkMeeting,
		"Group photo": model.FamilyPhoto, "Fotografie de grup": model.FamilyPhoto, "Групове фото": model.FamilyPhoto, "Photo opportunity": model.Photo, "Ședință foto": model.Photo, "Протокольне фото": model.Photo,
		"Coffee break": model.Meal, "Pauză de cafea": model.Meal, "Перерва на каву": model.Meal, "Buffet": model.Reception, "Museum of the Village": model.SiteVisit, "Музей села": model.SiteVisit,
		"Reception at the museum": model.Reception, "Opera": model.Culture, "Балет": model.Culture, "Minute of silence": model.Wreath, "Înmânarea distincției": model.Decoration,
		"Рейс Київ – Варшава": model.Flight, "Opening of the conference": model.Opening, "Press conference": model.PressConf, "Operational briefing": model.Briefing, "Operațiuni": model.OtherItem,
	} {
		if got := Guess(model.Plain(title)); got != want {
			t.Errorf("%q is taken for %s, not %s", title, got, want)
		}
	}
}
