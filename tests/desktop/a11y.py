#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Cirroscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads and drives a program through AT-SPI, as a screen reader would.

  a11y.py apps                              list the accessible programs
  a11y.py tree  PID|NAME [--depth N] [--all] print the tree, one line per object
  a11y.py find  PID|NAME QUERY [--wait S]   print matching objects
  a11y.py do    PID|NAME QUERY [ACTION] [--wait S]   run an action (default: first)
  a11y.py text  PID|NAME QUERY TEXT         put TEXT into an editable object
  a11y.py get   PID|NAME QUERY              print its text or value
  a11y.py where PID|NAME QUERY              print the screen point of its centre: X Y
  a11y.py focus PID|NAME QUERY              give it the keyboard focus
  a11y.py audit PID|NAME                    list showing controls with no name; status 1 if any

QUERY is role:name; either half may be empty or a shell pattern, e.g.
  "push button:Refresh"   "table cell:web-*"   ":Filter resources"
add #N for the N-th match (from 1). --all also prints objects that are not showing.
Status: 0 done, 1 not found, 2 wrong use.
"""
import fnmatch
import os
import sys
import time
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

LIMIT = int(os.environ.get("A11Y_LIMIT", "5000"))


def die(msg, code=1):
    print("a11y:", msg, file=sys.stderr)
    sys.exit(code)


def apps():
    desk = Atspi.get_desktop(0)
    for i in range(desk.get_child_count()):
        a = desk.get_child_at_index(i)
        if a is not None:
            yield a


def find_app(who, wait=10.0):
    end = time.time() + wait
    while True:
        for a in apps():
            try:
                if (who.isdigit() and a.get_process_id() == int(who)) or a.get_name() == who:
                    return a
            except GLib.Error:
                continue
        if time.time() > end:
            die("no accessible program %s (is QT_LINUX_ACCESSIBILITY_ALWAYS_ON set?)" % who)
        time.sleep(0.2)


def states(o):
    try:
        return {s.value_nick for s in o.get_state_set().get_states()}
    except GLib.Error:
        return set()


def children(o):
    try:
        n = o.get_child_count()
    except GLib.Error:
        return
    first = 0
    if n > 400:
        # A long table: asking for every cell would take minutes. Ask what is at
        # the top of the viewport and go on from there while cells are showing.
        first = first_showing(o)
        for i in range(min(n, 40)):  # the headers come first
            c = child(o, i)
            if c is not None and "header" in c.get_role_name():
                yield c
    misses = 0
    for i in range(first, min(n, first + LIMIT)):
        c = child(o, i)
        if c is None:
            continue
        if n > 400:
            if "header" in c.get_role_name():
                continue
            misses = 0 if "showing" in states(c) else misses + 1
            if misses > 80:
                return
        yield c


def child(o, i):
    try:
        return o.get_child_at_index(i)
    except GLib.Error:
        return None


def first_showing(o):
    e = extents(o)
    if not e:
        return 0
    for dy in range(4, min(e[3], 120), 6):
        for dx in (8, 40, 90):
            try:
                c = Atspi.Component.get_accessible_at_point(o.get_component_iface(), e[0] + dx, e[1] + dy, Atspi.CoordType.SCREEN)
            except GLib.Error:
                c = None
            if c is not None and "header" not in c.get_role_name() and "cell" in c.get_role_name():
                i = c.get_index_in_parent()
                if i >= 0:
                    return i
    return 0


def walk(o, depth=0, maxd=40, everything=False):
    yield o, depth
    if depth >= maxd:
        return
    for c in children(o):
        if not everything and depth > 0 and "showing" not in states(c) and c.get_role_name() not in ("menu", "menu item", "page tab list"):
            continue
        yield from walk(c, depth + 1, maxd, everything)


def actions(o):
    a = o.get_action_iface()
    if a is None:
        return []
    try:
        return [Atspi.Action.get_action_name(a, i) for i in range(Atspi.Action.get_n_actions(a))]
    except GLib.Error:
        return []


def extents(o):
    c = o.get_component_iface()
    if c is None:
        return None
    try:
        r = Atspi.Component.get_extents(c, Atspi.CoordType.SCREEN)
        return r.x, r.y, r.width, r.height
    except GLib.Error:
        return None


def text_of(o):
    t = o.get_text_iface()
    if t is not None:
        try:
            return Atspi.Text.get_text(t, 0, -1)
        except GLib.Error:
            pass
    v = o.get_value_iface()
    if v is not None:
        try:
            return str(Atspi.Value.get_current_value(v))
        except GLib.Error:
            pass
    return None


def line(o):
    s = '%s "%s"' % (o.get_role_name(), o.get_name() or "")
    d = o.get_description()
    if d:
        s += " (%s)" % d
    t = text_of(o)
    if t and t != o.get_name():
        s += " =%r" % t[:80]
    a = actions(o)
    if a:
        s += " <%s>" % ",".join(a)
    st = states(o) & {"focused", "selected", "checked", "expanded", "collapsed", "active", "editable"}
    if "enabled" not in states(o) and "sensitive" not in states(o):
        st.add("disabled")
    if st:
        s += " [%s]" % " ".join(sorted(st))
    e = extents(o)
    if e and e[2] > 0:
        s += " @%d,%d %dx%d" % e
    return s


def matches(app, query):
    nth = None
    if "#" in query and query.rsplit("#", 1)[1].isdigit():
        query, n = query.rsplit("#", 1)
        nth = int(n)
    role, _, name = query.partition(":")
    hit = []
    for o, _d in walk(app, everything=False):
        try:
            if (not role or fnmatch.fnmatchcase(o.get_role_name(), role)) and \
               (not name or fnmatch.fnmatchcase(o.get_name() or "", name)):
                hit.append(o)
        except GLib.Error:
            continue
    return hit if nth is None else hit[nth - 1:nth]


def need(app, query, wait):
    end = time.time() + wait
    while True:
        m = matches(app, query)
        if m:
            return m[0]
        if time.time() > end:
            die("nothing matches %r" % query)
        app.clear_cache()
        time.sleep(0.2)


def main(argv):
    opts = {"--wait": "5", "--depth": "40"}
    flags, args = set(), []
    it = iter(argv)
    for a in it:
        if a in opts:
            opts[a] = next(it, "5")
        elif a == "--all":
            flags.add(a)
        else:
            args.append(a)
    if not args:
        die(__doc__, 2)
    Atspi.init()
    wait = float(opts["--wait"])
    verb, rest = args[0], args[1:]
    if verb == "apps":
        for a in apps():
            print(a.get_process_id(), a.get_name(), a.get_toolkit_name(), a.get_toolkit_version())
        return 0
    if not rest:
        die("which program?", 2)
    app = find_app(rest[0], max(wait, 5.0))
    if verb == "tree":
        for o, d in walk(app, maxd=int(opts["--depth"]), everything="--all" in flags):
            try:
                print("  " * d + line(o))
            except GLib.Error as e:
                print("  " * d + "(gone: %s)" % e.message)
        return 0
    if verb == "audit":
        want = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "password text", "spin button",
                "slider", "table", "tree", "tree table", "list", "menu item", "page tab", "progress bar", "button", "entry"}
        bad = [o for o, _ in walk(app) if o.get_role_name() in want and not o.get_name() and "showing" in states(o)]
        for o in bad:
            print("no name:", line(o))
        return 1 if bad else 0
    if len(rest) < 2:
        die("which object?", 2)
    if verb == "find":
        need(app, rest[1], wait)
        for o in matches(app, rest[1]):
            print(line(o))
        return 0
    o = need(app, rest[1], wait)
    if verb == "do":
        names = actions(o)
        if not names:
            die("%s has no actions" % line(o))
        name = rest[2] if len(rest) > 2 else names[0]
        low = [n.lower() for n in names]
        if name.lower() not in low:
            die("%s has no action %s" % (line(o), name))
        what = line(o)  # before: the object may be gone after (a menu item, a closed dialog)
        ok = Atspi.Action.do_action(o.get_action_iface(), low.index(name.lower()))
        print(("did " if ok else "refused ") + name, "on", what)
        return 0 if ok else 1
    if verb == "text":
        e = o.get_editable_text_iface()
        if e is None:
            die("%s is not editable" % line(o))
        return 0 if Atspi.EditableText.set_text_contents(e, rest[2]) else 1
    if verb == "get":
        print(text_of(o) if text_of(o) is not None else o.get_name())
        return 0
    if verb == "where":
        e = extents(o)
        if not e:
            die("no position")
        # Qt reports logical pixels; the mouse lives in device pixels
        f = float(os.environ.get("A11Y_SCALE") or os.environ.get("QT_SCALE_FACTOR") or 1)
        print(int((e[0] + e[2] // 2) * f), int((e[1] + e[3] // 2) * f))
        return 0
    if verb == "focus":
        c = o.get_component_iface()
        return 0 if c is not None and Atspi.Component.grab_focus(c) else 1
    die(__doc__, 2)


sys.exit(main(sys.argv[1:]) or 0)
