package typed_test

import (
	"testing"

	"chancery/model"
	"chancery/typed"
)

// A bare yes or no in a list of people is an answer, and no language.
func TestABareNoIsAnAnswer(t *testing.T) {
	for said, want := range map[string]model.SeatStatus{"no": model.Declined, "No": model.Declined, "nu": model.Declined, "ні": model.Declined, "yes": model.Accepted, "da": model.Accepted, "так": model.Accepted} {
		list := typed.ReadDelegates("Name\tPosition\tAnswer\nAna Pop\tAdviser\t" + said + "\n").People
		if len(list) != 1 || list[0].Status != want || list[0].Languages != "" || len(list[0].Offices) != 1 {
			t.Errorf("%s: %+v", said, list)
		}
	}
	for said, want := range map[string]string{"EN, NO": "en no", "Norwegian": "no"} {
		if list := typed.ReadDelegates("Ana Pop\tAdviser\t" + said + "\n").People; len(list) != 1 || list[0].Languages != want {
			t.Errorf("%s: %+v", said, list)
		}
	}
}
