#include "app/commands/respond.h"

#include <algorithm>
#include <cstdio>

#include "app/commands/given_answer.h"
#include "app/commands/load_content.h"
#include "app/content/file_faults.h"
#include "app/content/form_json.h"
#include "app/content/read_content.h"
#include "app/domain/question_state.h"
#include "app/exchange/fhir_response.h"
#include "app/extraction/extract_definitions.h"
#include "app/extraction/extract_observations.h"
#include "app/extraction/extract_templates.h"
#include "app/files/whole_files.h"

namespace kiosk {
namespace {

namespace fs = std::filesystem;

/// Why an input cannot be used, for standard error, and the exit code.
struct Unusable {
  std::string line{};
  int exit_code = 2;
};

constexpr int has_faults = 1;  // the input was read

std::string lines_of(const ContentFaults& faults) {
  std::string lines;
  for (const auto& fault : faults) lines += (lines.empty() ? "" : "\n") + as_line(fault);
  return lines;
}

std::string read_input(const fs::path& file) {
  ContentFaults faults;
  FileFaults reading(file, faults);
  auto bytes = read_bytes(reading);
  if (!bytes) throw Unusable{lines_of(faults)};
  return std::move(*bytes);
}

/// Parts of the form that are dropped or read differently are reported, separately from the output.
Questionnaire read_form(const fs::path& file, const FormOptions& options) {
  auto reading = read_questionnaire(file, options);
  if (!reading.faults.empty() && reading.value)
    std::fprintf(stderr, "%s\n", lines_of(reading.faults).c_str());
  if (reading.value) return std::move(*reading.value);
  std::erase_if(reading.faults, [](const ContentFault& fault) {
    return fault.severity != ContentFault::Severity::error;
  });
  const bool is_read = !are_unread(reading.faults);
  throw Unusable{lines_of(reading.faults), is_read ? has_faults : Unusable{}.exit_code};
}

/// Value sets and packages that cannot be used, each as a line on standard error.
void report_value_sets(const RespondArguments& arguments, const FormOptions& options) {
  auto shelves = arguments.packages;
  if (!arguments.value_sets.empty()) shelves.push_back(arguments.value_sets);
  for (const auto& shelf : shelves) {
    const auto faults = check_value_sets(shelf, options);
    if (!faults.empty()) std::fprintf(stderr, "%s\n", lines_of(faults).c_str());
  }
}

/// An invalid answer, under the name of its question.
struct Invalid {
  std::string link_id{};  ///< empty for the form as a whole
  FaultCode code = FaultCode::invalid_type;
  std::string key{};  ///< of a constraint

  bool operator==(const Invalid&) const = default;
};

/// A response being filled in, and the invalid answers so far.
struct Filling {
  Response response{};
  std::vector<Invalid> invalid{};

