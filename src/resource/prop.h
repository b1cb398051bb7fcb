// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/convert.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cirro {

//! Where a property shows by itself; the user may choose otherwise.
enum class Show : std::uint8_t { Detail, Column, Hidden };

//! When a property may be sent.
enum class Write : std::uint8_t { Never, OnCreate, OnUpdate, Always };

//! Where a property travels.
enum class In : std::uint8_t {
    Body, //!< a key of the JSON object; "a/b" is key b of the object a
    Header, //!< a header field
    HeaderPrefix, //!< all header fields that begin so, as Metadata: "X-Object-Meta-"
    Uri, //!< only in the path of the request: the %(key)s of base_path
};

//! How a value is shown and edited where its type does not say enough.
enum class As : std::uint8_t {
    Plain,
    Bytes, //!< a number of bytes
    Mebibytes, //!< a number of MiB
    Gibibytes, //!< a number of GiB
    Status, //!< a state word, shown as a badge
    Id, //!< an id, shortened in the middle
    ServerAction, //!< something done to a server, as nova's action logs call it
    Multiline,
};

//! A literal that may be a template argument.
template <std::size_t N>
struct Text
{
    char s[N] = {};
    consteval Text(const char (&t)[N]) { std::copy_n(t, N, s); }
};

//! The key under which a property is sent, where it differs from the one it is read by.
template <std::size_t N>
struct WriteAs : Text<N>
{
    consteval WriteAs(const char (&t)[N])
        : Text<N>(t)
    {
    }
};

//! A second key to read from, where services or versions spell it differently.
template <std::size_t N>
struct Alias : Text<N>
{
    consteval Alias(const char (&t)[N])
        : Text<N>(t)
    {
    }
};

//! The first microversion that knows the property.
template <std::size_t N>
struct Since : Text<N>
{
    consteval Since(const char (&t)[N])
        : Text<N>(t)
    {
    }
};

//! The type whose id the value is (of a list: each value), "image/image"; its name where the type
//! is identified by that. Views show the name of what is meant and lead there.
template <std::size_t N>
struct To : Text<N>
{
    consteval To(const char (&t)[N])
        : Text<N>(t)
    {
    }
};

//! The property that holds the whole of which the value is a part, "memory_total_bytes" of
//! "memory_processed_bytes": views show both, "3.1 GB of 8.0 GB".
template <std::size_t N>
struct Of : Text<N>
{
    consteval Of(const char (&t)[N])
        : Text<N>(t)
    {
    }
};

//! How one property travels, shows and changes: everything that is said about it, said once.
struct PropInfo
{
    const char *key; //!< the server's name for it
    const char *label; //!< what people read, translated in the context of the resource type
    Show show = Show::Detail;
    Write write = Write::Never;
    In in = In::Body;
    As as = As::Plain;
    const char *writeKey = nullptr; //!< null = key
    const char *alias = nullptr;
    const char *since = nullptr;
    const char *refersTo = nullptr; //!< key of a schema; null = the value is no reference
    const char *whole = nullptr; //!< key of what the value is a part of; null = it is no part

    //! The value is what people call the thing, though it refers to one: "key_name",
    //! "flavor/original_name".
    constexpr bool isName() const { return std::string_view(key).ends_with("name"); }

    constexpr void apply(Show v) { show = v; }
    constexpr void apply(Write v) { write = v; }
    constexpr void apply(In v) { in = v; }
    constexpr void apply(As v) { as = v; }
    template <std::size_t N>
    constexpr void apply(const WriteAs<N> &v)
    {
        writeKey = v.s;
    }
    template <std::size_t N>
    constexpr void apply(const Alias<N> &v)
    {
        alias = v.s;
    }
    template <std::size_t N>
    constexpr void apply(const Since<N> &v)
    {
        since = v.s;
    }
    template <std::size_t N>
    constexpr void apply(const To<N> &v)
    {
        refersTo = v.s;
    }
    template <std::size_t N>
    constexpr void apply(const Of<N> &v)
    {
        whole = v.s;
    }
};

//! A value the cloud gave us, which we may have changed.
template <typename T>
class Value
{
public:
    using Type = T;

    const T &operator()() const noexcept { return m_value; }
    operator const T &() const noexcept { return m_value; }
    const T *operator->() const noexcept { return &m_value; }
    //! Changes the value; it is dirty from then on if it differs.
    Value &operator=(T v)
    {
        m_dirty = m_dirty || !(v == m_value);
        m_value = std::move(v);
        return *this;
    }
    bool isDirty() const noexcept { return m_dirty; }

private:
    friend struct ValueAccess;
    T m_value {};
    bool m_dirty = false;
};

namespace detail {

//! Keeps the literal of an option alive for the program's life, so that PropInfo can point to it.
template <auto option>
struct Stored
{
    static constexpr auto value = option;
};

} // namespace detail

/*!
    \brief One property of a resource: one line of its declaration.

        Prop<QString, "name", QT_TR_NOOP("Name"), Show::Column, Write::Always> name;
        Prop<QString, "flavor/id", QT_TR_NOOP("Flavor ID"), Write::OnCreate, WriteAs{"flavorRef"}>
    flavorId;
*/
template <typename T, Text key, Text label, auto... options>
struct Prop : Value<T>
{
    using Value<T>::operator=;

    static constexpr PropInfo info = [] {
        PropInfo i { key.s, label.s };
        (i.apply(detail::Stored<options>::value), ...);
        return i;
    }();
};

} // namespace cirro
