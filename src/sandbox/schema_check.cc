#include "src/sandbox/schema_check.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <cstdint>
#include <limits>
#include <set>
#include <string>
#include <utility>

#include "src/sandbox/schema_format.h"
#include "src/sandbox/validation_rules.h"

namespace kube::sandbox {
namespace {

// A value with its schema, and what stood there before, if anything did.
struct Place {
  std::string path;  // "spec.items[0]", as upstream's validator writes it: with a dot in front at the root
  const Value& schema;
  const Value& value;
  const Value* old = nullptr;
};

std::string_view JsonType(const Value& value) {
  switch (value.type()) {
    case Value::Type::kNull:
      return "null";
    case Value::Type::kBool:
      return "boolean";
    case Value::Type::kInt:
      return "integer";
    case Value::Type::kDouble:
      return "number";
    case Value::Type::kString:
      return "string";
    case Value::Type::kArray:
      return "array";
    default:
      return "object";
  }
}

bool IsWhole(double number) { return std::isfinite(number) && number == std::trunc(number); }

// As upstream's swag.IsFloat64AJSONInteger: exact in a double, and whole but for rounding.
bool IsJsonInteger(double number) {
  constexpr double kMost = 9007199254740991;  // 2^53 - 1
  constexpr double kEpsilon = 1e-9;
  if (!(std::fabs(number) <= kMost)) return false;
  const double whole = std::trunc(number);
  return number == whole || (whole > 0 && (number - whole) / (number + whole) < kEpsilon);
}

template <typename Integer>
bool FitsIn(double whole) {
  return whole >= static_cast<double>(std::numeric_limits<Integer>::min()) &&
         whole < std::ldexp(1.0, std::numeric_limits<Integer>::digits);
}

double AsNumber(const Value& value) {
  return value.IsInt() ? static_cast<double>(value.AsInt()) : value.IsDouble() ? value.AsDouble() : 0;
}

std::size_t Characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

// What a number cannot be under the type and format of its schema; bounds are held against them as well.
std::string RangeFault(const Value& number, const Value& schema) {
  const std::string_view type = Text(schema["type"]);
  const std::string_view format = Text(schema["format"]);
  bool fits = true;
  if (type == "integer" && format == "int32") {
    fits = IsWhole(AsNumber(number)) && FitsIn<std::int32_t>(AsNumber(number));
  } else if (type == "integer") {
    fits = number.IsInt() || (IsWhole(number.AsDouble()) && FitsIn<std::int64_t>(number.AsDouble()));
  } else if (format == "float") {
    fits = std::fabs(AsNumber(number)) <= std::numeric_limits<float>::max();
  }
  if (fits) return "";
  std::string what = "value must be of type " + std::string(type);
  return format.empty() ? what + " (default format)" : what + " with format " + std::string(format);
}

// The values of the keys of a list-type map, by which its items are told apart.
Value KeysOf(const Value& item, const Value& keys) {
  Value found = Object{};
  for (const Value& key : keys.items()) {
    if (const Value* value = item.Find(Text(key))) found[Text(key)] = *value;
  }
  return found;
}

class SchemaCheck {
 public:
  // `prefix`: what stands before every path in the faults, for the status alone.
  explicit SchemaCheck(std::string prefix) : prefix_(std::move(prefix)) {}

  void Check(const Place& at);
  Faults TakeFaults() && { return std::move(faults_); }

 private:
  // "<what> in body <rest>", with the value that is at fault.
  void Fault(const Place& at, const Value& shown, const std::string& rest) {
    faults_.Invalid(Field(at.path), shown, at.path + " in body " + rest);
  }
  // Faults of combinations belong to no field.
  void CombinationFault(const Place& at, std::string_view rest) {
    faults_.Invalid("<nil>", "", Value(at.path).EncodeJson().append(" must ").append(rest));
  }
  std::string Field(std::string_view path) const {
    if (path.starts_with('.')) path.remove_prefix(1);
    if (path.empty()) return prefix_.empty() ? "<nil>" : prefix_;
    return prefix_.empty() ? std::string(path) : (prefix_ + ".").append(path);
  }

  // What another schema says of the same value.
  Faults Try(const Place& at, const Value& schema) {
    SchemaCheck trial(prefix_);
    trial.Check({at.path, schema, at.value, at.old});
    return std::move(trial).TakeFaults();
  }

