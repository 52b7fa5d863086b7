# Sourced by mvnw and tance. find_jdk sets JAVA_HOME to an installed JDK 21 or newer: JAVA_HOME itself, the java on PATH,
# or the newest one in the usual places; without one it says so in one line and fails.
minimum_java=21

# Prints the major version of the JDK in folder $1; nothing when there is no whole JDK.
jdk_major() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -n 1
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
  fi
}

is_new_enough() {
  local major
  major=$(jdk_major "$1")
  [ -n "$major" ] && [ "$major" -ge "$minimum_java" ]
}

# Prints the JDK folder that the java on PATH belongs to.
jdk_on_path() {
  local program target
  program=$(command -v java) || return 0
  while [ -L "$program" ]; do
    target=$(readlink "$program")
    case "$target" in
      /*) program=$target ;;
      *) program=$(dirname "$program")/$target ;;
    esac
  done
  (cd -P "$(dirname "$program")/.." 2>/dev/null && pwd) || true
}

# Prints the newest installed JDK of the usual places.
newest_installed_jdk() {
  local best="" best_major=0 candidate major
  for candidate in /usr/lib/jvm/* /opt/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    major=$(jdk_major "$candidate")
    if [ -n "$major" ] && [ "$major" -gt "$best_major" ]; then
      best=$candidate
      best_major=$major
    fi
  done
  if [ "$best_major" -lt "$minimum_java" ] && [ -x /usr/libexec/java_home ]; then
    best=$(/usr/libexec/java_home -v "$minimum_java+" 2>/dev/null || true)
  fi
  printf '%s' "$best"
}

find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" "$(jdk_on_path)"; do
    if [ -n "$candidate" ] && is_new_enough "$candidate"; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  candidate=$(newest_installed_jdk)
  if [ -n "$candidate" ] && is_new_enough "$candidate"; then
    export JAVA_HOME=$candidate
    return 0
  fi
  echo "$1: needs a JDK $minimum_java or newer and found none: install one, or set JAVA_HOME to it" >&2
  return 1
}
