package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// to is who gets papers, one name after the other.
func to(wishes []export.Wish) string {
	var out []string
	for _, w := range wishes {
		for _, h := range w.To {
			out = append(out, h.Name.In("en"))
		}
	}
	return strings.Join(out, ", ")
}

// Nobody of another state is given a paper of the office, by whatever name they are put down: by
// their own, or by their office. Those of the office's own state are, and others whom no list has.
func TestNobodyOfAnotherStateGetsAPaperOfTheOffice(t *testing.T) {
	visit, _ := programmes(t)
	var all []model.EditionHolder
	for _, name := range []string{"Andrii Sybiha", "Андрій Сибіга", "Interpreter, Ukrainian–Romanian", "Oana Țoiu", "Duty officer"} {
		h := export.RecipientOf(&visit, name)
		if known := h.Kind == model.HeldByPerson || len(h.Name) > 1; known != (name != "Duty officer") {
			t.Fatalf("%s is known: %+v", name, h)
		}
		all = append(all, h)
	}
	office := options("running-order", model.Internal, "en")
	if got := to(export.Addressed(&visit, []export.Options{office}, all)); got != "Oana Țoiu, Duty officer" {
		t.Errorf("the paper of the office goes to %q", got)
	}
	for n, h := range all[:3] {
		wishes := export.Addressed(&visit, []export.Options{office}, all[n:n+1])
		err := export.Unserved(&visit, wishes, []model.EditionHolder{h}, words.For("en"))
		if model.Code(err) != "edition.may-not" || !strings.Contains(words.For("en").Error(err), h.Name.In("en")) {
			t.Errorf("%s alone: %v", h.Name.In("en"), err)
		}
	}
	if got := to(export.Addressed(&visit, []export.Options{options("individual", model.Internal, "en")}, all)); got != "Oana Țoiu" {
		t.Errorf("programmes with what the office alone may read go to %q", got)
	}
	if got := export.Addressed(&visit, []export.Options{options("public", model.Public, "en")}, all); len(got) != 1 || len(got[0].To) != len(all) {
		t.Errorf("what anybody may read goes to %+v", got)
	}
	abroad := visit
	abroad.Event.Direction = model.Outgoing // nobody has said whose the office is: of who travels
	if got := to(export.Addressed(&abroad, []export.Options{office}, all)); !strings.Contains(got, "Andrii Sybiha") || strings.Contains(got, "Oana Țoiu") {
		t.Errorf("from an office that travels the paper goes to %q", got)
	}
}

// A programme of somebody's own goes to whom it is of and to nobody besides: not all of them to a name
// with a letter wrong, not to the press; and who was named in vain is named.
func TestAMistypedNameGetsNobodysProgramme(t *testing.T) {
	visit, _ := programmes(t)
	ask := []export.Options{options("individual", model.ForDelegation, "en")}
	press := model.EditionHolder{Kind: model.HeldByPress, Name: model.Plain("Press")}
	wrong, right := export.RecipientOf(&visit, "Andri Sybiha"), export.RecipientOf(&visit, "Andrii Sybiha")
	for _, named := range [][]model.EditionHolder{{wrong}, {press}, {wrong, press}} {
		if got := to(export.Addressed(&visit, ask, named)); got != "" {
			t.Errorf("%v gets the programmes of %q", named, got)
		}
	}
	got := export.Addressed(&visit, ask, []model.EditionHolder{right, wrong})
	if len(got) != 1 || got[0].For != "person "+right.Who || to(got) != "Andrii Sybiha" {
		t.Fatalf("%+v", got)
	}
	for _, lang := range words.Languages {
		w := words.For(lang)
		err := export.Unserved(&visit, got, []model.EditionHolder{right, wrong}, w)
		if model.Code(err) != "edition.no-own" || !strings.HasPrefix(w.Error(err), "Andri Sybiha: ") {
			t.Errorf("%s: %v", lang, w.Error(err))
		}
	}
	both := append(export.Addressed(&visit, []export.Options{options("running-order", model.Internal, "en")}, []model.EditionHolder{wrong}), got...)
	said := export.Strangers(&visit, both, []model.EditionHolder{right, wrong, export.RecipientOf(&visit, "Duty officer")}, words.For("en"))
	var rules []string
	for _, o := range said {
		rules = append(rules, o.Rule)
		if o.Blocks != (o.Rule == "misspelt") || o.Blocks && !strings.Contains(o.Said, "Is Andrii Sybiha meant?") {
			t.Errorf("%+v", o)
		}
	}
	if got := strings.Join(rules, " "); got != "misspelt stranger stranger" || !strings.HasSuffix(said[2].Said, ": Andri Sybiha; Duty officer") {
		t.Errorf("of those who are nobody of the visit it says %s: %+v", got, said)
	}
}

