// Paths as text, and values put where they lead.
#include <algorithm>
#include <utility>

#include "kube/client/api_error.h"
#include "src/client/typed_fields.h"

namespace kube::internal {
namespace {

class PathParser {
 public:
  PathParser(const TypeInfo& type, std::string_view text) : text_(text), rest_(text), type_(&type) {}

  FieldSteps Parse() && {
    if (!rest_.starts_with('.') && !rest_.starts_with('[')) {
      ReadName();
    }
    while (!rest_.empty()) {
      const char c = rest_[0];
      if (c == '.') {
        rest_.remove_prefix(1);
        ReadName();
      } else if (c == '[') {
        ReadBracket();
      } else {
        Throw("expected '.' or '['");
      }
    }
    if (steps_.empty()) Throw("it is empty");
    return std::move(steps_);
  }

 private:
  [[noreturn]] void Throw(const std::string& why) const {
    throw InvalidRequestError("field path \"" + std::string(text_) + "\", at byte " +
                              std::to_string(text_.size() - rest_.size()) + ": " + why);
  }

  bool InMap() const { return row_.field != nullptr && row_.field->shape == FieldShape::kMap; }
  bool InList() const {
    return row_.field != nullptr &&
           (row_.field->shape == FieldShape::kList || row_.field->type == FieldType::kStringList);
  }

  void ReadName() {
    if (InMap()) {
      // Keys of maps of plain values (labels) hold dots; those of maps of structs hardly ever do.
      const bool whole = row_.field->type != FieldType::kMessage;
      EnterMap(rest_.substr(0, whole ? rest_.size() : rest_.find_first_of(".[")));
      return;
    }
    const std::string_view name = rest_.substr(0, rest_.find_first_of(".["));
    if (type_ == nullptr) Throw("\"" + std::string(name) + "\" lies in something that has no fields");
    const FieldRow row = FindRow(*type_, name);
    if (row.field == nullptr) Throw(std::string(type_->name) + " has no field \"" + std::string(name) + "\"");
    rest_.remove_prefix(name.size());
    steps_.push_back("f:" + std::string(name));
    row_ = row;
    const bool one = row.field->shape != FieldShape::kList && row.field->shape != FieldShape::kMap;
    type_ = one && row.field->type == FieldType::kMessage ? row.field->message : nullptr;
  }

  void EnterMap(std::string_view key) {
    steps_.push_back("f:" + std::string(key));
    rest_.remove_prefix(key.size());
    type_ = row_.field->message;
    row_ = {};
  }
  void EnterItem(std::string step) {
    steps_.push_back(std::move(step));
    type_ = row_.field->message;
    row_ = {};
  }

  // Takes one JSON value off the front: up to the first of `ends` outside of quotes.
  Value TakeValue(std::string_view ends) {
    std::size_t size = 0;
    for (bool quoted = false; size < rest_.size(); ++size) {
      if (rest_[size] == '\\' && quoted) {
        ++size;
      } else if (rest_[size] == '"') {
        quoted = !quoted;
      } else if (!quoted && ends.find(rest_[size]) != std::string_view::npos) {
        break;
      }
    }
    const std::string_view text = rest_.substr(0, std::min(size, rest_.size()));
    Value value;
    DecodeFailure failure;
    if (!Value::TryDecodeJson(text, &value, {}, &failure)) value = text;  // a word without quotes
    rest_.remove_prefix(text.size());
    return value;
  }
  void Expect(char c) {
    if (!rest_.starts_with(c)) Throw(std::string("expected '") + c + "'");
    rest_.remove_prefix(1);
  }

  void ReadBracket() {
    rest_.remove_prefix(1);
    if (InMap()) {
      const Value key = TakeValue("]");
      if (!key.IsString()) Throw("expected a key in quotes");
      Expect(']');
      EnterMap("");
      steps_.back() += key.AsString();
      return;
    }
    if (!InList()) Throw("what comes before is no list");
    std::string step;
    if (rest_.starts_with('=')) {
      rest_.remove_prefix(1);
      step = "v:" + TakeValue("]").EncodeJson();
    } else if (const std::size_t digits = std::min(rest_.find_first_not_of("0123456789"), rest_.size()); digits > 0) {
      if (digits > 9) Throw("the index is too large");
      step = "i:" + std::to_string(std::stoul(std::string(rest_.substr(0, digits))));
      rest_.remove_prefix(digits);
    } else {
      step = "k:" + ReadKeys().EncodeJson();
    }
    Expect(']');
    EnterItem(std::move(step));
  }

  Value ReadKeys() {
    std::vector<std::pair<std::string, Value>> keys;
    do {
      if (!keys.empty()) rest_.remove_prefix(1);
      const std::string_view name = rest_.substr(0, rest_.find_first_of("=,]"));
      rest_.remove_prefix(name.size());
      Expect('=');
      if (row_.field->message == nullptr || FindRow(*row_.field->message, name).field == nullptr) {
        Throw("the items have no field \"" + std::string(name) + "\"");
      }
      keys.emplace_back(name, TakeValue(",]"));
    } while (rest_.starts_with(','));
    std::sort(keys.begin(), keys.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    Value object = Object{};
    for (auto& [name, value] : keys) object[name] = std::move(value);
    return object;
  }

  std::string_view text_;
  std::string_view rest_;
  const TypeInfo* type_;  // whose fields may come next
  FieldRow row_;          // of the list or map whose items may come next
  FieldSteps steps_;
};

// Whether an item of a list is the one that a step names.
bool IsItem(std::string_view step, const Value& wanted, const Value& item, std::size_t index) {
  if (step.starts_with("i:")) return wanted == Value(index);
  if (step.starts_with("v:")) return item == wanted;
  for (auto [key, value] : wanted.members()) {
    const Value& has = item[key];
    // Ports are TCP unless they say otherwise.
    if (has != value && !(has.IsNull() && key == "protocol" && value == Value("TCP"))) return false;
  }
  return true;
}

}  // namespace

FieldSteps ParseFieldPath(const TypeInfo& type, std::string_view text) { return PathParser(type, text).Parse(); }

void PutAt(const FieldSteps& steps, const Value* value, Value& object) {
  Value* at = &object;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const std::string_view step = steps[i];
    const bool last = i + 1 == steps.size();
    if (step.starts_with("f:")) {
      const std::string_view name = step.substr(2);
      if (last && value == nullptr) {
        if (at->IsObject()) at->Erase(name);
        return;
      }
      if (value == nullptr && !std::as_const(*at).Contains(name)) return;
      if (!at->IsObject()) *at = Object{};
      at = &(*at)[name];
      continue;
    }
    const Value wanted = Value::DecodeJson(step.substr(2));
    if (!at->IsArray()) {
      if (value == nullptr) return;
      *at = Array{};
    }
    std::size_t index = 0;
    while (index < at->size() && !IsItem(step, wanted, std::as_const(*at)[index], index)) ++index;
    if (index == at->size()) {
      if (value == nullptr) return;
      if (step.starts_with("i:") && wanted != Value(index)) {
        throw InvalidRequestError("field path: the list has no item " + std::string(step.substr(2)));
      }
      at->push_back(step.starts_with("k:") || step.starts_with("v:") ? wanted : Value());
    } else if (last && value == nullptr) {
      at->EraseAt(index);
      return;
    }
    at = &(*at)[index];
  }
  if (value != nullptr) *at = *value;
}

}  // namespace kube::internal
