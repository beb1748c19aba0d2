# Made by tools/codegen; edits are lost.
set(KUBE_API_SOURCES
    src/meta/v1/tables_1.cc
    src/meta/v1/tables_2.cc
    src/version/tables.cc
    src/admission/v1/tables.cc
    src/admission/v1beta1/tables.cc
    src/admissionregistration/v1/tables_1.cc
    src/admissionregistration/v1/tables_2.cc
    src/admissionregistration/v1alpha1/tables.cc
    src/admissionregistration/v1beta1/tables_1.cc
    src/admissionregistration/v1beta1/tables_2.cc
    src/apidiscovery/v2/tables.cc
    src/apidiscovery/v2beta1/tables.cc
    src/apiserverinternal/v1alpha1/tables.cc
    src/apps/v1/tables_1.cc
    src/apps/v1/tables_2.cc
    src/apps/v1beta1/tables.cc
    src/apps/v1beta2/tables_1.cc
    src/apps/v1beta2/tables_2.cc
    src/authentication/v1/tables.cc
    src/authentication/v1alpha1/tables.cc
    src/authentication/v1beta1/tables.cc
    src/authorization/v1/tables.cc
    src/authorization/v1beta1/tables.cc
    src/autoscaling/v1/tables.cc
    src/autoscaling/v2/tables.cc
    src/batch/v1/tables.cc
    src/batch/v1beta1/tables.cc
    src/certificates/v1/tables.cc
    src/certificates/v1alpha1/tables.cc
    src/certificates/v1beta1/tables.cc
    src/coordination/v1/tables.cc
    src/coordination/v1alpha2/tables.cc
    src/coordination/v1beta1/tables.cc
    src/core/v1/tables_1.cc
    src/core/v1/tables_2.cc
    src/core/v1/tables_3.cc
    src/core/v1/tables_4.cc
    src/core/v1/tables_5.cc
    src/core/v1/tables_6.cc
    src/core/v1/tables_7.cc
    src/core/v1/tables_8.cc
    src/core/v1/tables_9.cc
    src/core/v1/tables_10.cc
    src/core/v1/tables_11.cc
    src/discovery/v1/tables.cc
    src/discovery/v1beta1/tables.cc
    src/events/v1/tables.cc
    src/events/v1beta1/tables.cc
    src/extensions/v1beta1/tables_1.cc
    src/extensions/v1beta1/tables_2.cc
    src/flowcontrol/v1/tables.cc
    src/flowcontrol/v1beta1/tables.cc
    src/flowcontrol/v1beta2/tables.cc
    src/flowcontrol/v1beta3/tables.cc
    src/imagepolicy/v1alpha1/tables.cc
    src/networking/v1/tables_1.cc
    src/networking/v1/tables_2.cc
    src/networking/v1beta1/tables.cc
    src/node/v1/tables.cc
    src/node/v1alpha1/tables.cc
    src/node/v1beta1/tables.cc
    src/policy/v1/tables.cc
    src/policy/v1beta1/tables.cc
    src/rbac/v1/tables.cc
    src/rbac/v1alpha1/tables.cc
    src/rbac/v1beta1/tables.cc
    src/resource/v1/tables_1.cc
    src/resource/v1/tables_2.cc
    src/resource/v1alpha3/tables.cc
    src/resource/v1beta1/tables_1.cc
    src/resource/v1beta1/tables_2.cc
    src/resource/v1beta2/tables_1.cc
    src/resource/v1beta2/tables_2.cc
    src/scheduling/v1/tables.cc
    src/scheduling/v1alpha2/tables.cc
    src/scheduling/v1beta1/tables.cc
    src/storage/v1/tables.cc
    src/storage/v1alpha1/tables.cc
    src/storage/v1beta1/tables.cc
    src/storagemigration/v1beta1/tables.cc
    src/apiextensions/v1/tables_1.cc
    src/apiextensions/v1/tables_2.cc
    src/apiregistration/v1/tables.cc
    src/metrics/v1beta1/tables.cc
    src/values.cc
    src/registry.cc
)
set_source_files_properties(src/meta/v1/tables_1.cc PROPERTIES UNITY_GROUP api0)
set_source_files_properties(src/meta/v1/tables_2.cc PROPERTIES UNITY_GROUP api0)
set_source_files_properties(src/version/tables.cc PROPERTIES UNITY_GROUP api0)
set_source_files_properties(src/admission/v1/tables.cc PROPERTIES UNITY_GROUP api0)
set_source_files_properties(src/admission/v1beta1/tables.cc PROPERTIES UNITY_GROUP api0)
set_source_files_properties(src/admissionregistration/v1/tables_1.cc PROPERTIES UNITY_GROUP api0)
set_source_files_properties(src/admissionregistration/v1/tables_2.cc PROPERTIES UNITY_GROUP api1)
set_source_files_properties(src/admissionregistration/v1alpha1/tables.cc PROPERTIES UNITY_GROUP api1)
set_source_files_properties(src/admissionregistration/v1beta1/tables_1.cc PROPERTIES UNITY_GROUP api1)
set_source_files_properties(src/admissionregistration/v1beta1/tables_2.cc PROPERTIES UNITY_GROUP api1)
set_source_files_properties(src/apidiscovery/v2/tables.cc PROPERTIES UNITY_GROUP api1)
set_source_files_properties(src/apidiscovery/v2beta1/tables.cc PROPERTIES UNITY_GROUP api1)
set_source_files_properties(src/apiserverinternal/v1alpha1/tables.cc PROPERTIES UNITY_GROUP api2)
set_source_files_properties(src/apps/v1/tables_1.cc PROPERTIES UNITY_GROUP api2)
set_source_files_properties(src/apps/v1/tables_2.cc PROPERTIES UNITY_GROUP api2)
set_source_files_properties(src/apps/v1beta1/tables.cc PROPERTIES UNITY_GROUP api2)
set_source_files_properties(src/apps/v1beta2/tables_1.cc PROPERTIES UNITY_GROUP api2)
set_source_files_properties(src/apps/v1beta2/tables_2.cc PROPERTIES UNITY_GROUP api3)
set_source_files_properties(src/authentication/v1/tables.cc PROPERTIES UNITY_GROUP api3)
set_source_files_properties(src/authentication/v1alpha1/tables.cc PROPERTIES UNITY_GROUP api3)
set_source_files_properties(src/authentication/v1beta1/tables.cc PROPERTIES UNITY_GROUP api3)
set_source_files_properties(src/authorization/v1/tables.cc PROPERTIES UNITY_GROUP api3)
set_source_files_properties(src/authorization/v1beta1/tables.cc PROPERTIES UNITY_GROUP api3)
set_source_files_properties(src/autoscaling/v1/tables.cc PROPERTIES UNITY_GROUP api3)
set_source_files_properties(src/autoscaling/v2/tables.cc PROPERTIES UNITY_GROUP api4)
set_source_files_properties(src/batch/v1/tables.cc PROPERTIES UNITY_GROUP api4)
set_source_files_properties(src/batch/v1beta1/tables.cc PROPERTIES UNITY_GROUP api4)
set_source_files_properties(src/certificates/v1/tables.cc PROPERTIES UNITY_GROUP api4)
set_source_files_properties(src/certificates/v1alpha1/tables.cc PROPERTIES UNITY_GROUP api4)
set_source_files_properties(src/certificates/v1beta1/tables.cc PROPERTIES UNITY_GROUP api4)
set_source_files_properties(src/coordination/v1/tables.cc PROPERTIES UNITY_GROUP api4)
set_source_files_properties(src/coordination/v1alpha2/tables.cc PROPERTIES UNITY_GROUP api4)
set_source_files_properties(src/coordination/v1beta1/tables.cc PROPERTIES UNITY_GROUP api4)
set_source_files_properties(src/core/v1/tables_1.cc PROPERTIES UNITY_GROUP api5)
set_source_files_properties(src/core/v1/tables_2.cc PROPERTIES UNITY_GROUP api5)
set_source_files_properties(src/core/v1/tables_3.cc PROPERTIES UNITY_GROUP api5)
set_source_files_properties(src/core/v1/tables_4.cc PROPERTIES UNITY_GROUP api6)
set_source_files_properties(src/core/v1/tables_5.cc PROPERTIES UNITY_GROUP api6)
set_source_files_properties(src/core/v1/tables_6.cc PROPERTIES UNITY_GROUP api6)
set_source_files_properties(src/core/v1/tables_7.cc PROPERTIES UNITY_GROUP api7)
set_source_files_properties(src/core/v1/tables_8.cc PROPERTIES UNITY_GROUP api7)
set_source_files_properties(src/core/v1/tables_9.cc PROPERTIES UNITY_GROUP api7)
set_source_files_properties(src/core/v1/tables_10.cc PROPERTIES UNITY_GROUP api8)
set_source_files_properties(src/core/v1/tables_11.cc PROPERTIES UNITY_GROUP api8)
set_source_files_properties(src/discovery/v1/tables.cc PROPERTIES UNITY_GROUP api8)
set_source_files_properties(src/discovery/v1beta1/tables.cc PROPERTIES UNITY_GROUP api8)
set_source_files_properties(src/events/v1/tables.cc PROPERTIES UNITY_GROUP api8)
set_source_files_properties(src/events/v1beta1/tables.cc PROPERTIES UNITY_GROUP api8)
set_source_files_properties(src/extensions/v1beta1/tables_1.cc PROPERTIES UNITY_GROUP api8)
set_source_files_properties(src/extensions/v1beta1/tables_2.cc PROPERTIES UNITY_GROUP api9)
set_source_files_properties(src/flowcontrol/v1/tables.cc PROPERTIES UNITY_GROUP api9)
set_source_files_properties(src/flowcontrol/v1beta1/tables.cc PROPERTIES UNITY_GROUP api9)
set_source_files_properties(src/flowcontrol/v1beta2/tables.cc PROPERTIES UNITY_GROUP api9)
set_source_files_properties(src/flowcontrol/v1beta3/tables.cc PROPERTIES UNITY_GROUP api10)
set_source_files_properties(src/imagepolicy/v1alpha1/tables.cc PROPERTIES UNITY_GROUP api10)
set_source_files_properties(src/networking/v1/tables_1.cc PROPERTIES UNITY_GROUP api10)
set_source_files_properties(src/networking/v1/tables_2.cc PROPERTIES UNITY_GROUP api10)
set_source_files_properties(src/networking/v1beta1/tables.cc PROPERTIES UNITY_GROUP api10)
set_source_files_properties(src/node/v1/tables.cc PROPERTIES UNITY_GROUP api11)
set_source_files_properties(src/node/v1alpha1/tables.cc PROPERTIES UNITY_GROUP api11)
set_source_files_properties(src/node/v1beta1/tables.cc PROPERTIES UNITY_GROUP api11)
set_source_files_properties(src/policy/v1/tables.cc PROPERTIES UNITY_GROUP api11)
set_source_files_properties(src/policy/v1beta1/tables.cc PROPERTIES UNITY_GROUP api11)
set_source_files_properties(src/rbac/v1/tables.cc PROPERTIES UNITY_GROUP api11)
set_source_files_properties(src/rbac/v1alpha1/tables.cc PROPERTIES UNITY_GROUP api11)
set_source_files_properties(src/rbac/v1beta1/tables.cc PROPERTIES UNITY_GROUP api11)
set_source_files_properties(src/resource/v1/tables_1.cc PROPERTIES UNITY_GROUP api12)
set_source_files_properties(src/resource/v1/tables_2.cc PROPERTIES UNITY_GROUP api12)
set_source_files_properties(src/resource/v1alpha3/tables.cc PROPERTIES UNITY_GROUP api12)
set_source_files_properties(src/resource/v1beta1/tables_1.cc PROPERTIES UNITY_GROUP api12)
set_source_files_properties(src/resource/v1beta1/tables_2.cc PROPERTIES UNITY_GROUP api13)
set_source_files_properties(src/resource/v1beta2/tables_1.cc PROPERTIES UNITY_GROUP api13)
set_source_files_properties(src/resource/v1beta2/tables_2.cc PROPERTIES UNITY_GROUP api13)
set_source_files_properties(src/scheduling/v1/tables.cc PROPERTIES UNITY_GROUP api13)
set_source_files_properties(src/scheduling/v1alpha2/tables.cc PROPERTIES UNITY_GROUP api14)
set_source_files_properties(src/scheduling/v1beta1/tables.cc PROPERTIES UNITY_GROUP api14)
set_source_files_properties(src/storage/v1/tables.cc PROPERTIES UNITY_GROUP api14)
set_source_files_properties(src/storage/v1alpha1/tables.cc PROPERTIES UNITY_GROUP api14)
set_source_files_properties(src/storage/v1beta1/tables.cc PROPERTIES UNITY_GROUP api14)
set_source_files_properties(src/storagemigration/v1beta1/tables.cc PROPERTIES UNITY_GROUP api14)
set_source_files_properties(src/apiextensions/v1/tables_1.cc PROPERTIES UNITY_GROUP api15)
set_source_files_properties(src/apiextensions/v1/tables_2.cc PROPERTIES UNITY_GROUP api15)
set_source_files_properties(src/apiregistration/v1/tables.cc PROPERTIES UNITY_GROUP api15)
set_source_files_properties(src/metrics/v1beta1/tables.cc PROPERTIES UNITY_GROUP api15)
set_source_files_properties(src/values.cc PROPERTIES UNITY_GROUP api15)
set_source_files_properties(src/registry.cc PROPERTIES UNITY_GROUP api15)
set(KUBE_CLIENTSET_SOURCES
    src/admissionregistration/v1/client.cc
    src/admissionregistration/v1alpha1/client.cc
    src/admissionregistration/v1beta1/client.cc
    src/apiserverinternal/v1alpha1/client.cc
    src/apps/v1/client.cc
    src/apps/v1beta1/client.cc
    src/apps/v1beta2/client.cc
    src/authentication/v1/client.cc
    src/authentication/v1alpha1/client.cc
    src/authentication/v1beta1/client.cc
    src/authorization/v1/client.cc
    src/authorization/v1beta1/client.cc
    src/autoscaling/v1/client.cc
    src/autoscaling/v2/client.cc
    src/batch/v1/client.cc
    src/batch/v1beta1/client.cc
    src/certificates/v1/client.cc
    src/certificates/v1alpha1/client.cc
    src/certificates/v1beta1/client.cc
    src/coordination/v1/client.cc
    src/coordination/v1alpha2/client.cc
    src/coordination/v1beta1/client.cc
    src/core/v1/client.cc
    src/discovery/v1/client.cc
    src/discovery/v1beta1/client.cc
    src/events/v1/client.cc
    src/events/v1beta1/client.cc
    src/extensions/v1beta1/client.cc
    src/flowcontrol/v1/client.cc
    src/flowcontrol/v1beta1/client.cc
    src/flowcontrol/v1beta2/client.cc
    src/flowcontrol/v1beta3/client.cc
    src/networking/v1/client.cc
    src/networking/v1beta1/client.cc
    src/node/v1/client.cc
    src/node/v1alpha1/client.cc
    src/node/v1beta1/client.cc
    src/policy/v1/client.cc
    src/policy/v1beta1/client.cc
    src/rbac/v1/client.cc
    src/rbac/v1alpha1/client.cc
    src/rbac/v1beta1/client.cc
    src/resource/v1/client.cc
    src/resource/v1alpha3/client.cc
    src/resource/v1beta1/client.cc
    src/resource/v1beta2/client.cc
    src/scheduling/v1/client.cc
    src/scheduling/v1alpha2/client.cc
    src/scheduling/v1beta1/client.cc
    src/storage/v1/client.cc
    src/storage/v1alpha1/client.cc
    src/storage/v1beta1/client.cc
    src/storagemigration/v1beta1/client.cc
    src/apiextensions/v1/client.cc
    src/apiregistration/v1/client.cc
    src/metrics/v1beta1/client.cc
    src/clientset.cc
)
set_source_files_properties(src/admissionregistration/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/admissionregistration/v1alpha1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/admissionregistration/v1beta1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/apiserverinternal/v1alpha1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/apps/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/apps/v1beta1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/apps/v1beta2/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/authentication/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/authentication/v1alpha1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/authentication/v1beta1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/authorization/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/authorization/v1beta1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/autoscaling/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/autoscaling/v2/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/batch/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/batch/v1beta1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/certificates/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/certificates/v1alpha1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/certificates/v1beta1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/coordination/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/coordination/v1alpha2/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/coordination/v1beta1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/core/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/discovery/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/discovery/v1beta1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/events/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/events/v1beta1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/extensions/v1beta1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/flowcontrol/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/flowcontrol/v1beta1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/flowcontrol/v1beta2/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/flowcontrol/v1beta3/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/networking/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/networking/v1beta1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/node/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/node/v1alpha1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/node/v1beta1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/policy/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/policy/v1beta1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/rbac/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/rbac/v1alpha1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/rbac/v1beta1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/resource/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/resource/v1alpha3/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/resource/v1beta1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/resource/v1beta2/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/scheduling/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/scheduling/v1alpha2/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/scheduling/v1beta1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/storage/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/storage/v1alpha1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/storage/v1beta1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/storagemigration/v1beta1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/apiextensions/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/apiregistration/v1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/metrics/v1beta1/client.cc PROPERTIES UNITY_GROUP clientset0)
set_source_files_properties(src/clientset.cc PROPERTIES UNITY_GROUP clientset0)
