package ui

import "chancery/ui/view"

// Where the window stands, in the words of the views.
type (
	View  = view.Kind
	Place = view.Place
)

const (
	Day   = view.Day
	Week  = view.Week
	Month = view.Month
	Work  = view.Work
	Some  = view.Some
	Year  = view.Year
	Lanes = view.Lanes
	List  = view.List
	Order = view.Order
)
