package ui

import (
	"fmt"
	"math/rand/v2"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"chancery/ui/uitest"
)

// numbered is a number from the environment: how far make walk goes.
func numbered(name string, usual int) int {
	if n, err := strconv.Atoi(os.Getenv(name)); err == nil {
		return n
	}
	return usual
}

// Somebody who presses, drags and types without a plan ends nothing, and leaves a
// diary that is sound. CHANCERY_SEED walks one walk again.
func TestARandomWalk(t *testing.T) {
	steps, seeds := numbered("CHANCERY_STEPS", 300), numbered("CHANCERY_SEEDS", 1)
	first := numbered("CHANCERY_SEED", int(time.Now().UnixNano()%1e6))
	for seed := first; seed < first+seeds; seed++ {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			t.Logf("CHANCERY_SEED=%d CHANCERY_STEPS=%d", seed, steps)
			r := &rambler{ground: stand(t, states[seed%2]), rand: rand.New(rand.NewPCG(uint64(seed), 0))}
			for n := range steps {
				if !r.step(n) {
					return
				}
			}
			r.sound()
		})
	}
}

// rambler walks at random.
type rambler struct {
	*ground
	rand *rand.Rand
	did  []string // lately
}

var (
	someKeys = []fyne.KeyName{fyne.KeyEscape, fyne.KeyReturn, fyne.KeyTab, fyne.KeyTab, fyne.KeyUp, fyne.KeyDown, fyne.KeyLeft, fyne.KeyRight, fyne.KeySpace,
		fyne.KeyDelete, fyne.KeyBackspace, fyne.KeyHome, fyne.KeyEnd, fyne.KeyPageUp, fyne.KeyPageDown, fyne.KeyF2, fyne.KeyF1, fyne.KeyF4, fyne.KeyF8, fyne.KeyF9, fyne.KeyInsert}
	someWords = []string{"fri 14:30-16 Walk", "25:99", "10:00", "930", "Ministrul", "Зустріч", "2 mar", "n", "q", "d", "w", "m", "y", "l", "a", "1", "9", "/", "?", "-1", "Europe/Rome", "tbc",
		"x\ty\nz", "…", "“”", strings.Repeat("long ", 60)}
	someChords = []fyne.KeyName{fyne.KeyA, fyne.KeyC, fyne.KeyX, fyne.KeyV, fyne.KeyZ, fyne.KeyY, fyne.KeyD, fyne.KeyPageDown, fyne.KeyUp, fyne.KeyDown, fyne.KeyI, fyne.KeyJ, fyne.KeyK, fyne.KeyReturn}
)

func oneOf[T ~string](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }

// step does one thing, and says whether the window survived it.
func (r *rambler) step(n int) (alive bool) {
	defer func() {
		if p := recover(); p != nil {
			r.t.Errorf("step %d: %v\n%s\n%s", n, p, strings.Join(r.did, "\n"), debug.Stack())
			alive = false
		}
	}()
	said, do := r.choose()
	if r.did = append(r.did, said); len(r.did) > 12 {
		r.did = r.did[1:]
	}
	do()
	if *r.quits > 0 {
		*r.ground = *stand(r.t, r.state)
	}
	return true
}

// choose is what to do next.
func (r *rambler) choose() (said string, do func()) {
	targets := r.u.Targets()
	if r.w.doors.Browsing() { // the toolkit's
		return "leave the dialog", func() { r.w.doors.Dismiss() }
	}
	switch k := r.rand.IntN(20); {
	case k < 8 && len(targets) > 0:
		t := targets[r.rand.IntN(len(targets))]
		return fmt.Sprintf("press %+v", t), func() { r.u.Click(t.At.X, t.At.Y) }
	case k < 9 && len(targets) > 0:
		t := targets[r.rand.IntN(len(targets))]
		return fmt.Sprintf("right press %+v", t), func() { r.u.RightClick(t.At.X, t.At.Y) }
	case k < 11 && len(targets) > 1:
		return r.drags(targets)
	case k < 14:
		key := oneOf(r.rand, someKeys)
		return fmt.Sprint("key ", key), func() { r.u.Key(key) }
	case k < 15:
		key, mods := oneOf(r.rand, someChords), []fyne.KeyModifier{ctrl, ctrl | shift, shift, fyne.KeyModifierAlt}[r.rand.IntN(4)]
		return fmt.Sprint("chord ", mods, key), func() { r.u.Shortcut(key, mods) }
	case k < 18:
		word := oneOf(r.rand, someWords)
		return "type " + word, func() { r.u.Type(word) }
	case k < 19:
		dy := float32(r.rand.IntN(400) - 200)
		return fmt.Sprint("wheel ", dy), func() { r.u.Wheel(0, dy) }
	}
	list := r.w.commands()
	id := list[r.rand.IntN(len(list))].ID
	if id == "quit" && r.rand.IntN(4) > 0 {
		id = "week"
	}
	return "command " + id, func() { r.w.table.Run(id) }
}

// drags goes from one place to another, perhaps giving up or leaving the window.
func (r *rambler) drags(targets []uitest.Target) (string, func()) {
	from, to := targets[r.rand.IntN(len(targets))], targets[r.rand.IntN(len(targets))]
	end := to.At.AddXY(float32(r.rand.IntN(60)-30), float32(r.rand.IntN(60)-30))
	away := r.rand.IntN(4)
	return fmt.Sprintf("drag %+v to %v, %d", from, end, away), func() {
		r.u.Move(from.At.X, from.At.Y).Down().Move((from.At.X+end.X)/2, (from.At.Y+end.Y)/2).Move(end.X, end.Y)
		switch away {
		case 0:
			r.u.Key(fyne.KeyEscape)
		case 1:
			r.u.Move(-50, 2000)
		}
		r.u.Up()
	}
}

// sound leaves what is open and proves the diary.
func (r *rambler) sound() {
	r.leave()
	wrong, err := r.diary.Check()
	if err != nil {
		r.t.Error(err)
	}
	for _, e := range wrong {
		r.t.Errorf("the diary is not sound: %v", e)
	}
}
