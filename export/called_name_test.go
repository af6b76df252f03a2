package export

import (
	"testing"

	"chancery/model"
	"chancery/words"
)

// Behind the word for interpretation a name keeps its capital, whoever bears it; how it is interpreted has none.
func TestWhoInterpretsKeepsTheCapitalOfTheName(t *testing.T) {
	c := &composer{full: model.Programme{People: map[int64]model.Person{1: {Name: model.Text{"en": "Elena Rusu", "ro": "Elena Rusu"}}}}}
	for text, want := range map[string]string{
		"Ioana Marin":                              "Ioana Marin",
		"Ioana Marin, Elena Rusu":                  "Ioana Marin, Elena Rusu",
		"Elena":                                    "Elena",
		"Elena, Romanian–Ukrainian":                "Elena, Romanian–Ukrainian",
		"Ms Marin and Ms Rusu":                     "Ms Marin and Ms Rusu",
		"Ioana Marin: Romanian":                    "Ioana Marin (Romanian)",
		"Simultaneous":                             "simultaneous",
		"Simultaneous: Romanian, English":          "simultaneous (Romanian, English)",
		"Simultaneous, Romanian":                   "simultaneous, Romanian",
		"Whispered English":                        "whispered English",
		"English–Romanian":                         "English–Romanian",
		"Consecutive interpretation by Elena Rusu": "consecutive interpretation by Elena Rusu",
	} {
		if got := c.afterColon(text, words.For("en")); got != want {
			t.Errorf("%q is %q, not %q", text, got, want)
		}
	}
	if got := c.afterColon("Олена Русу", words.For("uk")); got != "Олена Русу" {
		t.Error(got)
	}
}
