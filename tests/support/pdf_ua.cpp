#include "tests/support/pdf_ua.h"

#define POINTERHOLDER_TRANSITION 4  // qpdf 11: std::shared_ptr only
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <set>
#include <sstream>
#include <utility>

namespace kiosk {
namespace {

using Object = QPDFObjectHandle;

/// ISO 32000-1, 14.8.4: the elements that need no role map.
const std::set<std::string>& standard_elements() {
  static const std::set<std::string> names{
      "/Document",  "/Part",  "/Art",   "/Sect",  "/Div",    "/BlockQuote", "/Caption", "/TOC",
      "/TOCI",      "/Index", "/P",     "/H",     "/H1",     "/H2",         "/H3",      "/H4",
      "/H5",        "/H6",    "/L",     "/LI",    "/Lbl",    "/LBody",      "/Table",   "/TR",
      "/TH",        "/TD",    "/THead", "/TBody", "/TFoot",  "/Span",       "/Quote",   "/Note",
      "/Reference", "/Code",  "/Link",  "/Annot", "/Figure", "/Formula",    "/Form"};
  return names;
}

std::vector<Object> kids_of(Object element) {
  auto kids = element.getKey("/K");
  if (kids.isArray()) return kids.getArrayAsVector();
  return kids.isNull() ? std::vector<Object>{} : std::vector<Object>{kids};
}

std::string name_of(Object element) {
  auto kind = element.isDictionary() ? element.getKey("/S") : Object::newNull();
  return kind.isName() ? kind.getName() : std::string();
}

/// A page's content, operator by operator: what is marked by which number, and what is not marked.
class ContentMarks : public Object::ParserCallbacks {
 public:
  void handleObject(Object object, size_t, size_t) override {
    if (!object.isOperator()) {
      operands_.push_back(object);
      return;
    }
    take(object.getOperatorValue());
    operands_.clear();
  }
  void handleEOF() override {
    if (!open_.empty()) faults.push_back("01-003: marked content does not end");
  }

  std::set<int> numbers{};
  std::vector<std::string> faults{};

 private:
  enum class Mark { artifact, structure, other };

  void take(const std::string& word) {
    static const std::set<std::string> painting{"f",  "F",  "f*", "S",  "s",  "B", "B*", "b",
                                                "b*", "sh", "Do", "Tj", "TJ", "'", "\"", "EI"};
    if (word == "BMC" || word == "BDC") begin();
    else if (word == "EMC" && !open_.empty()) open_.pop_back();
    else if (painting.contains(word) && !is_marked())
      faults.push_back("01-003: \"" + word + "\" paints what is neither tagged nor an artifact");
  }

  void begin() {
    const auto is_artifact = !operands_.empty() && operands_.front().isName() &&
                             operands_.front().getName() == "/Artifact";
    auto mark = is_artifact ? Mark::artifact : Mark::other;
    if (operands_.size() > 1 && operands_[1].isDictionary() && operands_[1].hasKey("/MCID")) {
      mark = Mark::structure;
      if (!numbers.insert(operands_[1].getKey("/MCID").getIntValueAsInt()).second)
        faults.push_back("a marked-content number stands twice on a page");
    }
    if (mark == Mark::artifact && contains(Mark::structure))
      faults.push_back("01-001: an artifact inside of tagged content");
    if (mark == Mark::structure && contains(Mark::artifact))
      faults.push_back("01-002: tagged content inside of an artifact");
    open_.push_back(mark);
  }

  bool contains(Mark mark) const {
    return std::find(open_.begin(), open_.end(), mark) != open_.end();
  }
  bool is_marked() const { return contains(Mark::artifact) || contains(Mark::structure); }

  std::vector<Object> operands_{};
  std::vector<Mark> open_{};
};

class UaCheck {
 public:
  explicit UaCheck(QPDF& pdf) : pdf_(pdf) {}

  std::vector<std::string> run() {
    document();
    for (auto page : pdf_.getAllPages()) content(page);
    structure();
    fonts();
    return std::move(faults_);
  }

 private:
  void want(bool is_so, const std::string& fault) {
    if (!is_so) faults_.push_back(fault);
  }

