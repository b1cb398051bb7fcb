# SPDX-FileCopyrightText: The Cirroscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Snippets for each rule of lint.py: some that it must catch, some that it must leave alone."""

GPL = '// SPDX-FileCopyrightText: The Cirroscope authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n'
LGPL = GPL.replace('GPL-', 'LGPL-')
HASH = GPL.replace('//', '#')
LABEL = '<ui><widget class="QLabel" name="title">%s</widget></ui>'

# rule: [(path, text)]; the text comes after a correct licence header unless the path has none.
BAD = {
    'network-outside-transport': [
        ('src/sdk/session.cpp', '#include <QNetworkRequest>\n'),
        ('src/views/console.cpp', 'auto r = QNetworkRequest(url);\n'),
        ('src/store/list.cpp', 'QNetworkAccessManager m_network;\n'),
    ],
    'relative-include': [
        ('src/sdk/session.cpp', '#include "../views/panel.h"\n'),
        ('tests/sdk/tst_session.cpp', '#include "sdk/../views/panel.h"\n'),
    ],
    'include-without-layer': [
        ('src/sdk/session.cpp', '#include "session.h"\n'),
        ('src/sdk/session.cpp', '#include "widgets/session.h"\n'),
        ('tests/sdk/tst_session.cpp', '#include "receiver.h"\n'),
    ],
    'banned-word': [
        ('src/sdk/servermanager.cpp', ''),
        ('src/sdk/utils.cpp', ''),
        ('src/sdk/session.cpp', 'class SessionManager\n{\n};\n'),
        ('src/sdk/session.cpp', 'struct ServerInfo {};\n'),
        ('src/sdk/session.cpp', 'class RequestHandler final : public QObject {};\n'),
        ('src/sdk/session.cpp', 'using ServerData = int;\n'),
        ('src/sdk/session.cpp', 'namespace Utils { }\n'),
        ('tests/sdk/tst_common.cpp', ''),
    ],
    'licence': [
        ('src/sdk/session.cpp', GPL),
        ('src/views/panel.cpp', LGPL),
        ('src/views/panel.cpp', 'int x;\n'),
        ('tests/run', '#!/usr/bin/env bash\ntrue\n'),
        ('packaging/x.metainfo.xml', '<component/>\n'),
        ('tests/CMakeLists.txt', 'project(x)\n'),
    ],
    'pragma-once': [
        ('src/sdk/session.h', 'class Session;\n'),
        ('src/sdk/session.h', '// #pragma once\n'),
    ],
    'left-for-later': [
        ('src/sdk/session.cpp', '// TODO: retry\n'),
        ('tests/run', '#!/bin/sh\n# FIXME\n'),
    ],
    'machine-path': [
        ('src/sdk/session.cpp', 'auto p = u"/home/someone/clouds.yaml"_s;\n'),
        ('README.md', 'see /work/notes.md\n'),
    ],
    'forge': [
        ('README.md', 'Report bugs at https://github.com/x/y\n'),
        ('packaging/run', '#!/bin/sh\n# on gitlab\n'),
    ],
    'unlisted-dependency': [
        ('src/CMakeLists.txt', HASH + 'find_package(Qt6 6.4.2 REQUIRED COMPONENTS Core WebEngine)\n'),
        ('src/CMakeLists.txt', HASH + 'find_package(Boost REQUIRED)\n'),
        ('tests/CMakeLists.txt', HASH + 'find_program(VALGRIND valgrind)\n'),
        ('tests/CMakeLists.txt', HASH + 'find_package(ZLIB)\n'),
    ],
    'shell-syntax': [
        ('tests/run', '#!/usr/bin/env bash\nif true; then\n'),
    ],
    'waiting': [
        ('src/views/panel.cpp', 'QCoreApplication::processEvents();\n'),
        ('src/http/exchange.cpp', 'QEventLoop loop;\n'),
        ('src/store/list.cpp', 'future.waitForFinished();\n'),
        ('src/store/list.cpp', 'QThread::msleep(5);\n'),
        ('src/store/list.cpp', 'std::this_thread::sleep_for(1s);\n'),
    ],
    'text-out-of-sight': [
        ('src/sdk/session.cpp', 'QString tr(const char *text)\n{\n}\n'),
        ('src/http/exchange.cpp', 'QString tr(const char *text, int n);\n'),
    ],
    'sleeping-test': [
        ('tests/sdk/tst_session.cpp', 'QTest::qSleep(5);\n'),
        ('tests/sdk/tst_session.cpp', 'QTest::qWait(500);\n'),
        ('tests/live/journeys/upload', '#!/bin/bash\nsleep 5\n'),
    ],
    'cut-reply': [('src/http/exchange.cpp', 'm_reply->disconnect();\n')],
    'ignored-tls-errors': [('src/http/transport.cpp', 'reply->ignoreSslErrors();\n')],
    'rich-text': [
        ('src/views/panel.cpp', 'label->setTextFormat(Qt::RichText);\n'),
        ('src/views/panel.cpp', 'edit->setHtml(server.name());\n'),
        ('src/app/mainwindow.cpp', 'QMessageBox::question(this, {}, server.name());\n'),
    ],
    'label-format': [
        ('src/views/panel.cpp', 'auto *label = new QLabel(server.name());\n'),
        ('src/views/panel.cpp', 'auto *label = new QLabel(this);\n'),
        ('src/views/panel.cpp', 'auto *label = new QLabel(tr("Server %1").arg(name));\n'),
        ('ui/connect.ui', LABEL % ''),
    ],
    'tool-tip': [
        ('src/views/panel.cpp', 'setToolTip(server.name());\n'),
        ('src/views/panel.cpp', 'button->setToolTip(tr("Stop %1")\n    .arg(name));\n'),
        ('src/store/model.cpp', 'case Qt::ToolTipRole: return row.name;\n'),
    ],
    'wide-line': [
        ('src/store/model.cpp', 'int %s;\n' % ('a' * 97)),
        ('src/store/model.cpp', '// clang-format off\n// clang-format on\nint %s;\n' % ('a' * 97)),
    ],
}

