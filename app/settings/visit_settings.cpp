#include "app/settings/visit_settings.h"

#include "app/domain/language.h"

namespace kiosk {

UrgentHelp urgent_help_in(const VisitSettings& settings, const Language& language) {
  const auto found = find_in_language(settings.urgent, language);
  auto help = found == settings.urgent.end() ? UrgentHelp{} : found->second;
  if (help.where.empty()) help.where = settings.help_point;
  return help;
}

std::string paper_place_in(const VisitSettings& settings, const Language& language) {
  const auto found = find_in_language(settings.paper_place, language);
  return found == settings.paper_place.end() ? std::string{} : found->second;
}

std::string low_contact_in(const VisitSettings& settings, const Language& language) {
  const auto found = find_in_language(settings.signs.low_contact, language);
  return found == settings.signs.low_contact.end() ? std::string{} : found->second;
}

}  // namespace kiosk
