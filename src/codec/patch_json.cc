// RFC 6902, with the liberties that the API server takes (gopkg.in/evanphx/json-patch.v4): indexes below zero count
// from the end, `replace` adds a missing member, `copy` of a missing member gives null, `test` takes a missing member
// for null.

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <vector>

#include "kube/codec/decode_error.h"
#include "kube/codec/patch.h"
#include "src/codec/patch_conditions.h"
#include "src/codec/value_node.h"

namespace kube {
namespace {

using internal::Depth;
using Cause = PatchError::Cause;

class JsonPatcher {
 public:
  JsonPatcher(const Value& target, const JsonPatchLimits& limits)
      : root_(target), limits_(limits), depth_(Depth(target)) {}

  void Apply(const Value& operation, std::size_t index) {
    index_ = index;
    name_.clear();
    path_.clear();
    if (!operation.IsObject()) Throw(Cause::kMalformed, "an operation is an object");
    name_ = Text(operation, "op");
    path_ = Text(operation, "path");
    if (name_ == "add") {
      Add(path_, Given(operation));
    } else if (name_ == "remove") {
      (void)Take(path_);
    } else if (name_ == "replace") {
      Replace(Given(operation));
    } else if (name_ == "move") {
      Add(path_, Take(Text(operation, "from")));
    } else if (name_ == "copy") {
      Add(path_, Copied(Text(operation, "from")));
    } else if (name_ == "test") {
      Test(Given(operation));
    } else {
      Throw(Cause::kMalformed, "unknown op");
    }
  }
  Value Result() && { return std::move(root_); }

 private:
  // Where a path leads: the container of its last step.
  struct Place {
    Value* container;
    std::string key;
    std::size_t steps;
  };

  [[noreturn]] void Throw(Cause cause, const std::string& why) const {
    std::string message = "json patch operation " + std::to_string(index_);
    if (!name_.empty()) message += " (" + name_ + (path_.empty() ? "" : " " + path_) + ")";
    throw PatchError(cause, message + ": " + why);
  }

  std::string Text(const Value& operation, std::string_view key) const {
    const Value* value = operation.Find(key);
    if (value == nullptr || !value->IsString()) {
      Throw(Cause::kMalformed, "\"" + std::string(key) + "\" is missing or no string");
    }
    return std::string(value->AsString());
  }
  const Value& Given(const Value& operation) const {
    const Value* value = operation.Find("value");
    if (value == nullptr) Throw(Cause::kMalformed, "\"value\" is missing");
    return *value;
  }

  // The steps of an RFC 6901 pointer.
  std::vector<std::string> Steps(std::string_view pointer) const {
    std::vector<std::string> steps;
    if (pointer.empty()) return steps;
    if (pointer[0] != '/') Throw(Cause::kMalformed, "the path does not start with '/'");
    for (std::size_t at = 0; at != std::string_view::npos;) {
      std::size_t end = pointer.find('/', at + 1);
      std::string step(pointer.substr(at + 1, end == std::string_view::npos ? end : end - at - 1));
      for (std::size_t t = step.find('~'); t != std::string::npos; t = step.find('~', t + 1)) {
        char c = t + 1 < step.size() ? step[t + 1] : '\0';
        if (c == '0' || c == '1') step.replace(t, 2, c == '0' ? "~" : "/");
      }
      steps.push_back(std::move(step));
      at = end;
    }
    return steps;
  }

  // The index that a step names in an array, with `size` places; throws when it is none.
  std::size_t Index(const std::string& step, std::size_t size) const {
    std::int64_t index = 0;
    const char* begin = step.data() + (step.size() > 1 && step[0] == '+' ? 1 : 0);
    const char* end = step.data() + step.size();
    auto [after, error] = std::from_chars(begin, end, index);
    if (error != std::errc() || after != end) Throw(Cause::kMismatch, "\"" + step + "\" is no index of an array");
    auto places = static_cast<std::int64_t>(size);
    if (index >= places || index < -places) Throw(Cause::kMismatch, "no element " + step + " in the array");
    return static_cast<std::size_t>(index < 0 ? index + places : index);
  }

