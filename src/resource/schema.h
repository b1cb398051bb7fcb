// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/kind.h"
#include "resource/prop.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace cirro {

//! What the schema needs to know of a value type, once per type; \c value points to a Value<T>.
struct ValueOps
{
    void (*load)(void *value, const QJsonValue &); //!< clears dirty
    QJsonValue (*save)(const void *value);
    QVariant (*variant)(const void *value);
    bool (*assign)(void *value, const QVariant &); //!< may set dirty; false = not convertible
    bool (*equal)(const void *a, const void *b);
    bool (*isDirty)(const void *value);
    void (*setDirty)(void *value, bool dirty);
};

//! One property of a type: what is declared of it and where it is.
struct Field
{
    const PropInfo *info;
    const ValueOps *ops;
    std::size_t offset;
    QList<QString> keys; //!< info->key, split at slashes for bodies
};

struct ValueAccess
{
    template <typename T>
    static Value<T> &of(void *value)
    {
        return *static_cast<Value<T> *>(value);
    }
    template <typename T>
    static const Value<T> &of(const void *value)
    {
        return *static_cast<const Value<T> *>(value);
    }
    template <typename T>
    static T &raw(void *value)
    {
        return of<T>(value).m_value;
    }
    template <typename T>
    static bool &dirty(void *value)
    {
        return of<T>(value).m_dirty;
    }

    template <typename T>
    static QVariant variant(const T &value)
    {
        if constexpr (std::is_same_v<T, Metadata>) {
            QVariantMap map;
            for (auto it = value.begin(); it != value.end(); ++it)
                map.insert(it.key(), it.value());
            return map;
        } else {
            return QVariant::fromValue(value);
        }
    }

    template <typename T>
    static bool assign(void *value, const QVariant &v)
    {
        if constexpr (std::is_same_v<T, Metadata>) {
            Metadata map;
            const auto from = v.toMap();
            for (auto it = from.begin(); it != from.end(); ++it)
                map.insert(it.key(), it.value().toString());
            of<T>(value) = map;
        } else {
            if (!v.canConvert<T>())
                return false;
            of<T>(value) = v.value<T>();
        }
        return true;
    }
};

template <typename T>
inline constexpr ValueOps valueOps {
    [](void *p, const QJsonValue &v) {
        fromJson(v, ValueAccess::raw<T>(p));
        ValueAccess::dirty<T>(p) = false;
    },
    [](const void *p) { return toJson(ValueAccess::of<T>(p)()); },
    [](const void *p) { return ValueAccess::variant(ValueAccess::of<T>(p)()); },
    [](void *p, const QVariant &v) { return ValueAccess::assign<T>(p, v); },
    [](const void *a, const void *b) { return ValueAccess::of<T>(a)() == ValueAccess::of<T>(b)(); },
    [](const void *p) { return ValueAccess::of<T>(p).isDirty(); },
    [](void *p, bool dirty) { ValueAccess::dirty<T>(p) = dirty; },
};

/*!
    \brief The run-time face of a resource type; everything generic is written against it.

    A resource type is a plain struct of Props with a static Kind; its schema is made from the
    declaration alone. Schemas live as long as the program; two of one type are the same object.
*/
class Schema
{
    Q_DISABLE_COPY(Schema)

public:
    template <typename R>
    static const Schema &of()
    {
        static const Schema schema(static_cast<R *>(nullptr));
        return schema;
    }

    const Kind &kind() const { return *m_kind; }
    const QList<Field> &fields() const { return m_fields; }
    //! The index of the field with that key, -1 if there is none.
    int indexOf(const char *key) const;
    int idField() const { return m_idField; }
    int nameField() const { return m_nameField; }
    //! Index of the first field that is shown As::Status, -1 if there is none.
    int statusField() const { return m_statusField; }

    //! "server" of "compute": unique over all types.
    QString key() const;
    QString name() const { return QString::fromLatin1(m_kind->name); }
    QString service() const { return QString::fromLatin1(m_kind->service); }
    //! Translated.
    QString label() const;
    QString labels() const;
    QString fieldLabel(int field) const;
    QString sumLabel(const Sum &sum) const { return translated(sum.label); }

    std::shared_ptr<void> create() const { return m_create(); }
    std::shared_ptr<void> copy(const void *object) const { return m_copy(object); }

    const void *at(const void *object, int field) const
    {
        return static_cast<const char *>(object) + m_fields[field].offset;
    }
    void *at(void *object, int field) const
    {
        return static_cast<char *>(object) + m_fields[field].offset;
    }

private:
    struct Probe;

    template <typename R>
    explicit Schema(R *);
    void complete();
    QString translated(const char *text) const;

    const Kind *m_kind;
    QList<Field> m_fields;
    std::shared_ptr<void> (*m_create)();
    std::shared_ptr<void> (*m_copy)(const void *);
    int m_idField = -1;
    int m_nameField = -1;
    int m_statusField = -1;
};

namespace detail {

//! Stands for any member while an aggregate is taken apart.
struct AnyMember
{
    template <typename P>
    operator P() const;
};

template <typename R, std::size_t... I>
constexpr bool bracesTake(std::index_sequence<I...>)
{
    return requires
    {
        R { ((void)I, AnyMember {})... };
    };
}

template <typename R, std::size_t N = 1>
constexpr std::size_t memberCount()
{
    if constexpr (bracesTake<R>(std::make_index_sequence<N> {}))
        return memberCount<R, N + 1>();
    else
        return N - 1;
}

} // namespace detail

//! Initialises each member of a resource in turn and notes what it is. Members of a struct of class
//! types stand one after the other, each at the next multiple of its alignment.
struct Schema::Probe
{
    Schema &schema;
    std::size_t &end;

    template <typename P>
    operator P() const
    {
        const auto offset = (end + alignof(P) - 1) / alignof(P) * alignof(P);
        end = offset + sizeof(P);
        schema.m_fields.append(Field { &P::info, &valueOps<typename P::Type>, offset, {} });
        return P {};
    }
};

template <typename R>
Schema::Schema(R *)
    : m_kind(&R::kind)
    , m_create([]() -> std::shared_ptr<void> { return std::make_shared<R>(); })
    , m_copy([](const void *object) -> std::shared_ptr<void> {
        return std::make_shared<R>(*static_cast<const R *>(object));
    })
{
    std::size_t end = 0;
    const Probe probe { *this, end };
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        [[maybe_unused]] const R walked { ((void)I, probe)... };
    }
    (std::make_index_sequence<detail::memberCount<R>()> {});
    Q_ASSERT((end + alignof(R) - 1) / alignof(R) * alignof(R) == sizeof(R));
    complete();
}

//! The resource types of a service: using Resources = Kinds<Server, Flavor, Keypair>;
template <typename... R>
struct Kinds
{
    static QList<const Schema *> schemas() { return { &Schema::of<R>()... }; }
};

} // namespace cirro
