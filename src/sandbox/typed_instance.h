// An instance of a described type, owned.
#ifndef KUBE_SRC_SANDBOX_TYPED_INSTANCE_H_
#define KUBE_SRC_SANDBOX_TYPED_INSTANCE_H_

#include <kube/codec/type_info.h>

namespace kube::sandbox {

class TypedInstance {
 public:
  explicit TypedInstance(const TypeInfo& type) : type_(type), object_(type.create()) {}
  ~TypedInstance() { type_.destroy(object_); }
  TypedInstance(const TypedInstance&) = delete;
  TypedInstance& operator=(const TypedInstance&) = delete;

  const TypeInfo& type() const noexcept { return type_; }
  void* get() noexcept { return object_; }

 private:
  const TypeInfo& type_;
  void* object_;
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_TYPED_INSTANCE_H_
