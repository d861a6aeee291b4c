#include "app/session/node_remapper.h"

#include <algorithm>

#include "app/values/expects.h"

namespace kiosk {

NodeRemapper::NodeRemapper(const Session& session, const Questionnaire& form)
    : form_(form), size_before_(session.response.items.size()) {
  if (!form.has_repetitions) return;
  if (const auto* question = std::get_if<QuestionScreen>(&session.screen))
    shown_ = path_of(session.response, question->node);
  confirmed_ = paths_of(session.response, session.confirmed);
  left_out_ = paths_of(session.response, session.left_out);
}

void NodeRemapper::restore(Session& session) const {
  if (!form_.has_repetitions) return;
  if (auto* question = std::get_if<QuestionScreen>(&session.screen);
      question && shown_ && session.response.items.size() != size_before_) {
    if (const auto node = resolve(session.response, *shown_); node != no_node)
      question->node = node;
  }
  session.confirmed = resolve_all(session.response, confirmed_);
  session.left_out = resolve_all(session.response, left_out_);
}

NodeRemapper::NodePath NodeRemapper::path_of(const Response& response, NodeIndex node) const {
  NodePath path;
  for (auto n = node; n != no_node; n = response.items[n].parent) {
    const auto& entry = response.items[n];
    path.push_back({.item = entry.item, .occurrence = entry.occurrence});
    if (entry.parent == no_node) continue;
    const auto& above = response.items[entry.parent];
    if (!form_.items[above.item].asks_per_answer || above.answers.empty()) continue;
    KIOSK_EXPECTS(entry.of_answer < above.answers.size());
    path.back().about = above.answers[entry.of_answer];
  }
  return path;
}

NodeIndex NodeRemapper::resolve(const Response& response, const NodePath& path) const {
  const auto nodes = occurrences_of_item(response, form_, path.front().item);
  const auto found = std::find_if(nodes.begin(), nodes.end(),
                                  [&](NodeIndex node) { return is_at(response, node, path); });
  return found == nodes.end() ? no_node : *found;
}

std::vector<NodeRemapper::NodePath> NodeRemapper::paths_of(const Response& response,
                                                           const std::set<NodeIndex>& nodes) const {
  std::vector<NodePath> paths;
  for (const auto node : nodes) paths.push_back(path_of(response, node));
  return paths;
}

std::set<NodeIndex> NodeRemapper::resolve_all(const Response& response,
                                              const std::vector<NodePath>& paths) const {
  std::set<NodeIndex> nodes;
  for (const auto& path : paths) {
    if (const auto node = resolve(response, path); node != no_node) nodes.insert(node);
  }
  return nodes;
}

bool NodeRemapper::is_at(const Response& response, NodeIndex node, const NodePath& path) const {
  const auto here = path_of(response, node);
  return std::equal(
      here.begin(), here.end(), path.begin(), path.end(), [](const Step& one, const Step& other) {
        const bool about_the_same = one.about && other.about
                                        ? same(*one.about, *other.about)
                                        : one.about.has_value() == other.about.has_value();
        return one.item == other.item && one.occurrence == other.occurrence && about_the_same;
      });
}

}  // namespace kiosk
