// Patches from strangers end in a result or a PatchError, in bounded time and memory; computed ones do what they shall.
// The input: a byte that chooses the kind, then two JSON texts with a NUL between: an object, and a patch or another
// object.
#include "fuzz/fuzz_util.h"
#include "kube/codec/patch_create.h"
#include "kube/codec/registry.h"

namespace kube::fuzz {
namespace {

const TypeInfo& TypeFor(std::uint8_t choice) {
  switch (choice % 4) {
    case 0:
      return *FindTypeInfo("v1", "Pod");
    case 1:
      return *FindTypeInfo("apps/v1", "Deployment");
    case 2:
      return *FindTypeInfo("v1", "Service");
    default:
      return *FindTypeInfo("apiextensions.k8s.io/v1", "CustomResourceDefinition");
  }
}

// A patch is a document of at most this many bytes for each that the texts have, JSON patches aside (these have limits
// of their own for what they copy).
constexpr std::size_t kMaxGrowth = 64;

void Apply(const Value& target, const Value& patch, const TypeInfo& type, std::size_t size) {
  try {
    const std::string text = ApplyStrategicMergePatch(target, patch, type).EncodeJson();
    Check(text.size() <= kMaxGrowth * (size + 64), "a strategic patch grows the object", text);
  } catch (const PatchError&) {
  }
  const std::string merged = ApplyMergePatch(target, patch).EncodeJson();
  Check(merged.size() <= kMaxGrowth * (size + 64), "a merge patch grows the object", merged);
  try {
    const std::string text = ApplyJsonPatch(target, patch).EncodeJson();
    Check(text.size() <= 4 * 1024 * 1024 + kMaxGrowth * (size + 64), "a JSON patch grows the object");
    Check(Value::DecodeJson(text).EncodeJson() == text, "the result cannot be read back", text);
  } catch (const PatchError&) {
  }
}

void Create(const Value& a, const Value& b, const TypeInfo& type) {
  const Value patch = CreateJsonPatch(a, b);
  if (a.IsObject() && b.IsObject() && patch.size() <= JsonPatchLimits().max_operations) {
    Check(ApplyJsonPatch(a, patch) == b, "the computed JSON patch does not do it", patch.EncodeJson(), b.EncodeJson());
  }
  const Value merge = CreateMergePatch(a, b);
  if (a.IsObject() && b.IsObject()) {
    // Nulls in `b` are deletions, so what comes out is compared by patching once more.
    const Value once = ApplyMergePatch(a, merge);
    Check(ApplyMergePatch(once, CreateMergePatch(once, once)) == once, "a merge patch of nothing changes something");
  }
  try {
    const Value strategic = CreateStrategicMergePatch(a, b, type);
    (void)ApplyStrategicMergePatch(a, strategic, type);
  } catch (const PatchError&) {
  }
  for (const bool overwrite : {true, false}) {
    try {
      (void)CreateThreeWayStrategicMergePatch(a, b, a, type, {.overwrite = overwrite});
      (void)CreateThreeWayStrategicMergePatch(a, b, b, type, {.overwrite = overwrite});
      (void)CreateThreeWayMergePatch(b, a, b, {.overwrite = overwrite});
    } catch (const PatchError&) {
    } catch (const PatchConflictError&) {
    }
  }
}

}  // namespace
}  // namespace kube::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kube;
  if (size < 2) return 0;
  const fuzz::Input input(data + 1, size - 1);
  const std::size_t middle = input.text().find('\0');
  if (middle == std::string_view::npos) return 0;
  Value first;
  Value second;
  DecodeFailure failure;
  if (!Value::TryDecodeJson(input.text().substr(0, middle), &first, {}, &failure)) return 0;
  if (!Value::TryDecodeJson(input.text().substr(middle + 1), &second, {}, &failure)) return 0;
  const TypeInfo& type = fuzz::TypeFor(data[0]);
  fuzz::Apply(first, second, type, size);
  fuzz::Create(first, second, type);
  return 0;
}
