//go:build probe

package papers

import "chancery/ui/scene"

// Probed says which paper stands at a place, by the name of its document.
func (s *shelf) Probed(h scene.Hit) (label, key string, on bool) {
	document := s.list[h.ID].document
	return s.b.m.words().Say("sheet.paper." + document), document, true
}

// Probed says which file was made.
func (m *made) Probed(h scene.Hit) (label, key string, on bool) {
	one, ok := m.of(h)
	return m.b.m.words().Say("sheet.paper." + one.Document), one.File, ok
}

// Probed says which row a place opens.
func (r *rows) Probed(h scene.Hit) (label, key string, on bool) {
	for i := range r.list {
		if h.Is("closed-row", r.list[i].ID) {
			return r.a.kit.Words.Text(r.list[i].Title), "", true
		}
	}
	return r.head(), "", true
}
