#include "app/terminology/fetch_value_sets.h"

#include <cctype>

#include "app/files/whole_files.h"
#include "app/record/curl_request.h"
#include "app/settings/record_settings.h"
#include "app/terminology/expansion.h"

namespace kiosk {
namespace {

/// One more than can be chosen from, so that too many are noticed.
constexpr std::string_view most_wanted = "2001";

std::string as_query_value(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string value;
  for (const unsigned char byte : text) {
    const bool is_plain =
        byte < 0x80 && (std::isalnum(byte) || byte == '-' || byte == '.' || byte == '_');
    if (is_plain) value += static_cast<char>(byte);
    else value += {'%', digits[byte >> 4U], digits[byte & 15U]};
  }
  return value;
}

/// FHIR's Parameters with the value set itself.
std::string parameters_with(const std::string& definition) {
  const auto parameter = [](const char* name, const char* member, Json value) {
    auto json = json_object();
    json.add("name", json_string(name));
    json.add(member, std::move(value));
    return json;
  };
  auto list = json_array();
  list.add(parameter("valueSet", "resource", read_json(definition).value));
  list.add(parameter("count", "valueInteger", json_number(std::string(most_wanted))));
  list.add(parameter("includeDesignations", "valueBoolean", json_boolean(true)));
  auto root = json_object();
  root.add("resourceType", json_string("Parameters"));
  root.add("parameter", std::move(list));
  return write_json(root);
}

class Fetching {
 public:
  Fetching(const TerminologySettings& settings, TryLimits limits, FetchEnd* end)
      : settings_(settings), limits_(limits), end_(end) {
    if (end_) end_->watch(&transfer_);
  }
  Fetching(const Fetching&) = delete;
  Fetching& operator=(const Fetching&) = delete;
  ~Fetching() {
    if (end_) end_->watch(nullptr);
  }

  /// Why it is still missing; "" if it is kept.
  std::string fetch(const MissingValueSet& missing) {
    if (!unreachable_.empty()) return unreachable_;
    const auto answer = ask(missing);
    if (answer.failure != CURLE_OK) {
      unreachable_ =
          "the server does not answer (" + std::string(curl_easy_strerror(answer.failure)) + ")";
      return unreachable_;
    }
    const auto reading = read_json(answer.body);
    if (answer.status != 200) {
      const auto reasons = reading.fault.empty() ? reasons_of(reading.value) : std::string{};
      return "the server answers " + std::to_string(answer.status) +
             (reasons.empty() ? "" : ": " + reasons);
    }
    if (const auto why = why_unusable(reading); !why.empty())
      return "the server's answer cannot be read: " + why;
    if (auto fault = fault_of_expansion(reading.value); !fault.empty()) return fault;
    keep(settings_.cache / kept_file_name(missing), kept_value_set(missing, reading.value));
    return {};
  }

 private:
  HttpAnswer ask(const MissingValueSet& missing) {
    const std::vector<std::string> headers{"Accept: application/fhir+json",
                                           "Content-Type: application/fhir+json; charset=utf-8",
                                           "Expect:"};
    HttpTarget target{.url = base() + "/ValueSet/$expand", .ca = settings_.ca};
    if (!missing.definition.empty())
      return transfer_.post(target, limits_, headers, parameters_with(missing.definition));
    target.url += "?url=" + as_query_value(missing.url);
    if (!missing.version.empty())
      target.url += "&valueSetVersion=" + as_query_value(missing.version);
    target.url += "&count=" + std::string(most_wanted) + "&includeDesignations=true";
    return transfer_.get(target, limits_, headers);
  }

  /// Whoever fetches the answers for a kiosk may be another user than the kiosk's.
  static void keep(const std::filesystem::path& file, const std::string& value_set) {
    using enum std::filesystem::perms;
    std::filesystem::create_directories(file.parent_path());
    write_whole_file(file, value_set);
    std::filesystem::permissions(file, owner_read | owner_write | group_read | others_read);
  }

  std::string base() const {
    auto address = settings_.server;
    while (address.ends_with('/')) address.pop_back();
    return address;
  }

  const TerminologySettings& settings_;
  TryLimits limits_;
  FetchEnd* end_;
  std::string unreachable_{};
  CurlTransfer transfer_{};
};

std::vector<FetchedValueSet> all_with(const std::vector<MissingValueSet>& missing,
                                      const std::string& fault) {
  std::vector<FetchedValueSet> results;
  for (const auto& each : missing) results.push_back({each.name, fault});
  return results;
}

}  // namespace

void FetchEnd::end() noexcept {
  const std::scoped_lock lock(mutex_);
  ended_ = true;
  if (requests_) requests_->give_up();
}

void FetchEnd::watch(CurlTransfer* requests) noexcept {
  const std::scoped_lock lock(mutex_);
  requests_ = requests;
  if (requests_ && ended_) requests_->give_up();
}

std::vector<FetchedValueSet> fetch_value_sets(const TerminologySettings& settings,
                                              const std::vector<MissingValueSet>& missing,
                                              TryLimits limits, FetchEnd* end) noexcept {
  if (missing.empty()) return {};
  if (!is_record_address(settings.server))
    return all_with(missing,
                    settings.server + " is not an https:// address (http:// only to this machine)");
  std::vector<FetchedValueSet> results;
  try {
    Fetching fetching(settings, limits, end);
    for (const auto& each : missing) {
      try {
        results.push_back({each.name, fetching.fetch(each)});
      } catch (const std::exception& error) { results.push_back({each.name, error.what()}); }
    }
  } catch (const std::exception& error) { return all_with(missing, error.what()); }
  return results;
}

}  // namespace kiosk
