// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/rsadecryption.h"

#include "actions/actionspec.h"
#include "actions/opensshkey.h"
#include "actions/worker.h"

#include <QFile>
#include <QFileInfo>

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <cstring>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostKeyBytes = 64 * 1024;

//! What libcrypto makes, freed by \a release.
template <auto release>
struct Release
{
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BN_clear_free>>;
using Memory = std::unique_ptr<BIO, Release<BIO_free_all>>;
using ParameterBuilder = std::unique_ptr<OSSL_PARAM_BLD, Release<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Release<OSSL_PARAM_free>>;

Error fault(const QString &message, const QString &advice = {})
{
    ERR_clear_error();
    return { .kind = Error::Kind::Local, .message = message, .advice = advice };
}

struct Asked
{
    QByteArray passphrase;
    bool isAsked = false;
};

int passphraseFor(char *buffer, int size, int, void *data)
{
    auto &asked = *static_cast<Asked *>(data);
    asked.isAsked = true;
    if (asked.passphrase.isEmpty() || asked.passphrase.size() > size)
        return -1;
    std::memcpy(buffer, asked.passphrase.constData(), size_t(asked.passphrase.size()));
    return int(asked.passphrase.size());
}

Number number(const QByteArray &bytes)
{
    return Number(BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()),
                            int(bytes.size()), nullptr));
}

Key keyOf(const RsaNumbers &rsa)
{
    const auto modulus = number(rsa.modulus);
    const auto publicExponent = number(rsa.publicExponent);
    const auto privateExponent = number(rsa.privateExponent);
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, publicExponent.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_D, privateExponent.get());
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || EVP_PKEY_fromdata_init(context.get()) <= 0
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, parameters.get()) <= 0)
        return {};
    return Key(key);
}

Error noRsa(const QString &file)
{
    return fault(
        Action::tr("The key in %1 is no RSA key: passwords are encrypted for RSA keys only.")
            .arg(file));
}

Result<Key> openSshKey(const OpenSshKey &found, const QString &file)
{
    if (found.isLocked())
        return fault(
            Action::tr("The key in %1 is locked in OpenSSH’s own format, which is not read here.")
                .arg(file),
            Action::tr("Change a copy of it to PEM: ssh-keygen -p -m PEM -f COPY"));
    auto key = found.rsa() ? keyOf(*found.rsa()) : Key();
    if (!key)
        return noRsa(file);
    return key;
}

Result<Key> readKey(const QByteArray &text, const Secret &passphrase, const QString &file)
{
    if (const auto found = OpenSshKey::read(text))
        return openSshKey(*found, file);
    Asked asked { passphrase.revealBytes() };
    const Memory memory(BIO_new_mem_buf(text.constData(), int(text.size())));
    Key key(PEM_read_bio_PrivateKey(memory.get(), nullptr, passphraseFor, &asked));
    asked.passphrase.fill('\0');
    if (key)
        return EVP_PKEY_is_a(key.get(), "RSA") ? Result<Key>(std::move(key)) : noRsa(file);
    if (asked.isAsked && passphrase.isEmpty())
        return fault(Action::tr("The key in %1 is locked: its passphrase is needed.").arg(file));
    if (asked.isAsked)
        return fault(Action::tr("This passphrase does not unlock the key in %1.").arg(file));
    return fault(Action::tr("There is no private key in %1.").arg(file),
                 Action::tr("Choose the file that begins with “-----BEGIN”."));
}

Result<Secret> decrypted(const QByteArray &encrypted, const Key &key, const QString &file)
{
    const KeyContext context(EVP_PKEY_CTX_new(key.get(), nullptr));
    const bool isReady = EVP_PKEY_decrypt_init(context.get()) > 0
        && EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) > 0;
    // OpenSSL from 3.2 on answers a wrong key with noise unless it is told not to.
    EVP_PKEY_CTX_ctrl_str(context.get(), "rsa_pkcs1_implicit_rejection", "0");
    QByteArray plain(EVP_PKEY_get_size(key.get()), '\0');
    auto size = size_t(plain.size());
    const bool isDone = isReady
        && EVP_PKEY_decrypt(context.get(), reinterpret_cast<unsigned char *>(plain.data()), &size,
                            reinterpret_cast<const unsigned char *>(encrypted.constData()),
                            size_t(encrypted.size()))
            > 0;
    if (!isDone)
        return fault(
            Action::tr("The password was encrypted for another key than the one in %1.").arg(file));
    const auto secret = Secret::fromUtf8(plain.first(qsizetype(size)));
    plain.fill('\0');
    ERR_clear_error();
    return secret;
}

Result<Secret> decryptedWith(const QString &path, const Secret &passphrase,
                             const QByteArray &encrypted)
{
    const auto name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fault(Action::tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
    auto text = file.read(MostKeyBytes);
    const auto key = readKey(text, passphrase, name);
    text.fill('\0');
    return key ? decrypted(encrypted, *key, name) : Result<Secret>(key.error());
}

} // namespace

Call<Secret> rsaDecrypted(const QByteArray &encrypted, const QString &path,
                          const Secret &passphrase)
{
    return inWorker<Secret>([encrypted, path, passphrase](const std::atomic_bool &) {
        return decryptedWith(path, passphrase, encrypted);
    });
}

} // namespace cirro
