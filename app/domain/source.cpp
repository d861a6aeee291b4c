#include "app/domain/source.h"

#include <array>

namespace kiosk {
namespace {

std::string with_stop(const std::string& words) {
  return words.empty() || words.ends_with('.') || words.ends_with('?') ? words : words + '.';
}

std::string where_and_when(const Source& source) {
  auto line = source.journal;
  if (source.year != 0) line += (line.empty() ? "" : " ") + std::to_string(source.year);
  if (const auto identifier = source.identifier(); !identifier.empty())
    line += (line.empty() ? "" : ", ") + identifier;
  return with_stop(line);
}

}  // namespace

std::string Source::identifier() const {
  if (!doi.empty()) return "doi:" + doi;
  if (!pmid.empty()) return "PMID " + pmid;
  if (!isbn.empty()) return "ISBN " + isbn;
  return nct;
}

std::string Source::citation() const {
  return with_stop(author) + ' ' + with_stop(title) + ' ' + where_and_when(*this);
}

std::string Source::short_citation() const {
  return with_stop(author) + ' ' + where_and_when(*this);
}

}  // namespace kiosk
