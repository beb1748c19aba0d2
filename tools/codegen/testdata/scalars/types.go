// Every scalar, by value and by pointer.
package v1

import metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

const GroupName = "scalars.example.com"

// +enum
type Color string

const (
	ColorRed  Color = "Red"
	ColorBlue Color = "Blue"
	MaxCount        = 7
)

type Scalars struct {
	Flag     bool              `json:"flag" protobuf:"varint,1,opt,name=flag"`
	Small    int32             `json:"small,omitempty" protobuf:"varint,2,opt,name=small"`
	Large    int64             `json:"large,omitempty" protobuf:"varint,3,opt,name=large"`
	Ratio    *float64          `json:"ratio,omitempty" protobuf:"bytes,4,opt,name=ratio"`
	Text     string            `json:"text,omitempty" protobuf:"bytes,5,opt,name=text"`
	Raw      []byte            `json:"raw,omitempty" protobuf:"bytes,6,opt,name=raw"`
	Color    *Color            `json:"color,omitempty" protobuf:"bytes,7,opt,name=color"`
	PodCIDRs []string          `json:"podCIDRs,omitempty" protobuf:"bytes,8,rep,name=podCIDRs"`
	Since    metav1.Time       `json:"since,omitempty,omitzero" protobuf:"bytes,9,opt,name=since"`
	Until    *metav1.MicroTime `json:"until,omitempty" protobuf:"bytes,10,opt,name=until"`
	Hidden   string            `json:"-"`
}
