// A work that an aid draws on, recorded once: options and figures name it by its id.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kiosk {

/// How much of a work its authors' own words were read. Only what was read may carry a figure.
enum class ReadAs : std::uint8_t { no, second_hand, in_part, whole };

/// The name of it in content files: "no", "second-hand", "in-part", "whole".
std::string_view name_of(ReadAs read);

/// Who paid for a study (IPDAS C6).
enum class Funding : std::uint8_t { unknown, maker, public_money, charity, society };

/// The name of it in content files: "unknown", "maker", "public", "charity", "society".
std::string_view name_of(Funding funding);

/// A work. Its title stands as it was published, in its own language.
struct Source {
  std::string id{};
  std::string author{};          ///< the first author, or the body that published it
  std::string title{};
  std::string journal{};         ///< or the publisher, or the site
  int year = 0;
  std::string doi{};
  std::string pmid{};
  std::string nct{};             ///< registration of a trial at clinicaltrials.gov
  std::string isbn{};
  std::string no_identifier{};   ///< why it has none of them
  ReadAs read = ReadAs::no;
  Funding funding = Funding::unknown;
  std::string funder{};          ///< their name
  std::string funding_unknown{}; ///< why it is not known

  /// "doi:10.1000/1", or the next best of PMID, ISBN and NCT, or "".
  std::string identifier() const;
  /// Author, title, journal, year and identifier on one line.
  std::string citation() const;
  /// The same without the title, for a sheet of two pages.
  std::string short_citation() const;
};

}  // namespace kiosk
