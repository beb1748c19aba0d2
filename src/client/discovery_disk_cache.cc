#include <mutex>
#include <set>
#include <utility>

#include "kube/client/disk_discovery_cache.h"
#include "kube/codec/json.h"
#include "src/client/cache_directory.h"
#include "src/client/cache_file.h"
#include "src/client/discovery_change.h"

namespace kube {
namespace {

bool IsAllowedInDirectoryName(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("_/.()").find(c) != std::string_view::npos;
}

void RemoveFirst(std::string* text, std::string_view part) {
  if (std::size_t at = text->find(part); at != std::string::npos) text->erase(at, part.size());
}

// Groups and versions come from the server: `../..` must not lead out of the directory.
bool IsPlainName(std::string_view name) {
  return !name.empty() && name != "." && name != ".." && name.find('/') == std::string_view::npos &&
         name.find('\0') == std::string_view::npos;
}

// Typed as kubectl writes and expects it.
template <class T>
std::string Encode(T object, const char* kind) {
  object.kind = kind;
  object.api_version = "v1";
  return EncodeJson(object) + "\n";
}

template <class T>
std::optional<T> Decode(std::string_view text, std::string_view kind) {
  T object;
  DecodeFailure failure;
  if (!TryDecodeJson(text, &object, {}, &failure) || object.kind != kind) return std::nullopt;
  return object;
}

constexpr char kGroupList[] = "APIGroupList";
constexpr char kResourceList[] = "APIResourceList";

}  // namespace

std::string DiscoveryCacheDirectory(std::string_view host, std::string base) {
  std::string name(host);
  RemoveFirst(&name, "https://");
  RemoveFirst(&name, "http://");
  for (char& c : name) {
    if (!IsAllowedInDirectoryName(c)) c = '_';
  }
  return internal::CleanPath(internal::CacheBase(std::move(base)) + "/discovery/" + name);
}

class DiskDiscoveryCache::Impl {
 public:
  Impl(DiscoveryClient client, DiskDiscoveryCacheOptions options)
      : memory_(std::move(client)), options_(std::move(options)) {
    if (options_.directory.empty())
      throw Error("disk discovery cache: the directory is empty: it must say where the files go");
    if (!options_.now) options_.now = [] { return std::chrono::system_clock::now(); };
  }

  std::shared_ptr<const ServerResources> Get(const CallOptions& call) {
    auto all = std::make_shared<ServerResources>();
    all->groups = Groups(call).groups;
    for (const meta::v1::APIGroup& group : all->groups) {
      for (const meta::v1::GroupVersionForDiscovery& version : group.versions) {
        AddResources({group.name, version.version}, call, all.get());
      }
    }
    // Versions that the server calls stale are in no group; they are known only when it was asked just now.
    if (memory_.Fresh()) {
      for (const DiscoveryFailure& failure : memory_.ServerGroupsAndResources(call)->failures)
        AddFailure(failure, all.get());
    }
    Tell(all);
    return all;
  }

  bool Fresh() const {
    std::lock_guard lock(mutex_);
    return fresh_;
  }

  void Invalidate() {
    std::lock_guard lock(mutex_);
    our_files_.clear();
    fresh_ = true;
    invalidated_ = true;
    memory_.Invalidate();
  }

 private:
  std::optional<std::string> Read(const std::string& path) {
    bool ours = false;
    {
      std::lock_guard lock(mutex_);
      ours = our_files_.contains(path);
      if (invalidated_ && !ours) return std::nullopt;
    }
    std::optional<internal::CacheFile> file = internal::ReadCacheFile(path);
    if (!file || options_.now() > file->written + options_.ttl) return std::nullopt;
    std::lock_guard lock(mutex_);
    fresh_ = fresh_ && ours;
    return std::move(file->data);
  }

  void Write(const std::string& path, std::string_view data) {
    if (!internal::WriteCacheFile(path, data)) return;
    std::lock_guard lock(mutex_);
    our_files_.insert(path);
  }

  meta::v1::APIGroupList Groups(const CallOptions& call) {
    const std::string path = options_.directory + "/servergroups.json";
    if (std::optional<std::string> text = Read(path)) {
      if (auto groups = Decode<meta::v1::APIGroupList>(*text, kGroupList)) return std::move(*groups);
    }
    meta::v1::APIGroupList groups;
    groups.groups = memory_.ServerGroupsAndResources(call)->groups;
    if (!groups.groups.empty()) Write(path, Encode(groups, kGroupList));
    return groups;
  }

  void AddResources(const GroupVersion& gv, const CallOptions& call, ServerResources* all) {
    const bool cacheable = IsPlainName(gv.version) && (gv.group.empty() || IsPlainName(gv.group));
    const std::string path = options_.directory + "/" + gv.ToString() + "/serverresources.json";
    if (cacheable) {
      if (std::optional<std::string> text = Read(path)) {
        auto list = Decode<meta::v1::APIResourceList>(*text, kResourceList);
        if (list && list->group_version == gv.ToString()) {
          all->resources.push_back(std::move(*list));
          return;
        }
      }
    }
    std::shared_ptr<const ServerResources> live = memory_.ServerGroupsAndResources(call);
    const meta::v1::APIResourceList* list = live->FindList(gv);
    if (list == nullptr) {
      for (const DiscoveryFailure& failure : live->failures) {
        if (failure.group_version == gv) return AddFailure(failure, all);
      }
      return AddFailure({gv, "the server does not have this version any more", false}, all);
    }
    all->resources.push_back(*list);
    if (cacheable && !list->resources.empty()) Write(path, Encode(*list, kResourceList));
  }

  static void AddFailure(const DiscoveryFailure& failure, ServerResources* all) {
    for (const DiscoveryFailure& known : all->failures) {
      if (known.group_version == failure.group_version) return;
    }
    if (all->FindList(failure.group_version) == nullptr) all->failures.push_back(failure);
  }

  void Tell(const std::shared_ptr<const ServerResources>& all) {
    if (!options_.on_change) return;
    std::shared_ptr<const ServerResources> before;
    {
      std::lock_guard lock(mutex_);
      before = std::exchange(last_, all);
    }
    if (!before) return;
    if (auto change = internal::ChangeBetween(*before, all)) options_.on_change(*change);
  }

  MemoryDiscoveryCache memory_;
  DiskDiscoveryCacheOptions options_;
  mutable std::mutex mutex_;
  std::set<std::string> our_files_;  // written by this object since the last Invalidate()
  bool fresh_ = true;
  bool invalidated_ = false;
  std::shared_ptr<const ServerResources> last_;
};

DiskDiscoveryCache::DiskDiscoveryCache(DiscoveryClient client, DiskDiscoveryCacheOptions options)
    : impl_(std::make_unique<Impl>(std::move(client), std::move(options))) {}
DiskDiscoveryCache::~DiskDiscoveryCache() = default;
std::shared_ptr<const ServerResources> DiskDiscoveryCache::ServerGroupsAndResources(const CallOptions& call) {
  return impl_->Get(call);
}
bool DiskDiscoveryCache::Fresh() const { return impl_->Fresh(); }
void DiskDiscoveryCache::Invalidate() { impl_->Invalidate(); }

}  // namespace kube
