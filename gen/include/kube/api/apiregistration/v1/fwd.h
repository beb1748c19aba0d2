// Made by tools/codegen from k8s.io/kube-aggregator@v0.36.3 (k8s.io/kube-aggregator/pkg/apis/apiregistration/v1); edits are lost.
// Declares the types of apiregistration/v1 without defining them.
#ifndef KUBE_API_APIREGISTRATION_V1_FWD_H_
#define KUBE_API_APIREGISTRATION_V1_FWD_H_

namespace kube::apiregistration::v1 {

struct APIServiceList;
struct ServiceReference;
struct APIServiceSpec;
struct APIServiceCondition;
struct APIServiceStatus;
struct APIService;

}  // namespace kube::apiregistration::v1

#endif  // KUBE_API_APIREGISTRATION_V1_FWD_H_