  void Type(const Place& at);
  void TypeFault(const Place& at, std::string_view wanted, std::string_view found) {
    faults_.TypeInvalid(Field(at.path), found,
                        at.path + " in body must be of type " + std::string(wanted) + ": " + Value(found).EncodeJson());
  }
  void Enum(const Place& at);
  void Combinations(const Place& at);
  void AnyOf(const Place& at, const Value& schemas);
  void OneOf(const Place& at, const Value& schemas);
  void AllOf(const Place& at, const Value& schemas);
  void String(const Place& at);
  void Number(const Place& at);
  void NumberFault(const Place& at, std::string_view what, const std::string& fault) {
    faults_.Invalid("<nil>", "", std::string(what).append(fault).append(" in ").append(at.path));
  }
  Value NativeBound(const Place& at, const Value& bound, std::string_view what);
  void MultipleOf(const Place& at);
  /// Holds it against the maximum, if `most`, or the minimum.
  void Bound(const Place& at, bool most);
  void Array(const Place& at);
  void Object(const Place& at);

  const std::string prefix_;
  Faults faults_;
};

void SchemaCheck::Check(const Place& at) {
  if (!at.schema.IsObject()) return;
  if (at.old != nullptr && *at.old == at.value) return;  // what was accepted once is not asked for again
  Type(at);
  if (!at.value.IsNull()) {
    Combinations(at);
    if (at.value.IsString()) String(at);
    if (at.value.IsNumber()) Number(at);
    if (at.value.IsArray()) Array(at);
  }
  Enum(at);
  if (at.value.IsObject()) Object(at);
}

void SchemaCheck::Type(const Place& at) {
  const bool either = Flag(at.schema["x-kubernetes-int-or-string"]);
  const std::string_view wanted = either ? "integer,string" : Text(at.schema["type"]);
  const std::string_view format = Text(at.schema["format"]);
  const std::string_view found = JsonType(at.value);
  if (at.value.IsNull()) {
    if (!wanted.empty() && !Flag(at.schema["nullable"])) TypeFault(at, wanted, found);
    return;
  }
  if (wanted.empty() && format.empty()) return;
  const bool numeric = wanted == "number" || wanted == "integer" || either;
  const bool fits = found == wanted || (either && (found == "integer" || found == "string")) ||
                    (found == "integer" && wanted == "number") ||
                    (found == "number" && (wanted == "integer" || either) && IsJsonInteger(at.value.AsDouble()));
  if (fits) return;
  const bool text_or_list = at.value.IsString() || at.value.IsArray();
  if (!format.empty() && !text_or_list) {
    TypeFault(at, format, found == "integer" ? "int64" : found == "number" ? "float64" : "");
  } else if (format.empty() || numeric) {
    TypeFault(at, wanted, found);
  }
}

void SchemaCheck::Enum(const Place& at) {
  const Value& allowed = at.schema["enum"];
  if (!allowed.IsArray() || allowed.empty()) return;
  std::vector<std::string> texts;
  for (const Value& value : allowed.items()) {
    if (!at.value.IsNull() && value == at.value) return;
    texts.push_back(value.IsString() ? std::string(Text(value)) : value.EncodeJson());
  }
  faults_.NotSupported(Field(at.path), at.value, {texts.begin(), texts.end()});
}

void SchemaCheck::Combinations(const Place& at) {
  if (const Value& schemas = at.schema["anyOf"]; !schemas.empty()) AnyOf(at, schemas);
  if (const Value& schemas = at.schema["oneOf"]; !schemas.empty()) OneOf(at, schemas);
  if (const Value& schemas = at.schema["allOf"]; !schemas.empty()) AllOf(at, schemas);
  if (const Value* schema = at.schema.Find("not"); schema != nullptr && Try(at, *schema).empty()) {
    CombinationFault(at, "not validate the schema (not)");
  }
}

// Keeps the trial with the fewest faults, to be told with the combination's own.
void KeepBest(Faults& best, Faults trial, bool first) {
  if (first || trial.size() < best.size()) best = std::move(trial);
}

void SchemaCheck::AnyOf(const Place& at, const Value& schemas) {
  Faults best;
  bool first = true;
  for (const Value& schema : schemas.items()) {
    Faults trial = Try(at, schema);
    if (trial.empty()) return;
    KeepBest(best, std::move(trial), std::exchange(first, false));
  }
  CombinationFault(at, "validate at least one schema (anyOf)");
  faults_.Append(std::move(best));
}

void SchemaCheck::OneOf(const Place& at, const Value& schemas) {
  Faults best;
  bool first = true;
  int valid = 0;
  for (const Value& schema : schemas.items()) {
    Faults trial = Try(at, schema);
    if (trial.empty()) ++valid;
    KeepBest(best, std::move(trial), std::exchange(first, false));
  }
  if (valid == 1) return;
  CombinationFault(at, "validate one and only one schema (oneOf). Found " +
                           (valid == 0 ? std::string("none valid") : std::to_string(valid) + " valid alternatives"));
  faults_.Append(std::move(best));
}

void SchemaCheck::AllOf(const Place& at, const Value& schemas) {
  std::size_t valid = 0;
  for (const Value& schema : schemas.items()) {
    Faults trial = Try(at, schema);
    if (trial.empty()) ++valid;
    faults_.Append(std::move(trial));
  }
  if (valid == schemas.size()) return;
  CombinationFault(at, std::string("validate all the schemas (allOf)") + (valid == 0 ? ". None validated" : ""));
}

void SchemaCheck::String(const Place& at) {
  const std::string_view text = Text(at.value);
  const Value& schema = at.schema;
  const std::string_view pattern = Text(schema["pattern"]);
  const auto length = static_cast<std::int64_t>(Characters(text));
  if (schema["maxLength"].IsInt() && length > schema["maxLength"].AsInt()) {
    faults_.TooLong(Field(at.path), static_cast<std::size_t>(std::max<std::int64_t>(0, schema["maxLength"].AsInt())));
  } else if (schema["minLength"].IsInt() && length < schema["minLength"].AsInt()) {
    Fault(at, at.value, "should be at least " + Printed(schema["minLength"]) + " chars long");
  } else if (const std::string fault = pattern.empty() ? "" : PatternFault(text, pattern); !fault.empty()) {
    Fault(at, at.value, fault);
  }
  if (const std::string_view format = Text(schema["format"]); !HasFormat(format, text)) {
    faults_.TypeInvalid(Field(at.path), at.value,
                        at.path + " in body must be of type " + std::string(format) + ": " + at.value.EncodeJson());
  }
}

void SchemaCheck::Number(const Place& at) {
  const Value& schema = at.schema;
  if (const std::string fault = RangeFault(at.value, schema); !fault.empty()) NumberFault(at, "Checked ", fault);
  MultipleOf(at);
  Bound(at, /*most=*/true);
  Bound(at, /*most=*/false);
}

// What a number is compared with: upstream keeps bounds as doubles, and cuts those of whole numbers to whole ones
// unless the bound itself is out of the range of the schema's type.
Value SchemaCheck::NativeBound(const Place& at, const Value& bound, std::string_view what) {
  const double number = AsNumber(bound);
  if (const std::string fault = RangeFault(bound, at.schema); !fault.empty()) {
    NumberFault(at, what, fault);
    return number;
  }
  if (!at.value.IsInt() || !FitsIn<std::int64_t>(std::trunc(number))) return number;
  return static_cast<std::int64_t>(number);
}

void SchemaCheck::MultipleOf(const Place& at) {
  if (!at.schema["multipleOf"].IsNumber()) return;
  const Value factor = NativeBound(at, at.schema["multipleOf"], "MultipleOf ");
  const double by = AsNumber(factor);
  if (by <= 0) {
    const std::string what = "factor MultipleOf declared for " + at.path + " must be positive: " + Printed(factor);
    return faults_.Invalid(Field(at.path), factor, what);
  }
  const double number = AsNumber(at.value);
  const bool fits = at.value.IsInt() && factor.IsInt() ? at.value.AsInt() % factor.AsInt() == 0
                                                       : IsJsonInteger(by < 1 ? 1 / by * number : number / by);
  if (!fits) Fault(at, at.value, "should be a multiple of " + Printed(factor));
}

void SchemaCheck::Bound(const Place& at, bool most) {
  const Value& declared = at.schema[most ? "maximum" : "minimum"];
  if (!declared.IsNumber()) return;
  const Value bound = NativeBound(at, declared, most ? "Maximum boundary " : "Minimum boundary ");
  const bool exclusive = Flag(at.schema[most ? "exclusiveMaximum" : "exclusiveMinimum"]);
  const std::partial_ordering order = at.value.IsInt() && bound.IsInt()
                                          ? std::partial_ordering(at.value.AsInt() <=> bound.AsInt())
                                          : AsNumber(at.value) <=> AsNumber(bound);
  if ((most ? order < 0 : order > 0) || (order == 0 && !exclusive)) return;
  Fault(at, at.value,
        std::string(most ? "should be less than " : "should be greater than ") + (exclusive ? "" : "or equal to ") +
            Printed(bound));
}

void SchemaCheck::Array(const Place& at) {
  const Value& schema = at.schema;
  const auto items = at.value.items();
  const auto size = static_cast<std::int64_t>(items.size());
  const Value& keys = schema["x-kubernetes-list-map-keys"];
  const bool by_keys = Text(schema["x-kubernetes-list-type"]) == "map";
  for (std::size_t i = 0; i < items.size(); ++i) {
    // Items of other lists are not the same ones just because they stand at the same place.
    const Value* before = nullptr;
    if (by_keys && at.old != nullptr) {
      for (const Value& item : at.old->items()) {
        if (before == nullptr && KeysOf(item, keys) == KeysOf(items[i], keys)) before = &item;
      }
    }
    Check({At(at.path, i), schema["items"], items[i], before});
  }
  if (schema["minItems"].IsInt() && size < schema["minItems"].AsInt()) {
    Fault(at, size, "should have at least " + Printed(schema["minItems"]) + " items");
  }
  if (schema["maxItems"].IsInt() && size > schema["maxItems"].AsInt()) {
    faults_.TooMany(Field(at.path), items.size(), schema["maxItems"].AsInt());
  }
}

void SchemaCheck::Object(const Place& at) {
  const Value& schema = at.schema;
  const auto size = static_cast<std::int64_t>(at.value.size());
  if (schema["minProperties"].IsInt() && size < schema["minProperties"].AsInt()) {
    Fault(at, size, "should have at least " + Printed(schema["minProperties"]) + " properties");
  }
  if (schema["maxProperties"].IsInt() && size > schema["maxProperties"].AsInt()) {
    faults_.TooMany(Field(at.path), at.value.size(), schema["maxProperties"].AsInt());
  }
  const bool atomic = Text(schema["x-kubernetes-map-type"]) == "atomic";
  for (const auto [key, member] : at.value.members()) {
    const Value* before = at.old == nullptr || atomic ? nullptr : at.old->Find(key);
    if (const Value* inner = schema["properties"].Find(key)) {
      Check({at.path.empty() ? std::string(key) : (at.path + ".").append(key), *inner, member, before});
    } else {
      Check({(at.path + ".").append(key), schema["additionalProperties"], member, before});
    }
  }
  for (const Value& required : schema["required"].items()) {
    if (!at.value.Contains(Text(required))) faults_.Required(Field((at.path + ".").append(Text(required))));
  }
}

// Lists of the types "set" and "map" hold nothing twice.
class UniqueItems {
 public:
  void Check(const std::string& field, const Value& schema, const Value& value) {
    if (!schema.IsObject()) return;
    if (value.IsArray()) {
      const std::string_view type = Text(schema["x-kubernetes-list-type"]);
      if (type == "set" || type == "map")
        Items(field, value, type == "map" ? &schema["x-kubernetes-list-map-keys"] : nullptr);
      for (std::size_t i = 0; i < value.size(); ++i) Check(At(field, i), schema["items"], value[i]);
    }
    for (const auto [key, member] : value.members()) {
      if (const Value* inner = schema["properties"].Find(key)) {
        Check(field.empty() ? std::string(key) : (field + ".").append(key), *inner, member);
      } else {
        Check(AtKey(field, key), schema["additionalProperties"], member);
      }
    }
  }
  Faults faults;