GOOD = [
    ('src/http/exchange.cpp', '#include <QNetworkRequest>\nQNetworkRequest request;\nQNetworkAccessManager m;\n'),
    ('src/sdk/session.cpp', '// QNetworkRequest is only known in http.\nauto s = u"QEventLoop setHtml"_s;\n'),
    ('src/sdk/session.h', '#pragma once\n#include "http/transport.h"\n#include <QString>\nclass Session;\nclass QMimeData;\n'),
    ('src/http/taskmanager.h', '#pragma once\nclass TaskManager\n{\n};\n'),
    ('src/sdk/compute/v2/metadata.h', '#pragma once\nstruct Metadata {};\nstruct ServerMetadata {};\n'),
    ('src/sdk/keymanager/keymanagerservice.h', '#pragma once\nstruct KeyManagerService {};\n'),
    ('src/store/database.cpp', 'class Database;\nusing namespace Qt::StringLiterals;\n'),
    ('src/sdk/session.cpp', 'class Text\n{\n    Q_DECLARE_TR_FUNCTIONS(cirro::Session)\n};\nauto s = Text::tr("Name");\n'),
    ('src/views/panel.cpp', 'auto *a = new QLabel(tr("Name"), this);\nb->setToolTip(tr("Reload the list"));\n'
                            'c->setToolTip(plainToolTip(name));\nd->setToolTip(name.toHtmlEscaped());\n'),
    ('src/views/panel.cpp', 'auto *a = new QLabel;\na->setTextFormat(Qt::PlainText);\n'),
    ('src/views/confirmdialog.cpp', 'QMessageBox box;\n'),
    ('src/http/exchange.cpp', 'disconnect(m_finished);\nreply->disconnect(this);\n'),
    ('tests/sdk/tst_session.cpp', '#include "support/receiver.h"\nQTRY_COMPARE(a, b);\n#include "tst_session.moc"\n'),
    ('tests/live/journeys/upload', '#!/bin/bash\nuntil ready; do sleep 0.1; done\n'),
    ('packaging/x.metainfo.xml', None),
    ('ui/connect.ui', LABEL % '<property name="textFormat"><enum>Qt::PlainText</enum></property>'),
    ('src/CMakeLists.txt', HASH + 'find_package(Qt6 6.4.2 REQUIRED COMPONENTS Core Svg)\nfind_package(Threads REQUIRED)\n'),
    ('src/store/model.cpp', 'int %s;\n' % ('a' * 95)),
    ('src/store/model.cpp', '// clang-format off\nint %s;\n// clang-format on\n' % ('a' * 97)),
    ('src/store/model.cpp', 'auto s = R"({\n%s})"_ba;\n' % ('a' * 101)),
    ('README.md', 'GET /v3/auth/tokens, ~/.config/openstack/clouds.yaml, io.github.cirroscope.cirroscope\n'),
]


def complete(path, text, own_licence):
    """The snippet behind the licence header that its place asks for."""
    if path.endswith('.metainfo.xml') and text is None:
        return '<!-- SPDX-FileCopyrightText: The Cirroscope authors -->\n<!-- SPDX-License-Identifier: CC0-1.0 -->\n'
    if own_licence:
        return text
    if text.startswith('#!'):
        first, rest = text.split('\n', 1)
        return first + '\n' + HASH + rest
    if path.endswith(('.h', '.cpp')):
        return (LGPL if path.split('/')[1] in ('async', 'http', 'resource', 'sdk') and path.startswith('src/') else GPL) + text
    return text


def run(check, Source, rules):
    failures = []
    for name, snippets in BAD.items():
        for path, text in snippets:
            findings = list(check(Source(path, complete(path, text, name == 'licence'))))
            rules_hit = {finding.split(': ')[1] for finding in findings}
            if name not in rules_hit:
                failures.append('%s does not catch %s: %r' % (name, path, text))
            if rules_hit - {name}:
                failures.append('%s in %s also sets off %s' % (name, path, rules_hit - {name}))
    for path, text in GOOD:
        for finding in check(Source(path, complete(path, text, False))):
            failures.append('wrongly caught: ' + finding)
    for one in rules:
        if one.__name__.replace('_', '-') not in BAD:
            failures.append('the rule %s has no snippet' % one.__name__)
    print('\n'.join(failures) or 'lint selftest: %d bad and %d good snippets, %d rules'
          % (sum(map(len, BAD.values())), len(GOOD), len(rules)))
    return 1 if failures else 0
