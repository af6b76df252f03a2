package export_test

import (
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// A list of people or delegations has no rows of the programme: it is called empty only where nobody would
// stand on it, and then nothing lets it pass.
func TestAListIsCalledEmptyWhereNobodyStandsOnIt(t *testing.T) {
	full, _ := programmes(t)
	bare := model.Programme{Event: full.Event, Items: full.Items, Venues: full.Venues, Rooms: full.Rooms, Parties: full.Parties}
	for _, document := range []string{"delegation-list", "who-is-who", "contacts", "guest-list"} {
		for name, p := range map[string]*model.Programme{"full": &full, "bare": &bare} {
			wish := export.Wish{Options: options(document, model.Internal, "en")}
			var found []export.Objection
			for _, o := range export.Against(p, nil, []export.Wish{wish}, export.Aged{}, words.For("en")) {
				if o.Rule == "empty" {
					found = append(found, o)
				}
			}
			if _, err := export.Compose([]model.Programme{*p}, wish.Options); (err != nil) != (len(found) > 0) || len(found) > 0 && !found[0].Stops {
				t.Errorf("%s, %s: composed with %v, it is told %+v", document, name, err, found)
			}
		}
	}
}
