#include "tests/support/record/certificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>

namespace kiosk {
namespace {

struct Release {
  void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
  void operator()(X509* certificate) const { X509_free(certificate); }
  void operator()(X509_EXTENSION* extension) const { X509_EXTENSION_free(extension); }
  void operator()(std::FILE* file) const { std::fclose(file); }
};
template <class Type>
using Owned = std::unique_ptr<Type, Release>;

/// A certificate that can sign others, or itself.
struct Identity {
  Owned<EVP_PKEY> key{};
  Owned<X509> certificate{};
};

/// What a certificate is for.
struct Wish {
  const char* name = "";
  const char* hosts = "";  ///< as subjectAltName has them; "": none
  bool is_authority = false;
};

void extend(const Identity& identity, X509* issuer, int kind, const char* value) {
  X509V3_CTX context;
  X509V3_set_ctx(&context, issuer, identity.certificate.get(), nullptr, nullptr, 0);
  const Owned<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
  if (!extension || X509_add_ext(identity.certificate.get(), extension.get(), -1) != 1)
    throw std::runtime_error("no certificate extension");
}

/// Signed by the issuer, or by itself where there is none.
Identity make_identity(const Wish& wish, long number, const Identity* issuer) {
  Identity made{.key = Owned<EVP_PKEY>(EVP_EC_gen("P-256")),
                .certificate = Owned<X509>(X509_new())};
  auto* certificate = made.certificate.get();
  const auto& by = issuer ? *issuer : made;
  X509_set_version(certificate, 2);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate), number);
  X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
  X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
  X509_set_pubkey(certificate, made.key.get());
  X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC,
                             reinterpret_cast<const unsigned char*>(wish.name), -1, -1, 0);
  X509_set_issuer_name(certificate, X509_get_subject_name(by.certificate.get()));
  extend(made, by.certificate.get(), NID_basic_constraints,
         wish.is_authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
  if (*wish.hosts) extend(made, by.certificate.get(), NID_subject_alt_name, wish.hosts);
  if (X509_sign(certificate, by.key.get(), EVP_sha256()) == 0)
    throw std::runtime_error("no certificate");
  return made;
}

Owned<std::FILE> open(const std::filesystem::path& file) {
  Owned<std::FILE> stream(std::fopen(file.c_str(), "w"));
  if (!stream) throw std::runtime_error(file.string());
  return stream;
}

Certificates::Pair write(const std::filesystem::path& folder, const std::string& name,
                         const Identity& identity) {
  Certificates::Pair pair{.certificate = folder / (name + ".pem"),
                          .key = folder / (name + "-key.pem")};
  PEM_write_X509(open(pair.certificate).get(), identity.certificate.get());
  PEM_write_PrivateKey(open(pair.key).get(), identity.key.get(), nullptr, nullptr, 0, nullptr,
                       nullptr);
  return pair;
}

}  // namespace

Certificates::Certificates(const std::filesystem::path& folder) {
  constexpr auto this_machine = "IP:127.0.0.1,DNS:localhost";
  const auto ours = make_identity({.name = "Clinic", .is_authority = true}, 1, nullptr);
  const auto others = make_identity({.name = "Others", .is_authority = true}, 2, nullptr);
  authority = write(folder, "authority", ours).certificate;
  other_authority = write(folder, "other-authority", others).certificate;
  server =
      write(folder, "server", make_identity({.name = "Server", .hosts = this_machine}, 3, &ours));
  client = write(folder, "client", make_identity({.name = "Kiosk"}, 4, &ours));
  server_of_other_authority =
      write(folder, "others-server",
            make_identity({.name = "Server", .hosts = this_machine}, 5, &others));
  server_of_other_host =
      write(folder, "other-host",
            make_identity({.name = "Elsewhere", .hosts = "DNS:elsewhere.example"}, 6, &ours));
}

}  // namespace kiosk
