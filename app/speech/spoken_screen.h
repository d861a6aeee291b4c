// A screen as somebody listens to it: its things in reading order, without any place on the glass.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/domain/text.h"
#include "app/speech/role.h"

namespace kiosk {

/// One thing that is listened to.
struct SpokenItem {
  Role role = Role::text;
  std::string id{};    ///< the same in every language; "" for plain text
  std::string stop{};  ///< by which focus knows it: different for each thing of a screen
  std::string name{};
  std::string value{};
  Language language{};  ///< of the name where it is not the screen's; else empty
  bool selected = false;
  bool enabled = true;
  bool in_header = false;
};

/// A whole screen.
struct SpokenScreen {
  std::string name{};   ///< "question", "treatments", ...
  std::string place{};  ///< another one is another screen to whoever listens
  Language language{};
  std::vector<SpokenItem> items{};
  std::optional<std::size_t> focus{};  ///< the item that has the focus; none: nothing has it
};

/// The place of an item in the set that it is one of: answers of one question, steps of one scale,
/// treatments of one list. `total` is 0 for what stands alone.
struct PlaceInSet {
  std::size_t position = 0;  ///< 1 for the first
  std::size_t total = 0;
};
PlaceInSet place_in_set(const SpokenScreen& screen, std::size_t item);

/// Whether two items are of one set.
bool is_one_set(const SpokenItem& one, const SpokenItem& other);

/// The heading that an item stands below, or none.
std::optional<std::size_t> heading_of(const SpokenScreen& screen, std::size_t item);

}  // namespace kiosk
