// Finds where a JSON value ends, and what a watch event holds, without decoding.
#ifndef KUBE_SRC_CLIENT_JSON_FRAME_H_
#define KUBE_SRC_CLIENT_JSON_FRAME_H_

#include <cstddef>
#include <string_view>

namespace kube::internal {

/// How far the search for the end of one JSON object, array or string has come; a fresh one is at its beginning.
struct JsonScan {
  std::size_t position = 0;  ///< used by FindJsonEnd only
  std::size_t depth = 0;
  bool in_string = false;
  bool escaped = false;  ///< the byte before was a backslash of a string
};

/// Walks through [p, end), which goes on where the last call ended, up to the end of the value that began with the
/// first byte given to a fresh scan: `{`, `[` or `"`. Returns the place behind the value, or null when all bytes were
/// used up. Looks at brackets and strings only: what is inside is checked when it is decoded. Cost: each byte once,
/// strings by sixteen.
const char* WalkJson(const char* p, const char* end, JsonScan* scan);

enum class JsonEnd { kFound, kUnfinished, kMalformed };

/// Goes on where `scan` stands in `text` (which may have grown at its end since). On kFound scan->position is the
/// length of the object that `text` begins with. kMalformed when the text does not begin with '{'. Cost: see WalkJson.
JsonEnd FindJsonEnd(std::string_view text, JsonScan* scan);

/// Takes `{"type":"ADDED","object":{...}}` apart: the form that API servers write, on one whole line. False for any
/// other form. The object is not looked into: decoding it finds out if it is not one object.
bool SplitUsualEvent(std::string_view line, std::string_view* type, std::string_view* object);

/// The same for any object with the members `type` and `object`, in any order and with any white space. `frame` is one
/// whole JSON object as FindJsonEnd found it.
bool SplitEvent(std::string_view frame, std::string_view* type, std::string_view* object);

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_JSON_FRAME_H_
