// Overwrites a person's data in memory that stays in use. Freed memory is overwritten by the
// allocator: see wiping_allocator.cpp.
#pragma once

#include <string.h>

#include <memory>

namespace kiosk {

/// Whether this build overwrites freed memory. Sanitizer builds do not: they have an allocator of
/// their own.
bool wipes_freed_memory();

/// Overwrites the calling thread's stack below the caller: what functions that have returned left
/// there. Call it from a shallow frame, such as a thread's loop.
void wipe_stack();

/// Returns free memory to the system.
void give_back_free_memory();

/// Keeps a value but overwrites the rest of its own storage: earlier contents of short strings,
/// optionals and variants.
template <class Value>
void wipe_around(Value& value) {
  const Value kept(value);  // a copy contains only the live parts
  std::destroy_at(&value);
  ::explicit_bzero(static_cast<void*>(&value), sizeof value);
  std::construct_at(&value, kept);
}

}  // namespace kiosk
