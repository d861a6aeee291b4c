#include "app/commands/visit_words.h"

#include <sstream>

#include "app/quality/patient_texts.h"
#include "app/quality/plain_text.h"
#include "app/session/signs.h"

namespace kiosk {
namespace {

std::uint64_t count_words(const std::string& text) {
  std::istringstream words(text);
  std::uint64_t count = 0;
  for (std::string word; words >> word;) ++count;
  return count;
}

/// "goals.less-pain.name" counts for itself, for "goals.less-pain." and for "goals.": a screen sums
/// up the prefixes that it shows.
void add_with_prefixes(std::unordered_map<std::string, std::uint64_t>& words,
                       const std::string& key, std::uint64_t count) {
  words[key] += count;
  for (auto dot = key.find('.'); dot != std::string::npos; dot = key.find('.', dot + 1))
    words[key.substr(0, dot + 1)] += count;
}

/// The words on the screen of a question: of a scale's ranges, one at a time; without its line on
/// the sheet.
std::uint64_t words_of_item(const Item& item, const Language& language) {
  const auto words = [&](const Text& text) { return count_words(std::string(text.in(language))); };
  auto count = words(item.text) + words(item.entry.decline);
  for (const auto& option : item.options) count += words(option.label) + words(option.note);
  std::uint64_t bands = 0;
  for (const auto& band : item.show.bands) bands += words(band.label) + words(band.text);
  return count + (item.show.bands.empty() ? 0 : bands / item.show.bands.size());
}

/// The question to which help and the labels of a scale belong; else the item itself.
ItemIndex question_around(const Questionnaire& form, ItemIndex item) {
  const auto parent = form.items[item].parent;
  return form.items[item].type == ItemType::display && parent != no_item &&
                 form.items[parent].is_question()
             ? parent
             : item;
}

std::uint64_t words_in_short(const OptionText& card) {
  auto count = count_words(card.title);
  for (const auto& block : card.section(Section::brief))
    count += count_words(without_markup(block.markup));
  return count;
}

}  // namespace

VisitWords::VisitWords(const DecisionAid& aid, const Language& language) : aid_(aid) {
  const auto& form = aid.questionnaire;
  for (ItemIndex item = 0; item < form.items.size(); ++item)
    words_["item " + form.items[question_around(form, item)].link_id] +=
        words_of_item(form.items[item], language);
  for (const auto& text : patient_texts(aid, language)) {
    if (!text.is_description && text.file == texts_file_of(language))
      add_with_prefixes(words_, text.place, count_words(text.words));
  }
  for (const auto& option : aid.options) {
    auto& card = cards_.emplace_back();
    for (const auto& text : card_texts(aid, option, language)) {
      if (!text.is_description) card += count_words(text.words);
    }
    const auto& words = aid.text_of(option, language);
    shorts_.push_back(words.section(Section::brief).empty() ? card : words_in_short(words));
    entries_.push_back(count_words(words.title) + count_words(words.short_text));
  }
}

std::uint64_t VisitWords::of(const std::string& key) const {
  const auto found = words_.find(key);
  return found == words_.end() ? 0 : found->second;
}

std::uint64_t VisitWords::of_item(ItemIndex item) const {
  return of("item " + aid_.questionnaire.items[item].link_id);
}

std::uint64_t VisitWords::of_sign(std::uint32_t sign) const {
  return of("urgent." + aid_.urgent_signs[sign].id + '.');
}

std::uint64_t VisitWords::of_trade_off(std::uint32_t trade_off) const {
  return of("trade_offs." + aid_.trade_offs[trade_off].id + '.');
}

std::uint64_t VisitWords::of_point(std::uint32_t point) const {
  const auto prefix = "points." + aid_.points[point].id;
  return of(prefix + ".question") + of(prefix + ".answers.");
}

std::uint64_t VisitWords::of_treatments(const Session& session) const {
  std::uint64_t count = 0;
  for (const auto& shown : shown_options(aid_, session.response)) {
    count += entries_[shown.option];
    for (const auto rule : shown.rules)
      count += of_reason(aid_.options[shown.option].shown_when[rule]);
  }
  return count;
}

std::uint64_t VisitWords::of_questions(const Session& session) const {
  std::uint64_t count = of("topics.");
  for (const auto& id :
       suggested_questions(aid_, session.response, session.starred, session.preferences))
    count += of("questions." + id);
  return count;
}

std::uint64_t VisitWords::on_screen(const Session& session, bool in_short) const {
  const auto& screen = session.screen;
  if (std::holds_alternative<WelcomeScreen>(screen)) return of("welcome.");
  if (const auto* question = std::get_if<QuestionScreen>(&screen))
    return of_item(session.response.items[question->node].item);
  if (const auto* signs = std::get_if<SignsScreen>(&screen)) {
    std::uint64_t count = 0;
    for (const auto node : rows_of(session.response, aid_, signs->page))
      count += of_item(session.response.items[node].item);
    return count;
  }
  if (std::holds_alternative<UrgentScreen>(screen)) {
    std::uint64_t count = 0;
    for (const auto sign : urgent_signs(aid_, session.response)) count += of_sign(sign);
    return count;
  }
  if (std::holds_alternative<GoalsScreen>(screen)) return of("goals.");
  if (std::holds_alternative<MapScreen>(screen)) return of_map();
  if (std::holds_alternative<TreatmentsScreen>(screen)) return of_treatments(session);
  if (const auto* card = std::get_if<CardScreen>(&screen)) return of_card(card->option, in_short);
  if (const auto* trade_off = std::get_if<TradeOffScreen>(&screen))
    return of_trade_off(trade_off->trade_off);
  if (const auto* point = std::get_if<PointScreen>(&screen)) return of_point(point->point);
  if (std::holds_alternative<QuestionListScreen>(screen)) return of_questions(session);
  if (std::holds_alternative<ReadyScreen>(screen)) return of("ready.");
  return 0;
}

}  // namespace kiosk
