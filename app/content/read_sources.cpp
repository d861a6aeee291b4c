// sources.toml: each work that the aid cites, once. An aid without sources may omit it.
#include <algorithm>
#include <array>

#include "app/content/aid_parts.h"
#include "app/domain/aid_files.h"

namespace kiosk {
namespace {

constexpr std::array all_ways_of_reading{ReadAs::no, ReadAs::second_hand, ReadAs::in_part,
                                         ReadAs::whole};
constexpr std::array all_fundings{Funding::maker, Funding::public_money, Funding::charity,
                                  Funding::society};

ReadAs read_as(TomlTable& table) {
  const auto name = table.required_text("read");
  const auto found = std::find_if(all_ways_of_reading.begin(), all_ways_of_reading.end(),
                                  [&](ReadAs read) { return name_of(read) == name; });
  if (found != all_ways_of_reading.end()) return *found;
  if (!name.empty())
    table.faults().error(table.place_of("read"),
                         "\"" + name + "\" is not one of whole, in-part, second-hand, no");
  return ReadAs::no;
}

Funding read_funding(TomlTable& table) {
  const auto name = table.text("funding");
  if (!name) return Funding::unknown;
  const auto found = std::find_if(all_fundings.begin(), all_fundings.end(),
                                  [&](Funding funding) { return name_of(funding) == *name; });
  if (found != all_fundings.end()) return *found;
  table.faults().error(
      table.place_of("funding"),
      "\"" + *name +
          "\" is not one of maker, public, charity, society; where it is not known, "
          "say why in \"funding_unknown\"");
  return Funding::unknown;
}

Source read_source(TomlTable& table) {
  Source source{.id = table.required_text("id"),
                .author = table.required_text("author"),
                .title = table.required_text("title")};
  source.journal = table.required_text("journal");
  if (!table.has("year")) table.faults().error(table.place(), "\"year\" is missing");
  source.year =
      static_cast<int>(std::clamp<std::int64_t>(table.integer("year").value_or(0), 0, 9999));
  const auto optional = [&](std::string_view key) { return table.text(key).value_or(""); };
  source.doi = optional("doi");
  source.pmid = optional("pmid");
  source.nct = optional("nct");
  source.isbn = optional("isbn");
  source.no_identifier = optional("no_identifier");
  source.read = read_as(table);
  source.funding = read_funding(table);
  source.funder = optional("funder");
  source.funding_unknown = optional("funding_unknown");
  table.report_unknown_keys();
  return source;
}

}  // namespace

void read_sources(AidParts& parts) {
  if (!has_file(parts, aid_files::sources)) return;
  auto faults = parts.faults_of(aid_files::sources);
  const auto file = read_toml_file(faults);
  if (!file) return;
  TomlTable root(*file, faults);
  std::vector<PlacedText> ids;
  for (auto& table : root.tables("source")) {
    auto source = read_source(table);
    if (source.id.empty()) continue;
    ids.push_back({source.id, table.place_of("id")});
    parts.aid.sources.push_back(std::move(source));
  }
  report_repeated(ids, "source", faults);
  root.report_unknown_keys();
}

void need_source(const AidParts& parts, const std::string& id, const TextAsker& asker) {
  if (!parts.aid.find_source(id))
    asker.faults.error(asker.place, "sources.toml has no source \"" + id + '"');
}

}  // namespace kiosk
