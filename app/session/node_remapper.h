// Keeps a visit's node indexes valid across a change of answers that moves occurrences: questions
// asked about each answer come and go.
#pragma once

#include "app/session/session.h"

namespace kiosk {

/// Remembers the shown question, the confirmed questions and the left-out groups, and finds them
/// again after the answers have changed. Marks on what is asked about an answer move with that
/// answer; marks on removed nodes are dropped.
class NodeRemapper {
 public:
  NodeRemapper(const Session& session, const Questionnaire& form);

  /// Updates the session's node indexes, if any may have moved.
  void restore(Session& session) const;

 private:
  /// One level of the path from the top of the form to an occurrence.
  struct Step {
    ItemIndex item = no_item;
    std::uint32_t occurrence = 0;
    std::optional<Answer> about{};
  };
  using NodePath = std::vector<Step>;

  NodePath path_of(const Response& response, NodeIndex node) const;
  std::vector<NodePath> paths_of(const Response& response, const std::set<NodeIndex>& nodes) const;
  NodeIndex resolve(const Response& response, const NodePath& path) const;
  std::set<NodeIndex> resolve_all(const Response& response,
                                  const std::vector<NodePath>& paths) const;
  bool is_at(const Response& response, NodeIndex node, const NodePath& path) const;

  const Questionnaire& form_;
  std::size_t size_before_;
  std::optional<NodePath> shown_{};
  std::vector<NodePath> confirmed_{};
  std::vector<NodePath> left_out_{};
};

}  // namespace kiosk
