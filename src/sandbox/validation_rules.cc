#include "src/sandbox/validation_rules.h"

#include <arpa/inet.h>
#include <kube/codec/match.h>
#include <kube/meta/error.h>
#include <kube/meta/quantity.h>
#include <kube/meta/validation.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "src/codec/number.h"

namespace kube::sandbox {

std::string Printed(const Value& value) {
  if (!value.IsDouble()) return value.EncodeJson();
  std::string text;
  codec::AppendGoDouble(value.AsDouble(), &text);
  return text;
}

void Faults::Add(std::string_view reason, std::string_view head, const Value& shown, std::string_view why,
                 std::string field) {
  std::string message(head);
  message.append(": ").append(Printed(shown));
  if (!why.empty()) message.append(": ").append(why);
  causes_.push_back({std::string(reason), std::move(message), std::move(field)});
}

void Faults::Required(std::string field, std::string_view why) {
  causes_.push_back(RequiredCause(std::move(field), why));
}

void Faults::Invalid(std::string field, const Value& shown, std::string_view why) {
  Add("FieldValueInvalid", "Invalid value", shown, why, std::move(field));
}

void Faults::TypeInvalid(std::string field, const Value& shown, std::string_view why) {
  Add("FieldValueTypeInvalid", "Invalid value", shown, why, std::move(field));
}

void Faults::Forbidden(std::string field, std::string_view why) {
  causes_.push_back(ForbiddenCause(std::move(field), why));
}

void Faults::NotSupported(std::string field, const Value& shown, const std::vector<std::string_view>& supported) {
  std::string list;
  for (const std::string_view text : supported) {
    list.append(list.empty() ? "supported values: " : ", ").append(Value(text).EncodeJson());
  }
  Add("FieldValueNotSupported", "Unsupported value", shown, list, std::move(field));
}

void Faults::Duplicate(std::string field, const Value& shown) {
  Add("FieldValueDuplicate", "Duplicate value", shown, {}, std::move(field));
}

void Faults::NotFound(std::string field, const Value& shown) {
  Add("FieldValueNotFound", "Not found", shown, {}, std::move(field));
}

void Faults::TooLong(std::string field, std::size_t bytes) {
  causes_.push_back(
      {"FieldValueTooLong", "Too long: may not be more than " + std::to_string(bytes) + " bytes", std::move(field)});
}

void Faults::TooMany(std::string field, std::size_t items, std::int64_t most) {
  causes_.push_back({"FieldValueTooMany",
                     "Too many: " + std::to_string(items) + ": must have at most " + std::to_string(most) + " items",
                     std::move(field)});
}

void Faults::Append(Faults more) {
  causes_.insert(causes_.end(), std::make_move_iterator(more.causes_.begin()),
                 std::make_move_iterator(more.causes_.end()));
}

void CheckOneOf(Faults& faults, const std::string& field, const Value& text,
                std::initializer_list<std::string_view> supported, bool may_be_empty) {
  const std::string_view given = Text(text);
  if (given.empty()) {
    if (!may_be_empty) faults.Required(field);
  } else if (std::find(supported.begin(), supported.end(), given) == supported.end()) {
    faults.NotSupported(field, text, supported);
  }
}

void CheckNotNegative(Faults& faults, const std::string& field, const Value& number) {
  if (Number(number) < 0) faults.Invalid(field, number, "must be greater than or equal to 0");
}

void CheckImmutable(Faults& faults, const std::string& field, const Value& now, const Value& before) {
  if (!(now == before)) faults.Invalid(field, now, "field is immutable");
}

void CheckPortNumber(Faults& faults, const std::string& field, const Value& number) {
  const std::int64_t port = Number(number);
  if (port < 1 || port > 65535) faults.Invalid(field, port, "must be between 1 and 65535, inclusive");
}

void CheckPortName(Faults& faults, const std::string& field, std::string_view name) {
  const auto fault = [&](std::string_view why) { faults.Invalid(field, name, why); };
  bool letter = false, odd = false;
  for (const char c : name) {
    letter = letter || (c >= 'a' && c <= 'z');
    odd = odd || !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
  }
  if (name.size() > 15) fault("must be no more than 15 characters");
  if (odd) fault("must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)");
  if (!letter) fault("must contain at least one letter (a-z)");
  if (name.find("--") != std::string_view::npos) fault("must not contain consecutive hyphens");
  if (name.starts_with('-') || name.ends_with('-')) fault("must not begin or end with a hyphen");
}

void CheckPortNumberOrName(Faults& faults, const std::string& field, const Value& port) {
  if (port.IsString()) {
    CheckPortName(faults, field, Text(port));
  } else {
    CheckPortNumber(faults, field, port);
  }
}

std::string_view DnsLabelFault(std::string_view text) noexcept {
  const std::string_view why = Dns1123LabelFault(text);
  if (!why.empty() && text.size() <= 63 && IsDns1123Subdomain(text)) return "must not contain dots";
  return why;
}

void CheckDnsLabel(Faults& faults, const std::string& field, std::string_view text) {
  if (const auto why = DnsLabelFault(text); !why.empty()) faults.Invalid(field, text, why);
}

void CheckDnsSubdomain(Faults& faults, const std::string& field, std::string_view text) {
  if (const auto why = Dns1123SubdomainFault(text); !why.empty()) faults.Invalid(field, text, why);
}

void CheckRequiredText(Faults& faults, const std::string& field, const Value& text) {
  if (Text(text).empty()) faults.Required(field);
}

void CheckLabels(Faults& faults, const std::string& field, const Value& labels) {
  for (const auto [key, value] : labels.members()) {
    if (const auto why = LabelKeyFault(key); !why.empty()) faults.Invalid(field, key, why);
    if (const auto why = LabelValueFault(Text(value)); !why.empty()) faults.Invalid(field, value, why);
  }
}

void CheckLabelSelector(Faults& faults, const std::string& field, const Value& selector) {
  CheckLabels(faults, field + ".matchLabels", selector["matchLabels"]);
  const auto expressions = selector["matchExpressions"].items();
  for (std::size_t i = 0; i < expressions.size(); ++i) {
    const std::string at = At(field + ".matchExpressions", i);
    const Value& values = expressions[i]["values"];
    const std::string_view op = Text(expressions[i]["operator"]);
    if (op == "In" || op == "NotIn") {
      if (values.empty()) faults.Required(at + ".values", "must be specified when `operator` is 'In' or 'NotIn'");
    } else if (op == "Exists" || op == "DoesNotExist") {
      if (!values.empty()) {
        faults.Forbidden(at + ".values", "may not be specified when `operator` is 'Exists' or 'DoesNotExist'");
      }
    } else {
      faults.Invalid(at + ".operator", op, "not a valid selector operator");
    }
    const std::string_view key = Text(expressions[i]["key"]);
    if (const auto why = LabelKeyFault(key); !why.empty()) faults.Invalid(at + ".key", key, why);
    for (std::size_t k = 0; k < values.size(); ++k) {
      if (const auto why = LabelValueFault(Text(values[k])); !why.empty()) {
        faults.Invalid(At(at + ".values", k), values[k], why);
      }
    }
  }
}

void CheckIp(Faults& faults, const std::string& field, const Value& text) {
  const std::string address(Text(text));
  in6_addr parsed{};
  if (inet_pton(AF_INET, address.c_str(), &parsed) != 1 && inet_pton(AF_INET6, address.c_str(), &parsed) != 1) {
    faults.Invalid(field, text, "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)");
  }
}

void CheckConfigKey(Faults& faults, const std::string& field, std::string_view key) {
  const bool plain = !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.';
  });
  if (key.size() > 253) faults.Invalid(field, key, "must be no more than 253 characters");
  if (!plain) {
    faults.Invalid(field, key, "must consist of letters, digits, '-', '_' and '.'");
  }
  if (key == "." || key == "..") {
    faults.Invalid(field, key, key == "." ? "must not be '.'" : "must not be '..'");
  } else if (key.starts_with("..")) {
    faults.Invalid(field, key, "must not start with '..'");
  }
}

void CheckNumberOrPercent(Faults& faults, const std::string& field, const Value& amount) {
  if (amount.IsNull()) return;
  if (!amount.IsString()) return CheckNotNegative(faults, field, amount);
  const std::string_view text = Text(amount);
  const std::string_view digits = text.substr(0, text.empty() ? 0 : text.size() - 1);
  const bool percent = text.ends_with('%') && !digits.empty() &&
                       std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!percent) {
    faults.Invalid(field, amount, "must be a number, or a whole number followed by '%'");
  }
}

bool Selects(const Value& selector, const Value& labels) {
  try {
    return MatchesLabels(LabelSelectorFromValue(selector), labels);
  } catch (const Error&) {
    return true;
  }
}

namespace {
Quantity QuantityOf(const Value& value) {
  const std::string text = value.IsInt() ? std::to_string(value.AsInt()) : std::string(Text(value));
  return Quantity::Parse(text).value_or(Quantity());
}
}  // namespace

int CompareQuantities(const Value& a, const Value& b) {
  const auto order = QuantityOf(a) <=> QuantityOf(b);
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}

bool IsNegativeQuantity(const Value& quantity) { return QuantityOf(quantity).Sign() < 0; }

}  // namespace kube::sandbox
