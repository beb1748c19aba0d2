# Builds the real Kubernetes components into the cache. To be sourced after common.sh and go.sh.
# KUBE_ROOT is the repository's folder.

readonly REAL_MODULE="$KUBE_ROOT/tools/realcluster"
REAL_VERSION=$(sed -n 's/^[[:space:]]*k8s.io\/kubernetes \(v[0-9.]*\).*/\1/p' "$REAL_MODULE/go.mod")
readonly REAL_VERSION
readonly REAL_COMPONENTS=(kube-apiserver kube-controller-manager etcd kubectl)

# RealCache: the folder of this version's binaries.
RealCache() {
  local root=${KUBE_REAL_CACHE:-$(CacheRoot)/real}
  mkdir -p "$root/$REAL_VERSION" && (cd "$root/$REAL_VERSION" && pwd)
}

# RealStamp: what the binaries depend on, in one word.
RealStamp() { cat "$REAL_MODULE/go.mod" "$REAL_MODULE/go.sum" | sha256sum | cut -d' ' -f1; }

# RealIsBuilt <component>
RealIsBuilt() {
  local cache
  cache=$(RealCache) || return 1
  [[ -x $cache/$1 && $(cat "$cache/$1.stamp" 2>/dev/null) == "$(RealStamp)" ]]
}

RealPackage() {
  case $1 in
    etcd) echo go.etcd.io/etcd/server/v3 ;;
    *) echo "k8s.io/kubernetes/cmd/$1" ;;
  esac
}

# RealBuild [component]...: builds what is missing (all components by default).
# Returns KUBE_EXIT_UNAVAILABLE when there is no Go toolchain or its modules are out of reach.
RealBuild() {
  local component missing=() cache lock status=0
  for component in "${@:-${REAL_COMPONENTS[@]}}"; do
    RealIsBuilt "$component" || missing+=("$component")
  done
  [[ ${#missing[@]} -eq 0 ]] && return 0
  cache=$(RealCache) || return 1
  exec {lock}>"$cache/.lock" || return 1
  flock "$lock" || return 1
  RealBuildLocked "$cache" "${missing[@]}" || status=$?
  exec {lock}>&-
  return "$status"
}

RealBuildLocked() {
  local cache=$1 go component started
  shift
  if ! go=$(FindGo); then
    Say "the real Kubernetes components cannot be built here: no Go 1.$KUBE_GO_MINOR toolchain (Debian 12's golang is" \
      "older), and none could be fetched"
    return "$KUBE_EXIT_UNAVAILABLE"
  fi
  for component in "$@"; do
    RealIsBuilt "$component" && continue # another process built it while we waited for the lock
    if ! RealFetch "$go" "$component"; then
      Say "the real Kubernetes components cannot be built here: their Go modules are out of reach"
      return "$KUBE_EXIT_UNAVAILABLE"
    fi
    Say "building $component of Kubernetes $REAL_VERSION (minutes when Go's build cache is empty)"
    started=$SECONDS
    RealCompile "$go" "$cache" "$component" || return 1
    Say "built $component in $((SECONDS - started)) s"
  done
}

# RealFetch <go binary> <component>: brings the component's modules; prints only when that fails.
RealFetch() {
  local output
  output=$(RealGo "$1" list -deps "$(RealPackage "$2")" 2>&1 >/dev/null) && return 0
  grep -v '^go: downloading' <<<"$output" >&2
  return 1
}

# RealGo <go binary> <arguments>: go in the components' module, with nothing of the user's settings in the way.
RealGo() {
  local go=$1
  shift
  (cd "$REAL_MODULE" && CGO_ENABLED=0 GOWORK=off GOTOOLCHAIN=local \
    GOFLAGS="-p=$(nproc) -mod=readonly -buildvcs=false" nice "$go" "$@")
}

RealCompile() {
  local go=$1 cache=$2 component=$3 major minor
  local package=k8s.io/component-base/version
  IFS=. read -r major minor _ <<<"${REAL_VERSION#v}"
  # Without these kubectl cannot make sense of the server's version.
  local flags="-s -w -X $package.gitVersion=$REAL_VERSION -X $package.gitMajor=$major -X $package.gitMinor=$minor"
  flags+=" -X $package.gitTreeState=clean"
  rm -f "$cache/$component.stamp"
  RealGo "$go" build -trimpath -ldflags "$flags" -o "$cache/$component.new" "$(RealPackage "$component")" >&2 || return 1
  mv "$cache/$component.new" "$cache/$component" && RealStamp >"$cache/$component.stamp"
}

# DebianKubectl: prints the path of Debian's own kubectl (1.20 in Debian 12), unpacked into the cache so that
# another kubectl in /usr/bin may stay.
DebianKubectl() {
  local cache work
  cache="$(dirname "$(RealCache)")/debian-kubectl" || return 1
  if [[ ! -x $cache/usr/bin/kubectl ]]; then
    work=$(mktemp -d "$cache.XXXXXX") || return 1
    if ! (AptUpdateOnce && cd "$work" && AptGet download kubernetes-client &&
      dpkg -x kubernetes-client_*.deb . && rm -f ./*.deb && [[ -x usr/bin/kubectl ]]); then
      rm -rf "$work"
      return 1
    fi
    mv -T "$work" "$cache" 2>/dev/null || rm -rf "$work"
  fi
  printf '%s\n' "$cache/usr/bin/kubectl"
}
