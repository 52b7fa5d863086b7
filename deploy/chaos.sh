#!/usr/bin/env bash
# The long chaos run: ten seeds over 2,000 documents each, with freezes of up to a minute. Takes hours; prints every fault.
#   deploy/chaos.sh [FIRST_SEED] [SEEDS]
set -euo pipefail
cd "$(dirname "$0")/.."
exec ./mvnw -B -ntp -pl deploy -am verify -Dtest=ChaosTest -Dsurefire.failIfNoSpecifiedTests=false \
  -Dtance.chaos.seed="${1:-1}" -Dtance.chaos.seeds="${2:-10}" \
  -Dtance.chaos.copies="${TANCE_CHAOS_COPIES:-14}" -Dtance.chaos.faults="${TANCE_CHAOS_FAULTS:-40}" -Dtance.chaos.freeze=60
