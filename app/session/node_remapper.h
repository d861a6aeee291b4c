// Where a visit stands in its form, kept over a change of answers that moves occurrences: what is
// asked about each answer comes and goes.
#pragma once

#include "app/session/session.h"

namespace kiosk {

/// Remembers the question that is shown, those that were confirmed and the groups that were left
/// out, and finds them again after the answers have changed. What is about an answer goes with that
/// answer; what is gone is marked no longer.
class NodeRemapper {
 public:
  NodeRemapper(const Session& session, const Questionnaire& form);

  /// Brings the session's places up to date, if any may have moved.
  void restore(Session& session) const;

 private:
  /// One level of the way from the top of the form to an occurrence.
  struct Step {
    ItemIndex item = no_item;
    std::uint32_t occurrence = 0;
    std::optional<Answer> about{};
  };
  using NodePath = std::vector<Step>;

  NodePath path_of(const Response& response, NodeIndex node) const;
  std::vector<NodePath> paths_of(const Response& response, const std::set<NodeIndex>& nodes) const;
  NodeIndex resolve(const Response& response, const NodePath& way) const;
  std::set<NodeIndex> resolve_all(const Response& response,
                                  const std::vector<NodePath>& ways) const;
  bool is_at(const Response& response, NodeIndex node, const NodePath& way) const;

  const Questionnaire& form_;
  std::size_t size_before_;
  std::optional<NodePath> shown_{};
  std::vector<NodePath> confirmed_{};
  std::vector<NodePath> left_out_{};
};

}  // namespace kiosk
