// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/console/terminalaccessible.h"

#include "views/console/terminalview.h"

#include <QAccessibleWidget>

namespace cirro {

namespace {

class TerminalAccessible final : public QAccessibleWidget
{
public:
    explicit TerminalAccessible(TerminalView *view)
        : QAccessibleWidget(view, QAccessible::Terminal)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return static_cast<TerminalView *>(widget())->visibleText();
        return QAccessibleWidget::text(kind);
    }
    // Its viewport and bars say nothing more.
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
};

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<TerminalView *>(object);
    return view ? new TerminalAccessible(view) : nullptr;
}

} // namespace

void installTerminalAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(accessibleOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void tellAccessibility(TerminalView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(view, view->visibleText());
    QAccessible::updateAccessibility(&event);
}

} // namespace cirro
