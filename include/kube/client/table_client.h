// Any resource as the server would print it: columns and rows.
#ifndef KUBE_CLIENT_TABLE_CLIENT_H_
#define KUBE_CLIENT_TABLE_CLIENT_H_

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "kube/client/resource_verbs.h"
#include "kube/codec/unstructured.h"

namespace kube {

using meta::v1::Table;
using meta::v1::TableRow;

/// What TableRow::object holds. Source: apimachinery apis/meta/v1/types.go IncludeObjectPolicy.
enum class IncludeObject {
  kNone,
  kMetadata,  ///< a PartialObjectMetadata; what the server does when not told
  kObject,    ///< the whole object
};

/// The place of a column by its name as printed (`Name`, `Ready`), or nothing.
std::optional<std::size_t> FindColumn(const Table& table, std::string_view name);
/// A cell as JSON: a string, a number, a boolean or null. Null for a row without that cell. Throws DecodeError.
Value CellOf(const TableRow& row, std::size_t column);
/// A cell as people read it: texts without quotes, null as `<none>`.
std::string CellText(const TableRow& row, std::size_t column);
/// The row's object; nothing with IncludeObject::kNone. Throws DecodeError.
std::optional<Unstructured> ObjectOf(const TableRow& row);

/// A running watch of tables: each event has the one row of its object. The server sends the columns with the first
/// event only; here every event has them. Else as WatchStream.
class TableWatch {
 public:
  explicit TableWatch(WatchStream<Table> stream) : stream_(std::move(stream)) {}

  /// Blocks for the next event; nothing when the watch is over.
  std::optional<Event<Table>> Next();
  /// Ends the watch from any thread.
  void Stop() noexcept { stream_.Stop(); }
  WatchEnd end_reason() const noexcept { return stream_.end_reason(); }

 private:
  WatchStream<Table> stream_;
  decltype(Table::column_definitions) columns_;
};

/// Tables of the objects of one resource. Throws ApiError with IsNotAcceptable() for a server that makes none; else as
/// Api<T>.
class TableApi {
 public:
  TableApi(Client client, const GroupVersionResource& resource)
      : verbs_(std::move(client), {resource.group_version(), resource.resource, internal::Scope::kUnknown, ""}) {}

  TableApi Namespace(std::string name_space) const { return TableApi(verbs_.InNamespace(std::move(name_space))); }

  /// A table with one row.
  Table Get(std::string_view name, IncludeObject include = IncludeObject::kMetadata,
            const CallOptions& call = {}) const;
  /// A page where options.limit is set: `metadata.continue_` leads to the next one.
  Table List(const ListOptions& options = {}, IncludeObject include = IncludeObject::kMetadata,
             const CallOptions& call = {}) const;
  TableWatch Watch(ListOptions options = {}, IncludeObject include = IncludeObject::kMetadata,
                   const CallOptions& call = {}) const;

 private:
  explicit TableApi(internal::ResourceVerbs verbs) : verbs_(std::move(verbs)) {}
  Request Start(std::string_view name, IncludeObject include, const CallOptions& call) const;

  internal::ResourceVerbs verbs_;
};

/// `tables.Resource({"", "v1", "pods"}).Namespace("default").List()`: what `kubectl get` prints, for built-in and
/// custom resources alike.
class TableClient {
 public:
  explicit TableClient(Client client) : client_(std::move(client)) {}
  explicit TableClient(const Config& config) : client_(config) {}

  TableApi Resource(const GroupVersionResource& resource) const { return TableApi(client_, resource); }

 private:
  Client client_;
};

}  // namespace kube

#endif  // KUBE_CLIENT_TABLE_CLIENT_H_
