// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/events/v1); edits are lost.
#include "gen/src/events/v1/tables.h"

#include <cstddef>
#include <cstdint>

#include "kube/api/events/v1/types.h"
#include "kube/codec/type_info_impl.h"
#include "gen/src/core/v1/tables.h"
#include "gen/src/meta/v1/tables.h"

KUBE_INSTANTIATE_LIST(kube::events::v1::Event)
KUBE_INSTANTIATE_BOXED(kube::events::v1::EventSeries)

namespace kube::events::v1 {

// Event
constexpr Field kEventFields[] = {
    Field::Make<"kind">(offsetof(Event, kind), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"apiVersion">(offsetof(Event, api_version), 0, FieldType::kString, FieldShape::kValue, kTypeMeta | kOmitEmpty),
    Field::Make<"metadata">(offsetof(Event, metadata), 1, FieldType::kMessage, FieldShape::kValue, 0,
                &meta::v1::tables::kObjectMeta),
    Field::Make<"eventTime">(offsetof(Event, event_time), 2, FieldType::kMicroTime, FieldShape::kValue),
    Field::Make<"series">(offsetof(Event, series), 3, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &tables::kEventSeries),
    Field::Make<"reportingController">(offsetof(Event, reporting_controller), 4, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reportingInstance">(offsetof(Event, reporting_instance), 5, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"action">(offsetof(Event, action), 6, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"reason">(offsetof(Event, reason), 7, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"regarding">(offsetof(Event, regarding), 8, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &core::v1::tables::kObjectReference),
    Field::Make<"related">(offsetof(Event, related), 9, FieldType::kMessage, FieldShape::kBoxed, kOmitEmpty,
                &core::v1::tables::kObjectReference),
    Field::Make<"note">(offsetof(Event, note), 10, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"type">(offsetof(Event, type), 11, FieldType::kString, FieldShape::kValue, kOmitEmpty),
    Field::Make<"deprecatedSource">(offsetof(Event, deprecated_source), 12, FieldType::kMessage, FieldShape::kValue, kOmitEmpty,
                &core::v1::tables::kEventSource),
    Field::Make<"deprecatedFirstTimestamp">(offsetof(Event, deprecated_first_timestamp), 13, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"deprecatedLastTimestamp">(offsetof(Event, deprecated_last_timestamp), 14, FieldType::kTime, FieldShape::kValue, kOmitEmpty),
    Field::Make<"deprecatedCount">(offsetof(Event, deprecated_count), 15, FieldType::kInt32, FieldShape::kValue, kOmitEmpty),
};
constexpr std::uint8_t kEventIndex[] = {0, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17};
constexpr FieldMergeInfo kEventMerge[] = {
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {"", "", "", "", "atomic"},  // regarding
    {"", "", "", "", "atomic"},  // related
    {},
    {},
    {},
    {},
    {},
    {},
};
constinit const TypeInfo tables::kEvent = {
    .name = "events/v1.Event",
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
    .api_version = "events.k8s.io/v1",
    .kind = "Event",
    .create = TypeOps<Event>::Create,
    .destroy = TypeOps<Event>::Destroy,
    .copy = TypeOps<Event>::Copy,
    .clear = TypeOps<Event>::Clear,
    .list = &ListOpsOf<List<Event>>::kOps,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const Event*) noexcept { return tables::kEvent; }

// EventSeries
constexpr Field kEventSeriesFields[] = {
    Field::Make<"count">(offsetof(EventSeries, count), 1, FieldType::kInt32, FieldShape::kValue),
    Field::Make<"lastObservedTime">(offsetof(EventSeries, last_observed_time), 2, FieldType::kMicroTime, FieldShape::kValue),
};
constexpr std::uint8_t kEventSeriesIndex[] = {0, 1, 2};
constinit const TypeInfo tables::kEventSeries = {
    .name = "events/v1.EventSeries",
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
    .name = "events/v1.EventList",
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
    .api_version = "events.k8s.io/v1",
    .kind = "EventList",
    .create = TypeOps<EventList>::Create,
    .destroy = TypeOps<EventList>::Destroy,
    .copy = TypeOps<EventList>::Copy,
    .clear = TypeOps<EventList>::Clear,
    .list = nullptr,
    .map = nullptr};
const TypeInfo& GetTypeInfo(const EventList*) noexcept { return tables::kEventList; }

}  // namespace kube::events::v1
