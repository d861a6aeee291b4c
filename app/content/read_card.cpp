#include "app/content/read_card.h"

#include <cctype>

#include "app/content/markdown.h"
#include "app/json/characters.h"

namespace kiosk {
namespace {

/// Whether the text contains a count of 100 people. The number is in digits in every language.
bool names_hundred(const std::string& markup) {
  for (auto at = markup.find("100"); at != std::string::npos; at = markup.find("100", at + 1)) {
    const bool digit_before = at > 0 && std::isdigit(static_cast<unsigned char>(markup[at - 1]));
    const bool digit_after =
        at + 3 < markup.size() && std::isdigit(static_cast<unsigned char>(markup[at + 3]));
    if (!digit_before && !digit_after) return true;
  }
  return false;
}

/// Walks the blocks of a card from top to bottom.
class CardReader {
 public:
  CardReader(cmark_node* first, const CardFrame& frame, FileFaults& faults)
      : node_(first), frame_(frame), faults_(faults) {}

  OptionText read() {
    read_title();
    read_short_text();
    read_picture();
    refuse_up_to_heading();
    for (const auto section : all_sections) read_section(section);
    if (!frame_.rows.empty()) read_rows();
    for (; node_; advance())
      faults_.error(markdown_line(node_), "nothing may follow the last section");
    check_balance(Section::help);
    check_balance(Section::hard);
    return std::move(card_);
  }

 private:
  void refuse_long(const std::string& words) {
    if (character_count(words) > longest_text)
      faults_.error(place(), "has more than " + std::to_string(longest_text) +
                                 " characters in one paragraph");
  }

  void advance() { node_ = cmark_node_next(node_); }
  bool at(cmark_node_type type) const { return node_ && cmark_node_get_type(node_) == type; }
  bool at_heading(int level) const {
    return at(CMARK_NODE_HEADING) && cmark_node_get_heading_level(node_) == level;
  }
  std::string place() const { return node_ ? markdown_line(node_) : std::string{}; }

  void read_title() {
    if (!at_heading(1)) return faults_.error(place(), "a card begins with its title: # Title");
    card_.title = plain_words(node_, faults_);
    refuse_long(card_.title);
    if (card_.title.empty()) faults_.error(place(), "the title is empty");
    advance();
  }

  void read_short_text() {
    if (!at(CMARK_NODE_PARAGRAPH) || only_image(node_))
      return faults_.error(place(), "after the title come one or two sentences for the small card");
    card_.short_text = plain_words(node_, faults_);
    refuse_long(card_.short_text);
    advance();
  }

  void read_picture() {
    auto* image = at(CMARK_NODE_PARAGRAPH) ? only_image(node_) : nullptr;
    if (!image)
      return faults_.error(
          place(),
          "after the short text comes the picture: ![what it shows](file.svg \"caption\")");
    card_.picture_description = plain_words(image, faults_);
    if (card_.picture_description.empty())
      faults_.error(place(), "the picture has no description to be read aloud");
    if (const char* caption = cmark_node_get_title(image)) card_.picture_caption = caption;
    const char* url = cmark_node_get_url(image);
    const auto file = std::filesystem::path(url ? url : "").filename().string();
    if (!frame_.picture.empty() && file != frame_.picture) {
      faults_.error(place(), "shows \"" + file + "\", but the treatment's picture is \"" +
                                 frame_.picture + '"');
    }
    advance();
  }

  void refuse_up_to_heading() {
    for (; node_ && !at_heading(2); advance())
      faults_.error(place(), "only the sections may follow the picture");
  }

