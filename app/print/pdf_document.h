// A PDF in memory: pages drawn by Cairo; then libqpdf adds the language and the text alternatives,
// which Cairo cannot write.
#pragma once

#include <string>
#include <vector>

#include "app/print/measures.h"

typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;

namespace kiosk::sheet {

/// The metadata of a PDF. It contains nothing about a person, and no time.
struct PdfDescription {
  std::string title{};
  std::string language{};
  bool right_to_left = false;
  std::vector<std::string> alternatives{};  ///< of its tagged figures, in their order
  std::vector<std::string> words{};  ///< of each tagged element, in the order in which they begin,
                                     ///< as they are read; "" where an element within it has them
};

/// Pages being drawn.
class PdfPages {
 public:
  PdfPages(const Measures& measures, const std::string& title);
  ~PdfPages();
  PdfPages(const PdfPages&) = delete;
  PdfPages& operator=(const PdfPages&) = delete;

  cairo_t* cairo() const { return cairo_; }
  void end_page();
  /// Closes the document and returns its bytes. Throws std::runtime_error if Cairo failed.
  std::string finish();

 private:
  std::string bytes_{};
  cairo_surface_t* surface_ = nullptr;
  cairo_t* cairo_ = nullptr;
};

/// Adds what Cairo leaves out: /Lang, the title in the window, the reading direction, text
/// alternatives, artifact marks; and removes the dates. Equal input gives equal bytes. Throws
/// std::runtime_error if libqpdf failed.
std::string described(const std::string& pdf, const PdfDescription& description);

/// How many pages a PDF has; 0 if it cannot be read.
std::size_t page_count(const std::string& pdf) noexcept;

}  // namespace kiosk::sheet
