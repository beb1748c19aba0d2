// What a YAML scalar means.
#ifndef KUBE_SRC_CODEC_YAML_SCALAR_H_
#define KUBE_SRC_CODEC_YAML_SCALAR_H_

#include <cstdint>
#include <string>
#include <string_view>

namespace kube::codec {

struct YamlScalar {
  enum class Kind : std::uint8_t { kNull, kBool, kInt, kUint, kFloat, kString, kTimestamp };

  Kind kind = Kind::kString;  // a timestamp is a string in JSON
  bool boolean = false;
  std::int64_t integer = 0;
  std::uint64_t unsigned_integer = 0;  // kUint: above int64
  double number = 0;                   // kFloat: may be infinite or not a number
};

// The value of a plain scalar. Source: go-yaml v2 (resolve.go), that is YAML 1.1 with Go's number syntax.
YamlScalar ResolveYamlScalar(std::string_view text);

// Whether `text`, unquoted, would come back as a string: false for `yes`, `1`, `~`, dates, the merge key `<<`, and also
// for 1.1's numbers to base 60, which only other readers know.
bool IsPlainYamlString(std::string_view text);

// Appends a float as go-yaml prints it: shortest digits, an exponent from 1e+06 and 1e-05 on. Source: Go strconv,
// format g.
void AppendYamlFloat(double value, std::string* out);

// The same for a number used as a key, which sigs.k8s.io/yaml prints in the precision of a 32-bit float.
void AppendYamlKeyFloat(double value, std::string* out);

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_YAML_SCALAR_H_
