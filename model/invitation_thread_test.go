package model

import (
	"testing"

	"chancery/model/civil"
)

// A refusal that came before the first letter stands: nobody was asked again. Whoever was asked again
// after one has to answer again.
func TestARefusalBeforeTheLetterStands(t *testing.T) {
	step := func(day string, kind StepKind) InvitationStep {
		return InvitationStep{Day: civil.Date("2026-11-" + day), Kind: kind}
	}
	for _, tt := range []struct {
		thread Thread
		want   StepKind
	}{
		{Thread{step("27", StepDeclined), step("28", StepLetter)}, StepDeclined},
		{Thread{step("27", StepDeclined), step("28", StepLetter), step("29", StepNote)}, StepNote},
		{Thread{step("12", StepAloud), step("27", StepDeclined), step("28", StepLetter)}, StepLetter},
		{Thread{step("27", StepWithdrawn), step("28", StepLetter)}, StepLetter},
		{Thread{step("27", StepPrinciple), step("28", StepLetter)}, StepPrinciple},
	} {
		if got := tt.thread.Standing(); got != tt.want {
			t.Errorf("%+v stands at %q, not %q", tt.thread, got, tt.want)
		}
	}
}
