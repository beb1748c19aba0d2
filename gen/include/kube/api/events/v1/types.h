// Made by tools/codegen from k8s.io/api@v0.36.3 (k8s.io/api/events/v1); edits are lost.
// The types of events/v1, their descriptions, and the constants of that Go package.
#ifndef KUBE_API_EVENTS_V1_TYPES_H_
#define KUBE_API_EVENTS_V1_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>

#include "kube/api/events/v1/fwd.h"
#include "kube/api/core/v1/types.h"
#include "kube/api/meta/v1/types.h"
#include "kube/codec/type_info.h"
#include "kube/meta/boxed.h"
#include "kube/meta/int_or_string.h"
#include "kube/meta/list.h"
#include "kube/meta/map.h"
#include "kube/meta/quantity.h"
#include "kube/meta/raw.h"
#include "kube/meta/resource.h"
#include "kube/meta/time.h"

namespace kube::events::v1 {

using kube::described::operator==;

/// events/v1 EventSeries.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/events/v1#EventSeries
struct EventSeries {
  std::int32_t count{};
  MicroTime last_observed_time{};
};

/// Kind Event of events.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/events/v1#Event
struct Event {
  std::string api_version{};
  std::string kind{};
  meta::v1::ObjectMeta metadata{};
  MicroTime event_time{};
  Boxed<EventSeries> series{};
  std::string reporting_controller{};
  std::string reporting_instance{};
  std::string action{};
  std::string reason{};
  core::v1::ObjectReference regarding{};
  Boxed<core::v1::ObjectReference> related{};
  std::string note{};
  std::string type{};
  core::v1::EventSource deprecated_source{};
  Time deprecated_first_timestamp{};
  Time deprecated_last_timestamp{};
  std::int32_t deprecated_count{};
};

/// Kind EventList of events.k8s.io/v1.
/// https://pkg.go.dev/k8s.io/api@v0.36.3/events/v1#EventList
struct EventList {
  std::string api_version{};
  std::string kind{};
  meta::v1::ListMeta metadata{};
  List<Event> items{};
};

const TypeInfo& GetTypeInfo(const Event*) noexcept;
const TypeInfo& GetTypeInfo(const EventSeries*) noexcept;
const TypeInfo& GetTypeInfo(const EventList*) noexcept;

// Declared only: the list kind of a kind, for decltype.
EventList ListTypeOf(const Event*);

namespace resources {
inline constexpr ResourceInfo kEvent{
    .group = "events.k8s.io",
    .version = "v1",
    .kind = "Event",
    .list_kind = "EventList",
    .plural = "events",
    .singular = "event",
    .short_names = "ev",
    .categories = "",
    .subresources = "",
    .namespaced = true,
    .verbs = kVerbGet | kVerbList | kVerbWatch | kVerbCreate | kVerbUpdate | kVerbPatch | kVerbDelete |
             kVerbDeleteCollection};
}  // namespace resources

constexpr const ResourceInfo& GetResourceInfo(const Event*) noexcept { return resources::kEvent; }

}  // namespace kube::events::v1

#endif  // KUBE_API_EVENTS_V1_TYPES_H_
