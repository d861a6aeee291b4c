// Overwrites what a person left behind in memory that stays in use. What is freed is overwritten by
// itself: see wiping_allocator.cpp.
#pragma once

#include <string.h>

#include <memory>

namespace kiosk {

/// Whether this build overwrites what is freed. Those under the sanitizers do not: they have an
/// allocator of their own.
bool wipes_freed_memory();

/// Overwrites all of the calling thread's stack that lies below the caller: what functions that
/// have returned left there. To be called from where little lies above, such as a thread's loop.
void wipe_stack();

/// Hands free memory back to the system.
void give_back_free_memory();

/// Keeps a value but overwrites all around it in its own storage: what short strings, optionals and
/// variants held before.
template <class Value>
void wipe_around(Value& value) {
  const Value kept(value);  // a copy takes along only what counts
  std::destroy_at(&value);
  ::explicit_bzero(static_cast<void*>(&value), sizeof value);
  std::construct_at(&value, kept);
}

}  // namespace kiosk
