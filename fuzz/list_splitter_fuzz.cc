// The list splitter: blocks of any size give the same items and the same verdict; what the whole-body decoders read, it
// cuts into the same items, and it never takes a cut-off body for a whole one.
#include <memory>

#include "fuzz/fuzz_util.h"
#include "kube/api/core/v1/types.h"
#include "kube/codec/equality.h"
#include "kube/codec/protobuf.h"
#include "kube/codec/value.h"
#include "src/client/list_splitter.h"

namespace {

using kube::fuzz::Check;
using kube::internal::ListSplitter;

constexpr std::size_t kMaxItem = 4096;

struct Split {
  std::vector<std::string> items;
  std::string list;
  bool whole = false;
};

Split Run(std::unique_ptr<ListSplitter> splitter, std::string_view bytes, std::size_t step) {
  Split split;
  for (std::size_t at = 0; at < bytes.size(); at += step) {
    const auto block = std::make_unique<kube::fuzz::Input>(reinterpret_cast<const std::uint8_t*>(bytes.data()) + at,
                                                           std::min(step, bytes.size() - at));
    splitter->Feed(block->text());
    for (std::string_view item;;) {
      const ListSplitter::Outcome outcome = splitter->Next(&item);
      if (outcome == ListSplitter::Outcome::kFailed) {
        Check(!splitter->failure().empty() && splitter->offset() <= bytes.size(), "a failure without place or reason");
        Check(!splitter->Finish(), "a failure that is forgotten");
        return split;
      }
      if (outcome == ListSplitter::Outcome::kNeedMore) break;
      Check(item.size() <= kMaxItem, "an item beyond the limit");
      split.items.emplace_back(item);
    }
  }
  split.whole = splitter->Finish();
  if (split.whole) split.list = splitter->list();
  return split;
}

void CompareJson(const Split& split, std::string_view text) {
  kube::Value value;
  kube::DecodeFailure failure;
  if (!split.whole || !kube::Value::TryDecodeJson(text, &value, {}, &failure)) return;
  Check(value.IsObject(), "a list that is no object", text);
  std::size_t n = 0;
  if (value["items"].IsArray()) {
    for (const kube::Value& item : value["items"].items()) {
      kube::Value part;
      Check(n < split.items.size() && kube::Value::TryDecodeJson(split.items[n++], &part, {}, &failure) && part == item,
            "another item than the decoder's", text);
    }
  }
  Check(n == split.items.size(), "more items than the decoder's", text);
  kube::Value list;
  Check(kube::Value::TryDecodeJson(split.list, &list, {}, &failure), "a list that does not decode", text, split.list);
  value.Erase("items");
  Check(list == value, "another list than the decoder's", text, split.list);
}

void CompareProtobuf(const Split& split, std::string_view bytes) {
  kube::core::v1::PodList whole, list;
  kube::DecodeFailure failure;
  if (!split.whole || !kube::TryDecodeProtobuf(bytes, &whole, {}, &failure) || whole.kind == "Status") return;
  Check(whole.items.size() == split.items.size(), "not as many items as the decoder's");
  for (std::size_t i = 0; i < whole.items.size(); ++i) {
    kube::core::v1::Pod pod;
    Check(kube::TryDecodeProtobufMessage(split.items[i], &pod, {}, &failure) && kube::Equal(pod, whole.items[i]),
          "another item than the decoder's");
  }
  whole.items.clear();
  Check(kube::TryDecodeProtobuf(split.list, &list, {}, &failure) && kube::Equal(list, whole),
        "another list than the decoder's");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  // The first byte chooses the size of the blocks.
  const std::size_t step = data[0] % 64 + 1;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  for (bool json : {true, false}) {
    auto make = [json] {
      return json ? kube::internal::MakeJsonListSplitter(kMaxItem)
                  : kube::internal::MakeProtobufListSplitter(2, kMaxItem);
    };
    const Split split = Run(make(), bytes, bytes.size() + 1), pieces = Run(make(), bytes, step);
    Check(split.whole == pieces.whole && split.list == pieces.list, "blocks change the verdict", bytes);
    if (split.whole) Check(split.items == pieces.items, "blocks change the items", bytes);
    json ? CompareJson(split, bytes) : CompareProtobuf(split, bytes);
  }
  return 0;
}
