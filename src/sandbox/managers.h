// The entries of metadata.managedFields, read and written.
#ifndef KUBE_SRC_SANDBOX_MANAGERS_H_
#define KUBE_SRC_SANDBOX_MANAGERS_H_

#include <kube/codec/field_set.h>
#include <kube/codec/value.h>

#include <string>
#include <string_view>
#include <vector>

namespace kube::sandbox {

/// One entry.
struct Manager {
  std::string name{};
  bool apply = false;  ///< operation Apply, else Update
  std::string api_version{};
  std::string subresource{};
  std::string time{};  ///< RFC 3339
  FieldSet fields{};

  /// As conflicts name it: `"kubectl" with subresource "status" using apps/v1`. Not the time, which identifies no
  /// manager.
  std::string Describe() const;
};

class Managers {
 public:
  Managers() = default;
  /// From metadata.managedFields; anything but an array is none.
  explicit Managers(const Value& entries);

  /// The entry, added with no fields when there is none.
  Manager& Entry(std::string_view name, bool apply, std::string_view api_version, std::string_view subresource);
  std::vector<Manager>& all() noexcept { return all_; }
  bool empty() const noexcept { return all_.empty(); }
  /// What all of them own together.
  FieldSet Union() const;
  /// Without empty ones, at most ten plain writers, in upstream's order; null when there is none.
  Value ToValue();

 private:
  void DropEmpty();
  void CapUpdaters();

  std::vector<Manager> all_;
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_MANAGERS_H_
