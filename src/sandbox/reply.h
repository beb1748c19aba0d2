// Answers, in whichever form the client asked for.
#ifndef KUBE_SRC_SANDBOX_REPLY_H_
#define KUBE_SRC_SANDBOX_REPLY_H_

#include <kube/transport/http.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "src/sandbox/negotiation.h"
#include "src/sandbox/store.h"
#include "src/sandbox/table.h"

namespace kube::sandbox {

struct Reply {
  int status = 200;
  Headers headers{};
  std::string body{};
  bool compressible = true;  ///< for clients that take gzip, when it is large
};

/// How a client wants its answer.
struct ReplyForm {
  Representation representation{};
  IncludeObject include = IncludeObject::kMetadata;  ///< of tables
  /// The custom resource asked for: objects are shown in its version, whatever version they were stored in. Null: in
  /// their own.
  ServedResourcePtr as{};
};

/// The metadata of a list.
struct ListMetadata {
  std::uint64_t version = 0;
  std::string continue_{};
  std::size_t remaining = 0;  ///< 0: not said
};

Reply ObjectReply(int status, const StoredObject& object, const ReplyForm& form);
Reply ListReply(const ServedResource& resource, std::span<const ObjectPtr> objects, const ListMetadata& metadata,
                const ReplyForm& form);
/// A Status (or any object without a resource of its own, when `type` describes it).
Reply StatusReply(int code, const Value& status, const Representation& representation);
Reply ValueReply(int code, const TypeInfo& type, const Value& object, const Representation& representation);
Reply TextReply(int code, std::string text, std::string content_type = "text/plain; charset=utf-8");
/// A JSON text in the representation's format (JSON or YAML).
Reply JsonReply(int code, std::string json, const Representation& representation);

/// One object as it stands in a watch event: JSON, or protobuf with magic and envelope. `columns`: whether a table
/// names its columns.
std::string EncodeObject(const StoredObject& object, const ReplyForm& form, bool columns = true);
std::string EncodeStatus(const Value& status, const Representation& representation);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_REPLY_H_
