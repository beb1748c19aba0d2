// Command clientbench is the twin of client_bench: one measurement of client-go in this process, printed as lines
// `name value`.
package main

import (
	"flag"
	"fmt"
	"os"

	"k8s.io/client-go/kubernetes"
	typedcorev1 "k8s.io/client-go/kubernetes/typed/core/v1"
	"k8s.io/client-go/tools/clientcmd"
)

type arguments struct {
	kubeconfig, namespace string
	count, parallel       int
}

var cases = map[string]func(typedcorev1.PodInterface, arguments) error{
	"get": benchGet, "list": benchList, "stream": benchStream, "watch": benchWatch,
}

func main() {
	var args arguments
	flags := flag.NewFlagSet("clientbench <get|list|stream|watch>", flag.ExitOnError)
	flags.StringVar(&args.kubeconfig, "kubeconfig", "", "kubeconfig to use")
	flags.StringVar(&args.namespace, "namespace", "libkube-bench", "where the pods are")
	flags.IntVar(&args.count, "count", 0, "get: calls; list, stream: pods expected; watch: events in all")
	flags.IntVar(&args.parallel, "parallel", 32, "get: goroutines")
	if len(os.Args) < 2 || cases[os.Args[1]] == nil {
		flags.Usage()
		os.Exit(2)
	}
	_ = flags.Parse(os.Args[2:]) // exits on error
	if err := run(cases[os.Args[1]], args); err != nil {
		fmt.Fprintln(os.Stderr, "clientbench:", err)
		os.Exit(1)
	}
}

// run makes the client as libkube's side does: protobuf first, no rate limit, no gzip.
func run(bench func(typedcorev1.PodInterface, arguments) error, args arguments) error {
	config, err := clientcmd.BuildConfigFromFlags("", args.kubeconfig)
	if err != nil {
		return err
	}
	config.QPS = -1
	config.DisableCompression = true
	config.ContentType = "application/vnd.kubernetes.protobuf"
	config.AcceptContentTypes = "application/vnd.kubernetes.protobuf,application/json"
	clientset, err := kubernetes.NewForConfig(config)
	if err != nil {
		return err
	}
	return bench(clientset.CoreV1().Pods(args.namespace), args)
}
