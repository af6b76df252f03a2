package words

import (
	"testing"

	"chancery/assets"
)

func BenchmarkFold(b *testing.B) {
	for name, s := range map[string]string{"ascii": "Working lunch, Cotroceni Palace, Union Hall", "romanian": "Baza 86 Aeriană „Locotenent aviator Gheorghe Mociorniță” Fetești",
		"ukrainian": "Зустріч із Президентом України Володимиром Зеленським"} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Fold(s)
			}
		})
	}
}

func BenchmarkSay(b *testing.B) {
	w := For("ro")
	b.ReportAllocs()
	for b.Loop() {
		w.Say("words.hours-minutes", 1, 30)
	}
}

func BenchmarkCount(b *testing.B) {
	w := For("uk")
	b.ReportAllocs()
	for b.Loop() {
		w.Count("verb.move-items", 21)
	}
}

func BenchmarkDay(b *testing.B) {
	w := For("uk")
	b.ReportAllocs()
	for b.Loop() {
		w.Day("2026-03-12")
	}
}

func BenchmarkLess(b *testing.B) {
	w := For("ro")
	b.ReportAllocs()
	for b.Loop() {
		w.Less("Șag", "Tulcea")
	}
}

// The catalogue of one language is read once, when the program starts.
func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := load(assets.Words(), "uk"); err != nil {
			b.Fatal(err)
		}
	}
}
