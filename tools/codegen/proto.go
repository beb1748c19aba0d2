package main

import (
	"fmt"
	"os"
	"regexp"
	"strconv"
	"strings"
)

// ProtoField is one field of a message in a .proto file.
type ProtoField struct {
	Name     string
	Number   int
	Type     string // scalar, or the full name of a message
	Repeated bool
	Map      bool // Type is then that of the values
}

// ProtoMessage is a message of a .proto file.
type ProtoMessage struct {
	Name   string
	Fields []ProtoField
}

// IsStringList tells the wrappers of a list of strings.
func (m *ProtoMessage) IsStringList() bool {
	return len(m.Fields) == 1 && m.Fields[0] == ProtoField{Name: "items", Number: 1, Type: "string", Repeated: true}
}

// ByNumber finds a field, or nil.
func (m *ProtoMessage) ByNumber(n int) *ProtoField {
	for i := range m.Fields {
		if m.Fields[i].Number == n {
			return &m.Fields[i]
		}
	}
	return nil
}

// ByName finds a field without regard to case, or nil.
func (m *ProtoMessage) ByName(name string) *ProtoField {
	for i := range m.Fields {
		if strings.EqualFold(m.Fields[i].Name, name) {
			return &m.Fields[i]
		}
	}
	return nil
}

var (
	protoPackageLine = regexp.MustCompile(`^package ([\w.]+);`)
	protoMessageLine = regexp.MustCompile(`^message (\w+) \{`)
	protoFieldLine   = regexp.MustCompile(`^(optional|repeated|required) ([\w.]+) (\w+) = (\d+)`)
	protoMapLine     = regexp.MustCompile(`^map<string, ([\w.]+)> (\w+) = (\d+)`)
	protoScalars     = map[string]bool{"bool": true, "int32": true, "int64": true, "double": true, "string": true, "bytes": true}
)

// ParseProto reads the messages of a generated.proto: flat, proto2, one field a line. A missing file has none.
func ParseProto(path string) (map[string]*ProtoMessage, error) {
	data, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	messages := map[string]*ProtoMessage{}
	pkg := ""
	full := func(t string) string {
		if protoScalars[t] {
			return t
		}
		if t = strings.TrimPrefix(t, "."); strings.Contains(t, ".") {
			return t
		}
		return pkg + "." + t
	}
	var current *ProtoMessage
	for n, line := range strings.Split(string(data), "\n") {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || strings.HasPrefix(line, "//"):
		case protoPackageLine.MatchString(line):
			pkg = protoPackageLine.FindStringSubmatch(line)[1]
		case protoMessageLine.MatchString(line):
			if current != nil {
				return nil, fmt.Errorf("%s:%d: nested message", path, n+1)
			}
			current = &ProtoMessage{Name: protoMessageLine.FindStringSubmatch(line)[1]}
			messages[current.Name] = current
		case line == "}":
			current = nil
		case current != nil:
			f, ok := parseProtoField(line, full)
			if !ok {
				return nil, fmt.Errorf("%s:%d: not understood: %s", path, n+1, line)
			}
			current.Fields = append(current.Fields, f)
		}
	}
	return messages, nil
}

func parseProtoField(line string, full func(string) string) (ProtoField, bool) {
	if m := protoFieldLine.FindStringSubmatch(line); m != nil {
		n, _ := strconv.Atoi(m[4])
		return ProtoField{Name: m[3], Number: n, Type: full(m[2]), Repeated: m[1] == "repeated"}, true
	}
	if m := protoMapLine.FindStringSubmatch(line); m != nil {
		n, _ := strconv.Atoi(m[3])
		return ProtoField{Name: m[2], Number: n, Type: full(m[1]), Map: true}, true
	}
	return ProtoField{}, false
}
