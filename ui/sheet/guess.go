package sheet

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// guesses are words, folded, that tell the kind of an item from its title. The
// first that is found decides, so the narrow ones stand first.
var guesses = []struct {
	kind  model.ItemKind
	stems []string
}{
	{model.Doorstep, []string{"doorstep", "declaratii la sosire", "pidkhid do presy"}},
	{model.PressCall, []string{"press call", "convocarea presei", "zbir presy"}},
	{model.PullAside, []string{"pull-aside", "pull aside", "discutie informala", "korotka rozmova"}},
	{model.CourtesyCall, []string{"courtesy call", "courtesy visit", "vizita de curtoazie", "vizyt vvichlyvosti"}},
	{model.BookOfHonour, []string{"book of honour", "cartea de onoare", "knyha pochesnykh"}},
	{model.Gifts, []string{"exchange of gifts", "schimb de cadouri", "obmin podarunkamy"}},
	{model.RecceItem, []string{"recce", "recunoastere", "rekohnostsyrovka"}},
	{model.Restricted, []string{"restricted session", "restricted talks", "restricted format", "format restrans", "vuzkomu skladi"}},
	{model.Transfer, []string{"motorcade", "transfer", "coloana oficiala", "deplasare", "kortezh", "pereizd"}},
	{model.Flight, []string{"helicopter", "flight", "elicopter", "zbor", "helikopter", "vertolit", "perelit"}},
	{model.TeteATete, []string{"tete-a-tete", "intre patru ochi", "sam na sam"}},
	{model.Welcome, []string{"welcome ceremony", "primirii oficiale", "ceremonia de primire", "tseremoniia zustrichi", "tseremoniia ofitsiinoi zustrichi"}},
	{model.FamilyPhoto, []string{"family photo", "fotografie de familie", "simeine foto", "spilne foto"}},
	{model.Photo, []string{"official photo", "fotografie oficiala", "ofitsiine foto"}},
	{model.Signing, []string{"signing", "semnare", "pidpysannia"}},
	{model.PressConf, []string{"press conference", "conferinta de presa", "preskonferentsiia"}},
	{model.PressStatement, []string{"press statement", "declaratii", "zaiavy dlia presy", "zaiavy"}},
	{model.Bilateral, []string{"bilateral", "dvostoronnia"}},
	{model.Briefing, []string{"briefing", "informare", "bryfinh"}},
	{model.Meal, []string{"working meal", "working lunch", "working breakfast", "working dinner", "dineu de lucru", "dejun de lucru", "robochyi snidanok", "robochyi obid", "robocha vecheria"}},
	{model.Dinner, []string{"dinner", "dineu", "vecheria"}},
	{model.Meal, []string{"lunch", "breakfast", "dejun", "snidanok", "obid"}},
	{model.Reception, []string{"reception", "receptie", "pryiom"}},
	{model.Wreath, []string{"wreath", "coroane", "vinkiv"}},
	{model.Decoration, []string{"decoration", "decorare", "nahorodzhennia", "vruchennia nahorod"}},
	{model.Adoption, []string{"adoption", "adoptare", "ukhvalennia"}},
	{model.Opening, []string{"opening", "deschidere", "vidkryttia"}},
	{model.Culture, []string{"concert", "exhibition", "cultural", "expozitie", "kontsert", "kulturn", "vystavk"}},
	{model.Spouse, []string{"spouse", "soti si sotii", "druzhyn"}},
	{model.Talks, []string{"talks", "convorbiri", "perehovory"}},
	{model.Session, []string{"session", "sesiune", "sesiia", "zasidannia"}},
	{model.Arrival, []string{"arrival", "sosire", "prybuttia"}},
	{model.Departure, []string{"departure", "plecare", "vidbuttia", "vidizd"}},
	{model.WorkMeeting, []string{"meeting", "intalnire", "intrevedere", "zustrich"}},
	{model.SiteVisit, []string{"visit", "vizita", "vizyt", "vidvidannia"}},
	{model.Rest, []string{"rest", "private", "odihna", "timp privat", "pryvatnyi chas", "vidpochynok"}},
}

// guess tells the kind of an item from its title in any language, so that a
// row typed in a hurry still gets its colour. It is only a beginning: the
// inspector changes it.
func guess(title model.Text) model.ItemKind {
	key := words.Fold(title.All())
	for _, g := range guesses {
		for _, s := range g.stems {
			if strings.Contains(key, s) {
				return g.kind
			}
		}
	}
	return model.OtherItem
}
