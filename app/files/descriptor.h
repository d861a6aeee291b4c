// A file descriptor with RAII. Only for this folder.
#pragma once

#include <unistd.h>

#include <string_view>

namespace kiosk {

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }

 private:
  int number_;
};

/// Writes all bytes; returns whether it succeeded.
bool write_all(int descriptor, std::string_view bytes);

}  // namespace kiosk
