package proposal_test

import (
	"strings"
	"testing"

	"chancery/exchange/proposal"
	"chancery/model"
)

const remarkedBefore = "No.;Name;Position;Phone;Remarks;Arrival\n1;Olena Moroz;Minister of Culture;+380 1;;8 December\n2;Petro Koval;Adviser;+380 2;Diabetic;8 December\n3;Ihor Zhuk;Director;+380 3;Vegetarian;8 December\n4;Iryna Bondar;Counsellor;+380 4;;9 December\n"

// What a list remarks otherwise than it did is a change, and so is a telephone: of what an earlier list brought at once, of
// what somebody wrote since when that is said, beside it. What a list has no column for is as it was.
func TestARemarkSaidOtherwiseIsAChange(t *testing.T) {
	c := itsSeated(t, remarkedBefore)
	if got := listed(listOf(t, remarkedBefore, proposal.People), c); len(got) != 0 {
		t.Errorf("the same list again says %q", got)
	}
	const revised = "No.;Name;Position;Phone;Remarks;Arrival\n1;Olena Moroz;Minister of Culture;+380 1;;10 December\n2;Petro Koval;Adviser;+380 22;Diabetic, no sugar;8 December\n3;Ihor Zhuk;Director;+380 3;;8 December\n4;Iryna Bondar;Counsellor;+380 4;With crutches;9 December\n"
	for brought, want := range map[bool]string{
		true:  "changed 1 Olena Moroz remarks: Arrival: 8 December → Arrival: 10 December\nchanged 2 Petro Koval phone: +380 2 → +380 22\nchanged 2 Petro Koval remarks: Diabetic → Diabetic, no sugar\nchanged 3 Ihor Zhuk remarks: Vegetarian → –\nchanged 4 Iryna Bondar remarks: – → With crutches",
		false: "changed 1 Olena Moroz remarks: Arrival: 8 December → Arrival: 8 December; Arrival: 10 December (asked)\nchanged 2 Petro Koval phone: +380 2 → +380 22 (asked)\nchanged 2 Petro Koval remarks: Diabetic; Arrival: 8 December → Diabetic; Arrival: 8 December; Diabetic, no sugar (asked)\nchanged 4 Iryna Bondar remarks: Arrival: 9 December → Arrival: 9 December; With crutches (asked)",
	} {
		p := listOf(t, revised, proposal.People)
		p.Brought = func(string, int64, string) bool { return brought }
		if got := strings.Join(listed(p, c), "\n"); got != want {
			t.Errorf("brought %v:\n%s\nnot\n%s", brought, got, want)
		}
	}
	p := listOf(t, "No.;Name;Position\n1;Olena Moroz;Minister of Culture\n2;Petro Koval;Adviser\n3;Ihor Zhuk;Director\n4;Iryna Bondar;Counsellor\n", proposal.People)
	p.Brought = func(string, int64, string) bool { return true }
	if got := listed(p, c); len(got) != 0 {
		t.Errorf("without the columns it says %q", got)
	}
}

// What stands in a field is of a list as long as nobody wrote it since.
func TestWhatAListBroughtIsKnownFromThePast(t *testing.T) {
	deed := func(verb, kind, was, now string) model.Alteration {
		return model.Alteration{Deed: model.Deed{Kind: kind, Label: model.Label{Verb: verb}}, Was: &model.Person{Phone: was}, Now: &model.Person{Phone: now}}
	}
	first := deed("import", "import", "", "1")
	first.Was = nil
	for want, past := range map[bool][]model.Alteration{true: {first, deed("edit", "do", "1", "1")}, false: {first, deed("edit", "do", "1", "2")}} {
		if proposal.WasBrought(past, "phone") != want {
			t.Errorf("brought is not %v", want)
		}
	}
	if proposal.WasBrought([]model.Alteration{first, deed("import", "import", "1", "2"), deed("import", "undo", "2", "1")}, "phone") {
		t.Error("what was undone was brought")
	}
	gone, back := deed("import", "import", "1", ""), deed("import", "undo", "", "1")
	gone.Now, back.Was = nil, nil
	if !proposal.WasBrought([]model.Alteration{first, gone, back}, "phone") {
		t.Error("what was taken away and given back was not brought")
	}
}
