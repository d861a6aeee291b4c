// The resources that a form uses besides its own: value sets, code systems and other forms, from
// its Bundle, a clinic's folders and FHIR packages.
#pragma once

#include <map>
#include <optional>

#include "app/content/content_fault.h"
#include "app/json/json.h"

namespace kiosk {

/// The FHIR resources of a folder or a package, by their url, and its unusable files, each as a
/// warning. Of duplicate urls the first by file name is used.
struct ResourceShelf {
  using ByUrl = std::map<std::string, Json, std::less<>>;
  ByUrl value_sets{};
  ByUrl code_systems{};
  ByUrl forms{};
  std::map<std::string, std::filesystem::path, std::less<>> files{};  ///< of value sets, by url
  ContentFaults faults{};

  ByUrl& of(std::string_view type);
};

/// Reads a folder (its .json and .tgz files; a missing one is empty) or a package.
ResourceShelf read_shelf(const std::filesystem::path& folder_or_package);

/// Finds resources by their url. Folders and packages are read at the first search for a url that
/// is not in the form's Bundle.
class FormLibrary {
 public:
  /// `root` is the content of the form's file: the form itself, or its Bundle; it must outlive
  /// this. `beside`: the form's own folder, with forms that are parts of others, and with value
  /// sets and code systems as guides publish them; none if empty.
  FormLibrary(const Json& root, std::vector<std::filesystem::path> shelves,
              std::filesystem::path beside = {})
      : root_(root), shelves_(std::move(shelves)), beside_(std::move(beside)) {}

  /// The resource of that type by its canonical, with or without a version; null if it is not
  /// found. For a canonical with a version, only that version of a form matches.
  const Json* find(std::string_view type, std::string_view canonical);

 private:
  const Json* in_bundle(std::string_view type, std::string_view canonical) const;
  const Json* on_shelves(std::string_view type, std::string_view url);
  const Json* bundled(std::string_view url);
  const Json* found_beside(std::string_view type, std::string_view canonical);

  const Json& root_;
  std::vector<std::filesystem::path> shelves_;
  std::filesystem::path beside_;
  std::optional<ResourceShelf> read_{};
  std::optional<std::vector<std::string>> bundles_{};  ///< the text of each, unparsed
  std::map<std::string, std::optional<Json>, std::less<>> from_bundles_{};
  std::map<std::string, std::optional<Json>, std::less<>> beside_read_{};
};

/// Whether a canonical refers to a resource: by its url, and by its version if the canonical has
/// one.
bool is_named_by(const Json& resource, std::string_view canonical);

/// A canonical without its version.
std::string_view without_version(std::string_view canonical);

}  // namespace kiosk
