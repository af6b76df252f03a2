package model

// Now are those of an item as they would be, for tests that look at no file.
func (a *Assigned) Now() []Participation { return a.now }
