// Any JSONPath template is read or refused, at a byte within it; run on any value it prints or is refused, the same way
// twice.
#include <string>

#include "fuzz/fuzz_util.h"
#include "kube/codec/json_path.h"

namespace {

// The outcome as text.
std::string Run(const kube::JsonPath& path, const kube::Value& root, std::size_t size) {
  try {
    const std::string text = path.Print(root);
    path.PrintAsJson(root);
    return text;
  } catch (const kube::JsonPathError& error) {
    kube::fuzz::Check(error.offset() <= size, "the error lies outside of the template");
    return error.what();
  }
}

}  // namespace

// Input: a template, up to the first zero byte; then JSON.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const kube::Value kUsual = kube::Value::DecodeJson(
      R"({"items":[{"a":1,"b":"x","c":[1,2.5,null,true]},{"a":2,"b":"y","c":[]},{"x.y":{"z":[[1],[2,[3]]]}}],"n":null})");
  const kube::fuzz::Input input(data, size);
  const std::string_view text = input.text().substr(0, input.text().find('\0'));
  kube::Value root = kUsual;
  if (text.size() < input.text().size()) {
    kube::DecodeFailure failure;
    kube::Value::TryDecodeJson(input.text().substr(text.size() + 1), &root, {}, &failure);
  }
  for (const bool allow : {false, true}) {
    try {
      const kube::JsonPath path(text, {.allow_missing_keys = allow});
      const std::string once = Run(path, root, text.size());
      kube::fuzz::Check(once == Run(path, root, text.size()), "two runs differ", text, once);
    } catch (const kube::JsonPathError& error) {
      kube::fuzz::Check(error.offset() <= text.size(), "the error lies outside of the template");
    }
  }
  return 0;
}
