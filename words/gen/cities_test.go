package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// What an office corrected by hand stays when the names are renewed, in every language.
func TestCorrectedCitiesOutliveCLDR(t *testing.T) {
	from, to := t.TempDir(), filepath.Join(t.TempDir(), "words")
	said := map[string]string{
		"en": `"Pacific": {"Norfolk": {"exemplarCity": "Norfolk Island"}}, "Africa": {"Asmera": {"exemplarCity": "Asmara"}}, "America": {"Chicago": {"exemplarCity": "Chicago"}}`,
		"ro": `"Africa": {"Asmera": {"exemplarCity": "Asmara"}}`,
		"uk": `"Africa": {"Asmera": {"exemplarCity": "Асмера"}}, "America": {"Chicago": {"exemplarCity": "Чікаґо"}}`,
	}
	for lang, zones := range said {
		file(t, filepath.Join(from, lang, "timeZoneNames.json"), `{"main": {"`+lang+`": {"dates": {"timeZoneNames": {"zone": {`+zones+`}}}}}}`)
		file(t, filepath.Join(to, lang, "cities.json"), "{}")
	}
	if err := writeCities(from, to, []string{"en", "ro", "uk"}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []struct{ lang, key, name string }{
		{"ro", "zone.Norfolk", "Insula Norfolk"}, {"en", "zone.Norfolk", "Norfolk Island"}, {"uk", "zone.Chicago", "Чикаго"},
		{"uk", "zone.Asmara", "Асмара"}, {"uk", "zone.Asmera", "Асмара"}, // under the name it had once, too
	} {
		if got := read(t, filepath.Join(to, want.lang, "cities.json"))[want.key]; got != want.name {
			t.Errorf("%s, %s: %q, want %q", want.lang, want.key, got, want.name)
		}
	}
	if zones := read(t, filepath.Join(to, "ro", "cities.json")); zones["zone.Lord_Howe"] != "" {
		t.Errorf("a zone that CLDR does not have was made: %q", zones["zone.Lord_Howe"])
	}
}

// The corrections are those of the words that are built in: neither is changed without the other.
func TestCorrectedCitiesAreThoseInUse(t *testing.T) {
	var better map[string]map[string]string
	if err := json.Unmarshal(corrected, &better); err != nil {
		t.Fatal(err)
	}
	if len(better["ro"]) < 10 || len(better["uk"]) < 40 {
		t.Fatalf("too few corrections: %d in Romanian, %d in Ukrainian", len(better["ro"]), len(better["uk"]))
	}
	for lang, names := range better {
		used := read(t, filepath.Join("..", "..", "assets", "words", lang, "cities.json"))
		for key, name := range names {
			if used[key] != name {
				t.Errorf("%s, %s: %q is in use, %q is the correction", lang, key, used[key], name)
			}
		}
	}
}

func file(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, path string) map[string]string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out map[string]string
	if err := json.Unmarshal(b, &out); err != nil {
		t.Fatal(err)
	}
	return out
}
