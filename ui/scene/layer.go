package scene

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// Layer shows one scene, clipped to its own area. It takes no part in input.
type Layer struct {
	widget.BaseWidget
	Scene
}

// NewLayer is an empty layer.
func NewLayer() *Layer {
	l := &Layer{}
	l.ExtendBaseWidget(l)
	return l
}

func (l *Layer) CreateRenderer() fyne.WidgetRenderer { return &layerRenderer{l} }
func (l *Layer) MinSize() fyne.Size                  { return fyne.NewSize(1, 1) }

type layerRenderer struct{ l *Layer }

func (r *layerRenderer) Destroy()                     {}
func (r *layerRenderer) Layout(fyne.Size)             {}
func (r *layerRenderer) MinSize() fyne.Size           { return fyne.NewSize(1, 1) }
func (r *layerRenderer) Objects() []fyne.CanvasObject { return r.l.objects }
func (r *layerRenderer) Refresh()                     {}

// IsClip makes the toolkit clip what is drawn and hit to the layer.
func (r *layerRenderer) IsClip() {}
