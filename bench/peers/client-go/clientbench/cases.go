package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/watch"
	typedcorev1 "k8s.io/client-go/kubernetes/typed/core/v1"
)

func benchGet(pods typedcorev1.PodInterface, args arguments) error {
	page, err := pods.List(context.Background(), metav1.ListOptions{Limit: 1})
	if err != nil {
		return err
	}
	if len(page.Items) == 0 {
		return errors.New("there is no pod")
	}
	name := page.Items[0].Name
	if err := getMany(pods, name, 2*args.parallel, args.parallel); err != nil { // warms up
		return err
	}
	before := cpuSeconds()
	if err := getMany(pods, name, args.count, args.parallel); err != nil {
		return err
	}
	fmt.Printf("cpu_us %.2f\n", (cpuSeconds()-before)/float64(args.count)*1e6)
	return nil
}

func getMany(pods typedcorev1.PodInterface, name string, calls, parallel int) error {
	var left atomic.Int64
	left.Store(int64(calls))
	failures := make([]error, parallel)
	var workers sync.WaitGroup
	for i := range parallel {
		workers.Go(func() {
			for left.Add(-1) >= 0 {
				pod, err := pods.Get(context.Background(), name, metav1.GetOptions{})
				if err == nil && len(pod.Spec.Containers) == 0 {
					err = errors.New("a pod without containers came")
				}
				if err != nil {
					failures[i] = err
				}
			}
		})
	}
	workers.Wait()
	return errors.Join(failures...)
}

func benchList(pods typedcorev1.PodInterface, args arguments) error {
	list, err := pods.List(context.Background(), metav1.ListOptions{})
	if err != nil {
		return err
	}
	if err := report(); err != nil {
		return err
	}
	count := len(list.Items)
	runtime.KeepAlive(list)
	return expect(count, args.count, "pods")
}

// benchStream visits the items of a plain List and keeps nothing: client-go has no List that hands items over one by one.
func benchStream(pods typedcorev1.PodInterface, args arguments) error {
	list, err := pods.List(context.Background(), metav1.ListOptions{})
	if err != nil {
		return err
	}
	names := 0
	for i := range list.Items {
		if list.Items[i].Name != "" {
			names++
		}
	}
	list = nil
	if err := report(); err != nil {
		return err
	}
	return expect(names, args.count, "pods")
}

// benchWatch watches from version "0", so that the existing pods come first, as ADDED, and leaves each watch after them.
func benchWatch(pods typedcorev1.PodInterface, args arguments) error {
	list, err := pods.List(context.Background(), metav1.ListOptions{ResourceVersion: "0"})
	if err != nil {
		return err
	}
	existing := len(list.Items)
	list = nil
	runtime.GC()
	before := cpuSeconds()
	events, names := 0, 0
	for existing > 0 && events < args.count {
		w, err := pods.Watch(context.Background(), metav1.ListOptions{ResourceVersion: "0"})
		if err != nil {
			return err
		}
		for i := 0; i < existing; i, events = i+1, events+1 {
			event, open := <-w.ResultChan()
			if !open {
				return errors.New("a watch ended too early")
			}
			if pod, ok := event.Object.(*corev1.Pod); ok && event.Type == watch.Added && pod.Name != "" {
				names++
			}
		}
		w.Stop()
	}
	cpu := cpuSeconds() - before
	fmt.Printf("cpu_us %.3f\n", cpu/float64(args.count)*1e6)
	return expect(names, args.count, "events")
}

func expect(got, wanted int, what string) error {
	if wanted > 0 && got == wanted {
		return nil
	}
	return fmt.Errorf("%d %s came, wanted %d", got, what, wanted)
}

// report prints the CPU time of the whole process so far and the most memory it ever had.
func report() error {
	cpu := cpuSeconds()
	peak, err := peakResidentBytes()
	if err != nil {
		return err
	}
	fmt.Printf("cpu_s %.4f\npeak_rss_bytes %d\n", cpu, peak)
	return nil
}

// cpuSeconds is user + system time of this process, the garbage collector's threads among it.
func cpuSeconds() float64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return float64(usage.Utime.Nano()+usage.Stime.Nano()) / 1e9
}

// peakResidentBytes reads VmHWM of this process.
func peakResidentBytes() (uint64, error) {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(status)) {
		if value, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kilobytes, err := strconv.ParseUint(strings.TrimSuffix(strings.TrimSpace(value), " kB"), 10, 64)
			return kilobytes * 1024, err
		}
	}
	return 0, errors.New("no VmHWM in /proc/self/status")
}
