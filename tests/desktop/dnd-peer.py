#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Cirroscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The other application in a drag and drop test: a small GTK 3 window.

  dnd-peer.py source FILE…   offers the files (text/uri-list), as a file manager
  dnd-peer.py target         takes what is dropped on it and prints one line each

Prints "ready X Y W H" (screen rectangle) once it is on the screen, then
"drag-begin", "sent N uris", "drag-end ok|cancelled ACTION" (source) or
"received URI" (target). GTK on purpose: the program under test is Qt, so the
drop goes through the X server and not through a shortcut inside one toolkit.
"""
import os
import sys

os.environ.setdefault("NO_AT_BRIDGE", "1")
import gi
gi.require_version("Gtk", "3.0")
gi.require_version("Gdk", "3.0")
from gi.repository import Gdk, GLib, Gtk  # noqa: E402


def say(*a):
    print(*a, flush=True)


def main():
    mode = sys.argv[1] if len(sys.argv) > 1 else ""
    if mode not in ("source", "target"):
        sys.exit(__doc__)
    at = os.environ.get("DND_PEER_AT", "4,4").split(",")
    win = Gtk.Window(type=Gtk.WindowType.POPUP)  # no frame, always where we say, on top
    win.set_title("dnd-peer " + mode)
    win.set_default_size(120, 48)
    box = Gtk.EventBox()
    box.add(Gtk.Label(label="drag me" if mode == "source" else "drop here"))
    win.add(box)
    if mode == "source":
        uris = [a if "://" in a else GLib.filename_to_uri(os.path.abspath(a)) for a in sys.argv[2:]]
        state = {"failed": False}
        box.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [],
                            Gdk.DragAction.COPY | Gdk.DragAction.MOVE | Gdk.DragAction.LINK)
        box.drag_source_add_uri_targets()

        def get(_w, ctx, data, _info, _t):
            data.set_uris(uris)
            say("sent", len(uris), "uris")

        def failed(_w, ctx, result):
            state["failed"] = True
            say("drag-failed", result.value_nick)
            return True  # no slow fly-back animation

        def end(_w, ctx):
            act = ctx.get_selected_action()
            say("drag-end", "cancelled" if state["failed"] else "ok",
                act.first_value_nick if act else "none")
            GLib.timeout_add(50, Gtk.main_quit)

        box.connect("drag-begin", lambda w, c: say("drag-begin"))
        box.connect("drag-data-get", get)
        box.connect("drag-failed", failed)
        box.connect("drag-end", end)
    else:
        box.drag_dest_set(Gtk.DestDefaults.ALL, [], Gdk.DragAction.COPY)
        box.drag_dest_add_uri_targets()
        box.drag_dest_add_text_targets()

        def received(_w, ctx, _x, _y, data, _info, _t):
            for u in (data.get_uris() or [data.get_text() or ""]):
                say("received", u)

        box.connect("drag-data-received", received)
    win.move(int(at[0]), int(at[1]))
    win.show_all()

    def ready():
        _, x, y = win.get_window().get_origin()
        say("ready", x, y, *win.get_size())
        return False

    GLib.timeout_add(200, ready)
    Gtk.main()


main()
