package main

import (
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"os"
	"time"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	k8sruntime "k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/util/intstr"
)

const (
	generatedApps  = 100
	generatedNodes = 200
)

// generator makes running pods the way a Deployment, a scheduler and a kubelet leave them: a few templates, and
// identifiers that no two pods share.
type generator struct {
	random *rand.Rand
	start  time.Time
}

func writeGenerated(count int, seed uint64, jsonPath, protobufPath string) error {
	g := &generator{
		random: rand.New(rand.NewPCG(seed, 0)),
		start:  time.Date(2026, time.January, 5, 8, 0, 0, 0, time.UTC),
	}
	list := &corev1.PodList{ListMeta: metav1.ListMeta{ResourceVersion: fmt.Sprint(10000 + 3*count)}}
	for i := range count {
		pod, err := g.pod(i)
		if err != nil {
			return err
		}
		list.Items = append(list.Items, pod)
	}
	for path, mediaType := range map[string]string{
		jsonPath: k8sruntime.ContentTypeJSON, protobufPath: k8sruntime.ContentTypeProtobuf,
	} {
		c, err := codecFor(mediaType)
		if err != nil {
			return err
		}
		data, err := k8sruntime.Encode(c.encoder, list)
		if err != nil {
			return err
		}
		if err := os.WriteFile(path, data, 0o644); err != nil {
			return err
		}
		fmt.Printf("%s: %d pods, %d bytes\n", path, count, len(data))
	}
	return nil
}

func (g *generator) hex(bytes int) string {
	raw := make([]byte, bytes)
	for i := range raw {
		raw[i] = byte(g.random.Uint32())
	}
	return hex.EncodeToString(raw)
}

func (g *generator) uid() types.UID {
	h := g.hex(16)
	return types.UID(h[:8] + "-" + h[8:12] + "-4" + h[13:16] + "-a" + h[17:20] + "-" + h[20:])
}

// suffix is what the API server appends to generateName.
func (g *generator) suffix() string {
	const letters = "bcdfghjklmnpqrstvwxz2456789"
	text := make([]byte, 5)
	for i := range text {
		text[i] = letters[g.random.IntN(len(letters))]
	}
	return string(text)
}

func (g *generator) pod(index int) (corev1.Pod, error) {
	app := index % generatedApps
	name := fmt.Sprintf("app-%d", app)
	// One hash and one owner per app, from a generator of its own.
	template := &generator{random: rand.New(rand.NewPCG(uint64(app), 1))}
	hash := template.hex(5)
	created := metav1.NewTime(g.start.Add(time.Duration(g.random.IntN(86400*30)) * time.Second))
	ip := fmt.Sprintf("10.%d.%d.%d", index>>16&255, index>>8&255, index&255)

	pod := corev1.Pod{
		ObjectMeta: metav1.ObjectMeta{
			Name: fmt.Sprintf("%s-%s-%s", name, hash, g.suffix()), GenerateName: name + "-" + hash + "-",
			Namespace: "default", UID: g.uid(), ResourceVersion: fmt.Sprint(10000 + 3*index), Generation: 1,
			CreationTimestamp: created,
			Labels: map[string]string{
				"app.kubernetes.io/name": name, "app.kubernetes.io/instance": name + "-prod",
				"app.kubernetes.io/version": "1.27.3", "pod-template-hash": hash, "tier": "backend",
			},
			Annotations: map[string]string{
				"checksum/config": template.hex(32), "prometheus.io/port": "9090", "prometheus.io/scrape": "true",
			},
			OwnerReferences: []metav1.OwnerReference{{
				APIVersion: "apps/v1", Kind: "ReplicaSet", Name: name + "-" + hash, UID: template.uid(),
				Controller: ptr(true), BlockOwnerDeletion: ptr(true),
			}},
		},
		Spec:   podSpec(name, fmt.Sprintf("node-%d", g.random.IntN(generatedNodes))),
		Status: g.podStatus(created, ip),
	}
	g.fillContainerStatuses(&pod, created)
	return pod, addManagedFields(&pod, created)
}

func podSpec(app, node string) corev1.PodSpec {
	return corev1.PodSpec{
		Volumes: []corev1.Volume{
			{Name: "config", VolumeSource: corev1.VolumeSource{ConfigMap: &corev1.ConfigMapVolumeSource{
				LocalObjectReference: corev1.LocalObjectReference{Name: app + "-config"}, DefaultMode: ptr(int32(420)),
			}}},
			{Name: "tmp", VolumeSource: corev1.VolumeSource{EmptyDir: &corev1.EmptyDirVolumeSource{}}},
		},
		Containers:                    []corev1.Container{webContainer(app), sidecarContainer(app)},
		RestartPolicy:                 corev1.RestartPolicyAlways,
		TerminationGracePeriodSeconds: ptr(int64(30)),
		DNSPolicy:                     corev1.DNSClusterFirst,
		ServiceAccountName:            "default",
		DeprecatedServiceAccount:      "default",
		AutomountServiceAccountToken:  ptr(false),
		NodeName:                      node,
		SecurityContext:               &corev1.PodSecurityContext{},
		SchedulerName:                 corev1.DefaultSchedulerName,
		Tolerations:                   []corev1.Toleration{evictAfter("not-ready"), evictAfter("unreachable")},
		Priority:                      ptr(int32(0)),
		EnableServiceLinks:            ptr(true),
		PreemptionPolicy:              ptr(corev1.PreemptLowerPriority),
	}
}

