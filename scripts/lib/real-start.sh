# Starts and stops a real etcd, kube-apiserver and kube-controller-manager on loopback. To be sourced after common.sh,
# process.sh, pki.sh and real-build.sh. <dir> is the cluster's folder: keys, kubeconfigs, logs, pid files, etcd's data.

readonly REAL_PROCESSES=(kube-controller-manager kube-apiserver etcd) # in the order they stop
readonly REAL_NODE=node-1

# RealIsUp <dir>
RealIsUp() {
  local name
  for name in "${REAL_PROCESSES[@]}"; do IsRunning "$name" "$1" || return 1; done
  RealGet "$1" /readyz >/dev/null 2>&1
}

# RealStop <dir>: ends the processes and drops etcd's data; keys and logs stay.
RealStop() {
  StopAll "$1" "${REAL_PROCESSES[@]}" 2>/dev/null # the shell's own notes about jobs that were killed
  rm -rf "$1/etcd"
}

# RealStart <dir>: a fresh cluster, ready to serve. On failure the caller calls RealStop.
RealStart() {
  local dir=$1 cache
  cache=$(RealCache) && mkdir -p "$dir/pki" || return 1
  RealStop "$dir"
  rm -f "$dir"/*.log
  # Keys and tokens are for the owner's eyes only.
  local mask status=0
  mask=$(umask)
  umask 077
  MakeRealKeys "$dir" && StartEtcd "$dir" "$cache" && StartApiServer "$dir" "$cache" &&
    StartControllerManager "$dir" "$cache" && PostNode "$dir" || status=1
  umask "$mask"
  return "$status"
}

# MakeRealKeys <dir>: certificates, the service accounts' key, and the token file: an administrator, and a user who may
# do nothing.
MakeRealKeys() {
  local pki=$1/pki
  MakeAuthority "$pki" || return 1
  MakeServerCertificate "$pki" kube-apiserver "IP:127.0.0.1,IP:::1,IP:10.0.0.1,DNS:localhost,DNS:kubernetes,\
DNS:kubernetes.default,DNS:kubernetes.default.svc" || return 1
  MakeClientCertificate "$pki" admin /O=system:masters/CN=kubernetes-admin || return 1
  MakeClientCertificate "$pki" kube-controller-manager /CN=system:kube-controller-manager || return 1
  MakeKey "$pki/service-account.key" || return 1
  openssl pkey -in "$pki/service-account.key" -pubout -out "$pki/service-account.pub" || return 1
  openssl rand -hex 24 >"$pki/admin.token" && openssl rand -hex 24 >"$pki/limited.token" || return 1
  printf '%s,token-admin,token-admin,system:masters\n%s,limited,limited\n' \
    "$(<"$pki/admin.token")" "$(<"$pki/limited.token")" >"$pki/tokens.csv"
}

# WriteRealKubeconfigs <dir> <server URL>
WriteRealKubeconfigs() {
  local dir=$1 server=$2 pki=$1/pki
  WriteKubeconfig "$dir/kubeconfig" "$server" "$pki/ca.crt" kubernetes-admin "$(CertificateUser "$pki" admin)" &&
    WriteKubeconfig "$dir/token.kubeconfig" "$server" "$pki/ca.crt" token-admin "token: $(<"$pki/admin.token")" &&
    WriteKubeconfig "$dir/limited.kubeconfig" "$server" "$pki/ca.crt" limited "token: $(<"$pki/limited.token")" &&
    WriteKubeconfig "$dir/kube-controller-manager.kubeconfig" "$server" "$pki/ca.crt" kube-controller-manager \
      "$(CertificateUser "$pki" kube-controller-manager)"
}

# Attempt <name> <dir> <function> <arguments>...: three tries, in case someone took the port we had chosen.
Attempt() {
  local name=$1 dir=$2 try
  shift 2
  for try in 1 2 3; do
    "$@" && return 0
    StopAll "$dir" "$name"
    grep -q 'address already in use' "$dir/$name.log" || break
    Say "$name: port taken, trying another ($try)"
  done
  Say "$name did not start; the end of $dir/$name.log:"
  tail -n 15 "$dir/$name.log" >&2
  return 1
}

StartEtcd() { Attempt etcd "$1" TryEtcd "$@"; }

TryEtcd() {
  local dir=$1 cache=$2 client peer
  client="http://127.0.0.1:$(FreePort)"
  peer="http://127.0.0.1:$(FreePort)"
  rm -rf "$dir/etcd"
  Spawn etcd "$dir" "$cache/etcd" --name=real --data-dir="$dir/etcd" --unsafe-no-fsync --log-level=warn \
    --listen-client-urls="$client" --advertise-client-urls="$client" \
    --listen-peer-urls="$peer" --initial-advertise-peer-urls="$peer" --initial-cluster="real=$peer"
  printf '%s\n' "$client" >"$dir/etcd.url"
  WaitFor 60 etcd "$dir" curl -sf --noproxy '*' "$client/health"
}

StartApiServer() { Attempt kube-apiserver "$1" TryApiServer "$@"; }

TryApiServer() {
  local dir=$1 cache=$2 pki=$1/pki port extra=()
  port=$(FreePort)
  read -ra extra <<<"${KUBE_REAL_APISERVER_FLAGS:-}"
  Spawn kube-apiserver "$dir" "$cache/kube-apiserver" --etcd-servers="$(<"$dir/etcd.url")" \
    --secure-port="$port" --bind-address=127.0.0.1 --advertise-address=127.0.0.1 --endpoint-reconciler-type=none \
    --service-cluster-ip-range=10.0.0.0/24 --authorization-mode=RBAC --allow-privileged --profiling=false \
    --tls-cert-file="$pki/kube-apiserver.crt" --tls-private-key-file="$pki/kube-apiserver.key" \
    --client-ca-file="$pki/ca.crt" --token-auth-file="$pki/tokens.csv" \
    --service-account-issuer=https://kubernetes.default.svc --service-account-key-file="$pki/service-account.pub" \
    --service-account-signing-key-file="$pki/service-account.key" "${extra[@]}"
  WriteRealKubeconfigs "$dir" "https://127.0.0.1:$port" || return 1
  printf 'https://127.0.0.1:%s\n' "$port" >"$dir/server.url"
  WaitFor 120 kube-apiserver "$dir" RealGet "$dir" /readyz
}

# The node sends no heartbeats, hence the long grace period: it must stay Ready.
StartControllerManager() {
  local dir=$1 cache=$2 pki=$1/pki
  Spawn kube-controller-manager "$dir" "$cache/kube-controller-manager" \
    --kubeconfig="$dir/kube-controller-manager.kubeconfig" --use-service-account-credentials --leader-elect=false \
    --bind-address=127.0.0.1 --secure-port=0 --profiling=false --node-monitor-grace-period=24h \
    --service-account-private-key-file="$pki/service-account.key" --root-ca-file="$pki/ca.crt" \
    --cluster-signing-cert-file="$pki/ca.crt" --cluster-signing-key-file="$pki/ca.key"
  # Pods are refused until the namespace has its service account.
  WaitFor 120 kube-controller-manager "$dir" RealGet "$dir" /api/v1/namespaces/default/serviceaccounts/default && return 0
  Say "kube-controller-manager did not start; the end of its log:"
  tail -n 15 "$dir/kube-controller-manager.log" >&2
  return 1
}

# RealCurl <dir> <path> <curl arguments>...: one request as the administrator.
RealCurl() {
  local dir=$1 path=$2
  shift 2
  curl -sS --fail-with-body --noproxy '*' --cacert "$dir/pki/ca.crt" --cert "$dir/pki/admin.crt" \
    --key "$dir/pki/admin.key" "$@" "$(<"$dir/server.url")$path"
}

RealGet() { RealCurl "$1" "$2" --max-time 5; }

# PostNode <dir>: a Node that is Ready, for whoever plays its kubelet.
PostNode() {
  local now
  now=$(date -u +%Y-%m-%dT%H:%M:%SZ)
  RealCurl "$1" /api/v1/nodes -H 'Content-Type: application/json' --data-binary @- >"$1/node.log" 2>&1 <<JSON || {
{"apiVersion": "v1", "kind": "Node",
 "metadata": {"name": "$REAL_NODE", "labels": {"kubernetes.io/hostname": "$REAL_NODE", "kubernetes.io/os": "linux"}},
 "status": {
  "capacity": {"cpu": "64", "memory": "256Gi", "pods": "10000"},
  "allocatable": {"cpu": "64", "memory": "256Gi", "pods": "10000"},
  "addresses": [{"type": "InternalIP", "address": "127.0.0.1"}, {"type": "Hostname", "address": "$REAL_NODE"}],
  "conditions": [{"type": "Ready", "status": "True", "reason": "KubeletReady", "message": "no kubelet runs here",
   "lastHeartbeatTime": "$now", "lastTransitionTime": "$now"}]}}
JSON
    Say "the node could not be posted: $(<"$1/node.log")"
    return 1
  }
}
