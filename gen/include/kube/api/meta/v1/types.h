// Made by tools/codegen from k8s.io/apimachinery@v0.36.3 (k8s.io/apimachinery/pkg/apis/meta/v1); edits are lost.
// The types of meta/v1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_META_V1_TYPES_H_
#define KUBE_API_META_V1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/meta/v1/fwd.h"
#include "kube/codec/type_info.h"
#include "kube/meta/boxed.h"
#include "kube/meta/int_or_string.h"
#include "kube/meta/list.h"
#include "kube/meta/map.h"
#include "kube/meta/quantity.h"
#include "kube/meta/raw.h"
#include "kube/meta/resource.h"
#include "kube/meta/time.h"

namespace kube::meta::v1 {

using kube::described::operator==;

inline constexpr char kRFC3339Micro[] = "2006-01-02T15:04:05.000000Z07:00";
inline constexpr char kWatchEventKind[] = "WatchEvent";
inline constexpr char kObjectNameField[] = "metadata.name";
inline constexpr char kFinalizerOrphanDependents[] = "orphan";
inline constexpr char kFinalizerDeleteDependents[] = "foregroundDeletion";
inline constexpr char kNamespaceDefault[] = "default";
inline constexpr char kNamespaceAll[] = "";
inline constexpr char kNamespaceNone[] = "";
inline constexpr char kNamespaceSystem[] = "kube-system";
inline constexpr char kNamespacePublic[] = "kube-public";
inline constexpr char kInitialEventsAnnotationKey[] = "k8s.io/initial-events-end";
inline constexpr char kResourceVersionMatchNotOlderThan[] = "NotOlderThan";
inline constexpr char kResourceVersionMatchExact[] = "Exact";
inline constexpr char kDeletePropagationOrphan[] = "Orphan";
inline constexpr char kDeletePropagationBackground[] = "Background";
inline constexpr char kDeletePropagationForeground[] = "Foreground";
inline constexpr char kDryRunAll[] = "All";
inline constexpr char kFieldValidationIgnore[] = "Ignore";
inline constexpr char kFieldValidationWarn[] = "Warn";
inline constexpr char kFieldValidationStrict[] = "Strict";
inline constexpr char kStatusSuccess[] = "Success";
inline constexpr char kStatusFailure[] = "Failure";
inline constexpr char kStatusReasonUnknown[] = "";
inline constexpr char kStatusReasonUnauthorized[] = "Unauthorized";
inline constexpr char kStatusReasonForbidden[] = "Forbidden";
inline constexpr char kStatusReasonNotFound[] = "NotFound";
inline constexpr char kStatusReasonAlreadyExists[] = "AlreadyExists";
inline constexpr char kStatusReasonConflict[] = "Conflict";
inline constexpr char kStatusReasonGone[] = "Gone";
inline constexpr char kStatusReasonInvalid[] = "Invalid";
inline constexpr char kStatusReasonServerTimeout[] = "ServerTimeout";
inline constexpr char kStatusReasonStoreReadError[] = "StorageReadError";
inline constexpr char kStatusReasonTimeout[] = "Timeout";
inline constexpr char kStatusReasonTooManyRequests[] = "TooManyRequests";
inline constexpr char kStatusReasonBadRequest[] = "BadRequest";
inline constexpr char kStatusReasonMethodNotAllowed[] = "MethodNotAllowed";
inline constexpr char kStatusReasonNotAcceptable[] = "NotAcceptable";
inline constexpr char kStatusReasonRequestEntityTooLarge[] = "RequestEntityTooLarge";
inline constexpr char kStatusReasonUnsupportedMediaType[] = "UnsupportedMediaType";
inline constexpr char kStatusReasonInternalError[] = "InternalError";
inline constexpr char kStatusReasonExpired[] = "Expired";
inline constexpr char kStatusReasonServiceUnavailable[] = "ServiceUnavailable";
inline constexpr char kCauseTypeFieldValueNotFound[] = "FieldValueNotFound";
inline constexpr char kCauseTypeFieldValueRequired[] = "FieldValueRequired";
inline constexpr char kCauseTypeFieldValueDuplicate[] = "FieldValueDuplicate";
inline constexpr char kCauseTypeFieldValueInvalid[] = "FieldValueInvalid";
inline constexpr char kCauseTypeFieldValueNotSupported[] = "FieldValueNotSupported";
inline constexpr char kCauseTypeForbidden[] = "FieldValueForbidden";
inline constexpr char kCauseTypeTooLong[] = "FieldValueTooLong";
inline constexpr char kCauseTypeTooMany[] = "FieldValueTooMany";
inline constexpr char kCauseTypeInternal[] = "InternalError";
inline constexpr char kCauseTypeTypeInvalid[] = "FieldValueTypeInvalid";
inline constexpr char kCauseTypeUnexpectedServerResponse[] = "UnexpectedServerResponse";
inline constexpr char kCauseTypeFieldManagerConflict[] = "FieldManagerConflict";
inline constexpr char kCauseTypeResourceVersionTooLarge[] = "ResourceVersionTooLarge";
inline constexpr char kLabelSelectorOpIn[] = "In";
inline constexpr char kLabelSelectorOpNotIn[] = "NotIn";
inline constexpr char kLabelSelectorOpExists[] = "Exists";
inline constexpr char kLabelSelectorOpDoesNotExist[] = "DoesNotExist";
inline constexpr char kFieldSelectorOpIn[] = "In";
inline constexpr char kFieldSelectorOpNotIn[] = "NotIn";
inline constexpr char kFieldSelectorOpExists[] = "Exists";
inline constexpr char kFieldSelectorOpDoesNotExist[] = "DoesNotExist";
inline constexpr char kManagedFieldsOperationApply[] = "Apply";
inline constexpr char kManagedFieldsOperationUpdate[] = "Update";
inline constexpr char kRowCompleted[] = "Completed";
inline constexpr char kConditionTrue[] = "True";
inline constexpr char kConditionFalse[] = "False";
inline constexpr char kConditionUnknown[] = "Unknown";
inline constexpr char kIncludeNone[] = "None";
inline constexpr char kIncludeMetadata[] = "Metadata";
inline constexpr char kIncludeObject[] = "Object";

/// meta/v1 GroupResource.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#GroupResource
struct GroupResource {
  std::string group{};
  std::string resource{};
};

/// meta/v1 GroupVersionResource.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#GroupVersionResource
struct GroupVersionResource {
  std::string group{};
  std::string version{};
  std::string resource{};
};

/// meta/v1 GroupKind.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#GroupKind
struct GroupKind {
  std::string group{};
  std::string kind{};
};

/// meta/v1 GroupVersionKind.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#GroupVersionKind
struct GroupVersionKind {
  std::string group{};
  std::string version{};
  std::string kind{};
};

/// meta/v1 GroupVersion.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#GroupVersion
struct GroupVersion {
  std::string group{};
  std::string version{};
};

/// meta/v1 TypeMeta.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#TypeMeta
struct TypeMeta {
  std::string kind{};
  std::string api_version{};
};

/// meta/v1 ShardInfo.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#ShardInfo
struct ShardInfo {
  std::string selector{};
};

/// meta/v1 ListMeta.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#ListMeta
struct ListMeta {
  std::string self_link{};
  std::string resource_version{};
  std::string continue_{};
  std::optional<std::int64_t> remaining_item_count{};
  Boxed<ShardInfo> shard_info{};
};

/// meta/v1 OwnerReference.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#OwnerReference
struct OwnerReference {
  std::string api_version{};
  std::string kind{};
  std::string name{};
  std::string uid{};
  std::optional<bool> controller{};
  std::optional<bool> block_owner_deletion{};
};

/// meta/v1 ManagedFieldsEntry.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#ManagedFieldsEntry
struct ManagedFieldsEntry {
  std::string manager{};
  std::string operation{};
  std::string api_version{};
  std::optional<Time> time{};
  std::string fields_type{};
  std::optional<RawJson> fields_v1{};
  std::string subresource{};
};

/// meta/v1 ObjectMeta.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#ObjectMeta
struct ObjectMeta {
  std::string name{};
  std::string generate_name{};
  std::string namespace_{};
  std::string self_link{};
  std::string uid{};
  std::string resource_version{};
  std::int64_t generation{};
  Time creation_timestamp{};
  std::optional<Time> deletion_timestamp{};
  std::optional<std::int64_t> deletion_grace_period_seconds{};
  Map<std::string> labels{};
  Map<std::string> annotations{};
  kube::List<OwnerReference> owner_references{};
  kube::List<std::string> finalizers{};
  kube::List<ManagedFieldsEntry> managed_fields{};
};

/// Kind ListOptions of v1.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#ListOptions
struct ListOptions {
  std::string api_version{};
  std::string kind{};
  std::string label_selector{};
  std::string field_selector{};
  bool watch{};
  bool allow_watch_bookmarks{};
  std::string resource_version{};
  std::string resource_version_match{};
  std::optional<std::int64_t> timeout_seconds{};
  std::int64_t limit{};
  std::string continue_{};
  std::optional<bool> send_initial_events{};
  std::string shard_selector{};
};

/// Kind GetOptions of v1.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#GetOptions
struct GetOptions {
  std::string api_version{};
  std::string kind{};
  std::string resource_version{};
};

/// meta/v1 Preconditions.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#Preconditions
struct Preconditions {
  std::optional<std::string> uid{};
  std::optional<std::string> resource_version{};
};

/// Kind DeleteOptions of v1.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#DeleteOptions
struct DeleteOptions {
  std::string api_version{};
  std::string kind{};
  std::optional<std::int64_t> grace_period_seconds{};
  Boxed<Preconditions> preconditions{};
  std::optional<bool> orphan_dependents{};
  std::optional<std::string> propagation_policy{};
  kube::List<std::string> dry_run{};
  std::optional<bool> ignore_store_read_error_with_cluster_breaking_potential{};
};

/// Kind CreateOptions of v1.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#CreateOptions
struct CreateOptions {
  std::string api_version{};
  std::string kind{};
  kube::List<std::string> dry_run{};
  std::string field_manager{};
  std::string field_validation{};
};

/// Kind PatchOptions of v1.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#PatchOptions
struct PatchOptions {
  std::string api_version{};
  std::string kind{};
  kube::List<std::string> dry_run{};
  std::optional<bool> force{};
  std::string field_manager{};
  std::string field_validation{};
};

/// Kind ApplyOptions of meta.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#ApplyOptions
struct ApplyOptions {
  std::string api_version{};
  std::string kind{};
  kube::List<std::string> dry_run{};
  bool force{};
  std::string field_manager{};
};

/// Kind UpdateOptions of v1.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#UpdateOptions
struct UpdateOptions {
  std::string api_version{};
  std::string kind{};
  kube::List<std::string> dry_run{};
  std::string field_manager{};
  std::string field_validation{};
};

/// meta/v1 StatusCause.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#StatusCause
struct StatusCause {
  std::string reason{};
  std::string message{};
  std::string field{};
};

/// meta/v1 StatusDetails.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#StatusDetails
struct StatusDetails {
  std::string name{};
  std::string group{};
  std::string kind{};
  std::string uid{};
  kube::List<StatusCause> causes{};
  std::int32_t retry_after_seconds{};
};

/// Kind Status of v1.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#Status
struct Status {
  std::string api_version{};
  std::string kind{};
  ListMeta metadata{};
  std::string status{};
  std::string message{};
  std::string reason{};
  Boxed<StatusDetails> details{};
  std::int32_t code{};
};

/// Kind List of v1.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#List
struct List {
  std::string api_version{};
  std::string kind{};
  ListMeta metadata{};
  kube::List<RawJson> items{};
};

/// meta/v1 ServerAddressByClientCIDR.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#ServerAddressByClientCIDR
struct ServerAddressByClientCIDR {
  std::string client_cidr{};
  std::string server_address{};
};

/// Kind APIVersions of v1.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#APIVersions
struct APIVersions {
  std::string api_version{};
  std::string kind{};
  kube::List<std::string> versions{};
  kube::List<ServerAddressByClientCIDR> server_address_by_client_cidrs{};
};

/// meta/v1 GroupVersionForDiscovery.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#GroupVersionForDiscovery
struct GroupVersionForDiscovery {
  std::string group_version{};
  std::string version{};
};

/// Kind APIGroup of v1.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#APIGroup
struct APIGroup {
  std::string api_version{};
  std::string kind{};
  std::string name{};
  kube::List<GroupVersionForDiscovery> versions{};
  GroupVersionForDiscovery preferred_version{};
  kube::List<ServerAddressByClientCIDR> server_address_by_client_cidrs{};
};

/// Kind APIGroupList of v1.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#APIGroupList
struct APIGroupList {
  std::string api_version{};
  std::string kind{};
  kube::List<APIGroup> groups{};
};

/// meta/v1 APIResource.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#APIResource
struct APIResource {
  std::string name{};
  std::string singular_name{};
  bool namespaced{};
  std::string group{};
  std::string version{};
  std::string kind{};
  kube::List<std::string> verbs{};
  kube::List<std::string> short_names{};
  kube::List<std::string> categories{};
  std::string storage_version_hash{};
};

/// Kind APIResourceList of v1.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#APIResourceList
struct APIResourceList {
  std::string api_version{};
  std::string kind{};
  std::string group_version{};
  kube::List<APIResource> resources{};
};

/// meta/v1 RootPaths.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#RootPaths
struct RootPaths {
  kube::List<std::string> paths{};
};

/// meta/v1 Patch.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#Patch
struct Patch {
};

/// meta/v1 LabelSelectorRequirement.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#LabelSelectorRequirement
struct LabelSelectorRequirement {
  std::string key{};
  std::string operator_{};
  kube::List<std::string> values{};
};

/// meta/v1 LabelSelector.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#LabelSelector
struct LabelSelector {
  Map<std::string> match_labels{};
  kube::List<LabelSelectorRequirement> match_expressions{};
};

/// meta/v1 FieldSelectorRequirement.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#FieldSelectorRequirement
struct FieldSelectorRequirement {
  std::string key{};
  std::string operator_{};
  kube::List<std::string> values{};
};

/// meta/v1 TableColumnDefinition.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#TableColumnDefinition
struct TableColumnDefinition {
  std::string name{};
  std::string type{};
  std::string format{};
  std::string description{};
  std::int32_t priority{};
};

/// meta/v1 TableRowCondition.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#TableRowCondition
struct TableRowCondition {
  std::string type{};
  std::string status{};
  std::string reason{};
  std::string message{};
};

/// meta/v1 TableRow.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#TableRow
struct TableRow {
  kube::List<RawJson> cells{};
  kube::List<TableRowCondition> conditions{};
  RawJson object{};
};

/// Kind Table of meta.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#Table
struct Table {
  std::string api_version{};
  std::string kind{};
  ListMeta metadata{};
  kube::List<TableColumnDefinition> column_definitions{};
  kube::List<TableRow> rows{};
};

/// Kind TableOptions of meta.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#TableOptions
struct TableOptions {
  std::string api_version{};
  std::string kind{};
  std::string include_object{};
};

/// Kind PartialObjectMetadata of meta.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#PartialObjectMetadata
struct PartialObjectMetadata {
  std::string api_version{};
  std::string kind{};
  ObjectMeta metadata{};
};

/// Kind PartialObjectMetadataList of meta.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#PartialObjectMetadataList
struct PartialObjectMetadataList {
  std::string api_version{};
  std::string kind{};
  ListMeta metadata{};
  kube::List<PartialObjectMetadata> items{};
};

/// meta/v1 Condition.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#Condition
struct Condition {
  std::string type{};
  std::string status{};
  std::int64_t observed_generation{};
  Time last_transition_time{};
  std::string reason{};
  std::string message{};
};

/// meta/v1 WatchEvent.
/// https://pkg.go.dev/k8s.io/apimachinery@v0.36.3/pkg/apis/meta/v1#WatchEvent
struct WatchEvent {
  std::string type{};
  RawJson object{};
};

const TypeInfo& GetTypeInfo(const GroupResource*) noexcept;
const TypeInfo& GetTypeInfo(const GroupVersionResource*) noexcept;
const TypeInfo& GetTypeInfo(const GroupKind*) noexcept;
const TypeInfo& GetTypeInfo(const GroupVersionKind*) noexcept;
const TypeInfo& GetTypeInfo(const GroupVersion*) noexcept;
const TypeInfo& GetTypeInfo(const TypeMeta*) noexcept;
const TypeInfo& GetTypeInfo(const ListMeta*) noexcept;
const TypeInfo& GetTypeInfo(const ShardInfo*) noexcept;
const TypeInfo& GetTypeInfo(const ObjectMeta*) noexcept;
const TypeInfo& GetTypeInfo(const OwnerReference*) noexcept;
const TypeInfo& GetTypeInfo(const ListOptions*) noexcept;
const TypeInfo& GetTypeInfo(const GetOptions*) noexcept;
const TypeInfo& GetTypeInfo(const DeleteOptions*) noexcept;
const TypeInfo& GetTypeInfo(const CreateOptions*) noexcept;
const TypeInfo& GetTypeInfo(const PatchOptions*) noexcept;
const TypeInfo& GetTypeInfo(const ApplyOptions*) noexcept;
const TypeInfo& GetTypeInfo(const UpdateOptions*) noexcept;
const TypeInfo& GetTypeInfo(const Preconditions*) noexcept;
const TypeInfo& GetTypeInfo(const Status*) noexcept;
const TypeInfo& GetTypeInfo(const StatusDetails*) noexcept;
const TypeInfo& GetTypeInfo(const StatusCause*) noexcept;
const TypeInfo& GetTypeInfo(const List*) noexcept;
const TypeInfo& GetTypeInfo(const APIVersions*) noexcept;
const TypeInfo& GetTypeInfo(const APIGroupList*) noexcept;
const TypeInfo& GetTypeInfo(const APIGroup*) noexcept;
const TypeInfo& GetTypeInfo(const ServerAddressByClientCIDR*) noexcept;
const TypeInfo& GetTypeInfo(const GroupVersionForDiscovery*) noexcept;
const TypeInfo& GetTypeInfo(const APIResource*) noexcept;
const TypeInfo& GetTypeInfo(const APIResourceList*) noexcept;
const TypeInfo& GetTypeInfo(const RootPaths*) noexcept;
const TypeInfo& GetTypeInfo(const Patch*) noexcept;
const TypeInfo& GetTypeInfo(const LabelSelector*) noexcept;
const TypeInfo& GetTypeInfo(const LabelSelectorRequirement*) noexcept;
const TypeInfo& GetTypeInfo(const FieldSelectorRequirement*) noexcept;
const TypeInfo& GetTypeInfo(const ManagedFieldsEntry*) noexcept;
const TypeInfo& GetTypeInfo(const Table*) noexcept;
const TypeInfo& GetTypeInfo(const TableColumnDefinition*) noexcept;
const TypeInfo& GetTypeInfo(const TableRow*) noexcept;
const TypeInfo& GetTypeInfo(const TableRowCondition*) noexcept;
const TypeInfo& GetTypeInfo(const TableOptions*) noexcept;
const TypeInfo& GetTypeInfo(const PartialObjectMetadata*) noexcept;
const TypeInfo& GetTypeInfo(const PartialObjectMetadataList*) noexcept;
const TypeInfo& GetTypeInfo(const Condition*) noexcept;
const TypeInfo& GetTypeInfo(const WatchEvent*) noexcept;

// Declared only: the list kind of a kind, for decltype.
PartialObjectMetadataList ListTypeOf(const PartialObjectMetadata*);

}  // namespace kube::meta::v1

#endif  // KUBE_API_META_V1_TYPES_H_
