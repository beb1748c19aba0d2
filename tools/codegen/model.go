package main

// The generator's picture of what it writes: packages, structs, fields, resources.

// Package is one group version.
type Package struct {
	GoPath    string
	Module    string // with version, for reference links: k8s.io/api@v0.36.3
	Segments  []string
	Group     string // API group; "" for core
	Version   string
	HasGroup  bool
	Structs   []*Struct // in Go's order
	Constants []Constant
	Imports   map[*Package]bool // whose types are used
}

// Struct is one Go struct.
type Struct struct {
	Name       string
	Package    *Package
	Fields     []*Field
	HasMeta    bool   // embeds TypeMeta
	APIVersion string // of an object
	Kind       string
	JSONForm   string
	MapType    string // a marker on the type itself
	Resource   *Resource
	ListOf     *Struct // for a list kind

	UsedBoxed, UsedList, UsedMap bool
}

// Field is one member.
type Field struct {
	Member  string
	Key     string
	Number  int
	Type    string // enumerator of FieldType
	Shape   string // enumerator of FieldShape
	Flags   []string
	CppType string // of one value
	Message *Struct

	PatchStrategy, PatchMergeKey, ListType, ListMapKeys, MapType string
}

func (f *Field) is(flag string) bool {
	for _, x := range f.Flags {
		if x == flag {
			return true
		}
	}
	return false
}

// Constant is an exported string or integer constant.
type Constant struct {
	Name string
	Text string // C++ literal
	Int  bool
}

// Resource is what the API says of a kind that is served, one entry of resources.json.
type Resource struct {
	Group        string   `json:"group"`
	Version      string   `json:"version"`
	Kind         string   `json:"kind"`
	Plural       string   `json:"plural"`
	Singular     string   `json:"singular"`
	ShortNames   []string `json:"shortNames,omitempty"`
	Categories   []string `json:"categories,omitempty"`
	Subresources []string `json:"subresources,omitempty"`
	Namespaced   bool     `json:"namespaced"`
	Verbs        []string `json:"verbs"`
	Accessor     string   `json:"-"` // "Deployments"; empty when no client has one
	ListKind     string   `json:"-"`
	Served       bool     `json:"-"` // by the release the table was made from
}

func (p *Package) dir() string {
	out := ""
	for i, s := range p.Segments {
		if i > 0 {
			out += "/"
		}
		out += s
	}
	return out
}

func (p *Package) namespace() string {
	out := "kube"
	for _, s := range p.Segments {
		out += "::" + s
	}
	return out
}

// display is how messages name the package: core/v1.
func (p *Package) display() string { return p.dir() }

func (p *Package) apiVersion() string {
	if p.Group == "" {
		return p.Version
	}
	return p.Group + "/" + p.Version
}

func (p *Package) find(name string) *Struct {
	for _, s := range p.Structs {
		if s.Name == name {
			return s
		}
	}
	return nil
}

// clientClass is the class of the group version's accessors: AppsV1.
func (p *Package) clientName() string {
	first := p.Group
	for i := 0; i < len(first); i++ {
		if first[i] == '.' {
			first = first[:i]
			break
		}
	}
	if first == "" {
		first = "core"
	}
	return capitalize(first) + capitalize(p.Version)
}
