# What scripts/test --full adds. To be sourced after build.sh.

readonly KUBE_FULL_PACKAGES=(clang-19 libclang-rt-19-dev lld-19)

# Sanitized <preset> <left out> [targets]: builds with a sanitizer and runs the unit and sandbox tests, but those whose names
# match the regular expression <left out>.
Sanitized() {
  local preset=$1 left_out=$2
  shift 2
  Step "$preset build"
  Configure "$preset"
  Build "$preset" "$@"
  Step "$preset: unit and sandbox tests"
  RunTests "$preset" '^(unit|sandbox)$' -E "$left_out"
}

# FuzzOne <fuzzer> <seconds> <corpus>: prints one line; fails with the end of the fuzzer's output.
FuzzOne() {
  local fuzzer=$1 name work
  name=$(basename "$fuzzer")
  work=$(mktemp -d)
  if ! "$fuzzer" -max_total_time="$2" -rss_limit_mb=2048 -timeout=10 -verbosity=0 -print_final_stats=1 \
    -artifact_prefix="$work/" "$work" "$3/$name" >"$work.log" 2>&1; then
    tail -50 "$work.log" >&2
    Say "$name found a fault; the input is in $work"
    return 1
  fi
  Say "$name: $(sed -n 's/^stat::number_of_executed_units: *//p' "$work.log") runs, no fault"
  rm -rf "$work" "$work.log"
}

Fuzz() {
  local seconds=${KUBE_FUZZ_SECONDS:-60} corpus
  Step "fuzzers, $seconds s each, as many at a time as there are cores"
  corpus=$(RepoRoot)/fuzz/corpus
  export -f FuzzOne Say
  find "$(RepoRoot)/build/asan/fuzz" -maxdepth 1 -name '*_fuzz' -print0 | sort -z |
    xargs -0 -P "$(nproc)" -I{} bash -c 'FuzzOne "$@"' - {} "$seconds" "$corpus" || Die "a fuzzer found a fault"
}

readonly KUBE_TLS_TESTS=(
  transport_unit_test transport_client_test transport_silence_test transport_proxy_test kube_transport_server_test
  config_test config_proxy_test
)

# OtherTls: what TLS is asked for in the layers that know it, with the library that is not the default.
OtherTls() {
  local prefix
  Step "TLS by AWS-LC: transport and configuration tests"
  prefix=$("$(RepoRoot)/scripts/aws-lc") || Die "AWS-LC cannot be had"
  Configure aws-lc -DCMAKE_PREFIX_PATH="$prefix"
  Build aws-lc "${KUBE_TLS_TESTS[@]}"
  RunTests aws-lc '^(unit|sandbox)$' -R "^($(IFS='|'; printf '%s' "${KUBE_TLS_TESTS[*]}"))\$"
}

RunFull() {
  NeedPackages "${KUBE_FULL_PACKAGES[@]}" || Die "could not install the packages that the full run needs"
  # The preset asan is clang's, with warnings as errors: it builds everything, the fuzzers too.
  Sanitized asan '^codegen'  # the generator is Go
  Fuzz
  Sanitized tsan '^(codegen|crdgen)' sanitized_tests  # kube-crdgen has one thread
  OtherTls
  Step "outside consumers"
  "$(RepoRoot)/tests/consumer/run"
  Step "generator: golden tests and regeneration"
  if command -v go >/dev/null; then
    "$(RepoRoot)/scripts/generate" --check
  else
    Say "the generator was not checked: no Go here"
  fi
}
