# SPDX-FileCopyrightText: The Cirroscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The form that launches a server, as a person fills it in; sourced after journey.sh.

# Opens the form and enters the smallest server there is; the form then says that nothing is missing.
fill_launch_form() {
    local name=$1
    xdotool key ctrl+n
    until_true "the form asks for a name" there "text:Name"
    enter Name "$name"
    choose Images cirros
    choose Flavors m1.nano
    enter "Filter Networks" backend
    until_true "the form offers the network" there "table cell:backend, *"
    tick "table cell:backend, *"
    until_true "the network is ticked" ticked "table cell:backend, *"
    until_true "nothing is missing" usable "push button:Launch"
}
# Filters one of the lists of the form and clicks the row that is left.
choose() {
    enter "Filter $1" "$2"
    until_true "the form offers $2" there "table cell:$2*"
    click "table cell:$2*"
}
