package proposal

import (
	"reflect"
	"strings"

	"chancery/model"
)

// WasBrought says that what stands in a field of a row was written by a list that came in: nobody has written it since, and
// it was not undone. A row that an undo gives back is as it was. Past is all that was done to the row, the first deed first.
func WasBrought(past []model.Alteration, field string) bool {
	for i := len(past) - 1; i >= 0; i-- {
		one := &past[i]
		if one.Now == nil || one.Was == nil && one.Deed.Kind == "undo" || reflect.DeepEqual(fieldOf(one.Was, field), fieldOf(one.Now, field)) {
			continue
		}
		return one.Deed.Label.Verb == "import" && one.Deed.Kind != "undo"
	}
	return false
}

// fieldOf is what stands in a field of a row, nil for a row that is none.
func fieldOf(r model.Record, name string) any {
	if r == nil {
		return nil
	}
	f := reflect.Indirect(reflect.ValueOf(r)).FieldByNameFunc(func(s string) bool { return strings.EqualFold(s, name) })
	if !f.IsValid() {
		return nil
	}
	return f.Interface()
}
