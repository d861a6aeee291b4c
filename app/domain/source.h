// A work that an aid cites, recorded once: options and figures refer to it by its id.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "app/values/enum_names.h"

namespace kiosk {

/// How much of a work was read in the original. Only what was read may support a figure.
enum class ReadAs : std::uint8_t { no, second_hand, in_part, whole };
template <>
inline constexpr EnumNames<ReadAs, 4> enum_names<ReadAs>{"no", "second-hand", "in-part", "whole"};

/// Who paid for a study (IPDAS C6).
enum class Funding : std::uint8_t { unknown, maker, public_money, charity, society };
template <>
inline constexpr EnumNames<Funding, 5> enum_names<Funding>{"unknown", "maker", "public", "charity",
                                                           "society"};

/// A work. Its title is as published, in its own language.
struct Source {
  std::string id{};
  std::string author{};  ///< the first author, or the body that published it
  std::string title{};
  std::string journal{};  ///< or the publisher, or the site
  int year = 0;
  std::string doi{};
  std::string pmid{};
  std::string nct{};  ///< registration of a trial at clinicaltrials.gov
  std::string isbn{};
  std::string no_identifier{};  ///< why it has no identifier
  ReadAs read = ReadAs::no;
  Funding funding = Funding::unknown;
  std::string funder{};           ///< the sponsor's name
  std::string funding_unknown{};  ///< why the funding is unknown

  /// "doi:10.1000/1", or the next best of PMID, ISBN and NCT, or "".
  std::string identifier() const;
  /// Author, title, journal, year and identifier on one line.
  std::string citation() const;
  /// The same without the title, for a sheet of two pages.
  std::string short_citation() const;
};

}  // namespace kiosk
