// Command gen writes the names of countries, and of the cities that zones are named
// after, from CLDR to assets/words. It is run by hand when CLDR is renewed:
//
//	npm pack cldr-localenames-full@48.2.0 cldr-dates-full@48.2.0
//	for f in cldr-*.tgz; do tar xzf $f; done
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
	if err := writeCities(os.Args[1], os.Args[2], assets.Languages()); err != nil {
		log.Fatal(err)
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
	return keep(out, filepath.Join(to, lang, "countries.json"))
}

func keep(what any, path string) error {
	var text bytes.Buffer
	enc := json.NewEncoder(&text)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(what); err != nil {
		return err
	}
	return os.WriteFile(path, text.Bytes(), 0o644)
}
