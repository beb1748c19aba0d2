// Schemas of the API types in OpenAPI's words, made from the tables that the codec works with.
#ifndef KUBE_SRC_SANDBOX_OPENAPI_SCHEMA_H_
#define KUBE_SRC_SANDBOX_OPENAPI_SCHEMA_H_

#include <kube/codec/type_info.h>
#include <kube/codec/value.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kube::sandbox {

enum class OpenApiVersion : unsigned char { kV2, kV3 };

/// The name of a type's definition: "io.k8s.api.core.v1.PodSpec".
std::string DefinitionName(const TypeInfo& type);

/// The definitions of some types and of all that they consist of.
class SchemaSet {
 public:
  explicit SchemaSet(OpenApiVersion version);

  /// Puts the type in, and returns a schema that refers to it.
  Value Refer(const TypeInfo& type);
  /// The same for a definition that is no type of ours; see AddDefinition().
  Value ReferTo(std::string_view name) const;
  void AddDefinition(std::string_view name, Value schema) { definitions_[name] = std::move(schema); }

  /// All that was referred to, by name.
  Value TakeDefinitions();

 private:
  Value Describe(const TypeInfo& type);
  Value DescribeField(const TypeInfo& owner, const Field& field, const FieldMergeInfo* merge);
  Value DescribeOne(const TypeInfo& owner, const Field& field, bool by_value);
  Value ReferToScalar(std::string_view name);
  Value Wrapped(Value reference, bool by_value) const;

  OpenApiVersion version_;
  Value definitions_ = EmptyObject();
  std::set<const TypeInfo*> known_;
  std::set<const TypeInfo*> atomic_;  // structs that are replaced as a whole
  std::vector<const TypeInfo*> todo_;

  static Value EmptyObject();
};

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_OPENAPI_SCHEMA_H_
