package ui

func (w *Window) export()                 {}
func (w *Window) exportEvent(event int64) {}
