// The content of the review desk, as values: chosen and translated, nothing drawn.
#pragma once

#include <map>

#include "app/review/review_session.h"
#include "ui/views/views.h"

namespace kiosk::ui {

/// The state of a part in one language.
struct PartStateView {
  PartState state = PartState::not_signed;
  std::string words{};
};

/// The parts of one kind.
struct PartListView {
  struct Row {
    ActionView open{};                    ///< its label is the part's title
    std::string name{};                   ///< in review.toml
    std::vector<PartStateView> states{};  ///< one for each language
    std::string comments{};               ///< how many; "" for none
  };
  std::string heading{};
  std::string help{};
  std::vector<std::string> progress{};  ///< one line for each language
  std::vector<ActionView> kinds{};
  std::vector<Row> rows{};
};

/// A part to be read.
struct PartReadingView {
  struct Comment {
    std::string words{};
    ActionView remove{};
  };
  std::string heading{};
  std::string name{};
  std::vector<PartStateView> states{};
  std::vector<ActionView> take_back{};      ///< signatures of this reviewer
  std::vector<std::string> column_heads{};  ///< each language's name in itself
  std::vector<Language> languages{};
  PartPage page{};
  std::string figures_heading{};
  std::string records_heading{};
  std::string comments_heading{};
  std::string no_comments{};  ///< shown if there are none
  std::vector<Comment> comments{};
};

/// A text box.
struct FieldView {
  std::string id{};
  std::string label{};
  EditedText text{};
  ReviewField field = ReviewField::comment;
  bool tall = false;  ///< room for several lines
};

/// A comment to write, or a part to sign.
struct ReviewFormView {
  std::string heading{};
  std::string help{};
  std::string languages_label{};
  std::vector<ActionView> languages{};  ///< to choose from; empty if there is only one
  std::vector<FieldView> fields{};      ///< the first has the focus when the form opens
  std::vector<std::string> facts{};     ///< such as the date
  std::string incomplete{};             ///< what is missing, or ""
};

/// A whole screen of the desk.
struct ReviewView {
  FrameView frame{};
  std::variant<PartListView, PartReadingView, ReviewFormView> body{};
  std::string trouble{};                                    ///< why nothing was written
  std::map<std::string, ReviewEvent, std::less<>> meant{};  ///< the event of each target, by its id
  std::optional<ReviewEvent> on_enter{};                    ///< the event of Enter in a text box
};

/// The view of a session.
ReviewView make_review_view(const ReviewSession& session, const ReviewContext& context);

}  // namespace kiosk::ui
