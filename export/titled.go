package export

import (
	"strings"

	"chancery/words"
)

// titled is the title of a paper on what a heading says. A heading is typed whole, and is
// said in another case within a title: "Programul vizitei oficiale a …". What a heading
// usually begins with stands with its genitive in the words of a language; of any other, or
// where the language has no such words for the paper, the title says it behind a dash.
func titled(w *words.Words, document, heading, kind string) string {
	for _, article := range w.List("export.heading-article") {
		heading = strings.TrimPrefix(heading, article+" ") // "Programme of the The Hague Summit" says it twice
	}
	if of, ok := genitive(w, heading); ok && w.Has("export.title-of."+document) {
		return w.Say("export.title-of."+document, of)
	}
	if kind != "" && strings.HasPrefix(heading, kind) { // in the middle of a title it is a word like others
		heading = lower(heading)
	}
	return w.Say("export.title."+document, heading)
}

// genitive is a heading in that case; ok is false where its first words are not known. The
// longest of what it begins with counts: an official working visit is no official one.
func genitive(w *words.Words, heading string) (of string, ok bool) {
	longest := 0
	for _, pair := range w.List("export.heading-of") {
		if is, its, _ := strings.Cut(pair, "="); len(is) > longest && strings.HasPrefix(heading, is+" ") {
			longest, of = len(is), its+heading[len(is):]
		}
	}
	return of, longest > 0
}
