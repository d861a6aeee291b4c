// Chooses how tightly a sheet is set: distances are reduced first, then the type size.
#include <array>
#include <limits>

#include "app/print/sheet.h"

namespace kiosk::sheet {
namespace {

constexpr std::size_t most_pages = 2;
constexpr float least_of_back =
    0.15F;  // of a page: a few lines of sources alone look like an accident

constexpr std::array fits{
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
    Fit{.body = least_body,
        .line_height = 1.28F,
        .space = 0.45F,
        .writing = 18,
        .own_questions = 1,
        .narrow_margins = true},
    Fit{.body = least_body,
        .line_height = 1.25F,
        .space = 0.4F,
        .writing = 16,
        .own_questions = 1,
        .narrow_margins = true},
    // With figures as text only:
    Fit{.body = 11.5F,
        .line_height = 1.3F,
        .space = 0.5F,
        .writing = 19,
        .own_questions = 1,
        .narrow_margins = true,
        .figures = Figures::words},
    Fit{.body = least_body,
        .line_height = 1.25F,
        .space = 0.35F,
        .writing = 15,
        .own_questions = 1,
        .narrow_margins = true,
        .figures = Figures::words},
    Fit{.body = least_body,
        .line_height = 1.22F,
        .space = 0.2F,
        .writing = 11,
        .own_questions = 1,
        .narrow_margins = true,
        .figures = Figures::words},
    Fit{.body = least_body,
        .line_height = 1.2F,
        .space = 0.15F,
        .writing = 0,
        .own_questions = 1,
        .narrow_margins = true,
        .figures = Figures::words},
    // With each treatment's figures as one paragraph:
    Fit{.body = 11.5F,
        .line_height = 1.3F,
        .space = 0.5F,
        .writing = 20,
        .own_questions = 1,
        .narrow_margins = true,
        .figures = Figures::brief},
    Fit{.body = 11.5F,
        .line_height = 1.25F,
        .space = 0.4F,
        .writing = 17,
        .own_questions = 1,
        .narrow_margins = true,
        .figures = Figures::brief},
    Fit{.body = least_body,
        .line_height = 1.25F,
        .space = 0.35F,
        .writing = 16,
        .own_questions = 1,
        .narrow_margins = true,
        .figures = Figures::brief},
    Fit{.body = least_body,
        .line_height = 1.22F,
        .space = 0.2F,
        .writing = 14,
        .own_questions = 1,
        .narrow_margins = true,
        .figures = Figures::brief},
    Fit{.body = least_body,
        .line_height = 1.2F,
        .space = 0.15F,
        .writing = 0,
        .own_questions = 1,
        .narrow_margins = true,
        .figures = Figures::brief},
    // Without figures:
    Fit{.body = 12.0F, .space = 0.75F, .writing = 25, .figures = Figures::on_cards},
    Fit{.body = 11.5F,
        .space = 0.6F,
        .writing = 22,
        .own_questions = 1,
        .figures = Figures::on_cards},
    Fit{.body = 11.5F,
        .line_height = 1.3F,
        .space = 0.5F,
        .writing = 19,
        .own_questions = 1,
        .narrow_margins = true,
        .figures = Figures::on_cards},
    Fit{.body = 11.5F,
        .line_height = 1.28F,
        .space = 0.4F,
        .writing = 17,
        .own_questions = 1,
        .narrow_margins = true,
        .figures = Figures::on_cards},
    Fit{.body = least_body,
        .line_height = 1.25F,
        .space = 0.35F,
        .writing = 16,
        .own_questions = 1,
        .narrow_margins = true,
        .figures = Figures::on_cards},
    Fit{.body = least_body,
        .line_height = 1.22F,
        .space = 0.25F,
        .writing = 14,
        .own_questions = 1,
        .narrow_margins = true,
        .figures = Figures::on_cards},
    Fit{.body = least_body,
        .line_height = 1.2F,
        .space = 0.15F,
        .writing = 12,
        .own_questions = 1,
        .narrow_margins = true,
        .figures = Figures::on_cards},
};

/// How the content is spread over the pages: which part starts a new page, on one page before it,
/// and the limit of pages.
struct Plan {
  NewPageFor part = NewPageFor::nothing;
  std::size_t most_pages = 0;
  std::size_t loosest = 0;   ///< the first of the fits to try
  std::size_t tightest = 0;  ///< the last of the fits to try; tighter ones are not worth it

