// One row of a table while its cells are being written, and the words they have in common.
#ifndef KUBE_SRC_SANDBOX_TABLE_ROW_H_
#define KUBE_SRC_SANDBOX_TABLE_ROW_H_

#include <kube/codec/value.h>
#include <kube/meta/time.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "src/sandbox/value_access.h"

namespace kube::sandbox {

class Row {
 public:
  Row(const Value& object, Time now) : object(object), metadata(object["metadata"]), now(now) {}

  Row& operator<<(Value cell) {
    cells.push_back(std::move(cell));
    return *this;
  }
  std::string_view name() const { return Text(metadata["name"]); }
  bool deleting() const { return metadata.Contains("deletionTimestamp"); }
  /// "3m5s", by the creation timestamp.
  std::string Age() const { return Since(metadata["creationTimestamp"]); }
  /// "3m5s", or "<unknown>" for an absent time.
  std::string Since(const Value& time) const;

  const Value& object;
  const Value& metadata;
  const Time now;
  Value cells = Array{};
};

using CellWriter = void (*)(Row& row);

/// How a kind is printed. `columns`: names separated by `|`, after one `:integer`, `:boolean` or `:date` for cells that
/// are no strings, `/name` for the format, `*` for those of wide output.
struct TablePrinter {
  std::string_view group;
  std::string_view kind;
  std::string_view columns;
  CellWriter write;
};

std::span<const TablePrinter> PodPrinters();
std::span<const TablePrinter> WorkloadPrinters();
std::span<const TablePrinter> NetworkPrinters();
std::span<const TablePrinter> CorePrinters();
std::span<const TablePrinter> PolicyPrinters();
std::span<const TablePrinter> DevicePrinters();

/// A span as kubectl writes it: two units at most. Source: apimachinery util/duration HumanDuration.
std::string HumanDuration(std::int64_t seconds);
/// "a=1,b=2", or "<none>".
std::string FormatLabels(const Value& labels);
/// A label selector in its text form; "<none>" when it selects nothing or everything.
std::string FormatLabelSelector(const Value& selector);
/// Joins `count` items at most, then " + 4 more..." with the number left; `none` for an empty list.
std::string JoinSome(const std::vector<std::string>& list, std::size_t count, std::string_view separator,
                     std::string_view none);
std::string Join(const std::vector<std::string>& list, std::string_view separator);
/// The names and images of containers, each a cell.
void AddContainerCells(Row& row, const Value& pod_spec);
/// A string, or an integer in digits; `fallback` when absent.
std::string TextOr(const Value& value, std::string_view fallback);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_TABLE_ROW_H_
