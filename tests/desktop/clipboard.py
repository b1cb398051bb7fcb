#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Cirroscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the text that is on the clipboard, as another program gets it; status 1 if there is none."""
import sys
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
import gi
gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402

text = Gtk.Clipboard.get(Gdk.SELECTION_CLIPBOARD).wait_for_text()
if not text:
    sys.exit(1)
print(text)
