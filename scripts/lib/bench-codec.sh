# The codec benchmark and its data. To be sourced after common.sh, build.sh, go.sh.

# BenchData <twin>: exports KUBE_BENCH_DATA, a folder with both files unpacked.
BenchData() {
  local twin=$1 given=${KUBE_BENCH_DATA:-} folder name
  # Recorded data kept beside the checkout, where there are any.
  [[ -n $given || ! -d $(RepoRoot)/../shared/data ]] || given=$(RepoRoot)/../shared/data
  if [[ -n $given && -r $given/podlist-10k.json && -r $given/podlist-10k.pb ]]; then
    export KUBE_BENCH_DATA=$given
    return
  fi
  folder="$(CacheRoot)/bench"
  mkdir -p "$folder"
  if [[ -n $given ]]; then
    NeedCommand zstd zstd || Die "zstd is needed to unpack the data"
    folder=$folder/$(printf '%s' "$given" | cksum | cut -d' ' -f1)
    mkdir -p "$folder"
    for name in podlist-10k.json podlist-10k.pb; do
      [[ -r $given/$name.zst ]] || Die "neither $name nor $name.zst in $given"
      [[ -s $folder/$name ]] || zstd -q -d --long=27 -f "$given/$name.zst" -o "$folder/$name"
    done
  elif [[ ! -s $folder/podlist-10k.pb ]]; then
    Say "generating 10,000 pods"
    "$twin" -generate 10000 -data "$folder" >&2
  fi
  export KUBE_BENCH_DATA=$folder
}

BenchCodec() {
  local root go build name ours theirs
  root=$(RepoRoot)
  NeedPackages "${KUBE_BUILD_PACKAGES[@]}" libbenchmark-dev libgtest-dev libgmock-dev ||
    Die "could not install the packages that the benchmark needs"
  go=$(FindGo) || Die "Go cannot be had here: there is nothing to compare with"
  WorkFolder
  (cd "$root/bench/peers/client-go" && "$go" build -o "$work/client-go-bench" .) || Die "building the client-go twin failed"
  BenchData "$work/client-go-bench"
  build=${KUBE_BENCH_BUILD:-$root/build/bench}
  cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release >"$work/cmake.log" 2>&1 || {
    cat "$work/cmake.log" >&2
    Die "configuring failed"
  }
  cmake --build "$build" --target codec_bench >&2 || Die "building failed"

  Say "libkube"
  "$build/bench/codec_bench" --benchmark_color=false >"$work/kube.txt"
  cat "$work/kube.txt" >&2
  "$build/bench/codec_bench" --memory=typed >>"$work/kube.txt"
  "$build/bench/codec_bench" --memory=untyped >>"$work/kube.txt"
  Say "client-go"
  "$work/client-go-bench" -data "$KUBE_BENCH_DATA" >"$work/go.txt"
  cat "$work/go.txt" >&2

  local speeds=(json_decode protobuf_decode json_encode protobuf_encode untyped_decode)
  for name in "${speeds[@]}"; do printf '%s_mb_s %s\n' "$name" "$(Value "${name}_mb_s" "$work/kube.txt")"; done
  for name in "${speeds[@]}"; do
    printf '%s_x %s\n' "$name" "$(Ratio "$(Value "${name}_mb_s" "$work/kube.txt")" "$(Value "${name}_mb_s" "$work/go.txt")")"
  done
  for name in untyped_memory:untyped_bytes_per_object typed_rss:typed_rss_bytes; do
    ours=$(Value "${name#*:}" "$work/kube.txt")
    theirs=$(Value "${name#*:}" "$work/go.txt")
    printf '%s_x %s\n' "${name%:*}" "$(Ratio "$theirs" "$ours")"
  done
}
