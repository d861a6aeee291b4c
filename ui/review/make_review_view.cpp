#include <algorithm>

#include "ui/review/review_view.h"

namespace kiosk::ui {
namespace {

class ViewMaker {
 public:
  ViewMaker(const ReviewSession& session, const ReviewContext& context)
      : session_(session), context_(context), words_(*context.languages.front()) {}

  ReviewView make() {
    view_.frame.language = words_.language;
    view_.frame.rests = {};  // a mouse needs no protection against a second touch
    view_.frame.right_to_left = is_right_to_left(words_.language);
    view_.frame.header.brand =
        say("title", {{"title", context_.aid.text(words_.language, "title")}});
    view_.frame.navigation.page_up = words_.say("page_up");
    view_.frame.navigation.page_down = words_.say("page_down");
    if (!session_.trouble.empty())
      view_.trouble = say("not_written", {{"reason", session_.trouble}});
    std::visit([this](const auto& page) { show(page); }, session_.page);
    return std::move(view_);
  }

 private:
  std::string say(std::string_view key, const MessageArguments& arguments = {}) const {
    return words_.say("aid_review." + std::string(key), arguments);
  }
  std::string language_name(std::size_t language) const {
    return own_name(context_.languages[language]->language);
  }

  ActionView action(const std::string& id, std::string label, ReviewEvent event,
                    Icon icon = Icon::none) {
    view_.meant.insert_or_assign(id, std::move(event));
    return {.id = id, .label = std::move(label), .icon = icon};
  }

  std::vector<PartStateView> states(std::size_t part) const {
    std::vector<PartStateView> states;
    for (std::size_t language = 0; language < context_.languages.size(); ++language) {
      states.push_back({state_of(session_.file, context_, part, language),
                        language_name(language) + ": " +
                            state_in_words(session_.file, context_, part, language)});
    }
    return states;
  }

  /// How many parts of a kind are not signed in every language; nullopt if the aid has no part of
  /// it.
  std::optional<std::size_t> open_of(PartKind kind) const {
    std::optional<std::size_t> open;
    for (std::size_t part = 0; part < context_.parts.size(); ++part) {
      if (context_.parts[part].part.kind == kind)
        open = open.value_or(0) + (is_signed_throughout(session_, context_, part) ? 0 : 1);
    }
    return open;
  }

  std::string progress(std::size_t language) const {
    std::int64_t signed_parts = 0;
    for (std::size_t part = 0; part < context_.parts.size(); ++part)
      signed_parts +=
          state_of(session_.file, context_, part, language) == PartState::as_signed ? 1 : 0;
    return say("progress", {{"signed", signed_parts},
                            {"total", std::ssize(context_.parts)},
                            {"language", language_name(language)}});
  }

  void show(const PartListPage&) {
    PartListView list{.heading = say("heading"), .help = say("help")};
    view_.frame.name = "review-list";
    view_.frame.place = "review-list/" + std::string(name_of(session_.kind));
    for (std::size_t language = 0; language < context_.languages.size(); ++language)
      list.progress.push_back(progress(language));
    for (const auto kind : all_part_kinds) {
      const auto open = open_of(kind);
      if (!open) continue;
      const auto kind_words = say("kind." + std::string(name_of(kind)));
      auto tab = action("kind." + std::string(name_of(kind)),
                        *open == 0 ? say("tab_done", {{"kind", kind_words}})
                                   : say("tab", {{"kind", kind_words},
                                                 {"open", static_cast<std::int64_t>(*open)}}),
                        KindChosen{kind});
      tab.selected = kind == session_.kind;
      list.kinds.push_back(std::move(tab));
    }
    for (std::size_t part = 0; part < context_.parts.size(); ++part) {
      if (context_.parts[part].part.kind == session_.kind) list.rows.push_back(row(part));
    }
    view_.frame.navigation.back = action("leave", say("leave"), ReviewLeft{});
    view_.frame.navigation.main =
        action("next-open", say("next_open"), NextOpenAsked{}, Icon::arrow_right);
    view_.body = std::move(list);
  }

  PartListView::Row row(std::size_t part) {
    const auto& entry = context_.parts[part];
    const auto comments = static_cast<std::int64_t>(comments_on(session_.file, entry.part).size());
    return {
        .open = action("part." + name_of(entry.part), entry.title, PartOpened{part}),
        .name = name_of(entry.part),
        .states = states(part),
        .comments = comments == 0 ? std::string{} : say("comment_count", {{"count", comments}})};
  }

