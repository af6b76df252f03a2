// Command gen writes the country names of assets/words from the territories of
// CLDR. It is run by hand when CLDR is renewed:
//
//	npm pack cldr-localenames-full@48.2.0 && tar xzf cldr-localenames-full-48.2.0.tgz
//	go run ./words/gen package/main assets/words
package main

import (
	"encoding/json"
	"log"
	"os"
	"path/filepath"
)

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: gen CLDR_MAIN_FOLDER WORDS_FOLDER")
	}
	for _, lang := range []string{"en", "ro", "uk"} {
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
		if len(code) == 2 && code[0] >= 'A' && code[1] >= 'A' {
			out["country."+code] = name
		}
	}
	b, err = json.MarshalIndent(out, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(to, lang, "countries.json"), append(b, '\n'), 0o644)
}
