// Types that hold themselves, directly and in a ring; the value holder is declared first.
package v1

const GroupName = "recursion.example.com"

type Root struct {
	Tree Tree `json:"tree" protobuf:"bytes,1,opt,name=tree"`
}

type Tree struct {
	Left     *Tree           `json:"left,omitempty" protobuf:"bytes,1,opt,name=left"`
	Branches []Tree          `json:"branches,omitempty" protobuf:"bytes,2,rep,name=branches"`
	Named    map[string]Tree `json:"named,omitempty" protobuf:"bytes,3,rep,name=named"`
	Ring     *Ring           `json:"ring,omitempty" protobuf:"bytes,4,opt,name=ring"`
}

type Ring struct {
	Root  Root   `json:"root" protobuf:"bytes,1,opt,name=root"`
	Rings []Ring `json:"rings,omitempty" protobuf:"bytes,2,rep,name=rings"`
}
