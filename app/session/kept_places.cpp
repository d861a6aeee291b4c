#include "app/session/kept_places.h"

#include <algorithm>

namespace kiosk {

KeptPlaces::KeptPlaces(const Session& session, const Questionnaire& form) : form_(form), size_before_(session.response.items.size()) {
  if (!form.has_repetitions) return;
  if (const auto* question = std::get_if<QuestionScreen>(&session.screen)) shown_ = way_to(session.response, question->node);
  for (const auto node : session.confirmed) confirmed_.push_back(way_to(session.response, node));
}

void KeptPlaces::find_again(Session& session) const {
  if (!form_.has_repetitions) return;
  if (auto* question = std::get_if<QuestionScreen>(&session.screen); question && shown_ && session.response.items.size() != size_before_) {
    if (const auto node = end_of(session.response, *shown_); node != no_node) question->node = node;
  }
  session.confirmed.clear();
  for (const auto& way : confirmed_) {
    if (const auto node = end_of(session.response, way); node != no_node) session.confirmed.insert(node);
  }
}

KeptPlaces::Way KeptPlaces::way_to(const Response& response, NodeIndex node) const {
  Way way;
  for (auto n = node; n != no_node; n = response.items[n].parent) {
    const auto& entry = response.items[n];
    way.push_back({.item = entry.item, .occurrence = entry.occurrence});
    if (entry.parent == no_node) continue;
    const auto& above = response.items[entry.parent];
    if (form_.items[above.item].asks_per_answer && entry.of_answer < above.answers.size()) way.back().about = above.answers[entry.of_answer];
  }
  return way;
}

NodeIndex KeptPlaces::end_of(const Response& response, const Way& way) const {
  const auto nodes = occurrences_of_item(response, form_, way.front().item);
  const auto found = std::find_if(nodes.begin(), nodes.end(), [&](NodeIndex node) { return is_at(response, node, way); });
  return found == nodes.end() ? no_node : *found;
}

bool KeptPlaces::is_at(const Response& response, NodeIndex node, const Way& way) const {
  const auto here = way_to(response, node);
  return std::equal(here.begin(), here.end(), way.begin(), way.end(), [](const Step& one, const Step& other) {
    const bool about_the_same = one.about && other.about ? same(*one.about, *other.about) : one.about.has_value() == other.about.has_value();
    return one.item == other.item && one.occurrence == other.occurrence && about_the_same;
  });
}

}  // namespace kiosk
