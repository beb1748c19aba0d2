// Command client-go-bench measures client-go's codecs on a PodList, as the twin of libkube's codec benchmark.
// README.md says what each figure means.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

const (
	jsonName     = "podlist-10k.json"
	protobufName = "podlist-10k.pb"
)

func main() {
	data := flag.String("data", os.Getenv("KUBE_BENCH_DATA"),
		"folder holding "+jsonName+" and "+protobufName+" (default $KUBE_BENCH_DATA)")
	jsonPath := flag.String("json", "", "PodList as JSON (default <data>/"+jsonName+")")
	protobufPath := flag.String("pb", "", "PodList as protobuf (default <data>/"+protobufName+")")
	generate := flag.Int("generate", 0, "write a PodList of this many pods to the two files instead of measuring")
	seed := flag.Uint64("seed", 1, "seed of --generate: equal seeds give equal files")
	rounds := flag.Int("rounds", 5, "repetitions; the best one counts")
	child := flag.String("child", "", "internal: run one memory measurement in this fresh process")
	flag.Parse()

	if *jsonPath == "" {
		*jsonPath = filepath.Join(*data, jsonName)
	}
	if *protobufPath == "" {
		*protobufPath = filepath.Join(*data, protobufName)
	}
	var err error
	switch {
	case flag.NArg() > 0 || *rounds < 1 || *generate < 0:
		flag.Usage()
		os.Exit(2)
	case *child != "":
		err = runChild(*child, *jsonPath, *protobufPath)
	case *generate > 0:
		err = writeGenerated(*generate, *seed, *jsonPath, *protobufPath)
	default:
		err = measureAll(*jsonPath, *protobufPath, *rounds)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "client-go-bench:", err)
		os.Exit(1)
	}
}

func measureAll(jsonPath, protobufPath string, rounds int) error {
	if err := measureSpeed(jsonPath, protobufPath, rounds); err != nil {
		return err
	}
	return measureMemory(jsonPath, protobufPath)
}