func evictAfter(condition string) corev1.Toleration {
	return corev1.Toleration{
		Key: "node.kubernetes.io/" + condition, Operator: corev1.TolerationOpExists, Effect: corev1.TaintEffectNoExecute,
		TolerationSeconds: ptr(int64(300)),
	}
}

func webContainer(app string) corev1.Container {
	return corev1.Container{
		Name: "web", Image: "registry.example.com/team/" + app + ":1.27.3",
		Ports: []corev1.ContainerPort{
			{Name: "http", ContainerPort: 8080, Protocol: corev1.ProtocolTCP},
			{Name: "metrics", ContainerPort: 9090, Protocol: corev1.ProtocolTCP},
		},
		Env: []corev1.EnvVar{
			fieldVariable("POD_NAME", "metadata.name"),
			fieldVariable("POD_IP", "status.podIP"),
			{Name: "JAVA_OPTS", Value: "-Xmx512m -XX:+UseG1GC -Dlog.level=info"},
			{Name: "DB_PASSWORD", ValueFrom: &corev1.EnvVarSource{SecretKeyRef: &corev1.SecretKeySelector{
				LocalObjectReference: corev1.LocalObjectReference{Name: app + "-db"}, Key: "password",
			}}},
		},
		Resources: corev1.ResourceRequirements{Limits: resources("1", "1Gi"), Requests: resources("250m", "512Mi")},
		VolumeMounts: []corev1.VolumeMount{
			{Name: "config", ReadOnly: true, MountPath: "/etc/app"}, {Name: "tmp", MountPath: "/tmp"},
		},
		LivenessProbe: probe("/healthz"), ReadinessProbe: probe("/readyz"),
		TerminationMessagePath:   corev1.TerminationMessagePathDefault,
		TerminationMessagePolicy: corev1.TerminationMessageReadFile, ImagePullPolicy: corev1.PullIfNotPresent,
	}
}

func sidecarContainer(app string) corev1.Container {
	return corev1.Container{
		Name: "sidecar", Image: "envoyproxy/envoy:v1.29",
		Args:                   []string{"--config-path", "/etc/envoy/envoy.yaml", "--service-cluster", app},
		Resources:              corev1.ResourceRequirements{Requests: resources("100m", "128Mi")},
		VolumeMounts:           []corev1.VolumeMount{{Name: "config", ReadOnly: true, MountPath: "/etc/envoy"}},
		TerminationMessagePath: corev1.TerminationMessagePathDefault,

		TerminationMessagePolicy: corev1.TerminationMessageReadFile, ImagePullPolicy: corev1.PullIfNotPresent,
	}
}

func fieldVariable(name, path string) corev1.EnvVar {
	return corev1.EnvVar{Name: name, ValueFrom: &corev1.EnvVarSource{
		FieldRef: &corev1.ObjectFieldSelector{APIVersion: "v1", FieldPath: path},
	}}
}

func resources(cpu, memory string) corev1.ResourceList {
	return corev1.ResourceList{
		corev1.ResourceCPU: resource.MustParse(cpu), corev1.ResourceMemory: resource.MustParse(memory),
	}
}

func probe(path string) *corev1.Probe {
	return &corev1.Probe{
		ProbeHandler: corev1.ProbeHandler{HTTPGet: &corev1.HTTPGetAction{
			Path: path, Port: intstr.FromString("http"), Scheme: corev1.URISchemeHTTP,
		}},
		InitialDelaySeconds: 5, TimeoutSeconds: 1, PeriodSeconds: 10, SuccessThreshold: 1, FailureThreshold: 3,
	}
}

func (g *generator) podStatus(created metav1.Time, ip string) corev1.PodStatus {
	status := corev1.PodStatus{
		Phase: corev1.PodRunning, PodIP: ip, PodIPs: []corev1.PodIP{{IP: ip}}, StartTime: &created,
		QOSClass: corev1.PodQOSBurstable,
	}
	status.HostIP = fmt.Sprintf("192.168.%d.%d", g.random.IntN(4), 1+g.random.IntN(254))
	status.HostIPs = []corev1.HostIP{{IP: status.HostIP}}
	for _, condition := range []corev1.PodConditionType{
		corev1.PodReadyToStartContainers, corev1.PodInitialized, corev1.PodReady, corev1.ContainersReady,
		corev1.PodScheduled,
	} {
		status.Conditions = append(status.Conditions, corev1.PodCondition{
			Type: condition, Status: corev1.ConditionTrue, LastTransitionTime: created,
		})
	}
	return status
}

func (g *generator) fillContainerStatuses(pod *corev1.Pod, started metav1.Time) {
	for _, container := range pod.Spec.Containers {
		pod.Status.ContainerStatuses = append(pod.Status.ContainerStatuses, corev1.ContainerStatus{
			Name: container.Name, Ready: true, Started: ptr(true), Image: container.Image,
			State:       corev1.ContainerState{Running: &corev1.ContainerStateRunning{StartedAt: started}},
			ImageID:     container.Image + "@sha256:" + g.hex(32),
			ContainerID: "containerd://" + g.hex(32),
		})
	}
}

func ptr[T any](value T) *T { return &value }
