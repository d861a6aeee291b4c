// Chooses how tightly a sheet is set: distances give way first, then the size of the type.
#include <array>

#include "app/print/sheet.h"

namespace kiosk::sheet {
namespace {

constexpr std::size_t most_pages = 2;

constexpr std::array fits{
    Fit{.body = 12.5F, .space = 1.0F, .writing = 25},
    Fit{.body = 12.5F, .space = 0.75F, .writing = 23},
    Fit{.body = 12.5F, .space = 0.6F, .writing = 21, .own_questions = 1},
    Fit{.body = 11.5F, .space = 0.6F, .writing = 20, .own_questions = 1},
    Fit{.body = 11.5F, .line_height = 1.32F, .space = 0.45F, .writing = 18, .own_questions = 1, .narrow_margins = true},
    Fit{.body = 11.0F, .line_height = 1.32F, .space = 0.4F, .writing = 17, .own_questions = 1, .narrow_margins = true},
    Fit{.body = 10.5F, .line_height = 1.3F, .space = 0.4F, .writing = 16, .own_questions = 1, .narrow_margins = true},
    Fit{.body = 10.0F, .line_height = 1.3F, .space = 0.35F, .writing = 15, .own_questions = 1, .narrow_margins = true},
    Fit{.body = 9.5F, .line_height = 1.28F, .space = 0.3F, .writing = 14, .own_questions = 1, .narrow_margins = true},
    Fit{.body = least_size, .line_height = 1.25F, .space = 0.25F, .writing = 13, .own_questions = 1, .narrow_margins = true},
    Fit{.body = least_size, .line_height = 1.25F, .space = 0.15F, .writing = 11, .own_questions = 1, .narrow_margins = true},
    Fit{.body = least_size, .line_height = 1.25F, .space = 0.15F, .writing = 0, .own_questions = 1, .narrow_margins = true},
};
constexpr std::size_t tightest_for_one_page = 1;   // to have the back on the front
constexpr std::size_t for_many_pages = 5;          // where two pages do not do, small type would only make many pages hard to read
constexpr std::size_t tightest_for_one_front = 4;  // to have all that is talked about, or all of it but the questions, on the first page

/// Sheets made when they are asked for, each once.
class Sheets {
 public:
  Sheets(const SheetMatter& matter, TextSizes& sizes) : matter_(matter), sizes_(sizes) {}

  Sheet& at(std::size_t fit) {
    if (!sheets_[fit]) sheets_[fit] = std::make_unique<Sheet>(matter_, fits[fit], sizes_);
    return *sheets_[fit];
  }
  std::unique_ptr<Sheet> take(std::size_t fit, NewPageFor part) {
    at(fit).arrange(part);
    return std::move(sheets_[fit]);
  }

 private:
  const SheetMatter& matter_;
  TextSizes& sizes_;
  std::array<std::unique_ptr<Sheet>, fits.size()> sheets_{};
};

/// The roomiest fit up to `tightest` that will do, or nothing. What does with more room does with less, so the fits between are halved.
template <class WillDo>
std::optional<std::size_t> roomiest(std::size_t tightest, const WillDo& will_do) {
  if (will_do(0)) return 0;
  if (!will_do(tightest)) return std::nullopt;
  std::size_t too_roomy = 0;
  std::size_t does = tightest;
  while (does - too_roomy > 1) {
    const auto middle = (does + too_roomy) / 2;
    (will_do(middle) ? does : too_roomy) = middle;
  }
  return does;
}

}  // namespace

std::unique_ptr<Sheet> fitting_sheet(const SheetMatter& matter, TextSizes& sizes) {
  if (matter.style.size == PrintSize::large) {
    auto sheet = std::make_unique<Sheet>(matter, large_print, sizes);
    sheet->arrange(NewPageFor::back);
    return sheet;
  }
  Sheets sheets(matter, sizes);
  const auto parted = [&](NewPageFor part) {
    return [&sheets, part](std::size_t i) { return sheets.at(i).pages_before(part) == 1 && sheets.at(i).arrange(part) <= most_pages; };
  };
  const auto one_page = [&](std::size_t i) { return sheets.at(i).arrange(NewPageFor::nothing) == 1; };
  const auto two_pages = [&](std::size_t i) { return sheets.at(i).arrange(NewPageFor::nothing) <= most_pages; };

  if (const auto fit = roomiest(tightest_for_one_page, one_page)) return sheets.take(*fit, NewPageFor::nothing);
  for (const auto part : {NewPageFor::back, NewPageFor::questions}) {
    if (const auto fit = roomiest(tightest_for_one_front, parted(part))) return sheets.take(*fit, part);
  }
  return sheets.take(roomiest(fits.size() - 1, two_pages).value_or(for_many_pages), NewPageFor::nothing);
}

}  // namespace kiosk::sheet
