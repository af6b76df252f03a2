package model

import "slices"

// SaveInvitation makes an invitation (ID 0) or edits one. Who accepted has a delegation, to be
// filled later; who comes on a screen leaves the chair, the room and the place in the photograph.
type SaveInvitation struct {
	Invitation Invitation
	Name       Text
	Screen     Text  // what stands where the chair of whoever comes on a screen stood
	ID         int64 // filled in
}

func (c *SaveInvitation) Label() Label {
	if c.Invitation.ID == 0 {
		return Label{"new-invitations", []Text{c.Name}}
	}
	return Label{"edit", []Text{c.Name}}
}

func (c *SaveInvitation) Apply(u Unit) error {
	i, was := c.Invitation, Invitation{}
	if i.ID != 0 {
		if err := there(u, &was, i.ID); err != nil {
			return err
		}
	}
	i.Thread = i.Thread.sorted()
	if err := i.ofParty(u); err != nil {
		return err
	}
	if err := u.Put(&i); err != nil {
		return err
	}
	c.ID = i.ID
	if i.EventID == nil || i.PartyID == nil || !i.Thread.comes() {
		return nil
	}
	var e Event
	if err := there(u, &e, *i.EventID); err != nil {
		return err
	}
	if err := invite(u, &e, []int64{*i.PartyID}); err != nil {
		return err
	}
	switch now, before := i.Thread.Standing(), was.Thread.Standing(); {
	case now == stepNames && (before != stepNames || !i.Comes.Equal(was.Comes)):
		return i.seated(u, &e)
	case now == StepVideo && before != StepVideo:
		return i.onScreen(u, &e, c.Screen)
	}
	return nil
}

// sentBy are the delegations of a state or organisation at an event.
func sentBy(u Unit, e *Event, party int64) ([]Delegation, error) {
	var all []Delegation
	err := u.Children(e, &all)
	return slices.DeleteFunc(all, func(d Delegation) bool { return d.PartyID != party }), err
}
