# Small helpers shared by the scripts. To be sourced by bash; sets no options, starts nothing.

# Exit code of a part that cannot run on this machine ("did not run"), as opposed to 1, "failed".
readonly KUBE_EXIT_UNAVAILABLE=3

Say() { printf '%s\n' "$*" >&2; }

Die() {
  Say "error: $*"
  exit 1
}

# CacheRoot: the folder for everything built or fetched that is too costly to make twice.
CacheRoot() { printf '%s\n' "${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/libkube"; }

# AptGet <arguments>: apt-get without questions, through sudo when we are not root; prints only when it fails.
AptGet() {
  local sudo=() log status=0
  if [[ $(id -u) -ne 0 ]]; then
    command -v sudo >/dev/null || return 1
    sudo=(sudo)
  fi
  log=$(mktemp) || return 1
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
    -o APT::Sandbox::User=root "$@" </dev/null >"$log" 2>&1 || status=$?
  [[ $status -eq 0 ]] || cat "$log" >&2
  rm -f "$log"
  return "$status"
}

# AptUpdateOnce: refreshes the package lists when this machine has none, or when they are a day old.
AptUpdateOnce() {
  if [[ -n $(find /var/lib/apt/lists -maxdepth 1 -name '*_Packages*' -mmin -1440 -print -quit 2>/dev/null) ]]; then
    return 0
  fi
  AptGet update
}

# NeedPackages <package>...: installs those of the packages that are missing. Fails when one cannot be had.
NeedPackages() {
  local package missing=()
  for package in "$@"; do
    if [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) != installed ]]; then
      missing+=("$package")
    fi
  done
  [[ ${#missing[@]} -eq 0 ]] && return 0
  Say "installing: ${missing[*]}"
  AptUpdateOnce && AptGet install --no-install-recommends "${missing[@]}" && return 0
  # The lists may name package versions that the mirror no longer has.
  AptGet update && AptGet install --no-install-recommends "${missing[@]}"
}

# NeedCommand <command> <package>: installs the package unless the command is there already.
NeedCommand() { command -v "$1" >/dev/null || NeedPackages "$2"; }
