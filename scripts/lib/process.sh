# Background processes with pid files, and free loopback ports. To be sourced after common.sh.
# A pid file holds the process id and its start time, so that a reused id is never mistaken for ours.

# ProcessStartTime <pid>: in clock ticks since boot; nothing when there is no such process.
ProcessStartTime() {
  local stat
  { stat=$(<"/proc/$1/stat"); } 2>/dev/null || return 1
  stat=${stat##*) } # the name, in parentheses, may hold spaces
  # shellcheck disable=SC2086
  set -- $stat
  [[ $1 != Z ]] && printf '%s\n' "${20}"
}

# Spawn <name> <folder> <command>...: runs the command in a session of its own; log in <folder>/<name>.log, pid file
# <folder>/<name>.pid.
Spawn() {
  local name=$1 folder=$2
  shift 2
  setsid "$@" </dev/null >"$folder/$name.log" 2>&1 &
  printf '%s %s\n' "$!" "$(ProcessStartTime "$!")" >"$folder/$name.pid"
}

# IsRunning <name> <folder>
IsRunning() {
  local pid start
  { read -r pid start <"$2/$1.pid"; } 2>/dev/null || return 1
  [[ -n $start && $(ProcessStartTime "$pid") == "$start" ]]
}

# StopAll <folder> <name>...: ends these processes, gently for three seconds, then at once.
StopAll() {
  local folder=$1 name pid start tries
  shift
  for name in "$@"; do
    IsRunning "$name" "$folder" && read -r pid start <"$folder/$name.pid" && kill -TERM "$pid" 2>/dev/null
  done
  for name in "$@"; do
    for ((tries = 0; tries < 60; ++tries)); do
      IsRunning "$name" "$folder" || break
      sleep 0.05
    done
    if IsRunning "$name" "$folder"; then
      read -r pid start <"$folder/$name.pid" && kill -KILL "$pid" 2>/dev/null
      while IsRunning "$name" "$folder"; do sleep 0.05; done
    fi
    rm -f "$folder/$name.pid"
  done
  return 0
}

# FreePort: a loopback port nobody listens on, below the range the kernel hands out by itself. Someone may take it
# before we do: callers try again with another.
FreePort() {
  local port
  while :; do
    port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000))
    if ! (: >"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      printf '%s\n' "$port"
      return 0
    fi
  done
}

# WaitFor <seconds> <name> <folder> <command>...: repeats the command until it succeeds; gives up when the time is over or
# when the process <name> has ended.
WaitFor() {
  local deadline=$((SECONDS + $1)) name=$2 folder=$3
  shift 3
  until "$@" >/dev/null 2>&1; do
    IsRunning "$name" "$folder" || return 1
    ((SECONDS < deadline)) || return 1
    sleep 0.1
  done
}