  Place Find(std::string_view pointer) {
    std::vector<std::string> steps = Steps(pointer);
    if (steps.empty()) Throw(Cause::kMismatch, "the path must lead to a part of the document");
    Value* at = &root_;
    for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
      if (at->IsArray()) {
        at = &(*at)[Index(steps[i], at->size())];
      } else {
        at = at->IsObject() ? internal::ValueAccess::FindOwned(*at, steps[i]) : nullptr;
      }
      if (at == nullptr) Throw(Cause::kMismatch, "missing path: " + std::string(pointer));
    }
    if (!at->IsArray() && !at->IsObject()) Throw(Cause::kMismatch, "missing path: " + std::string(pointer));
    return {at, std::move(steps.back()), steps.size()};
  }
  // What is at a place; null for a member that is missing.
  Value* Get(const Place& place) const {
    if (place.container->IsArray()) return &(*place.container)[Index(place.key, place.container->size())];
    return internal::ValueAccess::FindOwned(*place.container, place.key);
  }

  void CheckDepth(std::size_t steps, std::size_t depth) {
    depth_ = std::max(depth_, steps + depth);
    if (depth_ <= static_cast<std::size_t>(kMaxDecodeDepth)) return;
    depth_ = std::max(Depth(root_), steps + depth);
    if (depth_ > static_cast<std::size_t>(kMaxDecodeDepth)) Throw(Cause::kTooLarge, "the result nests too deeply");
  }

  void Add(std::string_view pointer, Value value) {
    Place place = Find(pointer);
    CheckDepth(place.steps, Depth(value));
    if (place.container->IsObject()) {
      (*place.container)[place.key] = std::move(value);
    } else if (place.key == "-") {
      place.container->push_back(std::move(value));
    } else {
      place.container->Insert(Index(place.key, place.container->size() + 1), std::move(value));
    }
  }

  Value Take(std::string_view pointer) {
    Place place = Find(pointer);
    Value* at = Get(place);
    if (at == nullptr) Throw(Cause::kMismatch, "missing path: " + std::string(pointer));
    Value taken = std::move(*at);
    if (place.container->IsObject()) {
      place.container->Erase(place.key);
    } else {
      place.container->EraseAt(Index(place.key, place.container->size()));
    }
    return taken;
  }

  void Replace(const Value& value) {
    if (path_.empty()) {
      if (!value.IsObject() && !value.IsArray()) Throw(Cause::kMismatch, "a document is an object or an array");
      root_ = value;
      depth_ = Depth(root_);
      return;
    }
    Place place = Find(path_);
    CheckDepth(place.steps, Depth(value));
    if (Value* at = Get(place)) {
      *at = value;
    } else {
      (*place.container)[place.key] = value;
    }
  }

  Value Copied(std::string_view from) {
    const Value* at = Get(Find(from));
    if (at == nullptr) return Value();
    Value copy = *at;
    copied_ += copy.EncodeJson().size();
    if (copied_ > limits_.max_copied_bytes) Throw(Cause::kTooLarge, "the patch copies too much");
    return copy;
  }

  void Test(const Value& expected) {
    bool equal;
    if (path_.empty()) {
      equal = root_ == expected;
    } else {
      const Value* at = Get(Find(path_));
      equal = at == nullptr ? expected.IsNull() : *at == expected;
    }
    if (!equal) Throw(Cause::kMismatch, "the test failed");
  }

  Value root_;
  JsonPatchLimits limits_;
  std::size_t depth_;  // no less than the depth of root_
  std::size_t copied_ = 0;
  std::size_t index_ = 0;
  std::string name_;
  std::string path_;
};

}  // namespace

Value ApplyJsonPatch(const Value& target, const Value& patch, const JsonPatchLimits& limits) {
  if (!patch.IsArray()) throw PatchError(Cause::kMalformed, "a json patch is an array of operations");
  if (patch.size() > limits.max_operations) {
    throw PatchError(Cause::kTooLarge, "a json patch may hold " + std::to_string(limits.max_operations) +
                                           " operations, not " + std::to_string(patch.size()));
  }
  JsonPatcher patcher(target, limits);
  std::size_t index = 0;
  for (const Value& operation : patch.items()) patcher.Apply(operation, index++);
  return std::move(patcher).Result();
}

}  // namespace kube
