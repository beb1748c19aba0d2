// Made by kube-crdgen from odd_names.yaml; edits are lost.
#include "odd_names.h"

namespace g4you_class_example_com::v1alpha1 {

KUBE_DEFINE_STRUCT(OddSpecTemplate,
    KUBE_FIELD(new_));

KUBE_DEFINE_STRUCT(OddSpec,
    KUBE_FIELD(m0day, .key = "0day"),
    KUBE_FIELD(http_server_url, .key = "HTTPServerURL"),
    KUBE_FIELD(null, .key = "NULL"),
    KUBE_FIELD(hidden, .key = "_hidden"),
    KUBE_FIELD(api_version, .default_value = "\"a\\\"b\\\\c\\n\""),
    KUBE_FIELD(class_),
    KUBE_FIELD(foo_bar),
    KUBE_FIELD(foo_bar_2, .key = "foo_bar"),
    KUBE_FIELD(namespace_),
    KUBE_FIELD(pod_ip, .key = "podIP"),
    KUBE_FIELD(pod_ips, .key = "podIPs"),
    KUBE_FIELD(quoted),
    KUBE_FIELD(template_),
    KUBE_FIELD(text),
    KUBE_FIELD(unix_),
    KUBE_FIELD(x_foo_bar, .key = "x-foo.bar"),
    KUBE_FIELD(ber, .key = "\303\274ber"));

KUBE_DEFINE_STRUCT(OddSpecTemplate_2,
    KUBE_FIELD(old));

KUBE_DEFINE_OBJECT(Odd,
    KUBE_FIELD(api_version_2, .key = "api_version"),
    KUBE_FIELD(spec, .required = false),
    KUBE_FIELD(spec_template));

}  // namespace g4you_class_example_com::v1alpha1
