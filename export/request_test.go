package export_test

import (
	"encoding/json"
	"reflect"
	"testing"

	"chancery/export"
	"chancery/model"
)

// What is remembered of a request is what its JSON holds, no more, and what was
// remembered before there was a request is read as one.
func TestWhatIsRememberedOfARequest(t *testing.T) {
	asked := export.Request{Document: "running-order", As: "docx", Apart: true, Languages: export.Languages{"ro", "en"}, Audience: model.ForDelegation, Size: "A3", Folder: "/papers",
		Marking: model.MarkEmbargo, House: "nato", Notes: true, Archive: true, Turned: true, Since: 4, Delegation: "d", For: "p", Item: "i", Copies: []string{"one"}, Embargo: "noon", Day: "2026-03-12", Password: "secret"}
	for v, i := reflect.ValueOf(asked), 0; i < v.NumField(); i++ {
		if v.Field(i).IsZero() {
			t.Fatalf("%s proves nothing", v.Type().Field(i).Name)
		}
	}
	b, err := json.Marshal(asked)
	if err != nil {
		t.Fatal(err)
	}
	var got export.Request
	if err := json.Unmarshal(b, &got); err != nil || !reflect.DeepEqual(got, asked.Usual()) {
		t.Errorf("%s: %+v, %v", b, got, err)
	}
	const before = `{"document":"running-order","as":"docx","apart":true,"langs":"ro,en","audience":"delegation","size":"A3","folder":"/papers","marking":"embargoed","house":"nato","notes":true,"archive":true,"turned":true}`
	if string(b) != before {
		t.Errorf("it is kept as %s", b)
	}
	got = export.Request{}
	if err := json.Unmarshal([]byte(`{"document":"","as":"","apart":false,"langs":"","audience":"","size":"","folder":"","marking":""}`), &got); err != nil || !reflect.DeepEqual(got, export.Request{}) {
		t.Errorf("of nothing: %+v, %v", got, err)
	}
}
