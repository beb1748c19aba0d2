#include "kube/manifest/manifest.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <optional>
#include <utility>

#include "kube/codec/yaml.h"
#include "src/config/files.h"

namespace kube {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kListSuffix = "List";

// Adds the object, or the items of a list, which may be lists themselves. Depth is bounded by the parser.
void Add(Unstructured object, const Manifest& place, std::vector<Manifest>* out) {
  if (object.IsList()) {
    std::string_view kind = object.kind();
    std::string item_kind(kind.ends_with(kListSuffix) ? kind.substr(0, kind.size() - kListSuffix.size())
                                                      : std::string_view());
    std::size_t index = 0;
    for (const Value& item : std::as_const(object)["items"].items()) {
      if (!item.IsObject()) {
        throw ManifestError(place.Where() + ": items[" + std::to_string(index) + "] is " +
                            std::string(Value::TypeName(item.type())) + ", not an object");
      }
      Unstructured child(item);
      if (child.api_version().empty()) child.SetApiVersion(object.api_version());
      if (child.kind().empty()) child.SetKind(item_kind);
      Add(std::move(child), place, out);
      ++index;
    }
    return;
  }
  for (const char* field : {"apiVersion", "kind"}) {
    if (object.object().GetString(field).value_or("").empty()) {
      throw ManifestError(place.Where() + ": " + field + " is missing: every object must say what it is");
    }
  }
  out->push_back({std::move(object), place.file, place.line});
}

bool IsManifestName(const fs::path& path) {
  std::string extension = path.extension().string();
  return extension == ".json" || extension == ".yaml" || extension == ".yml";
}

std::vector<std::string> FilesOf(const fs::path& folder, bool recursive) {
  std::vector<fs::path> entries;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
    entries.push_back(at->path());
  if (error) throw ManifestError(folder.string() + ": cannot read the folder: " + error.message());
  std::sort(entries.begin(), entries.end());
  std::vector<std::string> files;
  for (const fs::path& entry : entries) {
    std::error_code ignored;
    // A link to a folder is not followed: it may lead back.
    if (fs::is_directory(fs::symlink_status(entry, ignored))) {
      if (!recursive) continue;
      std::vector<std::string> below = FilesOf(entry, true);
      files.insert(files.end(), std::make_move_iterator(below.begin()), std::make_move_iterator(below.end()));
    } else if (IsManifestName(entry) && fs::is_regular_file(entry, ignored)) {
      files.push_back(entry.string());
    }
  }
  return files;
}

std::string StandardInput() {
  std::string text;
  char block[65536];
  while (std::cin.read(block, sizeof block) || std::cin.gcount() > 0) {
    text.append(block, static_cast<std::size_t>(std::cin.gcount()));
    if (text.size() > kMaxYamlBytes) throw ManifestError("-: the standard input is longer than 16 MiB");
  }
  return text;
}

std::vector<Manifest> ReadFile(const std::string& path) {
  if (path == "-") return ParseManifests(StandardInput(), path);
  config::FileContent content = config::ReadFile(path);
  if (!content.ok) throw ManifestError(path + ": cannot read the file: " + content.error);
  return ParseManifests(content.data, path);
}

}  // namespace

std::vector<Manifest> ParseManifests(std::string_view text, const std::string& file) {
  std::vector<Manifest> manifests;
  Manifest place{.object = {}, .file = file, .line = 1};
  try {
    YamlDocuments documents(text);
    while (std::optional<YamlDocument> document = documents.Next()) {
      place.line = document->line;
      Value value = Value::DecodeJson(document->json);
      if (!value.IsObject()) {
        throw ManifestError(place.Where() + ": the document is " + std::string(Value::TypeName(value.type())) +
                            ", not an object with apiVersion and kind");
      }
      Add(Unstructured(std::move(value)), place, &manifests);
    }
  } catch (const DecodeError& error) {
    throw ManifestError(file + ": " + error.what());
  }
  return manifests;
}

std::vector<Manifest> ReadManifests(const std::vector<std::string>& paths, const ReadManifestsOptions& options) {
  std::vector<Manifest> manifests;
  auto read = [&manifests](const std::string& path) {
    std::vector<Manifest> found = ReadFile(path);
    manifests.insert(manifests.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  };
  for (const std::string& path : paths) {
    std::error_code ignored;
    if (path != "-" && fs::is_directory(path, ignored)) {
      for (const std::string& file : FilesOf(path, options.recursive)) read(file);
    } else {
      read(path);
    }
  }
  return manifests;
}

}  // namespace kube
