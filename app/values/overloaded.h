// One visitor for a variant, made of a function for each of its types.
#pragma once

namespace kiosk {

template <class... Functions>
struct Overloaded : Functions... {
  using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

}  // namespace kiosk
