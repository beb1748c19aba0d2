#include "kube/client/rest_mapper.h"

#include <mutex>

#include "src/client/resource_index.h"

namespace kube {

using internal::ResourceIndex;

class RestMapper::Impl {
 public:
  Impl(std::shared_ptr<CachedDiscovery> discovery, RestMapperOptions options)
      : discovery_(std::move(discovery)), options_(std::move(options)) {}
  Impl(const ServerResources& resources, RestMapperOptions options)
      : options_(std::move(options)), index_(std::make_shared<const ResourceIndex>(resources)) {}

  // Runs a lookup; after a miss on an old cache once more on a new one.
  template <class Lookup>
  auto Ask(const CallOptions& call, const Lookup& lookup) {
    try {
      return lookup(*Index(call));
    } catch (const NoMatchError&) {
      if (!discovery_ || discovery_->Fresh()) throw;
    }
    Reset();
    return lookup(*Index(call));
  }

  std::vector<RestMapping> ByResource(const GroupVersionResource& partial, const CallOptions& call) {
    if (partial.resource.empty()) throw NoMatchError("the name of the resource is empty: say which");
    std::string warning;
    std::vector<RestMapping> found =
        Ask(call, [&](const ResourceIndex& index) { return index.ByResource(partial, &(warning = {})); });
    Warn(warning);
    return found;
  }

  void Warn(const std::string& warning) const {
    if (!warning.empty() && options_.on_warning) options_.on_warning(warning);
  }

  void Reset() {
    if (!discovery_) return;
    discovery_->Invalidate();
    std::lock_guard lock(mutex_);
    index_.reset();
  }

 private:
  std::shared_ptr<const ResourceIndex> Index(const CallOptions& call) {
    std::shared_ptr<const ServerResources> source;
    if (discovery_) {
      {
        std::lock_guard lock(mutex_);
        if (index_) return index_;
      }
      source = discovery_->ServerGroupsAndResources(call);
    }
    std::lock_guard lock(mutex_);
    if (source) index_ = std::make_shared<const ResourceIndex>(*source);
    return index_;
  }

  const std::shared_ptr<CachedDiscovery> discovery_;
  const RestMapperOptions options_;
  std::mutex mutex_;
  std::shared_ptr<const ResourceIndex> index_;
};

RestMapper::RestMapper(std::shared_ptr<CachedDiscovery> discovery, RestMapperOptions options)
    : impl_(std::make_shared<Impl>(std::move(discovery), std::move(options))) {}
RestMapper::RestMapper(const Client& client, RestMapperOptions options)
    : RestMapper(std::make_shared<MemoryDiscoveryCache>(DiscoveryClient(client)), std::move(options)) {}
RestMapper::RestMapper(const ServerResources& resources, RestMapperOptions options)
    : impl_(std::make_shared<Impl>(resources, std::move(options))) {}

GroupVersionKind RestMapper::KindFor(const GroupVersionResource& partial, const CallOptions& call) const {
  return ResourceIndex::One(impl_->ByResource(partial, call), internal::Describe(partial)).kind;
}

std::vector<GroupVersionKind> RestMapper::KindsFor(const GroupVersionResource& partial, const CallOptions& call) const {
  std::vector<GroupVersionKind> kinds;
  for (RestMapping& mapping : impl_->ByResource(partial, call)) kinds.push_back(std::move(mapping.kind));
  return kinds;
}

GroupVersionResource RestMapper::ResourceFor(const GroupVersionResource& partial, const CallOptions& call) const {
  return ResourceIndex::One(impl_->ByResource(partial, call), internal::Describe(partial)).resource;
}

std::vector<GroupVersionResource> RestMapper::ResourcesFor(const GroupVersionResource& partial,
                                                           const CallOptions& call) const {
  std::vector<GroupVersionResource> resources;
  for (RestMapping& mapping : impl_->ByResource(partial, call)) resources.push_back(std::move(mapping.resource));
  return resources;
}

RestMapping RestMapper::Mapping(const GroupKind& kind, const std::vector<std::string>& versions,
                                const CallOptions& call) const {
  return impl_->Ask(call, [&](const ResourceIndex& index) {
    return ResourceIndex::One(index.ByKind(kind, versions), "the kind \"" + kind.ToString() + "\"");
  });
}

RestMapping RestMapper::Mapping(const GroupVersionKind& kind, const CallOptions& call) const {
  return Mapping(GroupKind{kind.group, kind.kind}, {kind.version}, call);
}

std::vector<RestMapping> RestMapper::Mappings(const GroupKind& kind, const CallOptions& call) const {
  return impl_->Ask(call, [&](const ResourceIndex& index) { return index.ByKind(kind, {}); });
}

RestMapping RestMapper::MappingFor(std::string_view argument, const CallOptions& call) const {
  // `a.b.c` is a in version b of group c, or a in the preferred version of group b.c.
  std::size_t first = argument.find('.');
  std::string name(argument.substr(0, first));
  std::string rest(first == std::string_view::npos ? std::string_view() : argument.substr(first + 1));
  std::size_t second = rest.find('.');
  return impl_->Ask(call, [&](const ResourceIndex& index) {
    auto attempt = [](const auto& lookup) -> std::optional<RestMapping> {
      try {
        return lookup();
      } catch (const NoMatchError&) {
        return std::nullopt;
      }
    };
    auto by_resource = [&](const std::string& group, const std::string& version) {
      return attempt([&] {
        std::string warning;
        RestMapping found =
            ResourceIndex::One(index.ByResource({group, version, name}, &warning), "\"" + std::string(argument) + "\"");
        impl_->Warn(warning);
        return found;
      });
    };
    auto by_kind = [&](const std::string& group, const std::string& version) {
      return attempt([&] {
        return ResourceIndex::One(index.ByKind({group, name}, {version}), "\"" + std::string(argument) + "\"");
      });
    };
    std::string version = rest.substr(0, second);
    std::string group = second == std::string::npos ? std::string() : rest.substr(second + 1);
    std::optional<RestMapping> found;
    if (!group.empty()) found = by_resource(group, version);
    if (!found) found = by_resource(rest, "");
    if (!found && !group.empty()) found = by_kind(group, version);
    if (!found) found = by_kind(rest, "");
    if (!found) throw NoMatchError("the server doesn't have a resource type \"" + std::string(argument) + "\"");
    return *found;
  });
}

std::string RestMapper::SingularFor(const std::string& resource, const CallOptions& call) const {
  return impl_->Ask(call, [&](const ResourceIndex& index) { return index.Singular(resource); });
}

std::vector<GroupResource> RestMapper::ExpandCategory(std::string_view category, const CallOptions& call) const {
  return impl_->Ask(call, [&](const ResourceIndex& index) { return index.Category(category); });
}

void RestMapper::Reset() const { impl_->Reset(); }

}  // namespace kube