  void read_section(Section section) {
    const auto& expected = frame_.headings[static_cast<std::size_t>(section)];
    if (section == Section::brief && expected.empty()) return;  // an aid may omit it from all cards
    const auto called = expected.empty() ? std::string(name_of(section)) : expected;
    if (!at_heading(2)) return faults_.error(place(), "the section \"" + called + "\" is missing");
    const auto heading = plain_words(node_, faults_);
    if (!expected.empty() && heading != expected) {
      faults_.error(place(), "the heading is \"" + heading + "\", but the section here is \"" +
                                 expected + '"');
    }
    const auto line = place();
    advance();
    auto& blocks = card_.sections[static_cast<std::size_t>(section)];
    for (; node_ && !at_heading(2); advance()) read_block(blocks);
    if (blocks.empty()) faults_.error(line, "the section \"" + called + "\" is empty");
  }

  /// One entry for each row, in the aid's order, beginning with the row's name in bold.
  void read_rows() {
    card_.rows.resize(frame_.rows.size());
    if (!at_heading(2) || plain_words(node_, faults_) != frame_.rows_heading) {
      return faults_.error(place(), "the section \"" + frame_.rows_heading + "\" is missing");
    }
    const auto line = place();
    advance();
    if (!at(CMARK_NODE_LIST))
      return faults_.error(line, "\"" + frame_.rows_heading + "\" is not a list");
    std::size_t row = 0;
    for (auto* item = cmark_node_first_child(node_); item; item = cmark_node_next(item), ++row)
      read_row(item, row);
    if (row < frame_.rows.size())
      faults_.error(line, "the row \"" + frame_.rows[row] + "\" is missing");
    advance();
  }

  void read_row(cmark_node* item, std::size_t row) {
    auto* paragraph = cmark_node_first_child(item);
    if (row >= frame_.rows.size() || !paragraph)
      return faults_.error(markdown_line(item), "there is no such row in aid.toml");
    const auto markup = markup_of(paragraph, faults_);
    const auto start = "<b>" + escaped_markup(frame_.rows[row]) + ":</b> ";
    if (markup.rfind(start, 0) != 0)
      return faults_.error(markdown_line(item), "the row here is \"" + frame_.rows[row] +
                                                    "\" and begins with **" + frame_.rows[row] +
                                                    ":**");
    refuse_long(markup);
    card_.rows[row] = markup.substr(start.size());
  }

  void read_block(std::vector<Block>& blocks) {
    if (at(CMARK_NODE_PARAGRAPH)) return add(blocks, Block::Kind::paragraph, node_);
    if (!at(CMARK_NODE_LIST) || cmark_node_get_list_type(node_) != CMARK_BULLET_LIST) {
      return faults_.error(place(), "only paragraphs and lists with - are allowed in a section");
    }
    for (auto* item = cmark_node_first_child(node_); item; item = cmark_node_next(item))
      read_bullet(blocks, item);
  }

  void read_bullet(std::vector<Block>& blocks, cmark_node* item) {
    auto* paragraph = cmark_node_first_child(item);
    const bool plain = paragraph && cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH &&
                       !cmark_node_next(paragraph);
    if (!plain) return faults_.error(markdown_line(item), "an entry of a list is one paragraph");
    add(blocks, Block::Kind::bullet, paragraph);
  }

  void add(std::vector<Block>& blocks, Block::Kind kind, cmark_node* paragraph) {
    auto markup = markup_of(paragraph, faults_);
    refuse_long(markup);
    const bool has_figure = names_hundred(markup);
    blocks.push_back({.kind = kind, .markup = std::move(markup), .has_figure = has_figure});
  }

  /// IPDAS: benefits and harms are shown in equal detail, so both are lists.
  void check_balance(Section section) {
    for (const auto& block : card_.section(section)) {
      if (block.kind == Block::Kind::bullet) continue;
      faults_.warning(
          "", "\"" + frame_.headings[static_cast<std::size_t>(section)] + "\" is not a list");
      return;
    }
  }

  cmark_node* node_;
  const CardFrame& frame_;
  FileFaults& faults_;
  OptionText card_{};
};

}  // namespace

OptionText read_card(const std::string& markdown, const CardFrame& frame, FileFaults& faults) {
  const auto tree = parse_markdown(markdown);
  return CardReader(cmark_node_first_child(tree.get()), frame, faults).read();
}

}  // namespace kiosk
