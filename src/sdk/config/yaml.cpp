// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/config/yaml.h"

#include "sdk/config/configerror.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostBytes = 4 * 1024 * 1024;
constexpr qint64 MostNodes = 50'000;
constexpr int DeepestNesting = 40;

class Yaml
{
    Q_DECLARE_TR_FUNCTIONS(cirro::Yaml)
};

//! A text that is well formed and yet not for us. Never leaves this file.
struct Refusal
{
    QString message;
    int line;
    int column;
};

//! Builds the tree while the parser reads.
class TreeBuilder final : public YAML::EventHandler
{
public:
    ConfigNode root;
    QList<int> repeatedKeys;

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        put(mark, { ConfigNode(), 1 }, anchor);
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        const auto text = QString::fromStdString(value);
        m_isMerge = text == "<<"_L1 && tag == "?";
        put(mark, { ConfigNode(text), 1 }, anchor);
        m_isMerge = false;
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto known = m_anchors.constFind(anchor);
        if (known == m_anchors.constEnd())
            refuse(mark, Yaml::tr("An alias stands inside of what it refers to."));
        put(mark, *known, 0);
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        push(mark, ConfigNode::list(), anchor);
    }

    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        push(mark, ConfigNode::map(), anchor);
    }

    void OnSequenceEnd() override { pop(); }
    void OnMapEnd() override { pop(); }

private:
    //! A value and how many values it would be with all its aliases written out.
    struct Weighed
    {
        ConfigNode node;
        qint64 weight;
    };

    struct Frame
    {
        Weighed value;
        YAML::Mark mark;
        YAML::anchor_t anchor;
        QString key = {};
        bool hasKey = false; // that waits for its value
        bool mergeKey = false;
        QSet<QString> seen = {};
        QList<ConfigNode> merges = {};
    };

    [[noreturn]] static void refuse(const YAML::Mark &mark, const QString &message)
    {
        throw Refusal { message, mark.line + 1, mark.column + 1 };
    }

    void push(const YAML::Mark &mark, const ConfigNode &node, YAML::anchor_t anchor)
    {
        if (int(m_frames.size()) >= DeepestNesting)
            refuse(mark, Yaml::tr("The values are nested too deeply."));
        if (!m_frames.isEmpty() && m_frames.last().value.node.isMap() && !m_frames.last().hasKey)
            refuse(mark, Yaml::tr("A key must be plain text."));
        m_frames.append({ { node, 1 }, mark, anchor });
    }

    void pop()
    {
        auto frame = m_frames.takeLast();
        for (const auto &source : std::as_const(frame.merges))
            mergeInto(frame, source);
        put(frame.mark, frame.value, frame.anchor);
    }

    // Keys that a map has itself win over merged ones, and earlier sources over later ones.
    static void mergeInto(Frame &frame, const ConfigNode &source)
    {
        if (source.isList()) {
            for (const auto &item : source.items())
                mergeInto(frame, item);
            return;
        }
        if (!source.isMap())
            refuse(frame.mark, Yaml::tr("A merge key (<<) must refer to a map."));
        for (qsizetype i = 0; i < source.keys().size(); ++i) {
            const auto &key = source.keys().at(i);
            if (frame.seen.contains(key))
                continue;
            frame.seen.insert(key);
            frame.value.node.add(key, source.items().at(i));
        }
    }

    void put(const YAML::Mark &mark, Weighed value, YAML::anchor_t anchor)
    {
        if (value.node.line() == 0)
            value.node.setLine(mark.line + 1);
        if (anchor)
            m_anchors.insert(anchor, value);
        if (m_frames.isEmpty()) {
            root = value.node;
            return;
        }
        auto &frame = m_frames.last();
        frame.value.weight += value.weight;
        if (frame.value.weight > MostNodes)
            refuse(mark, Yaml::tr("There are more values than a configuration can have."));
        if (frame.value.node.isList())
            frame.value.node.append(value.node);
        else if (!frame.hasKey)
            takeKey(frame, mark, value.node);
        else
            takeValue(frame, value.node);
    }

    void takeKey(Frame &frame, const YAML::Mark &mark, const ConfigNode &key) const
    {
        if (!key.isText())
            refuse(mark, Yaml::tr("A key must be plain text."));
        frame.key = key.text();
        frame.hasKey = true;
        frame.mergeKey = m_isMerge;
    }

    void takeValue(Frame &frame, const ConfigNode &value)
    {
        const auto key = std::exchange(frame.key, {});
        frame.hasKey = false;
        if (frame.mergeKey) {
            frame.merges.append(value);
        } else if (frame.seen.contains(key)) {
            repeatedKeys.append(value.line());
            frame.value.node.insert(key, value);
        } else {
            frame.seen.insert(key);
            frame.value.node.add(key, value);
        }
    }

    QList<Frame> m_frames;
    QHash<YAML::anchor_t, Weighed> m_anchors;
    bool m_isMerge = false;
};

