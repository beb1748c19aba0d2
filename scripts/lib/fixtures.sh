# Finds k8s.io/api's testdata/HEAD, the objects that the fixture tests read. To be sourced after common.sh.

# The release that gen/ is made from; see tools/codegen/pins.go.
readonly KUBE_API_MODULE=k8s.io/api@v0.36.3

# FindFixtures: exports KUBE_FIXTURES, the folder; fetches the Go module when it must. Without Go, or without the module,
# says so and leaves it unset: the tests then do not run.
FindFixtures() {
  local go dir here
  if [[ -n ${KUBE_FIXTURES:-} ]]; then
    [[ -n $(find "$KUBE_FIXTURES" -name '*.json' -print -quit 2>/dev/null) ]] || Die "no fixtures in KUBE_FIXTURES=$KUBE_FIXTURES"
    export KUBE_FIXTURES
    return 0
  fi
  for dir in "${GOMODCACHE:-}" "${GOPATH:-${HOME:-/root}/go}/pkg/mod"; do
    if [[ -n $dir && -d $dir/$KUBE_API_MODULE/testdata/HEAD ]]; then
      export KUBE_FIXTURES=$dir/$KUBE_API_MODULE/testdata/HEAD
      return 0
    fi
  done
  here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
  [[ $(type -t FindGo) == function ]] || source "$here/go.sh"
  if ! go=$(FindGo); then
    Say "no fixtures: Go cannot be had here, and k8s.io/api's test data come as a Go module"
    return 0
  fi
  dir=$(cd / && "$go" mod download -json "$KUBE_API_MODULE" 2>/dev/null | sed -n 's/^\t*"Dir": "\(.*\)",\{0,1\}$/\1/p')
  if [[ -z $dir || ! -d $dir/testdata/HEAD ]]; then
    Say "no fixtures: the Go module $KUBE_API_MODULE cannot be fetched"
    return 0
  fi
  export KUBE_FIXTURES=$dir/testdata/HEAD
}
