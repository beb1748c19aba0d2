// What Map and List of plain values leave out of line, compiled once here.
#include <cstdint>
#include <string>

#include "kube/meta/boxed_impl.h"
#include "kube/meta/quantity.h"
#include "kube/meta/raw.h"

KUBE_INSTANTIATE_LIST(std::string)
KUBE_INSTANTIATE_LIST(std::int32_t)
KUBE_INSTANTIATE_LIST(std::int64_t)
KUBE_INSTANTIATE_MAP(std::string)
KUBE_INSTANTIATE_MAP(kube::Quantity)
KUBE_INSTANTIATE_MAP(kube::Bytes)
