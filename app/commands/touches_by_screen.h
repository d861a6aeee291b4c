// Where the touches of made-up visits go, screen by screen.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace kiosk {

/// The touches of one visit on each of its screens, by the names of `Driver::place`.
class VisitTouches {
 public:
  void add(const std::string& screen, std::uint64_t touches);

  struct OnScreen {
    std::string screen{};
    std::uint64_t touches = 0;
    std::uint64_t before = 0;  ///< touches of the visit before it came to this screen
  };
  /// In the order in which the visit came to them.
  const std::vector<OnScreen>& screens() const { return screens_; }

 private:
  std::vector<OnScreen> screens_{};
  std::uint64_t all_ = 0;
};

/// The same of many visits.
class TouchesByScreen {
 public:
  void add(const VisitTouches& visit);

  struct Row {
    std::string screen{};
    std::uint64_t people = 0;   ///< who touched something there
    std::uint64_t touches = 0;  ///< of all of them
  };
  /// In the order in which people come to them on average.
  std::vector<Row> rows() const;
  /// Visits that were added.
  std::uint64_t visits() const { return visits_; }

 private:
  struct Sum {
    std::uint64_t people = 0;
    std::uint64_t touches = 0;
    std::uint64_t before = 0;
  };
  std::map<std::string, Sum> sums_{};
  std::uint64_t visits_ = 0;
};

}  // namespace kiosk
