// A library that is loaded when it is first needed, and let go of with all it has in memory.
#pragma once

#include <string>

namespace kiosk {

/// Owns one loaded library. A kiosk that reads nothing aloud loads none, and what a voice keeps of
/// a sentence in its own variables goes with it.
class SharedLibrary {
 public:
  /// `name` as the dynamic linker knows it, "libasound.so.2".
  explicit SharedLibrary(const char* name);
  ~SharedLibrary();
  SharedLibrary(const SharedLibrary&) = delete;
  SharedLibrary& operator=(const SharedLibrary&) = delete;

  bool is_loaded() const { return handle_ != nullptr; }
  /// Sets a pointer to the function of that name; null where the library has none. Whether it has.
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
