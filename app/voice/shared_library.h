// A library that is loaded on first use, and unloaded with all of its memory.
#pragma once

#include <string>

namespace kiosk {

/// Owns one loaded library. A kiosk without a voice loads none, and unloading destroys what a voice
/// keeps of a sentence in its own variables.
class SharedLibrary {
 public:
  /// `name` for the dynamic linker: "libasound.so.2".
  explicit SharedLibrary(const char* name);
  ~SharedLibrary();
  SharedLibrary(const SharedLibrary&) = delete;
  SharedLibrary& operator=(const SharedLibrary&) = delete;

  /// Sets a pointer to the function of that name; null if the library has none. Returns whether it
  /// has.
  template <class Function>
  bool bind(const char* name, Function*& function) const {
    function = reinterpret_cast<Function*>(find(name));
    return function != nullptr;
  }

 private:
  void* find(const char* name) const;

  void* handle_ = nullptr;
};

}  // namespace kiosk
