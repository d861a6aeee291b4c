#include "app/commands/record_copies.h"

#include "app/commands/load_content.h"
#include "app/exchange/fhir_response.h"
#include "app/record/record_resources.h"
#include "app/settings/kiosk_settings.h"

namespace kiosk {

RecordCopies::RecordCopies(const RecordSettings& settings,
                           std::function<void(const RecordReport&)> changed)
    : to_(settings.to), with_pdf_(settings.with_pdf) {
  try {
    sender_.emplace(settings, RecordTiming{}, std::move(changed));
  } catch (const std::exception& error) { not_started_ = error.what(); }
}

std::string RecordCopies::send(const SheetSource& source) {
  if (!sender_ || to_ == RecordTarget::off) return {};
  try {
    Delivery delivery{
        .reference = make_reference(),
        .response = write_fhir_response(source.session.response, source.content.aid.questionnaire,
                                        moment_now(), plain_language_of(source.words.language))};
    if (with_pdf_) delivery.summary_pdf = printed_sheet({PrintedSheet::summary}, source);
    auto reference = delivery.reference;
    sender_->submit(std::move(delivery));
    return reference;
  } catch (const std::exception&) {
    return {};  // a library failed: the person is told that nothing was sent
  }
}

bool RecordCopies::tell(const RaiseAlert& alert, const KioskSettings& settings) {
  if (!sender_ || to_ == RecordTarget::off) return false;
  const auto& name =
      settings.alert.kiosk_name.empty() ? settings.clinic_name : settings.alert.kiosk_name;
  try {
    sender_->submit({.reference = make_reference(),
                     .communication = communication(name, alert.now, moment_now())});
    return true;
  } catch (const std::exception&) {
    return false;  // a library failed: the sheet says that nothing was sent
  }
}

std::optional<RecordReport> RecordCopies::report() const {
  return sender_ && to_ != RecordTarget::off ? std::optional(sender_->report()) : std::nullopt;
}

std::string RecordCopies::note(const Words& words) const {
  if (to_ == RecordTarget::off) return {};
  if (!sender_) return words.say("record_trouble.not_started", {{"reason", not_started_}});
  const auto report = sender_->report();
  const auto count = [](std::size_t number) { return static_cast<std::int64_t>(number); };
  auto trouble = report.trouble == RecordTrouble::none
                     ? std::string{}
                     : words.say("record_trouble." + std::string(name_of(report.trouble)));
  if (report.status != 0 && !trouble.empty())
    trouble += " (HTTP " + std::to_string(report.status) + ")";
  return words.say("record.staff", {{"waiting", count(report.waiting)},
                                    {"sent", count(report.sent)},
                                    {"refused", count(report.refused)},
                                    {"lost", count(report.lost)},
                                    {"trouble", std::move(trouble)}});
}

}  // namespace kiosk