  void note(Invalid fault) {
    if (std::find(invalid.begin(), invalid.end(), fault) == invalid.end())
      invalid.push_back(std::move(fault));
  }
};

/// HL7's validator rejects answers to items that do not apply. They stay in the response and count
/// again when their question applies, but a response that contains them is not valid.
void note_answers_that_do_not_apply(Filling& filling, const Questionnaire& form) {
  for (NodeIndex n = 0; n < filling.response.items.size(); ++n) {
    const auto& entry = filling.response.items[n];
    if (!entry.enabled && !entry.answers.empty())
      filling.note({occurrence_name(filling.response, form, n), FaultCode::not_enabled});
  }
}

/// Some answers, but fewer than minOccurs. Those without any are among "required".
void note_too_few_answers(Filling& filling, const Questionnaire& form) {
  for (const auto node : missing_answers(filling.response, form)) {
    if (!filling.response.items[node].answers.empty())
      filling.note({occurrence_name(filling.response, form, node), FaultCode::min_count});
  }
}

Filling start(const RespondArguments& arguments, const Questionnaire& form) {
  Filling filling;
  if (!arguments.response) {
    filling.response = blank_response(form, moment_now());
    return filling;
  }
  auto reading = read_fhir_response(read_input(*arguments.response), form);
  if (!reading.response) throw Unusable{arguments.response->string() + ':' + reading.unusable};
  if (!reading.another_form.empty() || !reading.another_version.empty()) {
    const auto& answered =
        reading.another_form.empty() ? reading.another_version : reading.another_form;
    std::fprintf(stderr, "%s:questionnaire: answers %s, and the form is %s%s%s\n",
                 arguments.response->c_str(), answered.c_str(), form.url.c_str(),
                 form.version.empty() ? "" : "|", form.version.c_str());
    filling.note({{}, FaultCode::wrong_form});
  }
  filling.response = std::move(*reading.response);
  filling.response.now = moment_now();
  for (auto& fault : reading.faults) filling.note({std::move(fault.link_id), fault.code});
  note_answers_that_do_not_apply(filling, form);
  return filling;
}

Json read_answers(const fs::path& file) {
  auto reading = read_json(read_input(file));
  if (const auto why = why_unusable(reading); !why.empty())
    throw Unusable{file.string() + ':' + why};
  if (!reading.value.is_array()) throw Unusable{file.string() + ":1:1: is not a list of answers"};
  for (std::size_t i = 0; i < reading.value.elements.size(); ++i) {
    const auto& answer = reading.value.elements[i];
    if (answer.string_at("linkId").empty() || !answer.find("value")) {
      throw Unusable{file.string() + ":[" + std::to_string(i) +
                     "]: is not an answer with a linkId and a value"};
    }
  }
  return std::move(reading.value);
}

void give_answers(Filling& filling, const Questionnaire& form, const Json& answers) {
  for (const auto& answer : answers.elements) {
    const auto& name = answer.string_at("linkId");
    if (const auto fault = give_answer(filling.response, form, name, *answer.find("value")))
      filling.note({name, *fault});
  }
}

Json names_of(const std::vector<NodeIndex>& nodes, const Response& response,
              const Questionnaire& form) {
  auto list = json_array();
  for (const auto node : nodes) list.add(json_string(occurrence_name(response, form, node)));
  return list;
}

/// Constraints that do not hold but are only warnings.
Json warnings_of(const Response& response, const Questionnaire& form) {
  auto list = json_array();
  for (const auto& broken : broken_constraints(response, form)) {
    const auto& constraint = constraint_of(broken, response, form);
    if (!constraint.is_warning) continue;
    auto& entry = list.add(json_object());
    entry.add("linkId", json_string(occurrence_name(response, form, broken.node)));
    entry.add("key", json_string(constraint.key));
  }
  return list;
}

std::string report(const Filling& filling, const Questionnaire& form) {
  std::vector<NodeIndex> enabled;
  for (NodeIndex n = 0; n < filling.response.items.size(); ++n) {
    if (filling.response.items[n].enabled) enabled.push_back(n);
  }
  auto invalid = json_array();
  for (const auto& fault : filling.invalid) {
    auto& entry = invalid.add(json_object());
    entry.add("linkId", json_string(fault.link_id));
    entry.add("code", json_string(std::string(name_of(fault.code))));
    if (!fault.key.empty()) entry.add("key", json_string(fault.key));
  }
  auto root = json_object();
  root.add("enabled", names_of(enabled, filling.response, form));
  root.add("required", names_of(missing_answers(filling.response, form), filling.response, form));
  root.add("invalid", std::move(invalid));
  if (auto warnings = warnings_of(filling.response, form); !warnings.elements.empty())
    root.add("warnings", std::move(warnings));
  return write_json(root, 2);
}

void write(const fs::path& file, const std::string& text) {
  try {
    write_whole_file(file, text);
  } catch (const std::system_error& error) {
    throw Unusable{file.string() + ": cannot be written: " + error.code().message()};
  }
}

/// Addresses of new resources within one Bundle, each a UUID: whoever takes the Bundle gives them
/// addresses of their own.
class Addresses {
 public:
  std::string next() {
    auto number = std::to_string(++last_);
    return "urn:uuid:00000000-0000-4000-8000-" + std::string(12 - number.size(), '0') + number;
  }

 private:
  std::uint32_t last_ = 0;
};

/// The resources that the form asks to extract; failures are reported.
std::string extracted(const fs::path& form, const FormOptions& options,
                      const std::string& response) {
  const auto json = read_form_json(form, options);
  if (!json) throw Unusable{form.string() + ": cannot be read again"};
  const auto answers = read_json(response).value;
  Addresses addresses;
  sdc::Extraction extraction(
      *json, answers, [&] { return addresses.next(); }, moment_now());
  auto entries = extract_templates(extraction);
  for (auto& entry : extract_definitions(extraction).elements) entries.add(std::move(entry));
  for (const auto& fault : extraction.faults())
    std::fprintf(stderr, "%s:%s: %s\n", form.c_str(), fault.place.c_str(), fault.what.c_str());
  const auto observations = extract_observations(*json, answers);
  for (const auto& entry : observations.array_at("entry")) entries.add(entry);
  auto bundle = json_object();
  bundle.add("resourceType", json_string("Bundle"));
  bundle.add("type", json_string("transaction"));
  if (!entries.elements.empty()) bundle.add("entry", std::move(entries));
  return write_json(bundle, 2) + '\n';
}

}  // namespace

int respond(const RespondArguments& arguments) {
  try {
    auto options = form_options(arguments.value_sets, arguments.form, arguments.packages);
    options.launch_context = arguments.launch_context;
    report_value_sets(arguments, options);
    const auto form = read_form(arguments.questionnaire, options);
    auto filling = start(arguments, form);
    if (arguments.answers) give_answers(filling, form, read_answers(*arguments.answers));
    for (const auto& fault : answer_faults(filling.response, form)) {
      filling.note({occurrence_name(filling.response, form, fault.node), fault.code, fault.key});
    }
    note_too_few_answers(filling, form);
    const auto response = write_fhir_response(filling.response, form, moment_now());
    if (arguments.out) write(*arguments.out, response);
    if (arguments.extract)
      write(*arguments.extract, extracted(arguments.questionnaire, options, response));
    std::puts(report(filling, form).c_str());
    return filling.invalid.empty() ? 0 : 1;
  } catch (const Unusable& unusable) {
    std::fprintf(stderr, "%s\n", unusable.line.c_str());
    return unusable.exit_code;
  }
}

}  // namespace kiosk
