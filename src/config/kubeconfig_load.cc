// Finding, merging and path resolution of kubeconfig files.
#include <algorithm>
#include <utility>

#include "kube/config/kubeconfig.h"
#include "src/config/environment.h"
#include "src/config/files.h"
#include "src/config/kubeconfig_read.h"

namespace kube {
namespace config {
namespace {

// Entries of an earlier file win as a whole: std::map::merge keeps what is there.
void Merge(Kubeconfig later, Kubeconfig* merged) {
  if (merged->current_context.empty()) merged->current_context = std::move(later.current_context);
  merged->clusters.merge(later.clusters);
  merged->users.merge(later.users);
  merged->contexts.merge(later.contexts);
  merged->extensions.merge(later.extensions);
  merged->preferences.colors = merged->preferences.colors || later.preferences.colors;
  merged->preferences.extensions.merge(later.preferences.extensions);
}

std::vector<std::string> WithoutRepeats(const std::vector<std::string>& files) {
  std::vector<std::string> out;
  for (const std::string& file : files) {
    if (!file.empty() && std::find(out.begin(), out.end(), file) == out.end()) out.push_back(file);
  }
  return out;
}

}  // namespace

ReadResult ReadKubeconfigFiles(const std::vector<std::string>& files) {
  ReadResult merged;
  for (const std::string& file : WithoutRepeats(files)) {
    FileContent content = ReadFile(file);
    if (content.missing) continue;
    if (!content.ok) {
      merged.faults.push_back({file, "", "", "the kubeconfig cannot be read: " + content.error, 0});
      merged.unreadable = true;
      continue;
    }
    ReadResult one = ReadKubeconfigText(content.data, file);
    merged.unreadable = merged.unreadable || one.unreadable;
    merged.faults.insert(merged.faults.end(), one.faults.begin(), one.faults.end());
    Merge(std::move(one.kubeconfig), &merged.kubeconfig);
  }
  return merged;
}

std::vector<std::string> DefaultKubeconfigFiles(const Environment& environment) {
  std::vector<std::string> files;
  std::string list = environment.getenv("KUBECONFIG");
  if (!list.empty()) {
    for (std::size_t begin = 0; begin <= list.size();) {
      std::size_t end = std::min(list.find(':', begin), list.size());
      files.push_back(list.substr(begin, end - begin));
      begin = end + 1;
    }
    return WithoutRepeats(files);
  }
  std::string home = environment.getenv("HOME");
  if (!home.empty()) files.push_back(home + "/.kube/config");
  return files;
}

}  // namespace config

std::vector<std::string> DefaultKubeconfigFiles() {
  return config::DefaultKubeconfigFiles(config::Environment::Process());
}

Kubeconfig ParseKubeconfig(std::string_view text, const std::string& file) {
  config::ReadResult result = config::ReadKubeconfigText(text, file);
  if (!result.faults.empty()) throw ConfigError(std::move(result.faults));
  return std::move(result.kubeconfig);
}

Kubeconfig LoadKubeconfig(const std::vector<std::string>& files) {
  config::ReadResult result = config::ReadKubeconfigFiles(files);
  if (!result.faults.empty()) throw ConfigError(std::move(result.faults));
  return std::move(result.kubeconfig);
}

void ResolvePaths(Kubeconfig& kubeconfig) {
  for (auto& [name, cluster] : kubeconfig.clusters) {
    cluster.certificate_authority = config::RelativeTo(cluster.origin.file, cluster.certificate_authority);
  }
  for (auto& [name, user] : kubeconfig.users) {
    for (std::string* path : {&user.client_certificate, &user.client_key, &user.token_file}) {
      *path = config::RelativeTo(user.origin.file, *path);
    }
    // A bare command name is looked up on PATH.
    if (user.exec && user.exec->command.find('/') != std::string::npos) {
      user.exec->command = config::RelativeTo(user.origin.file, user.exec->command);
    }
  }
}

}  // namespace kube
