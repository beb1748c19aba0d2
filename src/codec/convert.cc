#include "kube/codec/convert.h"

#include <string>

#include "kube/codec/json.h"

namespace kube {

// Both ways lead through JSON text: reader and writer run at more than a gigabyte a second, so that a Pod takes about
// 15 us, and there is one definition of what each field looks like.

Value ToValue(const TypeInfo& type, const void* from) {
  std::string text;
  EncodeJson(type, from, &text);
  return Value::DecodeJson(text);
}

void FromValue(const Value& from, const TypeInfo& type, void* to) {
  std::string text;
  from.EncodeJson(text);
  DecodeOptions options;
  options.merge = true;  // a fresh struct: nothing to clear
  DecodeJson(text, type, to, options);
}

Unstructured ToUnstructured(const TypeInfo& type, const void* from) { return Unstructured(ToValue(type, from)); }

}  // namespace kube
