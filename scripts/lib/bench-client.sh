# The client benchmark: libkube and client-go in turn against one real kube-apiserver. To be sourced after common.sh, build.sh,
# go.sh and bench-codec.sh.

readonly BENCH_PODS=10000 BENCH_GETS=8000 BENCH_EVENTS=100000 BENCH_STARTS=100

# BuildClients <go>: both sides, into $ours and $theirs.
BuildClients() {
  local go=$1 root build twin tls prefix=
  root=$(RepoRoot)
  build=${KUBE_BENCH_BUILD:-$root/build/static}
  tls=${KUBE_BENCH_TLS:-aws-lc}
  if [[ $tls == aws-lc ]] && ! prefix=$("$root/scripts/aws-lc"); then
    Say "without AWS-LC, libkube's side takes the system's OpenSSL: larger, and slower to start"
    tls=openssl
  fi
  Say "building libkube's side, with the TLS library $tls"
  cmake --preset static -S "$root" -B "$build" -DKUBE_TLS="$tls" -DCMAKE_PREFIX_PATH="$prefix" >"$work/cmake.log" 2>&1 || {
    cat "$work/cmake.log" >&2
    Die "configuring failed"
  }
  cmake --build "$build" --target client_bench first_answer create-update-delete-deployment >"$work/build.log" 2>&1 || {
    cat "$work/build.log" >&2
    Die "building failed"
  }
  ours=$build/bench
  strip -o "$work/kube-example" "$build/examples/create-update-delete-deployment"
  theirs=$work/go
  mkdir -p "$theirs"
  Say "building client-go's side"
  for twin in . ./clientbench ./firstanswer; do
    (cd "$root/bench/peers/client-go" && "$go" build -trimpath -o "$theirs/" "$twin") || Die "building the twin $twin failed"
  done
  (cd "$root/bench/peers/client-go" && CGO_ENABLED=0 "$go" build -trimpath -ldflags '-s -w' -o "$work/go-example" \
    k8s.io/client-go/examples/create-update-delete-deployment) || Die "building client-go's example failed"
}

# BenchCluster: sets $kubeconfig; starts a cluster where none is given.
BenchCluster() {
  kubeconfig=${KUBECONFIG:-}
  if [[ -z $kubeconfig ]]; then
    Say "starting a cluster"
    "$(RepoRoot)/scripts/real-cluster" start "$work/cluster" >/dev/null || Die "no cluster: set KUBECONFIG to use one of yours"
    at_exit+=("'$(RepoRoot)/scripts/real-cluster' stop '$work/cluster'")
    kubeconfig=$work/cluster/kubeconfig
  fi
  if [[ $(CountPods) == "$BENCH_PODS" ]]; then return; fi
  Say "making $BENCH_PODS pods"
  BenchData "$theirs/client-go"
  local begin=$SECONDS
  at_exit+=("[[ -z \${KUBECONFIG:-} ]] || '$ours/client_bench' clear --kubeconfig='$kubeconfig'")
  "$ours/client_bench" fill --kubeconfig="$kubeconfig" --data="$KUBE_BENCH_DATA" || Die "the pods could not be made"
  Say "made in $((SECONDS - begin)) s"
}

CountPods() { "$ours/client_bench" count --kubeconfig="$kubeconfig" 2>/dev/null; }

# Round <case> <count>: one process of each side, one after the other; who is first changes from round to round.
Round() {
  local sides=(kube go) side
  ((round % 2)) && sides=(go kube)
  for side in "${sides[@]}"; do
    if [[ $side == kube ]]; then
      "$ours/client_bench" "$1" --kubeconfig="$kubeconfig" --count="$2"
    else
      "$theirs/clientbench" "$1" -kubeconfig="$kubeconfig" -count="$2"
    fi >"$work/out" || Die "$1 failed on the side of $side"
    sed "s/^/$1_/" "$work/out" | tee -a "$work/$side.txt" | sed "s/^/$side: /" >&2
  done
}