// Two sides may have an office of one name: the word alone gets nobody's programme.
func TestANameOfTwoGetsNobodysProgramme(t *testing.T) {
	visit, _ := programmes(t)
	ask := options("individual", model.ForDelegation, "en")
	var free []int64
	for id, s := range visit.Seats {
		if s.PersonID == nil && !s.Name.Empty() {
			free = append(free, id)
		}
	}
	slices.Sort(free)
	if len(free) < 2 {
		t.Fatal("no two offices for which nobody is named")
	}
	for _, id := range free[:2] {
		s := visit.Seats[id]
		s.Name = model.Text{"en": "Counsellor"}
		visit.Seats[id] = s
	}
	if got := to(export.Addressed(&visit, []export.Options{ask}, []model.EditionHolder{export.RecipientOf(&visit, "Counsellor")})); got != "" {
		t.Errorf("it goes to %q", got)
	}
}

// Several who were written as one are refused: all but the first would be lost in a telephone. What
// else stands behind one is no name.
func TestSeveralRecipientsAreNotTakenForOne(t *testing.T) {
	visit, _ := programmes(t)
	w := words.For("en")
	for line, several := range map[string]bool{
		"Ion Pop +40 721 111 222, Ana Ionescu +40 722 333 444": true, "Ion Pop, +40 721 111 222, Ana Ionescu": true,
		"Ion Pop, 0721-111-222 Олена Коваль": true, "Ion Pop, +40 721 111 222": false, "Ion Pop, 0722 000 000, ext. 12": false,
		"Duty desk, +40 700 000 010 / +40 700 000 011": false, "Ion Pop, +40 721 111 222, Mobile +40 722 333 444": false, "Baza 86 Aeriană Borcea, +40 21 111 22 33": false,
	} {
		to := []model.EditionHolder{export.RecipientOf(&visit, line)}
		err := export.Unserved(&visit, export.Addressed(&visit, []export.Options{options("public", model.Public, "en")}, to), to, w)
		if (model.Code(err) == "edition.several") != several || !several && err != nil {
			t.Errorf("%q: %v", line, err)
		}
		if several && !strings.Contains(w.Error(err), line[:7]) { // a long one is shortened
			t.Errorf("%q is not named: %s", line, w.Error(err))
		}
	}
}

// Whoever was given a paper is the same recipient when they are named again on a line, in every
// language; only what looks like a telephone is one.
func TestARecipientIsTheSameOnALineAgain(t *testing.T) {
	visit, _ := programmes(t)
	var all []model.EditionHolder
	for _, d := range export.Delegations(&visit) {
		all = append(all, model.EditionHolder{Kind: model.HeldByDelegation, Who: d.UID, Name: visit.NameOf(&d)})
	}
	seen := 0
	for _, w := range export.Addressed(&visit, []export.Options{options("individual", model.ForDelegation, "en")}, all) {
		for _, h := range w.To {
			for _, lang := range words.Languages {
				line := strings.Trim(words.For(lang).Text(h.Name)+", "+h.Phone, ", ")
				got := export.RecipientOf(&visit, line)
				if !got.Same(&h) || got.Check() != nil || h.Phone != "" && got.Phone != h.Phone {
					t.Errorf("%q is %+v, not %+v: %v", line, got, h, got.Check())
				}
				seen++
			}
		}
	}
	if seen < 30 {
		t.Fatalf("only %d lines", seen)
	}
	for line, want := range map[string][2]string{
		"Ana Pop, +40 722 000 000": {"Ana Pop", "+40 722 000 000"}, "Ana Pop, 0722 000 000, ext. 12": {"Ana Pop", "0722 000 000, ext. 12"}, "Pop, Ana": {"Pop, Ana", ""},
		"Pop, Ana, 021 319 2100": {"Pop, Ana", "021 319 2100"}, "Suite, 2nd floor": {"Suite, 2nd floor", ""}, "Office, (021) 319": {"Office", "(021) 319"}, "Ana, +40": {"Ana", "+40"}, "Ana,": {"Ana,", ""},
		", +40 21 111":         {"", "+40 21 111"},
		"Ana Pop 0722 000 000": {"Ana Pop", "0722 000 000"}, "Ana Pop tel. 0722 000 000": {"Ana Pop", "0722 000 000"}, "Ана Попа, тел.: +380 44 111 22 33": {"Ана Попа", "+380 44 111 22 33"},
		"Ana Pop – +40 722 000 000": {"Ana Pop", "+40 722 000 000"}, "Hotel +40 722 000 000": {"Hotel", "+40 722 000 000"}, "+40 722 000 000": {"+40 722 000 000", ""}, "Suite 2026": {"Suite 2026", ""}, "Car B 100 000": {"Car B 100 000", ""},
	} {
		if h := export.RecipientOf(&visit, line); h.Name.In() != want[0] || h.Phone != want[1] {
			t.Errorf("%q: %q, %q", line, h.Name.In(), h.Phone)
		}
	}
}