 private:
  void Items(const std::string& field, const Value& list, const Value* keys) {
    std::set<std::string> seen;
    std::set<std::string> told;
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (keys != nullptr && !list[i].IsObject() && !list[i].IsNull()) {
        return faults.Invalid(At(field, i), list[i], "must be an object for an array of list-type map");
      }
      const Value identity = keys == nullptr ? list[i] : KeysOf(list[i], *keys);
      const std::string text = identity.EncodeJson();
      if (!seen.insert(text).second && told.insert(text).second) faults.Duplicate(At(field, i), identity);
    }
  }
};

Faults Repetitions(const Value& schema, const Value& object) {
  UniqueItems check;
  check.Check("", schema, object);
  return std::move(check.faults);
}

}  // namespace

std::vector<StatusCause> CheckAgainstSchema(const Value& schema, std::string_view subresource, const Value& object,
                                            const Value* old) {
  if (subresource == "status") {
    const Value* status = object.Find("status");
    if (status == nullptr) return {};
    SchemaCheck check("status");
    check.Check({"", schema["properties"]["status"], *status, old == nullptr ? nullptr : old->Find("status")});
    return std::move(check).TakeFaults().Take();
  }
  SchemaCheck check("");
  check.Check({"", schema, object, old});
  Faults faults = std::move(check).TakeFaults();
  if (old == nullptr || Repetitions(schema, *old).empty()) faults.Append(Repetitions(schema, object));
  return faults.Take();
}

}  // namespace kube::sandbox
