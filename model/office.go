package model

// Setting is one setting of the office, kept in the diary and undoable.
type Setting struct {
	Row
	Name  string `gorm:"column:name" audience:"internal" in:"-"`
	Value Text   `audience:"internal" in:"-"` // a plain value stands under the key ""
}

func (Setting) TableName() string { return "settings" }

// Names of the settings of an office.
const (
	SettingOffice    = "office"          // name of the office, per language
	SettingLanguages = "languages"       // content languages, separated by blanks
	SettingHomeZone  = "home-zone"       // IANA
	SettingHomeParty = "home-party"      // uid of the host state
	SettingMembers   = "members"         // of organisations, as they were typed; "" for the usual lists
	SettingFace      = "paper-face"      // sans, or "" for serif
	SettingAccent    = "paper-accent"    // #RRGGBB, or ""
	SettingEmblem    = "paper-emblem"    // a PNG or JPEG in base64
	SettingAddress   = "paper-address"   // lines under the name of the office, per language
	SettingMail      = "office-mail"     // the address from which calendars come; "" for none
	SettingSignature = "paper-signature" // lines under a paper, per language
	SettingNumbers   = "paper-numbers"   // of diaries without a house style. all: items have numbers in papers for others too
	SettingHouse     = "house-style"     // how papers are written: a preset, and point=value of what differs
	SettingSize      = "paper-size"      // of pages, when nothing else is asked for
	SettingTemplate  = "paper-template"  // a .docx of the office, in base64
	SettingSample    = "sample"          // "1" in a diary that holds the illustrative sample
)

// SettingTwins begins the names of settings that say of two rows, by their uids, that
// they are two.
const SettingTwins = "twins|"

// What an office says of its history with a state, in settings that are named by the uid of
// the state: since when it is complete, and which visits there were before the diary, to us
// and of ours.
const (
	SettingHistorySince = "history-since|"
	SettingHistoryIn    = "history-in|"
	SettingHistoryOut   = "history-out|"
	SettingHistoryRules = "history-rules|" // what counts, as HistoryRulesOf reads it
)

// Check refuses a setting that must not be saved.
func (s *Setting) Check() error {
	if s.Name == "" {
		return wrong("Name", "model.no-name")
	}
	if is := s.Value[""]; s.Name == SettingMail && is != "" && !mail.MatchString(is) {
		return wrong("Value", "model.email", is)
	}
	return nil
}

// Made is one paper that was made: who, when, what, for whom, and the hash of
// the file. It is never edited or undone and names its event by UID.
type Made struct {
	Row
	At       int64    `audience:"internal" in:"-"` // unix seconds
	Actor    string   `audience:"internal" in:"-"`
	EventUID string   `gorm:"column:event_uid" audience:"internal" in:"-"` // "" for the whole diary
	Title    string   `audience:"internal" in:"-"`                         // the event's title as printed
	Document string   `gorm:"column:paper" audience:"internal" in:"-"`     // public, running-order, ics
	Format   string   `audience:"internal" in:"-"`                         // pdf, ics
	Audience Audience `audience:"internal" in:"-"`
	Langs    string   `audience:"internal" in:"-"`
	Revision int64    `audience:"internal" in:"-"`
	File     string   `audience:"internal" in:"-"` // name only
	Hash     string   `audience:"internal" in:"-"` // SHA-256 of the file, hex
}

func (Made) TableName() string { return "papers" }

// Check refuses nothing that the program itself could write.
func (m *Made) Check() error {
	if !m.Audience.known() {
		return wrong("Audience", "model.choice", string(m.Audience))
	}
	return nil
}
