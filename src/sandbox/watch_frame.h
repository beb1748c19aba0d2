// Watch events as bytes on the wire.
#ifndef KUBE_SRC_SANDBOX_WATCH_FRAME_H_
#define KUBE_SRC_SANDBOX_WATCH_FRAME_H_

#include <string>
#include <string_view>

#include "src/sandbox/negotiation.h"

namespace kube::sandbox {

/// Appends one event. JSON: `{"type":...,"object":...}` and a line feed. Protobuf: a 4-byte big-endian length, then a
/// bare WatchEvent whose raw object has magic and envelope. Source: apimachinery runtime/serializer/{json,protobuf}.
/// `type` is ADDED, MODIFIED, DELETED, BOOKMARK or ERROR; `object` is encoded already, in the same format.
void AppendWatchFrame(std::string* out, BodyFormat format, std::string_view type, std::string_view object);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_WATCH_FRAME_H_
