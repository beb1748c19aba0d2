// All of libkube's client side, with the stable API groups. Other versions: kube/api/<group>/<version>/types.h.
#ifndef KUBE_KUBE_H_
#define KUBE_KUBE_H_

#include "kube/api/apps/v1/types.h"
#include "kube/api/autoscaling/v2/types.h"
#include "kube/api/batch/v1/types.h"
#include "kube/api/coordination/v1/types.h"
#include "kube/api/core/v1/types.h"
#include "kube/api/meta/v1/types.h"
#include "kube/api/networking/v1/types.h"
#include "kube/api/policy/v1/types.h"
#include "kube/api/rbac/v1/types.h"
#include "kube/client/api.h"
#include "kube/client/api_error.h"
#include "kube/client/client.h"
#include "kube/client/clientset.h"
#include "kube/client/discovery_client.h"
#include "kube/client/dynamic_client.h"
#include "kube/client/options.h"
#include "kube/client/rest_client.h"
#include "kube/client/retry.h"
#include "kube/client/watch.h"
#include "kube/codec/convert.h"
#include "kube/codec/equality.h"
#include "kube/codec/json.h"
#include "kube/codec/protobuf.h"
#include "kube/codec/unstructured.h"
#include "kube/codec/yaml.h"
#include "kube/config/config.h"
#include "kube/config/config_error.h"

#endif  // KUBE_KUBE_H_
