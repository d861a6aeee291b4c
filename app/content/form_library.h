// What a form draws on beside itself: value sets, code systems and other forms, out of its Bundle,
// of a clinic's folders and of FHIR packages.
#pragma once

#include <map>

#include "app/content/content_fault.h"
#include "app/json/json.h"

namespace kiosk {

/// The FHIR resources of a folder or a package, by their url, and what in it cannot be used, each
/// as a warning that names the file. Of two with the same url the first by name counts.
struct ResourceShelf {
  using ByUrl = std::map<std::string, Json, std::less<>>;
  ByUrl value_sets{};
  ByUrl code_systems{};
  ByUrl forms{};
  std::map<std::string, std::filesystem::path, std::less<>> files{};  ///< of value sets, by url
  ContentFaults faults{};

  ByUrl& of(std::string_view type);
};

/// Reads a folder (its .json and .tgz files; one that is not there holds nothing) or a package.
ResourceShelf read_shelf(const std::filesystem::path& folder_or_package);

/// Looks resources up by their url. Folders and packages are read when something is first looked
/// for that the form's Bundle does not have.
class FormLibrary {
 public:
  /// `root` is what the form's file holds: the form itself, or its Bundle; it has to outlive this.
  /// `beside`: a folder in which forms stand that others are made of; empty: none.
  FormLibrary(const Json& root, std::vector<std::filesystem::path> shelves,
              std::filesystem::path beside = {})
      : root_(root), shelves_(std::move(shelves)), beside_(std::move(beside)) {}

  /// The resource of that type by its canonical, with or without a version; null if it is not
  /// there. Of a form that is wanted in a version, only that one counts.
  const Json* find(std::string_view type, std::string_view canonical);

 private:
  const Json* in_bundle(std::string_view type, std::string_view canonical) const;
  const Json* on_shelves(std::string_view type, std::string_view url);
  const Json* bundled(std::string_view url);
  const Json* form_beside(std::string_view canonical);

  const Json& root_;
  std::vector<std::filesystem::path> shelves_;
  std::filesystem::path beside_;
  std::optional<ResourceShelf> read_{};
  std::optional<std::vector<Json>> bundles_{};
  std::map<std::string, std::optional<Json>, std::less<>> beside_read_{};
};

/// Whether a resource is the one that a canonical names: by its url, and its version where the
/// canonical has one.
bool is_named_by(const Json& resource, std::string_view canonical);

/// A canonical without its version.
std::string_view without_version(std::string_view canonical);

}  // namespace kiosk
