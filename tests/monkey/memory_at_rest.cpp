#include "tests/monkey/memory_at_rest.h"

#include <algorithm>
#include <numeric>
#include <sstream>

#include "tests/monkey/watched_run.h"

namespace kiosk::monkey {

void MemoryAtRest::look(long kib) {
  if (visits_++ == 0) first_ = kib;
  most_ = std::max(most_, kib);
  latest_.push_back(kib);
  if (latest_.size() > flatness_.together) latest_.pop_front();
  if (visits_ == flatness_.warm_up + flatness_.together) first_average_ = average();
  if (first_average_ == 0 || average() - first_average_ <= flatness_.most_growth) return;
  throw Broken("memory: of the " + whose_ + " has grown from " + std::to_string(first_average_) +
               " KiB to " + std::to_string(average()) + " KiB on an average of " +
               std::to_string(flatness_.together) + " visits");
}

long MemoryAtRest::average() const {
  return latest_.empty() ? 0
                         : std::accumulate(latest_.begin(), latest_.end(), 0L) /
                               static_cast<long>(latest_.size());
}

std::string MemoryAtRest::figures() const {
  std::ostringstream out;
  out << "memory of the " << whose_ << " after each of " << visits_ << " visits: " << first_ / 1024
      << " MiB at first, " << most_ / 1024 << " at most; on an average of " << flatness_.together
      << " visits ";
  if (first_average_ == 0) out << "nothing yet, there were too few\n";
  else
    out << first_average_ / 1024 << " MiB after the first " << flatness_.warm_up << " and "
        << average() / 1024 << " at the end\n";
  return out.str();
}

}  // namespace kiosk::monkey
