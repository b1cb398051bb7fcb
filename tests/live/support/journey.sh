# SPDX-FileCopyrightText: The Cirroscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What journeys have in common; sourced as their first act:  program=$1; . ".../support/journey.sh"
# A journey defines clean_up (what it made in the cloud), calls start, and then uses the window as a person
# would. If it ends badly, a picture, the accessible tree and what the program printed are left.
#   CIRRO_LIVE_CLOUDS, CIRRO_LIVE_DIR   the cloud
#   CIRRO_JOURNEY_PATIENCE              how many seconds to wait for anything (180: machines can be slow)
#   CIRRO_JOURNEY_PICTURES              a folder for pictures on the way; none are taken without
set -euo pipefail
: "${program:?is the program under test}"
support=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PATH=$(cd "$support/../../desktop" && pwd):$PATH
stem=journey-$$
folder=$(mktemp -d)
pid=

clean_up() { :; }
finish() {
    local status=$?
    trap - EXIT
    [ -z "$pid" ] || kill -CONT "$pid" 2>/dev/null || true
    if [ "$status" -ne 0 ] && [ -n "$pid" ]; then
        timeout 60 shot "${CIRRO_LIVE_DIR:-$folder}/$stem-failed.png" || true
        timeout 60 a11y-tree "$pid" | tail -n 120 || true
        cat "$folder/out.log" || true
    fi
    [ -z "$pid" ] || kill "$pid" 2>/dev/null || true
    clean_up || true
    rm -rf "$folder"
    exit "$status"
}
trap finish EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

# What the services themselves say.
cloud() { /usr/bin/python3 "$support/cloud.py" "$@"; }

say() { printf '%s  %s\n' "$(date +%T)" "$*"; }
fail() { say "FAILED: $*"; exit 1; }
# Waits until a command succeeds.
until_true() {
    local what=$1 end=$((SECONDS + ${CIRRO_JOURNEY_PATIENCE:-180}))
    shift
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $end ] || fail "$what"
        sleep 0.5
    done
    say "$what"
}

# Starts the program with a clouds.yaml and arguments.
open_program() {
    OS_CLIENT_CONFIG_FILE=$1 "$program" "${@:2}" --config "$folder/config" >"$folder/out.log" 2>&1 &
    pid=$!
    wait-window "Cirroscope" 60
}
# The servers of the project demo.
start() { open_program "$CIRRO_LIVE_CLOUDS" --cloud demo --project demo --region RegionOne; }

# Objects of the window are named ROLE:NAME, see tests/desktop/README.md.
there() { a11y find "$pid" "$1"; }
# All that match now, a line for each; nothing is no failure.
seen() { a11y find "$pid" "$1" --wait 0 2>/dev/null || true; }
gone() { [ -z "$(seen "$1")" ]; }
usable() { local found; found=$(a11y find "$pid" "$1" --wait 0) && ! is disabled "$found"; }
ticked() { is checked "$(seen "$1")"; }
# Whether a line of a11y find has a state.
is() { local states="\\[([a-z ]+ )?$1[] ]"; [[ $2 =~ $states ]]; }
# As soon as there is what to click.
click() {
    local place
    place=$(a11y where "$pid" "$1" --wait "${CIRRO_JOURNEY_PATIENCE:-180}") || fail "$1 is to be seen"
    # Two numbers.
    # shellcheck disable=SC2086
    xdotool mousemove $place click "${2:-1}"
}
# The box at the left end of a row that can be ticked.
tick() {
    [[ $(there "$1") =~ @([0-9]+),([0-9]+)\  ]]
    xdotool mousemove $((BASH_REMATCH[1] + 14)) $((BASH_REMATCH[2] + 8)) click 1
}
enter() { a11y text "$pid" "text:$1" "$2"; }
filter() { enter Filter "$1"; }
# Presses a button as soon as it can be pressed.
press() {
    until_true "$1 can be pressed" usable "push button:$1"
    a11y do "$pid" "push button:$1" >/dev/null
}
# Opens a menu of the menu bar and clicks through it:  menu Server "Pause and shelve" Pause
menu() {
    local item found
    for item in "$@"; do
        found=$(a11y find "$pid" "menu item:$item" --wait 60) || fail "no $item in the menu"
        ! is disabled "$found" || fail "$item of the menu is disabled"
        [[ $found =~ @([0-9]+),([0-9]+)\ ([0-9]+)x([0-9]+) ]] || fail "$item of the menu is not to be seen"
        xdotool mousemove $((BASH_REMATCH[1] + BASH_REMATCH[3] / 2)) \
            $((BASH_REMATCH[2] + BASH_REMATCH[4] / 2)) click 1
    done
}
# A picture of the display, where pictures are wanted.
picture() {
    [ -n "${CIRRO_JOURNEY_PICTURES:-}" ] || return 0
    mkdir -p "$CIRRO_JOURNEY_PICTURES"
    shot "$CIRRO_JOURNEY_PICTURES/$1.png"
}
