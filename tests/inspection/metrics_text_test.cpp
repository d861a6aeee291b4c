// What of a kiosk is told to Prometheus, and what cannot be.
#include <gtest/gtest.h>

#include <regex>
#include <sstream>

#include "app/inspection/metrics_text.h"

namespace kiosk {
namespace {

constexpr std::int64_t now = 1'795'900'000;

KioskMetrics a_kiosk() {
  return {.now = now,
          .program_version = "0.1.0",
          .aid = {.version = "2026.11", .hash = "45343819", .review = ReviewState::draft},
          .kiosk = KioskFigures{.painted_minute = now / 60, .has_content = true}};
}

/// The value of a line, with its labels; "" where there is none.
std::string value_of(const KioskMetrics& metrics, const std::string& name) {
  std::istringstream lines(as_prometheus(metrics));
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("beforehand_" + name + " ")) return line.substr(line.rfind(' ') + 1);
  }
  return "";
}

TEST(MetricsText, AKioskIsUpForAsLongAsItPaints) {
  auto metrics = a_kiosk();
  EXPECT_EQ(value_of(metrics, "up"), "1");
  metrics.kiosk->painted_minute -= longest_without_a_frame;
  EXPECT_EQ(value_of(metrics, "up"), "1");
  --metrics.kiosk->painted_minute;
  EXPECT_EQ(value_of(metrics, "up"), "0");
  metrics = a_kiosk();
  metrics.kiosk->has_content = false;
  EXPECT_EQ(value_of(metrics, "up"), "0") << "it says that it is being looked after";
  metrics.kiosk.reset();
  EXPECT_EQ(value_of(metrics, "up"), "0");
}

TEST(MetricsText, SaysVersionsAndHowTheAidStands) {
  const auto text = as_prometheus(a_kiosk());
  EXPECT_NE(text.find("beforehand_info{version=\"0.1.0\",aid=\"2026.11\",hash=\"45343819\"} 1\n"),
            std::string::npos);
  EXPECT_EQ(value_of(a_kiosk(), "aid_review{state=\"draft\"}"), "1");
  EXPECT_EQ(value_of(a_kiosk(), "aid_review{state=\"reviewed\"}"), "0");
}

TEST(MetricsText, APrintersTroubleIsOneOfAList) {
  auto metrics = a_kiosk();
  metrics.facts = {{FactGroup::printer, "printer_silent", Verdict::fault, {{"host", "10.0.0.9"}}},
                   {FactGroup::printer, "on_fire", Verdict::fault, {}},
                   {FactGroup::printer, "queue", Verdict::ok, {}},
                   {FactGroup::printer, "nothing_printed", Verdict::attention, {}}};
  EXPECT_EQ(value_of(metrics, "printer_trouble{kind=\"printer_silent\"}"), "1");
  EXPECT_EQ(value_of(metrics, "printer_trouble{kind=\"cups_silent\"}"), "0");
  EXPECT_EQ(value_of(metrics, "printer_trouble{kind=\"other\"}"), "1");
  metrics.facts.erase(metrics.facts.begin() + 1);
  EXPECT_EQ(value_of(metrics, "printer_trouble{kind=\"other\"}"), "0");
}

TEST(MetricsText, TellsTheMachinesNumbers) {
  auto metrics = a_kiosk();
  metrics.facts = {
      {FactGroup::machine, "disk_full", Verdict::attention, {{"free", std::int64_t{3}}}},
      {FactGroup::machine, "temperature", Verdict::ok, {{"celsius", std::int64_t{41}}}},
      {FactGroup::machine, "hot", Verdict::attention, {{"celsius", std::int64_t{88}}}}};
  EXPECT_EQ(value_of(metrics, "disk_free_bytes"), std::to_string(3L * 1024 * 1024));
  EXPECT_EQ(value_of(metrics, "temperature_celsius"), "88");
}

/// A visit that has just begun would be seen by a count that grows.
TEST(MetricsText, TellsVisitsOfADayThatIsOverAndOfNoOther) {
  auto metrics = a_kiosk();
  metrics.kiosk->today = {"2026-11-28", 5};
  EXPECT_EQ(value_of(metrics, "visits_last_day"), "") << "no day is over yet";
  metrics.kiosk->last_day = {"2026-11-27", 17};
  EXPECT_EQ(value_of(metrics, "visits_last_day"), "17");
  const auto before = as_prometheus(metrics);
  metrics.kiosk->count_visit("2026-11-28");
  EXPECT_EQ(as_prometheus(metrics), before) << "one visit more changes nothing before tomorrow";
}

/// Wherever a text can stand in what is known, an answer stands in it.
TEST(MetricsText, NoLabelCanCarryAnAnswer) {
  const std::string answer = "It hurts \"a lot\"} 1\nbeforehand_up 0";
  auto metrics = a_kiosk();
  metrics.program_version = answer;
  metrics.aid = {.version = answer, .hash = answer};
  metrics.kiosk->today.day = answer;
  metrics.kiosk->last_day = {answer, 3};
  for (const auto group : fact_groups) {
    metrics.facts.push_back({group, answer, Verdict::fault, {{answer, answer}, {"free", answer}}});
    metrics.facts.push_back({group, "printer_says", Verdict::fault, {{"reasons", answer}}});
    metrics.facts.push_back({group, "temperature", Verdict::ok, {{"part", answer}}});
  }

  const std::regex allowed(
      "# (HELP|TYPE) beforehand_[a-z_]+ .*|"
      "beforehand_info\\{version=\"other\",aid=\"other\",hash=\"other\"\\} 1|"
      "beforehand_aid_review\\{state=\"(draft|reviewed|overdue|unreadable)\"\\} [01]|"
      "beforehand_printer_trouble\\{kind=\"[a-z_]+\"\\} [01]|"
      "beforehand_[a-z_]+ [0-9]+");
  std::istringstream lines(as_prometheus(metrics));
  for (std::string line; std::getline(lines, line);) {
    EXPECT_TRUE(std::regex_match(line, allowed)) << line;
    EXPECT_EQ(line.find("hurts"), std::string::npos) << line;
  }
}

TEST(MetricsText, HasAHelpAndATypeForEachFigure) {
  auto metrics = a_kiosk();
  metrics.kiosk->last_day = {"2026-11-27", 17};
  std::set<std::string> helped;
  std::set<std::string> typed;
  std::istringstream lines(as_prometheus(metrics));
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string first, second, name;
    words >> first >> second >> name;
    if (first == "#") (second == "HELP" ? helped : typed).insert(name);
    else EXPECT_TRUE(typed.contains(first.substr(0, first.find('{')))) << line;
  }
  EXPECT_EQ(helped, typed);
  EXPECT_GT(helped.size(), 10U);
}

}  // namespace
}  // namespace kiosk
