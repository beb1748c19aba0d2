package main

import (
	"fmt"
	"os"
	"runtime"
	"syscall"
	"time"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	k8sruntime "k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/kubernetes/scheme"
)

// codec is what a client-go REST client uses for one content type: the scheme's serializer, without conversion.
type codec struct {
	encoder k8sruntime.Encoder
	decoder k8sruntime.Decoder
}

func codecFor(mediaType string) (codec, error) {
	info, ok := k8sruntime.SerializerInfoForMediaType(scheme.Codecs.SupportedMediaTypes(), mediaType)
	if !ok {
		return codec{}, fmt.Errorf("client-go has no serializer for %s", mediaType)
	}
	factory := scheme.Codecs.WithoutConversion()
	return codec{
		encoder: factory.EncoderForVersion(info.Serializer, corev1.SchemeGroupVersion),
		decoder: factory.DecoderToVersion(info.Serializer, corev1.SchemeGroupVersion),
	}, nil
}

func (c codec) decodePods(data []byte) (*corev1.PodList, error) {
	list := &corev1.PodList{}
	if _, _, err := c.decoder.Decode(data, nil, list); err != nil {
		return nil, err
	}
	return list, nil
}

func decodeUntyped(data []byte) (*unstructured.UnstructuredList, error) {
	object, _, err := unstructured.UnstructuredJSONScheme.Decode(data, nil, nil)
	if err != nil {
		return nil, err
	}
	list, ok := object.(*unstructured.UnstructuredList)
	if !ok {
		return nil, fmt.Errorf("the JSON file holds a %T, not a list", object)
	}
	return list, nil
}

// cpuTime is the user and system time of the whole process so far, garbage collector included.
func cpuTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err) // cannot happen with these arguments
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// best runs work several times and returns the least CPU time of a run. Each run starts with a collected heap and pays for
// the collections that its own allocations cause.
func best(rounds int, work func() error) (time.Duration, error) {
	least := time.Duration(-1)
	for range rounds {
		runtime.GC()
		start := cpuTime()
		if err := work(); err != nil {
			return 0, err
		}
		if spent := cpuTime() - start; least < 0 || spent < least {
			least = spent
		}
	}
	return least, nil
}

func report(name string, size int, rounds int, work func() error) error {
	spent, err := best(rounds, work)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	fmt.Printf("%s %.1f\n", name, float64(size)/1e6/spent.Seconds())
	return nil
}

func measureSpeed(jsonPath, protobufPath string, rounds int) error {
	jsonCodec, err := codecFor(k8sruntime.ContentTypeJSON)
	if err != nil {
		return err
	}
	protobufCodec, err := codecFor(k8sruntime.ContentTypeProtobuf)
	if err != nil {
		return err
	}
	if err := measureTyped("json", jsonCodec, jsonPath, rounds); err != nil {
		return err
	}
	if err := measureTyped("protobuf", protobufCodec, protobufPath, rounds); err != nil {
		return err
	}
	data, err := os.ReadFile(jsonPath)
	if err != nil {
		return err
	}
	return report("untyped_decode_mb_s", len(data), rounds, func() error {
		_, err := decodeUntyped(data)
		return err
	})
}

// measureTyped measures decoding of the file, then encoding of what was decoded.
func measureTyped(name string, c codec, path string, rounds int) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	err = report(name+"_decode_mb_s", len(data), rounds, func() error {
		_, err := c.decodePods(data)
		return err
	})
	if err != nil {
		return err
	}
	list, err := c.decodePods(data)
	if err != nil {
		return err
	}
	encoded, err := k8sruntime.Encode(c.encoder, list)
	if err != nil {
		return err
	}
	size := len(encoded)
	if size < len(data)*9/10 {
		return fmt.Errorf("%s: %d bytes encode to %d: something was lost", path, len(data), size)
	}
	encoded = nil
	err = report(name+"_encode_mb_s", size, rounds, func() error {
		_, err := k8sruntime.Encode(c.encoder, list)
		return err
	})
	runtime.KeepAlive(list)
	return err
}
