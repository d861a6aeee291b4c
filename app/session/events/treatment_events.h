// Treatments: the list, their cards, and two or three of them side by side.
#pragma once

#include <variant>

#include "app/session/session.h"

namespace kiosk {

struct FamilyChosen {
  std::string family{};
};
struct FilterChosen {
  OptionFilter filter = OptionFilter::from_answers;
};
struct CardOpened {
  OptionIndex option = 0;
};
struct CardPartChosen {
  CardPart part = CardPart::in_short;
};
struct WholeCardAsked {};    ///< more than the simple card
struct LifeFiguresAsked {};  ///< the first time, and the second time
struct LifeFiguresDeclined {};
struct StarToggled {
  OptionIndex option = 0;
};
struct CompareOpened {};
struct CompareToggled {
  OptionIndex option = 0;
};
struct CompareShown {};
struct RowsOffered {};  ///< opens the choice of which row comes first
struct RowPicked {
  std::string row{};
};                        ///< the same one again keeps the order
struct CompareClosed {};  ///< back to the treatments

using TreatmentEvent =
    std::variant<FamilyChosen, FilterChosen, CardOpened, CardPartChosen, WholeCardAsked,
                 LifeFiguresAsked, LifeFiguresDeclined, StarToggled, CompareOpened, CompareToggled,
                 CompareShown, RowsOffered, RowPicked, CompareClosed>;

}  // namespace kiosk