  void show(const PartReadingPage& page) {
    const auto& part = context_.parts[page.part].part;
    PartReadingView reading{.heading = context_.parts[page.part].title,
                            .name = name_of(part),
                            .states = states(page.part),
                            .page = page_to_review(context_, page.part),
                            .figures_heading = say("figures"),
                            .records_heading = say("records"),
                            .comments_heading = say("comments"),
                            .no_comments = say("no_comments")};
    view_.frame.name = "review-part";
    view_.frame.place = "review-part/" + name_of(part);
    for (std::size_t language = 0; language < context_.languages.size(); ++language) {
      reading.column_heads.push_back(language_name(language));
      reading.languages.push_back(context_.languages[language]->language);
    }
    add_signatures(reading, part);
    add_comments(reading, part);
    add_navigation(page.part);
    view_.body = std::move(reading);
  }

  void add_signatures(PartReadingView& reading, const AidPart& part) {
    for (std::size_t language = 0; language < context_.languages.size(); ++language) {
      for (const auto& signature :
           signatures_of(session_.file, part, context_.languages[language]->language)) {
        auto take_back = action(
            "take-back." + std::to_string(reading.take_back.size()),
            say("take_back") + ": " + signature.by.name + " (" + language_name(language) + ")",
            SignatureTakenBack{signature});
        reading.take_back.push_back(std::move(take_back));
      }
    }
  }

  void add_comments(PartReadingView& reading, const AidPart& part) {
    for (const auto& comment : comments_on(session_.file, part)) {
      reading.comments.push_back(
          {.words = comment_in_words(comment, words_),
           .remove = action("remove." + std::to_string(reading.comments.size()), say("remove"),
                            CommentTakenAway{comment})});
    }
  }

  void add_navigation(std::size_t part) {
    auto& navigation = view_.frame.navigation;
    navigation.back = action("back", say("back"), ReviewStoodBack{}, Icon::arrow_left);
    auto previous = action("previous", say("previous"), PartStepped{-1});
    previous.enabled = part > 0;
    auto next = action("next", say("next"), PartStepped{+1});
    next.enabled = part + 1 < context_.parts.size();
    navigation.others = {std::move(previous), std::move(next),
                         action("next-open", say("next_open"), NextOpenAsked{}),
                         action("comment", say("add_comment"), CommentBegun{}, Icon::write)};
    for (std::size_t language = context_.languages.size(); language-- > 1;) {
      navigation.others.push_back(action("sign." + context_.languages[language]->language,
                                         say("sign_in", {{"language", language_name(language)}}),
                                         SigningBegun{language}));
    }
    navigation.main =
        action("sign." + words_.language,
               context_.languages.size() == 1 ? say("sign")
                                              : say("sign_in", {{"language", language_name(0)}}),
               SigningBegun{0}, Icon::check);
  }

  FieldView field(ReviewField which, const std::string& id, const EditedText& text) const {
    return {.id = id, .label = say(id), .text = text, .field = which};
  }

  void show(const CommentPage& page) {
    ReviewFormView form{
        .heading = say("write_heading", {{"part", context_.parts[page.part].title}}),
        .help = say("write_help"),
        .languages_label = say("language"),
        .fields = {field(ReviewField::comment, "text", page.text),
                   field(ReviewField::name, "name", session_.name)}};
    form.fields.front().tall = true;
    if (page.incomplete) form.incomplete = say("text_missing");
    for (std::size_t language = 0;
         context_.languages.size() > 1 && language < context_.languages.size(); ++language) {
      auto choice = action("language." + context_.languages[language]->language,
                           language_name(language), LanguageMeant{language});
      choice.selected = language == page.language;
      form.languages.push_back(std::move(choice));
    }
    finish_form(std::move(form), "review-comment",
                action("save", say("save"), CommentKept{}, Icon::check));
  }

  void show(const SigningPage& page) {
    ReviewFormView form{.heading = say("sign_heading", {{"part", context_.parts[page.part].title}}),
                        .help = say("sign_what", {{"language", language_name(page.language)}}),
                        .fields = {field(ReviewField::name, "name", session_.name),
                                   field(ReviewField::role, "role", session_.role)},
                        .facts = {say("date") + ": " + long_date(context_.today, words_.language)}};
    if (page.incomplete) form.incomplete = say("sign_missing");
    finish_form(std::move(form), "review-sign",
                action("save", say("sign"), PartSigned{}, Icon::check));
  }

  void finish_form(ReviewFormView form, const std::string& name, ActionView main) {
    view_.frame.name = view_.frame.place = name;
    view_.frame.navigation.back =
        action("back", say("cancel"), ReviewStoodBack{}, Icon::arrow_left);
    view_.on_enter = view_.meant.find(main.id)->second;
    view_.frame.navigation.main = std::move(main);
    view_.body = std::move(form);
  }

  const ReviewSession& session_;
  const ReviewContext& context_;
  const Words& words_;
  ReviewView view_{};
};

}  // namespace

ReviewView make_review_view(const ReviewSession& session, const ReviewContext& context) {
  return ViewMaker(session, context).make();
}

}  // namespace kiosk::ui
