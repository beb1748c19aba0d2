// What Map and List of plain values leave out of line, compiled once here (those of gen/src/values.cc excepted).
#include <cstdint>
#include <string>

#include "kube/meta/boxed_impl.h"
#include "kube/meta/int_or_string.h"
#include "kube/meta/quantity.h"
#include "kube/meta/raw.h"
#include "kube/meta/time.h"

KUBE_INSTANTIATE_LIST(double)
KUBE_INSTANTIATE_LIST(std::string)
KUBE_INSTANTIATE_LIST(std::int32_t)
KUBE_INSTANTIATE_LIST(std::int64_t)
KUBE_INSTANTIATE_LIST(kube::Bytes)
KUBE_INSTANTIATE_LIST(kube::Duration)
KUBE_INSTANTIATE_LIST(kube::IntOrString)
KUBE_INSTANTIATE_LIST(kube::MicroTime)
KUBE_INSTANTIATE_LIST(kube::Time)
KUBE_INSTANTIATE_MAP(bool)
KUBE_INSTANTIATE_MAP(double)
KUBE_INSTANTIATE_MAP(std::int32_t)
KUBE_INSTANTIATE_MAP(std::int64_t)
KUBE_INSTANTIATE_MAP(std::string)
KUBE_INSTANTIATE_MAP(kube::Duration)
KUBE_INSTANTIATE_MAP(kube::IntOrString)
KUBE_INSTANTIATE_MAP(kube::MicroTime)
KUBE_INSTANTIATE_MAP(kube::Quantity)
KUBE_INSTANTIATE_MAP(kube::Bytes)
KUBE_INSTANTIATE_MAP(kube::RawJson)
