#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Cirroscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the rules of the project that no compiler knows.

  lint.py [ROOT]       checks the tree; prints file:line: rule: why; status 1 if a rule is broken
  lint.py --selftest   proves each rule against snippets that break it and snippets that do not

A rule is a function that takes one Source and yields (line, message). It is registered with @rule and
has its snippets in selftest.py.
"""
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

LAYERS = ('async', 'http', 'resource', 'sdk', 'transfer', 'store', 'actions', 'views', 'democloud', 'app')
LIBRARY_LAYERS = ('async', 'http', 'resource', 'sdk')

BANNED_WORDS = {'Manager', 'Helper', 'Helpers', 'Util', 'Utils', 'Handler', 'Data', 'Info', 'Wrapper',
                'Base', 'Impl', 'Misc', 'Common'}
# Words that are ruled (TaskManager, PropInfo) or are OpenStack's and Qt's own.
ALLOWED_NAMES = ('TaskManager', 'PropInfo', 'EndpointData', 'VersionData', 'UserData', 'KeyManager', 'MimeData')
BANNED_STEMS = ('manager', 'helper', 'helpers', 'util', 'utils', 'handler', 'wrapper', 'impl', 'misc', 'common')
ALLOWED_STEMS = ('taskmanager', 'keymanager')

# Which Debian package brings what CMake looks for.
PACKAGES = {'Qt6::Core': 'qt6-base-dev', 'Qt6::Network': 'qt6-base-dev', 'Qt6::Gui': 'qt6-base-dev', 'Qt6::Widgets': 'qt6-base-dev',
            'Qt6::Test': 'qt6-base-dev', 'Qt6::DBus': 'qt6-base-dev', 'Qt6::Concurrent': 'qt6-base-dev', 'Qt6::Svg': 'qt6-svg-dev',
            'Qt6::SvgWidgets': 'qt6-svg-dev', 'Qt6::LinguistTools': 'qt6-tools-dev', 'Qt6::WebSockets': 'qt6-websockets-dev',
            'Qt6Keychain': 'qtkeychain-qt6-dev', 'yaml-cpp': 'libyaml-cpp-dev', 'OpenSSL::Crypto': 'libssl-dev', 'OpenSSL': 'libssl-dev', 'simdjson': 'libsimdjson-dev',
            'httplib': 'libcpp-httplib-dev', 'ZLIB': 'zlib1g-dev', 'Threads': None, 'Cirro': None, 'ccache': 'ccache',
            'mold': 'mold', 'python3': 'python3', 'openssl': 'openssl', 'desktop-file-validate': 'desktop-file-utils',
            'appstreamcli': 'appstream'}
LISTED = set()

SKIPPED_FOLDERS = {'.git', '.cache', '__pycache__'}
TEXT_SUFFIXES = ('.h', '.cpp', '.py', '.ui', '.txt', '.cmake', '.json', '.md', '.in', '.xml', '.desktop', '.svg',
                 '.qrc', '.ts', '.1', '.conf', '.yaml', '.yml')

RULES = []


def rule(function):
    RULES.append(function)
    return function


class Source:
    """One file of the tree, with its comments and its strings blanked out on demand."""

    def __init__(self, path, text):
        self.path = path
        self.text = text
        self.lines = text.split('\n')
        self.top, _, rest = path.partition('/')
        self.layer = rest.split('/')[0] if self.top == 'src' and '/' in rest else ''
        self.is_header = path.endswith('.h')
        self.is_cpp = path.endswith(('.h', '.cpp'))
        self.is_script = text.startswith('#!')
        self.is_product = self.top == 'src' and self.is_cpp
        self.is_test = self.top == 'tests' and self.is_cpp
        self._code = self._bare = None

    @property
    def code(self):
        """The C++ without comments; as many lines as before."""
        if self._code is None:
            self._code, self._bare = blank(self.text)
        return self._code

    @property
    def bare(self):
        """The C++ without comments and without what its strings say."""
        return self._bare if self.code is not None else None

    def found(self, pattern, text=None):
        text = self.text if text is None else text
        for match in re.finditer(pattern, text):
            yield text.count('\n', 0, match.start()) + 1, match


def blank(text):
    """(text without comments, text without comments and string contents), line structure kept."""
    token = re.compile(r'//[^\n]*|/\*.*?\*/|R"(?P<d>[^()\\\s]{0,16})\(.*?\)(?P=d)"|"(?:\\.|[^"\\\n])*"|'
                       r"(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'", re.S)

    def newlines(piece):
        return '\n' * piece.count('\n')

    def uncomment(match):
        piece = match.group(0)
        return newlines(piece) if piece.startswith(('//', '/*')) else piece

    def unquote(match):
        piece = match.group(0)
        return newlines(piece) if piece.startswith(('//', '/*')) else '""' + newlines(piece)

    return token.sub(uncomment, text), token.sub(unquote, text)


def statement(text, start):
    """From start to the end of the statement."""
    end = text.find(';', start)
    return text[start:end if end >= 0 else len(text)]


def words(name):
    return re.findall(r'[A-Z][a-z0-9]*|[a-z0-9]+', name)


# ------------------------------------------------------------------------------------------ layers


@rule
def network_outside_transport(source):
    if source.is_product and source.layer != 'http':
        for line, match in source.found(r'\bQNetwork(Request|AccessManager)\b', source.bare):
            yield line, '%s outside src/http: all network goes through Transport' % match.group(0)
        for line, match in source.found(r'#include\s*<QNetwork(Request|AccessManager)>', source.code):
            yield line, 'included outside src/http: all network goes through Transport'


@rule
def relative_include(source):
    if source.is_cpp:
        for line, _ in source.found(r'#include\s*["<][^">\n]*\.\./', source.code):
            yield line, 'an include with ".." goes around the layers'


@rule
def include_without_layer(source):
    if source.is_product or source.is_test:
        for line, match in source.found(r'#include\s*"([^"\n]+)"', source.code):
            name = match.group(1)
            if name.endswith('.moc') or re.match(r'(moc_|ui_|qrc_)', name) or '../' in name:
                continue
            if name.split('/')[0] not in LAYERS + ('support', 'bench') or '/' not in name:
                yield line, '"%s": quote a header with its layer ("sdk/session.h")' % name


# ------------------------------------------------------------------------------------------- names


@rule
def banned_word(source):
    if not (source.is_product or source.is_test):
        return
    stem = os.path.splitext(os.path.basename(source.path))[0].removeprefix('tst_').lower()
    if stem in ('data', 'info', 'base') or (stem.endswith(BANNED_STEMS) and stem not in ALLOWED_STEMS):
        yield 1, 'the file name has no single job: name it after its one type'
    for line, match in source.found(r'\b(?:class|struct|enum|union|concept|namespace|using)\s+(?:class\s+|struct\s+)?'
                                    r'([A-Za-z_]\w*)\s*(?=[:{=;<]|final\b)', source.bare):
        name = match.group(1)
        if re.match(r'Q[A-Z]', name) or match.group(0).startswith('using') and '=' not in source.bare[match.end():match.end() + 2]:
            continue
        for allowed in ALLOWED_NAMES:
            name = name.replace(allowed, '')
        for word in words(name):
            if word in BANNED_WORDS:
                yield line, '"%s" in %s says nothing: name the one job' % (word, match.group(1))


# ------------------------------------------------------------------------------------------- files


@rule
def licence(source):
    path = source.path
    name = os.path.basename(path)
    if not (source.is_cpp or source.is_script or path.endswith(('.py', '.cmake', '.desktop', '.metainfo.xml', '.1'))
            or name in ('CMakeLists.txt', 'dependencies')):
        return
    head = '\n'.join(source.lines[:8])
    wanted = 'GPL-3.0-or-later'
    if source.layer in LIBRARY_LAYERS:
        wanted = 'LGPL-3.0-or-later'
    elif path.endswith('.metainfo.xml'):
        wanted = 'CC0-1.0'
    if 'SPDX-FileCopyrightText: The Cirroscope authors' not in head:
        yield 1, 'the first lines lack "SPDX-FileCopyrightText: The Cirroscope authors"'
    found = re.search(r'SPDX-License-Identifier: (\S+)', head)
    if not found or found.group(1) != wanted:
        yield 1, 'the first lines lack "SPDX-License-Identifier: %s"' % wanted


@rule
def pragma_once(source):
    if source.is_header and '#pragma once' not in source.code:
        yield 1, 'a header without #pragma once'


@rule
def left_for_later(source):
    if source.is_cpp or source.is_script or source.path.endswith('.py'):
        for line, match in source.found(r'\b(TODO|FIXME|XXX)\b'):
            yield line, '%s: do it, or open an issue' % match.group(1)


@rule
def machine_path(source):
    for line, match in source.found(r'(?<![\w.}])/(?:home|root|Users|work|mnt)/\w[\w.-]*'):
        yield line, '%s is a path of one machine' % match.group(0)


@rule
def forge(source):
    for line, match in source.found(r'(?i)\b(?:github\.com|gitlab|gitea|forgejo|codeberg|bitbucket|sourcehut)\b'):
        yield line, '"%s": the project does not depend on where it is hosted' % match.group(0)


@rule
def unlisted_dependency(source):
    """What this machine happens to have would otherwise be missing on a new one."""
    if os.path.basename(source.path) != 'CMakeLists.txt':
        return
    text = re.sub(r'#[^\n]*', '', source.text)
    for line, match in source.found(r'\bfind_(package|program)\s*\(\s*([^)]*)\)', text):
        arguments = match.group(2).split()
        if match.group(1) == 'program':
            wanted = [name for name in arguments[1:] if name not in ('REQUIRED', 'NAMES')]
        elif 'COMPONENTS' in arguments:
            components = arguments[arguments.index('COMPONENTS') + 1:]
            wanted = ['%s::%s' % (arguments[0], name) for name in components if name.isalnum() and not name.isupper()]
        else:
            wanted = [arguments[0]]
        for name in wanted:
            if name not in PACKAGES:
                yield line, '%s: say in tests/lint/lint.py which package brings it' % name
            elif PACKAGES[name] and PACKAGES[name] not in LISTED:
                yield line, '%s: packaging/dependencies lacks %s' % (name, PACKAGES[name])


@rule
def shell_syntax(source):
    if re.match(r'#!.*\b(ba)?sh\b', source.lines[0]):
        checked = subprocess.run(['bash', '-n'], input=source.text, text=True, capture_output=True, check=False)
        if checked.returncode:
            found = re.search(r'line (\d+): (.*)', checked.stderr)
            yield (int(found.group(1)), found.group(2)) if found else (1, checked.stderr.strip())


# ----------------------------------------------------------------------------------------- waiting


@rule
def text_out_of_sight(source):
    if source.is_product:
        for line, match in source.found(r'\bQString\s+tr\s*\(\s*const\s+char\b', source.bare):
            yield line, 'a tr() of its own is not seen by lupdate: use Q_DECLARE_TR_FUNCTIONS'


@rule
def waiting(source):
    if source.is_product:
        pattern = (r'\bprocessEvents\b|\bQEventLoop\b|\bwaitForFinished\b|\bwaitFor(?:Connected|ReadyRead|BytesWritten)\b'
                   r'|\bqSleep\b|\bQThread::[mu]?sleep\b')
        if source.layer != 'democloud':
            pattern += r'|\bsleep_(?:for|until)\b'
        for line, match in source.found(pattern, source.bare):
            yield line, '%s: nothing waits in place and no event loop is nested' % match.group(0)


@rule
def sleeping_test(source):
    if source.is_test and not source.path.startswith('tests/bench/'):
        for line, match in source.found(r'\bqSleep\b|\bqWait\s*\(|\bQThread::[mu]?sleep\b|\bsleep_(?:for|until)\b', source.bare):
            # A pause that shows that nothing happens is the exception; it says so beside it.
            if '//' not in source.text.splitlines()[line - 1]:
                yield line, '%s: a test waits for a condition (QTRY_*), not for a time' % match.group(0).rstrip('( ')
    if source.path.startswith('tests/live/journeys/') and source.is_script:
        for line, _ in source.found(r'(?m)^[^#\n]*\bsleep\s+[1-9]'):
            yield line, 'a journey waits for what it wants to see (wait-window, a11y --wait), not for a time'


@rule
def cut_reply(source):
    if source.path.startswith('src/http/'):
        for line, _ in source.found(r'->\s*disconnect\s*\(\s*\)', source.bare):
            yield line, 'disconnect() also cuts Qt\'s own connections and abort() never reaches the socket: ' \
                        'disconnect the one stored connection'


@rule
def ignored_tls_errors(source):
    if source.is_product:
        for line, _ in source.found(r'\bignoreSslErrors\b', source.bare):
            yield line, 'TLS errors are never ignored: a cloud with its own authority has a CA file'


# --------------------------------------------------------------------------------------- rich text


@rule
def rich_text(source):
    if not source.is_product:
        return
    for line, match in source.found(r'\bQt::(?:RichText|AutoText|MarkdownText)\b|\b(?:set|insert|append|to)Html\b|\bsetMarkdown\b'
                                    r'|\bQErrorMessage\b|\bQTextBrowser\b', source.bare):
        yield line, '%s: text of the cloud is plain text' % match.group(0)
    if not source.path.startswith('src/views/confirmdialog.'):
        for line, _ in source.found(r'\bQMessageBox\b', source.bare):
            yield line, 'QMessageBox shows rich text and Return deletes: use ConfirmDialog'


@rule
def label_format(source):
    """QLabel looks at its text and takes what looks like HTML for HTML."""
    if source.is_product and 'Qt::PlainText' not in source.code:
        for line, match in source.found(r'\bnew\s+QLabel\b|\bmake_unique<QLabel>|\bQLabel\s+m_\w+\s*[;{(]', source.code):
            argument = source.code[match.end():]
            if not re.match(r'\(\s*tr\("(?:\\.|[^"\\])*"\)\s*[,)]', argument):
                yield line, 'a QLabel whose text is not fixed, in a file that sets no Qt::PlainText'
    if source.path.endswith('.ui'):
        for widget in ElementTree.fromstring(source.text).iter('widget'):
            if widget.get('class') == 'QLabel' and not any(
                    p.get('name') == 'textFormat' and 'PlainText' in ''.join(p.itertext()) for p in widget.findall('property')):
                place = source.text.find('name="%s"' % widget.get('name'))
                yield source.text.count('\n', 0, place) + 1, 'QLabel %s without textFormat PlainText' % widget.get('name')


@rule
def tool_tip(source):
    """Tool tips look at their text like QLabel does, and cannot be told not to."""
    if not source.is_product:
        return
    for line, match in source.found(r'\b(?:setToolTip|setWhatsThis|QToolTip::showText)\s*\(', source.code):
        whole = statement(source.code, match.end())
        fixed = re.match(r'\s*(?:[\w.>-]+\(\)\s*,\s*)?(?:tr\(|QCoreApplication::translate\(|u?"|\{\}|QString\(\))', whole) and '.arg(' not in whole
        if not fixed and not re.search(r'toHtmlEscaped|[pP]lain\w*\(', whole):
            yield line, 'a tool tip that is not fixed text: escape it (toHtmlEscaped) or call a function named plain...'
    if 'Qt::ToolTipRole' in source.bare and not re.search(r'toHtmlEscaped|[pP]lain\w*\(', source.bare):
        for line, _ in source.found(r'Qt::ToolTipRole', source.bare):
            yield line, 'views show Qt::ToolTipRole as rich text: escape it (toHtmlEscaped) or call a function named plain...'


@rule
def wide_line(source):
    """100 columns, but for tables inside a clang-format fence and for what raw strings quote."""
    if not source.is_cpp:
        return
    free = set()
    for line, match in source.found(r'(?s)// clang-format off.*?(// clang-format on|\Z)|R"(?P<d>[^()\\\s]{0,16})\(.*?\)(?P=d)"'):
        free.update(range(line, line + match.group(0).count('\n') + 1))
    for line, text in enumerate(source.lines, 1):
        if len(text) > 100 and line not in free:
            yield line, '%d columns are more than 100' % len(text)


# -------------------------------------------------------------------------------------------- run


def check(source):
    for one in RULES:
        for line, message in one(source):
            yield '%s:%d: %s: %s' % (source.path, line, one.__name__.replace('_', '-'), message)


def sources(root):
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(f for f in folders if f not in SKIPPED_FOLDERS and
                            not (folder == root and f.startswith('build')))
        for name in sorted(files):
            full = os.path.join(folder, name)
            path = os.path.relpath(full, root)
            # The rules themselves spell what they forbid; fixtures are answers of others.
            if path.startswith(('tests/lint/', 'tests/fixtures/', 'LICENSE')) or os.path.islink(full):
                continue
            with open(full, 'rb') as file:
                raw = file.read()
            if b'\0' in raw[:4096] or not (path.endswith(TEXT_SUFFIXES) or raw.startswith(b'#!') or '.' not in name):
                continue
            yield Source(path, raw.decode('utf-8'))


def read_dependencies(root):
    with open(os.path.join(root, 'packaging', 'dependencies'), encoding='utf-8') as file:
        LISTED.update(line.split()[1] for line in file if line.strip() and not line.startswith('#'))


def main(arguments):
    here = os.path.dirname(os.path.abspath(__file__))
    root = os.path.abspath(os.path.join(here, '..', '..'))
    read_dependencies(root)
    if arguments[:1] == ['--selftest']:
        import selftest
        return selftest.run(check, Source, RULES)
    root = os.path.abspath(arguments[0]) if arguments else root
    count = broken = 0
    for source in sources(root):
        count += 1
        for finding in check(source):
            broken += 1
            print(finding)
    print('lint: %d files, %d rules, %d findings' % (count, len(RULES), broken))
    return 1 if broken or not count else 0


if __name__ == '__main__':
    sys.dont_write_bytecode = True
    sys.exit(main(sys.argv[1:]))
