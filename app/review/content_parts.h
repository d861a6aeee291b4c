// Collects the content of each kind of part, for part_content.cpp.
#pragma once

#include "app/review/part_content.h"
#include "app/wording/message.h"

namespace kiosk {

/// Collects lines; one without text is left out.
class PartLines {
 public:
  PartLines(const DecisionAid& aid, const Language& language) : aid_(aid), language_(language) {}

  void add(PartLine line) {
    if (line.shown.empty()) line.shown = line.value;
    if (!line.value.empty()) lines_.push_back(std::move(line));
  }
  void add(const std::string& key, const std::string& label, const std::string& value) {
    add({.key = key, .label = label, .value = value, .shown = readable_message(value, language_)});
  }
  /// Adds a short text of the aid by its key, and the version for a helper.
  void add_text(const std::string& key, const std::string& label) {
    const auto& text = aid_.text(language_, key);
    add(key, label, text);
    const auto helper = aid_.texts.find(helper_language(language_));
    if (helper == aid_.texts.end()) return;
    const auto found = helper->second.find(key);
    if (found != helper->second.end() && found->second != text)
      add(key + "@helper", "helper", found->second);
  }

  const DecisionAid& aid() const { return aid_; }
  const Language& language() const { return language_; }
  std::vector<PartLine> take() { return std::move(lines_); }

 private:
  const DecisionAid& aid_;
  const Language& language_;
  std::vector<PartLine> lines_{};
};

using PartRecords = std::vector<PartRecord>;

void add_card_lines(PartLines& lines, const Option& option);
void add_card_records(PartRecords& records, const DecisionAid& aid, const Option& option);
/// Adds a source by its id: the work, and who paid.
void add_source_records(PartRecords& records, const DecisionAid& aid, const std::string& id);
void add_rule_lines(PartLines& lines, const Option& option);
void add_rule_records(PartRecords& records, const DecisionAid& aid, const Option& option);
void add_question_lines(PartLines& lines, ItemIndex question);
void add_question_records(PartRecords& records, const Questionnaire& form, ItemIndex question);
void add_figure_lines(PartLines& lines, const Evidence& evidence);
void add_figure_records(PartRecords& records, const DecisionAid& aid, const Evidence& evidence);
void add_trade_off_lines(PartLines& lines, const TradeOff& trade_off);
void add_point_lines(PartLines& lines, const KnowledgePoint& point);
/// Adds the lists and pages, by their ids.
void add_list_lines(PartLines& lines, const std::string& id);
void add_list_records(PartRecords& records, const DecisionAid& aid, const std::string& id);

}  // namespace kiosk
