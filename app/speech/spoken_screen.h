// A screen for a listener: its items in reading order, without positions.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/domain/text.h"
#include "app/speech/role.h"

namespace kiosk {

/// One item of a spoken screen.
struct SpokenItem {
  Role role = Role::text;
  std::string id{};    ///< the same in every language; "" for plain text
  std::string stop{};  ///< its unique name for the focus
  std::string name{};
  std::string value{};
  std::string of{};     ///< row and column of a cell of a table, heard before its name; else empty
  Language language{};  ///< of the name if it differs from the screen's; else empty
  bool selected = false;
  bool enabled = true;
  bool in_header = false;
};

/// A whole screen.
struct SpokenScreen {
  std::string name{};   ///< "question", "treatments", ...
  std::string place{};  ///< if it changes, it is another screen to a listener
  Language language{};
  std::vector<SpokenItem> items{};
  std::optional<std::size_t> focus{};  ///< the focused item; nullopt if none is
};

/// The position of an item in its set: answers of one question, steps of one scale, treatments of
/// one list. `total` is 0 for a single item.
struct PlaceInSet {
  std::size_t position = 0;  ///< 1 for the first
  std::size_t total = 0;
};
PlaceInSet place_in_set(const SpokenScreen& screen, std::size_t item);

/// Whether two items belong to one set.
bool is_one_set(const SpokenItem& one, const SpokenItem& other);

/// The heading above an item, or nullopt.
std::optional<std::size_t> heading_of(const SpokenScreen& screen, std::size_t item);

}  // namespace kiosk
