package model

import "testing"

func TestHowAStateIsTaken(t *testing.T) {
	name, note := Text{"en": "Kosovo*"}, Text{"en": "Without prejudice."}
	for _, tt := range []struct {
		how  Recognising
		code string
	}{
		{Recognising{How: Recognised}, ""}, {Recognising{How: ByName}, ""}, {Recognising{How: Footnoted, Called: name, Note: note}, ""},
		{Recognising{How: Unmarked, Called: name}, ""}, {Recognising{}, "model.choice"}, {Recognising{How: "perhaps"}, "model.choice"},
		{Recognising{How: Footnoted, Called: name}, "model.no-note"}, {Recognising{How: Footnoted, Note: note}, "model.no-name"},
		{Recognising{How: Unmarked}, "model.no-name"},
	} {
		if err := tt.how.Check(); Code(err) != tt.code && !(err == nil && tt.code == "") {
			t.Errorf("%+v: %v, want %q", tt.how, err, tt.code)
		}
	}
}

func TestWhoStandsWithANoteAndWhoWithoutAFlag(t *testing.T) {
	settings := map[string]Text{"recognition.XK": {"": "footnote", "en": "Kosovo*"}, "footnote.XK": {"en": "Without prejudice."},
		"recognition.TW": {"": "name", "en": "Taipei"}, "recognition.VA": {"": "flag"}, "office": {"en": "footnote"}}
	notes := Footnotes(settings)
	if len(notes) != 1 || notes[0].Called["en"] != "Kosovo*" || notes[0].Note["en"] != "Without prejudice." || notes[0].Called[""] != "" {
		t.Errorf("%+v", notes)
	}
	if f := Flagless(settings); len(f) != 2 || !f["XK"] || !f["TW"] {
		t.Errorf("without a flag: %v", f)
	}
}
