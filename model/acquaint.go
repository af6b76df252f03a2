package model

import "strings"

// KnownUID is the UID of the row that a state or an organisation becomes which the
// program knew before the diary did: the same in every diary.
func KnownUID(kind PartyKind, tag string) string { return string(kind) + "-" + tag }

// KnownCode is the code of the state that is named so, "" of any other.
func KnownCode(uid string) string {
	if code, ok := strings.CutPrefix(uid, string(State)+"-"); ok && len(code) == 2 {
		return code
	}
	return ""
}

// Acquaint makes a change that may point at parties which are no rows of the diary
// yet, by keys below zero. Each becomes a row when something points at it, called
// as the office calls it, in the same deed: one undo takes back both.
type Acquaint struct {
	Change
	Known func(key int64) (Party, bool)
}

func (c *Acquaint) Apply(u Unit) error { return c.Change.Apply(&acquainting{u, c.Known}) }

// acquainting is a unit that gives parties rows when something points at them.
type acquainting struct {
	Unit
	known func(key int64) (Party, bool)
}

func (u *acquainting) Put(r Record) error {
	for _, ref := range References(r) {
		if key := ref.Key(r); ref.To == (Party{}).TableName() && key < 0 {
			id, err := u.row(key)
			if err != nil {
				return err
			}
			ref.point(r, id)
		}
	}
	return u.Unit.Put(r)
}

// row is the key of the row that a party has, made when it has none.
func (u *acquainting) row(key int64) (int64, error) {
	p, ok := u.known(key)
	if !ok {
		return 0, Refuse("model.missing")
	}
	var there Party
	if err := u.ByUID(&there, p.UID); err == nil || Code(err) != "model.missing" {
		return there.ID, err
	}
	s, ok, err := u.Setting(recognitionOf(p.Code))
	if err != nil {
		return 0, err
	}
	if ok && p.Code != "" {
		p.Name = RecognitionIn(map[string]Text{s.Name: s.Value}, p.Code).calls(p.Name)
	}
	p.ID = 0
	err = u.Unit.Put(&p)
	return p.ID, err
}

// rowOfParty is the key of a row, of a party that perhaps has none yet.
func rowOfParty(u Unit, key int64) (int64, error) {
	if a, ok := u.(*acquainting); ok && key < 0 {
		return a.row(key)
	}
	return key, nil
}