# Start: the time to the first answer, of both programs in turn.
Start() {
  local i
  for ((i = 0; i < BENCH_STARTS; ++i)); do
    "$ours/client_bench" first-line "$ours/first_answer" "$kubeconfig" libkube-bench "$pod" >>"$work/kube.txt" &&
      "$ours/client_bench" first-line "$theirs/firstanswer" "$kubeconfig" libkube-bench "$pod" >>"$work/go.txt" ||
      Die "the program for the first answer failed"
  done
}

# Best <name> <file>: the least value of the lines `name value`.
Best() { awk -v name="$1" '$1 == name && (best == "" || $2 < best) { best = $2 } END { print best }' "$2"; }

# Compare <name of the ratio> <name of the value>
Compare() {
  local kube go
  kube=$(Best "$2" "$work/kube.txt") go=$(Best "$2" "$work/go.txt")
  Say "$(printf '%-32s %14s %14s' "$2" "$kube" "$go")"
  printf '%s %s\n' "$1" "$(Ratio "$kube" "$go")" >>"$work/ratios.txt"
}

BenchClient() {
  local go pod round rounds=${KUBE_BENCH_ROUNDS:-5}
  NeedPackages "${KUBE_BUILD_PACKAGES[@]}" || Die "could not install the packages that the benchmark needs"
  go=$(FindGo) || Die "Go cannot be had here: there is nothing to compare with"
  WorkFolder
  BuildClients "$go"
  BenchCluster
  pod=$("$ours/client_bench" name --kubeconfig="$kubeconfig") || Die "there is no pod"
  Start  # first: after the rounds the server still collects its garbage
  for ((round = 0; round < rounds; ++round)); do
    Round get "$BENCH_GETS"
    Round list "$BENCH_PODS"
    Round stream "$BENCH_PODS"
    Round watch "$BENCH_EVENTS"
  done
  printf 'binary_bytes %s\n' "$(stat -c %s "$work/kube-example")" >>"$work/kube.txt"
  printf 'binary_bytes %s\n' "$(stat -c %s "$work/go-example")" >>"$work/go.txt"

  Say "$(printf '%-32s %14s %14s' "best of $rounds" libkube client-go)"
  Compare get_cpu_vs_client_go get_cpu_us
  Compare list_cpu_vs_client_go list_cpu_s
  Compare list_rss_vs_client_go list_peak_rss_bytes
  Compare stream_cpu_vs_client_go stream_cpu_s
  Compare stream_rss_vs_client_go stream_peak_rss_bytes
  Compare watch_cpu_vs_client_go watch_cpu_us
  Compare cold_start_vs_client_go first_line_ms
  Compare binary_size_vs_client_go binary_bytes
  cat "$work/ratios.txt"
}

# CompileSeconds <source>: the least CPU time of five compilations to nothing.
CompileSeconds() {
  local best="" i time
  for ((i = 0; i < 5; ++i)); do
    time=$(TIMEFORMAT='%U %S' && { time "${CXX:-g++}" -std=c++20 -fsyntax-only -I"$(RepoRoot)/include" -I"$(RepoRoot)/gen/include" "$1"; } 2>&1 |
      awk '{ print $1 + $2 }')
    best=$(awk -v a="$time" -v b="$best" 'BEGIN { print b == "" || a < b ? a : b }')
  done
  printf '%s\n' "$best"
}

BenchHeaders() {
  local empty one
  NeedPackages g++ || Die "g++ is needed"
  WorkFolder
  printf 'int main() {}\n' >"$work/empty.cc"
  printf '#include <kube/api/core/v1/types.h>\nint main() {}\n' >"$work/one.cc"
  empty=$(CompileSeconds "$work/empty.cc")
  one=$(CompileSeconds "$work/one.cc")
  awk -v a="$one" -v b="$empty" 'BEGIN { printf "header_core_v1_s %.2f\n", a - b }'
}
