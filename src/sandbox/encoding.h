// Objects into bytes.
#ifndef KUBE_SRC_SANDBOX_ENCODING_H_
#define KUBE_SRC_SANDBOX_ENCODING_H_

#include <kube/codec/type_info.h>
#include <kube/codec/value.h>

#include <string>

namespace kube::sandbox {

/// The members of an object but apiVersion and kind as JSON, without the opening brace.
std::string EncodeJsonMembers(const Value& object);

/// A value as the bare protobuf message of `type`. Throws DecodeError when it does not fit the type.
std::string EncodeProtobufMessageOf(const TypeInfo& type, const Value& object);

/// A value through its type and back: unknown members dropped, quantities and times in canonical form, members in the
/// order of the type. Throws DecodeError when it does not fit.
Value Canonical(const TypeInfo& type, const Value& object);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_ENCODING_H_
