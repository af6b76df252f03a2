// The least that a program with a window can be: what every start costs.
package main

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/widget"
)

func main() {
	a := app.NewWithID("org.chancery.empty")
	a.Lifecycle().SetOnStarted(func() { fmt.Println("shown") })
	w := a.NewWindow("Empty")
	w.SetContent(widget.NewLabel("Empty"))
	w.Resize(fyne.NewSize(1280, 800))
	w.ShowAndRun()
}
