// Made by kube-crdgen from crontab.yaml; edits are lost.
#include "crontab.h"

#include <kube/meta/boxed_impl.h>

KUBE_INSTANTIATE_MAP(stable_example_com::v1::CronTabSpecPools)

namespace stable_example_com::v1beta1 {

KUBE_DEFINE_STRUCT(CronTabSpec,
    KUBE_FIELD(cron_spec));

KUBE_DEFINE_OBJECT(CronTab,
    KUBE_FIELD(spec, .required = false));

}  // namespace stable_example_com::v1beta1

namespace stable_example_com::v1 {

KUBE_DEFINE_STRUCT(CronTabSpecPools,
    KUBE_FIELD(size));

KUBE_DEFINE_STRUCT(CronTabSpecStepsEnv,
    KUBE_FIELD(from));

KUBE_DEFINE_STRUCT(CronTabSpecSteps,
    KUBE_FIELD(env),
    KUBE_FIELD(name));

KUBE_DEFINE_STRUCT(CronTabSpec,
    KUBE_FIELD(config),
    KUBE_FIELD(cron_spec, .pattern = "^(\\d+|\\*)(/\\d+)?(\\s+(\\d+|\\*)(/\\d+)?){4}$"),
    KUBE_FIELD(extra),
    KUBE_FIELD(image, .min_length = 1),
    KUBE_FIELD(key),
    KUBE_FIELD(labels, .max_properties = 4),
    KUBE_FIELD(limit),
    KUBE_FIELD(matrix),
    KUBE_FIELD(nothing),
    KUBE_FIELD(policy, .enumeration = "Allow,Forbid", .default_value = "\"Allow\""),
    KUBE_FIELD(pools),
    KUBE_FIELD(port),
    KUBE_FIELD(ratio, .multiple_of = 0.25),
    KUBE_FIELD(replicas, .default_value = "1", .minimum = 0, .maximum = 10),
    KUBE_FIELD(start_after, .nullable = true),
    KUBE_FIELD(steps, .required = true, .min_items = 1, .list_type = "map", .list_map_keys = "name"),
    KUBE_FIELD(suspend),
    KUBE_FIELD(tags, .max_length = 8, .list_type = "set"),
    KUBE_FIELD(template_, .embedded_resource = true),
    KUBE_FIELD(total));

KUBE_DEFINE_STRUCT(CronTabStatus,
    KUBE_FIELD(conditions),
    KUBE_FIELD(replicas),
    KUBE_FIELD(selector));

KUBE_DEFINE_OBJECT(CronTab,
    KUBE_FIELD(spec),
    KUBE_FIELD(status));

KUBE_DEFINE_OBJECT(Calendar,
    KUBE_FIELD(holidays));

}  // namespace stable_example_com::v1
