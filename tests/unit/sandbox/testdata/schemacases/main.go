// Writes ../schema_cases.json: what the API server says of custom objects, held against the schemas of cases.yaml.
// Run: go run . > ../schema_cases.json
package main

import (
	"encoding/json"
	"log"
	"os"
	"sort"

	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	structural "k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/listtype"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/validation"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"sigs.k8s.io/yaml"
)

// A schema and the objects that are held against it.
type group struct {
	Schema  map[string]any   `json:"schema"`
	Objects []map[string]any `json:"objects"`
}

type fault struct {
	Field   string `json:"field"`
	Message string `json:"message"`
	Reason  string `json:"reason"`
}

type result struct {
	Schema map[string]any `json:"schema"`
	// The object, and what was stored before if it is an update.
	Object map[string]any `json:"object"`
	Old    map[string]any `json:"old,omitempty"`
	Faults []fault        `json:"faults"`
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// check does what registry/customresource does with the schema on a create, or on an update of old.
func check(schema, object, old map[string]any) []fault {
	raw, err := json.Marshal(schema)
	must(err)
	var external apiextensionsv1.JSONSchemaProps
	must(json.Unmarshal(raw, &external))
	var internal apiextensions.JSONSchemaProps
	must(apiextensionsv1.Convert_v1_JSONSchemaProps_To_apiextensions_JSONSchemaProps(&external, &internal, nil))
	validator, _, err := validation.NewSchemaValidator(&internal)
	must(err)
	structuralSchema, err := structural.NewStructural(&internal)
	must(err)
	var errs field.ErrorList
	if old == nil {
		errs = validation.ValidateCustomResource(nil, object, validator)
		errs = append(errs, listtype.ValidateListSetsAndMaps(nil, structuralSchema, object)...)
	} else {
		errs = validation.ValidateCustomResourceUpdate(nil, object, old, validator, validation.WithRatcheting(nil))
		if len(listtype.ValidateListSetsAndMaps(nil, structuralSchema, old)) == 0 {
			errs = append(errs, listtype.ValidateListSetsAndMaps(nil, structuralSchema, object)...)
		}
	}
	faults := []fault{}
	for _, err := range errs {
		faults = append(faults, fault{err.Field, err.ErrorBody(), string(err.Type)})
	}
	sort.Slice(faults, func(i, j int) bool {
		return faults[i].Field+faults[i].Message < faults[j].Field+faults[j].Message
	})
	return faults
}

func main() {
	text, err := os.ReadFile("cases.yaml")
	must(err)
	raw, err := yaml.YAMLToJSON(text)
	must(err)
	var groups []group
	decoder := json.NewDecoder(bytesReader(raw))
	decoder.UseNumber()
	must(decoder.Decode(&groups))
	var results []result
	for _, g := range groups {
		schema := numbers(g.Schema).(map[string]any)
		for _, o := range g.Objects {
			o = numbers(o).(map[string]any)
			old, _ := o["$old"].(map[string]any)
			delete(o, "$old")
			results = append(results, result{schema, o, old, check(schema, o, old)})
		}
	}
	os.Stdout.WriteString("[\n")
	for i, r := range results {
		line, err := marshal(r)
		must(err)
		os.Stdout.Write(line)
		if i+1 < len(results) {
			os.Stdout.WriteString(",")
		}
		os.Stdout.WriteString("\n")
	}
	os.Stdout.WriteString("]\n")
}
