# Building and testing one preset. To be sourced after common.sh.

# What a build of the library and its tests needs from Debian 12, besides nothing.
readonly KUBE_BUILD_PACKAGES=(
  g++ cmake ninja-build pkg-config git ca-certificates
  libssl-dev libnghttp2-dev libyaml-dev zlib1g-dev libboost-dev libre2-dev
)
readonly KUBE_TEST_PACKAGES=(libgtest-dev libgmock-dev nlohmann-json3-dev openssl curl zstd
  tinyproxy-bin microsocks stunnel4)

RepoRoot() { cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd; }

# Where ccache is installed, what one checkout has compiled serves every other.
export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$(RepoRoot)} CCACHE_NOHASHDIR=1

# Configure <preset> [cmake arguments]: configures build/<preset>.
Configure() {
  local preset=$1
  shift
  cmake --preset "$preset" -S "$(RepoRoot)" "$@" >"$(RepoRoot)/build-$preset.log" 2>&1 || {
    cat "$(RepoRoot)/build-$preset.log" >&2
    rm -f "$(RepoRoot)/build-$preset.log"
    Die "configuring the preset $preset failed"
  }
  rm -f "$(RepoRoot)/build-$preset.log"
}

# Build <preset> [targets]: builds with all cores; says how long it took.
Build() {
  local preset=$1 begin=$SECONDS
  shift
  cmake --build "$(RepoRoot)/build/$preset" -- -k 0 ${1+"$@"} || Die "building the preset $preset failed"
  Say "built $preset in $((SECONDS - begin)) s"
}

# RunTests <preset> <label regex> [ctest arguments]
RunTests() {
  local preset=$1 labels=$2
  shift 2
  ctest --test-dir "$(RepoRoot)/build/$preset" -L "$labels" --output-on-failure --no-tests=error "$@"
  NoSecretsIn "$(RepoRoot)/build/$preset/Testing/Temporary/LastTest.log" || Die "secrets were printed by the tests"
}

# Tests that handle secrets put this word into each of them, and nowhere else.
readonly KUBE_PLANTED_SECRET=S3CR3T

# NoSecretsIn <file>...: fails, showing where, when a planted secret is in what the tests printed; also when a file is
# missing, or all are empty.
NoSecretsIn() {
  local file found=no
  for file in "$@"; do
    [[ -e $file ]] || { Say "there is no output of tests to look through: $file"; return 1; }
    [[ ! -s $file ]] || found=yes
  done
  [[ $found == yes ]] || { Say "there is nothing in the output of tests to look through: $*"; return 1; }
  # GoogleTest quotes the test's own source on a failure; a failed run has ended before this.
  ! grep -Hn "$KUBE_PLANTED_SECRET" "$@" >&2
}
