#include "src/sandbox/table.h"

#include <kube/codec/json_path.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "src/sandbox/table_row.h"

namespace kube::sandbox {
namespace {

struct Printer {
  Value columns = Array{};
  CellWriter write = nullptr;
};

Value ReadColumn(std::string_view text) {
  std::string_view type = "string", format;
  int priority = 0;
  if (text.ends_with('*')) {
    priority = 1;
    text.remove_suffix(1);
  }
  if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) {
    format = text.substr(slash + 1);
    text = text.substr(0, slash);
  }
  if (const std::size_t colon = text.find(':'); colon != std::string_view::npos) {
    type = text.substr(colon + 1);
    text = text.substr(0, colon);
  }
  return {{"name", text}, {"type", type}, {"format", format}, {"description", ""}, {"priority", priority}};
}

Printer MakePrinter(std::string_view columns, CellWriter write) {
  Printer printer;
  printer.write = write;
  while (!columns.empty()) {
    const std::size_t bar = columns.find('|');
    printer.columns.push_back(ReadColumn(columns.substr(0, bar)));
    columns.remove_prefix(bar == std::string_view::npos ? columns.size() : bar + 1);
  }
  return printer;
}

using Printers = std::map<std::pair<std::string_view, std::string_view>, Printer>;

Printers MakePrinters() {
  Printers printers;
  for (const auto& family :
       {PodPrinters(), WorkloadPrinters(), NetworkPrinters(), CorePrinters(), PolicyPrinters(), DevicePrinters()}) {
    for (const TablePrinter& printer : family) {
      printers.emplace(std::pair(printer.group, printer.kind), MakePrinter(printer.columns, printer.write));
    }
  }
  return printers;
}

// What custom resources show that name no columns of their own.
const Printer& PlainPrinter() {
  static const Printer kPlain = MakePrinter("Name/name|Age", [](Row& row) { row << row.name() << row.Age(); });
  return kPlain;
}

const Printer& PrinterOf(const ResourceInfo& resource) {
  static const Printers kAll = MakePrinters();
  const auto it = kAll.find({resource.group, resource.kind});
  return it == kAll.end() ? PlainPrinter() : it->second;
}

// `columns`: additionalPrinterColumns of a definition.
Value CustomColumns(const Value& columns) {
  Value definitions = Array{ReadColumn("Name/name")};
  for (const Value& column : columns.items()) {
    definitions.push_back({{"name", Text(column["name"])},
                           {"type", Text(column["type"])},
                           {"format", Text(column["format"])},
                           {"description", Text(column["description"])},
                           {"priority", Number(column["priority"])}});
  }
  return definitions;
}

// A column of a definition, ready to be looked up; no path where it cannot be read.
struct CustomColumn {
  std::string_view type;
  std::optional<JsonPath> path;
};

std::vector<CustomColumn> ReadCustomColumns(const Value& columns) {
  std::vector<CustomColumn> list;
  for (const Value& column : columns.items()) {
    CustomColumn& entry = list.emplace_back();
    entry.type = Text(column["type"]);
    try {
      entry.path.emplace("{" + std::string(Text(column["jsonPath"])) + "}",
                         JsonPathOptions{.allow_missing_keys = true});
    } catch (const JsonPathError&) {
    }
  }
  return list;
}

// Source: apiextensions-apiserver pkg/registry/customresource/tableconvertor.
Value CustomCell(const Row& row, const CustomColumn& column) {
  if (!column.path) return nullptr;
  const Value* found = nullptr;
  std::optional<JsonPathResults> results;
  try {
    results.emplace(column.path->Find(row.object));
    found = results->first();
  } catch (const JsonPathError&) {
  }
  if (found == nullptr) return nullptr;
  const std::string_view type = column.type;
  if (type == "string") return found->IsNull() ? "<no value>" : Value(JsonPath::ToText(*found));
  if (found->IsNull()) return nullptr;
  if (type == "date") return row.Since(*found);
  if (type == "integer" && found->IsNumber()) return static_cast<std::int64_t>(found->AsDouble());
  const bool fits = (type == "boolean" && found->IsBool()) || (type == "number" && found->IsNumber());
  return fits ? *found : Value{};
}

void WriteCustomCells(const std::vector<CustomColumn>& columns, Row& row) {
  row << row.name();
  for (const CustomColumn& column : columns) row << CustomCell(row, column);
}

// A finished pod is marked, so that clients may hide or grey it.
Value RowConditions(const ResourceInfo& resource, const Value& object) {
  if (!resource.group.empty() || resource.kind != "Pod") return {};
  const std::string_view phase = Text(object["status"]["phase"]);
  if (phase != "Succeeded" && phase != "Failed") return {};
  return Array{{{"type", "Completed"},
                {"status", "True"},
                {"reason", phase},
                {"message", phase == "Failed" ? "The pod failed." : "The pod ran to its end."}}};
}

Value RowObject(const Value& object, const TableOptions& options) {
  switch (options.include) {
    case IncludeObject::kNone:
      return nullptr;
    case IncludeObject::kObject:
      return object;
    case IncludeObject::kMetadata:
      break;
  }
  return {{"kind", "PartialObjectMetadata"},
          {"apiVersion", std::string("meta.k8s.io/").append(options.version)},
          {"metadata", object["metadata"]}};
}

}  // namespace

Value MakeTable(const ServedResource& resource, std::span<const Value* const> objects, const TableOptions& options) {
  const Printer& printer = PrinterOf(*resource.info);
  const bool custom = !resource.columns.empty();
  const std::vector<CustomColumn> columns_of_definition = ReadCustomColumns(resource.columns);
  Value rows = Array{};
  for (const Value* object : objects) {
    Row row(*object, options.now);
    if (custom) {
      WriteCustomCells(columns_of_definition, row);
    } else {
      printer.write(row);
    }
    Value entry{{"cells", std::move(row.cells)}};
    if (Value conditions = RowConditions(*resource.info, *object); !conditions.IsNull()) {
      entry["conditions"] = std::move(conditions);
    }
    entry["object"] = RowObject(*object, options);
    rows.push_back(std::move(entry));
  }
  Value columns;
  if (options.columns) columns = custom ? CustomColumns(resource.columns) : printer.columns;
  return {{"kind", "Table"},
          {"apiVersion", std::string("meta.k8s.io/").append(options.version)},
          {"metadata", {}},
          {"columnDefinitions", std::move(columns)},
          {"rows", std::move(rows)}};
}

}  // namespace kube::sandbox
