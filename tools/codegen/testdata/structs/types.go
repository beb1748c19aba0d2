// Objects, lists, nested and inlined structs, lists that merge.
package v1

import metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

const GroupName = "structs.example.com"

// +genclient
// +genclient:method=GetScale,verb=get,subresource=scale
// +k8s:deepcopy-gen=true

// Gadget comes before the things it holds.
type Gadget struct {
	metav1.TypeMeta   `json:",inline"`
	metav1.ObjectMeta `json:"metadata,omitempty" protobuf:"bytes,1,opt,name=metadata"`
	Spec              GadgetSpec   `json:"spec,omitempty" protobuf:"bytes,2,opt,name=spec"`
	Status            GadgetStatus `json:"status,omitempty" protobuf:"bytes,3,opt,name=status"`
}

type GadgetSpec struct {
	// An embedded struct with the old spelling of inline.
	Source `json:",inline" protobuf:"bytes,1,opt,name=source"`
	// And with the new one.
	Handler `protobuf:"bytes,2,opt,name=handler"`
	// +listType=map
	// +listMapKey=name
	// +listMapKey=protocol
	Ports []Port `json:"ports,omitempty" patchStrategy:"merge" patchMergeKey:"name" protobuf:"bytes,3,rep,name=ports"`
	Ref   *Ref   `json:"ref,omitempty" protobuf:"bytes,4,opt,name=ref"`
}

type GadgetStatus struct{}

type Source struct {
	Path string `json:"path,omitempty" protobuf:"bytes,1,opt,name=path"`
	Ref  *Ref   `json:"sourceRef,omitempty" protobuf:"bytes,2,opt,name=sourceRef"`
}

type Handler struct {
	Exec string `json:"exec,omitempty" protobuf:"bytes,1,opt,name=exec"`
}

type Port struct {
	Name     string `json:"name" protobuf:"bytes,1,opt,name=name"`
	Protocol string `json:"protocol" protobuf:"bytes,2,opt,name=protocol"`
}

// +structType=atomic
type Ref struct {
	Name string `json:"name" protobuf:"bytes,2,opt,name=name"`
}

type GadgetList struct {
	metav1.TypeMeta `json:",inline"`
	metav1.ListMeta `json:"metadata,omitempty" protobuf:"bytes,1,opt,name=metadata"`
	Items           []Gadget `json:"items" protobuf:"bytes,2,rep,name=items"`
}
