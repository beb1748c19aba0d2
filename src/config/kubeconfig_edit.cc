// Changing kubeconfig files: every entry goes back to the file it came from.
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "kube/config/kubeconfig.h"
#include "src/config/file_lock.h"
#include "src/config/files.h"
#include "src/config/kubeconfig_read.h"

namespace kube {
namespace config {
namespace {

// The files by themselves, and which of them were changed.
class FileSet {
 public:
  explicit FileSet(const std::vector<std::string>& files) : order_(files) {
    std::vector<ConfigFault> faults;
    for (const std::string& file : files) {
      FileContent content = ReadFile(file);
      if (!content.ok && !content.missing) {
        faults.push_back({file, "", "", "the kubeconfig cannot be read: " + content.error, 0});
        continue;
      }
      ReadResult result = ReadKubeconfigText(content.data, file);
      faults.insert(faults.end(), result.faults.begin(), result.faults.end());
      if (!content.missing && default_.empty()) default_ = file;
      files_.emplace(file, std::move(result.kubeconfig));
    }
    if (!faults.empty()) throw ConfigError(std::move(faults));
    // Source: client-go tools/clientcmd/config.go, getConfigFromFile's counterpart for new entries.
    if (default_.empty()) default_ = files.back();
  }

  /// What readers of all the files see.
  Kubeconfig Merged() const { return LoadKubeconfig(order_); }

  /// The file that an entry belongs to.
  const std::string& Home(const KubeconfigOrigin& origin) const {
    return files_.contains(origin.file) ? origin.file : default_;
  }
  Kubeconfig& Change(const std::string& file) {
    changed_[file] = true;
    return files_.at(file);
  }
  Kubeconfig& ChangeFirst(bool (*has)(const Kubeconfig&)) {
    for (const std::string& file : order_) {
      if (has(files_.at(file))) return Change(file);
    }
    return Change(default_);
  }
  const std::vector<std::string>& order() const { return order_; }
  bool Has(const std::string& file, const KubeconfigExtensions::key_type& extension) const {
    return files_.at(file).extensions.contains(extension);
  }

  void WriteChanged() const {
    for (const std::string& file : order_) {
      if (changed_.contains(file)) WriteKubeconfig(files_.at(file), file);
    }
  }

 private:
  std::vector<std::string> order_;
  std::map<std::string, Kubeconfig> files_;
  std::map<std::string, bool> changed_;
  std::string default_;
};

// Entries that were added, changed or removed go to, or leave, their file.
template <typename Entry>
void PutEntries(const std::map<std::string, Entry>& before, const std::map<std::string, Entry>& after,
                std::map<std::string, Entry> Kubeconfig::* list, FileSet* files) {
  for (const auto& [name, entry] : after) {
    auto old = before.find(name);
    if (old != before.end() && old->second == entry) continue;
    const KubeconfigOrigin& origin = old != before.end() ? old->second.origin : entry.origin;
    (files->Change(files->Home(origin)).*list)[name] = entry;
  }
  for (const auto& [name, entry] : before) {
    if (!after.contains(name)) (files->Change(files->Home(entry.origin)).*list).erase(name);
  }
}

void PutExtensions(const KubeconfigExtensions& before, const KubeconfigExtensions& after, FileSet* files) {
  auto home = [&](const std::string& name) -> Kubeconfig& {
    for (const std::string& file : files->order()) {
      if (files->Has(file, name)) return files->Change(file);
    }
    return files->ChangeFirst([](const Kubeconfig&) { return false; });
  };
  for (const auto& [name, value] : after) {
    auto old = before.find(name);
    if (old == before.end() || old->second != value) home(name).extensions[name] = value;
  }
  for (const auto& [name, value] : before) {
    if (!after.contains(name)) home(name).extensions.erase(name);
  }
}

void PutAll(const Kubeconfig& before, const Kubeconfig& after, FileSet* files) {
  PutEntries(before.clusters, after.clusters, &Kubeconfig::clusters, files);
  PutEntries(before.users, after.users, &Kubeconfig::users, files);
  PutEntries(before.contexts, after.contexts, &Kubeconfig::contexts, files);
  PutExtensions(before.extensions, after.extensions, files);
  if (before.current_context != after.current_context) {
    // Set in the default file, which readers see first; removed where it is. Source: client-go, writeCurrentContext.
    auto has = [](const Kubeconfig& one) { return !one.current_context.empty(); };
    auto none = [](const Kubeconfig&) { return false; };
    files->ChangeFirst(after.current_context.empty() ? +has : +none).current_context = after.current_context;
  }
  if (!(before.preferences == after.preferences)) {
    files->ChangeFirst([](const Kubeconfig& one) { return !(one.preferences == KubeconfigPreferences{}); })
        .preferences = after.preferences;
  }
}

}  // namespace
}  // namespace config

void EditKubeconfig(const std::vector<std::string>& files, const std::function<void(Kubeconfig&)>& edit) {
  if (files.empty()) {
    throw ConfigError({{.message = "no kubeconfig file to change: name one, or set $KUBECONFIG or $HOME"}});
  }
  config::FileLocks locks(files);
  config::FileSet set(files);
  const Kubeconfig before = set.Merged();
  Kubeconfig after = before;
  edit(after);
  config::PutAll(before, after, &set);
  set.WriteChanged();
}

}  // namespace kube
