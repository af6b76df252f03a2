package words

import "chancery/model"

// nowhere marks an office that somebody acts in where its title is in no language: the
// mark of a chargé d’affaires, which every protocol office reads.
const nowhere = "a. i."

// Held is an office as it is told of who holds it. Of somebody who acts in it that is said,
// in each language in its own manner.
func Held(h model.Held) model.Text {
	if !h.Tenure.Acting {
		return h.Office.Title
	}
	out := model.Text{}
	for lang, title := range h.Office.Title {
		if title != "" {
			out = out.With(lang, actingIn(lang, title, h.Office.Genitive[lang]))
		}
	}
	return out
}

// actingIn never guesses a form: where a language wants the genitive and nobody has given
// it, the title stays as it is and the mark stands behind it.
func actingIn(lang, title, genitive string) string {
	w := For(lang)
	switch {
	case w.lang != lang:
		return title + " (" + nowhere + ")"
	case !w.inflects():
		return w.Say("office.acting", title)
	case genitive == "":
		return w.Say("office.acting-beside", title)
	}
	return w.Say("office.acting", genitive)
}

// inflects says that the language needs the genitive of an office for somebody who acts.
func (w *Words) inflects() bool { return w.Say("office.acting-form") == "genitive" }

// Apposes says that in this language an office beside a name may keep its own form, whatever
// that of the name is: Excelenței Sale domnului Dan, Președintele României.
func (w *Words) Apposes() bool { return w.Say("office.beside-form") == "own" }

// Wanting says that an office is told of somebody who acts in it, and that its genitive is
// missing in that language: until it is typed, the title stands unchanged with a mark.
func Wanting(h model.Held, lang string) bool {
	w := For(lang)
	return w.lang == lang && h.Tenure.Acting && h.Office.Title[lang] != "" && h.Office.Genitive[lang] == "" && w.inflects()
}

// HeldBy is the office of somebody who is known, as Held tells it.
func HeldBy(k *model.Known) model.Text {
	return Held(model.Held{Tenure: model.Tenure{Acting: k.Acting}, Office: model.Office{Title: k.Office, Genitive: k.Genitive}})
}
