// The parts of a form that answers are shown in: its groups, and what is asked about one answer of
// a question.
#pragma once

#include "app/domain/response.h"
#include "app/wording/words.h"

namespace kiosk {

/// What the nearest thing above an occurrence is that has a heading: a group, or an answer that is
/// asked about. Neither: the form itself.
struct FormPart {
  NodeIndex group = no_node;
  AnswerAbove about{};

  bool operator==(const FormPart&) const = default;
};
FormPart part_of(const Response& response, const Questionnaire& form, NodeIndex node);

/// A group's own words, of one that repeats with the number of the occurrence; or what the
/// questions are about. Empty for the form itself.
std::string heading_of(const FormPart& part, const Response& response, const Questionnaire& form,
                       const Words& words);

/// "About: Penicillin", for a question that is asked about one answer of another; about more than
/// one, the outermost first. Else empty.
std::string about_line(const Response& response, const Questionnaire& form, NodeIndex node,
                       const Words& words);

}  // namespace kiosk
