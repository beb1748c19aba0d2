// Every table is sound: checked over all types that can be reached from a kind.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "kube/api/core/v1/types.h"
#include "kube/api/version/types.h"
#include "kube/codec/registry.h"
#include "kube/meta/boxed.h"
#include "kube/meta/int_or_string.h"
#include "kube/meta/list.h"
#include "kube/meta/map.h"
#include "kube/meta/quantity.h"
#include "kube/meta/raw.h"
#include "kube/meta/time.h"

namespace {

using kube::Field;
using kube::FieldShape;
using kube::FieldType;
using kube::TypeInfo;

const std::vector<const TypeInfo*>& Reachable() {
  static const std::vector<const TypeInfo*> all = [] {
    std::vector<const TypeInfo*> out(kube::AllTypeInfos().begin(), kube::AllTypeInfos().end());
    std::set<const TypeInfo*> seen(out.begin(), out.end());
    for (std::size_t i = 0; i < out.size(); ++i) {
      const TypeInfo* info = out[i];
      for (const Field* f = info->fields; f != info->fields + info->field_count; ++f) {
        if (f->message && seen.insert(f->message).second) out.push_back(f->message);
      }
    }
    return out;
  }();
  return all;
}

std::size_t SizeOfValue(const Field& f) {
  switch (f.type) {
    case FieldType::kBool:
      return sizeof(bool);
    case FieldType::kInt32:
      return sizeof(std::int32_t);
    case FieldType::kInt64:
    case FieldType::kDouble:
      return sizeof(std::int64_t);
    case FieldType::kString:
    case FieldType::kBytes:
    case FieldType::kRawJson:
      return sizeof(std::string);
    case FieldType::kTime:
    case FieldType::kMicroTime:
    case FieldType::kDuration:
      return sizeof(std::int64_t);
    case FieldType::kQuantity:
      return sizeof(kube::Quantity);
    case FieldType::kIntOrString:
      return sizeof(kube::IntOrString);
    case FieldType::kStringList:
      return sizeof(kube::List<std::string>);
    case FieldType::kMessage:
      return f.message->size;
  }
  return 0;
}

std::size_t SizeOfMember(const Field& f) {
  switch (f.shape) {
    case FieldShape::kValue:
    case FieldShape::kOptional:
      return SizeOfValue(f);  // an optional has at least that
    case FieldShape::kBoxed:
      return sizeof(void*);
    case FieldShape::kList:
    case FieldShape::kMap:
      return sizeof(std::vector<int>);
  }
  return 0;
}

TEST(Tables, CoverAllTypes) { EXPECT_GT(Reachable().size(), 1000u); }

TEST(Tables, OfRowsNameDistinctKeysInsideTheStruct) {
  for (const TypeInfo* info : Reachable()) {
    std::set<std::string_view> keys;
    std::set<std::uint32_t> offsets;
    for (const Field* f = info->json_fields; f != info->json_fields + info->json_count; ++f) {
      EXPECT_TRUE(keys.insert(f->name()).second) << info->name << "." << f->name();
      EXPECT_TRUE(offsets.insert(f->offset).second) << info->name << "." << f->name();
      EXPECT_FALSE(f->Is(kube::kInline)) << info->name << "." << f->name();
      EXPECT_LE(f->offset + SizeOfMember(*f), info->size) << info->name << "." << f->name();
      EXPECT_EQ(f->message != nullptr, f->type == FieldType::kMessage) << info->name << "." << f->name();
    }
  }
}

TEST(Tables, KeepMembersApart) {
  for (const TypeInfo* info : Reachable()) {
    std::vector<const Field*> rows;
    for (const Field* f = info->fields; f != info->fields + info->field_count; ++f) rows.push_back(f);
    std::sort(rows.begin(), rows.end(), [](const Field* a, const Field* b) { return a->offset < b->offset; });
    for (std::size_t i = 1; i < rows.size(); ++i) {
      EXPECT_LE(rows[i - 1]->offset + SizeOfMember(*rows[i - 1]), rows[i]->offset)
          << info->name << "." << rows[i]->name();
    }
  }
}

TEST(Tables, HoldKeysReadyToCopy) {
  for (const TypeInfo* info : Reachable()) {
    for (const Field* f = info->json_fields; f != info->json_fields + info->json_count; ++f) {
      const std::size_t size = f->name().size() + 3;
      EXPECT_EQ(std::string(f->key, size), "\"" + std::string(f->name()) + "\":");
      for (std::size_t i = size; i < (size + 31) / 32 * 32; ++i) EXPECT_EQ(f->key[i], '\0') << f->name();
      std::uint64_t prefix = 0;
      for (std::size_t i = 0; i < f->name().size() && i < 8; ++i) {
        prefix |= std::uint64_t{static_cast<unsigned char>(f->name()[i])} << (8 * i);
      }
      EXPECT_EQ(f->prefix, prefix);
    }
  }
}

TEST(Tables, IndexEveryProtobufNumber) {
  for (const TypeInfo* info : Reachable()) {
    std::size_t indexed = 0;
    for (std::size_t n = 0; n < info->index_size; ++n) {
      if (info->index[n] == 0) continue;
      ++indexed;
      ASSERT_LE(info->index[n], info->field_count) << info->name;
      EXPECT_EQ(info->fields[info->index[n] - 1].number, n) << info->name;
    }
    std::size_t numbered = 0;
    for (const Field* f = info->fields; f != info->fields + info->field_count; ++f) numbered += f->number != 0;
    EXPECT_EQ(indexed, numbered) << info->name;
  }
}

void Flatten(const TypeInfo& info, std::uint32_t base, std::vector<std::pair<std::string_view, std::uint32_t>>* out) {
  for (const Field* f = info.fields; f != info.fields + info.field_count; ++f) {
    if (f->Is(kube::kInline)) {
      Flatten(*f->message, base + f->offset, out);
    } else {
      out->emplace_back(f->name(), base + f->offset);
    }
  }
}

TEST(Tables, FlattenInlinedStructsForJson) {
  for (const TypeInfo* info : Reachable()) {
    std::vector<std::pair<std::string_view, std::uint32_t>> flat;
    Flatten(*info, 0, &flat);
    ASSERT_EQ(flat.size(), info->json_count) << info->name;
    for (std::size_t i = 0; i < flat.size(); ++i) {
      EXPECT_EQ(flat[i].first, info->json_fields[i].name()) << info->name;
      EXPECT_EQ(flat[i].second, info->json_fields[i].offset) << info->name << "." << flat[i].first;
    }
  }
}

TEST(Tables, HaveTheOperationsTheirUsersNeed) {
  for (const TypeInfo* info : Reachable()) {
    EXPECT_FALSE(info->name.empty());
    EXPECT_TRUE(info->create && info->destroy && info->copy && info->clear) << info->name;
    EXPECT_EQ(info->api_version.empty(), info->kind.empty()) << info->name;
    for (const Field* f = info->fields; f != info->fields + info->field_count; ++f) {
      if (!f->message) continue;
      EXPECT_TRUE(f->shape != FieldShape::kList || f->message->list) << info->name << "." << f->name();
      EXPECT_TRUE(f->shape != FieldShape::kMap || f->message->map) << info->name << "." << f->name();
      EXPECT_NE(f->shape, FieldShape::kOptional) << info->name << "." << f->name();
    }
  }
}

TEST(Tables, CreateCopyClearAndDestroyEveryType) {
  for (const TypeInfo* info : Reachable()) {
    void* a = info->create();
    void* b = info->create();
    info->copy(a, b);
    info->clear(a);
    info->destroy(a);
    info->destroy(b);
  }
}

TEST(Tables, AddressMembersOfARealStruct) {
  kube::core::v1::Pod pod{.metadata = {.name = "web"}};
  const TypeInfo& info = kube::TypeInfoOf<kube::core::v1::Pod>();
  EXPECT_EQ(info.name, "core/v1.Pod");
  EXPECT_EQ(info.api_version, "v1");
  EXPECT_EQ(info.size, sizeof(pod));
  const Field& metadata = info.fields[info.index[1] - 1];
  EXPECT_EQ(metadata.name(), "metadata");
  const Field& name = metadata.message->fields[metadata.message->index[1] - 1];
  const char* address = reinterpret_cast<const char*>(&pod) + metadata.offset + name.offset;
  EXPECT_EQ(*reinterpret_cast<const std::string*>(address), "web");
}

TEST(Tables, CarryHowListsAreMerged) {
  const TypeInfo& info = kube::TypeInfoOf<kube::core::v1::PodSpec>();
  ASSERT_NE(info.merge, nullptr);
  const auto merge_of = [&](std::string_view key) {
    for (std::size_t i = 0; i < info.json_count; ++i) {
      if (info.json_fields[i].name() == key) return info.merge[i];
    }
    throw std::out_of_range(std::string(key));
  };
  EXPECT_EQ(merge_of("containers").patch_strategy, "merge");
  EXPECT_EQ(merge_of("containers").patch_merge_key, "name");
  EXPECT_EQ(merge_of("containers").list_type, "map");
  EXPECT_EQ(merge_of("containers").list_map_keys, "name");
  EXPECT_EQ(merge_of("volumes").patch_strategy, "merge,retainKeys");
  EXPECT_EQ(merge_of("nodeSelector").map_type, "atomic");
  EXPECT_EQ(merge_of("securityContext").map_type, "");
}

TEST(Tables, OfTypesWithoutProtobufFormHaveNoNumbers) {
  const TypeInfo& table = kube::TypeInfoOf<kube::meta::v1::Table>();
  EXPECT_EQ(table.index_size, 0);
  EXPECT_EQ(kube::TypeInfoOf<kube::version::Info>().index_size, 0);
}

}  // namespace
