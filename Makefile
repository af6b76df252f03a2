# Two commands do everything: make run, make test.
WINDOW := -tags x11,migrated_fynedo,no_animations
TESTS  := -tags ci,migrated_fynedo
LINK   := $(shell ./packaging/version.sh link)
STRIP  := -trimpath -ldflags "-s -w $(LINK)"
HARD   := -trimpath -buildmode=pie -ldflags "-s -w $(LINK) -extldflags=-Wl,-z,now" # as Debian wants programs that people get
CROSS  := CGO_ENABLED=1 GOOS=windows GOARCH=amd64 CC=x86_64-w64-mingw32-gcc
NUMBER := $(shell ./packaging/version.sh)
DEB    := bin/chancery_$(shell ./packaging/version.sh debian).deb
PART   := ./packaging/part.sh
TOOL   := go tool -modfile=tools/go.mod

# What SQLite leaves out, of what sqlite.org/compile.html recommends: counting its memory behind a lock, a cache
# shared by connections, a call that nobody asks for. Tests and programs have the same.
export CGO_CFLAGS := $(shell cat packaging/sqlite.flags)

# How much make proof tries.
KILLS   ?= 1000
IMAGES  ?= 600
FAULTS  ?= 500
DAMAGES ?= 1000
WRITES  ?= 200
SEED    ?= 1

.PHONY: run test build format vet mutants e2e proof walk papers bench package linux linux-programs windows windows-programs twice wine notices handbook clean

run: ## build the window, with what it needs, and open it
	@./setup/packages.sh build
	@test -e bin/chancery || echo "Building the window: some minutes the first time, a second or two thereafter."
	@go build $(WINDOW) -ldflags "$(LINK)" -o bin/chancery ./cmd/chancery
	@./bin/chancery

test: ## every test that needs no screen
	@./setup/packages.sh test
	@echo "Running every test that needs no screen: some ten minutes the first time, less thereafter."
	go test $(TESTS) -p 2 -timeout 14m ./...
	go -C tools test -count 1 ./...

build: ## bin/chancery and bin/chanceryctl
	@./setup/packages.sh build
	go build $(WINDOW) $(STRIP) -o bin/chancery ./cmd/chancery
	go build $(STRIP) -o bin/chanceryctl ./cmd/chanceryctl

format: ## whether gofmt would change anything
	@test -z "$$(gofmt -l .)" || { echo "gofmt would change:"; gofmt -l .; exit 1; }

notices: ## assets/THIRD-PARTY.txt: the licences of all that is linked
	go -C tools run ./notices

handbook: ## docs: the handbook as HTML and PDF
	go run ./cmd/chanceryctl handbook docs

vet: format ## what can be found without running anything, in every test too
	@./setup/packages.sh test
	go vet $(TESTS),e2e,frames,probe ./...
	go -C tools vet ./...
	$(TOOL) staticcheck $(TESTS),e2e,frames,probe ./...

mutants: ## mistakes made on purpose: which test sees each
	@./setup/packages.sh test
	go -C tools run ./mutants

e2e: build ## the real window, driven by mouse and keyboard
	@./setup/packages.sh e2e
	go build $(WINDOW),probe $(STRIP) -o bin/chancery-probe ./cmd/chancery
	go test -tags e2e -v -count 1 -timeout 20m ./e2e/...

walk: ## the window pressed and typed in at random, as far as STEPS and SEEDS say
	@./setup/packages.sh test
	CHANCERY_DEEP=2 CHANCERY_STEPS=$(or $(STEPS),20000) CHANCERY_SEEDS=$(or $(SEEDS),10) go test $(TESTS) -run 'TestARandomWalk|TestEveryDoorIsWalked' -v -count 1 -timeout 0 ./ui

papers: ## every paper of the seventeen hardest events, in every language, house, page and format, held to the rules
	@./setup/packages.sh test
	CHANCERY_PAPERS=1 go test $(TESTS) -run 'TestSeventeen' -v -count 1 -timeout 0 ./export

