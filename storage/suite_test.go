package storage

import "testing"

// suite are the tests of what a store does that know no file: another store can
// stand under them. Each is given a way to make an empty one.
var suite = map[string]func(*testing.T, func(testing.TB) *Store){
	"changes":                                  tryChanges,
	"conflict never overwrites":                tryConflictNeverOverwrites,
	"in use names it":                          tryInUseNamesIt,
	"panic in a change rolls back":             tryPanicInAChangeRollsBack,
	"nothing changed leaves no trace":          tryNothingChangedLeavesNoTrace,
	"touched names the event":                  tryTouchedNamesTheEvent,
	"the log says what a deed was about":       tryTheLogSaysWhatADeedWasAbout,
	"history and revision":                     tryHistoryAndRevision,
	"refused change leaves nothing":            tryRefusedChangeLeavesNothing,
	"registers":                                tryRegisters,
	"neighbours change places":                 tryNeighboursChangePlaces,
	"undo in any order":                        tryUndoInAnyOrder,
	"every choice of the model is accepted":    tryEveryChoiceOfTheModelIsAccepted,
	"put cleans every text and shares nothing": tryPutCleansEveryTextAndSharesNothing,
	"unicode round trip":                       tryUnicodeRoundTrip,
	"calendar entry":                           tryCalendarEntry,
	"the flag of the other side":               tryTheFlagOfTheOtherSide,
	"calendar span and filter":                 tryCalendarSpanAndFilter,
	"search folds":                             trySearchFolds,
	"hit points somewhere":                     tryHitPointsSomewhere,
	"keys follow":                              tryKeysFollow,
	"people are suggested":                     tryPeopleAreSuggested,
	"search finds details":                     trySearchFindsDetails,
	"hit names the present office":             tryHitNamesThePresentOffice,
	"many at once":                             tryManyAtOnce,
	"editors lose nothing":                     tryEditorsLoseNothing,
	"backups one at a time":                    tryBackupsOneAtATime,
	"busy days are those of the calendar":      tryBusyDaysAreThoseOfTheCalendar,
}

func TestStore(t *testing.T) {
	for name, try := range suite {
		t.Run(name, func(t *testing.T) { try(t, create) })
	}
}
