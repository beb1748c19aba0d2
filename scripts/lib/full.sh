# What scripts/test --full adds. To be sourced after build.sh.

readonly KUBE_FULL_PACKAGES=(clang-19 libclang-rt-19-dev lld-19 libsimdjson-dev)

# Sanitized BUILD: only what has logic of its own to check; examples and benches are built once, in release.
Sanitized() {
  local preset=$1
  Step "$preset build"
  Configure "$preset"
  Build "$preset"
  Step "$preset: unit and sandbox tests"
  RunTests "$preset" '^unit$|^sandbox$'
}

Fuzz() {
  local fuzzer seconds=${KUBE_FUZZ_SECONDS:-60} corpus
  Step "fuzzers, $seconds s each"
  Configure fuzz
  Build fuzz fuzzers
  for fuzzer in "$(RepoRoot)"/build/fuzz/fuzz/*_fuzz; do
    corpus=$(mktemp -d)
    "$fuzzer" -max_total_time="$seconds" -rss_limit_mb=2048 -timeout=10 -verbosity=0 -print_final_stats=1 \
      "$corpus" "$(RepoRoot)/fuzz/corpus/$(basename "$fuzzer")" >"$corpus.log" 2>&1 || {
      tail -50 "$corpus.log" >&2
      Die "$(basename "$fuzzer") found a fault"
    }
    Say "$(basename "$fuzzer"): $(grep -o 'stat::number_of_executed_units: .*' "$corpus.log" | grep -o '[0-9]*') runs, no fault"
    rm -rf "$corpus" "$corpus.log"
  done
}

RunFull() {
  NeedPackages "${KUBE_FULL_PACKAGES[@]}" || Die "could not install the packages that the full run needs"
  Step "clang build"
  Configure clang -DKUBE_TESTS=OFF
  Build clang
  Sanitized asan
  Sanitized tsan
  Fuzz
  Step "outside consumers"
  "$(RepoRoot)/tests/consumer/run"
  Step "generator: golden tests and regeneration"
  if command -v go >/dev/null; then
    "$(RepoRoot)/scripts/generate" --check
  else
    Say "the generator was not checked: no Go here"
  fi
}
