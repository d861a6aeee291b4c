// Where a visit stands in its form, kept over a change of answers that moves occurrences: what is asked about each answer comes and goes.
#pragma once

#include "app/session/session.h"

namespace kiosk {

/// Remembers the question that is shown, those that were confirmed and the groups that were left out, and finds them again after the answers
/// have changed. What is about an answer goes with that answer; what is gone is marked no longer.
class KeptPlaces {
 public:
  KeptPlaces(const Session& session, const Questionnaire& form);

  /// Brings the session's places up to date, if any may have moved.
  void find_again(Session& session) const;

 private:
  /// One level of the way from the top of the form to an occurrence.
  struct Step {
    ItemIndex item = no_item;
    std::uint32_t occurrence = 0;
    std::optional<Answer> about{};
  };
  using Way = std::vector<Step>;

  Way way_to(const Response& response, NodeIndex node) const;
  std::vector<Way> ways_to(const Response& response, const std::set<NodeIndex>& nodes) const;
  NodeIndex end_of(const Response& response, const Way& way) const;
  std::set<NodeIndex> ends_of(const Response& response, const std::vector<Way>& ways) const;
  bool is_at(const Response& response, NodeIndex node, const Way& way) const;

  const Questionnaire& form_;
  std::size_t size_before_;
  std::optional<Way> shown_{};
  std::vector<Way> confirmed_{};
  std::vector<Way> left_out_{};
};

}  // namespace kiosk
