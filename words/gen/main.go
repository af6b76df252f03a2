// Command gen writes the country names of assets/words from the territories of
// CLDR. It is run by hand when CLDR is renewed:
//
//	npm pack cldr-localenames-full@48.2.0 && tar xzf cldr-localenames-full-48.2.0.tgz
//	CLDR_MAIN=$PWD/package/main go generate ./words
//
// The names are under the Unicode licence, assets/words/LICENSE-unicode.txt.
package main

import (
	"bytes"
	"encoding/json"
	"log"
	"os"
	"path/filepath"

	"chancery/assets"
)

// unassigned are codes of two letters that CLDR names and ISO 3166 does not
// assign to a country: reserved ones, organisations, and those made for tests.
// Kosovo stays: its code is of custom, and offices need its name.
var unassigned = map[string]bool{"AC": true, "CP": true, "CQ": true, "DG": true, "EA": true, "EU": true, "EZ": true,
	"IC": true, "QO": true, "TA": true, "UN": true, "XA": true, "XB": true, "ZZ": true}

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: gen CLDR_MAIN_FOLDER WORDS_FOLDER")
	}
	for _, lang := range assets.Languages() {
		if err := write(os.Args[1], os.Args[2], lang); err != nil {
			log.Fatal(err)
		}
	}
}

func write(from, to, lang string) error {
	b, err := os.ReadFile(filepath.Join(from, lang, "territories.json"))
	if err != nil {
		return err
	}
	var doc struct {
		Main map[string]struct {
			LocaleDisplayNames struct{ Territories map[string]string }
		}
	}
	if err := json.Unmarshal(b, &doc); err != nil {
		return err
	}
	out := map[string]string{}
	for code, name := range doc.Main[lang].LocaleDisplayNames.Territories {
		if len(code) == 2 && code[0] >= 'A' && code[1] >= 'A' && !unassigned[code] {
			out["country."+code] = name
		}
	}
	var text bytes.Buffer
	enc := json.NewEncoder(&text)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(out); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(to, lang, "countries.json"), text.Bytes(), 0o644)
}
