#include "src/sandbox/log_followers.h"

#include <optional>
#include <utility>

namespace kube::sandbox {
namespace {

constexpr char kPods[] = "pods";

}  // namespace

class LogFollowers::Follower : public StoreWatcher {
 public:
  Follower(const ObjectPtr& pod, std::string container, LogParams params, transport::ResponseWriterPtr writer)
      : uid_(pod->uid()), container_(std::move(container)), params_(std::move(params)), writer_(std::move(writer)) {}

  // Sends the head and what there is; later states come by OnEvent.
  void Begin(const Value& pod) {
    std::lock_guard lock(mutex_);
    writer_->Start(200, {{"Content-Type", "text/plain"}});
    // What comes later is found by its length, so the tail is cut from the first state only.
    LogParams whole = params_;
    whole.tail_lines.reset();
    sent_ = LogOf(pod, container_, whole).text.size();
    const ContainerLog log = LogOf(pod, container_, params_);
    if (!log.text.empty()) writer_->Write(log.text);
    if (log.ended) writer_->Finish();
    params_ = std::move(whole);
  }

  void OnEvent(const StoreEvent& event) override {
    if (event.object->uid() == uid_) GoOn(event.object->value(), event.type == StoreEvent::Type::kDeleted);
  }

  // An older state than the last one does no harm: its log is no longer than what was sent.
  void GoOn(const Value& pod, bool gone) {
    std::lock_guard lock(mutex_);
    const ContainerLog log = LogOf(pod, container_, params_);
    if (log.text.size() > sent_) {
      writer_->Write(log.text.substr(sent_));
      sent_ = log.text.size();
    }
    if (log.ended || gone) writer_->Finish();
  }

  const std::string& uid() const { return uid_; }
  bool closed() const { return writer_->closed(); }
  void Break() { writer_->Abort(); }

 private:
  const std::string uid_;
  const std::string container_;
  LogParams params_;
  const transport::ResponseWriterPtr writer_;
  std::mutex mutex_;
  std::size_t sent_ = 0;  // bytes of the log
};

LogFollowers::~LogFollowers() {
  for (const auto& follower : followers_) {
    store_.Unwatch(kPods, follower.get());
    follower->Break();
  }
}

void LogFollowers::Start(const ObjectPtr& pod, std::string container, LogParams params,
                         transport::ResponseWriterPtr writer) {
  auto follower = std::make_shared<Follower>(pod, std::move(container), std::move(params), std::move(writer));
  std::lock_guard lock(mutex_);
  std::erase_if(followers_, [this](const auto& each) {
    if (!each->closed()) return false;
    store_.Unwatch(kPods, each.get());
    return true;
  });
  followers_.push_back(follower);
  follower->Begin(pod->value());
  // What happened since the caller read the pod.
  ObjectPtr now = pod;
  bool gone = true;
  const std::optional<Store::Backlog> present = store_.Watch(kPods, std::nullopt, follower);
  for (const ObjectPtr& each : present->objects) {
    if (each->uid() != follower->uid()) continue;
    now = each;
    gone = false;
  }
  follower->GoOn(now->value(), gone);
}

}  // namespace kube::sandbox
