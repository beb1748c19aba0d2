// Finds where a JSON value ends, and what a watch event holds, without decoding.
#ifndef KUBE_SRC_CLIENT_JSON_FRAME_H_
#define KUBE_SRC_CLIENT_JSON_FRAME_H_

#include <cstddef>
#include <string_view>

namespace kube::internal {

/// How far the search for the end of one JSON object has come; a fresh one is at its beginning.
struct JsonScan {
  std::size_t position = 0;
  std::size_t depth = 0;
  bool in_string = false;
};

enum class JsonEnd { kFound, kUnfinished, kMalformed };

/// Goes on where `scan` stands in `text` (which may have grown at its end since). On kFound scan->position is the length of
/// the object that `text` begins with. Looks at braces, brackets and strings only: what is inside is checked when it is
/// decoded. kMalformed when the text does not begin with '{'. Cost: each byte once.
JsonEnd FindJsonEnd(std::string_view text, JsonScan* scan);

/// Takes `{"type":"ADDED","object":{...}}` apart: the form that API servers write, on one whole line. False for any other
/// form. The object is not looked into: decoding it finds out if it is not one object.
bool SplitUsualEvent(std::string_view line, std::string_view* type, std::string_view* object);

/// The same for any object with the members `type` and `object`, in any order and with any white space. `frame` is one
/// whole JSON object as FindJsonEnd found it.
bool SplitEvent(std::string_view frame, std::string_view* type, std::string_view* object);

}  // namespace kube::internal

#endif  // KUBE_SRC_CLIENT_JSON_FRAME_H_
