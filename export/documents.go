package export

import (
	"chancery/export/paper"
	"chancery/model"
)

// Document is one kind of paper. A new one is a function that composes it, and
// a line in the list.
type Document struct {
	ID        string
	Audience  model.Audience   // usual
	Audiences []model.Audience // whom it can be made for
	Several   bool             // about all visits, not one
	Each      bool             // one for each participant
	OfItem    bool             // of one item, where that is asked for
	early     bool             // can be made before there are any items
	pocket    bool             // can be read on a page that goes into a pocket
	wide      bool             // lies on its side
	widens    bool             // does so in two languages
	Notes     bool             // can leave a margin free for notes
	Drawn     bool             // shows positions, which can be turned
	compose   func(*composer) []paper.Section
}

// Documents lists the papers that can be made.
func Documents() []Document {
	everyone, inside := model.Audiences, []model.Audience{model.ForDelegation, model.Internal}
	return []Document{
		{ID: "public", Audience: model.Public, Audiences: everyone, pocket: true, Notes: true, compose: publicProgramme},
		{ID: "running-order", Audience: model.Internal, Audiences: everyone, wide: true, Notes: true, compose: runningOrder},
		{ID: "scenario", Audience: model.Internal, Audiences: []model.Audience{model.Internal}, wide: true, Drawn: true, compose: scenario},
		{ID: "individual", Audience: model.ForDelegation, Audiences: inside, Each: true, pocket: true, Notes: true, compose: individual},
		{ID: "press-programme", pocket: true, Audience: model.PressOnly, Audiences: []model.Audience{model.PressOnly, model.ForDelegation, model.Internal}, widens: true, compose: pressProgramme},
		{ID: "delegation-list", Audience: model.Internal, Audiences: inside, wide: true, early: true, compose: delegationList},
		{ID: "guest-list", Audience: model.Internal, Audiences: inside, OfItem: true, wide: true, early: true, compose: guestList},
		{ID: "who-is-who", Audience: model.Internal, Audiences: inside, early: true, compose: whoIsWho},
		{ID: "contacts", pocket: true, Audience: model.Internal, Audiences: inside, early: true, compose: contacts},
		{ID: "invitations", Audience: model.Internal, Audiences: inside, wide: true, early: true, compose: invitations},
		{ID: "texts-to-sign", Audience: model.Internal, Audiences: inside, wide: true, early: true, compose: toSign},
		{ID: "signing-table", Audience: model.Internal, Audiences: inside, wide: true, Drawn: true, early: true, compose: signingTable},
		{ID: "follow-up", Audience: model.Internal, Audiences: inside, wide: true, early: true, compose: followUp},
		{ID: History, Audience: model.Internal, Audiences: []model.Audience{model.Internal}, early: true, compose: history},
		{ID: "day", Audience: model.Internal, Audiences: everyone, Several: true, wide: true, compose: daySheet},
	}
}

// ICS is a calendar for other programs, no paper. Calendar is a page of days, of
// all that is planned. What changed can only be said once an edition was given out.
const (
	ICS      = "ics"
	Calendar = "calendar"
	History  = "history" // with the state that comes

	ChangeSheet = "change-sheet" // of one page: what changed since an edition
)

// Find is what is known of a document, of the calendars as well.
func Find(id string) (Document, bool) {
	for _, d := range Documents() {
		if d.ID == id {
			return d, true
		}
	}
	if id == ChangeSheet {
		return Document{ID: id, Audience: model.Public, Audiences: model.Audiences, pocket: true, compose: changeSheet}, true
	}
	return Document{ID: id, Audience: model.Public, Audiences: model.Audiences, Several: id == Calendar, wide: id == Calendar}, id == ICS || id == Calendar
}
