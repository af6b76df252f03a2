package proposal

import "testing"

// Two hours of which one is to be confirmed are still two hours.
func TestEachOfTwoHoursSaysHowSureItIs(t *testing.T) {
	for text, want := range map[string]when{
		"10:00, уточнюється – 11:00":        {from: "10:00", fromMark: "tbc", to: "11:00"},
		"10:00 (уточн.) – 11:00":            {from: "10:00", fromMark: "tbc", to: "11:00"},
		"10:00, de confirmat – 11:15":       {from: "10:00", fromMark: "tbc", to: "11:15"},
		"10:00, to be confirmed – ca 11:15": {from: "10:00", fromMark: "tbc", to: "11:15", toMark: "approx"},
	} {
		if got, ok := readWhen(text); !ok || got != want {
			t.Errorf("%s is %+v", text, got)
		}
	}
	for _, text := range []string{"lunch – 11:00", "10:00 – 11:00 – 12:00", "tbc – dinner"} {
		if got, ok := readWhen(text); ok {
			t.Errorf("%s is %+v", text, got)
		}
	}
}
