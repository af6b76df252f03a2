package sheet

import (
	"chancery/model"
	"chancery/ui/part"
	"chancery/words"
)

// HomeOf is the key of the office's own state: as it is set, and below zero when it is
// no row yet. It is nil when nobody has set it.
func HomeOf(kit Kit) *int64 {
	said, err := kit.Desk.Setting(model.SettingHomeParty)
	if err != nil {
		kit.Tell(err)
	}
	if said.In("") == "" {
		return nil
	}
	r, err := kit.Desk.Registers()
	if err != nil {
		kit.Tell(err)
		return nil
	}
	return keyOfUID(r.Parties, said.In(""))
}

func keyOfUID(parties []model.Party, uid string) *int64 {
	for i := range parties {
		if p := &parties[i]; p.UID == uid || model.KnownUID(p.Kind, p.Tag()) == uid {
			return &p.ID
		}
	}
	for _, k := range words.World() {
		if k.UID == uid {
			return &k.ID
		}
	}
	return nil
}

// homeGuessed is the office's own state before anybody has said which: the one that was
// host most often, else the one that keeps the clocks of this computer.
func homeGuessed(kit Kit, usual *int64, zone string) *int64 {
	if usual != nil {
		return usual
	}
	r, err := kit.Desk.Registers()
	if err != nil {
		kit.Tell(err)
		return nil
	}
	return keyOfUID(r.Parties, model.KnownUID(model.State, words.HomeOf(zone, kit.Words.Lang())))
}

// uidOf is how a party is named in a setting, by its key: a state alike in every diary.
func uidOf(kit Kit, key *int64) string {
	if key == nil {
		return ""
	}
	if k, ok := words.KnownBy(*key); ok {
		return k.UID
	}
	var p model.Party
	if err := kit.Desk.Get(&p, *key); err != nil {
		return ""
	}
	if p.Code != "" {
		return model.KnownUID(p.Kind, p.Code)
	}
	return p.UID
}

// townOf is the capital of a party, false when it has none.
func townOf(kit Kit, key *int64) (words.Known, bool) {
	if key == nil {
		return words.Known{}, false
	}
	if k, ok := words.KnownBy(*key); ok {
		return k, k.Zone != ""
	}
	var p model.Party
	if err := kit.Desk.Get(&p, *key); err != nil {
		return words.Known{}, false
	}
	return words.StateOf(p.Code)
}

// homeChoice asks for the office's own state and keeps it.
func homeChoice(kit Kit) *part.Choice {
	c := PartyChoice(kit, "sheet.own-state")
	was, err := kit.Desk.Setting(model.SettingHomeParty)
	if err != nil {
		kit.Tell(err)
	}
	c.Put(part.ValueOf(HomeOf(kit)))
	c.OnChoose = func(v string) error {
		value := model.Text{}.With("", uidOf(kit, part.KeyOf(v)))
		return keepSetting(kit.Do, model.SettingHomeParty, value, &was)
	}
	return c
}
