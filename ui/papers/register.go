package papers

import (
	"io"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
)

// Register writes a register as it is on show into a file, for the office alone.
func (m *Maker) Register(r export.Register, format, folder, name string, done func(error)) {
	_, home := m.host.Zones()
	asOf, err := civil.MomentAt(m.host.Kit().Now().Unix(), home)
	if err != nil {
		done(err)
		return
	}
	settings, w := m.settings(), m.words()
	opt := export.Options{Request: export.Request{Document: "register", As: format, Audience: model.Internal, Languages: export.Languages{w.Lang()}}, AsOf: asOf,
		Revision: m.host.Reading().Last(), Office: settings[model.SettingOffice], Look: export.LookOf(settings), Name: r.Name}
	m.write(func(out io.Writer) error { return export.WriteRegister(out, r, w, opt) }, opt.Made(r.Name, ""), folder, name, done)
}
