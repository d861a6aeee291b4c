#include <algorithm>

#include "app/review/review_session.h"

namespace kiosk {
namespace {

constexpr std::size_t most_comment = 4000;  // bytes: a page
constexpr std::size_t most_name = 200;      // bytes

bool is_blank(const std::string& text) { return text.find_first_not_of(' ') == std::string::npos; }

/// Changes the step's session, with one overload per event.
struct Update {
  ReviewStep& step;
  const ReviewContext& context;

  ReviewSession& session() const { return step.session; }
  const AidPart& part(std::size_t place) const { return context.parts[place].part; }
  const Language& language(std::size_t place) const { return context.languages[place]->language; }

  void open(std::size_t place) const {
    session().page = PartReadingPage{place};
    session().kind = part(place).kind;
  }

  void operator()(const KindChosen& event) const {
    session().kind = event.kind;
    session().page = PartListPage{};
  }
  void operator()(const PartOpened& event) const {
    if (event.part < context.parts.size()) open(event.part);
  }
  void operator()(const PartStepped& event) const {
    const auto here = open_part(session());
    if (!here) return;
    const auto to = static_cast<std::ptrdiff_t>(*here) + event.by;
    if (to >= 0 && to < std::ssize(context.parts)) open(static_cast<std::size_t>(to));
  }
  void operator()(const NextOpenAsked&) const {
    const auto here = open_part(session());
    const auto count = context.parts.size();
    const auto from =
        here ? *here + 1
             : static_cast<std::size_t>(std::find_if(context.parts.begin(), context.parts.end(),
                                                     [&](const PartToReview& entry) {
                                                       return entry.part.kind == session().kind;
                                                     }) -
                                        context.parts.begin());
    for (std::size_t i = 0; i < count; ++i) {
      const auto place = (from + i) % count;
      if (!is_signed_throughout(session(), context, place)) return open(place);
    }
  }
  void operator()(const CommentBegun&) const {
    if (const auto here = open_part(session())) session().page = CommentPage{.part = *here};
  }
  void operator()(const SigningBegun& event) const {
    const auto here = open_part(session());
    if (here && event.language < context.languages.size())
      session().page = SigningPage{.part = *here, .language = event.language};
  }
  void operator()(const LanguageMeant& event) const {
    auto* comment = std::get_if<CommentPage>(&session().page);
    if (comment && event.language < context.languages.size()) comment->language = event.language;
  }
  void operator()(const FieldEdited& event) const {
    if (event.field == ReviewField::name)
      session().name = after(std::move(session().name), event.edit, most_name);
    if (event.field == ReviewField::role)
      session().role = after(std::move(session().role), event.edit, most_name);
    auto* comment = std::get_if<CommentPage>(&session().page);
    if (comment && event.field == ReviewField::comment)
      comment->text = after(std::move(comment->text), event.edit, most_comment);
  }
  void operator()(const CommentKept&) const {
    auto* page = std::get_if<CommentPage>(&session().page);
    if (!page) return;
    page->incomplete = is_blank(page->text.text);
    if (page->incomplete) return;
    step.write = AddComment{{.part = name_of(part(page->part)),
                             .language = language(page->language),
                             .by = session().name.text,
                             .date = context.today,
                             .text = page->text.text}};
  }
  void operator()(const PartSigned&) const {
    auto* page = std::get_if<SigningPage>(&session().page);
    if (!page) return;
    page->incomplete = is_blank(session().name.text) || is_blank(session().role.text);
    if (page->incomplete) return;
    const auto& entry = context.parts[page->part];
    step.write = Sign{{.part = name_of(entry.part),
                       .language = language(page->language),
                       .hash = entry.hashes[page->language],
                       .by = {session().name.text, session().role.text},
                       .date = context.today}};
  }
  void operator()(const SignatureTakenBack& event) const {
    step.write = TakeBack{event.signature.part, event.signature.language, event.signature.by};
  }
  void operator()(const CommentTakenAway& event) const {
    step.write = RemoveComment{event.comment};
  }
  void operator()(const ReviewStoodBack&) const {
    session().trouble.clear();
    const bool reads = std::holds_alternative<PartReadingPage>(session().page);
    const auto here = open_part(session());
    if (here && !reads) open(*here);
    else session().page = PartListPage{};
  }
  void operator()(const ReviewCameToDisk& event) const {
    session().trouble = event.written.trouble;
    if (!event.written.file) return;
    session().file = *event.written.file;
    if (const auto here = open_part(session())) open(*here);
  }
  void operator()(const ReviewLeft&) const { step.leave = true; }
};

}  // namespace

ReviewStep update_review(ReviewSession session, const ReviewEvent& event,
                         const ReviewContext& context) {
  ReviewStep step{.session = std::move(session)};
  std::visit(Update{step, context}, event);
  return step;
}

std::optional<std::size_t> open_part(const ReviewSession& session) {
  if (const auto* page = std::get_if<PartReadingPage>(&session.page)) return page->part;
  if (const auto* page = std::get_if<CommentPage>(&session.page)) return page->part;
  if (const auto* page = std::get_if<SigningPage>(&session.page)) return page->part;
  return std::nullopt;
}

bool is_signed_throughout(const ReviewSession& session, const ReviewContext& context,
                          std::size_t part) {
  for (std::size_t language = 0; language < context.languages.size(); ++language) {
    if (state_of(session.file, context, part, language) != PartState::as_signed) return false;
  }
  return true;
}

}  // namespace kiosk