  void document() {
    auto root = pdf_.getRoot();
    want(root.getKey("/Lang").isString() && !root.getKey("/Lang").getUTF8Value().empty(),
         "11-006: no language");
    auto marks = root.getKey("/MarkInfo");
    want(marks.isDictionary() && marks.getKey("/Marked").isBool() &&
             marks.getKey("/Marked").getBoolValue(),
         "06-002: not said to be tagged");
    want(!marks.isDictionary() || !marks.hasKey("/Suspects") ||
             !marks.getKey("/Suspects").getBoolValue(),
         "02-001: its tags are suspects");
    auto preferences = root.getKey("/ViewerPreferences");
    want(preferences.isDictionary() && preferences.getKey("/DisplayDocTitle").isBool() &&
             preferences.getKey("/DisplayDocTitle").getBoolValue(),
         "07-001: its title is not shown");
    auto metadata = root.getKey("/Metadata");
    want(metadata.isStream(), "06-001: no metadata");
    if (!metadata.isStream()) return;
    const auto data = metadata.getStreamData(qpdf_dl_generalized);
    const std::string xmp(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    want(xmp.find("<pdfuaid:part>1</pdfuaid:part>") != std::string::npos,
         "05-001: does not say that it keeps PDF/UA-1");
    want(xmp.find("<dc:title>") != std::string::npos &&
             xmp.find("\"x-default\"></rdf:li>") == std::string::npos,
         "06-003: no title");
  }

  void content(Object page) {
    want(page.getKey("/Tabs").isName() && page.getKey("/Tabs").getName() == "/S",
         "28-009: tab does not follow the structure");
    want(page.getKey("/StructParents").isInteger(), "no way from a page to its structure");
    ContentMarks marks;
    Object(page).parsePageContents(&marks);
    faults_.insert(faults_.end(), marks.faults.begin(), marks.faults.end());
    for (const int number : marks.numbers) marked_.insert({page.getObjGen().getObj(), number});
  }

  void structure() {
    auto tree = pdf_.getRoot().getKey("/StructTreeRoot");
    want(tree.isDictionary(), "01-005: no structure");
    if (!tree.isDictionary()) return;
    want(tree.getKey("/ParentTree").isDictionary(), "no way from content to its structure");
    const auto tops = kids_of(tree);
    want(tops.size() == 1 && name_of(tops.front()) == "/Document",
         "the structure is not one document");
    for (const auto& top : tops) walk(top, "", 0);
    for (const auto& [page, number] : marked_)
      faults_.push_back("01-004: content " + std::to_string(number) + " of object " +
                        std::to_string(page) + " is in no element");
  }

  void walk(Object element, const std::string& parent, int page) {
    if (element.isInteger()) return reference(page, element.getIntValueAsInt());
    if (!element.isDictionary()) return;
    if (element.getKey("/Pg").isDictionary()) page = element.getKey("/Pg").getObjGen().getObj();
    if (element.hasKey("/MCID")) return reference(page, element.getKey("/MCID").getIntValueAsInt());
    const auto name = name_of(element);
    want(standard_elements().contains(name), "02-001: " + name + " is no standard element");
    nests(name, parent);
    if (name.size() == 3 && name[1] == 'H') heading(name[2] - '0');
    if (name == "/Figure")
      want(element.getKey("/Alt").isString() && !element.getKey("/Alt").getUTF8Value().empty(),
           "13-004: a figure without words");
    if (name == "/Table") table(element);
    const auto kids = kids_of(element);
    want(!kids.empty(), "an empty " + name);
    for (const auto& kid : kids) walk(kid, name, page);
  }

  void reference(int page, int number) {
    want(marked_.erase({page, number}) == 1,
         "an element names content that is not there, or that another has");
  }

  /// Matterhorn 09: what may stand in what.
  void nests(const std::string& name, const std::string& parent) {
    static const std::map<std::string, std::set<std::string>> parents{
        {"/LI", {"/L"}},
        {"/LBody", {"/LI"}},
        {"/Lbl", {"/LI", "/Note"}},
        {"/TR", {"/Table", "/THead", "/TBody", "/TFoot"}},
        {"/TD", {"/TR"}},
        {"/TH", {"/TR"}}};
    static const std::map<std::string, std::set<std::string>> kids{
        {"/L", {"/LI", "/L", "/Caption"}}, {"/LI", {"/Lbl", "/LBody"}}};
    if (const auto found = parents.find(name); found != parents.end())
      want(found->second.contains(parent), "09-004: " + name + " in " + parent);
    if (const auto found = kids.find(parent); found != kids.end())
      want(found->second.contains(name), "09-005: " + name + " in " + parent);
  }

  /// Matterhorn 14: headings begin with the first level and leave none out.
  void heading(int level) {
    want(level <= level_ + 1, "14-003: a heading of level " + std::to_string(level) +
                                  " after one of level " + std::to_string(level_));
    want(level != 1 || level_ == 0, "a second title");
    level_ = level;
  }

  /// Matterhorn 15: a table says which of its cells are headers.
  void table(Object table) {
    bool has_header = false;
    const auto look = [&](const auto& self, Object element) -> void {
      if (name_of(element) == "/TH") has_header = true;
      if (element.isDictionary()) {
        for (const auto& kid : kids_of(element)) self(self, kid);
      }
    };
    look(look, table);
    want(has_header, "15-003: a table without headers");
  }

  /// Matterhorn 10 and 31: letters that can be read aloud, and their font in the file.
  void fonts() {
    for (auto& object : pdf_.getAllObjects()) {
      if (!object.isDictionary() || !object.getKey("/Type").isName() ||
          object.getKey("/Type").getName() != "/Font")
        continue;
      const auto kind = object.getKey("/Subtype").getName();
      const bool is_part = kind == "/CIDFontType0" || kind == "/CIDFontType2";
      if (!is_part)
        want(object.hasKey("/ToUnicode"), "10-001: a font whose letters have no meaning");
      if (!object.hasKey("/FontDescriptor")) continue;
      auto descriptor = object.getKey("/FontDescriptor");
      want(descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2") ||
               descriptor.hasKey("/FontFile3"),
           "31-009: a font that is not in the file");
    }
  }

  QPDF& pdf_;
  std::vector<std::string> faults_{};
  std::set<std::pair<int, int>> marked_{};  ///< page and number, until an element names it
  int level_ = 0;
};

}  // namespace

std::vector<std::string> ua_faults(const std::string& pdf) {
  QPDF document;
  document.setSuppressWarnings(true);
  document.processMemoryFile("sheet", pdf.data(), pdf.size());
  return UaCheck(document).run();
}

std::string read_by_structure(const std::string& pdf) {
  QPDF document;
  document.processMemoryFile("pdf", pdf.data(), pdf.size());
  std::string read;
  auto open = kids_of(document.getRoot().getKey("/StructTreeRoot"));
  while (!open.empty()) {
    auto element = open.front();
    open.erase(open.begin());
    if (!element.isDictionary()) continue;
    if (element.getKey("/ActualText").isString())
      read += element.getKey("/ActualText").getUTF8Value() + '\n';
    const auto kids = kids_of(element);
    open.insert(open.begin(), kids.begin(), kids.end());
  }
  return read;
}

}  // namespace kiosk
