// Who may read a copy: the server that the clinic's authority vouches for, and nobody on the way.
#include <gtest/gtest.h>

#include "tests/support/record/certificates.h"
#include "tests/support/record/fhir_server.h"
#include "tests/support/record/sender_at_work.h"

namespace kiosk {
namespace {

class RecordTrust : public testing::Test {
 protected:
  void start(const std::string& address) {
    work.settings.to = RecordTarget::server;
    work.settings.server = address;
    work.start();
    work.sender().submit(some_visit());
  }

  /// The sender has tried and failed, and the server has seen no request.
  void expect_nothing_told(const FhirServer& server, RecordTrouble trouble) {
    EXPECT_TRUE(work.comes_to_trouble(trouble)) << static_cast<int>(work.sender().report().trouble);
    EXPECT_TRUE(server.requests().empty());
    EXPECT_EQ(work.sender().report().waiting, 1U);
  }

  SenderAtWork work{};
  Certificates certificates{work.folder()};
};

TEST_F(RecordTrust, AServerOfTheClinicsAuthorityIsBelieved) {
  const FhirServer server(TlsSide{.shown = certificates.server});
  work.settings.ca = certificates.authority;

  start(server.address());

  ASSERT_TRUE(work.comes_to_sent(1));
  EXPECT_EQ(server.store().resources().size(), 2U);
}

TEST_F(RecordTrust, AServerOfAnotherAuthorityIsNot) {
  const FhirServer server(TlsSide{.shown = certificates.server_of_other_authority});
  work.settings.ca = certificates.authority;

  start(server.address());

  expect_nothing_told(server, RecordTrouble::not_trusted);
}

TEST_F(RecordTrust, AServerThatOnlyAPrivateAuthorityVouchesForIsNotBelievedByDefault) {
  const FhirServer server(TlsSide{.shown = certificates.server});

  start(server.address());

  expect_nothing_told(server, RecordTrouble::not_trusted);
}

TEST_F(RecordTrust, ACertificateForAnotherHostIsNotBelieved) {
  const FhirServer server(TlsSide{.shown = certificates.server_of_other_host});
  work.settings.ca = certificates.authority;

  start(server.address());

  expect_nothing_told(server, RecordTrouble::not_trusted);
}

TEST_F(RecordTrust, NothingIsToldToAServerThatSpeaksOnlyAnOldTls) {
  const FhirServer server(TlsSide{.shown = certificates.server, .newest = TLS1_1_VERSION});
  work.settings.ca = certificates.authority;

  start(server.address());

  expect_nothing_told(server, RecordTrouble::not_trusted);
}

TEST_F(RecordTrust, TheKiosksCertificateIsShownToAServerThatAsksForIt) {
  const FhirServer server(
      TlsSide{.shown = certificates.server, .clients_of = certificates.authority});
  work.settings.ca = certificates.authority;
  work.settings.certificate = certificates.client.certificate;
  work.settings.key = certificates.client.key;

  start(server.address());

  ASSERT_TRUE(work.comes_to_sent(1));
}

TEST_F(RecordTrust, WithoutACertificateSuchAServerHearsNothing) {
  const FhirServer server(
      TlsSide{.shown = certificates.server, .clients_of = certificates.authority});
  work.settings.ca = certificates.authority;

  start(server.address());

  expect_nothing_told(server, RecordTrouble::cut_off);
}

TEST_F(RecordTrust, ACertificateThatCannotBeReadIsAMatterForStaff) {
  const FhirServer server(TlsSide{.shown = certificates.server});
  work.settings.ca = certificates.authority;
  work.settings.certificate = work.write("broken.pem", "no certificate");
  work.settings.key = certificates.client.key;

  start(server.address());

  expect_nothing_told(server, RecordTrouble::own_certificate);
}

TEST_F(RecordTrust, TheTokenGoesAlong) {
  FhirServer server(TlsSide{.shown = certificates.server});
  server.want_token("the-token");
  work.settings.ca = certificates.authority;
  work.settings.token_file = work.write("token", "the-token\n");

  start(server.address());

  ASSERT_TRUE(work.comes_to_sent(1));
}

TEST_F(RecordTrust, AConnectionThatBreaksInTheMiddleIsNotTheEndOfTheProgram) {
  FhirServer server(TlsSide{.shown = certificates.server});
  server.behave({{.kind = Behavior::Kind::cut_request},
                 {.kind = Behavior::Kind::lose_answer},
                 {.kind = Behavior::Kind::cut_answer}});
  work.settings.ca = certificates.authority;
  auto visit = some_visit("BBBBBBBB");
  visit.summary_pdf += std::string(3'000'000, 'x');

  start(server.address());
  work.sender().submit(std::move(visit));

  ASSERT_TRUE(work.comes_to_sent(2));
  EXPECT_EQ(server.store().resources().size(), 4U);
}

TEST_F(RecordTrust, NoAddressInClearIsUsedButThisMachines) {
  work.settings.to = RecordTarget::server;
  work.settings.server = "http://clinic.example/fhir";

  EXPECT_THROW(work.start(), std::runtime_error);
}

}  // namespace
}  // namespace kiosk
