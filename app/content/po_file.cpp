#include "app/content/po_file.h"

#include <sstream>

namespace kiosk {
namespace {

std::string po_quoted(const std::string& text) {
  std::string line = "\"";
  for (const char letter : text) {
    if (letter == '"' || letter == '\\') (line += '\\') += letter;
    else if (letter == '\n') line += "\\n";
    else if (letter == '\t') line += "\\t";
    else line += letter;
  }
  return line + '"';
}

/// The text between quotation marks; nullopt if the line has none.
std::optional<std::string> unquoted(const std::string& line) {
  const auto from = line.find('"');
  const auto to = line.rfind('"');
  if (from == std::string::npos || to == from) return std::nullopt;
  std::string text;
  for (auto at = from + 1; at < to; ++at) {
    if (line[at] != '\\' || at + 1 == to) {
      text += line[at];
      continue;
    }
    const char kind = line[++at];
    text += kind == 'n' ? '\n' : kind == 't' ? '\t' : kind;
  }
  return text;
}

/// Reads the entries one after another; an empty line or the next entry's context ends one.
class PoReader {
 public:
  explicit PoReader(FileFaults& faults) : faults_(faults) {}

  std::vector<ReturnedUnit> run(const std::string& bytes) {
    std::istringstream lines(bytes);
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
      if (!line.empty() && line.back() == '\r') line.pop_back();
      take(line, number);
    }
    finish();
    return std::move(units_);
  }

 private:
  void take(const std::string& line, int number) {
    if (line.empty() || line.front() == '#') {
      if (into_) finish();
      is_fuzzy_ = is_fuzzy_ || (line.starts_with("#,") && line.find("fuzzy") != std::string::npos);
      return;
    }
    if (line.starts_with("msgctxt ")) {
      if (into_) finish();
      into_ = &unit_.id;
    } else if (line.starts_with("msgid ")) into_ = &unit_.original;
    else if (line.starts_with("msgstr ")) into_ = &unit_.translated;
    const auto text = unquoted(line);
    if (!text || !into_) return faults_.error(std::to_string(number), "is not a line of a PO file");
    *into_ += *text;
  }

  void finish() {
    if (!is_fuzzy_ && !unit_.id.empty() && !unit_.translated.empty())
      units_.push_back(std::move(unit_));
    unit_ = {};
    into_ = nullptr;
    is_fuzzy_ = false;
  }

  FileFaults& faults_;
  std::vector<ReturnedUnit> units_{};
  ReturnedUnit unit_{};
  std::string* into_ = nullptr;
  bool is_fuzzy_ = false;
};

}  // namespace

std::string as_po(const std::vector<TranslationUnit>& units, const TranslationState& state,
                  const TranslationPair& pair) {
  std::string po =
      "msgid \"\"\nmsgstr \"\"\n\"Language: " + pair.language +
      "\\n\"\n\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
      "\"Content-Transfer-Encoding: 8bit\\n\"\n";
  for (const auto& unit : units) {
    const auto found = state.find(unit.id);
    const bool is_stale =
        found != state.end() && found->second.source != source_hash(unit.original);
    po += "\n#. " + unit.where + "\n#: " + unit.id + '\n';
    if (is_stale) po += "#, fuzzy\n";
    po += "msgctxt " + po_quoted(unit.id) + "\nmsgid " + po_quoted(unit.original) + "\nmsgstr " +
          po_quoted(unit.translated) + '\n';
  }
  return po;
}

std::vector<ReturnedUnit> read_po(const std::string& bytes, FileFaults& faults) {
  return PoReader(faults).run(bytes);
}

}  // namespace kiosk