  bool holds(Sheet& sheet) const {
    if (part != NewPageFor::nothing && sheet.pages_before(part) != 1) return false;
    const auto pages = sheet.arrange(part);
    if (pages > most_pages) return false;
    return part != NewPageFor::back || pages == 1 ||
           sheet.pages().filled_share(pages - 1) >= least_of_back;
  }
};

constexpr std::size_t tightest_with_arrays = 6;
constexpr std::size_t loosest_in_words = tightest_with_arrays + 1;
constexpr std::size_t tightest_in_words = loosest_in_words + 3;
constexpr std::size_t loosest_in_brief = tightest_in_words + 1;
constexpr std::size_t tightest_in_brief = loosest_in_brief + 4;
constexpr std::size_t loosest_without_figures = tightest_in_brief + 1;

/// The first plan that fits is used: everything on one page, with figures as a hundred people, as
/// text, in brief or left to the cards, but with room to write; all that is talked about, or all of
/// it but the treatments, on the first page, with whole figures on the second; two pages as they
/// come; at last, as many as it takes.
constexpr std::array plans{
    Plan{.part = NewPageFor::nothing, .most_pages = 1, .tightest = tightest_with_arrays},
    Plan{.part = NewPageFor::nothing,
         .most_pages = 1,
         .loosest = loosest_in_words + 1,
         .tightest = loosest_in_words + 1},
    Plan{.part = NewPageFor::nothing,
         .most_pages = 1,
         .loosest = loosest_in_brief,
         .tightest = tightest_in_brief - 1},
    Plan{.part = NewPageFor::nothing,
         .most_pages = 1,
         .loosest = loosest_without_figures,
         .tightest = fits.size() - 1},
    Plan{.part = NewPageFor::back, .most_pages = most_pages, .tightest = tightest_with_arrays},
    Plan{.part = NewPageFor::options, .most_pages = most_pages, .tightest = tightest_with_arrays},
    Plan{.part = NewPageFor::back,
         .most_pages = most_pages,
         .loosest = loosest_in_words,
         .tightest = tightest_in_words - 1},
    Plan{.part = NewPageFor::options,
         .most_pages = most_pages,
         .loosest = loosest_in_words,
         .tightest = tightest_in_words - 1},
    Plan{.part = NewPageFor::nothing,
         .most_pages = most_pages,
         .loosest = loosest_in_words,
         .tightest = tightest_in_words - 1},
    Plan{.part = NewPageFor::nothing,
         .most_pages = most_pages,
         .loosest = loosest_in_brief,
         .tightest = tightest_in_brief - 1},
    Plan{.part = NewPageFor::nothing,
         .most_pages = most_pages,
         .loosest = tightest_in_words,
         .tightest = tightest_in_words},
    Plan{.part = NewPageFor::nothing,
         .most_pages = most_pages,
         .loosest = tightest_in_brief,
         .tightest = tightest_in_brief},
};
// Where two pages are not enough, small type would only make many pages hard to read.
constexpr std::size_t for_many_pages = 3;
constexpr Plan as_many_as_it_takes{.part = NewPageFor::nothing,
                                   .most_pages = std::numeric_limits<std::size_t>::max(),
                                   .tightest = for_many_pages};

struct Choice {
  Plan plan{};
  std::size_t fit = 0;
};

/// Sheets made on demand, each once.
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

/// The roomiest fit of a plan's that satisfies `will_do`, or null. A predicate that holds with more
/// room holds with less, so this is a binary search.
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

/// Whether a plan leaves figures to the cards, which are better on the back, or parts of them
/// although the sheet would not say so.
bool loses_figures(const Plan& plan, const Summary& summary) {
  if (summary.figures.empty()) return false;
  return plan.loosest >= loosest_without_figures ||
         (plan.loosest >= loosest_in_brief && summary.figures_in_brief.empty());
}

Choice choose(Sheets& sheets, const Summary& summary) {
  for (const auto& plan : plans) {
    if (loses_figures(plan, summary)) continue;
    if (const auto fit = roomiest(plan, [&](std::size_t i) { return plan.holds(sheets.at(i)); }))
      return {.plan = plan, .fit = *fit};
  }
  return {.plan = as_many_as_it_takes, .fit = for_many_pages};
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
  const auto holds = [&] { return choice.plan.holds(sheets.at(choice.fit)); };
  if (!holds() && choice.fit < choice.plan.tightest) ++choice.fit;
  return sheets.take(holds() ? choice : choose(sheets, context.summary));
}

}  // namespace kiosk::sheet
