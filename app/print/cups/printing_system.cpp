#include "app/print/cups/printing_system.h"

#include <algorithm>

#include "app/print/cups/ipp_call.h"
#include "app/print/cups/job_options.h"

namespace kiosk {
namespace {

constexpr const char* pdf_format = "application/pdf";

JobStage stage_of(int state) {
  switch (state) {
    case IPP_JSTATE_PENDING: return JobStage::waiting;
    case IPP_JSTATE_PROCESSING:
    case IPP_JSTATE_STOPPED: return JobStage::processing;
    case IPP_JSTATE_COMPLETED: return JobStage::printed;
    default:
      return JobStage::given_up;  // aborted, canceled, or held for something that nobody at a kiosk
                                  // can provide
  }
}

std::string marks_of(const IppAnswer& answer) {
  std::string marks = std::to_string(answer.number("job-state")) + ' ' +
                      std::to_string(answer.number("job-impressions-completed"));
  for (const auto* name :
       {"job-state-reasons", "job-printer-state-message", "job-printer-state-reasons"}) {
    for (const auto& text : answer.texts(name)) marks += ' ' + text;
  }
  return marks;
}

}  // namespace

PrintingSystem::PrintingSystem(std::string server, std::string owner,
                               std::chrono::milliseconds patience)
    : server_(std::move(server)), owner_(std::move(owner)), patience_(patience) {
  // libcups keeps both per thread. Otherwise a request for a password would block reading one from
  // the terminal.
  cupsSetUser(owner_.c_str());
  cupsSetPasswordCB2(
      [](const char*, http_t*, const char*, const char*, void*) -> const char* { return nullptr; },
      nullptr);
}

bool PrintingSystem::is_on_this_machine() const {
  return (server_.empty() ? cupsServer() : server_.c_str())[0] == '/';
}

Answered<std::string> PrintingSystem::default_queue() const {
  const auto answer =
      IppCall(IPP_OP_CUPS_GET_DEFAULT, "", owner_).wanted({"printer-name"}).ask(server_, patience_);
  if (!answer.came()) return std::nullopt;
  return answer.is_good() ? answer.text("printer-name") : std::string();
}

Answered<std::optional<QueueSeen>> PrintingSystem::queue(const std::string& name) const {
  const auto answer = IppCall(IPP_OP_GET_PRINTER_ATTRIBUTES, name, owner_)
                          .wanted({"printer-state", "printer-state-reasons",
                                   "printer-is-accepting-jobs", "document-format-supported"})
                          .ask(server_, patience_);
  if (!answer.came()) return std::nullopt;
  if (!answer.is_good()) return std::optional<QueueSeen>();
  const auto formats = answer.texts("document-format-supported");
  return QueueSeen{
      .accepting = answer.yes("printer-is-accepting-jobs"),
      .stopped = answer.number("printer-state") == IPP_PSTATE_STOPPED,
      .takes_pdf = std::find(formats.begin(), formats.end(), pdf_format) != formats.end(),
      .reasons = answer.texts("printer-state-reasons")};
}

Answered<Handed> PrintingSystem::hand_over(const std::string& queue, const std::string& pdf,
                                           const PrintWishes& wishes) const {
  IppCall call(IPP_OP_PRINT_JOB, queue, owner_);
  call.word(IPP_TAG_NAME, "job-name", job_title)
      .word(IPP_TAG_MIMETYPE, "document-format", pdf_format);
  for (const auto& [name, value] : job_options(wishes)) call.option(name, value);
  const auto answer = call.ask(server_, patience_, &pdf);
  if (!answer.came()) return std::nullopt;
  if (answer.is(IPP_STATUS_ERROR_NOT_FOUND))
    return Handed{.refusal = Handed::Refusal::queue_missing};
  if (!answer.is_good()) return Handed{.refusal = Handed::Refusal::not_accepting};
  return Handed{.job = answer.number("job-id")};
}

Answered<JobSeen> PrintingSystem::job(const std::string& queue, int number) const {
  const auto answer = IppCall(IPP_OP_GET_JOB_ATTRIBUTES, queue, owner_)
                          .number("job-id", number)
                          .wanted({"job-state", "job-state-reasons", "job-printer-state-message",
                                   "job-printer-state-reasons", "job-impressions-completed"})
                          .ask(server_, patience_);
  if (!answer.came()) return std::nullopt;
  if (!answer.is_good()) return JobSeen{.stage = JobStage::lost};
  return JobSeen{.stage = stage_of(answer.number("job-state")),
                 .message = answer.text("job-printer-state-message"),
                 .marks = marks_of(answer)};
}

bool PrintingSystem::cancel(const std::string& queue, int number) const {
  return IppCall(IPP_OP_CANCEL_JOB, queue, owner_)
      .number("job-id", number)
      .ask(server_, patience_)
      .came();
}

bool PrintingSystem::cancel_all_of_ours() const {
  return IppCall(IPP_OP_CANCEL_MY_JOBS, "", owner_).ask(server_, patience_).came();
}

}  // namespace kiosk
