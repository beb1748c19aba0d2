package main

import (
	"encoding/json"

	appsv1 "k8s.io/client-go/applyconfigurations/apps/v1"
	autoscalingv2 "k8s.io/client-go/applyconfigurations/autoscaling/v2"
	batchv1 "k8s.io/client-go/applyconfigurations/batch/v1"
	corev1 "k8s.io/client-go/applyconfigurations/core/v1"
	networkingv1 "k8s.io/client-go/applyconfigurations/networking/v1"
	rbacv1 "k8s.io/client-go/applyconfigurations/rbac/v1"
)

type extractor func(raw []byte, manager, subresource string) (any, error)

// of reads the object into its Go type, as a client does, before it extracts.
func of[T, C any](extract func(*T, string, string) (*C, error)) extractor {
	return func(raw []byte, manager, subresource string) (any, error) {
		object := new(T)
		must(json.Unmarshal(raw, object))
		return extract(object, manager, subresource)
	}
}

var extractors = map[string]extractor{
	"ConfigMap":               of(corev1.ExtractConfigMapFrom),
	"Deployment":              of(appsv1.ExtractDeploymentFrom),
	"HorizontalPodAutoscaler": of(autoscalingv2.ExtractHorizontalPodAutoscalerFrom),
	"Job":                     of(batchv1.ExtractJobFrom),
	"NetworkPolicy":           of(networkingv1.ExtractNetworkPolicyFrom),
	"Node":                    of(corev1.ExtractNodeFrom),
	"PersistentVolumeClaim":   of(corev1.ExtractPersistentVolumeClaimFrom),
	"Pod":                     of(corev1.ExtractPodFrom),
	"Role":                    of(rbacv1.ExtractRoleFrom),
	"Secret":                  of(corev1.ExtractSecretFrom),
	"Service":                 of(corev1.ExtractServiceFrom),
	"ServiceAccount":          of(corev1.ExtractServiceAccountFrom),
	"StatefulSet":             of(appsv1.ExtractStatefulSetFrom),
}
