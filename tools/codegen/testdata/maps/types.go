// Maps of every kind, and the wrapped lists of strings.
package v1

import "k8s.io/apimachinery/pkg/api/resource"

const GroupName = "maps.example.com"

type Key string

type Amounts map[Key]resource.Quantity

type Values []string

type Maps struct {
	Labels  map[string]string `json:"labels,omitempty" protobuf:"bytes,1,rep,name=labels"`
	Data    map[string][]byte `json:"data,omitempty" protobuf:"bytes,2,rep,name=data"`
	Amounts Amounts           `json:"amounts,omitempty" protobuf:"bytes,3,rep,name=amounts"`
	Extra   map[string]Values `json:"extra,omitempty" protobuf:"bytes,4,rep,name=extra"`
	// +mapType=atomic
	Items map[string]Item `json:"items" protobuf:"bytes,5,rep,name=items"`
	Verbs Values          `json:"verbs" protobuf:"bytes,6,opt,name=verbs"`
}

type Item struct {
	Count int32 `json:"count" protobuf:"varint,1,opt,name=count"`
}
