// Who owns whom, and what follows from it: the garbage collector's pure part. Source: kubernetes
// pkg/controller/garbagecollector (graph_builder.go, garbagecollector.go), restated.
#ifndef KUBE_SRC_SANDBOX_CONTROLLERS_GC_GRAPH_H_
#define KUBE_SRC_SANDBOX_CONTROLLERS_GC_GRAPH_H_

#include <kube/codec/unstructured.h>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace kube::sandbox {

inline constexpr char kOrphanFinalizer[] = "orphan";
inline constexpr char kForegroundFinalizer[] = "foregroundDeletion";

/// What the collector needs to know of one object.
struct GcNode {
  std::string uid{};
  GroupVersionResource resource{};
  std::string kind{};
  std::string namespace_{};  ///< empty for a cluster-scoped object
  std::string name{};
  std::vector<UnstructuredOwner> owners{};
  bool deleting = false;    ///< has a deletionTimestamp
  bool orphaning = false;   ///< deleting, with the finalizer `orphan`
  bool foreground = false;  ///< deleting, with the finalizer `foregroundDeletion`: waits for its dependents

  bool operator==(const GcNode&) const = default;
};

/// Reads it from the object itself.
GcNode MakeGcNode(const GroupVersionResource& resource, const Unstructured& object);

/// All objects by uid, with the edges from owners to dependents. Not synchronized.
class GcGraph {
 public:
  /// Takes in a new object or a new state of one. Returns the uids of those that have to be looked at because of it.
  std::vector<std::string> Put(const GcNode& node);
  /// The object is gone. Returns the same.
  std::vector<std::string> Remove(const std::string& uid);

  /// Null when there is none; lasts until the next change.
  const GcNode* Find(const std::string& uid) const;
  std::vector<GcNode> DependentsOf(const std::string& uid) const;
  std::size_t size() const noexcept { return nodes_.size(); }

 private:
  std::map<std::string, GcNode> nodes_;
  std::map<std::string, std::set<std::string>> dependents_;  // by the owner's uid, whether it exists or not
};

/// What has become of an owner that a reference names.
enum class OwnerState {
  kSolid,    ///< it is there
  kWaiting,  ///< it is there, but is being deleted and waits for its dependents
  kGone,     ///< the reference leads nowhere: absent, or another uid, or another namespace
  kUnknown,  ///< no such kind is served: nothing can be said, so nothing is done
};

/// What a reference of `dependent` to `owner` is worth, when `found` is the object that bears the owner's uid.
OwnerState StateOf(const UnstructuredOwner& reference, const GcNode& dependent, const GcNode& found);

struct GcAction {
  enum class Kind {
    kNothing,
    kSetOwners,      ///< `owners` replaces the object's list
    kDelete,         ///< with `propagation`
    kDropFinalizer,  ///< `finalizer`
    kOrphan,         ///< take the object out of its dependents' lists, then drop the finalizer `orphan`
    kLookAtDependents,
  };
  Kind kind = Kind::kNothing;
  std::vector<UnstructuredOwner> owners{};
  const char* propagation = "";
  const char* finalizer = "";
};

/// `states` has one entry for each of node.owners; `dependents` are those of the node.
GcAction DecideGc(const GcNode& node, const std::vector<OwnerState>& states, const std::vector<GcNode>& dependents);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_CONTROLLERS_GC_GRAPH_H_
