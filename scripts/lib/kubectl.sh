# Finds the kubectl programs that the tests drive against the sandbox. To be sourced after common.sh.

# FindKubectl: exports KUBE_KUBECTL, a colon separated list of paths, each a different version. Debian's own
# kubernetes-client is installed when there is no kubectl at all; where Go is here, the pinned release is taken too, built
# the first time (3 minutes on two cores).
FindKubectl() {
  local line found=()
  command -v kubectl >/dev/null || NeedPackages kubernetes-client || Die "no kubectl can be had"
  found+=("$(command -v kubectl)")
  while read -r line; do
    [[ -x ${line#* } ]] && found+=("${line#* }")
  done < <("$(RepoRoot)/scripts/real-cluster" kubectl 2>/dev/null || true)
  KUBE_KUBECTL=$(IFS=:; printf '%s' "${found[*]}")
  export KUBE_KUBECTL
}
