// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/core/v1); edits are lost.
#include "gen/src/core/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/core/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::core::v1::Event)
KUBE_INSTANTIATE_BOXED(kube::core::v1::EventSeries)
KUBE_INSTANTIATE_LIST(kube::core::v1::LimitRangeItem)
KUBE_INSTANTIATE_LIST(kube::core::v1::LimitRange)
KUBE_INSTANTIATE_BOXED(kube::core::v1::ScopeSelector)
KUBE_INSTANTIATE_LIST(kube::core::v1::ScopedResourceSelectorRequirement)
KUBE_INSTANTIATE_LIST(kube::core::v1::ResourceQuota)
KUBE_INSTANTIATE_LIST(kube::core::v1::Secret)
KUBE_INSTANTIATE_LIST(kube::core::v1::ConfigMap)
KUBE_INSTANTIATE_LIST(kube::core::v1::ComponentCondition)
KUBE_INSTANTIATE_LIST(kube::core::v1::ComponentStatus)
KUBE_INSTANTIATE_BOXED(kube::core::v1::DownwardAPIVolumeSource)
KUBE_INSTANTIATE_LIST(kube::core::v1::DownwardAPIVolumeFile)
KUBE_INSTANTIATE_BOXED(kube::core::v1::DownwardAPIProjection)

