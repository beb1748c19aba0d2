#include "tests/unit/crd/gadget.h"

#include "kube/meta/boxed_impl.h"

KUBE_INSTANTIATE_MAP(kube::core::v1::ResourceRequirements)

namespace gadgets::v1 {

KUBE_DEFINE_STRUCT(Endpoint, KUBE_FIELD(host), KUBE_FIELD(port, .minimum = 1, .maximum = 65535));

KUBE_DEFINE_STRUCT(GadgetSpec,
                   KUBE_FIELD(display_name, .description = "What people see.", .max_length = 20, .pattern = "^[A-Z]"),
                   KUBE_FIELD(enabled),
                   KUBE_FIELD(size, .default_value = "3", .minimum = 0, .maximum = 100, .exclusive_maximum = true),
                   KUBE_FIELD(big), KUBE_FIELD(ratio, .multiple_of = 2), KUBE_FIELD(mode),
                   KUBE_FIELD(note, .required = false), KUBE_FIELD(template_, .required = false),
                   KUBE_FIELD(color, .enumeration = "red, green", .default_value = R"("red")"), KUBE_FIELD(replicas),
                   KUBE_FIELD(maybe_mode), KUBE_FIELD(modes), KUBE_FIELD(labels, .max_properties = 8),
                   KUBE_FIELD(weights, .maximum = 9),
                   KUBE_FIELD(words, .pattern = "^w", .min_items = 1, .list_type = "set"),
                   KUBE_FIELD(needed_words, .required = true), KUBE_FIELD(numbers), KUBE_FIELD(flags), KUBE_FIELD(part),
                   KUBE_FIELD(endpoints, .list_type = "map", .list_map_keys = "host,port"), KUBE_FIELD(since),
                   KUBE_FIELD(until, .nullable = true), KUBE_FIELD(exact), KUBE_FIELD(period), KUBE_FIELD(memory),
                   KUBE_FIELD(target), KUBE_FIELD(secret), KUBE_FIELD(raw), KUBE_FIELD(free), KUBE_FIELD(any_list),
                   KUBE_FIELD(pod), KUBE_FIELD(pod_template), KUBE_FIELD(tolerations), KUBE_FIELD(resources),
                   KUBE_FIELD(own_resources, .rules = {{.rule = "has(self.limits)", .reason = "FieldValueForbidden"}}),
                   KUBE_IGNORED(cached));

KUBE_DEFINE_OBJECT(Gadget, KUBE_FIELD(spec), KUBE_FIELD(status));

}  // namespace gadgets::v1
