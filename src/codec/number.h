// Numbers as text, the way Go reads and writes them.
#ifndef KUBE_SRC_CODEC_NUMBER_H_
#define KUBE_SRC_CODEC_NUMBER_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace kube::codec {

/// The nearest double to a JSON number. False when it is too large to be one (too small is zero).
bool ParseDouble(std::string_view text, double* value);

inline constexpr std::size_t kMaxDoubleText = 32;

/// Writes `value` at `out` (kMaxDoubleText bytes) and returns the position behind: the shortest digits that read back
/// the same, as a plain decimal from 1e-6 up to 1e21, else with exponent. Source: Go encoding/json (floatEncoder).
/// NaN and infinities have no JSON form: null.
char* WriteDouble(double value, char* out);

/// As Go's fmt prints a float64 with %v: the shortest digits, with exponent below 1e-4 and from 1e6 on.
void AppendGoDouble(double value, std::string* out);

}  // namespace kube::codec

#endif  // KUBE_SRC_CODEC_NUMBER_H_
