// Writes ../extract_cases.json: what client-go's Extract functions take out of the objects of recorded.json, which a real
// API server gave, and of cases.yaml, which are made by hand.
// Run: go run . > ../extract_cases.json
// To record again what steps.yaml applies, with a fresh cluster in $KUBECONFIG: go run . record > recorded.json
package main

import (
	"encoding/json"
	"errors"
	"log"
	"os"
	"sort"

	"sigs.k8s.io/yaml"
)

// Whose fields are taken out.
type question struct {
	Manager     string `json:"manager"`
	Subresource string `json:"subresource,omitempty"`
}

type handmade struct {
	Object map[string]any `json:"object"`
	// More questions than those that the managedFields raise.
	Also []question `json:"also,omitempty"`
}

type result struct {
	question
	Extract json.RawMessage `json:"extract,omitempty"`
	Error   string          `json:"error,omitempty"`
}

type group struct {
	Object map[string]any `json:"object"`
	Cases  []result       `json:"cases"`
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// questionsOf asks for every manager of the object, in each subresource that it wrote to, and for a stranger.
func questionsOf(object map[string]any) []question {
	asked := map[question]bool{}
	metadata, _ := object["metadata"].(map[string]any)
	entries, _ := metadata["managedFields"].([]any)
	for _, e := range entries {
		entry := e.(map[string]any)
		manager, _ := entry["manager"].(string)
		subresource, _ := entry["subresource"].(string)
		asked[question{manager, subresource}] = true
	}
	questions := []question{}
	for q := range asked {
		questions = append(questions, q)
	}
	sort.Slice(questions, func(i, j int) bool {
		return questions[i].Manager+"/"+questions[i].Subresource < questions[j].Manager+"/"+questions[j].Subresource
	})
	return questions
}

func answer(raw []byte, kind string, q question) result {
	extract, known := extractors[kind]
	if !known {
		must(errors.New("no extract function of " + kind))
	}
	configuration, err := extract(raw, q.Manager, q.Subresource)
	if err != nil {
		return result{question: q, Error: err.Error()}
	}
	text, err := json.Marshal(configuration)
	must(err)
	return result{question: q, Extract: text}
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == "record" {
		record()
		return
	}
	var recorded []map[string]any
	text, err := os.ReadFile("recorded.json")
	must(err)
	must(json.Unmarshal(text, &recorded))
	var made []handmade
	text, err = os.ReadFile("cases.yaml")
	must(err)
	must(yaml.Unmarshal(text, &made))
	all := []handmade{}
	for _, object := range recorded {
		all = append(all, handmade{object, []question{{Manager: "nobody"}}})
	}
	groups := []any{}
	for _, one := range append(all, made...) {
		raw, err := json.Marshal(one.Object)
		must(err)
		g := group{Object: one.Object}
		for _, q := range append(questionsOf(one.Object), one.Also...) {
			g.Cases = append(g.Cases, answer(raw, one.Object["kind"].(string), q))
		}
		groups = append(groups, g)
	}
	writeLines(groups)
}

// writeLines writes an array with an item a line.
func writeLines(items []any) {
	os.Stdout.WriteString("[\n")
	for i, item := range items {
		line, err := json.Marshal(item)
		must(err)
		os.Stdout.Write(line)
		if i+1 < len(items) {
			os.Stdout.WriteString(",")
		}
		os.Stdout.WriteString("\n")
	}
	os.Stdout.WriteString("]\n")
}
