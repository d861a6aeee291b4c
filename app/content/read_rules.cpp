// The rules of an aid: signs that cannot wait, questions that answers suggest, what must never be
// shown; and the content of the map.
#include <algorithm>

#include "app/content/aid_parts.h"
#include "app/domain/aid_files.h"
#include "app/domain/scale.h"

namespace kiosk {
namespace {

Condition read_when(AidParts& parts, TomlTable& table) {
  auto when = table.table("when");
  if (!when) {
    if (!table.has("when")) table.faults().error(table.place(), "\"when\" is missing");
    return {};
  }
  auto condition = read_condition(*when, parts.condition_input(), Always::forbidden);
  when->report_unknown_keys();
  return condition;
}

Urgency read_speed(TomlTable& table) {
  const auto name = table.text("speed").value_or("now");
  if (name != "now" && name != "today" && name != "week")
    table.faults().error(table.place_of("speed"), '"' + name + "\" is not one of now, today, week");
  return name == "week" ? Urgency::week : name == "today" ? Urgency::today : Urgency::now;
}

/// The clinic's setting that a sign depends on; "" if it is always asked.
std::string read_asked_where(TomlTable& table) {
  auto setting = table.text("asked_where").value_or("");
  if (!setting.empty() && setting != "ask_low")
    table.faults().error(table.place_of("asked_where"),
                         "there is no setting \"" + setting + "\" under [signs] of kiosk.toml");
  return setting;
}

/// Hidden from everybody until a clinic enables it.
void hide_what_is_switched_on(AidParts& parts) {
  if (!parts.form_read) return;
  for (const auto& sign : parts.aid.urgent_signs) {
    if (sign.asked_where.empty()) continue;
    for (const auto question : questions_read(sign.when))
      parts.aid.questionnaire.items[question].hidden = true;
  }
}

void read_urgent_signs(AidParts& parts, TomlTable& root) {
  std::vector<PlacedText> ids;
  for (auto& table : root.tables("urgent_sign")) {
    UrgentSign sign{.id = table.required_text("id"),
                    .speed = read_speed(table),
                    .asked_where = read_asked_where(table),
                    .when = read_when(parts, table)};
    table.report_unknown_keys();
    if (sign.id.empty()) continue;
    const auto place = table.place_of("id");
    for (const auto* part : {".you", ".say"})
      need_text(parts, "urgent." + sign.id + part, {}, {root.faults(), place});
    allow_text(parts, "urgent." + sign.id + ".nurse", {root.faults(), place});
    ids.push_back({sign.id, place});
    parts.aid.urgent_signs.push_back(std::move(sign));
  }
  report_repeated(ids, "urgent sign", root.faults());
  hide_what_is_switched_on(parts);
}

void read_suggested_questions(AidParts& parts, TomlTable& root) {
  std::vector<PlacedText> ids;
  for (auto& table : root.tables("suggested_question")) {
    SuggestedQuestion question{.id = table.required_text("id"), .when = read_when(parts, table)};
    table.report_unknown_keys();
    if (question.id.empty()) continue;
    const auto place = table.place_of("id");
    need_text(parts, "questions." + question.id, {}, {root.faults(), place});
    ids.push_back({question.id, place});
    parts.aid.suggested_questions.push_back(std::move(question));
  }
  report_repeated(ids, "question", root.faults());
}

/// Questions for people with few of their own: `[sure_questions]`.
void read_sure_questions(AidParts& parts, TomlTable& root) {
  auto table = root.table("sure_questions");
  if (!table) return;
  const auto questions = table->texts("questions");
  for (const auto& [id, place] : questions) {
    need_text(parts, "questions." + id, {}, {root.faults(), place});
    parts.aid.sure_questions.questions.push_back(id);
  }
  report_repeated(questions, "question", root.faults());
  const auto fewest = table->integer("fewest").value_or(0);
  if (fewest < 1 || static_cast<std::size_t>(fewest) > questions.size()) {
    root.faults().error(table->place_of("fewest"),
                        "\"fewest\" is a number from 1 to that of the questions");
  } else {
    parts.aid.sure_questions.fewest = static_cast<std::size_t>(fewest);
  }
  table->report_unknown_keys();
}

void read_unknown_answers(AidParts& parts, TomlTable& root) {
  for (auto& code : root.texts("unknown_answers"))
    parts.aid.unknown_answers.push_back(std::move(code.text));
}

void read_never_rules(AidParts& parts, TomlTable& root) {
  for (auto& table : root.tables("never")) {
    parts.never_places.push_back(table.place_of("option"));
    parts.aid.never.push_back(
        {.option = table.required_text("option"), .when = read_when(parts, table)});
    table.report_unknown_keys();
  }
}

/// Whether patient and doctor look at the screen together is an ordinary answer.
void read_together(AidParts& parts, TomlTable& root) {
  auto table = root.table("together");
  if (!table) return;
  parts.aid.together_when = read_when(parts, *table);
  table->report_unknown_keys();
}

/// So is whether somebody who helps is here without the patient.
void read_helper(AidParts& parts, TomlTable& root) {
  auto table = root.table("helper");
  if (!table) return;
  parts.aid.helper_when = read_when(parts, *table);
  table->report_unknown_keys();
}

/// The items that a list of linkIds names; each missing one is a fault.
std::vector<ItemIndex> read_questions(const AidParts& parts, TomlTable& table,
                                      std::string_view key) {
  std::vector<ItemIndex> questions;
  for (const auto& [link_id, place] : table.texts(key)) {
    const auto question = parts.form_read ? parts.aid.questionnaire.find(link_id) : no_item;
    if (question != no_item) questions.push_back(question);
    else if (parts.form_read)
      table.faults().error(place, "there is no item with the linkId \"" + link_id + '"');
  }
  return questions;
}

std::vector<std::string> codes_of(const Item& item) {
  std::vector<std::string> codes;
  for (const auto& option : item.options) codes.emplace_back(code_of(option.value));
  return codes;
}

/// A row of a page being read, after others of it.
struct PageRow {
  ItemIndex question = no_item;
  ItemIndex first = no_item;   ///< of the page
  ItemIndex before = no_item;  ///< the row above; the question itself for the first
};

/// What follows an item in the form, in its group or as the first of the next one.
ItemIndex item_after(const Questionnaire& form, ItemIndex item) {
  auto next = form.items[item].end;
  while (next < form.items.size() && form.items[next].type == ItemType::group &&
         !form.items[next].repeats)
    ++next;
  return next;
}

bool is_short_scale(const Item& item) {
  const auto scale = scale_of(item);
  return scale && is_short(*scale);
}

/// Why an item cannot be a row of any page; "" if it can.
std::string row_fault(const Questionnaire& form, const PageRow& row) {
  const auto& item = form.items[row.question];
  if ((item.type != ItemType::choice && !is_short_scale(item)) || item.repeats)
    return "is not a question with one answer to choose, nor a scale of at most 11 numbers";
  if (row.question != row.before && item_after(form, row.before) != row.question)
    return "does not follow the row before it in the form";
  return {};
}

/// Why an item cannot be a row of a page of questions; "" if it can. Each row has its own answers.
/// Signs are asked on pages of their own, which no visit passes by.
std::string question_row_fault(const DecisionAid& aid, const PageRow& row) {
  const auto& form = aid.questionnaire;
  const auto parent = form.items[row.question].parent;
  if (parent != no_item && parent == form.find(aid.signs_group))
    return "is in the group of the signs: it belongs on a [[sign_page]]";
  return row_fault(form, row);
}

/// Why an item cannot be a row of a page of signs; "" if it can. All rows have the same answers,
/// "no" among them.
std::string sign_row_fault(const DecisionAid& aid, const PageRow& row) {
  const auto& form = aid.questionnaire;
  const auto& item = form.items[row.question];
  const auto codes = codes_of(item);
  const auto group = form.find(aid.signs_group);
  if (group == no_item || item.parent != group) return "is not in the group of the signs";
  if (codes != codes_of(form.items[row.first]))
    return "does not have the answers of the other rows";
  if (std::find(codes.begin(), codes.end(), "no") == codes.end()) return "has no answer \"no\"";
  return row_fault(form, row);
}

/// A kind of page with questions as rows.
struct PageKind {
  std::string table{};
  std::string texts{};
  std::string (*row_fault)(const DecisionAid& aid, const PageRow& row) = nullptr;
};

/// Questions that are asked together, as rows of a page.
void read_pages(AidParts& parts, TomlTable& root, const PageKind& kind) {
  std::vector<PlacedText> ids;
  for (auto& table : root.tables(kind.table)) {
    SignPage page{.id = table.required_text("id"),
                  .questions = read_questions(parts, table, "questions")};
    table.report_unknown_keys();
    if (page.id.empty()) continue;
    if (page.questions.empty() && parts.form_read)
      table.faults().error(table.place_of("questions"), "\"questions\" names none");
    for (std::size_t i = 0; i < page.questions.size(); ++i) {
      const auto fault = kind.row_fault(parts.aid, {.question = page.questions[i],
                                                    .first = page.questions.front(),
                                                    .before = page.questions[i == 0 ? 0 : i - 1]});
      if (!fault.empty())
        table.faults().error(
            table.place_of("questions"),
            '"' + parts.aid.questionnaire.items[page.questions[i]].link_id + "\" " + fault);
    }
    need_text(parts, kind.texts + "." + page.id, {}, {root.faults(), table.place_of("id")});
    ids.push_back({page.id, table.place_of("id")});
    if (!page.questions.empty()) parts.aid.sign_pages.push_back(std::move(page));
  }
  report_repeated(ids, kind.table, root.faults());
}

/// The groups of answers on the sheet, and the questions that are asked again of a person who
/// brings an earlier visit back.
void read_sheet(AidParts& parts, TomlTable& root) {
  std::vector<PlacedText> ids;
  for (auto& table : root.tables("sheet")) {
    SheetSection section{.id = table.required_text("id"),
                         .questions = read_questions(parts, table, "questions")};
    table.report_unknown_keys();
    if (section.id.empty()) continue;
    need_text(parts, "sheet." + section.id, {}, {root.faults(), table.place_of("id")});
    ids.push_back({section.id, table.place_of("id")});
    parts.aid.sheet.push_back(std::move(section));
  }
  report_repeated(ids, "section of the sheet", root.faults());
  auto again = root.table("again");
  if (!again) return;
  parts.aid.asked_again = read_questions(parts, *again, "questions");
  again->report_unknown_keys();
}

void read_strip(AidParts& parts, TomlTable& root) {
  for (auto& table : root.tables("strip")) {
    StripLine line{.id = table.required_text("id"),
                   .questions = read_questions(parts, table, "questions"),
                   .in_heading = table.boolean("in_heading").value_or(false)};
    table.report_unknown_keys();
    need_text(parts, "strip." + line.id, {}, {root.faults(), table.place_of("id")});
    parts.aid.strip.push_back(std::move(line));
  }
}

void read_families(AidParts& parts, TomlTable& root) {
  std::vector<PlacedText> ids;
  for (auto& table : root.tables("family")) {
    Family family{.id = table.required_text("id"), .picture = table.text("picture").value_or("")};
    table.report_unknown_keys();
    if (family.id.empty()) continue;
    const auto place = table.place_of("id");
    for (const auto* part : {".name", ".text"})
      need_text(parts, "families." + family.id + part, {}, {root.faults(), place});
    if (!family.picture.empty())
      need_picture(parts, family.picture, {root.faults(), table.place_of("picture")});
    ids.push_back({family.id, place});
    parts.aid.families.push_back(std::move(family));
  }
  report_repeated(ids, "family", root.faults());
  if (ids.empty()) return;
  for (const auto* key : {"map.heading", "map.lead"})
    need_text(parts, key, {}, {root.faults(), ids.front().place});
}

void read_rows(AidParts& parts, TomlTable& root) {
  std::vector<PlacedText> ids;
  for (auto& table : root.tables("row")) {
    CompareRow row{.id = table.required_text("id")};
    for (auto& goal : table.texts("goals")) {
      parts.goals_named.push_back(goal);
      row.goals.push_back(std::move(goal.text));
    }
    table.report_unknown_keys();
    if (row.id.empty()) continue;
    need_text(parts, "rows." + row.id, {}, {root.faults(), table.place_of("id")});
    ids.push_back({row.id, table.place_of("id")});
    parts.aid.rows.push_back(std::move(row));
  }
  report_repeated(ids, "row", root.faults());
  if (!ids.empty()) need_text(parts, "headings.rows", {}, {root.faults(), ids.front().place});
}

void read_topics(AidParts& parts, TomlTable& root) {
  std::vector<PlacedText> ids;
  for (auto& table : root.tables("topic")) {
    Topic topic{.id = table.required_text("id")};
    const auto questions = table.texts("questions");
    for (const auto& [id, place] : questions) {
      need_text(parts, "questions." + id, {}, {root.faults(), place});
      topic.questions.push_back(id);
    }
    report_repeated(questions, "question", root.faults());
    table.report_unknown_keys();
    if (topic.id.empty()) continue;
    need_text(parts, "topics." + topic.id, {}, {root.faults(), table.place_of("id")});
    ids.push_back({topic.id, table.place_of("id")});
    parts.aid.topics.push_back(std::move(topic));
  }
  report_repeated(ids, "topic", root.faults());
}

}  // namespace

void read_defines(AidParts& parts, TomlTable& root) {
  std::vector<PlacedText> ids;
  for (auto& table : root.tables("define")) {
    const auto id = table.required_text("id");
    NamedCondition named{
        .condition = read_condition(table, parts.condition_input(), Always::forbidden),
        .place = table.place_of("id")};
    table.report_unknown_keys();
    if (id.empty()) continue;
    ids.push_back({id, named.place});
    parts.named_conditions.emplace(id, std::move(named));
  }
  report_repeated(ids, "define", root.faults());
}

void read_rules(AidParts& parts, TomlTable& root) {
  read_unknown_answers(parts, root);
  read_urgent_signs(parts, root);
  read_suggested_questions(parts, root);
  read_sure_questions(parts, root);
  read_never_rules(parts, root);
  read_together(parts, root);
  read_helper(parts, root);
  read_pages(parts, root,
             {.table = "sign_page", .texts = "sign_pages", .row_fault = sign_row_fault});
  read_pages(
      parts, root,
      {.table = "question_page", .texts = "question_pages", .row_fault = question_row_fault});
  read_strip(parts, root);
  read_sheet(parts, root);
}

void read_map(AidParts& parts, TomlTable& root) {
  read_families(parts, root);
  read_rows(parts, root);
  read_topics(parts, root);
}

void report_unused_defines(AidParts& parts) {
  auto faults = parts.faults_of(aid_files::aid);
  for (const auto& [id, named] : parts.named_conditions) {
    if (!named.used) faults.warning(named.place, "no condition asks for \"" + id + '"');
  }
}

void check_never_rules(AidParts& parts) {
  auto faults = parts.faults_of(aid_files::aid);
  for (std::size_t i = 0; i < parts.aid.never.size(); ++i) {
    const auto& id = parts.aid.never[i].option;
    if (!id.empty() && !parts.aid.find_option(id))
      faults.error(parts.never_places[i], "there is no treatment \"" + id + '"');
  }
}

}  // namespace kiosk
