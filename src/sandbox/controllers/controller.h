// The shape of a controller: keys come in, each is brought to the state it should have.
#ifndef KUBE_SRC_SANDBOX_CONTROLLERS_CONTROLLER_H_
#define KUBE_SRC_SANDBOX_CONTROLLERS_CONTROLLER_H_

#include <map>
#include <stop_token>
#include <string>
#include <thread>

#include "src/sandbox/controllers/key_queue.h"

namespace kube::sandbox {

/// Runs Reconcile for one key after another on a thread of its own. A key whose Reconcile throws kube::Error is tried
/// again after a growing pause (5 ms doubled up to 5 s).
class Controller {
 public:
  virtual ~Controller() = default;

  /// The derived class starts its mirrors in here, then calls Controller::Start.
  virtual void Start();
  /// The derived class stops its mirrors after Controller::Stop.
  virtual void Stop();

 protected:
  virtual void Reconcile(const std::string& key) = 0;
  KeyQueue& queue() { return queue_; }

 private:
  void Run(const std::stop_token& stop);

  KeyQueue queue_;
  std::map<std::string, int> failures_;
  std::jthread thread_;
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_CONTROLLERS_CONTROLLER_H_
