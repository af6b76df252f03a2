package main

import (
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"chancery/logbook"
	"chancery/model"
	"chancery/words"
)

// Where a home can be written by nobody, a first diary and a sample end in a sentence that names the folder; the
// log, the memory and the bell are done without.
func TestAReadOnlyHomeEndsInASentence(t *testing.T) {
	const closed = "/sys/kernel" // to root too
	for _, name := range []string{"HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"} {
		t.Setenv(name, closed)
	}
	log := logbook.New(ours().state)
	fs := files{now: time.Now, log: log, left: new(sync.WaitGroup), bell: &bells{log: log}}
	_, create := fs.Create(fs.Home())
	_, sample := fs.Sample()
	for what, err := range map[string]error{"a first diary": create, "the sample": sample} {
		if model.Code(err) != "storage.nofolder" {
			t.Errorf("%s: %v", what, err)
			continue
		}
		for _, lang := range words.Languages {
			if said := words.For(lang).Error(err); !strings.Contains(said, filepath.Join(closed, "chancery")) || !strings.HasSuffix(said, ".") {
				t.Errorf("%s in %s: %q", what, lang, said)
			}
		}
	}
	ours().takeMemory()
	if logbook.Watch(ours().state, time.Now()) == nil {
		t.Error("nothing ends the watch")
	}
}
