// Members that C++ would not take, keys that are no identifiers, a struct that hides a name of the library.
package v1

const GroupName = "keywords.example.com"

type Keywords struct {
	Template  string `json:"template" protobuf:"bytes,1,opt,name=template"`
	Namespace string `json:"namespace" protobuf:"bytes,2,opt,name=namespace"`
	Default   string `json:"default" protobuf:"bytes,3,opt,name=default"`
	Operator  string `json:"operator" protobuf:"bytes,4,opt,name=operator"`
	Not       *Other `json:"not" protobuf:"bytes,5,opt,name=not"`
	Continue  string `json:"continue" protobuf:"bytes,6,opt,name=continue"`
	Major     string `json:"major" protobuf:"bytes,7,opt,name=major"`
	Ref       string `json:"$ref" protobuf:"bytes,8,opt,name=ref"`
	XIntOrStr bool   `json:"x-kubernetes-int-or-string" protobuf:"bytes,9,opt,name=xKubernetesIntOrString"`
	UID       string `json:"uid" protobuf:"bytes,10,opt,name=uID"`
	Things    []List `json:"things" protobuf:"bytes,11,rep,name=things"`
}

type Other struct {
	HostIPC    bool     `json:"hostIPC" protobuf:"varint,1,opt,name=hostIPC"`
	ClusterIPs []string `json:"clusterIPs" protobuf:"bytes,2,rep,name=clusterIPs"`
}

type List struct {
	URLs []string `json:"nonResourceURLs" protobuf:"bytes,1,rep,name=nonResourceURLs"`
}
