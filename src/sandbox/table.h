// Objects as the rows that `kubectl get` prints.
#ifndef KUBE_SRC_SANDBOX_TABLE_H_
#define KUBE_SRC_SANDBOX_TABLE_H_

#include <kube/codec/value.h>
#include <kube/meta/resource.h>
#include <kube/meta/time.h>

#include <span>
#include <string_view>

#include "src/sandbox/served_resources.h"

namespace kube::sandbox {

/// `includeObject` of the query: what the `object` of a row is.
enum class IncludeObject : unsigned char { kNone, kMetadata, kObject };

struct TableOptions {
  IncludeObject include = IncludeObject::kMetadata;
  std::string_view version = "v1";  ///< of meta.k8s.io
  bool columns = true;              ///< watches send the column definitions in the first event only
  Time now{};                       ///< for AGE and the like
};

/// A meta.k8s.io Table of the objects, its own `metadata` left empty. Built-in kinds have the columns that a real
/// server prints, custom ones those of their definition; else NAME and AGE. Source of columns and cells: kubernetes
/// pkg/printers/internalversion/printers.go, and for custom resources apiextensions-apiserver
/// pkg/registry/customresource/tableconvertor.
Value MakeTable(const ServedResource& resource, std::span<const Value* const> objects, const TableOptions& options);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_TABLE_H_
