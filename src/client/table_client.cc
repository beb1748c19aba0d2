#include "kube/client/table_client.h"

#include "kube/client/object_codec.h"

namespace kube {
namespace internal {
std::unique_ptr<WatchSource> OpenWatch(Request request);  // watch_source.cc
}  // namespace internal

namespace {

const char* ToString(IncludeObject include) {
  switch (include) {
    case IncludeObject::kNone:
      return "None";
    case IncludeObject::kMetadata:
      return "Metadata";
    case IncludeObject::kObject:
      break;
  }
  return "Object";
}

}  // namespace

std::optional<std::size_t> FindColumn(const Table& table, std::string_view name) {
  for (std::size_t i = 0; i < table.column_definitions.size(); ++i) {
    if (table.column_definitions[i].name == name) return i;
  }
  return std::nullopt;
}

Value CellOf(const TableRow& row, std::size_t column) {
  if (column >= row.cells.size() || row.cells[column].empty()) return {};
  return Value::DecodeJson(row.cells[column].json);
}

std::string CellText(const TableRow& row, std::size_t column) {
  Value cell = CellOf(row, column);
  if (cell.IsNull()) return "<none>";
  return cell.IsString() ? std::string(cell.AsString()) : cell.EncodeJson();
}

std::optional<Unstructured> ObjectOf(const TableRow& row) {
  if (row.object.empty() || row.object.json == "null") return std::nullopt;
  return Unstructured::DecodeJson(row.object.json);
}

std::optional<Event<Table>> TableWatch::Next() {
  std::optional<Event<Table>> event = stream_.Next();
  if (!event) return event;
  if (event->object.column_definitions.empty()) {
    event->object.column_definitions = columns_;
  } else {
    columns_ = event->object.column_definitions;
  }
  return event;
}

Request TableApi::Start(std::string_view name, IncludeObject include, const CallOptions& call) const {
  return std::move(verbs_.Start("GET", name, {}, {}, call, ObjectCodec<Table>::Accept(ContentType::kJson))
                       .Param("includeObject", ToString(include)));
}

Table TableApi::Get(std::string_view name, IncludeObject include, const CallOptions& call) const {
  if (name.empty()) throw InvalidRequestError("get " + verbs_.target().plural + ": the name is empty");
  return Start(name, include, call).Do().As<Table>();
}

Table TableApi::List(const ListOptions& options, IncludeObject include, const CallOptions& call) const {
  return Start({}, include, call).Options(options).Do().As<Table>();
}

TableWatch TableApi::Watch(ListOptions options, IncludeObject include, const CallOptions& call) const {
  options.watch = true;
  return TableWatch(WatchStream<Table>(internal::OpenWatch(std::move(Start({}, include, call).Options(options)))));
}

}  // namespace kube
