#include "src/sandbox/watch_session.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "src/sandbox/encoding.h"
#include "src/sandbox/random_names.h"
#include "src/sandbox/watch_frame.h"

namespace kube::sandbox {
namespace {

// Frames are handed over in pieces of about this size.
constexpr std::size_t kPiece = 64 * 1024;
// A client that lets this much pile up is cut off, as the real server cuts off slow watchers.
constexpr std::size_t kMaxQueued = 64u << 20;

constexpr std::string_view NameOf(StoreEvent::Type type) {
  switch (type) {
    case StoreEvent::Type::kAdded:
      return "ADDED";
    case StoreEvent::Type::kModified:
      return "MODIFIED";
    case StoreEvent::Type::kDeleted:
      return "DELETED";
  }
  return "";
}

}  // namespace

WatchSession::WatchSession(ServedResourcePtr resource, ObjectFilter filter, ReplyForm form, bool bookmarks,
                           transport::ResponseWriterPtr writer)
    : resource_(std::move(resource)),
      filter_(std::move(filter)),
      form_(std::move(form)),
      bookmarks_(bookmarks),
      writer_(std::move(writer)) {}

void WatchSession::StartStream() {
  Headers headers;
  headers.Add("Audit-Id", NewUid());
  headers.Add("Content-Type", form_.representation.WatchContentType());
  headers.Add("Cache-Control", "no-cache, private");
  writer_->Start(200, std::move(headers));
}

void WatchSession::Write(std::string bytes) {
  if (bytes.empty()) return;
  if (!writer_->Write(std::move(bytes))) {
    MarkClosed();
  } else if (live_ && writer_->queued_bytes() > kMaxQueued) {
    writer_->Abort();
    MarkClosed();
  }
}

void WatchSession::AppendObject(std::string_view type, const StoredObject& object, std::string* out) {
  const Representation& form = form_.representation;
  if (form.format == BodyFormat::kJson && form.view == Representation::View::kWhole) {
    // The usual case without an intermediate copy: the members are encoded once for all watches.
    const std::string& members = object.JsonMembers();
    out->reserve(out->size() + resource_->json_type.size() + members.size() + 40);
    out->append("{\"type\":\"").append(type).append("\",\"object\":");
    out->append(resource_->json_type).append(members).append("}\n");
    return;
  }
  AppendWatchFrame(out, form.format, type, EncodeObject(object, form_, !columns_sent_));
  columns_sent_ = true;
}

void WatchSession::AppendEvent(const StoreEvent& event, std::string* out) {
  sent_version_ = std::max(sent_version_, event.version());
  const bool before = event.previous != nullptr && filter_.Matches(*event.previous);
  if (event.type == StoreEvent::Type::kDeleted) {
    if (before) AppendObject(NameOf(event.type), *event.object, out);
    return;
  }
  const bool now = filter_.Matches(*event.object);
  if (now) {
    AppendObject(before ? "MODIFIED" : "ADDED", *event.object, out);
  } else if (before) {
    // It left the selection: the last state that was in it, with the version of the change.
    Value last = event.previous->value();
    last["metadata"]["resourceVersion"] = std::to_string(event.version());
    AppendObject("DELETED", StoredObject(resource_, std::move(last), event.version()), out);
  }
}

void WatchSession::AppendBookmark(std::uint64_t version, bool initial_end, std::string* out) {
  sent_version_ = std::max(sent_version_, version);
  Value metadata{{"resourceVersion", std::to_string(sent_version_)}};
  if (initial_end) metadata["annotations"] = Object{{"k8s.io/initial-events-end", "true"}};
  Value object{{"kind", resource_->info->kind}, {"apiVersion", resource_->api_version}};
  object["metadata"] = std::move(metadata);
  if (resource_->type != nullptr) object = Canonical(*resource_->type, object);
  AppendObject("BOOKMARK", StoredObject(resource_, std::move(object), sent_version_), out);
}

void WatchSession::OnEvent(const StoreEvent& event) {
  std::lock_guard lock(mutex_);
  if (closed()) return;
  if (!live_) {
    pending_.push_back(event);
    return;
  }
  std::string bytes;
  AppendEvent(event, &bytes);
  Write(std::move(bytes));
}

void WatchSession::Begin(const Store::Backlog& backlog, bool mark_end) {
  StartStream();
  std::string bytes;
  const auto flush = [&](std::size_t above) {
    if (bytes.size() > above) Write(std::exchange(bytes, {}));
  };
  for (const ObjectPtr& object : backlog.objects) {
    if (filter_.Matches(*object)) AppendObject("ADDED", *object, &bytes);
    flush(kPiece);
  }
  if (mark_end) AppendBookmark(backlog.version, true, &bytes);
  for (const StoreEvent& event : backlog.events) {
    AppendEvent(event, &bytes);
    flush(kPiece);
  }
  flush(0);
  std::lock_guard lock(mutex_);
  for (const StoreEvent& event : pending_) AppendEvent(event, &bytes);
  pending_ = {};
  flush(0);
  live_ = true;
}

void WatchSession::Refuse(const Value& status) {
  StartStream();
  std::string bytes;
  AppendWatchFrame(&bytes, form_.representation.format, "ERROR", EncodeStatus(status, form_.representation));
  writer_->Write(std::move(bytes));
  writer_->Finish();
  MarkClosed();
}

void WatchSession::Bookmark(std::uint64_t version) {
  if (!bookmarks_) return;
  std::lock_guard lock(mutex_);
  if (!live_ || closed()) return;
  std::string bytes;
  AppendBookmark(version, false, &bytes);
  Write(std::move(bytes));
}

void WatchSession::Expire(std::uint64_t version) {
  Bookmark(version);
  std::lock_guard lock(mutex_);
  writer_->Finish();
  MarkClosed();
}

}  // namespace kube::sandbox