proof: ## what the file of a diary withstands: kills, power cuts, failing disks, damage
	@./setup/packages.sh test
	@go build -o bin/proof ./proof
	@./bin/proof -kills $(KILLS) -images $(IMAGES) -faults $(FAULTS) -damages $(DAMAGES) -writes $(WRITES) -seed $(SEED)

bench: ## how long things take, frames of the real window included
	@./setup/packages.sh build
	@./setup/packages.sh e2e
	go test $(TESTS) -run '^$$' -bench . -benchtime 20x ./storage ./ui/... ./export/... ./model/...
	go test $(WINDOW),frames -run '^$$' -bench . -benchtime 200x ./e2e/frames
	@echo "Again, with nobody to paint the pixels: what is left where a graphics card does it."
	GALLIUM_NOOP=true go test $(WINDOW),frames -run '^$$' -bench 'Scroll|Drag' -benchtime 200x ./e2e/frames

linux: ## packages for Linux in bin/, held to what they promise
	@echo "Building packages for Linux: some ten minutes the first time, three thereafter."
	@./setup/packages.sh linux
	@$(MAKE) --no-print-directory linux-programs
	@$(PART) "Debian package" ./packaging/linux/deb.sh bin/linux $(DEB)
	@$(PART) "tarball" ./packaging/linux/tarball.sh bin/linux bin/chancery-linux.tar.xz
	@$(PART) "bill of materials" go -C tools run ./notices -bill ../bin/chancery.cdx.json -version $(NUMBER)
	@if [ "$$(id -u)" = 0 ]; then $(PART) "Debian package, checked" ./packaging/linux/check.sh $(DEB); else echo "As root, packaging/linux/check.sh holds the package to its promises."; fi
	@./packaging/checksums.sh bin

linux-programs: # the two of them, in bin/linux
	@./setup/packages.sh build
	@mkdir -p bin/linux
	@$(PART) "window for Linux" go build $(WINDOW) $(HARD) -o bin/linux/chancery ./cmd/chancery
	@$(PART) "terminal for Linux" go build $(HARD) -o bin/linux/chanceryctl ./cmd/chanceryctl

windows: ## installer and zip for Windows, in bin/
	@echo "Building programs for Windows: some ten minutes the first time, one thereafter."
	@$(MAKE) --no-print-directory windows-programs
	@$(PART) "installer" ./packaging/windows/setup.sh bin/windows bin/chancery-$(NUMBER)-setup.exe
	@$(PART) "zip" ./packaging/windows/portable.sh bin/windows bin/chancery-$(NUMBER)-windows.zip
	@./packaging/checksums.sh bin

windows-programs: # the two of them, in bin/windows
	@./setup/packages.sh package
	@mkdir -p bin/windows
	@$(PART) "icon and version" ./packaging/windows/resource.sh
	@$(PART) "window for Windows" env $(CROSS) go build -tags migrated_fynedo,no_animations -trimpath -ldflags "-s -w -H windowsgui $(LINK)" -o bin/windows/chancery.exe ./cmd/chancery
	@$(PART) "terminal for Windows" env $(CROSS) go build $(STRIP) -o bin/windows/chanceryctl.exe ./cmd/chanceryctl

package: linux windows ## packages for Linux and Windows in bin/, the minutes of each part, and whether they come out the same twice
	@$(PART) "the packages once more" ./packaging/twice.sh bin linux windows
	@$(PART) table

twice: ## the programs once more from another folder with an empty cache, byte for byte: for the night (SYSTEMS="linux windows")
	@echo "Building the programs twice: some eight minutes for each system, with nothing from before."
	@./packaging/elsewhere.sh $(SYSTEMS)

wine: ## the installer and the zip, tried from end to end under Wine
	@./setup/packages.sh wine
	./packaging/windows/check.sh bin/chancery-$(NUMBER)-setup.exe bin/chancery-$(NUMBER)-windows.zip

clean:
	rm -rf bin
