# What the scripts that try the packages say, and wait for; read by them.
began=$(date +%s)
say() { echo "ok $(($(date +%s) - began)) s: $*"; }
until_is() { # seconds, and a condition
	n=$(($1 * 5))
	shift
	while [ "$n" -gt 0 ]; do
		if "$@" >/dev/null 2>&1; then return 0; fi
		n=$((n - 1))
		sleep 0.2
	done
	return 1
}
gone() { ! [ -e "$1" ]; }
