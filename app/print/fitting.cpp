// Chooses how tightly a sheet is set: distances give way first, then the size of the type.
#include <array>
#include <limits>

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

/// How the matter is spread over the pages: what begins a page of its own, after one page of all before it, and in how many pages at most.
struct Plan {
  NewPageFor part = NewPageFor::nothing;
  std::size_t most_pages = 0;
  std::size_t tightest = 0;  ///< the last of the fits that are tight enough for it; tighter ones are not worth it

  bool holds(Sheet& sheet) const {
    if (part != NewPageFor::nothing && sheet.pages_before(part) != 1) return false;
    return sheet.arrange(part) <= most_pages;
  }
};

/// The first that can be kept is taken: the back on the front; all that is talked about, or all of it but the questions, on the first page;
/// two pages as they come; at last, as many as it takes.
constexpr std::array plans{
    Plan{.part = NewPageFor::nothing, .most_pages = 1, .tightest = 2},
    Plan{.part = NewPageFor::back, .most_pages = most_pages, .tightest = 4},
    Plan{.part = NewPageFor::questions, .most_pages = most_pages, .tightest = 4},
    Plan{.part = NewPageFor::nothing, .most_pages = most_pages, .tightest = fits.size() - 1},
};
// Where two pages do not do, small type would only make many pages hard to read.
constexpr std::size_t for_many_pages = 5;
constexpr Plan as_many_as_it_takes{.part = NewPageFor::nothing, .most_pages = std::numeric_limits<std::size_t>::max(), .tightest = for_many_pages};

struct Choice {
  Plan plan{};
  std::size_t fit = 0;
};


/// Sheets made when they are asked for, each once.
class Sheets {
 public:
  Sheets(const SheetInput& context, TextSizes& sizes) : context_(context), sizes_(sizes) {}

  Sheet& at(std::size_t fit) {
    if (!sheets_[fit]) sheets_[fit] = std::make_unique<Sheet>(context_, fits[fit], sizes_);
    return *sheets_[fit];
  }
  std::unique_ptr<Sheet> take(const Choice& choice) {
    at(choice.fit).arrange(choice.plan.part);
    return std::move(sheets_[choice.fit]);
  }

 private:
  const SheetInput& context_;
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

Choice choose(Sheets& sheets) {
  for (const auto& plan : plans) {
    if (const auto fit = roomiest(plan.tightest, [&](std::size_t i) { return plan.holds(sheets.at(i)); })) return {.plan = plan, .fit = *fit};
  }
  return {.plan = as_many_as_it_takes, .fit = for_many_pages};
}

}  // namespace

std::unique_ptr<Sheet> fitting_sheet(const SheetInput& context, TextSizes& sizes) {
  if (context.style.size == PrintSize::large) {
    auto sheet = std::make_unique<Sheet>(context, large_print, sizes);
    sheet->arrange(NewPageFor::back);
    return sheet;
  }
  // Tried with rough sizes, of which there are many, and made with exact ones: mostly once, for the rough ones are nearly right.
  auto rough = sizes.roughly();
  Sheets tried(context, rough);
  auto choice = choose(tried);
  Sheets sheets(context, sizes);
  const auto holds = [&] { return choice.plan.holds(sheets.at(choice.fit)); };
  if (!holds() && choice.fit < choice.plan.tightest) ++choice.fit;
  return sheets.take(holds() ? choice : choose(sheets));
}

}  // namespace kiosk::sheet
