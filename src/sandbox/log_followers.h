// Logs that are followed: they go on while the container runs.
#ifndef KUBE_SRC_SANDBOX_LOG_FOLLOWERS_H_
#define KUBE_SRC_SANDBOX_LOG_FOLLOWERS_H_

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "src/sandbox/pod_log.h"
#include "src/sandbox/store.h"
#include "src/transport/server.h"

namespace kube::sandbox {

/// Sends what a container has printed, and what it prints later, until it ends or its pod is gone. Thread safe; holds
/// no thread: changes of the pod push.
class LogFollowers {
 public:
  explicit LogFollowers(Store& store) : store_(store) {}
  /// Breaks all off.
  ~LogFollowers();
  LogFollowers(const LogFollowers&) = delete;
  LogFollowers& operator=(const LogFollowers&) = delete;

  /// Answers with the log of `container` of `pod`, which runs. `params.tail_lines` counts from now.
  void Start(const ObjectPtr& pod, std::string container, LogParams params, transport::ResponseWriterPtr writer);

 private:
  class Follower;

  Store& store_;
  std::mutex mutex_;
  std::vector<std::shared_ptr<Follower>> followers_;  // ended ones are dropped when the next one starts
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_LOG_FOLLOWERS_H_
