package uitest

import (
	"reflect"
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

// Another is the key of rows that nothing points at until a field is altered.
const Another = int64(2)

// Alter makes a field say something that it did not.
func Alter(t testing.TB, r model.Record, f model.Field) {
	t.Helper()
	v := reflect.ValueOf(r).Elem().FieldByName(f.Name)
	word := "canary " + f.Name
	switch was := v.Addr().Interface().(type) {
	case *model.Text:
		*was = model.Text{"en": word}
	case *model.Steps:
		*was = model.Steps{{Minute: 1, Title: model.Text{"en": word}}}
	case *model.TimeMark:
		*was = model.TimeTBC
	case *civil.Moment:
		m, err := civil.MomentAt(was.At-25*3600, "Asia/Tokyo") // another day, hour and clock
		if err != nil {
			t.Fatal(err)
		}
		*was = m
	case *civil.Date:
		*was = "2026-03-27"
	case **int64:
		key := Another
		*was = &key
	case *bool:
		*was = !*was
	case *model.Deposit:
		*was = model.Deposit{Key: word, Sum: word, Size: 7}
	case *model.Secret:
		*was = model.Secret{Key: word, Sum: word}
	case *int64:
		*was = Another
	case *int:
		*was = 77
	default:
		if v.Kind() != reflect.String {
			t.Fatalf("nobody knows how to alter %T", was)
		}
		switch v.SetString(word); f.Name {
		case "Diagram":
			v.SetString(`{"high":20,"seen":{"en":"` + word + `"},"marks":[{"kind":"flag","x":50,"y":10,"w":9}]}`)
		case "StartAlt", "EndAlt":
			v.SetString("12:34")
		}
	}
}
