package main

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"

	k8sruntime "k8s.io/apimachinery/pkg/runtime"
)

const (
	childTyped   = "typed"
	childUntyped = "untyped"
)

// measureMemory runs each memory measurement in a process that did nothing before.
func measureMemory(jsonPath, protobufPath string) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	for _, what := range []string{childUntyped, childTyped} {
		child := exec.Command(self, "-child", what, "-json", jsonPath, "-pb", protobufPath)
		child.Stdout, child.Stderr = os.Stdout, os.Stderr
		if err := child.Run(); err != nil {
			return fmt.Errorf("memory of the %s list: %w", what, err)
		}
	}
	return nil
}

func runChild(what, jsonPath, protobufPath string) error {
	switch what {
	case childTyped:
		return typedRSS(protobufPath)
	case childUntyped:
		return untypedHeap(jsonPath)
	default:
		return fmt.Errorf("no measurement called %q", what)
	}
}

// untypedHeap prints the heap that each object of a kept untyped list takes.
func untypedHeap(path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	before := liveHeap()
	list, err := decodeUntyped(data)
	if err != nil {
		return err
	}
	after := liveHeap()
	if len(list.Items) == 0 {
		return fmt.Errorf("%s: no items", path)
	}
	fmt.Printf("untyped_bytes_per_object %d\n", (after-before)/uint64(len(list.Items)))
	runtime.KeepAlive(list)
	runtime.KeepAlive(data) // counted in both readings
	return nil
}

// typedRSS prints the resident memory of a process that keeps the decoded list and nothing else.
func typedRSS(path string) error {
	c, err := codecFor(k8sruntime.ContentTypeProtobuf)
	if err != nil {
		return err
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	list, err := c.decodePods(data)
	if err != nil {
		return err
	}
	data = nil
	debug.FreeOSMemory() // collects, and hands every free page back
	rss, err := residentBytes()
	if err != nil {
		return err
	}
	fmt.Printf("typed_rss_bytes %d\n", rss)
	if len(list.Items) == 0 {
		return fmt.Errorf("%s: no items", path)
	}
	runtime.KeepAlive(list)
	return nil
}

func liveHeap() uint64 {
	runtime.GC()
	runtime.GC() // the second one frees what finalizers held
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}

// residentBytes reads VmRSS of this process.
func residentBytes() (uint64, error) {
	file, err := os.Open("/proc/self/status")
	if err != nil {
		return 0, err
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		if value, ok := strings.CutPrefix(lines.Text(), "VmRSS:"); ok {
			kilobytes, err := strconv.ParseUint(strings.TrimSuffix(strings.TrimSpace(value), " kB"), 10, 64)
			return kilobytes * 1024, err
		}
	}
	return 0, fmt.Errorf("no VmRSS in /proc/self/status: %v", lines.Err())
}
