// What is on a running kiosk's screen, read from its semantics socket.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kiosk {

/// A rectangle in px.
struct SeenRect {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;

  bool contains(int px, int py) const {
    return px >= x && px < x + width && py >= y && py < y + height;
  }
};

/// One thing on the screen.
struct SeenItem {
  std::string role{};
  std::string id{};
  std::string name{};
  std::string value{};
  bool selected = false;
  bool disabled = false;
  bool focused = false;
  SeenRect rect{};
  SeenRect visible{};
};

/// A whole screen.
struct SeenScreen {
  std::string name{};
  std::string language{};
  std::vector<SeenItem> items{};
  std::string json{};  ///< as it came

  const SeenItem* find(const std::string& id) const;
  bool has(const std::string& id) const { return find(id) != nullptr; }
  bool is_selected(const std::string& id) const;
  /// The name of the first heading.
  std::string heading() const;
  /// Whether the name of anything on it holds these words.
  bool says(const std::string& words) const;
  /// The ids of all that a person can act on, for messages.
  std::string ids() const;
};

/// The present screen; none if nobody answers at the socket, or nothing has been drawn yet.
std::optional<SeenScreen> look_at(const std::filesystem::path& socket);

}  // namespace kiosk
