// Looks at a PDF as readers, printers and screen readers do: through Poppler and qpdf.
#pragma once

#include <gtest/gtest.h>
#include <stdio.h>

#include "tests/support/temporary_folder.h"

namespace kiosk {

/// A PDF in a file of its own, and what other programs say about it.
class PdfProbe {
 public:
  explicit PdfProbe(const std::string& bytes) : file_(folder_.write("sheet.pdf", bytes)) {}

  /// The words in the order in which they stand in the file, which is the order of reading.
  std::string text() const { return run("pdftotext -raw -enc UTF-8 " + file_.string() + " -"); }
  /// The same as one line, so that it does not matter where lines were broken.
  std::string words() const { return one_line(text()); }
  std::string info() const { return run("pdfinfo " + file_.string()); }
  std::string fonts() const { return run("pdffonts " + file_.string()); }
  std::string images() const { return run("pdfimages -list " + file_.string()); }
  std::string structure() const { return run("pdfinfo -struct " + file_.string()); }
  /// Each word with its place: <word xMin="..." yMin="..." xMax="..." yMax="...">.
  std::string places() const { return run("pdftotext -bbox " + file_.string() + " -"); }
  /// The file's objects as they are written.
  std::string objects() const {
    return run("qpdf --qdf --object-streams=disable " + file_.string() + " -");
  }
  /// A checksum of what its pages look like.
  std::string look() const {
    return run("pdftoppm -gray -r 40 " + file_.string() + " | sha256sum");
  }
  bool is_sound() const {
    return run("qpdf --check " + file_.string() + " >/dev/null 2>&1; echo $?") == "0\n";
  }
  int pages() const {
    const auto text = info();
    return std::stoi(text.substr(text.find("Pages:") + 6));
  }

  /// What the square code in a picture holds, as a phone reads it; "" if there is none.
  static std::string read_code(const std::filesystem::path& picture) {
    auto text = run("zbarimg --quiet --raw -Sdisable -Sqrcode.enable --nodbus " + picture.string() +
                    " 2>/dev/null");
    if (!text.empty() && text.back() == '\n') text.pop_back();
    return text;
  }

  static std::string one_line(const std::string& text) {
    std::string line;
    for (const char c : text) {
      const bool space = c == '\n' || c == '\f' || c == ' ';
      if (!space) line += c;
      else if (!line.empty() && line.back() != ' ') line += ' ';
    }
    return line;
  }

 private:
  static std::string run(const std::string& command) {
    std::string output;
    FILE* pipe = popen(command.c_str(), "r");
    EXPECT_NE(pipe, nullptr) << command;
    for (int c = pipe ? getc(pipe) : EOF; c != EOF; c = getc(pipe)) output += static_cast<char>(c);
    if (pipe) pclose(pipe);
    return output;
  }

  TemporaryFolder folder_{};
  std::filesystem::path file_;
};

}  // namespace kiosk