namespace kube::core::v1 {

// EventSource
constexpr Field kEventSourceFields[] = {
    Field::Make<"component">(offsetof(EventSource, component), 1, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"host">(offsetof(EventSource, host), 2, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kEventSourceIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kEventSource = {
    .name = "core/v1.EventSource",
    .size = sizeof(EventSource),
    .field_count = 2,
    .json_count = 2,
    .fields = kEventSourceFields,
    .json_fields = kEventSourceFields,
    .index = kEventSourceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<EventSource>::Create,
    .destroy = TypeOps<EventSource>::Destroy,
    .copy = TypeOps<EventSource>::Copy,
    .clear = TypeOps<EventSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const EventSource*) noexcept { return tables::kEventSource; }

// Event
constexpr Field kEventFields[] = {
    Field::Make<"kind">(offsetof(Event, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(Event, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(Event, metadata), 1, FieldType::kMessage, FieldShape::kValue, 0,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"involvedObject">(offsetof(Event, involved_object), 2, FieldType::kMessage, FieldShape::kValue, 0,
                &tables::kObjectReference),
    Field::Make<"reason">(offsetof(Event, reason), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"message">(offsetof(Event, message), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"source">(offsetof(Event, source), 5, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kEventSource),
    Field::Make<"firstTimestamp">(offsetof(Event, first_timestamp), 6, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"lastTimestamp">(offsetof(Event, last_timestamp), 7, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"count">(offsetof(Event, count), 8, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"type">(offsetof(Event, type), 9, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"eventTime">(offsetof(Event, event_time), 10, FieldType::kMicroTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"series">(offsetof(Event, series), 11, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kEventSeries),
    Field::Make<"action">(offsetof(Event, action), 12, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"related">(offsetof(Event, related), 13, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kObjectReference),
    Field::Make<"reportingComponent">(offsetof(Event, reporting_component), 14, FieldType::kString, FieldShape::kValue),
    Field::Make<"reportingInstance">(offsetof(Event, reporting_instance), 15, FieldType::kString, FieldShape::kValue),
};
constexpr std::uint8_t kEventIndex[] = {0, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17};
constexpr FieldMergeInfo kEventMerge[] = {
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // involvedObject
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // related
    {},
    {},
};
constinit const TypeInfo tables::kEvent = {
    .name = "core/v1.Event",
    .size = sizeof(Event),
    .field_count = 17,
    .json_count = 17,
    .fields = kEventFields,
    .json_fields = kEventFields,
    .index = kEventIndex,
    .index_size = 16,
    .form = JsonForm::kObject,
    .merge = kEventMerge,
    .resource = &resources::kEvent,
    .api_version = "v1",
    .kind = "Event",
    .create = TypeOps<Event>::Create,
    .destroy = TypeOps<Event>::Destroy,
    .copy = TypeOps<Event>::Copy,
    .clear = TypeOps<Event>::Clear,
    .list = &ListOpsOf<kube::List<Event>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Event*) noexcept { return tables::kEvent; }

// EventSeries
constexpr Field kEventSeriesFields[] = {
    Field::Make<"count">(offsetof(EventSeries, count), 1, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
    Field::Make<"lastObservedTime">(offsetof(EventSeries, last_observed_time), 2, FieldType::kMicroTime, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kEventSeriesIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kEventSeries = {
    .name = "core/v1.EventSeries",
    .size = sizeof(EventSeries),
    .field_count = 2,
    .json_count = 2,
    .fields = kEventSeriesFields,
    .json_fields = kEventSeriesFields,
    .index = kEventSeriesIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<EventSeries>::Create,
    .destroy = TypeOps<EventSeries>::Destroy,
    .copy = TypeOps<EventSeries>::Copy,
    .clear = TypeOps<EventSeries>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const EventSeries*) noexcept { return tables::kEventSeries; }

// EventList
constexpr Field kEventListFields[] = {
    Field::Make<"kind">(offsetof(EventList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(EventList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(EventList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(EventList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kEvent),
};
constexpr std::uint8_t kEventListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kEventList = {
    .name = "core/v1.EventList",
    .size = sizeof(EventList),
    .field_count = 4,
    .json_count = 4,
    .fields = kEventListFields,
    .json_fields = kEventListFields,
    .index = kEventListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "EventList",
    .create = TypeOps<EventList>::Create,
    .destroy = TypeOps<EventList>::Destroy,
    .copy = TypeOps<EventList>::Copy,
    .clear = TypeOps<EventList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const EventList*) noexcept { return tables::kEventList; }

// List
constexpr Field kListFields[] = {
    Field::Make<"kind">(offsetof(List, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(List, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(List, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(List, items), 2, FieldType::kRawJson, FieldShape::kList),
};
constexpr std::uint8_t kListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kList = {
    .name = "core/v1.List",
    .size = sizeof(List),
    .field_count = 4,
    .json_count = 4,
    .fields = kListFields,
    .json_fields = kListFields,
    .index = kListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "List",
    .create = TypeOps<List>::Create,
    .destroy = TypeOps<List>::Destroy,
    .copy = TypeOps<List>::Copy,
    .clear = TypeOps<List>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const List*) noexcept { return tables::kList; }

// LimitRangeItem
constexpr Field kLimitRangeItemFields[] = {
    Field::Make<"type">(offsetof(LimitRangeItem, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"max">(offsetof(LimitRangeItem, max), 2, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
    Field::Make<"min">(offsetof(LimitRangeItem, min), 3, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
    Field::Make<"default">(offsetof(LimitRangeItem, default_), 4, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
    Field::Make<"defaultRequest">(offsetof(LimitRangeItem, default_request), 5, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
    Field::Make<"maxLimitRequestRatio">(offsetof(LimitRangeItem, max_limit_request_ratio), 6, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
};
constexpr std::uint8_t kLimitRangeItemIndex[] = {0, 1, 2, 3, 4, 5, 6};
constinit const TypeInfo tables::kLimitRangeItem = {
    .name = "core/v1.LimitRangeItem",
    .size = sizeof(LimitRangeItem),
    .field_count = 6,
    .json_count = 6,
    .fields = kLimitRangeItemFields,
    .json_fields = kLimitRangeItemFields,
    .index = kLimitRangeItemIndex,
    .index_size = 7,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<LimitRangeItem>::Create,
    .destroy = TypeOps<LimitRangeItem>::Destroy,
    .copy = TypeOps<LimitRangeItem>::Copy,
    .clear = TypeOps<LimitRangeItem>::Clear,
    .list = &ListOpsOf<kube::List<LimitRangeItem>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LimitRangeItem*) noexcept { return tables::kLimitRangeItem; }

// LimitRangeSpec
constexpr Field kLimitRangeSpecFields[] = {
    Field::Make<"limits">(offsetof(LimitRangeSpec, limits), 1, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kLimitRangeItem),
};
constexpr std::uint8_t kLimitRangeSpecIndex[] = {0, 1};
constexpr FieldMergeInfo kLimitRangeSpecMerge[] = {
    {"", "", "atomic", "", ""},  // limits
};
constinit const TypeInfo tables::kLimitRangeSpec = {
    .name = "core/v1.LimitRangeSpec",
    .size = sizeof(LimitRangeSpec),
    .field_count = 1,
    .json_count = 1,
    .fields = kLimitRangeSpecFields,
    .json_fields = kLimitRangeSpecFields,
    .index = kLimitRangeSpecIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kLimitRangeSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<LimitRangeSpec>::Create,
    .destroy = TypeOps<LimitRangeSpec>::Destroy,
    .copy = TypeOps<LimitRangeSpec>::Copy,
    .clear = TypeOps<LimitRangeSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LimitRangeSpec*) noexcept { return tables::kLimitRangeSpec; }

// LimitRange
constexpr Field kLimitRangeFields[] = {
    Field::Make<"kind">(offsetof(LimitRange, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(LimitRange, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(LimitRange, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(LimitRange, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kLimitRangeSpec),
};
constexpr std::uint8_t kLimitRangeIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kLimitRange = {
    .name = "core/v1.LimitRange",
    .size = sizeof(LimitRange),
    .field_count = 4,
    .json_count = 4,
    .fields = kLimitRangeFields,
    .json_fields = kLimitRangeFields,
    .index = kLimitRangeIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kLimitRange,
    .api_version = "v1",
    .kind = "LimitRange",
    .create = TypeOps<LimitRange>::Create,
    .destroy = TypeOps<LimitRange>::Destroy,
    .copy = TypeOps<LimitRange>::Copy,
    .clear = TypeOps<LimitRange>::Clear,
    .list = &ListOpsOf<kube::List<LimitRange>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LimitRange*) noexcept { return tables::kLimitRange; }

// LimitRangeList
constexpr Field kLimitRangeListFields[] = {
    Field::Make<"kind">(offsetof(LimitRangeList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(LimitRangeList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(LimitRangeList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(LimitRangeList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kLimitRange),
};
constexpr std::uint8_t kLimitRangeListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kLimitRangeList = {
    .name = "core/v1.LimitRangeList",
    .size = sizeof(LimitRangeList),
    .field_count = 4,
    .json_count = 4,
    .fields = kLimitRangeListFields,
    .json_fields = kLimitRangeListFields,
    .index = kLimitRangeListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "LimitRangeList",
    .create = TypeOps<LimitRangeList>::Create,
    .destroy = TypeOps<LimitRangeList>::Destroy,
    .copy = TypeOps<LimitRangeList>::Copy,
    .clear = TypeOps<LimitRangeList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const LimitRangeList*) noexcept { return tables::kLimitRangeList; }

// ResourceQuotaSpec
constexpr Field kResourceQuotaSpecFields[] = {
    Field::Make<"hard">(offsetof(ResourceQuotaSpec, hard), 1, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
    Field::Make<"scopes">(offsetof(ResourceQuotaSpec, scopes), 2, FieldType::kString, FieldShape::kList, kOmitEmpty),
    Field::Make<"scopeSelector">(offsetof(ResourceQuotaSpec, scope_selector), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kScopeSelector),
};
constexpr std::uint8_t kResourceQuotaSpecIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kResourceQuotaSpecMerge[] = {
    {},
    {"", "", "atomic", "", ""},  // scopes
    {"", "", "", "", "atomic"},  // scopeSelector
};
constinit const TypeInfo tables::kResourceQuotaSpec = {
    .name = "core/v1.ResourceQuotaSpec",
    .size = sizeof(ResourceQuotaSpec),
    .field_count = 3,
    .json_count = 3,
    .fields = kResourceQuotaSpecFields,
    .json_fields = kResourceQuotaSpecFields,
    .index = kResourceQuotaSpecIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kResourceQuotaSpecMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ResourceQuotaSpec>::Create,
    .destroy = TypeOps<ResourceQuotaSpec>::Destroy,
    .copy = TypeOps<ResourceQuotaSpec>::Copy,
    .clear = TypeOps<ResourceQuotaSpec>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceQuotaSpec*) noexcept { return tables::kResourceQuotaSpec; }

// ScopeSelector
constexpr Field kScopeSelectorFields[] = {
    Field::Make<"matchExpressions">(offsetof(ScopeSelector, match_expressions), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kScopedResourceSelectorRequirement),
};
constexpr std::uint8_t kScopeSelectorIndex[] = {0, 1};
constexpr FieldMergeInfo kScopeSelectorMerge[] = {
    {"", "", "atomic", "", ""},  // matchExpressions
};
constinit const TypeInfo tables::kScopeSelector = {
    .name = "core/v1.ScopeSelector",
    .size = sizeof(ScopeSelector),
    .field_count = 1,
    .json_count = 1,
    .fields = kScopeSelectorFields,
    .json_fields = kScopeSelectorFields,
    .index = kScopeSelectorIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kScopeSelectorMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ScopeSelector>::Create,
    .destroy = TypeOps<ScopeSelector>::Destroy,
    .copy = TypeOps<ScopeSelector>::Copy,
    .clear = TypeOps<ScopeSelector>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ScopeSelector*) noexcept { return tables::kScopeSelector; }

// ScopedResourceSelectorRequirement
constexpr Field kScopedResourceSelectorRequirementFields[] = {
    Field::Make<"scopeName">(offsetof(ScopedResourceSelectorRequirement, scope_name), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"operator">(offsetof(ScopedResourceSelectorRequirement, operator_), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"values">(offsetof(ScopedResourceSelectorRequirement, values), 3, FieldType::kString, FieldShape::kList, kOmitEmpty),
};
constexpr std::uint8_t kScopedResourceSelectorRequirementIndex[] = {0, 1, 2, 3};
constexpr FieldMergeInfo kScopedResourceSelectorRequirementMerge[] = {
    {},
    {},
    {"", "", "atomic", "", ""},  // values
};
constinit const TypeInfo tables::kScopedResourceSelectorRequirement = {
    .name = "core/v1.ScopedResourceSelectorRequirement",
    .size = sizeof(ScopedResourceSelectorRequirement),
    .field_count = 3,
    .json_count = 3,
    .fields = kScopedResourceSelectorRequirementFields,
    .json_fields = kScopedResourceSelectorRequirementFields,
    .index = kScopedResourceSelectorRequirementIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = kScopedResourceSelectorRequirementMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ScopedResourceSelectorRequirement>::Create,
    .destroy = TypeOps<ScopedResourceSelectorRequirement>::Destroy,
    .copy = TypeOps<ScopedResourceSelectorRequirement>::Copy,
    .clear = TypeOps<ScopedResourceSelectorRequirement>::Clear,
    .list = &ListOpsOf<kube::List<ScopedResourceSelectorRequirement>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ScopedResourceSelectorRequirement*) noexcept { return tables::kScopedResourceSelectorRequirement; }

// ResourceQuotaStatus
constexpr Field kResourceQuotaStatusFields[] = {
    Field::Make<"hard">(offsetof(ResourceQuotaStatus, hard), 1, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
    Field::Make<"used">(offsetof(ResourceQuotaStatus, used), 2, FieldType::kQuantity, FieldShape::kMap, kOmitEmpty),
};
constexpr std::uint8_t kResourceQuotaStatusIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kResourceQuotaStatus = {
    .name = "core/v1.ResourceQuotaStatus",
    .size = sizeof(ResourceQuotaStatus),
    .field_count = 2,
    .json_count = 2,
    .fields = kResourceQuotaStatusFields,
    .json_fields = kResourceQuotaStatusFields,
    .index = kResourceQuotaStatusIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ResourceQuotaStatus>::Create,
    .destroy = TypeOps<ResourceQuotaStatus>::Destroy,
    .copy = TypeOps<ResourceQuotaStatus>::Copy,
    .clear = TypeOps<ResourceQuotaStatus>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceQuotaStatus*) noexcept { return tables::kResourceQuotaStatus; }

// ResourceQuota
constexpr Field kResourceQuotaFields[] = {
    Field::Make<"kind">(offsetof(ResourceQuota, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ResourceQuota, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ResourceQuota, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"spec">(offsetof(ResourceQuota, spec), 2, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kResourceQuotaSpec),
    Field::Make<"status">(offsetof(ResourceQuota, status), 3, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &tables::kResourceQuotaStatus),
};
constexpr std::uint8_t kResourceQuotaIndex[] = {0, 3, 4, 5};
constinit const TypeInfo tables::kResourceQuota = {
    .name = "core/v1.ResourceQuota",
    .size = sizeof(ResourceQuota),
    .field_count = 5,
    .json_count = 5,
    .fields = kResourceQuotaFields,
    .json_fields = kResourceQuotaFields,
    .index = kResourceQuotaIndex,
    .index_size = 4,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kResourceQuota,
    .api_version = "v1",
    .kind = "ResourceQuota",
    .create = TypeOps<ResourceQuota>::Create,
    .destroy = TypeOps<ResourceQuota>::Destroy,
    .copy = TypeOps<ResourceQuota>::Copy,
    .clear = TypeOps<ResourceQuota>::Clear,
    .list = &ListOpsOf<kube::List<ResourceQuota>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceQuota*) noexcept { return tables::kResourceQuota; }

// ResourceQuotaList
constexpr Field kResourceQuotaListFields[] = {
    Field::Make<"kind">(offsetof(ResourceQuotaList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ResourceQuotaList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ResourceQuotaList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ResourceQuotaList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kResourceQuota),
};
constexpr std::uint8_t kResourceQuotaListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kResourceQuotaList = {
    .name = "core/v1.ResourceQuotaList",
    .size = sizeof(ResourceQuotaList),
    .field_count = 4,
    .json_count = 4,
    .fields = kResourceQuotaListFields,
    .json_fields = kResourceQuotaListFields,
    .index = kResourceQuotaListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "ResourceQuotaList",
    .create = TypeOps<ResourceQuotaList>::Create,
    .destroy = TypeOps<ResourceQuotaList>::Destroy,
    .copy = TypeOps<ResourceQuotaList>::Copy,
    .clear = TypeOps<ResourceQuotaList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ResourceQuotaList*) noexcept { return tables::kResourceQuotaList; }

// Secret
constexpr Field kSecretFields[] = {
    Field::Make<"kind">(offsetof(Secret, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(Secret, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(Secret, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"immutable">(offsetof(Secret, immutable), 5, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"data">(offsetof(Secret, data), 2, FieldType::kBytes, FieldShape::kMap, kOmitEmpty),
    Field::Make<"stringData">(offsetof(Secret, string_data), 4, FieldType::kString, FieldShape::kMap, kOmitEmpty),
    Field::Make<"type">(offsetof(Secret, type), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kSecretIndex[] = {0, 3, 5, 7, 6, 4};
constinit const TypeInfo tables::kSecret = {
    .name = "core/v1.Secret",
    .size = sizeof(Secret),
    .field_count = 7,
    .json_count = 7,
    .fields = kSecretFields,
    .json_fields = kSecretFields,
    .index = kSecretIndex,
    .index_size = 6,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kSecret,
    .api_version = "v1",
    .kind = "Secret",
    .create = TypeOps<Secret>::Create,
    .destroy = TypeOps<Secret>::Destroy,
    .copy = TypeOps<Secret>::Copy,
    .clear = TypeOps<Secret>::Clear,
    .list = &ListOpsOf<kube::List<Secret>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Secret*) noexcept { return tables::kSecret; }

// SecretList
constexpr Field kSecretListFields[] = {
    Field::Make<"kind">(offsetof(SecretList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(SecretList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(SecretList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(SecretList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kSecret),
};
constexpr std::uint8_t kSecretListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kSecretList = {
    .name = "core/v1.SecretList",
    .size = sizeof(SecretList),
    .field_count = 4,
    .json_count = 4,
    .fields = kSecretListFields,
    .json_fields = kSecretListFields,
    .index = kSecretListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "SecretList",
    .create = TypeOps<SecretList>::Create,
    .destroy = TypeOps<SecretList>::Destroy,
    .copy = TypeOps<SecretList>::Copy,
    .clear = TypeOps<SecretList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const SecretList*) noexcept { return tables::kSecretList; }

// ConfigMap
constexpr Field kConfigMapFields[] = {
    Field::Make<"kind">(offsetof(ConfigMap, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ConfigMap, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ConfigMap, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"immutable">(offsetof(ConfigMap, immutable), 4, FieldType::kBool, FieldShape::kOptional, kOmitEmpty),
    Field::Make<"data">(offsetof(ConfigMap, data), 2, FieldType::kString, FieldShape::kMap, kOmitEmpty),
    Field::Make<"binaryData">(offsetof(ConfigMap, binary_data), 3, FieldType::kBytes, FieldShape::kMap, kOmitEmpty),
};
constexpr std::uint8_t kConfigMapIndex[] = {0, 3, 5, 6, 4};
constinit const TypeInfo tables::kConfigMap = {
    .name = "core/v1.ConfigMap",
    .size = sizeof(ConfigMap),
    .field_count = 6,
    .json_count = 6,
    .fields = kConfigMapFields,
    .json_fields = kConfigMapFields,
    .index = kConfigMapIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = &resources::kConfigMap,
    .api_version = "v1",
    .kind = "ConfigMap",
    .create = TypeOps<ConfigMap>::Create,
    .destroy = TypeOps<ConfigMap>::Destroy,
    .copy = TypeOps<ConfigMap>::Copy,
    .clear = TypeOps<ConfigMap>::Clear,
    .list = &ListOpsOf<kube::List<ConfigMap>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ConfigMap*) noexcept { return tables::kConfigMap; }

// ConfigMapList
constexpr Field kConfigMapListFields[] = {
    Field::Make<"kind">(offsetof(ConfigMapList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ConfigMapList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ConfigMapList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ConfigMapList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kConfigMap),
};
constexpr std::uint8_t kConfigMapListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kConfigMapList = {
    .name = "core/v1.ConfigMapList",
    .size = sizeof(ConfigMapList),
    .field_count = 4,
    .json_count = 4,
    .fields = kConfigMapListFields,
    .json_fields = kConfigMapListFields,
    .index = kConfigMapListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "ConfigMapList",
    .create = TypeOps<ConfigMapList>::Create,
    .destroy = TypeOps<ConfigMapList>::Destroy,
    .copy = TypeOps<ConfigMapList>::Copy,
    .clear = TypeOps<ConfigMapList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ConfigMapList*) noexcept { return tables::kConfigMapList; }

// ComponentCondition
constexpr Field kComponentConditionFields[] = {
    Field::Make<"type">(offsetof(ComponentCondition, type), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"status">(offsetof(ComponentCondition, status), 2, FieldType::kString, FieldShape::kValue),
    Field::Make<"message">(offsetof(ComponentCondition, message), 3, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"error">(offsetof(ComponentCondition, error), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kComponentConditionIndex[] = {0, 1, 2, 3, 4};
constinit const TypeInfo tables::kComponentCondition = {
    .name = "core/v1.ComponentCondition",
    .size = sizeof(ComponentCondition),
    .field_count = 4,
    .json_count = 4,
    .fields = kComponentConditionFields,
    .json_fields = kComponentConditionFields,
    .index = kComponentConditionIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<ComponentCondition>::Create,
    .destroy = TypeOps<ComponentCondition>::Destroy,
    .copy = TypeOps<ComponentCondition>::Copy,
    .clear = TypeOps<ComponentCondition>::Clear,
    .list = &ListOpsOf<kube::List<ComponentCondition>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ComponentCondition*) noexcept { return tables::kComponentCondition; }

// ComponentStatus
constexpr Field kComponentStatusFields[] = {
    Field::Make<"kind">(offsetof(ComponentStatus, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ComponentStatus, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ComponentStatus, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"conditions">(offsetof(ComponentStatus, conditions), 2, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kComponentCondition),
};
constexpr std::uint8_t kComponentStatusIndex[] = {0, 3, 4};
constexpr FieldMergeInfo kComponentStatusMerge[] = {
    {},
    {},
    {},
    {"merge", "type", "map", "type", ""},  // conditions
};
constinit const TypeInfo tables::kComponentStatus = {
    .name = "core/v1.ComponentStatus",
    .size = sizeof(ComponentStatus),
    .field_count = 4,
    .json_count = 4,
    .fields = kComponentStatusFields,
    .json_fields = kComponentStatusFields,
    .index = kComponentStatusIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kComponentStatusMerge,
    .resource = &resources::kComponentStatus,
    .api_version = "v1",
    .kind = "ComponentStatus",
    .create = TypeOps<ComponentStatus>::Create,
    .destroy = TypeOps<ComponentStatus>::Destroy,
    .copy = TypeOps<ComponentStatus>::Copy,
    .clear = TypeOps<ComponentStatus>::Clear,
    .list = &ListOpsOf<kube::List<ComponentStatus>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ComponentStatus*) noexcept { return tables::kComponentStatus; }

// ComponentStatusList
constexpr Field kComponentStatusListFields[] = {
    Field::Make<"kind">(offsetof(ComponentStatusList, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(ComponentStatusList, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(ComponentStatusList, metadata), 1, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &meta::v1::tables::kListMeta),
    Field::Make<"items">(offsetof(ComponentStatusList, items), 2, FieldType::kMessage, FieldShape::kList, 0,
                &tables::kComponentStatus),
};
constexpr std::uint8_t kComponentStatusListIndex[] = {0, 3, 4};
constinit const TypeInfo tables::kComponentStatusList = {
    .name = "core/v1.ComponentStatusList",
    .size = sizeof(ComponentStatusList),
    .field_count = 4,
    .json_count = 4,
    .fields = kComponentStatusListFields,
    .json_fields = kComponentStatusListFields,
    .index = kComponentStatusListIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = nullptr,
    .resource = nullptr,
    .api_version = "v1",
    .kind = "ComponentStatusList",
    .create = TypeOps<ComponentStatusList>::Create,
    .destroy = TypeOps<ComponentStatusList>::Destroy,
    .copy = TypeOps<ComponentStatusList>::Copy,
    .clear = TypeOps<ComponentStatusList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const ComponentStatusList*) noexcept { return tables::kComponentStatusList; }

// DownwardAPIVolumeSource
constexpr Field kDownwardAPIVolumeSourceFields[] = {
    Field::Make<"items">(offsetof(DownwardAPIVolumeSource, items), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kDownwardAPIVolumeFile),
    Field::Make<"defaultMode">(offsetof(DownwardAPIVolumeSource, default_mode), 2, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kDownwardAPIVolumeSourceIndex[] = {0, 1, 2};
constexpr FieldMergeInfo kDownwardAPIVolumeSourceMerge[] = {
    {"", "", "atomic", "", ""},  // items
    {},
};
constinit const TypeInfo tables::kDownwardAPIVolumeSource = {
    .name = "core/v1.DownwardAPIVolumeSource",
    .size = sizeof(DownwardAPIVolumeSource),
    .field_count = 2,
    .json_count = 2,
    .fields = kDownwardAPIVolumeSourceFields,
    .json_fields = kDownwardAPIVolumeSourceFields,
    .index = kDownwardAPIVolumeSourceIndex,
    .index_size = 3,
    .form = JsonForm::kObject,
    .merge = kDownwardAPIVolumeSourceMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DownwardAPIVolumeSource>::Create,
    .destroy = TypeOps<DownwardAPIVolumeSource>::Destroy,
    .copy = TypeOps<DownwardAPIVolumeSource>::Copy,
    .clear = TypeOps<DownwardAPIVolumeSource>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DownwardAPIVolumeSource*) noexcept { return tables::kDownwardAPIVolumeSource; }

// DownwardAPIVolumeFile
constexpr Field kDownwardAPIVolumeFileFields[] = {
    Field::Make<"path">(offsetof(DownwardAPIVolumeFile, path), 1, FieldType::kString, FieldShape::kValue),
    Field::Make<"fieldRef">(offsetof(DownwardAPIVolumeFile, field_ref), 2, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kObjectFieldSelector),
    Field::Make<"resourceFieldRef">(offsetof(DownwardAPIVolumeFile, resource_field_ref), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kResourceFieldSelector),
    Field::Make<"mode">(offsetof(DownwardAPIVolumeFile, mode), 4, FieldType::kInt32, FieldShape::kOptional, kOmitEmpty),
};
constexpr std::uint8_t kDownwardAPIVolumeFileIndex[] = {0, 1, 2, 3, 4};
constexpr FieldMergeInfo kDownwardAPIVolumeFileMerge[] = {
    {},
    {"", "", "", "", "atomic"},  // fieldRef
    {"", "", "", "", "atomic"},  // resourceFieldRef
    {},
};
constinit const TypeInfo tables::kDownwardAPIVolumeFile = {
    .name = "core/v1.DownwardAPIVolumeFile",
    .size = sizeof(DownwardAPIVolumeFile),
    .field_count = 4,
    .json_count = 4,
    .fields = kDownwardAPIVolumeFileFields,
    .json_fields = kDownwardAPIVolumeFileFields,
    .index = kDownwardAPIVolumeFileIndex,
    .index_size = 5,
    .form = JsonForm::kObject,
    .merge = kDownwardAPIVolumeFileMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DownwardAPIVolumeFile>::Create,
    .destroy = TypeOps<DownwardAPIVolumeFile>::Destroy,
    .copy = TypeOps<DownwardAPIVolumeFile>::Copy,
    .clear = TypeOps<DownwardAPIVolumeFile>::Clear,
    .list = &ListOpsOf<kube::List<DownwardAPIVolumeFile>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DownwardAPIVolumeFile*) noexcept { return tables::kDownwardAPIVolumeFile; }

// DownwardAPIProjection
constexpr Field kDownwardAPIProjectionFields[] = {
    Field::Make<"items">(offsetof(DownwardAPIProjection, items), 1, FieldType::kMessage, FieldShape::kList, kOmitEmpty,
                &tables::kDownwardAPIVolumeFile),
};
constexpr std::uint8_t kDownwardAPIProjectionIndex[] = {0, 1};
constexpr FieldMergeInfo kDownwardAPIProjectionMerge[] = {
    {"", "", "atomic", "", ""},  // items
};
constinit const TypeInfo tables::kDownwardAPIProjection = {
    .name = "core/v1.DownwardAPIProjection",
    .size = sizeof(DownwardAPIProjection),
    .field_count = 1,
    .json_count = 1,
    .fields = kDownwardAPIProjectionFields,
    .json_fields = kDownwardAPIProjectionFields,
    .index = kDownwardAPIProjectionIndex,
    .index_size = 2,
    .form = JsonForm::kObject,
    .merge = kDownwardAPIProjectionMerge,
    .resource = nullptr,
    .api_version = "",
    .kind = "",
    .create = TypeOps<DownwardAPIProjection>::Create,
    .destroy = TypeOps<DownwardAPIProjection>::Destroy,
    .copy = TypeOps<DownwardAPIProjection>::Copy,
    .clear = TypeOps<DownwardAPIProjection>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const DownwardAPIProjection*) noexcept { return tables::kDownwardAPIProjection; }

}  // namespace kube::core::v1
