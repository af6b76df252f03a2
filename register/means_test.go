package register

import (
	"testing"

	"chancery/model"
	"chancery/words"
)

func columnOf(b *Book, k Kind, key string) *Column {
	cols := lists[k](b)
	for i := range cols {
		if cols[i].Key == key {
			return &cols[i]
		}
	}
	return nil
}

// The means of a way are read as people call them, in any language. What is not read is refused, and a new row is not given
// what is usual in its place: it lacks its means. One that is there keeps what it had.
func TestTheMeansOfAWayAreReadAsPeopleCallThem(t *testing.T) {
	for _, lang := range words.Languages {
		b := book(small(), lang)
		c := columnOf(b, Ways, "mode")
		for said, want := range map[string]string{"mașină": "car", "Masina": "car", "car": "car", "автомобіль": "car", "машина": "car", "cu avionul": "flight", "потяг": "train", "pe jos": "foot", "walking": "foot",
			"coloană": "motorcade", "convoy": "motorcade", "вертольотом": "helicopter"} {
			row := b.Fresh(Ways)
			if err := b.Type(row, c, said); err != nil || row.Record.(*model.Route).Mode != want {
				t.Errorf("%s: %q is %+v, %v", lang, said, row.Record, err)
			}
		}
		row := b.Fresh(Ways)
		if err := b.Type(row, c, "zeppelin"); err == nil || row.Record.(*model.Route).Mode != "" || len(b.Lacks(row)) != 4 {
			t.Errorf("%s: %v, %+v lacks %q", lang, err, row.Record, b.Lacks(row))
		}
		row = &Row{kind: Ways, Record: &model.Route{Row: model.Row{ID: 7}, Mode: "train"}}
		if err := b.Type(row, c, "zeppelin"); err == nil || row.Record.(*model.Route).Mode != "train" {
			t.Errorf("%s: a row that is there: %v, %+v", lang, err, row.Record)
		}
	}
}

// A state or an organisation that the program knows is known in a new row too: what it is, its code, its name in every
// language. What the diary has, and what nobody knows, stays as it is typed.
func TestANewStateThatIsKnownIsFilled(t *testing.T) {
	for text, want := range map[string]model.Party{
		"Uniunea Europeană": {Kind: model.Organisation, Short: "EU", Name: model.Text{"en": "European Union", "ro": "Uniunea Europeană", "uk": "Європейський Союз"}},
		"Letonia":           {Kind: model.State, Code: "LV", Name: model.Text{"en": "Latvia", "ro": "Letonia", "uk": "Латвія"}},
		"România":           {Kind: model.State, Name: model.Text{"ro": "România"}},
		"Arcadia de Sus":    {Kind: model.State, Name: model.Text{"ro": "Arcadia de Sus"}},
	} {
		b := book(small(), "ro")
		row := b.Fresh(Parties)
		if err := b.Type(row, columnOf(b, Parties, "party"), text); err != nil {
			t.Fatal(err)
		}
		if p := row.Record.(*model.Party); p.Kind != want.Kind || p.Tag() != want.Tag() || !p.Name.Equal(want.Name) || (want.Tag() != "") != (p.UID == model.KnownUID(want.Kind, want.Tag())) {
			t.Errorf("%q is %+v", text, p)
		}
	}
}
