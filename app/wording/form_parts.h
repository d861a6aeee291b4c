// The parts of a form under which answers are shown: its groups, and questions about one answer of
// a question.
#pragma once

#include "app/domain/response.h"
#include "app/wording/words.h"

namespace kiosk {

/// The nearest ancestor of an occurrence that has a heading: a group, or an answer that is asked
/// about. Neither: the form itself.
struct FormPart {
  NodeIndex group = no_node;
  AnswerAbove about{};

  bool operator==(const FormPart&) const = default;
};
FormPart part_of(const Response& response, const Questionnaire& form, NodeIndex node);

/// A group's title, with the number of the occurrence if it repeats; or what the questions are
/// about. Empty for the form itself.
std::string heading_of(const FormPart& part, const Response& response, const Questionnaire& form,
                       const Words& words);

/// "About: Penicillin", for a question that is asked about one answer of another; about several,
/// the outermost first. Else empty.
std::string about_line(const Response& response, const Questionnaire& form, NodeIndex node,
                       const Words& words);

}  // namespace kiosk
