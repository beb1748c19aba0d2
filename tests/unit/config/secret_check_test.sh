#!/usr/bin/env bash
# The look for planted secrets in what the tests print: it must find one, in any of the files, and need something to look
# through.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
source "$root/scripts/lib/common.sh"
source "$root/scripts/lib/build.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf 'all is well\n' >"$work/clean"
printf 'token: %s-1\n' "$KUBE_PLANTED_SECRET" >"$work/leaky"
: >"$work/empty"
NoSecretsIn "$work/clean"
! NoSecretsIn "$work/leaky" 2>/dev/null
! NoSecretsIn "$work/empty" 2>/dev/null
! NoSecretsIn "$work/missing" 2>/dev/null
NoSecretsIn "$work/clean" "$work/empty"
! NoSecretsIn "$work/clean" "$work/leaky" 2>/dev/null
! NoSecretsIn "$work/clean" "$work/missing" 2>/dev/null
! NoSecretsIn "$work/empty" "$work/empty" 2>/dev/null
! NoSecretsIn 2>/dev/null
