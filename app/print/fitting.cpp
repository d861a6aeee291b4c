// Chooses how tightly a sheet is set: distances are reduced first, then the type size.
#include <array>
#include <limits>

#include "app/print/sheet.h"

namespace kiosk::sheet {
namespace {

constexpr std::size_t most_pages = 2;
constexpr float least_of_back =
    0.15F;  // of a page: a few lines of sources alone look like an accident

/// How tightly a sheet is set, from the roomiest, whatever its figures look like.
constexpr std::array densities{
    Fit{.body = 12.5F, .space = 1.0F, .writing = 26},
    Fit{.body = 12.0F, .space = 0.75F, .writing = 25},
    Fit{.body = 11.5F, .space = 0.7F, .writing = 25, .own_questions = 1},
    Fit{.body = 11.5F, .space = 0.6F, .writing = 22, .own_questions = 1},
    Fit{.body = 11.5F,
        .line_height = 1.3F,
        .space = 0.5F,
        .writing = 19,
        .own_questions = 1,
        .narrow_margins = true},
    Fit{.body = 11.5F,
        .line_height = 1.27F,
        .space = 0.4F,
        .writing = 17,
        .own_questions = 1,
        .narrow_margins = true},
    Fit{.body = least_body,
        .line_height = 1.25F,
        .space = 0.4F,
        .writing = 16,
        .own_questions = 1,
        .narrow_margins = true},
    Fit{.body = least_body,
        .line_height = 1.25F,
        .space = 0.35F,
        .writing = 15,
        .own_questions = 1,
        .narrow_margins = true},
    Fit{.body = least_body,
        .line_height = 1.22F,
        .space = 0.2F,
        .writing = 13,
        .own_questions = 1,
        .narrow_margins = true},
    Fit{.body = least_body,
        .line_height = 1.2F,
        .space = 0.15F,
        .writing = 0,
        .own_questions = 1,
        .narrow_margins = true},
};
constexpr std::size_t loosest_with_narrow_margins = 4;
constexpr std::size_t tightest_with_arrays = 6;
constexpr std::size_t tightest_to_write_on = densities.size() - 2;
constexpr std::size_t tightest = densities.size() - 1;

/// How the content is spread over the pages: which part starts a new page, on one page before it,
/// the limit of pages, what the figures look like, and how tightly all is set.
struct Plan {
  NewPageFor part = NewPageFor::nothing;
  std::size_t most_pages = 0;
  Figures figures = Figures::people;
  std::size_t loosest = 0;   ///< the first of the densities to try
  std::size_t tightest = 0;  ///< the last of them; tighter ones are not worth it

  bool holds(Sheet& sheet) const {
    if (part != NewPageFor::nothing && sheet.pages_before(part) != 1) return false;
    const auto pages = sheet.arrange(part);
    if (pages > most_pages) return false;
    return part != NewPageFor::back || pages == 1 ||
           sheet.pages().filled_share(pages - 1) >= least_of_back;
  }
};

/// A plan with whole figures as a hundred people, as text or as one paragraph a treatment.
constexpr Plan people_on(NewPageFor part, std::size_t pages) {
  return {.part = part, .most_pages = pages, .tightest = tightest_with_arrays};
}
constexpr Plan words_on(NewPageFor part, std::size_t pages, std::size_t from, std::size_t to) {
  return {.part = part,
          .most_pages = pages,
          .figures = Figures::words,
          .loosest = from,
          .tightest = to};
}
constexpr Plan brief_on(std::size_t pages, std::size_t from, std::size_t to) {
  return {.most_pages = pages, .figures = Figures::brief, .loosest = from, .tightest = to};
}

/// The first plan that fits is used: everything on one page, with figures as a hundred people, as
/// text or in brief, but with room to write; all that is talked about, or all of it but the
/// treatments, on the first page, with whole figures on the second; two pages as they come; at
/// last, as many as it takes.
constexpr std::array plans{
    people_on(NewPageFor::nothing, 1),
    words_on(NewPageFor::nothing, 1, tightest_with_arrays + 1, tightest_with_arrays + 1),
    brief_on(1, loosest_with_narrow_margins, tightest_to_write_on),
    people_on(NewPageFor::back, most_pages),
    people_on(NewPageFor::options, most_pages),
    words_on(NewPageFor::back, most_pages, loosest_with_narrow_margins, tightest_to_write_on),
    words_on(NewPageFor::options, most_pages, loosest_with_narrow_margins, tightest_to_write_on),
    words_on(NewPageFor::nothing, most_pages, loosest_with_narrow_margins, tightest_to_write_on),
    brief_on(most_pages, loosest_with_narrow_margins, tightest_to_write_on),
    words_on(NewPageFor::nothing, most_pages, tightest, tightest),
    brief_on(most_pages, tightest, tightest),
};
// Where two pages are not enough, small type would only make many pages hard to read.
constexpr std::size_t for_many_pages = 3;
constexpr Plan as_many_as_it_takes{.part = NewPageFor::nothing,
                                   .most_pages = std::numeric_limits<std::size_t>::max(),
                                   .tightest = for_many_pages};

struct Choice {
  Plan plan{};
  std::size_t density = 0;
};

/// Sheets made on demand, each once.
class Sheets {
 public:
  Sheets(const SheetInput& context, TextSizes& sizes) : context_(context), sizes_(sizes) {}

