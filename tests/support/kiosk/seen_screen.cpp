#include "tests/support/kiosk/seen_screen.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "app/json/json.h"

namespace kiosk {
namespace {

std::string ask(const std::filesystem::path& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
  const int connection = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  std::string answer;
  if (::connect(connection, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
    std::array<char, 65536> bytes{};
    for (ssize_t count = 0; (count = ::read(connection, bytes.data(), bytes.size())) > 0;)
      answer.append(bytes.data(), static_cast<std::size_t>(count));
  }
  ::close(connection);
  return answer;
}

int number_at(const Json& object, const char* name) {
  const auto* number = object.find(name);
  return number && number->is_number() ? std::stoi(number->text) : 0;
}

SeenRect rect_of(const Json* rect) {
  if (!rect) return {};
  return {.x = number_at(*rect, "x"),
          .y = number_at(*rect, "y"),
          .width = number_at(*rect, "width"),
          .height = number_at(*rect, "height")};
}

SeenItem item_of(const Json& json) {
  const auto& state = json.array_at("state");
  const auto is = [&](const char* word) {
    return std::any_of(state.begin(), state.end(),
                       [&](const Json& entry) { return entry.text == word; });
  };
  return {.role = json.string_at("role"),
          .id = json.string_at("id"),
          .name = json.string_at("name"),
          .value = json.string_at("value"),
          .selected = is("selected"),
          .disabled = is("disabled"),
          .focused = is("focused"),
          .rect = rect_of(json.find("rect")),
          .visible = rect_of(json.find("visible"))};
}

}  // namespace

const SeenItem* SeenScreen::find(const std::string& id) const {
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const SeenItem& item) { return item.id == id; });
  return found == items.end() ? nullptr : &*found;
}

bool SeenScreen::is_selected(const std::string& id) const {
  const auto* item = find(id);
  return item && item->selected;
}

std::string SeenScreen::heading() const {
  const auto found = std::find_if(items.begin(), items.end(),
                                  [](const SeenItem& item) { return item.role == "heading"; });
  return found == items.end() ? std::string{} : found->name;
}

bool SeenScreen::says(const std::string& words) const {
  return std::any_of(items.begin(), items.end(), [&](const SeenItem& item) {
    return item.name.find(words) != std::string::npos;
  });
}

std::string SeenScreen::ids() const {
  std::string text = name + " \"" + heading() + "\":";
  for (const auto& item : items) {
    if (!item.id.empty()) text += " " + item.id;
  }
  return text;
}

std::optional<SeenScreen> look_at(const std::filesystem::path& socket) {
  auto text = ask(socket);
  const auto reading = read_json(text);
  if (!reading.fault.empty() || reading.value.array_at("items").empty()) return std::nullopt;
  SeenScreen screen{.name = reading.value.string_at("screen"),
                    .language = reading.value.string_at("language"),
                    .json = std::move(text)};
  for (const auto& item : reading.value.array_at("items")) screen.items.push_back(item_of(item));
  return screen;
}

}  // namespace kiosk
