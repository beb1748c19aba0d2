// Who owns which field: metadata.managedFields, and server-side apply on top of it.
#ifndef KUBE_SRC_SANDBOX_MANAGED_FIELDS_H_
#define KUBE_SRC_SANDBOX_MANAGED_FIELDS_H_

#include <kube/codec/value.h>
#include <kube/meta/time.h>

#include <string>
#include <string_view>

#include "src/sandbox/served_resources.h"
#include "src/sandbox/status_errors.h"

namespace kube::sandbox {

/// Who writes to what.
struct FieldWriter {
  const ServedResource* resource = nullptr;
  std::string_view subresource{};
  std::string_view manager{};
  Time now{};
};

/// The managedFields after `writer` made `old` (null: nothing) into `sent` by a create, update or patch. `sent` may
/// bring its own managedFields, which then replace those of `old` (`[{}]` clears them).
/// Source: apimachinery util/managedfields/fieldmanager.go, structured-merge-diff merge/update.go.
Value ManagedFieldsOfUpdate(const FieldWriter& writer, const Value* old, const Value& sent);

/// A configuration that is malformed for its type. The code is upstream's: 500.
StatusError CannotApply(const ServedResource& resource, const Value& configuration, std::string_view why);

struct Applied {
  Value object{};  ///< `live` with the configuration laid over it
  Value managed_fields{};
};

/// Server-side apply of `configuration` (as sent: only the fields that it is about) to `live` (null: nothing there).
/// Throws StatusError: 409 with a cause for each field that somebody else owns, unless `force`; 400 or 500 for what
/// cannot be applied.
Applied ApplyConfiguration(const FieldWriter& writer, const Value* live, const Value& configuration, bool force);

}  // namespace kube::sandbox

#endif  // KUBE_SRC_SANDBOX_MANAGED_FIELDS_H_