Error syntaxError(const QString &name, int line, int column, const QString &what,
                  const QString &advice = {})
{
    return configError(
        Yaml::tr("%1, line %2, column %3: %4").arg(name).arg(line).arg(column).arg(what), advice);
}

QString quotingAdvice()
{
    return Yaml::tr(
        "Put texts with any of : # { } [ ] & * ! | > ' \" % @ ` into quotes, and indent with "
        "blanks only.");
}

// In our own words: those of the parser may quote a letter of what it read.
Error syntaxError(const QString &name, const YAML::Exception &e)
{
    const auto says = [&e](const char *text) { return e.msg == text; };
    auto what = Yaml::tr("This is not valid YAML.");
    if (says(YAML::ErrorMsg::END_OF_MAP) || says(YAML::ErrorMsg::END_OF_MAP_FLOW))
        what = Yaml::tr("A map ends in the wrong place.");
    else if (says(YAML::ErrorMsg::END_OF_SEQ) || says(YAML::ErrorMsg::END_OF_SEQ_FLOW))
        what = Yaml::tr("A list ends in the wrong place.");
    else if (says(YAML::ErrorMsg::MAP_VALUE) || says(YAML::ErrorMsg::MAP_KEY))
        what = Yaml::tr("A key and its value cannot stand here.");
    else if (says(YAML::ErrorMsg::TAB_IN_INDENTATION))
        what = Yaml::tr("A line is indented with a tab.");
    else if (says(YAML::ErrorMsg::EOF_IN_SCALAR))
        what = Yaml::tr("A quote is opened and not closed.");
    else if (says(YAML::ErrorMsg::UNKNOWN_ANCHOR)
             || e.msg.rfind(YAML::ErrorMsg::UNKNOWN_ANCHOR, 0) == 0)
        what = Yaml::tr("An alias refers to an anchor that is not there.");
    else if (dynamic_cast<const YAML::DeepRecursion *>(&e))
        what = Yaml::tr("The values are nested too deeply.");
    return syntaxError(name, e.mark.line + 1, e.mark.column + 1, what, quotingAdvice());
}

Error tooLarge(const QString &name)
{
    return configError(Yaml::tr("%1 is too large for a configuration file.").arg(name),
                       Yaml::tr("Check that it is the right file."));
}

QByteArray trimmedEnd(QByteArray text)
{
    while (text.endsWith('\n') || text.endsWith('\r') || text.endsWith(' '))
        text.chop(1);
    return text;
}

ConfigNode fromJson(const QJsonValue &value)
{
    if (value.isObject()) {
        auto node = ConfigNode::map();
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            node.add(it.key(), fromJson(*it));
        return node;
    }
    if (value.isArray()) {
        auto node = ConfigNode::list();
        for (const auto &item : value.toArray())
            node.append(fromJson(item));
        return node;
    }
    return value.isNull() ? ConfigNode() : ConfigNode(value.toVariant().toString());
}

int nesting(const QByteArray &json)
{
    int depth = 0;
    int deepest = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '{' || c == '['))
            deepest = qMax(deepest, ++depth);
        else if (!quoted && (c == '}' || c == ']'))
            --depth;
    }
    return deepest;
}

} // namespace

Result<ParsedYaml> parseYaml(const QByteArray &text, const QString &name)
{
    if (text.size() > MostBytes)
        return tooLarge(name);
    TreeBuilder builder;
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        TreeBuilder second;
        if (parser.HandleNextDocument(second)) {
            return configError(
                Yaml::tr("%1 holds more than one YAML document.").arg(name),
                Yaml::tr("Remove the lines of three dashes and what follows the second one."));
        }

        // The parser overlooks a quote that is still open when the text ends with a line break.
        std::istringstream trimmed(trimmedEnd(text).toStdString());
        TreeBuilder probe;
        YAML::Parser(trimmed).HandleNextDocument(probe);
    } catch (const Refusal &refusal) {
        return syntaxError(name, refusal.line, refusal.column, refusal.message);
    } catch (const YAML::Exception &e) {
        return syntaxError(name, e);
    } catch (const std::exception &) {
        return configError(Yaml::tr("%1 cannot be read as YAML.").arg(name), quotingAdvice());
    }
    return ParsedYaml { builder.root, builder.repeatedKeys };
}

Result<ParsedYaml> parseJson(const QByteArray &text, const QString &name)
{
    if (text.size() > MostBytes)
        return tooLarge(name);
    if (text.trimmed().isEmpty())
        return ParsedYaml {};
    if (nesting(text) > DeepestNesting)
        return configError(Yaml::tr("%1: The values are nested too deeply.").arg(name));
    QJsonParseError error {};
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto before = text.left(error.offset);
        const int line = int(before.count('\n')) + 1;
        const int column = int(before.size() - before.lastIndexOf('\n'));
        return syntaxError(
            name, line, column, Yaml::tr("This is not valid JSON."),
            Yaml::tr("Look for a missing quote, comma or brace there or just before."));
    }
    return ParsedYaml { fromJson(document.isArray() ? QJsonValue(document.array())
                                                    : QJsonValue(document.object())) };
}

} // namespace cirro