  Sheet& at(Figures figures, std::size_t density) {
    auto& sheet = place_of(figures, density);
    if (!sheet) {
      auto fit = densities[density];
      fit.figures = figures;
      sheet = std::make_unique<Sheet>(context_, fit, sizes_);
    }
    return *sheet;
  }
  std::unique_ptr<Sheet> take(const Choice& choice) {
    at(choice.plan.figures, choice.density).arrange(choice.plan.part);
    return std::move(place_of(choice.plan.figures, choice.density));
  }

 private:
  std::unique_ptr<Sheet>& place_of(Figures figures, std::size_t density) {
    return sheets_[static_cast<std::size_t>(figures)][density];
  }

  const SheetInput& context_;
  TextSizes& sizes_;
  std::array<std::array<std::unique_ptr<Sheet>, densities.size()>, kinds_of_figures> sheets_{};
};

/// The roomiest density of a plan's that satisfies `will_do`, or null. A predicate that holds with
/// more room holds with less, so this is a binary search.
template <class WillDo>
std::optional<std::size_t> roomiest(const Plan& plan, const WillDo& will_do) {
  if (will_do(plan.loosest)) return plan.loosest;
  if (!will_do(plan.tightest)) return std::nullopt;
  std::size_t too_roomy = plan.loosest;
  std::size_t does = plan.tightest;
  while (does - too_roomy > 1) {
    const auto middle = (does + too_roomy) / 2;
    (will_do(middle) ? does : too_roomy) = middle;
  }
  return does;
}

/// Whether a plan leaves out parts of the figures although the sheet would not say so.
bool loses_figures(const Plan& plan, const Summary& summary) {
  return plan.figures == Figures::brief && !summary.figures.empty() &&
         summary.figures_in_brief.empty();
}

Choice choose(Sheets& sheets, const Summary& summary) {
  for (const auto& plan : plans) {
    if (loses_figures(plan, summary)) continue;
    if (const auto density =
            roomiest(plan, [&](std::size_t i) { return plan.holds(sheets.at(plan.figures, i)); }))
      return {.plan = plan, .density = *density};
  }
  return {.plan = as_many_as_it_takes, .density = for_many_pages};
}

}  // namespace

std::unique_ptr<Sheet> fitting_sheet(const SheetInput& context, TextSizes& sizes) {
  if (context.style.size == PrintSize::large) {
    auto sheet = std::make_unique<Sheet>(context, large_print, sizes);
    sheet->arrange(NewPageFor::nothing);
    return sheet;
  }
  // Tried with rough sizes, of which there are many, and made with exact ones: mostly once, because
  // the rough ones are nearly right.
  auto rough = sizes.roughly();
  Sheets tried(context, rough);
  auto choice = choose(tried, context.summary);
  Sheets sheets(context, sizes);
  const auto holds = [&] {
    return choice.plan.holds(sheets.at(choice.plan.figures, choice.density));
  };
  if (!holds() && choice.density < choice.plan.tightest) ++choice.density;
  return sheets.take(holds() ? choice : choose(sheets, context.summary));
}

}  // namespace kiosk::sheet
