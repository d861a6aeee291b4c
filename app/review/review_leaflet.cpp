#include "app/review/review_leaflet.h"

#include "app/wording/draft_notice.h"

namespace kiosk {
namespace {

using Kind = LeafletPart::Kind;

constexpr int comment_lines = 4;

class ReviewLeafletMaker {
 public:
  ReviewLeafletMaker(const ReviewContext& context, const ReviewFile& file)
      : context_(context), file_(file), words_(*context.languages.front()) {}

  Leaflet make() {
    leaflet_ = {.language = words_.language,
                .title = words_.say("aid_review.paper_title",
                                    {{"title", context_.aid.text(words_.language, "title")}}),
                .subtitle = long_date(context_.today, words_.language),
                .draft_notice = draft_notice(context_.aid, words_, context_.today),
                .provenance = words_.say(
                    "aid_review.paper_provenance",
                    {{"version", context_.aid.version}, {"hash", context_.aid.content_hash}})};
    add(Kind::paragraph, words_.say("aid_review.paper_how"));
    std::optional<PartKind> kind;
    for (std::size_t part = 0; part < context_.parts.size(); ++part) {
      if (kind != context_.parts[part].part.kind)
        add(Kind::chapter,
            words_.say("aid_review.kind." + std::string(name_of(context_.parts[part].part.kind))));
      kind = context_.parts[part].part.kind;
      add_part(part);
    }
    return std::move(leaflet_);
  }

 private:
  void add(Kind kind, const std::string& text, bool is_markup = false) {
    if (!text.empty())
      leaflet_.parts.push_back({.kind = kind, .words = text, .is_markup = is_markup});
  }

  void add_part(std::size_t place) {
    const auto& part = context_.parts[place].part;
    const auto page = page_to_review(context_, place);
    add(Kind::heading, page.title);
    add(Kind::small, name_of(part));
    for (std::size_t language = 0; language < context_.languages.size(); ++language) {
      add(Kind::small, own_name(context_.languages[language]->language) + ": " +
                           state_in_words(file_, context_, place, language));
    }
    for (const auto& picture : page.pictures)
      leaflet_.parts.push_back({.kind = Kind::picture, .words = page.title, .picture = picture});
    label_.clear();
    for (const auto& row : page.rows) add_row(row);
    for (const auto& figure : page.figures) add_figure(figure);
    for (const auto& record : page.records) add_record(record);
    add_room(part);
  }

  void add_row(const PartRow& row) {
    if (row.label != label_) add(Kind::small, row.label);
    label_ = row.label;
    for (const auto& text : row.texts) add(Kind::paragraph, text, row.is_markup);
    for (const auto& line : row.beside) add(Kind::small, line);
  }

  void add_figure(const FigureWords& figure) {
    std::vector<SummaryCount> counts{{figure.happens, figure.count}};
    if (figure.compared_count)
      counts.push_back({comparison_in_words(figure), *figure.compared_count});
    leaflet_.parts.push_back(
        {.kind = Kind::counts, .words = figure.otherwise, .counts = std::move(counts)});
    for (const auto& line : {figure.group, figure.certainty, figure.source}) add(Kind::small, line);
  }

  void add_record(const ShownRecord& record) {
    if (record.lines.size() == 1)
      return add(Kind::small, record.label + ": " + record.lines.front().words);
    add(Kind::small, record.label);
    for (const auto& line : record.lines) {
      std::string indent;
      for (int i = 0; i < line.depth; ++i) indent += "\u2003";  // an em space per level
      add(Kind::small, indent + line.words);
    }
  }

  /// The existing comments, and room for new ones, with a line to sign on.
  void add_room(const AidPart& part) {
    add(Kind::subheading, words_.say("aid_review.comments"));
    for (const auto& comment : comments_on(file_, part))
      add(Kind::bullet, comment_in_words(comment, words_));
    leaflet_.parts.push_back({.kind = Kind::lines, .lines = comment_lines});
    add(Kind::tick, words_.say("aid_review.paper_sign"));
  }

  const ReviewContext& context_;
  const ReviewFile& file_;
  const Words& words_;
  std::string label_{};  ///< of the previous row; printed once for rows of one kind
  Leaflet leaflet_{};
};

}  // namespace

Leaflet review_leaflet(const ReviewContext& context, const ReviewFile& file) {
  return ReviewLeafletMaker(context, file).make();
}

}  // namespace kiosk
