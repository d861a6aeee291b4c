// A print that a test follows.
#pragma once

#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>

#include "app/print/cups/cups_printer.h"

namespace kiosk {

/// Words that stand in the sheet as they are, and bytes that no other file has.
inline constexpr const char* marker_words = "MARKED-FOR-NOBODY-7c1f";
inline constexpr const char* marker_bytes = "\xE2\xE3\xCF\xD3\x17\x8A\xF0\x9C\x02\xBD";

/// Pages of PDF, one like the other, whose words are not compressed.
inline std::string marked_pdf(int pages = 1) {
  std::string kids;
  for (int i = 0; i < pages; ++i) kids += "3 0 R ";
  const std::vector<std::string> objects{
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages) + " >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << "
      "/F 5 0 R >> >> >>",
      "<< /Length " + std::to_string(std::string(marker_words).size() + 32) +
          " >>\nstream\nBT /F 24 Tf 72 700 Td (" + marker_words + ") Tj ET \nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
  std::string pdf = std::string("%PDF-1.4\n%") + marker_bytes + "\n";
  std::string table = "xref\n0 6\n0000000000 65535 f \n";
  for (std::size_t i = 0; i < objects.size(); ++i) {
    const auto place = std::to_string(pdf.size());
    table += std::string(10 - place.size(), '0') + place + " 00000 n \n";
    pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const auto start = pdf.size();
  return pdf + table + "trailer << /Size 6 /Root 1 0 R >>\nstartxref\n" + std::to_string(start) +
         "\n%%EOF\n";
}

/// A printer whose reports wake whoever waits for them.
class WatchedPrint {
 public:
  using Clock = std::chrono::steady_clock;

  explicit WatchedPrint(CupsPrinterSettings settings)
      : printer_(
            std::make_unique<CupsPrinter>(std::move(settings), [this] { news_.notify_all(); })) {}

  CupsPrinter& printer() { return *printer_; }
  void start(int pages = 1) {
    started_ = Clock::now();
    printer_->start(marked_pdf(pages));
  }
  /// Until a report, or for a few milliseconds.
  void wait_a_moment() {
    std::unique_lock lock(mutex_);
    news_.wait_for(lock, std::chrono::milliseconds(20));
  }
  void forget_printer() { printer_.reset(); }

  /// Waits until it stands like that; how long that took since `from`, or nothing if it does not
  /// come to that.
  std::optional<std::chrono::milliseconds> wait_for(const PrintReport& wanted,
                                                    std::chrono::milliseconds longest,
                                                    Clock::time_point from) {
    std::unique_lock lock(mutex_);
    // Whoever calls us back may not wait for our lock, so that a call can be missed: look again a
    // little later.
    while (printer_->report() != wanted) {
      if (Clock::now() >= from + longest) return std::nullopt;
      news_.wait_for(lock, std::chrono::milliseconds(20));
    }
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - from);
  }
  std::optional<std::chrono::milliseconds> wait_for(const PrintReport& wanted,
                                                    std::chrono::milliseconds longest) {
    return wait_for(wanted, longest, started_);
  }

 private:
  std::mutex mutex_{};
  std::condition_variable news_{};
  Clock::time_point started_{};
  std::unique_ptr<CupsPrinter> printer_;
};

}  // namespace kiosk
