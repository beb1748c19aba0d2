#include <condition_variable>
#include <mutex>
#include <utility>

#include "kube/client/discovery_cache.h"
#include "src/client/discovery_change.h"
#include "src/client/transient.h"

namespace kube {

class MemoryDiscoveryCache::Impl {
 public:
  Impl(DiscoveryClient client, DiscoveryCacheOptions options)
      : client_(std::move(client)), options_(std::move(options)) {}

  std::shared_ptr<const ServerResources> Get(const CallOptions& call) {
    std::unique_lock lock(mutex_);
    WaitForOthers(&lock, call);
    if (current_ && !HasTransientFailure(*current_)) return current_;
    std::shared_ptr<const ServerResources> have = current_;
    std::uint64_t generation = generation_;
    fetching_ = true;
    lock.unlock();
    std::shared_ptr<const ServerResources> fetched;
    try {
      fetched = std::make_shared<const ServerResources>(have ? AskAgain(*have, call)
                                                             : client_.ServerGroupsAndResources(call));
    } catch (...) {
      lock.lock();
      Finish();
      throw;
    }
    lock.lock();
    // What was asked for before an Invalidate() is good for this caller, but is not kept.
    std::shared_ptr<const ServerResources> before;
    if (generation == generation_) {
      current_ = fetched;
      before = std::exchange(last_, fetched);
    }
    Finish();
    lock.unlock();
    if (before && options_.on_change) {
      if (auto change = internal::ChangeBetween(*before, fetched)) options_.on_change(*change);
    }
    return fetched;
  }

  bool Fresh() const {
    std::lock_guard lock(mutex_);
    return current_ != nullptr;
  }

  void Invalidate() {
    std::lock_guard lock(mutex_);
    current_.reset();
    ++generation_;
  }

 private:
  static bool HasTransientFailure(const ServerResources& all) {
    for (const DiscoveryFailure& failure : all.failures) {
      if (failure.transient) return true;
    }
    return false;
  }

  void WaitForOthers(std::unique_lock<std::mutex>* lock, const CallOptions& call) {
    auto free = [this] { return !fetching_; };
    bool done =
        call.timeout ? changed_.wait_for(*lock, call.stop, *call.timeout, free) : changed_.wait(*lock, call.stop, free);
    if (done) return;
    if (call.stop.stop_requested())
      throw CancelledError("discovery: cancelled while another thread was asking the server", false);
    throw TimeoutError("discovery: another thread has not got the server's answer in time", false);
  }

  void Finish() {
    fetching_ = false;
    changed_.notify_all();
  }

  // The failed versions one by one; the rest stays.
  ServerResources AskAgain(const ServerResources& have, const CallOptions& call) const {
    ServerResources all = have;
    std::erase_if(all.failures, [&](DiscoveryFailure& failure) {
      if (!failure.transient) return false;
      try {
        all.resources.push_back(client_.ServerResourcesForGroupVersion(failure.group_version, call));
        return true;
      } catch (const CancelledError&) {
        throw;
      } catch (const Error& error) {
        failure.message = error.what();
        failure.transient = internal::IsTransient(error);
        return false;
      }
    });
    return all;
  }

  const DiscoveryClient client_;
  const DiscoveryCacheOptions options_;
  mutable std::mutex mutex_;
  std::condition_variable_any changed_;
  bool fetching_ = false;
  std::uint64_t generation_ = 0;  // counts Invalidate()
  std::shared_ptr<const ServerResources> current_;
  std::shared_ptr<const ServerResources> last_;  // outlives Invalidate(): what on_change compares with
};

MemoryDiscoveryCache::MemoryDiscoveryCache(DiscoveryClient client, DiscoveryCacheOptions options)
    : impl_(std::make_unique<Impl>(std::move(client), std::move(options))) {}
MemoryDiscoveryCache::~MemoryDiscoveryCache() = default;
std::shared_ptr<const ServerResources> MemoryDiscoveryCache::ServerGroupsAndResources(const CallOptions& call) {
  return impl_->Get(call);
}
bool MemoryDiscoveryCache::Fresh() const { return impl_->Fresh(); }
void MemoryDiscoveryCache::Invalidate() { impl_->Invalidate(); }

}  // namespace kube
