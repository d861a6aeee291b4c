#include "app/quality/combinations.h"

#include <algorithm>

namespace kiosk {

Combinations::Combinations(const DecisionAid& aid, const Scope& scope)
    : aid_(aid), questions_(scope.questions) {
  for (const auto question : questions_) cases_.push_back(cases_of(aid, question, scope));
  strides_.resize(questions_.size());
  for (auto place = questions_.size(); place-- > 0;) {
    strides_[place] = static_cast<std::size_t>(count_);
    count_ = std::min<std::uint64_t>(count_ * cases_[place].size(), combination_budget + 1);
  }
}

void Combinations::visit(const std::function<bool(const One&)>& look) const {
  const auto& form = aid_.questionnaire;
  auto response = blank_response(form);
  for (auto& node : response.items)
    node.answers.clear();  // initial values are ordinary answers, and occur as cases
  settle_enablement(response, form);
  One one{
      .all = *this, .response = response, .chosen = std::vector<std::size_t>(questions_.size(), 0)};
  std::vector<NodeIndex> nodes;
  for (const auto question : questions_)
    nodes.push_back(first_occurrence(response, form, question));
  for (std::uint64_t looks = 1; look(one) && looks < combination_budget; ++looks) {
    auto place = questions_.size();
    for (; place > 0; --place) {
      auto& chosen = one.chosen[place - 1];
      chosen = (chosen + 1) % cases_[place - 1].size();
      response.items[nodes[place - 1]].answers = cases_[place - 1][chosen].answers;
      settle_enablement_after(response, form, nodes[place - 1]);
      if (chosen != 0) break;
    }
    if (place == 0) return;
  }
}

std::string Combinations::One::in_words(const std::vector<ItemIndex>& questions) const {
  std::string words;
  const auto counts = answers();
  for (std::size_t place = 0; place < all.questions_.size(); ++place) {
    const auto question = all.questions_[place];
    if (std::find(questions.begin(), questions.end(), question) == questions.end() ||
        counts(question).empty())
      continue;
    words += (words.empty() ? "" : ", ") + all.aid_.questionnaire.items[question].link_id + " = " +
             answer(place).label;
  }
  return words.empty() ? "no answer at all" : words;
}

std::size_t Combinations::One::index() const {
  std::size_t index = 0;
  for (std::size_t place = 0; place < chosen.size(); ++place)
    index += chosen[place] * all.strides_[place];
  return index;
}

}  // namespace kiosk
