#include "app/content/fhir_text.h"
#include "app/content/form_reading.h"

namespace kiosk {
namespace {

/// What an extension asks for that is not done here, by the end of its url.
struct Notice {
  std::string_view extension{};
  std::string_view what{};
};

constexpr Notice notices[] = {
    {"sdc-questionnaire-answerExpression", "the answers come from an expression, which is not asked here"},
    {"sdc-questionnaire-answerOptionsToggleExpression", "answers that come and go by an expression are all shown"},
    {"sdc-questionnaire-subQuestionnaire", "a part of the form is kept elsewhere, and is not fetched"},
    {"sdc-questionnaire-itemMedia", "a picture is not shown"},
    {"questionnaire-itemMedia", "a picture is not shown"},
};

/// Answers that are worked out here, from the form and what was answered.
bool is_asked_of_the_form(const Json& extension) {
  const auto* expression = extension.string_at("url") == extension_url::answer_expression ? extension.find("valueExpression") : nullptr;
  return expression && expression->string_at("language") == fhirpath_language;
}

}  // namespace

void read_item_notices(const ItemSource& source, FileFaults& faults) {
  for (const auto& extension : source.json->array_at("extension")) {
    const auto& url = extension.string_at("url");
    if (is_asked_of_the_form(extension)) continue;
    for (const auto& [name, what] : notices) {
      if (url.ends_with('/' + std::string(name))) faults.warning(source.place + ".extension", std::string(what));
    }
  }
}

}  // namespace kiosk
