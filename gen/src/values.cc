// Made by tools/codegen; edits are lost.
// The lists and maps of plain values that src/meta/instances.cc lacks.
#include <cstdint>
#include <string>

#include "kube/meta/boxed_impl.h"
#include "kube/meta/int_or_string.h"
#include "kube/meta/quantity.h"
#include "kube/meta/raw.h"
#include "kube/meta/time.h"

KUBE_INSTANTIATE_LIST(bool)
KUBE_INSTANTIATE_LIST(kube::Quantity)
KUBE_INSTANTIATE_LIST(kube::RawJson)
KUBE_INSTANTIATE_MAP(kube::List<std::string>)
KUBE_INSTANTIATE_MAP(kube::Time)
